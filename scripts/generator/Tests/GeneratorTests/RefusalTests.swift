import Testing

@testable import Generator

@Suite("What the generator refuses")
struct RefusalTests {
    struct Bad: CustomTestStringConvertible, Sendable {
        var title: String
        /// What stands after the imports of `proto/pegase/test/v1/test.proto`.
        var proto: String
        var refusals: [String]

        var testDescription: String { title }
    }

    static let cases: [Bad] = [
        Bad(
            title: "nothing, where all is declared",
            proto: "message M { string a = 1 [(options.v1.field_class) = P1]; }", refusals: []),
        Bad(
            title: "an RPC with neither a rule nor a policy",
            proto: "message M {} service S { rpc Get(M) returns (M); }",
            refusals: [
                "pegase.test.v1.S.Get: does not say who may call it; add option (options.v1.access) = \"...\", or a policy of its own"
            ]),
        Bad(
            title: "a policy that admits nobody",
            proto: """
                message M {} service S { rpc Get(M) returns (M) { option (options.v1.policy) = {
                  purposes: [PURPOSE_CARE] reveals: P1 audience: AUDIENCE_FAMILY }; } }
                """,
            refusals: [
                "pegase.test.v1.S.Get: has a policy that admits nobody; list its relations: OWN, DIRECTORY, OPERATOR ..."
            ]),
        Bad(
            title: "a policy without reveals, audience, purpose or role",
            proto:
                "message M {} service S { rpc Get(M) returns (M) { option (options.v1.policy) = { relations: [OWN] }; } }",
            refusals: [
                "pegase.test.v1.S: has no audience, and Get does not say one; add option (options.v1.audience) = AUDIENCE_PARTNER, AUDIENCE_FAMILY or AUDIENCE_ANY",
                "pegase.test.v1.S.Get: does not say what it reveals; add reveals: P0, P1, P2 or P3 to its policy",
                "pegase.test.v1.S.Get: has no purpose; add purposes: [PURPOSE_CARE] or what it is for to its policy",
                "pegase.test.v1.S.Get: has no role; add roles: [ROLE_SOCIAL_WORKER] or who may call it to its policy",
            ]),
        Bad(
            title: "a field without a class", proto: "message M { string a = 1; }",
            refusals: ["pegase.test.v1.M.a: has no class; add [(options.v1.field_class) = P0], P1, P2 or P3"]),
        Bad(
            title: "a field of class unspecified",
            proto: "message M { string a = 1 [(options.v1.field_class) = FIELD_CLASS_UNSPECIFIED]; }",
            refusals: ["pegase.test.v1.M.a: has no class; add [(options.v1.field_class) = P0], P1, P2 or P3"]),
        Bad(
            title: "a list without a maximum",
            proto: "message M { repeated string a = 1 [(options.v1.field_class) = P1]; }",
            refusals: [
                "pegase.test.v1.M.a: is repeated without a maximum; add [(options.v1.max_count) = N], the most elements a caller can need"
            ]),
        Bad(
            title: "a maximum of what is no list",
            proto: "message M { string a = 1 [(options.v1.field_class) = P1, (options.v1.max_count) = 3]; }",
            refusals: ["pegase.test.v1.M.a: has a maximum but is not repeated; remove max_count"]),
        Bad(
            title: "a resource that is no text",
            proto:
                "message M { int32 a = 1 [(options.v1.field_class) = P1, (options.v1.resource) = \"*\"]; }",
            refusals: ["pegase.test.v1.M.a: names a resource but is not a string; remove the resource option"]
        ),
        Bad(
            title: "JSON that is no text",
            proto: "message M { bytes a = 1 [(options.v1.field_class) = P3, (options.v1.json) = true]; }",
            refusals: [
                "pegase.test.v1.M.a: holds JSON but is not a string of its own; remove the json option"
            ]
        ),
        Bad(
            title: "a message within itself",
            proto: """
                message M { N n = 1 [(options.v1.field_class) = P1]; }
                message N { repeated M m = 1 [(options.v1.field_class) = P1, (options.v1.max_count) = 1]; }
                """,
            refusals: [
                "pegase.test.v1.M: contains itself by way of n.m; refer to the inner one by name or id instead",
                "pegase.test.v1.N: contains itself by way of m.n; refer to the inner one by name or id instead",
            ]),
        Bad(
            title: "a map", proto: "message M { map<string, string> a = 1 [(options.v1.field_class) = P1]; }",
            refusals: [
                "pegase.test.v1.M.a: is a map; use a repeated message with a key and a value field: the same wire"
            ]),
        Bad(
            title: "proto3 optional",
            proto: "message M { optional int32 a = 1 [(options.v1.field_class) = P1]; }",
            refusals: [
                "pegase.test.v1.M.a: is proto3 optional; use a message such as IntValue, or update_mask, for presence"
            ]),
        Bad(
            title: "messages seventeen deep",
            proto: "message M0 {}"
                + (1...16).map {
                    "message M\($0) { M\($0 - 1) m = 1 [(options.v1.field_class) = P1]; }"
                }.joined(separator: "\n"),
            refusals: [
                "pegase.test.v1.M16: nests messages more than 16 deep; refer to inner ones by name or id instead"
            ]),
        Bad(
            title: "65 fields",
            proto: "message M {"
                + (1...65).map { "bool f\($0) = \($0) [(options.v1.field_class) = P1];" }.joined() + "}",
            refusals: [
                "pegase.test.v1.M: has more than 64 fields; group some of them in a message of their own"
            ]),
        Bad(
            title: "two lists of isolated messages",
            proto: """
                message N { option (options.v1.isolated) = true; }
                message M {
                  repeated N a = 1 [(options.v1.field_class) = P1, (options.v1.max_count) = 3];
                  repeated N b = 2 [(options.v1.field_class) = P1, (options.v1.max_count) = 3];
                }
                """,
            refusals: [
                "pegase.test.v1.M: has more than one list of isolated messages; put one of them in a message of its own"
            ]),
        Bad(
            title: "two RPCs of one name",
            proto: """
                message M {}
                service A { rpc Get(M) returns (M) { option (options.v1.policy) = {
                  relations: [SERVICE] purposes: [PURPOSE_CARE] reveals: P1 audience: AUDIENCE_ANY }; } }
                service B { rpc Get(M) returns (M) { option (options.v1.policy) = {
                  relations: [SERVICE] purposes: [PURPOSE_CARE] reveals: P2 audience: AUDIENCE_ANY }; } }
                """,
            refusals: ["pegase.test.v1.B.Get: has the same name as pegase.test.v1.A.Get; rename it"]),
    ]

