// What the three parts of the disk share: its files, and the record of what happened to them.
#pragma once
#include "include/disk.h"
#include <pthread.h>
#include <sqlite3.h>

enum { MAX_FILES = 64, MAX_NAME = 512, SHM_LOCKS = 8, SECTOR = 512 };

typedef struct handle handle;

/// One file, by whatever name; a name that is made again is another file.
typedef struct file {
    char name[MAX_NAME];
    bool exists;
    uint8_t *bytes;
    int64_t size, room;
    bool entry_synced;

    int shared;        // Handles with a lock.
    handle *reserved;  // Whose lock is above shared.
    handle *pending;
    handle *exclusive;

    void **regions;  // The shared index; a power cut takes it.
    int region_count, region_users;
    int region_shared[SHM_LOCKS];
    handle *region_exclusive[SHM_LOCKS];
} file;

typedef enum { CREATE, REMOVE, WRITE, TRUNCATE, SYNC, FAILED_SYNC } operation_kind;

typedef struct operation {
    operation_kind kind;
    int file;
    int64_t offset, size;  // Of a truncation, `size` is the new one.
    uint8_t *bytes;
    bool durable;  // A name that was made or removed durably at once.
} operation;

struct pegase_disk {
    sqlite3_vfs vfs;
    char name[64];
    pthread_mutex_t mutex;
    file files[MAX_FILES];
    int file_count;
    operation *record;
    int64_t length, room;
    uint64_t random;
    int failing;
    int64_t fail_skip, fail_times, failures;
    int64_t limit;
    int holding;  // Kinds of calls that wait for `released`.
    char held_name[MAX_NAME];
    int held;
    pthread_cond_t released;
};

struct handle {
    sqlite3_file base;
    pegase_disk *disk;
    file *file;
    int level;
    unsigned shm_shared, shm_exclusive;
    bool has_regions;
};

static inline uint64_t next_random(uint64_t *state) {
    uint64_t mixed = (*state += 0x9e3779b97f4a7c15u);
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
    return mixed ^ (mixed >> 31);
}

file *disk_find(pegase_disk *disk, const char *name);
file *disk_create(pegase_disk *disk, const char *name);
void disk_resize(file *file, int64_t size);
void disk_put(file *file, int64_t offset, const uint8_t *bytes, int64_t count);
operation *disk_note(pegase_disk *disk, operation_kind kind, const file *file);
bool disk_fails(pegase_disk *disk, int kind);
void disk_wait(pegase_disk *disk, int kind, const file *file);

extern const sqlite3_io_methods disk_methods;
