import Tenancy
import Testing

/// One name on its way out, and whether it leaves.
struct LeavingName: CustomTestStringConvertible {
    let caller: Principal
    let policy: MethodPolicy
    let type: String
    let name: String
    let leaves: Bool

    var testDescription: String { "\(caller.label) \(type) \(name) \(leaves)" }

    private static let id = Cast.drawnID(31)

    static let table: [LeavingName] = [
        .init(
            caller: Cast.system, policy: Cast.getFamily, type: "family", name: "partners/ctse/families/\(id)",
            leaves: true),
        .init(
            caller: Cast.system, policy: Cast.getFamily, type: "*", name: "partners/ctse/families/\(id)",
            leaves: true),
        .init(
            caller: Cast.system, policy: Cast.getFamily, type: "member", name: "partners/ctse/families/\(id)",
            leaves: false),
        .init(
            caller: Cast.system, policy: Cast.getFamily, type: "family", name: "partners/cswc/families/\(id)",
            leaves: false),
        .init(
            caller: Cast.system, policy: Cast.getFamily, type: "*", name: "partners/cswc/families/\(id)",
            leaves: false),
        .init(
            caller: Cast.system, policy: Cast.getFamily, type: "partner", name: "partners/cswc", leaves: false
        ),
        .init(
            caller: Cast.system, policy: Cast.getFamily, type: "partner", name: "partners/ctse",
            leaves: true),
        .init(
            caller: Cast.system, policy: Cast.getFamily, type: "partner", name: "partners/ctse2",
            leaves: false),
        .init(
            caller: Cast.system, policy: Cast.getFamily, type: "partner", name: "partners/cts",
            leaves: false),
        .init(caller: Cast.system, policy: Cast.getFamily, type: "staff", name: "", leaves: true),
        .init(caller: Cast.system, policy: Cast.getFamily, type: "*", name: "ctse", leaves: false),
        .init(
            caller: Cast.system, policy: Cast.getFamily, type: "*", name: "partners/ctse/things/\(id)",
            leaves: false),
        .init(
            caller: Cast.system, policy: Cast.getFamily, type: "case", name: "partners/ctse/families/\(id)",
            leaves: false),
        .init(caller: Cast.system, policy: Cast.getFamily, type: "", name: "partners/ctse", leaves: false),
        .init(
            caller: Cast.system, policy: Cast.getSite, type: "partner", name: "partners/cswc", leaves: true),
        .init(
            caller: Cast.system, policy: Cast.getSite, type: "*", name: "partners/cswc/sites/\(id)",
            leaves: true),
        .init(
            caller: Cast.system, policy: Cast.getSite, type: "staff", name: "partners/cswc/staff/\(id)",
            leaves: false),
        .init(
            caller: Cast.system, policy: Cast.getSite, type: "*", name: "partners/cswc/systems/main",
            leaves: false),
        .init(
            caller: Cast.system, policy: Cast.getSite, type: "*", name: "partners/cswc/families/\(id)",
            leaves: false),
        .init(
            caller: Cast.system, policy: Cast.getSite, type: "staff", name: "partners/ctse/staff/\(id)",
            leaves: true),
        .init(
            caller: Cast.firstOperator, policy: Cast.getStaff, type: "staff",
            name: "partners/cswc/staff/\(id)", leaves: true),
        .init(caller: Cast.firstOperator, policy: Cast.getStaff, type: "staff", name: "noise", leaves: false),
        .init(
            caller: Cast.firstOperator, policy: Cast.getFamily, type: "family",
            name: "partners/ctse/families/\(id)", leaves: false),
        .init(
            caller: Cast.family, policy: Cast.watchDirectory, type: "site", name: "partners/cswc/sites/\(id)",
            leaves: true),
        .init(
            caller: Cast.family, policy: Cast.getSite, type: "site", name: "partners/cswc/sites/\(id)",
            leaves: false),
    ]
}

@Suite("What may leave")
struct ResponseRuleTests {
    @Test("Name by name", arguments: LeavingName.table)
    func leaving(line: LeavingName) {
        let rule = ResponseRule(caller: line.caller, policy: line.policy)
        #expect(rule.allows(line.name.utf8.span, as: line.type) == line.leaves)
    }

