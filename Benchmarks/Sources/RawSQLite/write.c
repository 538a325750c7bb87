// The rows of the store's writes, by SQLite's own interface and nothing around it.
#include "include/raw.h"
#include "statements.h"
#include <sqlite3.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { LONGEST = 4096, ENTRIES = 8 };
// The store's tree over its records: 64 children of a node, 48 entries of a leaf. Four levels are more than ten million
// records fill.
enum { LEVELS = 4, CHILDREN = 64, LEAF = 48, DIRTY = 1 << 16 };

/// Bytes that a row of the template has, and that each row gets anew.
typedef struct value {
    uint8_t bytes[LONGEST];
    int count;
} value;

typedef struct writer {
    sqlite3 *connection;
    sqlite3_stmt *statements[STATEMENTS];
    sqlite3_stmt *begin, *commit, *part, *keep;
    value tenant, id, body, request, digest, reply, event, frontier, seal, state, node, keys[ENTRIES];
    /// Records below each place of each level, and the batch that last wrote the node there.
    uint32_t *below[LEVELS + 1], *written[LEVELS + 1];
    struct { int level; uint32_t place; } dirty[DIRTY];
    int dirty_count;
    uint32_t batch;
    sqlite3_int64 kind, numbers[ENTRIES];
    int entries;
    int64_t sequence;
    uint64_t random;
    bool failed;
} writer;

static uint64_t next(writer *writer) {
    uint64_t mixed = (writer->random += 0x9e3779b97f4a7c15u);
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
    return mixed ^ (mixed >> 31);
}

static void draw(writer *writer, value *value) {
    for (int at = 0; at < value->count; at += 8) {
        uint64_t bits = next(writer);
        memcpy(value->bytes + at, &bits, value->count - at < 8 ? value->count - at : 8);
    }
}

static sqlite3_stmt *prepare(writer *writer, const char *text) {
    sqlite3_stmt *made = NULL;
    if (sqlite3_prepare_v3(writer->connection, text, -1, SQLITE_PREPARE_PERSISTENT, &made, NULL)) writer->failed = true;
    return made;
}

static void take(sqlite3_stmt *row, int column, value *value) {
    value->count = sqlite3_column_bytes(row, column);
    if (value->count > LONGEST) value->count = LONGEST;
    if (value->count) memcpy(value->bytes, sqlite3_column_blob(row, column), value->count);
}

/// Reads the one write that the store has made: what a row looks like.
static void learn(writer *writer) {
    sqlite3_stmt *row = prepare(writer,
        "SELECT v.tenant, v.id, v.body, r.request, r.digest, r.body, e.body, h.frontier, h.seal, h.state, v.kind, v.sequence"
        " FROM versions v, replies r, events e, heads h WHERE v.sequence = 1 AND r.sequence = 1 AND e.sequence = 1");
    if (!row || sqlite3_step(row) != SQLITE_ROW) writer->failed = true;
    else {
        value *values[] = {&writer->tenant, &writer->id, &writer->body, &writer->request, &writer->digest,
                           &writer->reply, &writer->event, &writer->frontier, &writer->seal, &writer->state};
        for (int i = 0; i < 10; i++) take(row, i, values[i]);
        writer->kind = sqlite3_column_int64(row, 10);
        writer->sequence = sqlite3_column_int64(row, 11);
    }
    sqlite3_finalize(row);
    row = prepare(writer, "SELECT number, key FROM entries ORDER BY number");
    while (row && sqlite3_step(row) == SQLITE_ROW && writer->entries < ENTRIES) {
        writer->numbers[writer->entries] = sqlite3_column_int64(row, 0);
        take(row, 1, &writer->keys[writer->entries++]);
    }
    sqlite3_finalize(row);
}

static void step(writer *writer, sqlite3_stmt *statement) {
    int code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {}
    if (code != SQLITE_DONE) writer->failed = true;
    sqlite3_reset(statement);
}

