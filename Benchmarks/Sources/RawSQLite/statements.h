// The store's statements for one new record, in its own words: `raw_unknown_statements` compares.
#pragma once

enum { READ_HEAD, FIND_REPLY, ADD_RECORD, ADD_VERSION, ADD_ENTRY, ADD_REPLY, ADD_EVENT, PRUNE_REPLIES,
       PUT_NODE, WRITE_HEAD, STATEMENTS };

static const char *const STATEMENT[STATEMENTS] = {
    [READ_HEAD] =
        "SELECT change_sequence, reply_sequence, event_count, frontier, seal, state, used FROM heads\n"
        "WHERE tenant = $1",
    [FIND_REPLY] = "SELECT digest, body FROM replies WHERE tenant = $1 AND request = $2",
    [ADD_RECORD] = "INSERT INTO records (tenant, kind, id, revision, sequence) VALUES ($1, $2, $3, $4, $5)\n"
                   "ON CONFLICT (tenant, kind, id) DO NOTHING",
    [ADD_VERSION] =
        "INSERT INTO versions (tenant, sequence, kind, id, revision, body) VALUES ($1, $2, $3, $4, $5, $6)",
    [ADD_ENTRY] = "INSERT INTO entries (tenant, kind, number, key, id) VALUES ($1, $2, $3, $4, $5)",
    [ADD_REPLY] = "INSERT INTO replies (tenant, sequence, request, digest, keep_until, body)\n"
                  "VALUES ($1, $2, $3, $4, $5, $6)",
    [ADD_EVENT] = "INSERT INTO events (tenant, sequence, body) VALUES ($1, $2, $3)",
    [PRUNE_REPLIES] = "DELETE FROM replies WHERE tenant = $1 AND keep_until < $2 AND sequence < $3 + (\n"
                      "    SELECT sequence FROM replies WHERE tenant = $1 ORDER BY sequence ASC LIMIT 1)",
    [PUT_NODE] = "INSERT INTO nodes (tenant, number, body) VALUES ($1, $2, $3)\n"
                 "ON CONFLICT (tenant, number) DO UPDATE SET body = excluded.body",
    [WRITE_HEAD] = "UPDATE heads\n"
                   "SET change_sequence = $2, reply_sequence = $3, event_count = $4, frontier = $5, seal = $6, state = $7,\n"
                   "    used = $8\n"
                   "WHERE tenant = $1",
};
