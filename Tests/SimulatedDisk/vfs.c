// The disk as SQLite sees it. Sleeping takes no time and the clock stands still.
#include "disk.h"
#include <errno.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>

static handle *of(sqlite3_file *base) { return (handle *)base; }
static pegase_disk *disk_of(sqlite3_vfs *vfs) { return vfs->pAppData; }

#define LOCKED(disk, body)                      \
    pthread_mutex_t *const held = &(disk)->mutex; \
    pthread_mutex_lock(held);                   \
    int code = SQLITE_OK;                       \
    body;                                       \
    pthread_mutex_unlock(held);                 \
    return code

// Files.

static int read_file(sqlite3_file *base, void *to, int count, sqlite3_int64 offset) {
    handle *handle = of(base);
    LOCKED(handle->disk, {
        disk_wait(handle->disk, PEGASE_DISK_READ, handle->file);
        int64_t there = handle->file->size - offset;
        if (there > count) there = count;
        if (there < 0) there = 0;
        if (disk_fails(handle->disk, PEGASE_DISK_READ)) {
            code = SQLITE_IOERR_READ;
        } else {
            if (there) memcpy(to, handle->file->bytes + offset, there);
            memset((char *)to + there, 0, count - there);
            if (there < count) code = SQLITE_IOERR_SHORT_READ;
        }
    });
}

static int64_t used(pegase_disk *disk) {
    int64_t used = 0;
    for (int i = 0; i < disk->file_count; i++)
        if (disk->files[i].exists) used += disk->files[i].size;
    return used;
}

static int write_file(sqlite3_file *base, const void *from, int count, sqlite3_int64 offset) {
    handle *handle = of(base);
    LOCKED(handle->disk, {
        disk_wait(handle->disk, PEGASE_DISK_WRITE, handle->file);
        int64_t growth = offset + count - handle->file->size;
        if (disk_fails(handle->disk, PEGASE_DISK_WRITE)) code = SQLITE_IOERR_WRITE;
        else if (growth > 0 && handle->disk->limit >= 0 && used(handle->disk) + growth > handle->disk->limit)
            code = SQLITE_FULL;
        // A write that fails has begun, except one that needed room.
        int64_t done = code == SQLITE_OK ? count : code == SQLITE_FULL ? 0 : count / 2;
        if (done > 0) {
            disk_put(handle->file, offset, from, done);
            operation *op = disk_note(handle->disk, WRITE, handle->file);
            op->offset = offset;
            op->size = done;
            op->bytes = malloc(done);
            memcpy(op->bytes, from, done);
        }
    });
}

static int truncate_file(sqlite3_file *base, sqlite3_int64 size) {
    handle *handle = of(base);
    LOCKED(handle->disk, {
        if (disk_fails(handle->disk, PEGASE_DISK_TRUNCATE)) {
            code = SQLITE_IOERR_TRUNCATE;
        } else {
            disk_resize(handle->file, size);
            disk_note(handle->disk, TRUNCATE, handle->file)->size = size;
        }
    });
}

static int sync_file(sqlite3_file *base, int flags) {
    (void)flags;
    handle *handle = of(base);
    LOCKED(handle->disk, {
        disk_wait(handle->disk, PEGASE_DISK_SYNC, handle->file);
        bool fails = disk_fails(handle->disk, PEGASE_DISK_SYNC);
        disk_note(handle->disk, fails ? FAILED_SYNC : SYNC, handle->file);
        if (fails) code = SQLITE_IOERR_FSYNC;
    });
}

static int size_of_file(sqlite3_file *base, sqlite3_int64 *size) {
    handle *handle = of(base);
    LOCKED(handle->disk, *size = handle->file->size);
}

// Locks on a file, as on the operating system's: many share, one reserves, one excludes.

static int lock_file(sqlite3_file *base, int level) {
    handle *self = of(base);
    file *file = self->file;
    LOCKED(self->disk, {
        if (self->level < level) {
            if (self->level == SQLITE_LOCK_NONE) {
                if (file->pending || file->exclusive) {
                    code = SQLITE_BUSY;
                } else {
                    file->shared++;
                    self->level = SQLITE_LOCK_SHARED;
                }
            }
            if (code == SQLITE_OK && level >= SQLITE_LOCK_RESERVED && self->level < level) {
                if ((file->reserved && file->reserved != self) || (file->pending && file->pending != self)) {
                    code = SQLITE_BUSY;
                } else {
                    file->reserved = self;
                    self->level = SQLITE_LOCK_RESERVED;
                }
            }
            if (code == SQLITE_OK && level == SQLITE_LOCK_EXCLUSIVE) {
                file->pending = self;
                self->level = SQLITE_LOCK_PENDING;
                if (file->shared > 1) {
                    code = SQLITE_BUSY;
                } else {
                    file->exclusive = self;
                    self->level = SQLITE_LOCK_EXCLUSIVE;
                }
            }
        }
    });
}

