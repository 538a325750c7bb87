// The disk itself: its files, its record, and what it is told to fail.
#include "disk.h"
#include <stdlib.h>
#include <string.h>

file *disk_find(pegase_disk *disk, const char *name) {
    for (int i = disk->file_count - 1; i >= 0; i--)
        if (disk->files[i].exists && strcmp(disk->files[i].name, name) == 0) return &disk->files[i];
    return NULL;
}

file *disk_create(pegase_disk *disk, const char *name) {
    if (disk->file_count == MAX_FILES || strlen(name) >= MAX_NAME) return NULL;
    file *made = &disk->files[disk->file_count++];
    memset(made, 0, sizeof *made);
    strcpy(made->name, name);
    made->exists = true;
    return made;
}

void disk_resize(file *file, int64_t size) {
    if (size > file->room) {
        int64_t room = file->room ? file->room : 1 << 16;
        while (room < size) room *= 2;
        file->bytes = realloc(file->bytes, room);
        file->room = room;
    }
    if (size > file->size) memset(file->bytes + file->size, 0, size - file->size);
    file->size = size;
}

void disk_put(file *file, int64_t offset, const uint8_t *bytes, int64_t count) {
    if (offset + count > file->size) disk_resize(file, offset + count);
    memcpy(file->bytes + offset, bytes, count);
}

operation *disk_note(pegase_disk *disk, operation_kind kind, const file *file) {
    if (disk->length == disk->room) {
        disk->room = disk->room ? disk->room * 2 : 256;
        disk->record = realloc(disk->record, disk->room * sizeof *disk->record);
    }
    operation *made = &disk->record[disk->length++];
    memset(made, 0, sizeof *made);
    made->kind = kind;
    made->file = (int)(file - disk->files);
    return made;
}

bool disk_fails(pegase_disk *disk, int kind) {
    if (!(disk->failing & kind)) return false;
    if (disk->fail_skip > 0) {
        disk->fail_skip--;
        return false;
    }
    if (disk->fail_times == 0) return false;
    disk->fail_times--;
    disk->failures++;
    return true;
}

/// Called with the disk locked, which it is not while it waits.
void disk_wait(pegase_disk *disk, int kind, const file *file) {
    while ((disk->holding & kind) && strstr(file->name, disk->held_name)) {
        disk->held++;
        pthread_cond_wait(&disk->released, &disk->mutex);
        disk->held--;
    }
}

static void empty(pegase_disk *disk) {
    for (int64_t i = 0; i < disk->length; i++) free(disk->record[i].bytes);
    for (int i = 0; i < disk->file_count; i++) {
        for (int r = 0; r < disk->files[i].region_count; r++) free(disk->files[i].regions[r]);
        free(disk->files[i].regions);
        free(disk->files[i].bytes);
    }
    disk->length = 0;
    disk->file_count = 0;
}

void pegase_disk_free(pegase_disk *disk) {
    sqlite3_vfs_unregister(&disk->vfs);
    empty(disk);
    free(disk->record);
    pthread_cond_destroy(&disk->released);
    pthread_mutex_destroy(&disk->mutex);
    free(disk);
}

int64_t pegase_disk_operations(pegase_disk *disk) {
    pthread_mutex_lock(&disk->mutex);
    int64_t length = disk->length;
    pthread_mutex_unlock(&disk->mutex);
    return length;
}

void pegase_disk_fail(pegase_disk *disk, int kinds, int64_t skip, int64_t times) {
    pthread_mutex_lock(&disk->mutex);
    disk->failing = kinds;
    disk->fail_skip = skip;
    disk->fail_times = times;
    disk->failures = 0;
    pthread_mutex_unlock(&disk->mutex);
}

int64_t pegase_disk_failures(pegase_disk *disk) {
    pthread_mutex_lock(&disk->mutex);
    int64_t failures = disk->failures;
    pthread_mutex_unlock(&disk->mutex);
    return failures;
}

void pegase_disk_hold(pegase_disk *disk, int kinds, const char *part) {
    pthread_mutex_lock(&disk->mutex);
    disk->holding = kinds;
    strncpy(disk->held_name, part, MAX_NAME - 1);
    pthread_cond_broadcast(&disk->released);
    pthread_mutex_unlock(&disk->mutex);
}

int pegase_disk_held(pegase_disk *disk) {
    pthread_mutex_lock(&disk->mutex);
    int held = disk->held;
    pthread_mutex_unlock(&disk->mutex);
    return held;
}

void pegase_disk_limit(pegase_disk *disk, int64_t bytes) {
    pthread_mutex_lock(&disk->mutex);
    disk->limit = bytes;
    pthread_mutex_unlock(&disk->mutex);
}

int64_t pegase_disk_used(pegase_disk *disk) {
    pthread_mutex_lock(&disk->mutex);
    int64_t used = 0;
    for (int i = 0; i < disk->file_count; i++)
        if (disk->files[i].exists) used += disk->files[i].size;
    pthread_mutex_unlock(&disk->mutex);
    return used;
}

// How the writes that nobody had synced fare in a cut.
typedef enum fate { NONE, ALL, FIRST, LAST, SOME } fate;

