import Testing

@testable import Generator

@Suite("What messages say of resources")
struct ResourceTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var title: String
        /// What the resource `Thing` says of itself.
        var options = names() + record()
        /// Its fields besides `meta`.
        var fields = ""
        var meta = "common.v1.Meta meta = 1 [\(p1), \(BehaviorTests.says("IDENTIFIER"))];"
        /// Messages beside it.
        var beside = ""
        /// The fields of the request that makes a thing.
        var request = thing
        /// RPCs beside the one that makes a thing.
        var rpcs = ""
        /// Name, problem and remedy of each.
        var refusals: [String] = []

        var testDescription: String { title }
    }

    static func names(
        type: String = "family.pegase.internal/Thing", pattern: String = "partners/{partner}/things/{thing}",
        more: String = ""
    ) -> String {
        "option (google.api.resource) = { type: \"\(type)\" pattern: \"\(pattern)\" \(more) };"
    }

    static func record(
        _ content: String = "kind: 900 service: AUDIENCE_FAMILY tenant: TENANT_PARTNER id: ID_FORM_DRAWN"
    ) -> String {
        "option (options.v1.record) = { \(content) };"
    }

    private static let p1 = BehaviorTests.p1
    private static let thing = "Thing thing = 1 [\(p1), \(BehaviorTests.says("REQUIRED"))];"

    /// Another resource beside the thing.
    private static func other(
        type: String = "family.pegase.internal/Other", pattern: String = "partners/{partner}/others/{other}",
        record: String = record("kind: 901 service: AUDIENCE_FAMILY tenant: TENANT_PARTNER id: ID_FORM_DRAWN")
    ) -> Case {
        Case(
            title: "",
            beside: """
                message Other { \(names(type: type, pattern: pattern)) \(record)
                  common.v1.Meta meta = 1 [\(p1), \(BehaviorTests.says("IDENTIFIER"))]; }
                """,
            request: thing + "Other other = 2 [\(p1), \(BehaviorTests.says("REQUIRED"))];")
    }

    private static func with(_ title: String, _ other: Case, _ refusals: [String]) -> Case {
        var one = other
        (one.title, one.refusals) = (title, refusals)
        return one
    }

    static let cases: [Case] = [
        Case(title: "nothing, where all is said"),
        with("nothing of another one", other(), []),
        Case(
            title: "a resource that says nothing", options: "",
            refusals: [
                "Thing: is a resource without a kind; add option (google.api.resource) and option (options.v1.record)"
            ]),
        Case(
            title: "a resource without a record", options: names(),
            refusals: ["Thing: is a resource without a kind; add option (options.v1.record)"]),
        Case(
            title: "a resource without names", options: record(),
            refusals: ["Thing: is a resource without names; add option (google.api.resource)"]),
        Case(
            title: "what is no resource and says so", meta: "",
            refusals: [
                "Thing: says that it is a resource, but has no meta, or no request carries it; give it common.v1.Meta meta and an RPC that makes it, or remove the options"
            ]),
        Case(
            title: "two patterns", options: names(more: "pattern: \"things/{thing}\"") + record(),
            refusals: ["Thing: has not one pattern; give option (google.api.resource) one pattern"]),
        Case(
            title: "more than is read", options: names(more: "plural: \"things\"") + record(),
            refusals: [
                "Thing: says of its names what nothing here reads, field 5 of google.api.ResourceDescriptor; keep type and pattern alone"
            ]),
        Case(
            title: "a kind of 0, and one too large",
            options: names()
                + record(
                    "part_kind: 65536 service: AUDIENCE_FAMILY tenant: TENANT_PARTNER id: ID_FORM_DRAWN"),
            refusals: [
                "Thing: has a kind that is no number of a row; give its record the next free number in proto/kinds.txt"
            ]),
        Case(
            title: "neither service, tenant nor form of ids", options: names() + record("kind: 900"),
            refusals: [
                "Thing: does not say which service keeps it; add service: AUDIENCE_PARTNER or AUDIENCE_FAMILY to its record",
                "Thing: does not say in whose tenant it lies; add tenant: TENANT_DIRECTORY or TENANT_PARTNER to its record",
                "Thing: does not say what its ids are; add id: ID_FORM_DRAWN or another form to its record",
            ]),
        Case(
            title: "a directory where there is none",
            options: names()
                + record("kind: 900 service: AUDIENCE_FAMILY tenant: TENANT_DIRECTORY id: ID_FORM_DRAWN"),
            refusals: [
                "Thing: lies in a directory, which FamilyService has not; write tenant: TENANT_PARTNER"
            ]),
        Case(
            title: "another service's type", options: names(type: "partner.pegase.internal/Thing") + record(),
            refusals: [
                "Thing: has another type than its service and its message; write type: \"family.pegase.internal/Thing\""
            ]),
        Case(
            title: "a pattern that is none",
            options: names(pattern: "partners/{partner}/Things/{thing}") + record(),
            refusals: [
                "Thing: has a pattern that is none: partners/{partner}/Things/{thing}; write collections and words by turns: partners/{partner}/things/{thing}"
            ]),
        Case(
            title: "a parent that is no resource",
            options: names(pattern: "partners/{partner}/boxes/{box}/things/{thing}") + record(),
            refusals: [
                "Thing: lies under partners/{partner}/boxes/{box}, which is no resource; let the pattern begin with that of a resource"
            ]),
        with(
            "a child of a child of a partner's",
            other(pattern: "partners/{partner}/sites/{site}/things/{thing}/others/{other}"),
            [
                "Other: lies under partners/{partner}/sites/{site}/things/{thing}, which is no resource; let the pattern begin with that of a resource",
                "Other: lies deeper than names go, 3 levels; let it lie under the partner and name the other one",
            ]),
        with(
            "a kind that another has", other(record: record()),
            ["Other: has the kind 900 of pegase.test.v1.Thing; give one of them another"]),
        with(
            "a kind that another's parts have",
            other(
                record: record(
                    "kind: 901 part_kind: 900 service: AUDIENCE_FAMILY tenant: TENANT_PARTNER id: ID_FORM_DRAWN"
                )),
            ["Other: has the kind 900 of pegase.test.v1.Thing; give one of them another"]),
        with(
            "a type that another has", other(type: "family.pegase.internal/Thing"),
            [
                "Other: has another type than its service and its message; write type: \"family.pegase.internal/Other\"",
                "Other: has the type \"family.pegase.internal/Thing\" of pegase.test.v1.Thing; give one of them another",
            ]),
        with(
            "a collection that another has", other(pattern: "partners/{partner}/things/{other}"),
            ["Other: has the collection \"things\" of pegase.test.v1.Thing; give one of them another"]),
        with(
            "a word that another has", other(pattern: "partners/{partner}/others/{thing}"),
            ["Other: has the word \"thing\" of pegase.test.v1.Thing; give one of them another"]),
        Case(
            title: "requests that carry it under two names",
            request: thing + "Thing same = 2 [\(p1), \(BehaviorTests.says("REQUIRED"))];",
            refusals: ["Thing: is carried by requests as same, thing; give it one name in all requests"]),
        Case(
            title: "a field that names no resource",
            fields: "string box = 2 [\(p1), (options.v1.resource) = \"box\"];",
            refusals: [
                "Thing.box: names a resource \"box\" that is none; use the last word of a resource's pattern, or \"*\""
            ]),
        Case(
            title: "not a field that names one",
            fields: "string site = 2 [\(p1), (options.v1.resource) = \"site\"];"),
    ]

    /// A thing whose reads are standard, with the messages and RPCs of all three.
    private static func reading(
        _ standard: String = "READ_GET, READ_BATCH_GET, READ_LIST",
        get: String =
            "string name = 1 [\(p1), (options.v1.resource) = \"thing\", \(BehaviorTests.says("REQUIRED"))];",
        list: String = page, answer: String = "string next_page_token = 2 [\(p1)];",
        pattern: String = "partners/{partner}/things/{thing}", verbs: [String] = ["Get", "BatchGet", "List"]
    ) -> Case {
        let things = "repeated Thing things = 1 [\(p1), (options.v1.max_count) = 9];"
        return Case(
            title: "",
            options: names(pattern: pattern)
                + record(
                    "kind: 900 service: AUDIENCE_FAMILY tenant: TENANT_PARTNER id: ID_FORM_DRAWN standard: [\(standard)]"
                ),
            beside: """
                message GetThingRequest { \(get) }
                message BatchGetThingsRequest { \(parent)
                  repeated string names = 2 [\(p1), (options.v1.resource) = "thing", (options.v1.max_count) = 9]; }
                message BatchGetThingsResponse { \(things) }
                message ListThingsRequest { \(list) }
                message ListThingsResponse { \(things) \(answer) }
                """,
            rpcs: verbs.enumerated().map { index, verb in
                let answer = verb == "Get" ? "Thing" : "\(verb)ThingsResponse"
                return """
                    // Reads by \(verb).
                    rpc \(verb)Thing\(verb == "Get" ? "" : "s")(\(verb)Thing\(verb == "Get" ? "" : "s")Request) returns (\(answer)) {
                      option (options.v1.policy) = { relations: [SERVICE] purposes: [PURPOSE_CARE] reveals: P\(index + 1)
                        audience: AUDIENCE_FAMILY }; }
                    """
            }.joined(separator: "\n\n"))
    }

    private static let parent =
        "string parent = 1 [\(p1), (options.v1.resource) = \"partner\", \(BehaviorTests.says("REQUIRED"))];"
    private static let pages = "int32 page_size = 4 [\(p1)]; string page_token = 5 [\(p1)];"
    private static let page = parent + pages

    private static let byHand = "write its handler, and remove it from standard of Thing"

    static let standardCases: [Case] = [
        with("nothing of standard reads", reading(), []),
        with(
            "a standard read twice", reading("READ_GET, READ_GET"),
            ["Thing: has a standard read twice; say it once"]),
        with(
            "a standard read of no kind", reading("READ_UNSPECIFIED"),
            ["Thing: has a standard read of no kind; use READ_GET, READ_BATCH_GET or READ_LIST"]),
        with(
            "standard reads without RPCs", reading(verbs: []),
            ["Get", "BatchGet", "List"].map {
                "Thing: has no RPC \($0)... that answers it; declare the RPC, or remove it from standard"
            }),
        with(
            "a Get that asks for more",
            reading(
                get:
                    "string name = 1 [\(p1), (options.v1.resource) = \"thing\", \(BehaviorTests.says("REQUIRED"))]; int64 number = 2 [\(p1)];"
            ), ["S.GetThing: is no standard Get: it asks for number; \(byHand)"]),
        with(
            "a Get of another resource's name",
            reading(
                get:
                    "string name = 1 [\(p1), (options.v1.resource) = \"site\", \(BehaviorTests.says("REQUIRED"))];"
            ), ["S.GetThing: is no standard Get: its name names no thing; \(byHand)"]),
        with(
            "a Get that needs no name",
            reading(
                get:
                    "string name = 1 [\(p1), (options.v1.resource) = \"thing\", \(BehaviorTests.says("OPTIONAL"))];"
            ), ["S.GetThing: is no standard Get: its name is not REQUIRED; \(byHand)"]),
        with(
            "a List with a filter", reading(list: page + "string state = 6 [\(p1)];"),
            ["S.ListThings: is no standard List: it asks for state; \(byHand)"]),
        with(
            "a List without a parent", reading(list: pages),
            ["S.ListThings: is no standard List: it has no parent; \(byHand)"]),
        with(
            "a List that answers more",
            reading(answer: "string next_page_token = 2 [\(p1)]; int64 total = 3 [\(p1)];"),
            [
                "S.ListThings: is no standard List: it answers more or less than the resources and next_page_token; \(byHand)"
            ]),
        with(
            "a BatchGet under a record",
            reading("READ_BATCH_GET", pattern: "partners/{partner}/sites/{site}/things/{thing}"),
            ["S.BatchGetThings: is no standard BatchGet: Thing does not lie right under a partner; \(byHand)"]
        ),
    ]

    @Test("Standard reads are written as handlers")
    func standardReads() throws {
        let set = try Self.set(Self.reading())
        #expect(
            StandardReadsWriter(set: set).reads(of: .family) == """
                // Written by scripts/generate from the standard reads of resources in proto/. Do not edit: change the proto.

                public import ServiceRuntime
                public import WireProto

                extension TestV1.ListThingsRequest: PagedRequest {}

                extension FamilyProvider {
                    /// Reads by Get.
                    func getThing(
                        _ request: TestV1.GetThingRequest, _ call: ScopedCall
                    ) async throws(RPCStatus) -> Disclosed<TestV1.Thing> {
                        try await call.get(TestV1.Thing.self, request.name)
                    }

                    /// Reads by BatchGet.
                    func batchGetThings(
                        _ request: TestV1.BatchGetThingsRequest, _ call: ScopedCall
                    ) async throws(RPCStatus) -> Disclosed<TestV1.BatchGetThingsResponse> {
                        try await call.batchGet(
                            TestV1.Thing.self, request.names, of: request.parent, request, as: TestV1.BatchGetThingsResponse.self, \\.things)
                    }

                    /// Reads by List.
                    func listThings(
                        _ request: TestV1.ListThingsRequest, _ call: ScopedCall
                    ) async throws(RPCStatus) -> Disclosed<TestV1.ListThingsResponse> {
                        let records = try RecordList(TestV1.Thing.self, ofPartner: request.parent, request, for: call)
                        return try await call.page(records, request, \\.things, \\.nextPageToken)
                    }
                }

                """)
        let registry = StandardReadsWriter(set: set).reads(of: .partner)
        for line in [
            "RecordList(PartnerV1.Site.self, ofPartner: PartnerV1.Partner.self, request.parent, request, for: call)",
            "RecordList(PartnerV1.Partner.self, request, for: call)",
        ] {
            #expect(registry.contains(line))
        }
    }

    @Test(
        "It refuses what is missing, what is shared, and what leads nowhere", arguments: cases + standardCases
    )
    func refusals(bad: Case) throws {
        #expect(
            Checks.refusals(try Self.set(bad)).map(\.description)
                == bad.refusals.map { "pegase/test/v1/test.proto: pegase.test.v1.\($0)" })
    }

    @Test("The numbers of kinds stay what they are on disk")
    func kinds() throws {
        let set = try Self.set(
            Case(
                title: "",
                options: Self.names()
                    + Self.record(
                        "kind: 900 part_kind: 902 service: AUDIENCE_FAMILY tenant: TENANT_PARTNER id: ID_FORM_DRAWN"
                    )))
        let before = ["1 partner", "2 site", "900 thing"]
        let lines = try RecordKinds.order(set, listed: before).get().map(\.line)
        #expect(lines.suffix(2) == ["900 thing", "902 thing_part"], "what is new is added")
        for (line, refusal) in [
            ("899 thing", "has kind 900 now, and its records on disk have 899; write kind: 899"),
            ("900 box", "is the kind of thing now; give thing a number that no line has, or keep the name"),
            (
                "903 box",
                "is no longer declared; keep the resource, or remove the line where no release has kept any"
            ),
            ("thing", "is no number and name; write lines such as \"16 family\""),
        ] {
            let result = RecordKinds.order(set, listed: before.dropLast() + [line])
            guard case .failure(let found) = result else {
                Issue.record("\(line) is taken")
                continue
            }
            #expect(found.description == "proto/kinds.txt: \(line): \(refusal)")
        }
    }

    @Test("What a service keeps follows from the contract")
    func written() throws {
        let set = try Self.set(
            Case(
                title: "",
                options: Self.names(pattern: "partners/{partner}/sites/{site}/things/{case}")
                    + Self.record(
                        "kind: 900 part_kind: 902 service: AUDIENCE_FAMILY tenant: TENANT_PARTNER id: ID_FORM_SLUG"
                    )))
        #expect(Checks.refusals(set) == [])
        #expect(
            ResourceWriter(set: set).resources(of: .family) == """
                // Written by scripts/generate from the resources in proto/. Do not edit: change the proto.

                package import ServiceRuntime
                public import Store
                public import Tenancy
                public import WireProto

                /// Every resource that FamilyService keeps.
                package enum FamilyResources {
                    package static let resources: [any Resource.Type] = [
                        TestV1.Thing.self,
                    ]
                }

                extension TestV1.Thing {
                    public static let recordKind = RecordKind(number: 900, name: "case")
                    public static let partKind = RecordKind(number: 902, name: "case_part")
                    public static let resourceType = ResourceType.thing
                    public static let field = "thing"
                }

                """)
        let types = ResourceWriter(set: set).types()
        for line in [
            "    /// `partners/{partner}/sites/{site}/things/{case}`", "    case thing = \"case\"",
            "        case .thing: \"things\"", "        case .thing: .site",
            "        case .account, .certificate: true", "        case .partner, .system, .thing: .slug",
            "        case .thing: .partnerAlone", "        case .staff: .staffOfPartner",
            "        case .partner, .site, .policy: true",
        ] {
            #expect(types.contains(line + "\n"), "\(line)")
        }
    }

    private static func set(_ one: Case) throws -> ProtoSet {
        try descriptors(
            "pegase/test/v1/test.proto",
            """
            syntax = "proto3";
            package pegase.test.v1;
            import "google/api/field_behavior.proto";
            import "google/api/resource.proto";
            import "pegase/common/v1/common.proto";
            import "pegase/options/v1/options.proto";
            import "pegase/partner/v1/partner.proto";
            message Thing { \(one.options) \(one.meta) \(one.fields) }
            \(one.beside)
            message MakeThingRequest { \(one.request) }
            service S { rpc MakeThing(MakeThingRequest) returns (Thing) { option (options.v1.policy) = {
              relations: [SERVICE] purposes: [PURPOSE_CARE] reveals: P1 audience: AUDIENCE_ANY }; }

            \(one.rpcs) }
            """
        ).completed()
    }
}
