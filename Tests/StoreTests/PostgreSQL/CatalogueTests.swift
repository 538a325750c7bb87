import Tenancy
import Testing

@testable import Store

/// What the database's own catalogue must hold none of, once the migrations have run: each rule a query that finds
/// offenders, each with ways to offend that it is shown to find.
@Suite("The PostgreSQL catalogue")
struct CatalogueTests {
    struct Rule: CustomTestStringConvertible, Sendable {
        let forbidden: String
        let query: String
        /// Statements of a superuser that break the rule.
        let violations: [String]
        var testDescription: String { forbidden }
    }

    @Test("holds nothing that a rule forbids, and each rule finds every way to break it", arguments: rules)
    func rule(_ rule: Rule) throws {
        let server = try PrivateServer.shared.get()
        let admin = try server.admin(server.makeDatabase())
        #expect(try offenders(rule, admin) == [], "\(rule.forbidden)")
        for violation in rule.violations {
            // Definitions are undone with their transaction, and nobody else sees them before it ends.
            try admin.send(.text("BEGIN"))
            try admin.send(.text(violation))
            #expect(try offenders(rule, admin) != [], "\(rule.forbidden) is not seen: \(violation)")
            try admin.send(.text("ROLLBACK"))
        }
        #expect(try offenders(rule, admin) == [])
    }

