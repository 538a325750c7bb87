/// How the store's tables look on PostgreSQL, as numbered migrations; SQLite has its own file for the same
/// tables.
///
/// The tenant is first in every key, so that a distributed engine can spread the tables by it without a
/// changed statement. Three roles, named after the database: `_owner` owns the tables, `_seal` the keys and
/// the function that verifies a seal, `_app` is the service's. Row security is forced, so that not even the
/// owner gets at a row without a seal. A migration that was applied is never edited: its checksum is kept.
///
/// A database is one for all tenants, so it is migrated at once and under the services that run: a migration leaves
/// everything that the statements of the version before it read and write, and a program takes a database that is one
/// version ahead of it. What a migration would take away it takes away a version later.
enum PostgreSQLSchema {
    struct Migration: Sendable {
        let number: Int64
        let text: String
        /// Undoes `text`; `nil` for the first: a database is not taken away.
        let back: String?
    }

    static let migrations = [
        Migration(number: 1, text: first, back: nil),
        Migration(
            number: 2, text: replacing(seal: quickSealCheck), back: replacing(seal: sealCheck)),
        Migration(number: 3, text: usage, back: usageBack),
        Migration(
            number: stateVersion, text: state,
            back: "DROP TABLE pegase.nodes; ALTER TABLE pegase.heads DROP COLUMN state"),
        Migration(
            number: 5,
            text: """
                CREATE POLICY watched ON pegase.heads FOR SELECT
                    USING ((SELECT pegase_private.sealed_tenant()) = '\\x2a'::bytea)
                """,
            back: "DROP POLICY watched ON pegase.heads"),
    ]

    /// The first version with the state of the records.
    static let stateVersion: Int64 = 4

    /// What a seal names that is good for the heads of all tenants, to read, and for nothing else: `*`, which is no
    /// tenant's name.
    static let everyTenant: [UInt8] = [UInt8(ascii: "*")]

    static let listMarks =
        "SELECT tenant, change_sequence FROM heads WHERE tenant > $1 ORDER BY tenant ASC LIMIT $2"

    /// What must exist before the first migration; run as a role that may make roles and schemas.
    static let preparation = """
        DO $$ BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{owner}') THEN CREATE ROLE {owner} NOLOGIN; END IF;
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{seal}') THEN CREATE ROLE {seal} NOLOGIN; END IF;
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{app}') THEN
                CREATE ROLE {app} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOINHERIT;
            END IF;
            -- Who is no superuser gives only to roles that it belongs to.
            IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
                EXECUTE format('GRANT {owner}, {seal} TO %I', current_user);
            END IF;
            REVOKE ALL ON SCHEMA public FROM PUBLIC;
            EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
            EXECUTE format('GRANT CONNECT ON DATABASE %I TO {app}', current_database());
        END $$;
        CREATE SCHEMA IF NOT EXISTS pegase_private AUTHORIZATION {seal};
        CREATE TABLE IF NOT EXISTS pegase_private.migrations (
            number bigint NOT NULL PRIMARY KEY,
            checksum bytea NOT NULL
        );
        ALTER TABLE pegase_private.migrations OWNER TO {seal};
        GRANT USAGE ON SCHEMA pegase_private TO {owner}, {app};
        GRANT SELECT ON pegase_private.migrations TO {app}
        """

