import ServiceRuntime
import Store
import Tenancy
import WireProto

/// Takes steps of the procedure for one call: looks the step up in the table, gathers the facts, asks the guards, and
/// moves the case in the same write as what the step records.
struct CaseSteps: Sendable {
    let call: ScopedCall
    let registry: Registry

    init(_ call: ScopedCall, asking registry: Registry) {
        self.call = call
        self.registry = registry
    }

    /// A step on the case itself: its record is the one that changes.
    ///
    /// - Parameters:
    ///   - day: When it was taken; today where it is not said.
    ///   - facts: Adds what the request says to what the records say.
    ///   - also: What else the write does, and what follows from it for the case after the step, when the guards have
    ///     let it pass.
    ///   - effect: What changes in the case besides its state, given the case as it was and the facts.
    func take<Request: MutatingRequest>(
        _ step: Step, in name: String, etag: String, on day: StepDay? = nil, _ request: Request,
        facts prepare:
            @escaping @Sendable (inout Writing, Stored<FamilyV1.ChildCase>, inout CaseFacts)
            throws(RPCStatus) -> Void = { _, _, _ in },
        also:
            @escaping @Sendable (
                inout Writing, Stored<FamilyV1.ChildCase>, inout FamilyV1.ChildCase, StepContext
            )
            throws(RPCStatus) -> Void = { _, _, _, _ in },
        then effect:
            @escaping @Sendable (inout FamilyV1.ChildCase, FamilyV1.ChildCase, CaseFacts) -> Void
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ChildCase> {
        let target = try call.target(name, as: .childCase)
        let context = try StepContext(
            call, asking: registry, isTrained: step.asksForTraining, on: day ?? .today(call))
        return try await call.change(target, etag: etag, request) {
            (writing, stored, next: inout FamilyV1.ChildCase) throws(RPCStatus) in
            let row = try Procedure.transition(from: stored.resource.state, step)
            try day?.check(after: stored.resource)
            var facts = try CaseFacts(of: stored, for: row.guards, context, writing)
            try prepare(&writing, stored, &facts)
            try row.check(facts)
            let known = facts
            var moved = try row.moved(stored.resource, context, writing) {
                effect(&$0, stored.resource, known)
            }
            try also(&writing, stored, &moved, context)
            next = moved
        }
    }

    /// A step that makes a record under the case. The case moves in the same write; its etag is not asked for.
    ///
    /// - Parameters:
    ///   - draft: The record as the request has it.
    ///   - facts: Adds what the request says to what the records say, and completes the record.
    ///   - effect: What changes in the case besides its state, given the record and its name.
    func take<N: CaseRecord, Request: MutatingRequest>(
        _ step: Step, under parent: Target, making draft: N, on day: StepDay? = nil, _ request: Request,
        facts prepare:
            @escaping @Sendable (inout Writing, Stored<FamilyV1.ChildCase>, inout N, inout CaseFacts)
            throws(RPCStatus) -> Void = { _, _, _, _ in },
        then effect: @escaping @Sendable (inout FamilyV1.ChildCase, N, String) -> Void = { _, _, _ in }
    ) async throws(RPCStatus) -> Disclosed<N> {
        let context = try StepContext(
            call, asking: registry, isTrained: step.asksForTraining, on: day ?? .today(call))
        return try await call.transact(in: parent.tenant, request) {
            writing throws(RPCStatus) -> Disclosure<N> in
            let child = try call.requireOwnWork(parent.name, writing)
            let row = try Procedure.transition(from: child.resource.state, step)
            var facts = try CaseFacts(of: child, for: row.guards, context, writing)
            var resource = draft
            try prepare(&writing, child, &resource, &facts)
            try row.check(facts)
            guard let name = parent.name?.child(.random(), as: N.resourceType) else { throw .absent }
            let made = try writing.insert(Draft(name, resource))
            let next = try row.moved(child.resource, context, writing) { effect(&$0, resource, name.text) }
            _ = try writing.replace(child, with: next)
            return Disclosure(try writing.whole(made), of: [name.text])
        }
    }

    /// A step that changes a record under the case. The case moves in the same write.
    ///
    /// - Parameters:
    ///   - isTrained: Whether the step asks for training.
    ///   - step: Which step it is may depend on the record.
    func take<N: CaseRecord, Request: MutatingRequest>(
        changing resource: N.Type, named name: String, etag: String, on day: StepDay? = nil,
        _ request: Request, isTrained: Bool = true, step: @escaping @Sendable (N) -> Step,
        facts prepare:
            @escaping @Sendable (inout Writing, Stored<FamilyV1.ChildCase>, inout N, inout CaseFacts)
            throws(RPCStatus) -> Void,
        then effect: @escaping @Sendable (inout FamilyV1.ChildCase, N) -> Void = { _, _ in }
    ) async throws(RPCStatus) -> Disclosed<N> {
        let target = try call.target(name, as: N.resourceType)
        let context = try StepContext(
            call, asking: registry, isTrained: isTrained, on: day ?? .today(call))
        return try await call.change(target, etag: etag, request) {
            (writing, stored, next: inout N) throws(RPCStatus) in
            let child = try writing.require(FamilyV1.ChildCase.self, target.name?.parent, at: context.now)
            let row = try Procedure.transition(from: child.resource.state, step(stored.resource))
            try child.resource.checkEpisode(of: stored.record)
            try day?.check(after: child.resource)
            try stored.resource.checkStanding()
            var facts = try CaseFacts(of: child, for: row.guards, context, writing)
            try prepare(&writing, child, &next, &facts)
            try row.check(facts)
            let changed = next
            let moved = try row.moved(child.resource, context, writing) { effect(&$0, changed) }
            _ = try writing.replace(child, with: moved)
        }
    }
}

/// Who takes a step, when, and by which numbers.
struct StepContext: Sendable {
    let name: String
    let isManager: Bool
    let isCertified: Bool
    let now: UnixTime
    let today: CalendarDate
    /// When the step was taken: today, or an earlier day that the request says.
    let day: CalendarDate
    /// Whether it is entered so late that it is marked.
    let isLate: Bool
    let policy: ProgrammeNumbers

