import Testing
import WireProto

@testable import Gateway

@Suite("Requests as people type them")
struct TypedRequestTests {
    @Test(
        "Objects are cut where they end, in pieces of any size",
        arguments: [
            ("{}", ["{}"]), ("  {}{}\n{} ", ["{}", "{}", "{}"]),
            (#"{"a": "}{\"\\"}{}"#, [#"{"a": "}{\"\\"}"#, "{}"]),
            (#"{"a": [{"b": 1}, {}]}, {"c": "]"}"#, [#"{"a": [{"b": 1}, {}]}"#, #"{"c": "]"}"#]), ("", []),
        ])
    func objects(text: String, whole: [String]) throws {
        for size in [1, 2, 7, 1_000] {
            var objects = JSONObjects()
            var found: [String] = []
            var rest = Array(text.utf8)[...]
            while !rest.isEmpty {
                found += try objects.add(rest.prefix(size))
                rest = rest.dropFirst(size)
            }
            try objects.end()
            #expect(found == whole)
        }
    }

    @Test("What is no object, or has no end, is refused", arguments: ["x", "[]", "{} 1", "{", #"{"a": "}"#])
    func noObjects(text: String) {
        #expect(throws: DebugFailure.self) {
            var objects = JSONObjects()
            _ = try objects.add(text.utf8)
            try objects.end()
        }
    }

    @Test(
        "Fields without JSON",
        arguments: [
            (["family.note=Nguyễn \"An\""], #"{"family":{"note":"Nguyễn \"An\""}}"#),
            (["parent=partners/ctse", "requestId=a=b"], #"{"parent":"partners/ctse","requestId":"a=b"}"#),
            (
                ["request_id=x", "family.monthly_income.minor_units=5"],
                #"{"family":{"monthlyIncome":{"minorUnits":"5"}},"requestId":"x"}"#
            ),
            (["family.note=a", "family.note=b"], #"{"family":{"note":"b"}}"#),
            ([#"family={"note": "c"}"#], #"{"family":{"note":"c"}}"#),
        ])
    func assignments(words: [String], json: String) throws {
        let fields = try words.map { try #require(FieldAssignment(argument: $0)) }
        let request = try CallRequest(Methods.createFamily, fields)
        let bytes = try request.message("{}")
        #expect(try WireFields.json(bytes, request.schema, indented: false) == json)
    }

    @Test("Fields lie over the JSON, and lists grow")
    func over() throws {
        let fields = try ["family.note=b", "parent=partners/ctse"].map {
            try #require(FieldAssignment(argument: $0))
        }
        let request = try CallRequest(Methods.createFamily, fields)
        let bytes = try request.message(#"{"parent": "x", "family": {"note": "a"}}"#)
        #expect(
            try WireFields.json(bytes, request.schema, indented: false)
                == #"{"parent":"partners/ctse","family":{"note":"b"}}"#)
        let names = try ["names=a", "names=b"].map { try #require(FieldAssignment(argument: $0)) }
        let batch = try CallRequest(Methods.batchGetCases, names)
        #expect(
            try WireFields.json(try batch.message("{}"), batch.schema, indented: false)
                == #"{"names":["a","b"]}"#)
    }

    @Test(
        "A wrong word is answered with the nearest right one",
        arguments: [
            (["parrent=x"], "did you mean parent"), (["family.notes=x"], "did you mean note"),
            (["parent.x=y"], "is no message"), (["zzzz=x"], "it has parent, family, requestId"),
        ])
    func wrong(words: [String], sentence: String) throws {
        let request = try CallRequest(
            Methods.createFamily, try words.map { try #require(FieldAssignment(argument: $0)) })
        #expect { try request.message("{}") } throws: { "\($0)".contains(sentence) }
    }

    @Test(
        "So is one in the JSON",
        arguments: [
            (#"{"parrent": "x"}"#, "did you mean parent"),
            (#"{"family": {"notes": "x"}}"#, "did you mean note"),
            (#"{"family": {"state": "OPEM"}}"#, "it is one of"), ("{", "is not JSON"),
        ])
    func wrongJSON(json: String, sentence: String) throws {
        let request = try CallRequest(Methods.createFamily, [])
        #expect { try request.message(json) } throws: { "\($0)".contains(sentence) }
    }

    @Test("A request id is drawn for a change that has none, and for nothing else")
    func requestIDs() throws {
        let create = try CallRequest(Methods.createFamily, [])
        var message = try create.message(#"{"parent": "partners/ctse"}"#)
        let id = try #require(try create.drawRequestID(for: &message))
        #expect(try create.text(at: "request_id", of: message) == id)
        var given = try create.message(#"{"requestId": "mine-1234"}"#)
        #expect(try create.drawRequestID(for: &given) == nil)
        let get = try CallRequest(Methods.getFamily, [])
        var read = try get.message(#"{"name": "x"}"#)
        #expect(try get.drawRequestID(for: &read) == nil)
    }

    @Test("The method that reads a record's etag is found by what the request changes")
    func etags() throws {
        #expect(try EtagReading(Methods.updateFamily).reader === Methods.getFamily)
        #expect(try EtagReading(Methods.archiveFamily).reader === Methods.getFamily)
        #expect(try EtagReading(Methods.updateMember).reader === Methods.getMember)
        #expect(throws: DebugFailure.self) { try EtagReading(Methods.createFamily) }
        #expect(throws: DebugFailure.self) { try EtagReading(Methods.listFamilies) }
    }

    @Test("Every request with an etag of a single record has a method that reads it")
    func allEtags() {
        for method in Methods.table.all {
            // What is voided can be of many sorts.
            guard method !== Methods.voidRecord, let input = method.input,
                input.field(named: "etag") != nil, input.field(named: "name") != nil
            else { continue }
            #expect(throws: Never.self, "\(method.path)") { try EtagReading(method) }
        }
    }

    @Test(
        "Metadata as people type it",
        arguments: [
            ("x-trace: a b", "x-trace", "a b"), ("X-Trace:1", "x-trace", "1"), ("a: b: c", "a", "b: c"),
            ("x", nil, nil), (": y", nil, nil), ("grpc-timeout: 1S", nil, nil), ("a b: c", nil, nil),
            ("a: é", nil, nil), ("a: \n", nil, nil),
        ])
    func headers(text: String, name: String?, value: String?) {
        let header = HeaderFlag(argument: text)
        #expect(header?.name == name)
        #expect(header?.value == value)
    }
}