    private static let first = """
        CREATE TABLE pegase_private.keys (
            inner_pad bytea NOT NULL CHECK (octet_length(inner_pad) = 64),
            outer_pad bytea NOT NULL CHECK (octet_length(outer_pad) = 64)
        );
        ALTER TABLE pegase_private.keys OWNER TO {seal};

        CREATE FUNCTION pegase_private.sealed_tenant() RETURNS bytea
        LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL RESTRICTED SET search_path = pg_catalog, pg_temp AS $$
        \(sealCheck) $$;
        ALTER FUNCTION pegase_private.sealed_tenant() OWNER TO {seal};
        REVOKE ALL ON FUNCTION pegase_private.sealed_tenant() FROM PUBLIC;
        GRANT EXECUTE ON FUNCTION pegase_private.sealed_tenant() TO {owner}, {app};

        CREATE SCHEMA pegase AUTHORIZATION {owner};
        GRANT USAGE ON SCHEMA pegase TO {app};

        CREATE TABLE pegase.tenants (
            tenant bytea NOT NULL,
            wrapped_key bytea NOT NULL,
            create_time bigint NOT NULL,
            PRIMARY KEY (tenant)
        );
        CREATE TABLE pegase.heads (
            tenant bytea NOT NULL,
            change_sequence bigint NOT NULL,
            reply_sequence bigint NOT NULL,
            event_count bigint NOT NULL,
            frontier bytea NOT NULL,
            seal bytea NOT NULL,
            PRIMARY KEY (tenant)
        );
        CREATE TABLE pegase.versions (
            tenant bytea NOT NULL,
            sequence bigint NOT NULL,
            kind bigint NOT NULL,
            id bytea NOT NULL,
            revision bigint NOT NULL,
            body bytea NOT NULL,
            PRIMARY KEY (tenant, sequence)
        );
        CREATE TABLE pegase.records (
            tenant bytea NOT NULL,
            kind bigint NOT NULL,
            id bytea NOT NULL,
            revision bigint NOT NULL,
            sequence bigint NOT NULL,
            PRIMARY KEY (tenant, kind, id)
        );
        CREATE TABLE pegase.entries (
            tenant bytea NOT NULL,
            kind bigint NOT NULL,
            number bigint NOT NULL,
            key bytea NOT NULL,
            id bytea NOT NULL,
            PRIMARY KEY (tenant, kind, number, key, id)
        );
        CREATE TABLE pegase.replies (
            tenant bytea NOT NULL,
            sequence bigint NOT NULL,
            request bytea NOT NULL,
            digest bytea NOT NULL,
            keep_until bigint NOT NULL,
            body bytea NOT NULL,
            PRIMARY KEY (tenant, sequence),
            UNIQUE (tenant, request)
        );
        CREATE TABLE pegase.events (
            tenant bytea NOT NULL,
            sequence bigint NOT NULL,
            body bytea NOT NULL,
            PRIMARY KEY (tenant, sequence)
        );

        DO $$ DECLARE name text; BEGIN
            FOREACH name IN ARRAY
                ARRAY['tenants', 'heads', 'versions', 'records', 'entries', 'replies', 'events']
            LOOP
                EXECUTE format('ALTER TABLE pegase.%I OWNER TO {owner}', name);
                EXECUTE format('ALTER TABLE pegase.%I ENABLE ROW LEVEL SECURITY', name);
                EXECUTE format('ALTER TABLE pegase.%I FORCE ROW LEVEL SECURITY', name);
                EXECUTE format(
                    'CREATE POLICY sealed ON pegase.%I USING (tenant = (SELECT pegase_private.sealed_tenant())) '
                    'WITH CHECK (tenant = (SELECT pegase_private.sealed_tenant()))', name);
            END LOOP;
        END $$;
        GRANT SELECT, INSERT ON pegase.tenants, pegase.versions, pegase.events TO {app};
        GRANT SELECT, INSERT, UPDATE ON pegase.heads, pegase.records TO {app};
        GRANT SELECT, INSERT, DELETE ON pegase.entries, pegase.replies TO {app}
        """

    /// How much a tenant has written, and what was removed from it in its time. What is there already is counted where
    /// the operator's role may see it. What is removed is removed by the service, so its role may delete.
    private static let usage = """
        ALTER TABLE pegase.heads ADD COLUMN used bigint NOT NULL DEFAULT 0;
        UPDATE pegase.heads AS h SET used =
            (SELECT coalesce(sum(length(body)), 0) + \(StoreQuota.rowBytes) * count(*) FROM pegase.versions AS v
                WHERE v.tenant = h.tenant)
            + (SELECT coalesce(sum(length(body)), 0) + \(StoreQuota.rowBytes) * count(*) FROM pegase.events AS e
                WHERE e.tenant = h.tenant)
            + (SELECT coalesce(sum(length(key)), 0) + \(StoreQuota.rowBytes) * count(*) FROM pegase.entries AS i
                WHERE i.tenant = h.tenant);
        CREATE TABLE pegase.removals (
            tenant bytea NOT NULL,
            body bytea NOT NULL,
            PRIMARY KEY (tenant)
        );
        ALTER TABLE pegase.removals OWNER TO {owner};
        ALTER TABLE pegase.removals ENABLE ROW LEVEL SECURITY;
        ALTER TABLE pegase.removals FORCE ROW LEVEL SECURITY;
        CREATE POLICY sealed ON pegase.removals USING (tenant = (SELECT pegase_private.sealed_tenant()))
            WITH CHECK (tenant = (SELECT pegase_private.sealed_tenant()));
        GRANT SELECT, INSERT, UPDATE ON pegase.removals TO {app};
        GRANT DELETE ON pegase.versions, pegase.events, pegase.records TO {app}
        """

    private static let usageBack = """
        REVOKE DELETE ON pegase.versions, pegase.events, pegase.records FROM {app};
        DROP TABLE pegase.removals;
        ALTER TABLE pegase.heads DROP COLUMN used
        """