    /// - Parameter isTrained: Whether the step asks for training. What is done for a child's safety does not,
    ///   and is done also while the registry cannot be asked.
    init(
        _ call: ScopedCall, asking registry: Registry, isTrained: Bool = true, on day: StepDay? = nil
    ) throws(RPCStatus) {
        name = call.staffName
        isManager = call.isManager
        isCertified = isTrained ? try registry.isCertified(call) : false
        now = call.now
        today = call.today
        self.day = day?.day ?? call.today
        isLate = day?.isLate ?? false
        policy = try registry.numbers(on: call.today)
    }
}

extension FamilyV1.ChildCase {
    /// What was recorded in an earlier episode is as it is (docs/domain.md, I-17).
    func checkEpisode(of record: StoredRecord) throws(RPCStatus) {
        guard let episodeTime, record.createTime < UnixTime(episodeTime) else { return }
        throw .unmet(
            .episodeClosed, "the record belongs to an episode that is closed", "case.episode",
            "must be the one in which the record was made")
    }
}

extension Transition {
    /// The case after the step.
    func moved<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ child: FamilyV1.ChildCase, _ context: StepContext, _ reader: borrowing Reader,
        _ effect: (inout FamilyV1.ChildCase) -> Void
    ) throws(RPCStatus) -> FamilyV1.ChildCase {
        var next = child
        let arrival = arrival(of: child)
        if arrival != next.state {
            next.state = arrival
            next.stateSince = CommonV1.Date(context.day)
        }
        next.noted.enteredLate = context.isLate
        next.policy = context.policy.ref
        effect(&next)
        if !next.protectionAlerts.isEmpty {
            // A step settles what was noted, or leaves it. A decision to return has just looked at the family.
            if arrival == .reintegrationPrepared && child.state.isAtHand && child.state != arrival {
                next.settle(.exploiterInFamily, .familyUnsuitable)
            }
            let known = next.protectionChanges
            let changes = try Protection(of: next, at: context.now, reader).changes(known)
            next.note(changes.filter(known.contains), on: context.today)
        }
        next.nextDeadline = try CaseDeadline.next(of: next, context, reader)
        return next
    }
}