static void lower(handle *self, int level) {
    file *file = self->file;
    if (self->level <= level) return;
    if (file->reserved == self) file->reserved = NULL;
    if (file->pending == self) file->pending = NULL;
    if (file->exclusive == self) file->exclusive = NULL;
    if (level == SQLITE_LOCK_NONE) file->shared--;
    self->level = level;
}

static int unlock_file(sqlite3_file *base, int level) {
    LOCKED(of(base)->disk, lower(of(base), level));
}

static int is_reserved(sqlite3_file *base, int *result) {
    LOCKED(of(base)->disk, *result = of(base)->file->reserved || of(base)->file->exclusive);
}

// The index that connections share: memory, and locks of its own.

static int map_region(sqlite3_file *base, int number, int size, int extend, void volatile **region) {
    handle *self = of(base);
    file *file = self->file;
    LOCKED(self->disk, {
        if (!self->has_regions) {
            self->has_regions = true;
            file->region_users++;
        }
        *region = NULL;
        if (number >= file->region_count && extend) {
            file->regions = realloc(file->regions, (number + 1) * sizeof *file->regions);
            while (file->region_count <= number) file->regions[file->region_count++] = calloc(1, size);
        }
        if (number < file->region_count) *region = file->regions[number];
    });
}

static int lock_region(sqlite3_file *base, int offset, int count, int flags) {
    handle *self = of(base);
    file *file = self->file;
    unsigned mask = ((1u << count) - 1) << offset;
    LOCKED(self->disk, {
        for (int i = offset; i < offset + count && (flags & SQLITE_SHM_LOCK); i++) {
            bool mine = self->shm_shared >> i & 1;
            bool others = file->region_shared[i] > (mine ? 1 : 0);
            if (file->region_exclusive[i] && file->region_exclusive[i] != self) code = SQLITE_BUSY;
            if ((flags & SQLITE_SHM_EXCLUSIVE) && others) code = SQLITE_BUSY;
        }
        for (int i = offset; i < offset + count && code == SQLITE_OK; i++) {
            unsigned bit = 1u << i;
            if (flags & SQLITE_SHM_LOCK) {
                if (flags & SQLITE_SHM_EXCLUSIVE) file->region_exclusive[i] = self;
                else if (!(self->shm_shared & bit)) file->region_shared[i]++;
            } else {
                if (self->shm_shared & bit) file->region_shared[i]--;
                if (file->region_exclusive[i] == self) file->region_exclusive[i] = NULL;
            }
        }
        if (code == SQLITE_OK && !(flags & SQLITE_SHM_LOCK)) {
            self->shm_shared &= ~mask;
        } else if (code == SQLITE_OK && (flags & SQLITE_SHM_SHARED)) {
            self->shm_shared |= mask;
        }
    });
}

static void fence(sqlite3_file *base) {
    pthread_mutex_lock(&of(base)->disk->mutex);
    pthread_mutex_unlock(&of(base)->disk->mutex);
}

static void leave_regions(handle *self) {
    file *file = self->file;
    if (!self->has_regions) return;
    self->has_regions = false;
    for (int i = 0; i < SHM_LOCKS; i++) {
        if (self->shm_shared >> i & 1) file->region_shared[i]--;
        if (file->region_exclusive[i] == self) file->region_exclusive[i] = NULL;
    }
    self->shm_shared = 0;
    if (--file->region_users > 0) return;
    for (int i = 0; i < file->region_count; i++) free(file->regions[i]);
    free(file->regions);
    file->regions = NULL;
    file->region_count = 0;
}

static int unmap_regions(sqlite3_file *base, int remove) {
    (void)remove;
    LOCKED(of(base)->disk, leave_regions(of(base)));
}

static int close_file(sqlite3_file *base) {
    LOCKED(of(base)->disk, {
        leave_regions(of(base));
        lower(of(base), SQLITE_LOCK_NONE);
    });
}

static int control(sqlite3_file *base, int what, void *value) {
    (void)base;
    if (what != SQLITE_FCNTL_MMAP_SIZE) return SQLITE_NOTFOUND;
    *(sqlite3_int64 *)value = 0;  // Nothing is ever mapped; the store reads this back.
    return SQLITE_OK;
}