    @Test("has the store's tables and no other")
    func tables() throws {
        let server = try PrivateServer.shared.get()
        let admin = try server.admin(server.makeDatabase())
        let tables = Rule(
            forbidden: "",
            query: "SELECT tablename::text FROM pg_tables WHERE schemaname = 'pegase' ORDER BY 1",
            violations: [])
        #expect(
            try offenders(tables, admin)
                == [
                    "entries", "events", "heads", "nodes", "records", "removals", "replies", "tenants",
                    "versions",
                ])
    }

    private func offenders(_ rule: Rule, _ connection: PostgreSQLConnection) throws -> [String] {
        var names: [String] = []
        try connection.send(.text(rule.query)) { row throws(StoreError) in
            names.append(text(try row.bytes(0)) ?? "")
        }
        return names
    }

    static let rules = [
        Rule(
            forbidden: "a table whose rows are not all under the seal",
            query: """
                SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'pegase' AND c.relkind IN ('r', 'p')
                    AND (NOT c.relrowsecurity OR NOT c.relforcerowsecurity OR c.relowner <> 'pegase_owner'::regrole
                        OR (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid AND NOT (
                            c.relname = 'heads' AND p.polcmd = 'r' AND p.polroles = '{0}'
                                AND pg_get_expr(p.polqual, p.polrelid)
                                    = '(( SELECT pegase_private.sealed_tenant() AS sealed_tenant) = ''\\x2a''::bytea)'))
                            <> 1
                        OR EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid
                            AND NOT (c.relname = 'heads' AND p.polname = 'watched')
                            AND (p.polcmd <> '*' OR p.polroles <> '{0}'
                                OR pg_get_expr(p.polqual, p.polrelid)
                                    NOT LIKE '(tenant = ( SELECT pegase_private.sealed_tenant() AS sealed_tenant))'
                                OR pg_get_expr(p.polqual, p.polrelid)
                                    IS DISTINCT FROM pg_get_expr(p.polwithcheck, p.polrelid))))
                """,
            violations: [
                "CREATE TABLE pegase.open (tenant bytea PRIMARY KEY)",
                "CREATE TABLE pegase.parts (tenant bytea PRIMARY KEY) PARTITION BY HASH (tenant)",
                "ALTER TABLE pegase.records NO FORCE ROW LEVEL SECURITY",
                "ALTER TABLE pegase.records DISABLE ROW LEVEL SECURITY",
                "ALTER TABLE pegase.records OWNER TO pegase_app",
                "CREATE POLICY wide ON pegase.events USING (true)",
                "CREATE POLICY wide ON pegase.heads FOR SELECT USING (true)",
                "ALTER POLICY watched ON pegase.heads USING (true)",
                """
                CREATE POLICY watched ON pegase.records FOR SELECT
                USING ((SELECT pegase_private.sealed_tenant()) = '\\x2a'::bytea)
                """,
                "DROP POLICY sealed ON pegase.events",
                "ALTER POLICY sealed ON pegase.events WITH CHECK (true)",
                "ALTER POLICY sealed ON pegase.events USING (tenant = pegase_private.sealed_tenant() OR true)",
                "ALTER POLICY sealed ON pegase.events TO pegase_owner",
            ]),
        Rule(
            forbidden: "a key that does not begin with the tenant",
            query: """
                SELECT i.indexrelid::regclass::text FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
                JOIN pg_namespace n ON n.oid = c.relnamespace
                LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
                WHERE n.nspname = 'pegase' AND a.attname IS DISTINCT FROM 'tenant'
                UNION ALL
                SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'pegase' AND c.relkind IN ('r', 'p')
                    AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary)
                UNION ALL
                SELECT conname::text FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
                WHERE n.nspname = 'pegase' AND k.contype NOT IN ('p', 'u', 'c')
                """,
            violations: [
                "CREATE TABLE pegase.other (id bytea PRIMARY KEY, tenant bytea)",
                "ALTER TABLE pegase.records ADD UNIQUE (id)",
                "CREATE UNIQUE INDEX ON pegase.records (id, tenant)",
                "CREATE INDEX ON pegase.entries (key)",
                "CREATE INDEX ON pegase.entries (md5(key))",
                "CREATE TABLE pegase.keyless (tenant bytea)",
                "ALTER TABLE pegase.events DROP CONSTRAINT events_pkey",
                "ALTER TABLE pegase.events ADD FOREIGN KEY (tenant) REFERENCES pegase.tenants",
                "ALTER TABLE pegase.records ADD EXCLUDE USING btree (id WITH =)",
            ]),
        Rule(
            forbidden: "a view, a sequence, a foreign table, or a table elsewhere",
            query: """
                SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
                    AND (c.relkind NOT IN ('r', 'i') OR n.nspname NOT IN ('pegase', 'pegase_private')
                        OR EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = c.oid))
                """,
            violations: [
                "CREATE VIEW pegase.v AS SELECT * FROM pegase.records",
                "CREATE VIEW public.v AS SELECT * FROM pegase.records",
                "CREATE MATERIALIZED VIEW pegase.v AS SELECT * FROM pegase.records",
                "CREATE SEQUENCE pegase.s",
                "CREATE TABLE public.copy AS SELECT * FROM pegase.records",
                "CREATE TABLE pegase.child () INHERITS (pegase.records)",
            ]),
        Rule(
            forbidden: "a function, a trigger or a rule beside the one function that verifies seals",
            query: """
                SELECT p.proname::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                WHERE n.nspname NOT IN ('pg_catalog', 'information_schema')
                    AND (n.nspname <> 'pegase_private' OR p.proname <> 'sealed_tenant' OR p.pronargs > 0
                        OR p.proowner <> 'pegase_seal'::regrole OR NOT p.prosecdef
                        OR p.proconfig IS DISTINCT FROM '{"search_path=pg_catalog, pg_temp"}'
                        OR has_function_privilege('public', p.oid, 'EXECUTE'))
                UNION ALL SELECT tgname::text FROM pg_trigger
                UNION ALL SELECT evtname::text FROM pg_event_trigger
                UNION ALL SELECT rulename::text FROM pg_rules WHERE schemaname <> 'pg_catalog'
                UNION ALL SELECT pubname::text FROM pg_publication
                UNION ALL SELECT extname::text FROM pg_extension WHERE extname <> 'plpgsql'
                """,
            violations: [
                "CREATE FUNCTION pegase.f() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS 'SELECT 1::bigint'",
                "CREATE FUNCTION public.f() RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'",
                "CREATE FUNCTION pegase_private.sealed_tenant(a int) RETURNS bytea LANGUAGE sql AS 'SELECT NULL::bytea'",
                "ALTER FUNCTION pegase_private.sealed_tenant() OWNER TO postgres",
                "ALTER FUNCTION pegase_private.sealed_tenant() SECURITY INVOKER",
                "ALTER FUNCTION pegase_private.sealed_tenant() RESET search_path",
                "GRANT EXECUTE ON FUNCTION pegase_private.sealed_tenant() TO PUBLIC",
                "CREATE RULE r AS ON UPDATE TO pegase.records DO ALSO NOTHING",
                "CREATE PUBLICATION p FOR TABLE pegase.records",
            ]),
        Rule(
            forbidden: "a privilege that goes around the policies",
            query: """
                SELECT grantee || ' ' || privilege_type FROM information_schema.table_privileges
                WHERE table_schema IN ('pegase', 'pegase_private')
                    AND (grantee NOT IN ('pegase_app', 'pegase_owner', 'pegase_seal', 'postgres')
                        OR grantee = 'pegase_app' AND (privilege_type NOT IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
                            OR is_grantable = 'YES'
                            OR table_schema = 'pegase_private'
                                AND (table_name, privilege_type) <> ('migrations', 'SELECT')
                            OR table_name IN ('events', 'versions', 'tenants') AND privilege_type = 'UPDATE'
                            OR table_name IN ('heads', 'tenants', 'removals') AND privilege_type = 'DELETE'))
                UNION ALL
                SELECT nspname::text FROM pg_namespace WHERE nspname IN ('pegase', 'pegase_private', 'public')
                    AND (has_schema_privilege('pegase_app', oid, 'CREATE') OR has_schema_privilege('public', oid, 'USAGE'))
                UNION ALL
                SELECT datname::text FROM pg_database WHERE datname = current_database()
                    AND (has_database_privilege('pegase_app', oid, 'CREATE') OR has_database_privilege('pegase_app', oid, 'TEMP'))
                UNION ALL SELECT 'a default privilege' FROM pg_default_acl
                """,
            violations: [
                "GRANT TRUNCATE ON pegase.records TO pegase_app",
                "GRANT TRIGGER ON pegase.records TO pegase_app",
                "GRANT SELECT ON pegase.records TO PUBLIC",
                "GRANT SELECT ON pegase.records TO pegase_app WITH GRANT OPTION",
                "GRANT SELECT ON pegase_private.keys TO pegase_app",
                "GRANT DELETE ON pegase.tenants TO pegase_app",
                "GRANT DELETE ON pegase.removals TO pegase_app",
                "GRANT UPDATE ON pegase.versions TO pegase_app",
                "GRANT CREATE ON SCHEMA pegase TO pegase_app",
                "GRANT USAGE ON SCHEMA public TO PUBLIC",
                "ALTER DEFAULT PRIVILEGES IN SCHEMA pegase GRANT ALL ON TABLES TO pegase_app",
            ]),
        Rule(
            forbidden: "a role of the cell that may more than it needs",
            query: """
                SELECT r.rolname::text FROM pg_roles r WHERE r.rolname LIKE 'pegase\\_%'
                    AND (r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication
                        OR r.rolcanlogin <> (r.rolname = 'pegase_app')
                        OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid)
                        OR r.rolconfig IS NOT NULL)
                """,
            violations: [
                "ALTER ROLE pegase_app SUPERUSER", "ALTER ROLE pegase_app BYPASSRLS",
                "ALTER ROLE pegase_owner BYPASSRLS",
                "ALTER ROLE pegase_app CREATEROLE", "ALTER ROLE pegase_app CREATEDB",
                "ALTER ROLE pegase_app REPLICATION",
                "ALTER ROLE pegase_owner LOGIN", "ALTER ROLE pegase_seal LOGIN",
                "GRANT pegase_owner TO pegase_app",
                "GRANT pg_read_all_data TO pegase_app", "GRANT pg_read_server_files TO pegase_owner",
                "ALTER ROLE pegase_app SET row_security = off",
            ]),
    ]
}
