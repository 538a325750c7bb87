import Synchronization
import WireProto

/// The least that each noun of the contract needs to be made, and a field that anybody may change.
struct NounExample: Sendable {
    /// As `resource` has it in the contract.
    let type: String
    /// The field that an update changes.
    let mask: String
    let make: @Sendable (Home) -> any WireMessage

    /// What an example cannot do without: names of the tenant where it is made.
    struct Home: Sendable {
        /// `vn`.
        var country: String
        /// `sen`.
        var partner: String
        /// The name of somebody who may answer for a family.
        var staff: String
    }

    func encoded(_ home: Home) -> [UInt8] {
        do {
            return try make(home).encoded()
        } catch {
            preconditionFailure("an example that cannot be encoded: \(error)")
        }
    }

    /// An example as a value.
    static func value<Noun: WireMessage>(_ home: Home) throws -> Noun {
        guard let value = all[Noun.schema.fullName]?.make(home) as? Noun else {
            throw NoExample(noun: Noun.schema.fullName)
        }
        return value
    }

    struct NoExample: Error {
        let noun: String
    }

    /// By the full name of the noun's message.
    static let all: [String: NounExample] = [
        "pegase.partner.v1.Partner": NounExample(type: "partner", mask: "remark") { _ in
            PartnerV1.Partner(
                code: "made-\(fresh())", names: [CommonV1.LocalizedText(lang: "en", text: "Made")],
                kind: .ngo,
                state: .active, remark: "changed")
        },
        "pegase.partner.v1.Site": NounExample(type: "site", mask: "remark") { _ in
            PartnerV1.Site(
                kind: .office, names: [CommonV1.LocalizedText(lang: "en", text: "Made")], state: .open,
                remark: "changed")
        },
        "pegase.partner.v1.Staff": NounExample(type: "staff", mask: "person.other") { _ in
            PartnerV1.Staff(
                person: CommonV1.PersonName(family: "Made", given: "Up", other: "changed"), kind: .manager,
                state: .active)
        },
        "pegase.partner.v1.System": NounExample(type: "system", mask: "identity") { home in
            PartnerV1.System(
                identity: "spiffe://pegase/\(home.country)/partner/\(home.partner)/system/made-\(fresh())")
        },
        "pegase.family.v1.Family": NounExample(type: "family", mask: "note") { home in
            FamilyV1.Family(responsibleStaff: home.staff, note: "changed")
        },
        "pegase.family.v1.Member": NounExample(type: "member", mask: "caretaker") { _ in
            FamilyV1.Member(relationToHead: .child, caretaker: true)
        },
    ]

    private static let made = Atomic<Int>(0)

    /// Part of a code that nothing else has, always of the same length.
    private static func fresh() -> String {
        let digits = String(made.add(1, ordering: .relaxed).newValue)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