    @Test("It says which, why and what to do", arguments: cases + accessCases)
    func refusals(bad: Bad) throws {
        let head =
            "syntax = \"proto3\";\npackage pegase.test.v1;\nimport \"pegase/options/v1/options.proto\";\n"
        let set = try descriptors("pegase/test/v1/test.proto", head + bad.proto)
        let expected = bad.refusals.map { "pegase/test/v1/test.proto: " + $0 }
        #expect(Checks.refusals(set.completed()).map(\.description) == expected)
    }

    @Test("proto2 is refused, and its groups")
    func proto2() throws {
        let set = try descriptors(
            "pegase/test/v1/test.proto",
            "syntax = \"proto2\"; package pegase.test.v1; message M { optional group A = 1 {} }")
        #expect(
            Checks.refusals(set.completed()).map(\.description) == [
                "pegase/test/v1/test.proto: pegase.test.v1: is not proto3; write syntax = \"proto3\" and adapt the file",
                "pegase/test/v1/test.proto: pegase.test.v1.M.a: is a proto2 group; use a message field",
            ])
    }

    @Test("A published message that the side table does not know is refused too")
    func thirdParty() throws {
        let set = try descriptors(
            "google/rpc/more.proto",
            "syntax = \"proto3\"; package google.rpc; message Help { string a = 1; repeated string b = 2; }")
        let remedy = "add it to scripts/generator/Sources/Generator/ThirdParty.swift"
        #expect(
            Checks.refusals(set.completed()).map(\.description) == [
                "google/rpc/more.proto: google.rpc.Help.a: has no class; \(remedy)",
                "google/rpc/more.proto: google.rpc.Help.b: has no class; \(remedy)",
                "google/rpc/more.proto: google.rpc.Help.b: is repeated without a maximum; \(remedy)",
            ])
    }

    @Test("Ids stay, and a method that goes is refused")
    func ids() throws {
        let set = try descriptors(
            "grpc/test/v1/test.proto",
            """
            syntax = "proto3"; package grpc.test.v1; message M {}
            service S { rpc A(M) returns (M); rpc B(M) returns (M); rpc C(M) returns (M); }
            """
        ).completed()
        let order = MethodIDs.order(set, listed: ["/grpc.test.v1.S/C", "/grpc.test.v1.S/A"])
        #expect(try order.get().map(\.name) == ["C", "A", "B"])
        #expect(throws: Refusal.self) { try MethodIDs.order(set, listed: ["/grpc.test.v1.S/Gone"]).get() }
    }

    @Test("What the repository holds is accepted")
    func repository() throws {
        let set = try descriptors(
            "grpc/test/v1/empty.proto", "syntax = \"proto3\"; package grpc.test.v1;", all: true)
        #expect(Checks.refusals(set.completed()) == [])
    }
}
