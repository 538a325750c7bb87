import Testing

@testable import WireProto

@Suite("Messages: JSON")
struct MessagesJSONTests {
    @Test("What is too sensitive is named and not shown")
    func redaction() throws {
        let family = FamilyV1.Family(
            meta: CommonV1.Meta(name: "n"), address: "12", monthlyIncome: .init(currency: "VND"),
            riskFactors: [.landless], note: "x")
        #expect(
            try WireFields.json(family.encoded(), FamilyV1.Family.schema, redacting: [.p2, .p3]) == """
                {
                  "meta": {
                    "name": "n"
                  },
                  "address": "[P2]",
                  "monthlyIncome": "[P2]",
                  "riskFactors": "[P3]",
                  "note": "[P3]"
                }
                """)
    }

    @Test(
        "A value may be written in several ways",
        arguments: [
            (#"{"caseCode":"a"}"#, FamilyV1.Family(caseCode: "a")),
            (#" { "case_code" : "\u0061\n\ud83d\ude00" } "#, FamilyV1.Family(caseCode: "a\n😀")),
            (#"{"headType":"HEAD_TYPE_GRANDPARENT"}"#, FamilyV1.Family(headType: .grandparent)),
            (#"{"headType":"GRANDPARENT"}"#, FamilyV1.Family(headType: .grandparent)),
            (#"{"headType":3}"#, FamilyV1.Family(headType: .grandparent)),
            (#"{"monthlyIncome":{"minorUnits":-5}}"#, FamilyV1.Family(monthlyIncome: .init(minorUnits: -5))),
            (#"{"monthlyIncome":{"minorUnits":"5"}}"#, FamilyV1.Family(monthlyIncome: .init(minorUnits: 5))),
            (
                #"{"monthlyIncome":{"minorUnits":1.5e1}}"#,
                FamilyV1.Family(monthlyIncome: .init(minorUnits: 15))
            ),
            (#"{"note":null,"riskFactors":[],"meta":{}}"#, FamilyV1.Family(meta: .init())),
            (
                #"{"meta":{"createTime":"2026-11-22T21:55:00.5+02:00"}}"#,
                FamilyV1.Family(meta: .init(createTime: .init(seconds: 1_795_377_300, nanos: 500_000_000)))
            ),
        ])
    func reading(text: String, family: FamilyV1.Family) throws {
        #expect(
            try FamilyV1.Family(decoding: WireFields.bytes(fromJSON: text, FamilyV1.Family.schema)) == family)
    }

    @Test(
        "What is no message is refused, and the error says where",
        arguments: [
            ("", "", MessageError.Problem.badJSON), ("{", "", .badJSON), (#"{"note":"a"} x"#, "", .badJSON),
            (#"{"note":01}"#, "", .badJSON), (#"{"note":"\ud800"}"#, "", .badJSON), ("[]", "", .badValue),
            (#"{"nope":1}"#, "nope", .unknownField), (#"{"meta":{"nope":1}}"#, "meta.nope", .unknownField),
            (#"{"note":1}"#, "note", .badValue), (#"{"note":"a","note":"b"}"#, "note", .badValue),
            (#"{"headType":"NOBODY"}"#, "head_type", .badValue),
            (#"{"headType":4294967296}"#, "head_type", .badValue),
            (#"{"linkedCases":["a",1]}"#, "linked_cases[1]", .badValue),
            (#"{"linkedCases":"a"}"#, "linked_cases", .badValue),
            (#"{"note":"\u0000"}"#, "note", .nulInText),
            (#"{"meta":{"createTime":"2026-02-29T00:00:00Z"}}"#, "meta.create_time", .badValue),
            (
                "{\"linkedCases\":[" + [String](repeating: "\"a\"", count: 65).joined(separator: ",") + "]}",
                "linked_cases", .tooMany(maximum: 64)
            ),
            (String(repeating: "[", count: 100_000), "", .tooDeep),
        ])
    func refusing(text: String, path: String, problem: MessageError.Problem) {
        #expect(throws: MessageError(path, problem)) {
            _ = try WireFields.bytes(fromJSON: text, FamilyV1.Family.schema)
        }
    }
}
