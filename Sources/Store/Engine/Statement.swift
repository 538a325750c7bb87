/// Every statement the store runs on data, in one text that SQLite and PostgreSQL both read.
///
/// Parameters are bound by name: SQLite numbers `$2, $1` by first appearance, so a position would lie. `$1`
/// is always the tenant, named in each statement, also where a file holds one tenant only. No column may be
/// NULL, so no order needs to say where NULLs go; keys are bytes, so no collation applies. The joins are outer
/// ones: an entry without its record, or a record without its version, must show as the damage that it is and
/// not as a shorter answer.
enum Statement: Int, CaseIterable, Sendable {
    case readTenant
    case readHead
    case writeHead

    case readNode
    case putNode

    case findRecord
    case readRecord
    case readVersion
    case addRecord
    case moveRecord
    case addVersion
    case listChanges

    case findEntry
    case addEntry
    case removeEntry
    case listAscending
    case listDescending
    case listIDsAscending
    case listIDsDescending

    case findReply
    case addReply
    case pruneReplies
    case forgetReply

    case addEvent
    case listEvents

    case copyVersions
    case copyReplies
    case copyEvents
    case listRecords
    case listEntries

    case readRemovals
    case writeRemovals
    case removeRecord
    case removeVersion
    case removeEvents

    var text: String {
        switch self {
        case .readTenant:
            "SELECT wrapped_key, create_time FROM tenants WHERE tenant = $1"
        case .readHead:
            """
            SELECT change_sequence, reply_sequence, event_count, frontier, seal, state, used FROM heads
            WHERE tenant = $1
            """
        case .writeHead:
            """
            UPDATE heads
            SET change_sequence = $2, reply_sequence = $3, event_count = $4, frontier = $5, seal = $6, state = $7,
                used = $8
            WHERE tenant = $1
            """

        case .readNode:
            "SELECT number, body FROM nodes WHERE tenant = $1 AND number = $2"
        case .putNode:
            """
            INSERT INTO nodes (tenant, number, body) VALUES ($1, $2, $3)
            ON CONFLICT (tenant, number) DO UPDATE SET body = excluded.body
            """

        case .findRecord:
            "SELECT revision, sequence FROM records WHERE tenant = $1 AND kind = $2 AND id = $3"
        case .readRecord:
            """
            SELECT r.revision, v.body FROM records AS r
            LEFT JOIN versions AS v ON v.tenant = r.tenant AND v.sequence = r.sequence
            WHERE r.tenant = $1 AND r.kind = $2 AND r.id = $3
            """
        case .readVersion:
            """
            SELECT revision, body FROM versions
            WHERE tenant = $1 AND sequence = $2 AND kind = $3 AND id = $4
            """
        case .addRecord:
            """
            INSERT INTO records (tenant, kind, id, revision, sequence) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (tenant, kind, id) DO NOTHING
            """
        case .moveRecord:
            """
            UPDATE records SET revision = $4, sequence = $5
            WHERE tenant = $1 AND kind = $2 AND id = $3 AND revision = $6
            """
        case .addVersion:
            """
            INSERT INTO versions (tenant, sequence, kind, id, revision, body) VALUES ($1, $2, $3, $4, $5, $6)
            """
        case .listChanges:
            """
            SELECT sequence, kind, id, revision FROM versions
            WHERE tenant = $1 AND sequence > $2 ORDER BY sequence ASC LIMIT $3
            """

        case .findEntry:
            """
            SELECT number FROM entries
            WHERE tenant = $1 AND kind = $2 AND number = $3 AND key = $4 AND id = $5
            """
        case .addEntry:
            "INSERT INTO entries (tenant, kind, number, key, id) VALUES ($1, $2, $3, $4, $5)"
        case .removeEntry:
            "DELETE FROM entries WHERE tenant = $1 AND kind = $2 AND number = $3 AND key = $4 AND id = $5"
        case .listAscending:
            """
            SELECT e.key, e.id, r.revision, v.body FROM entries AS e
            LEFT JOIN records AS r ON r.tenant = e.tenant AND r.kind = e.kind AND r.id = e.id
            LEFT JOIN versions AS v ON v.tenant = r.tenant AND v.sequence = r.sequence
            WHERE e.tenant = $1 AND e.kind = $2 AND e.number = $3 AND (e.key, e.id) > ($4, $5) AND e.key < $6
            ORDER BY e.key ASC, e.id ASC LIMIT $7
            """
        case .listDescending:
            """
            SELECT e.key, e.id, r.revision, v.body FROM entries AS e
            LEFT JOIN records AS r ON r.tenant = e.tenant AND r.kind = e.kind AND r.id = e.id
            LEFT JOIN versions AS v ON v.tenant = r.tenant AND v.sequence = r.sequence
            WHERE e.tenant = $1 AND e.kind = $2 AND e.number = $3 AND (e.key, e.id) < ($4, $5) AND e.key >= $6
            ORDER BY e.key DESC, e.id DESC LIMIT $7
            """

        case .listIDsAscending:
            """
            SELECT key, id FROM entries
            WHERE tenant = $1 AND kind = $2 AND number = $3 AND (key, id) > ($4, $5) AND key < $6
            ORDER BY key ASC, id ASC LIMIT $7
            """
        case .listIDsDescending:
            """
            SELECT key, id FROM entries
            WHERE tenant = $1 AND kind = $2 AND number = $3 AND (key, id) < ($4, $5) AND key >= $6
            ORDER BY key DESC, id DESC LIMIT $7
            """

        case .findReply:
            "SELECT digest, body FROM replies WHERE tenant = $1 AND request = $2"
        case .addReply:
            """
            INSERT INTO replies (tenant, sequence, request, digest, keep_until, body)
            VALUES ($1, $2, $3, $4, $5, $6)
            """
        case .pruneReplies:
            // The oldest few are looked at, whatever their age, so that a step never scans the table. A bound and no join:
            // PostgreSQL keeps the plan that it made when the table was empty, and that may be any.
            """
            DELETE FROM replies WHERE tenant = $1 AND keep_until < $2 AND sequence < $3 + (
                SELECT sequence FROM replies WHERE tenant = $1 ORDER BY sequence ASC LIMIT 1)
            """

        case .forgetReply:
            "DELETE FROM replies WHERE tenant = $1 AND request = $2"

        case .addEvent:
            "INSERT INTO events (tenant, sequence, body) VALUES ($1, $2, $3)"
        case .listEvents:
            """
            SELECT sequence, body FROM events
            WHERE tenant = $1 AND sequence > $2 ORDER BY sequence ASC LIMIT $3
            """

        case .copyVersions:
            """
            SELECT sequence, kind, id, revision, body FROM versions
            WHERE tenant = $1 AND sequence > $2 AND sequence <= $3 ORDER BY sequence ASC LIMIT $4
            """
        case .copyReplies:
            """
            SELECT sequence, request, digest, keep_until, body FROM replies
            WHERE tenant = $1 AND sequence > $2 AND sequence <= $3 ORDER BY sequence ASC LIMIT $4
            """
        case .copyEvents:
            """
            SELECT sequence, body FROM events
            WHERE tenant = $1 AND sequence > $2 AND sequence <= $3 ORDER BY sequence ASC LIMIT $4
            """
        case .listRecords:
            """
            SELECT r.kind, r.id, r.revision, v.body FROM records AS r
            LEFT JOIN versions AS v ON v.tenant = r.tenant AND v.sequence = r.sequence
            WHERE r.tenant = $1 AND (r.kind, r.id) > ($2, $3) ORDER BY r.kind ASC, r.id ASC LIMIT $4
            """
        case .listEntries:
            """
            SELECT kind, number, key, id FROM entries
            WHERE tenant = $1 AND (kind, number, key, id) > ($2, $3, $4, $5)
            ORDER BY kind ASC, number ASC, key ASC, id ASC LIMIT $6
            """

        case .readRemovals:
            "SELECT body FROM removals WHERE tenant = $1"
        case .writeRemovals:
            """
            INSERT INTO removals (tenant, body) VALUES ($1, $2)
            ON CONFLICT (tenant) DO UPDATE SET body = excluded.body
            """
        case .removeRecord:
            "DELETE FROM records WHERE tenant = $1 AND kind = $2 AND id = $3"
        case .removeVersion:
            "DELETE FROM versions WHERE tenant = $1 AND sequence = $2"
        case .removeEvents:
            "DELETE FROM events WHERE tenant = $1 AND sequence > $2 AND sequence <= $3"
        }
    }
}
