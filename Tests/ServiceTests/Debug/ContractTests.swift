import Foundation
import Tenancy
import Testing
import WireProto

@testable import Gateway

@Suite("The contract as the debug CLI shows it")
struct ContractTests {
    @Test(
        "Every method of this build is declared in the text, with a sentence that says what it does",
        arguments: Methods.table.all)
    func methods(method: RPCMethod) throws {
        let declaration = try #require(Contract.declaration(of: method), "\(method.path)")
        #expect(declaration.kind == .rpc)
        #expect(declaration.text.contains("rpc "), "\(method.path)")
        if method.path.hasPrefix("/pegase.") { #expect(!declaration.summary.isEmpty, "\(method.path)") }
        let input = try #require(method.input)
        if input.fullName.hasPrefix("pegase.") {
            #expect(
                Contract.declaration(named: input.fullName)?.text.hasPrefix("//") != nil, "\(input.fullName)")
        }
    }

    @Test("The example of every method is a request of it that lacks nothing", arguments: Methods.table.all)
    func examples(method: RPCMethod) throws {
        let schema = try #require(method.input)
        let json = ExampleRequest(partner: "ctse").json(schema)
        do throws(MessageError) {
            let bytes = try WireFields.bytes(fromJSON: json, schema)
            let lacking = try missing(bytes, schema)
            #expect(lacking == [], "\(method.path): \(json)")
        } catch {
            Issue.record("\(method.path): \(error.path) \(error.problem) in \(json)")
        }
    }

    /// Required fields of the request itself that nothing is in.
    private func missing(_ bytes: [UInt8], _ schema: MessageSchema) throws(MessageError) -> [String] {
        var lacking: [String] = []
        for field in schema.fields where field.behavior.contains(.required) {
            if try WireFields.json(at: field.name, of: bytes, schema) == nil { lacking.append(field.name) }
        }
        return lacking
    }

    @Test("Every resource has a pattern, and the names of examples are names of it")
    func patterns() {
        for type in ResourceType.allCases {
            #expect(ExampleRequest.patterns[type.rawValue] != nil, "\(type)")
        }
    }

    @Test(
        "Things are found by as much of their names as names one of them",
        arguments: [
            ("GetFamily", "pegase.family.v1.FamilyService.GetFamily"),
            ("/pegase.family.v1.FamilyService/GetFamily", "pegase.family.v1.FamilyService.GetFamily"),
            ("FamilyService", "pegase.family.v1.FamilyService"), ("Family", "pegase.family.v1.Family"),
            ("Meta", "pegase.common.v1.Meta"),
            ("ResourceRecord.Tenant", "pegase.options.v1.ResourceRecord.Tenant"),
        ])
    func find(symbol: String, name: String) throws {
        #expect(try Contract.find(symbol).fullName == name)
    }

    @Test(
        "What is not found is answered with the nearest names",
        arguments: [
            ("GetFamly", "GetFamily"), ("getfamily", "GetFamily"), ("Famliy", "Family"),
            ("CreateFamiliy", "CreateFamily"),
        ])
    func nearest(typed: String, meant: String) {
        #expect { try Contract.find(typed) } throws: { error in
            "\(error)".contains("'\(typed)'; did you mean") && "\(error)".contains(meant)
        }
    }

    @Test("A word that is near nothing gets no guess")
    func far() {
        #expect(NearestWord.of("zzzzzz", in: ["GetFamily", "ListSites"]).isEmpty)
        #expect(NearestWord.of("", in: ["GetFamily"]).isEmpty)
    }

    @Test("Declarations are read whole, with what stands over them, whatever is in comments and texts")
    func declarations() throws {
        let text = """
            package a.v1;
            // A service. It does things.
            service S {
              option (x) = "{ // not a comment";
              // Gets one.
              // And more.
              rpc Get(In)
                  returns (Out) { option (y) = "}"; }
              rpc Put(In) returns (Out);  // { trailing
            }
            message In {
              // Inside. Really.
              enum E { ZERO = 0; }
              message Inner { string a = 1; }
              Inner inner = 1;
            }
            """
        let all = ContractDeclaration.all(in: "a.proto", text)
        #expect(
            all.map(\.fullName) == [
                "a.v1.S", "a.v1.S.Get", "a.v1.S.Put", "a.v1.In", "a.v1.In.E", "a.v1.In.Inner",
            ])
        let get = try #require(all.first { $0.fullName == "a.v1.S.Get" })
        #expect(
            get.text == """
                // Gets one.
                // And more.
                rpc Get(In)
                    returns (Out) { option (y) = "}"; }
                """)
        #expect(all.map(\.summary) == ["A service.", "Gets one.", "", "", "Inside.", ""])
    }

    @Test("Every row of the table of reasons has its words, and a reason is found as people type it")
    func reasons() throws {
        #expect(ReasonTable.rows.count > 80)
        for row in ReasonTable.rows {
            #expect(!row.reasons.isEmpty && !row.codes.isEmpty && !row.meaning.isEmpty && !row.group.isEmpty)
        }
        for typed in ["STAFF_REQUIRED", "staff_required", "staff-required"] {
            #expect(try ExplainedReason.named(typed).map(\.flag) == ["--staff"])
        }
        // It stands in two groups, for two rules.
        #expect(try ExplainedReason.named("FOLLOWUP_TOO_SHORT").count == 2)
        #expect { try ExplainedReason.named("STAF_REQUIRED") } throws: {
            "\($0)".contains("did you mean STAFF_REQUIRED")
        }
    }
}