// Parameters by name, as the store binds them.
static int place(sqlite3_stmt *statement, int number) {
    char name[] = {'$', (char)('0' + number), 0};
    return sqlite3_bind_parameter_index(statement, name);
}
static void integer(sqlite3_stmt *statement, int number, sqlite3_int64 value) {
    sqlite3_bind_int64(statement, place(statement, number), value);
}
static void bytes(sqlite3_stmt *statement, int number, const value *value) {
    sqlite3_bind_blob(statement, place(statement, number), value->bytes, value->count, SQLITE_STATIC);
}

static void add_record(writer *writer) {
    for (int i = 0; i < writer->id.count; i++) writer->id.bytes[i] = "abcdefghijklmnopqrstuvwxyz234567"[next(writer) % 32];
    sqlite3_stmt *to = writer->statements[ADD_RECORD];
    bytes(to, 1, &writer->tenant), integer(to, 2, writer->kind), bytes(to, 3, &writer->id), integer(to, 4, 1);
    integer(to, 5, writer->sequence);
    step(writer, to);
    to = writer->statements[ADD_VERSION];
    draw(writer, &writer->body);
    bytes(to, 1, &writer->tenant), integer(to, 2, writer->sequence), integer(to, 3, writer->kind);
    bytes(to, 4, &writer->id), integer(to, 5, 1), bytes(to, 6, &writer->body);
    step(writer, to);
    to = writer->statements[ADD_ENTRY];
    for (int i = 0; i < writer->entries; i++) {
        // The first index is in the order of time, as lists are; the others are in none, as names are.
        value *key = &writer->keys[i];
        if (i > 0) draw(writer, key);
        else for (int b = 0; b < 8; b++) key->bytes[key->count - 1 - b] = (uint8_t)(writer->sequence >> (8 * b));
        bytes(to, 1, &writer->tenant), integer(to, 2, writer->kind), integer(to, 3, writer->numbers[i]);
        bytes(to, 4, key), bytes(to, 5, &writer->id);
        step(writer, to);
    }
}

static void mark(writer *writer, int level, uint32_t place) {
    if (writer->written[level][place] == writer->batch || writer->dirty_count == DIRTY) return;
    writer->written[level][place] = writer->batch;
    writer->dirty[writer->dirty_count].level = level, writer->dirty[writer->dirty_count++].place = place;
}

/// One more record in the tree: the nodes on the way to it are to be written, and the leaves that a full one becomes.
static void add_to_tree(writer *writer) {
    uint32_t code = (uint32_t)next(writer);
    int is_reached = 1;
    for (int level = 0; level <= LEVELS; level++) {
        uint32_t place = (code & 0xffffff) >> (6 * (LEVELS - level)), *count = &writer->below[level][place];
        ++*count;
        if (is_reached) mark(writer, level, place);
        if (is_reached && *count == LEAF + 1 && level < LEVELS)
            for (uint32_t child = place * CHILDREN; child < (place + 1) * CHILDREN; child++)
                if (writer->below[level + 1][child]) mark(writer, level + 1, child);
        if (*count <= LEAF) is_reached = 0;
    }
}

static void write_tree(writer *writer) {
    sqlite3_stmt *to = writer->statements[PUT_NODE];
    for (int i = 0; i < writer->dirty_count; i++) {
        int level = writer->dirty[i].level;
        uint32_t place = writer->dirty[i].place, count = writer->below[level][place];
        writer->node.count = count > LEAF && level < LEVELS ? 1 + 8 * CHILDREN : 1 + 16 * (count > LEAF ? LEAF : count);
        draw(writer, &writer->node);
        bytes(to, 1, &writer->tenant), integer(to, 2, (sqlite3_int64)1 << (6 * level) | place);
        bytes(to, 3, &writer->node);
        step(writer, to);
    }
    writer->dirty_count = 0;
}

