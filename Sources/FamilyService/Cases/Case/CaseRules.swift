import ServiceRuntime
import Tenancy
import WireProto

/// What is known of a child when its case is opened, and later. Nothing of who the child is must be: no name,
/// sex, age, papers, nationality or family (docs/domain.md, I-09).
enum CaseRules {
    /// - Parameters:
    ///   - field: Where the case is in the request: `child_case`.
    ///   - tenant: The partner that follows the child.
    static func check(
        _ child: FamilyV1.ChildCase, at field: String, of tenant: TenantID, today: CalendarDate,
        _ violations: inout Violations
    ) {
        violations.person("\(field).person", child.person)
        violations.known("\(field).sex", child.sex)
        violations.birth("\(field).birth", child.birth, today: today)
        nationality("\(field).nationality", child.nationality, &violations)
        violations.known("\(field).source", child.source)
        if child.sourceSite.isEmpty && child.area == nil {
            violations.add("\(field).area", "must be given where there is no source_site")
        }
        violations.area("\(field).area", child.area, of: tenant.country)
        violations.pastDay("\(field).identified_on", child.identifiedOn, today: today)
        violations.choices("\(field).exclusion_risks", child.exclusionRisks)
        violations.known("\(field).visibility", child.visibility)
        violations.known("\(field).living_situation", child.livingSituation)
        violations.pastDay("\(field).transition_plan", child.transitionPlan, today: today)
        violations.choices("\(field).risk_factors", child.riskFactors)
        violations.choices("\(field).harms", child.harms)
        violations.prose("\(field).note", child.note)
        PersonRules.check(child, at: field, &violations)
        if !child.member.isEmpty && child.family.isEmpty {
            violations.add("\(field).family", "must be given where there is a member")
        }
        for (index, attempt) in child.contactAttempts.enumerated() {
            let path = "\(field).contact_attempts[\(index)]"
            violations.pastDay("\(path).date", attempt.date, today: today)
            violations.line("\(path).channel", attempt.channel, scalars: RuntimeLimits.nameScalars)
        }
    }

    private static func nationality(_ field: String, _ code: String, _ violations: inout Violations) {
        guard !code.isEmpty else { return }
        let bytes = Array(code.utf8)
        if bytes.count != 2 || !bytes.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) {
            violations.add(field, "must be a country of ISO 3166-1 alpha-2, such as VN")
        }
    }
}

extension CaseRules {
    /// What names a case names one of the partner's that is open.
    ///
    /// - Parameter child: The case that a request names; `nil` when the partner has no such case.
    static func checkNamed(
        _ child: FamilyV1.ChildCase?, at field: String, _ violations: inout Violations
    ) {
        if child?.state.isOpen != true {
            violations.add(field, "must be an open case of the partner", .referenceInvalid)
        }
    }

    /// A closed episode is history: notes may still correct it, what is new belongs to the next one.
    static func checkOpen(_ child: FamilyV1.ChildCase) throws(RPCStatus) {
        guard !child.state.isOpen else { return }
        throw .unmet(.illegalTransition, "the case is closed", "child_case.state", "must be open")
    }
}

extension FamilyV1.CaseState {
    /// Whether the partner still works on the case.
    var isOpen: Bool {
        switch self {
        case .screenedOut, .closed, .transferredOut, .unspecified: false
        default: true
        }
    }

    /// Whether the child is missing: its case is open, and waits.
    var isMissing: Bool { self == .suspended }

    /// Whether the partner works on the case and the child is there.
    var isAtHand: Bool { isOpen && !isMissing }
}

extension FamilyV1.ChildCase {
    /// The state of the case; of a missing child's the one that it comes back to.
    var stage: FamilyV1.CaseState { state.isMissing ? suspension?.previous ?? state : state }

    /// The family that the child is on its way to or back in: its return is prepared, tried or followed. Of a missing
    /// child, what its case comes back to counts.
    var returnsTo: String? {
        guard [.reintegrationPrepared, .inTrial, .postIntegration].contains(stage) else { return nil }
        return tracing.map(\.family)
    }

    /// Whether a child who is there is on its way to that family, or back in it.
    func isReturning(to family: String) -> Bool { !state.isMissing && returnsTo == family }
}

extension Violations {
    /// A whole day that has begun, where it is given.
    mutating func pastDay(_ field: String, _ date: CommonV1.Date?, today: CalendarDate) {
        guard let date else { return }
        pastDate(field, date, today: today)
        if date.month == 0 || date.day == 0 { add(field, "must name year, month and day") }
    }
}