    private static let theirs = "partners/cswc/families/\(Cast.drawnID(31))"

    @Test(
        "A text for programs may leave unless somewhere in it another partner is named",
        arguments: [
            ("", true), ("OK", true), ("partners", true), ("partners/", true),
            ("the parent is partners/{partner}", true), ("partners/ctse", true),
            ("see partners/ctse/families/\(Cast.drawnID(1)).", true), ("partners/ctse, partners/ctse-", true),
            (theirs, false), ("there is no \(theirs).", false), ("\"\(theirs)\"", false),
            ("(\(theirs))", false),
            ("partners/ctse partners/cswc", false), ("partners/cswc", false), ("x=partners/cswc-", false),
            ("partners/cswc/what/is/this", false), ("partners/ctse2", false),
            ("partners/ctse\(theirs)", false),
            // A partner's website is no name, a record's name in a URL is one.
            ("https://example.org/partners/unicef", true), ("//pegase/\(theirs)", false),
            ("a partners/cs", false), ("partners/c", true),
        ] as [(String, Bool)])
    func texts(text: String, leaves: Bool) {
        let rule = ResponseRule(caller: Cast.system, policy: Cast.getFamily)
        #expect(rule.allows(text: text.utf8.span) == leaves)
    }

    @Test(
        "What people may have written is taken for a name where all of it is one",
        arguments: [
            ("", true), (theirs, false), ("partners/cswc", false), ("partners/cswc/x", false),
            ("partners/ctse", true),
            ("I saw \(theirs)", true), ("\(theirs) is the sister's", true), ("partners/", true),
        ] as [(String, Bool)])
    func wholeTexts(text: String, leaves: Bool) {
        let rule = ResponseRule(caller: Cast.system, policy: Cast.getFamily)
        #expect(rule.allows(wholeText: text.utf8.span) == leaves)
    }

    @Test("A directory's texts may name partners, sites and policies, and nothing else of theirs")
    func directoryTexts() {
        let rule = ResponseRule(caller: Cast.system, policy: Cast.getSite)
        for (text, leaves) in [
            ("partners/cswc", true), ("at partners/cswc/sites/\(Cast.drawnID(1)).", true),
            (Self.theirs, false),
            ("partners/cswc/staff/\(Cast.drawnID(1))", false), ("partners/cswc/nonsense", false),
        ] {
            #expect(rule.allows(text: text.utf8.span) == leaves, "\(text)")
            if !text.hasPrefix("at") { #expect(rule.allows(wholeText: text.utf8.span) == leaves, "\(text)") }
        }
    }

    @Test("Whoever may read everything may read these, and whoever may read nothing none")
    func otherTexts() {
        let all = ResponseRule(caller: Cast.firstOperator, policy: Cast.getStaff)
        #expect(all.allows(text: Self.theirs.utf8.span) == true)
        #expect(all.allows(wholeText: Self.theirs.utf8.span) == true)
        let none = ResponseRule(caller: Cast.firstOperator, policy: Cast.getFamily)
        #expect(none.allows(text: "partners/ctse".utf8.span) == false)
        #expect(none.allows(wholeText: "partners/ctse".utf8.span) == false)
        #expect(none.allows(text: "an error".utf8.span) == true)
    }

    @Test("Whatever noise is in a name, a partner's connection carries only its own")
    func noise() {
        let rule = ResponseRule(caller: Cast.system, policy: Cast.getFamily)
        var generator = SeededGenerator(seed: 6)
        let good = Array("partners/ctse/families/\(Cast.drawnID(1))/members/\(Cast.drawnID(2))".utf8)
        for _ in 0..<20_000 {
            var bytes = good
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
                    in: .min ... .max, using: &generator)
            }
            bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator))
            if rule.allows(bytes.span, as: "*") {
                #expect(bytes.starts(with: Array("partners/ctse".utf8)))
                #expect(bytes.count == 13 || bytes[13] == UInt8(ascii: "/"))
            }
        }
    }
}