/// Writes what survives of one unsynced write: each of its sectors or not, one of them perhaps torn.
static void survive(file *target, const operation *write, uint64_t *random, fate fate, unsigned odds) {
    for (int64_t at = 0; at < write->size;) {
        int64_t end = (write->offset + at) / SECTOR * SECTOR + SECTOR - write->offset;
        int64_t count = (end < write->size ? end : write->size) - at;
        bool lands = fate != SOME || next_random(random) % 4 < odds;
        if (lands && fate == SOME && next_random(random) % 8 == 0) {
            int64_t torn = (int64_t)(next_random(random) % (uint64_t)count);
            disk_put(target, write->offset + at, write->bytes + at, torn);
        } else if (lands) {
            disk_put(target, write->offset + at, write->bytes + at, count);
        }
        at += count;
    }
}

/// Whether the sync that was to keep an operation failed: the kernel may have dropped what it now calls clean.
static bool is_lost(const pegase_disk *disk, int64_t from, int64_t point) {
    for (int64_t i = from + 1; i < point; i++) {
        const operation *op = &disk->record[i];
        if (op->file != disk->record[from].file) continue;
        if (op->kind == SYNC) return false;
        if (op->kind == FAILED_SYNC) return true;
    }
    return false;
}

/// One file's content after the cut.
static void cut_file(
    pegase_disk *source, int index, file *target, int64_t point, int64_t honest, uint64_t *random) {
    int64_t synced = 0, pending = 0, failed = 0, seen = 0;
    for (int64_t i = 0; i < point; i++) {
        const operation *op = &source->record[i];
        if (op->file != index) continue;
        if (op->kind == SYNC && i < honest) synced = i;
        if (op->kind == FAILED_SYNC) failed = i;
    }
    for (int64_t i = 0; i < point; i++) {
        const operation *op = &source->record[i];
        if (op->file == index && i >= synced && (op->kind == WRITE || op->kind == TRUNCATE)) pending++;
    }
    fate fate = (enum fate)(next_random(random) % 5);
    unsigned odds = 1 + next_random(random) % 3;
    int64_t edge = pending ? (int64_t)(next_random(random) % (uint64_t)pending) : 0;
    int64_t size_then = 0;
    for (int64_t i = 0; i < point; i++) {
        const operation *op = &source->record[i];
        if (op->file != index) continue;
        if (op->kind != WRITE && op->kind != TRUNCATE) continue;
        if (i < synced && !(i < failed && is_lost(source, i, point))) {
            if (op->kind == WRITE) disk_put(target, op->offset, op->bytes, op->size);
            else disk_resize(target, op->size);
            continue;
        }
        if (op->kind == WRITE && op->offset + op->size > size_then) size_then = op->offset + op->size;
        int64_t number = seen++;
        bool lands = fate == ALL || fate == SOME || (fate == FIRST && number < edge) ||
                     (fate == LAST && number >= edge);
        if (op->kind == TRUNCATE) {
            if (lands && (fate != SOME || next_random(random) % 2)) disk_resize(target, op->size);
        } else if (lands) {
            survive(target, op, random, fate, odds);
        } else if (fate == FIRST && number == edge) {
            survive(target, op, random, SOME, odds);
        }
    }
    // The new size may be kept before the data.
    if (size_then > target->size && next_random(random) % 4 == 0) disk_resize(target, size_then);
}

void pegase_disk_cut(pegase_disk *source, pegase_disk *target, int64_t point, uint64_t seed, int lies) {
    pthread_mutex_lock(&source->mutex);
    empty(target);
    uint64_t random = seed;
    target->random = next_random(&random);
    if (point > source->length) point = source->length;
    int64_t honest = point;
    for (int left = lies; left > 0 && honest > 0; honest--)
        if (source->record[honest - 1].kind == SYNC) left--;
    // Names: those made durable, and then some more of what followed, in order.
    int64_t names = 0;
    bool entry_synced[MAX_FILES] = {false};
    for (int64_t i = 0; i < point; i++) {
        const operation *op = &source->record[i];
        if ((op->kind == CREATE || op->kind == REMOVE) && op->durable) names = i + 1;
        if (op->kind == SYNC && i < honest && !entry_synced[op->file]) {
            entry_synced[op->file] = true;
            names = i + 1;
        }
    }
    names += (int64_t)(next_random(&random) % (uint64_t)(point - names + 1));
    bool linked[MAX_FILES] = {false};
    for (int64_t i = 0; i < names; i++) {
        const operation *op = &source->record[i];
        if (op->kind == CREATE) linked[op->file] = true;
        if (op->kind == REMOVE) linked[op->file] = false;
    }
    for (int i = 0; i < source->file_count; i++) {
        if (!linked[i]) continue;
        file *made = disk_create(target, source->files[i].name);
        disk_note(target, CREATE, made)->durable = true;
        made->entry_synced = true;
        cut_file(source, i, made, point, honest, &random);
        // The record begins with what the disk holds, so that a second cut has something to keep.
        operation *op = disk_note(target, WRITE, made);
        op->size = made->size;
        op->bytes = malloc(made->size ? made->size : 1);
        if (made->size) memcpy(op->bytes, made->bytes, made->size);
        disk_note(target, SYNC, made);
    }
    pthread_mutex_unlock(&source->mutex);
}