    /// What verifies a seal: the tenant, or NULL for every other text.
    private static let sealCheck = """
        DECLARE
            -- An earlier transaction's setting is left as '', not as NULL.
            parts text[] := string_to_array(coalesce(current_setting('pegase.seal', true), ''), '.');
            message bytea;
        BEGIN
            IF array_length(parts, 1) IS DISTINCT FROM 2 OR parts[1] !~ '^([0-9a-f][0-9a-f])+$' THEN
                RETURN NULL;
            END IF;
            message := convert_to(
                'pegase store seal 1 ' || pg_backend_pid() || ' '
                    || (extract(epoch FROM transaction_timestamp()) * 1000000)::bigint || ' ' || parts[1],
                'UTF8');
            PERFORM FROM pegase_private.keys
                WHERE sha256(sha256(outer_pad || sha256(inner_pad || message)))
                    = sha256(CASE WHEN parts[2] ~ '^[0-9a-f]{64}$' THEN decode(parts[2], 'hex') ELSE '' END);
            IF NOT FOUND THEN RETURN NULL; END IF;
            RETURN decode(parts[1], 'hex');
        END
        """

    /// The same without regular expressions: 10 us for 25, and every statement waits for it. Nothing that is not
    /// sealed is looked into, so only what the service has sealed has to be hexadecimal.
    private static let quickSealCheck = """
        DECLARE
            -- An earlier transaction's setting is left as '', not as NULL.
            seal text := coalesce(current_setting('pegase.seal', true), '');
            name text := split_part(seal, '.', 1);
            message bytea := convert_to(
                'pegase store seal 1 ' || pg_backend_pid() || ' '
                    || (extract(epoch FROM transaction_timestamp()) * 1000000)::bigint || ' ' || name,
                'UTF8');
        BEGIN
            -- Hashes are compared, so that the time tells nothing of how much was right.
            PERFORM FROM pegase_private.keys
                WHERE sha256(convert_to(
                        encode(sha256(outer_pad || sha256(inner_pad || message)), 'hex'), 'UTF8'))
                    = sha256(convert_to(substr(seal, length(name) + 2), 'UTF8'));
            IF NOT FOUND THEN RETURN NULL; END IF;
            RETURN decode(name, 'hex');
        END
        """

    private static func replacing(seal check: String) -> String {
        """
        CREATE OR REPLACE FUNCTION pegase_private.sealed_tenant() RETURNS bytea
        LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL RESTRICTED SET search_path = pg_catalog, pg_temp AS $$
        \(check) $$
        """
    }

    /// The state of the records (``StateNode``). It is taken back with the heads' seals over it (``PostgreSQLMigrator``).
    private static let state = """
        ALTER TABLE pegase.heads ADD COLUMN state bytea NOT NULL DEFAULT '';
        CREATE TABLE pegase.nodes (
            tenant bytea NOT NULL,
            number bigint NOT NULL,
            body bytea NOT NULL,
            PRIMARY KEY (tenant, number)
        );
        ALTER TABLE pegase.nodes OWNER TO {owner};
        ALTER TABLE pegase.nodes ENABLE ROW LEVEL SECURITY;
        ALTER TABLE pegase.nodes FORCE ROW LEVEL SECURITY;
        CREATE POLICY sealed ON pegase.nodes USING (tenant = (SELECT pegase_private.sealed_tenant()))
            WITH CHECK (tenant = (SELECT pegase_private.sealed_tenant()));
        GRANT SELECT, INSERT, UPDATE ON pegase.nodes TO {app}
        """

    static let addTenant = """
        INSERT INTO tenants (tenant, wrapped_key, create_time) VALUES ($1, $2, $3)
        ON CONFLICT (tenant) DO NOTHING
        """

    static let addHead = """
        INSERT INTO heads (tenant, change_sequence, reply_sequence, event_count, frontier, seal, state)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """

    /// ``Statement/findReply`` for many requests. One look for each: of `= ANY ($2)` the server may make a filter over
    /// all replies, when it plans while there are few.
    static let findReplies = """
        SELECT asked.request, found.digest, found.body FROM unnest($2) AS asked (request), LATERAL (
            SELECT digest, body FROM replies WHERE tenant = $1 AND request = asked.request LIMIT 1) AS found
        """

    /// ``Statement/readNode`` for many nodes; one look for each, as in ``findReplies``.
    static let readNodes = """
        SELECT asked.number, found.body FROM unnest($2) AS asked (number), LATERAL (
            SELECT body FROM nodes WHERE tenant = $1 AND number = asked.number LIMIT 1) AS found
        """

    /// The tenants whose heads are sealed over a state, with their heads as ``Statement/readHead`` has them.
    static let listHeads = """
        SELECT t.tenant, t.wrapped_key, h.change_sequence, h.reply_sequence, h.event_count, h.frontier, h.seal, h.state,
            h.used
        FROM pegase.tenants AS t JOIN pegase.heads AS h ON h.tenant = t.tenant WHERE h.state <> ''
        """

    static let takeBackState = "UPDATE pegase.heads SET seal = $2, state = '' WHERE tenant = $1"

    static let lockHead = "SELECT event_count FROM heads WHERE tenant = $1 FOR UPDATE"
}
