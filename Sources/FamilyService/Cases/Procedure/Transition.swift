import ServiceRuntime
import WireProto

/// One row of the procedure: from where a step leads where, and what must hold.
struct Transition: Sendable {
    /// As the programme's procedure numbers it; empty for work that changes no state.
    let number: String
    let from: [FamilyV1.CaseState]
    let to: Arrival
    let step: Step
    /// All must hold; the first that does not gives the refusal its reason.
    let guards: [Guard]

    enum Arrival: Equatable, Sendable {
        case state(FamilyV1.CaseState)
        /// The case stays where it is.
        case same
        /// Where the case was before it was suspended.
        case previous
    }

    init(
        _ number: String, _ from: [FamilyV1.CaseState], _ step: Step, _ to: Arrival, _ guards: [Guard] = []
    ) {
        self.number = number
        self.from = from
        self.to = to
        self.step = step
        self.guards = guards
    }

    /// The state in which the case is after the step.
    func arrival(of child: FamilyV1.ChildCase) -> FamilyV1.CaseState {
        switch to {
        case .state(let state): state
        case .same: child.state
        case .previous: child.suspension?.previous ?? .unspecified
        }
    }

    /// The guards that do not hold, in the order of the row.
    func unmet(by facts: CaseFacts) -> [Guard] { guards.filter { !$0.holds(facts) } }

    /// - Throws: FAILED_PRECONDITION with the first unmet guard's reason, and all that are unmet.
    func check(_ facts: CaseFacts) throws(RPCStatus) {
        let refusals = unmet(by: facts).map { $0.refusal(by: facts.policy) }
        guard let first = refusals.first else { return }
        throw RPCStatus(
            .failedPrecondition, first.reason, first.sentence,
            [
                .unmet(
                    refusals.map {
                        PreconditionViolation(
                            type: $0.reason.rawValue, subject: $0.subject, description: $0.needs)
                    })
            ])
    }
}
