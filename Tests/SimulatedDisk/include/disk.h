// A disk in memory that SQLite writes to as to a real one, that records each operation, and that can be asked
// what a power cut at any point of the record would have left.
//
// The model is ext4's with a write cache: what was not synced survives in any subset and any order of sectors,
// a sector in flight may be torn inside the range written, a file may have grown without its data, and names
// are made and removed in order but late. Bytes outside a written range are never harmed, as SQLite assumes of
// every disk (SQLITE_IOCAP_POWERSAFE_OVERWRITE).
#pragma once
#include <stdbool.h>
#include <stdint.h>

typedef struct pegase_disk pegase_disk;

/// Makes an empty disk and registers it with SQLite under a name of its own.
pegase_disk *pegase_disk_make(const char *name, uint64_t seed);

/// Forgets it. No connection may be open to it.
void pegase_disk_free(pegase_disk *disk);

/// Operations that have changed the disk so far, syncs included: the points at which power can be cut.
int64_t pegase_disk_operations(pegase_disk *disk);

/// Fills `target`, to which no connection may be open, with what `source` holds after power was cut behind its
/// first `point` operations.
///
/// - lies: how many syncs before the cut the disk acknowledged without doing them; 0 for an honest disk.
void pegase_disk_cut(pegase_disk *source, pegase_disk *target, int64_t point, uint64_t seed, int lies);

enum {
    PEGASE_DISK_READ = 1,
    PEGASE_DISK_WRITE = 2,
    PEGASE_DISK_SYNC = 4,
    PEGASE_DISK_TRUNCATE = 8,
    PEGASE_DISK_OPEN = 16,
};

/// Lets the `skip` next operations of these kinds pass and the `times` after them fail; a failed write has
/// written half, a failed sync may have dropped what it was to keep. No kinds: nothing fails any more.
void pegase_disk_fail(pegase_disk *disk, int kinds, int64_t skip, int64_t times);

/// Calls that were made to fail since the last `pegase_disk_fail`.
int64_t pegase_disk_failures(pegase_disk *disk);

/// Holds calls of these kinds, on files whose name contains `part`, until other kinds are told. No kinds: goes on.
void pegase_disk_hold(pegase_disk *disk, int kinds, const char *part);

/// Calls that are held right now.
int pegase_disk_held(pegase_disk *disk);

/// How many bytes all files may have together; negative for any number.
void pegase_disk_limit(pegase_disk *disk, int64_t bytes);

/// Bytes that all files have now.
int64_t pegase_disk_used(pegase_disk *disk);
