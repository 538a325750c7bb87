import Crypto
import ServiceRuntime
import Synchronization
import Tenancy
import WireProto

/// The least that each resource of the contract needs to be made, and a field that anybody may change.
struct ResourceExample: Sendable {
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
        /// The name of a record of the tenant, by type, where it has one.
        var records: [String: String] = [:]
    }

    func encoded(_ home: Home) -> [UInt8] {
        do {
            return try make(home).encoded()
        } catch {
            preconditionFailure("an example that cannot be encoded: \(error)")
        }
    }

    /// An example as a value.
    static func value<Resource: WireMessage>(_ home: Home) throws -> Resource {
        guard let value = all[Resource.schema.fullName]?.make(home) as? Resource else {
            throw NoExample(resource: Resource.schema.fullName)
        }
        return value
    }

    struct NoExample: Error {
        let resource: String
    }

    /// By the full name of the resource's message.
    static let all: [String: ResourceExample] = [
        "pegase.partner.v1.Partner": ResourceExample(type: "partner", mask: "remark") { _ in
            PartnerV1.Partner(
                code: "made-\(fresh())", names: [CommonV1.LocalizedText(lang: "en", text: "Made")],
                kind: .ngo,
                state: .active, remark: "changed")
        },
        "pegase.partner.v1.Site": ResourceExample(type: "site", mask: "remark") { _ in
            PartnerV1.Site(
                kind: .office, names: [CommonV1.LocalizedText(lang: "en", text: "Made")], state: .open,
                remark: "changed")
        },
        "pegase.partner.v1.Staff": ResourceExample(type: "staff", mask: "person.other") { _ in
            PartnerV1.Staff(
                person: CommonV1.PersonName(family: "Made", given: "Up", other: "changed"), kind: .manager,
                state: .active)
        },
        "pegase.partner.v1.System": ResourceExample(type: "system", mask: "identity") { home in
            PartnerV1.System(
                identity: "spiffe://pegase/\(home.country)/partner/\(home.partner)/system/made-\(fresh())")
        },
        "pegase.partner.v1.Policy": ResourceExample(type: "policy", mask: "remark") { _ in
            // Each day has one record.
            PartnerV1.Policy(
                effective: PartnerV1.Day(year: Int32(9999 - number() % 7000), month: 1, day: 1),
                numbers: PartnerV1.PolicyNumbers(visitIntervalDays: 30))
        },
        "pegase.partner.v1.Account": ResourceExample(type: "account", mask: "identity") { home in
            PartnerV1.Account(identity: "spiffe://pegase/\(home.country)/operator/made-\(fresh())")
        },
        "pegase.partner.v1.Certificate": ResourceExample(type: "certificate", mask: "identity") { home in
            PartnerV1.Certificate(
                identity: "spiffe://pegase/\(home.country)/operator/first",
                fingerprint: String(repeating: fresh(), count: 8), serial: "7\(fresh())",
                notBefore: GoogleProtobuf.Timestamp(seconds: 1_772_000_000),
                notAfter: GoogleProtobuf.Timestamp(seconds: 1_804_000_000))
        },
        "pegase.family.v1.Family": ResourceExample(type: "family", mask: "note") { home in
            FamilyV1.Family(responsibleStaff: home.staff, note: "changed")
        },
        "pegase.family.v1.Member": ResourceExample(type: "member", mask: "caretaker") { _ in
            FamilyV1.Member(relationToHead: .child, caretaker: true)
        },
        "pegase.family.v1.ChildCase": ResourceExample(type: "case", mask: "note") { home in
            FamilyV1.ChildCase(
                source: .streetOutreach, area: CommonV1.AdminArea(name: "Made"), identifiedOn: yesterday(),
                responsibleStaff: home.staff, note: "changed")
        },
        "pegase.family.v1.SiblingGroup": ResourceExample(type: "sibling_group", mask: "note") { _ in
            FamilyV1.SiblingGroup(
                outside: [
                    FamilyV1.ExternalSibling(whereabouts: "made"),
                    FamilyV1.ExternalSibling(whereabouts: "up"),
                ], note: "changed")
        },
        "pegase.family.v1.Placement": ResourceExample(type: "placement", mask: "end_reason") { home in
            FamilyV1.Placement(
                site: home.records["site"] ?? "", type: .temporary, from: yesterday(),
                lastResortReason: "nobody else")
        },
        "pegase.family.v1.Consent": ResourceExample(type: "consent", mask: "witness") { home in
            FamilyV1.Consent(
                childCase: home.records["case"] ?? "", giver: .authority, purposes: [.care],
                explanationLang: "vi", document: "17/QD")
        },
        "pegase.family.v1.FamilyFollowUp": ResourceExample(type: "follow_up", mask: "close_note") { home in
            FamilyV1.FamilyFollowUp(kind: .prevention, responsibleStaff: home.staff)
        },
        "pegase.family.v1.Visit": ResourceExample(type: "visit", mask: "note") { home in
            FamilyV1.Visit(
                childCase: home.records["case"] ?? "", kind: .home,
                startTime: GoogleProtobuf.Timestamp(UnixTime(milliseconds: before)))
        },
        "pegase.family.v1.SchoolEnrolment": ResourceExample(type: "enrolment", mask: "note") { _ in
            FamilyV1.SchoolEnrolment(schoolName: "Made", from: yesterday())
        },
        "pegase.family.v1.Note": ResourceExample(type: "note", mask: "text") { home in
            FamilyV1.Note(childCase: home.records["case"] ?? "", text: "made up")
        },
        "pegase.family.v1.Attachment": ResourceExample(type: "attachment", mask: "description") { home in
            FamilyV1.Attachment(
                childCase: home.records["case"] ?? "", fileName: "made.txt", mediaType: "text/plain",
                size: Int64(content.count), sha256: Array(SHA256.hash(data: content)))
        },
        "pegase.family.v1.Assessment": ResourceExample(type: "assessment", mask: "note") { _ in
            FamilyV1.Assessment(kind: .initial, doneOn: yesterday())
        },
        "pegase.family.v1.CarePlan": ResourceExample(type: "care_plan", mask: "note") { _ in
            FamilyV1.CarePlan(note: "made up")
        },
        "pegase.family.v1.ServiceDelivery": ResourceExample(type: "service", mask: "note") { _ in
            FamilyV1.ServiceDelivery(type: .medical, date: yesterday(), outcome: .completed)
        },
        "pegase.family.v1.ExploitationEpisode": ResourceExample(type: "episode", mask: "note") { _ in
            FamilyV1.ExploitationEpisode(note: "changed")
        },
        "pegase.family.v1.BestInterestDecision": ResourceExample(
            type: "best_interest_decision", mask: "rationale"
        ) { _ in
            FamilyV1.BestInterestDecision(
                kind: .separation,
                panel: [
                    FamilyV1.PanelMember(outsider: "Dr Made", profession: .psychology),
                    FamilyV1.PanelMember(outsider: "Made", profession: .law),
                    FamilyV1.PanelMember(outsider: "Up", profession: .publicAuthority),
                ],
                decision: .refused, decidedOn: yesterday(), rationale: "made up", authorityInformed: true)
        },
        "pegase.family.v1.AuthorityDecision": ResourceExample(type: "authority_decision", mask: "note") {
            home in
            FamilyV1.AuthorityDecision(
                authority: home.country == "kh" ? "bureau" : "office", kind: .custody, date: yesterday(),
                reference: "made up")
        },
        "pegase.family.v1.Approval": ResourceExample(type: "approval", mask: "reason") { home in
            FamilyV1.Approval(
                request: .screenChild(
                    FamilyV1.ScreenChildRequest(
                        name: home.records["case"] ?? "", etag: "made",
                        screening: FamilyV1.Screening(result: .notVictim, doneOn: yesterday()))),
                askedOf: home.staff)
        },
        "pegase.family.v1.ReintegrationTrial": ResourceExample(type: "trial", mask: "close_reason") { home in
            FamilyV1.ReintegrationTrial(
                receivingFamily: home.records["family"] ?? "", start: later(),
                plannedEnd: CommonV1.Date(year: 2026, month: 5, day: 1),
                returnPlacement: home.records["placement"] ?? "",
                followUp: home.records["follow_up"] ?? "")
        },
        "pegase.family.v1.PostIntegrationReview": ResourceExample(type: "review", mask: "note") { _ in
            FamilyV1.PostIntegrationReview(date: later(), result: .stable)
        },
    ]

    /// Examples of messages that requests cannot do without and that are no resources, by their full names.
    static let parts: [String: @Sendable (Home) -> [UInt8]] = [
        "pegase.common.v1.Date": { _ in bytes(yesterday()) },
        "pegase.family.v1.ParentalCapacityFinding": { _ in bytes(finding()) },
        "pegase.family.v1.Registration": { home in
            bytes(
                FamilyV1.Registration(consent: home.records["consent"] ?? "", duplicate: .noneFound))
        },
        "pegase.family.v1.CloseEvidence": { _ in
            bytes(FamilyV1.CloseEvidence(childInterviewedAlone: true))
        },
        "pegase.family.v1.FollowUpExtension": { _ in
            bytes(
                FamilyV1.FollowUpExtension(
                    plannedEnd: CommonV1.Date(year: 2026, month: 12, day: 1), reason: "made up"))
        },
        "pegase.family.v1.AttendanceMonth": { _ in
            bytes(FamilyV1.AttendanceMonth(year: 2026, month: 3, daysOpen: 20, daysPresent: 19))
        },
        "pegase.family.v1.Screening": { _ in bytes(screening()) },
        "pegase.family.v1.TrialVisit": { _ in
            bytes(FamilyV1.TrialVisit(date: later(), note: "made up"))
        },
        "pegase.family.v1.PlanItem": { _ in
            bytes(FamilyV1.PlanItem(number: 1, serviceType: .psychosocial))
        },
        "pegase.family.v1.PanelMember": { _ in bytes(FamilyV1.PanelMember(profession: .law)) },
        "pegase.family.v1.SeparationException": { bytes(exception($0)) },
    ]

    /// Examples of fields that are not as their type has it elsewhere, by their names.
    static let fields: [String: @Sendable (Home) -> [UInt8]] = [
        // A step lies on no day before the last one.
        "happened_on": { _ in bytes(later()) },
        // After the end that a trial has now.
        "planned_end": { _ in bytes(CommonV1.Date(year: 2026, month: 6, day: 1)) },
        // After today, wherever the clock of the deployment stands.
        "until": { _ in bytes(CommonV1.Date(year: 2026, month: 12, day: 1)) },
    ]

    /// Words for the fields that must have some.
    static let words = ["query": "made", "reason": "made up", "comment": "made up"]

    /// For the fields that count something from 1 on.
    static let numbers: [String: UInt64] = ["number": 1]

    /// Values of enums to choose where the first is no answer.
    static let chosen: Set<String> = [
        "SCHOOL_STATE_COMPLETED", "TRACING_STATE_FOUND", "TRIAL_OUTCOME_FAILED", "CLOSE_REASON_REFUSED",
    ]

    /// Fields that say yes.
    static let truths: Set<String> = ["authority_informed"]

    /// What an attachment holds.
    static let content = Array("7".utf8)

    /// For the case of that home, which must be in the group that is asked about.
    static func exception(_ home: Home) -> FamilyV1.SeparationException {
        FamilyV1.SeparationException(
            childCase: home.records["case"] ?? "", reason: .medical, explanation: "made up", from: later(),
            until: CommonV1.Date(year: 2026, month: 4, day: 20), contactDays: CommonV1.IntValue(value: 7))
    }

    static func finding() -> FamilyV1.ParentalCapacityFinding {
        FamilyV1.ParentalCapacityFinding(level: .protective, assessedOn: yesterday(), evidence: "made up")
    }

    static func screening() -> FamilyV1.Screening {
        FamilyV1.Screening(result: .atRisk, doneOn: yesterday())
    }

    private static func bytes(_ part: some WireMessage) -> [UInt8] {
        do {
            return try part.encoded()
        } catch {
            preconditionFailure("an example that cannot be encoded: \(error)")
        }
    }

    private static let made = Atomic<Int>(0)

    private static func number() -> Int { made.add(1, ordering: .relaxed).newValue }

    /// The day before a deployment's clock begins.
    private static func yesterday() -> CommonV1.Date { CommonV1.Date(year: 2026, month: 3, day: 1) }

    /// The day on which a world of the matrix is asked, as its trials have lasted long enough: those that are
    /// begun in it begin then.
    private static func later() -> CommonV1.Date { CommonV1.Date(year: 2026, month: 4, day: 1) }

    /// An hour before it begins, in milliseconds.
    private static let before: Int64 = 1_772_434_800_000

    /// Part of a code that nothing else has, always of the same length.
    private static func fresh() -> String {
        let digits = String(number())
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
