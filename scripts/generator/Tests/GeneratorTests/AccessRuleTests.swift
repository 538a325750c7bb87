import Testing

@testable import Generator

/// Who may call an RPC: by an access rule of its file, or by a policy of its own.
extension RefusalTests {
    private static let read =
        "relations: [OWN] roles: [ROLE_MANAGER] purposes: [PURPOSE_CARE] reveals: P3 idempotent: true"
    private static let write =
        "relations: [OWN] roles: [ROLE_MANAGER] purposes: [PURPOSE_CARE] reveals: P3 mutates: true"

    private static func rule(_ name: String, _ policy: String) -> String {
        "option (options.v1.access_rule) = { name: \"\(name)\" policy: { \(policy) } };\n"
    }

    /// - Parameter rpcs: What each RPC says, in its order: `Get0`, `Get1` and so on.
    private static func service(
        _ rpcs: String..., audience: String = "option (options.v1.audience) = AUDIENCE_FAMILY;"
    ) -> String {
        let rpcs = rpcs.enumerated().map { "rpc Get\($0)(M) returns (M) { \($1) }" }
        return "message M {} service S { \(audience) \(rpcs.joined(separator: "\n")) }"
    }

    private static func takes(_ rule: String) -> String { "option (options.v1.access) = \"\(rule)\";" }
    private static func own(_ policy: String) -> String { "option (options.v1.policy) = { \(policy) };" }

    static let accessCases: [Bad] = [
        Bad(
            title: "nothing, where each RPC takes a rule or has its own policy",
            proto: rule("read", read) + service(takes("read"), takes("read"), own(write)), refusals: []),
        Bad(
            title: "a rule that the file does not have",
            proto: rule("read", read) + rule("write", write)
                + service(takes("read"), takes("write"), takes("raed")),
            refusals: [
                "pegase.test.v1.S.Get2: takes an access rule \"raed\" that pegase/test/v1/test.proto does not have; declare it there, or take one of: read, write"
            ]),
        Bad(
            title: "a rule that no RPC takes",
            proto: rule("read", read) + rule("write", write) + service(takes("read")),
            refusals: ["access rule \"write\": is taken by no RPC; remove it"]),
        Bad(
            title: "two rules that say the same",
            proto: rule("read", read) + rule("see", read) + service(takes("read"), takes("see")),
            refusals: ["access rule \"see\": says the same as rule \"read\"; use that one"]),
        Bad(
            title: "two rules of one name",
            proto: rule("read", read) + rule("read", write) + service(takes("read")),
            refusals: ["access rule \"read\": is declared twice; rename one"]),
        Bad(
            title: "a rule without a name",
            proto: rule("", read) + service(takes("")),
            refusals: ["access rule \"\": has no name; add name: \"...\""]),
        Bad(
            title: "a rule that says which service serves it",
            proto: rule("read", read + " audience: AUDIENCE_FAMILY") + service(takes("read")),
            refusals: [
                "access rule \"read\": has an audience; say it at the service: option (options.v1.audience) = ..."
            ]),
        Bad(
            title: "a rule that admits nobody and says nothing",
            proto: rule("read", "") + service(takes("read")),
            refusals: [
                "access rule \"read\": has a policy that admits nobody; list its relations: OWN, DIRECTORY, OPERATOR ...",
                "access rule \"read\": does not say what it reveals; add reveals: P0, P1, P2 or P3 to its policy",
                "access rule \"read\": has no purpose; add purposes: [PURPOSE_CARE] or what it is for to its policy",
            ]),
        Bad(
            title: "an RPC with a rule and a policy of its own",
            proto: rule("read", read) + service(takes("read") + own(write)),
            refusals: [
                "pegase.test.v1.S.Get0: has an access rule and a policy of its own; remove one of them"
            ]),
        Bad(
            title: "a rule that is written out",
            proto: rule("read", read) + service(takes("read"), own(read)),
            refusals: [
                "pegase.test.v1.S.Get1: writes out access rule \"read\"; write option (options.v1.access) = \"read\""
            ]),
        Bad(
            title: "a policy that is written out twice",
            proto: service(own(read), own(read)),
            refusals: [
                "pegase.test.v1.S.Get1: has the same policy as pegase.test.v1.S.Get0; make it an access rule of the file"
            ]),
        Bad(
            title: "a service without an audience, where one RPC says its own",
            proto: rule("read", read)
                + service(
                    own(write + " audience: AUDIENCE_FAMILY"), takes("read"), takes("read"), audience: ""),
            refusals: [
                "pegase.test.v1.S: has no audience, and Get1 does not say one; add option (options.v1.audience) = AUDIENCE_PARTNER, AUDIENCE_FAMILY or AUDIENCE_ANY"
            ]),
        Bad(
            title: "an audience beside every one, or twice",
            proto: rule("read", read)
                + service(
                    takes("read"), own(write + " audience: [AUDIENCE_FAMILY, AUDIENCE_FAMILY]"),
                    audience: """
                        option (options.v1.audience) = AUDIENCE_FAMILY;
                        option (options.v1.audience) = AUDIENCE_ANY;
                        """),
            refusals: ["S", "S.Get1"].map {
                "pegase.test.v1.\($0): has audiences that cannot be together; list services of the cell, each once, or AUDIENCE_ANY alone"
            }),
    ]

    @Test("The table has what holds for each RPC, and more than one audience as a list")
    func table() throws {
        let set = try descriptors(
            "pegase/test/v1/test.proto",
            """
            syntax = "proto3"; package pegase.test.v1; import "pegase/options/v1/options.proto";
            """ + Self.rule("read", Self.read)
                + Self.service(
                    Self.takes("read"), Self.own(Self.write + " audience: AUDIENCE_ANY"),
                    audience: """
                        option (options.v1.audience) = AUDIENCE_PARTNER;
                        option (options.v1.audience) = AUDIENCE_FAMILY;
                        """)
        ).completed()
        #expect(Checks.refusals(set) == [])
        let methods = set.written.filter { $0.package == "pegase.test.v1" }
            .flatMap(\.services).flatMap(\.methods)
        // What stands in a row, without regard to the breaks that swift-format makes.
        let table = PolicyWriter(set: set, methods: methods).table().split { $0.isWhitespace }
            .joined(separator: " ")
        let rows = [
            """
            // 0: /pegase.test.v1.S/Get0 MethodPolicy( relations: [.own], roles: [.manager], purposes: [.care], \
            reveals: .p3, mutates: false, idempotent: true, audience: [.partner, .family]),
            """,
            """
            // 1: /pegase.test.v1.S/Get1 MethodPolicy( relations: [.own], roles: [.manager], purposes: [.care], \
            reveals: .p3, mutates: true, idempotent: false, audience: .any),
            """,
        ]
        for row in rows {
            #expect(table.replacing("( ", with: "(").contains(row.replacing("( ", with: "(")), "\(table)")
        }
    }
}
