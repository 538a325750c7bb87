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