static void write_one(writer *writer, int parts) {
    writer->sequence++;
    draw(writer, &writer->request);
    if (parts) {
        step(writer, writer->part);
        sqlite3_stmt *find = writer->statements[FIND_REPLY];
        bytes(find, 1, &writer->tenant), bytes(find, 2, &writer->request);
        step(writer, find);
    }
    add_record(writer);
    add_to_tree(writer);
    sqlite3_stmt *to = writer->statements[ADD_REPLY];
    draw(writer, &writer->reply), draw(writer, &writer->digest);
    bytes(to, 1, &writer->tenant), integer(to, 2, writer->sequence), bytes(to, 3, &writer->request);
    bytes(to, 4, &writer->digest), integer(to, 5, INT64_MAX), bytes(to, 6, &writer->reply);
    step(writer, to);
    to = writer->statements[ADD_EVENT];
    draw(writer, &writer->event);
    bytes(to, 1, &writer->tenant), integer(to, 2, writer->sequence), bytes(to, 3, &writer->event);
    step(writer, to);
    if (parts) step(writer, writer->keep);
}

static void write_batch(writer *writer, int64_t count, int parts) {
    step(writer, writer->begin);
    writer->batch++;
    sqlite3_stmt *to = writer->statements[READ_HEAD];
    bytes(to, 1, &writer->tenant);
    step(writer, to);
    for (int64_t i = 0; i < count; i++) write_one(writer, parts);
    to = writer->statements[PRUNE_REPLIES];
    bytes(to, 1, &writer->tenant), integer(to, 2, 0), integer(to, 3, 2 * count + 8);
    step(writer, to);
    write_tree(writer);
    to = writer->statements[WRITE_HEAD];
    writer->frontier.count = 32 * __builtin_popcountll(writer->sequence);
    bytes(to, 1, &writer->tenant);
    for (int i = 2; i <= 4; i++) integer(to, i, writer->sequence);
    bytes(to, 5, &writer->frontier), bytes(to, 6, &writer->seal), bytes(to, 7, &writer->state);
    integer(to, 8, 1000 * writer->sequence);
    step(writer, to);
    step(writer, writer->commit);
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

double raw_write(const char *path, int64_t writes, int64_t batch, int parts) {
    writer *writer = calloc(1, sizeof *writer);
    writer->random = 7;
    for (int level = 0; level <= LEVELS; level++) {
        writer->below[level] = calloc((size_t)1 << (6 * level), sizeof(uint32_t));
        writer->written[level] = calloc((size_t)1 << (6 * level), sizeof(uint32_t));
    }
    if (sqlite3_open_v2(path, &writer->connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL)) writer->failed = true;
    // The store's own settings.
    if (sqlite3_exec(writer->connection,
            "PRAGMA journal_mode = wal; PRAGMA synchronous = 2; PRAGMA temp_store = 2; PRAGMA mmap_size = 0;"
            "PRAGMA cache_size = -2048; PRAGMA wal_autocheckpoint = 8000; PRAGMA journal_size_limit = 33554432",
            NULL, NULL, NULL)) writer->failed = true;
    learn(writer);
    for (int i = 0; i < STATEMENTS; i++) writer->statements[i] = prepare(writer, STATEMENT[i]);
    writer->begin = prepare(writer, "BEGIN IMMEDIATE"), writer->commit = prepare(writer, "COMMIT");
    writer->part = prepare(writer, "SAVEPOINT part"), writer->keep = prepare(writer, "RELEASE part");
    double began = now();
    for (int64_t left = writes; left > 0 && !writer->failed; left -= batch) write_batch(writer, left < batch ? left : batch, parts);
    double took = now() - began;
    for (int i = 0; i < STATEMENTS; i++) sqlite3_finalize(writer->statements[i]);
    sqlite3_stmt *const own[] = {writer->begin, writer->commit, writer->part, writer->keep};
    for (int i = 0; i < 4; i++) sqlite3_finalize(own[i]);
    if (sqlite3_close(writer->connection)) writer->failed = true;
    if (writer->failed) took = -1;
    for (int level = 0; level <= LEVELS; level++) free(writer->below[level]), free(writer->written[level]);
    free(writer);
    return took;
}
