import Testing

@testable import Generator

@Suite("What fields say of callers")
struct BehaviorTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var title: String
        /// Fields of the resource `Thing` besides `meta`, or, with `meta`, all of them.
        var fields = ""
        /// Messages beside it.
        var beside = ""
        /// The fields of the request that makes a thing.
        var request = "Thing thing = 1 [\(p1), \(says("REQUIRED"))];"
        /// Name, problem and remedy of each.
        var refusals: [String] = []

        var testDescription: String { title }
    }

    static let p1 = "(options.v1.field_class) = P1"
    static func says(_ behavior: String) -> String { "(google.api.field_behavior) = \(behavior)" }

    private static let meta = "common.v1.Meta meta = 1 [\(p1), \(says("IDENTIFIER"))];"
    private static let ofThing =
        "add (google.api.field_behavior) = OUTPUT_ONLY, IMMUTABLE, REQUIRED or OPTIONAL"
    private static let ofRequest = "add (google.api.field_behavior) = REQUIRED or OPTIONAL"

    static let cases: [Case] = [
        Case(
            title: "nothing, where all is said",
            fields: """
                string state = 2 [\(p1), \(says("OUTPUT_ONLY"))];
                string code = 3 [\(p1), \(says("REQUIRED")), \(says("IMMUTABLE"))];
                string text = 4 [\(p1)];
                """),
        Case(
            title: "a resource whose meta says nothing", fields: "common.v1.Meta meta = 1 [\(p1)];",
            refusals: [
                "Thing.meta: is the resource's identity but does not say so; add (google.api.field_behavior) = IDENTIFIER"
            ]),
        Case(
            title: "a resource whose meta is only the service's",
            fields: "common.v1.Meta meta = 1 [\(p1), \(says("OUTPUT_ONLY"))];",
            refusals: [
                "Thing.meta: is the resource's identity but does not say so; add (google.api.field_behavior) = IDENTIFIER"
            ]),
        Case(
            title: "fields that look like the service's and say nothing",
            fields: """
                string state = 2 [\(p1)];
                google.protobuf.Timestamp end_time = 3 [\(p1)];
                string approved_by = 4 [\(p1)];
                string case_code = 5 [\(p1)];
                """,
            refusals: ["state", "end_time", "approved_by", "case_code"].map {
                "Thing.\($0): does not say what a caller may do with it; \(ofThing)"
            }),
        Case(
            title: "the same in a message within a resource",
            fields: "Part part = 2 [\(p1)];", beside: "message Part { string done_on = 1 [\(p1)]; }",
            refusals: ["Part.done_on: does not say what a caller may do with it; \(ofThing)"]),
        Case(
            title: "not the same in what only the service sets",
            fields: "Part part = 2 [\(p1), \(says("OUTPUT_ONLY"))];",
            beside: "message Part { string done_on = 1 [\(p1)]; }"),
        Case(
            title: "a request that says nothing of its parts",
            request: "string parent = 1 [\(p1)]; Thing thing = 2 [\(p1)]; string request_id = 3 [\(p1)];",
            refusals: ["parent", "thing", "request_id"].map {
                "MakeThingRequest.\($0): does not say what a caller may do with it; \(ofRequest)"
            }),
        Case(
            title: "a mask over what is no resource",
            beside: "message Loose { string a = 1 [\(p1)]; }",
            request: """
                Loose loose = 1 [\(p1), \(says("REQUIRED"))];
                google.protobuf.FieldMask update_mask = 2 [\(p1), \(says("REQUIRED"))];
                """,
            refusals: [
                "MakeThingRequest: has an update_mask but carries no resource; give what it changes a field common.v1.Meta meta"
            ]),
        Case(
            title: "OUTPUT_ONLY with REQUIRED",
            fields: "string a = 2 [\(p1), \(says("OUTPUT_ONLY")), \(says("REQUIRED"))];",
            refusals: [
                "Thing.a: is OUTPUT_ONLY and something else: no caller can give it; keep one of them; only IMMUTABLE may stand with REQUIRED"
            ]),
        Case(
            title: "OUTPUT_ONLY with IMMUTABLE",
            fields: "string a = 2 [\(p1), \(says("IMMUTABLE")), \(says("OUTPUT_ONLY"))];",
            refusals: [
                "Thing.a: is OUTPUT_ONLY and something else: no caller can give it; keep one of them; only IMMUTABLE may stand with REQUIRED"
            ]),
        Case(
            title: "REQUIRED with OPTIONAL",
            fields: "string a = 2 [\(p1), \(says("REQUIRED")), \(says("OPTIONAL"))];",
            refusals: [
                "Thing.a: has behaviors that exclude each other; keep one of them; only IMMUTABLE may stand with REQUIRED"
            ]),
        Case(
            title: "a behavior twice",
            fields: "string a = 2 [\(p1), \(says("OPTIONAL")), \(says("OPTIONAL"))];",
            refusals: ["Thing.a: has a behavior twice; say it once"]),
        Case(
            title: "behaviors that nothing holds anybody to",
            fields: """
                string a = 2 [\(p1), \(says("INPUT_ONLY"))];
                string b = 3 [\(p1), \(says("FIELD_BEHAVIOR_UNSPECIFIED"))];
                """,
            refusals: [("a", 4), ("b", 0)].map {
                "Thing.\($0): has a behavior that nothing holds anybody to, number \($1); use REQUIRED, OUTPUT_ONLY, IMMUTABLE, IDENTIFIER or OPTIONAL"
            }),
        Case(
            title: "REQUIRED of a number, a truth and a member of a oneof",
            fields: """
                int32 a = 2 [\(p1), \(says("REQUIRED"))];
                bool b = 3 [\(p1), \(says("REQUIRED"))];
                oneof one { string c = 4 [\(p1), \(says("REQUIRED"))]; }
                repeated int32 list = 5 [\(p1), (options.v1.max_count) = 3, \(says("REQUIRED"))];
                """,
            refusals: ["a", "b", "c"].map {
                "Thing.\($0): is REQUIRED, but 0, false or another member of its oneof cannot be told from nothing; use a message such as IntValue, or an enum"
            }),
        Case(
            title: "IDENTIFIER of what is no name", fields: "string code = 2 [\(p1), \(says("IDENTIFIER"))];",
            refusals: ["Thing.code: is an IDENTIFIER but no name; say it of meta, or of the name in it"]),
        Case(
            title: "a field of a request that is the service's",
            request: """
                Thing thing = 1 [\(p1), \(says("REQUIRED"))];
                string a = 2 [\(p1), \(says("OUTPUT_ONLY"))];
                """,
            refusals: [
                "MakeThingRequest.a: is of a request, which the service neither sets nor keeps; use REQUIRED or OPTIONAL"
            ]),
        Case(
            title: "IMMUTABLE deeper than the resource", fields: "Part part = 2 [\(p1)];",
            beside: "message Part { string a = 1 [\(p1), \(says("IMMUTABLE"))]; }",
            refusals: ["Part.a: is IMMUTABLE but not of a resource; say it of the resource's own field"]),
        Case(
            title: "what is the service's in the elements of a caller's list",
            fields: "repeated Part parts = 2 [\(p1), (options.v1.max_count) = 3];",
            beside: "message Part { string a = 1 [\(p1), \(says("OUTPUT_ONLY"))]; }",
            refusals: [
                "Thing.parts: is a caller's list with OUTPUT_ONLY in its elements, at a; make the list OUTPUT_ONLY, or put a beside it"
            ]),
    ]

    @Test(
        "It refuses what nothing could hold a caller to, and silence where it would open a field",
        arguments: cases)
    func refusals(bad: Case) throws {
        let set = try Self.set(bad)
        #expect(
            Checks.refusals(set).map(\.description)
                == bad.refusals.map { "pegase/test/v1/test.proto: pegase.test.v1.\($0)" })
    }

    @Test("The sets, what is missing and what is cleared follow from the contract")
    func written() throws {
        let set = try Self.set(
            Case(
                title: "",
                fields: """
                    string state = 2 [\(Self.p1), \(Self.says("OUTPUT_ONLY"))];
                    string code = 3 [\(Self.p1), \(Self.says("REQUIRED")), \(Self.says("IMMUTABLE"))];
                    Part part = 4 [\(Self.p1)];
                    repeated Item items = 5 [\(Self.p1), (options.v1.max_count) = 3];
                    """,
                beside: """
                    message Part {
                      string done_by = 1 [\(Self.p1), (options.v1.resource) = "staff", \(Self.says("OUTPUT_ONLY"))];
                      string owner = 2 [\(Self.p1), (options.v1.resource) = "staff", \(Self.says("REQUIRED"))];
                    }
                    message Item { common.v1.Date day = 1 [\(Self.p1), \(Self.says("REQUIRED"))]; }
                    """,
                request: """
                    Thing thing = 1 [\(Self.p1), \(Self.says("REQUIRED"))];
                    string request_id = 2 [\(Self.p1), \(Self.says("REQUIRED"))];
                    """))
        #expect(Checks.refusals(set) == [])
        let behavior = BehaviorWriter(set: set, package: "pegase.test.v1").behavior()
        #expect(
            behavior == """
                // Written by scripts/generate from the field behaviors in proto/. Do not edit: change the proto.

                extension TestV1.Thing: ResourceFields {
                    public static let outputOnly: Set = ["meta", "state", "part.done_by"]
                    public static let setOnce: Set = ["code"]

                    public var missingFields: [String] {
                        var missing: [String] = []
                        if code.isBlankText { missing.append("code") }
                        missing.add("part", part?.missingFields ?? [])
                        missing.add("items", eachOf: items)
                        return missing
                    }

                    public mutating func clearOutput() {
                        meta = nil
                        state = ""
                        part?.clearOutput()
                    }
                }

                extension TestV1.Part {
                    public var missingFields: [String] {
                        var missing: [String] = []
                        if owner.isEmpty { missing.append("owner") }
                        return missing
                    }

                    public mutating func clearOutput() {
                        doneBy = ""
                    }
                }

                extension TestV1.Item {
                    public var missingFields: [String] {
                        var missing: [String] = []
                        if day == nil { missing.append("day") }
                        return missing
                    }
                }

                extension TestV1.MakeThingRequest: MutatingRequest {
                    public var missingFields: [String] {
                        var missing: [String] = []
                        missing.add("thing", thing?.missingFields ?? TestV1.Thing().missingFields)
                        if requestID.isEmpty { missing.append("request_id") }
                        return missing
                    }
                }

                """)
    }

    private static func set(_ one: Case) throws -> ProtoSet {
        let hasMeta = one.fields.contains("Meta meta")
        let isResource = one.request.contains("Thing thing")
        return try descriptors(
            "pegase/test/v1/test.proto",
            """
            syntax = "proto3";
            package pegase.test.v1;
            import "google/api/field_behavior.proto";
            import "google/api/resource.proto";
            import "google/protobuf/field_mask.proto";
            import "google/protobuf/timestamp.proto";
            import "pegase/common/v1/common.proto";
            import "pegase/options/v1/options.proto";
            import "pegase/partner/v1/partner.proto";
            message Thing { \(isResource ? ResourceTests.names() + ResourceTests.record() : "") \(hasMeta ? "" : meta) \(one.fields) }
            \(one.beside)
            message MakeThingRequest { \(one.request) }
            service S { rpc MakeThing(MakeThingRequest) returns (Thing) { option (options.v1.policy) = {
              relations: [SERVICE] purposes: [PURPOSE_CARE] reveals: P1 audience: AUDIENCE_ANY }; } }
            """
        ).completed()
    }
}