static int sector_size(sqlite3_file *base) {
    (void)base;
    return 4096;
}

static int characteristics(sqlite3_file *base) {
    (void)base;
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

const sqlite3_io_methods disk_methods = {
    .iVersion = 2,
    .xClose = close_file,
    .xRead = read_file,
    .xWrite = write_file,
    .xTruncate = truncate_file,
    .xSync = sync_file,
    .xFileSize = size_of_file,
    .xLock = lock_file,
    .xUnlock = unlock_file,
    .xCheckReservedLock = is_reserved,
    .xFileControl = control,
    .xSectorSize = sector_size,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = map_region,
    .xShmLock = lock_region,
    .xShmBarrier = fence,
    .xShmUnmap = unmap_regions,
};

// The directory.

static int open_file(sqlite3_vfs *vfs, const char *name, sqlite3_file *base, int flags, int *flags_out) {
    pegase_disk *disk = disk_of(vfs);
    handle *self = of(base);
    memset(self, 0, sizeof *self);
    LOCKED(disk, {
        file *found = name ? disk_find(disk, name) : NULL;
        if (disk_fails(disk, PEGASE_DISK_OPEN)) {
            code = SQLITE_CANTOPEN;
        } else if (!found && name && (flags & (SQLITE_OPEN_CREATE | SQLITE_OPEN_MAIN_DB))) {
            // The store makes a tenant's file itself, and durably, before SQLite opens it.
            found = disk_create(disk, name);
            if (found) disk_note(disk, CREATE, found)->durable = !(flags & SQLITE_OPEN_CREATE);
        }
        if (code == SQLITE_OK && !found) code = SQLITE_CANTOPEN;
        if (code == SQLITE_OK) {
            self->disk = disk;
            self->file = found;
            self->base.pMethods = &disk_methods;
            if (flags_out) *flags_out = flags;
        }
    });
}

static int remove_file(sqlite3_vfs *vfs, const char *name, int durably) {
    LOCKED(disk_of(vfs), {
        file *found = disk_find(disk_of(vfs), name);
        if (found) {
            found->exists = false;
            disk_note(disk_of(vfs), REMOVE, found)->durable = durably;
        } else {
            code = SQLITE_IOERR_DELETE_NOENT;
        }
    });
}

static int is_there(sqlite3_vfs *vfs, const char *name, int flags, int *result) {
    (void)flags;
    LOCKED(disk_of(vfs), *result = disk_find(disk_of(vfs), name) != NULL);
}

static int full_name(sqlite3_vfs *vfs, const char *name, int room, char *full) {
    (void)vfs;
    if ((int)strlen(name) >= room) return SQLITE_CANTOPEN;
    strcpy(full, name);
    return SQLITE_OK;
}

static int random_bytes(sqlite3_vfs *vfs, int count, char *bytes) {
    LOCKED(disk_of(vfs), {
        for (int i = 0; i < count; i++) bytes[i] = (char)next_random(&disk_of(vfs)->random);
        code = count;
    });
}

static int sleep_no_time(sqlite3_vfs *vfs, int microseconds) {
    (void)vfs;
    sched_yield();
    return microseconds;
}

static int time_of_day(sqlite3_vfs *vfs, sqlite3_int64 *milliseconds) {
    (void)vfs;
    *milliseconds = 210866760000000;
    return SQLITE_OK;
}

static int last_error(sqlite3_vfs *vfs, int room, char *text) {
    (void)vfs, (void)room, (void)text;
    return 0;
}

pegase_disk *pegase_disk_make(const char *name, uint64_t seed) {
    if (strlen(name) >= sizeof((pegase_disk *)0)->name) return NULL;
    pegase_disk *disk = calloc(1, sizeof *disk);
    strcpy(disk->name, name);
    disk->random = seed;
    disk->limit = -1;
    pthread_mutex_init(&disk->mutex, NULL);
    pthread_cond_init(&disk->released, NULL);
    disk->vfs = (sqlite3_vfs){
        .iVersion = 2,
        .szOsFile = sizeof(handle),
        .mxPathname = MAX_NAME - 1,
        .zName = disk->name,
        .pAppData = disk,
        .xOpen = open_file,
        .xDelete = remove_file,
        .xAccess = is_there,
        .xFullPathname = full_name,
        .xRandomness = random_bytes,
        .xSleep = sleep_no_time,
        .xGetLastError = last_error,
        .xCurrentTimeInt64 = time_of_day,
    };
    sqlite3_vfs_register(&disk->vfs, 0);
    return disk;
}
