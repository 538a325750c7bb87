import ServiceRuntime
import Tenancy
import WireProto

extension SyncProvider {
    /// Tries each item of a push by itself, a few lines at a time.
    func syncPush(
        _ request: FamilyV1.SyncPushRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.SyncPushResponse> {
        try await load.pushing(for: call.own().tenant) { () throws(RPCStatus) in
            try await push(request, call, lines: limits.pushLines)
        }
    }

    /// - Parameter limit: Of lines that are tried beside each other.
    func push(
        _ request: FamilyV1.SyncPushRequest, _ call: ScopedCall, lines limit: Int
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.SyncPushResponse> {
        // A parent that is not the caller's is refused before any item is looked at.
        _ = try SyncView(parent: request.parent, responsible: "", call)
        let items = request.items.map(pushed)
        let plan = PushPlan(
            zip(request.items, items).map { sent, item in
                PushPlan.Item(requestID: item.requestID, after: sent.after, line: item.line)
            })
        var outcomes = [Disclosed<FamilyV1.SyncOutcome>](repeating: .empty, count: items.count)
        await withTaskGroup(of: [(Int, Disclosed<FamilyV1.SyncOutcome>)].self) { group in
            var waiting = plan.lines[...]
            var open = 0
            while open > 0 || !waiting.isEmpty {
                if open < limit, let line = waiting.popFirst() {
                    group.addTask { await run(line, of: items, plan, call) }
                    open += 1
                } else if let done = await group.next() {
                    for (index, outcome) in done { outcomes[index] = outcome }
                    open -= 1
                }
            }
        }
        load.charge(outcomes.map(\.message), to: try call.own().tenant)
        return try Disclosed(operational: FamilyV1.SyncPushResponse())
            .with(\.outcomes, outcomes.fitting(limits.answerBytes))
    }

    /// The items of one line, in their order. Once one of them is to be sent again, the rest of the line is too:
    /// what comes later must not be done before it.
    private func run(
        _ line: [Int], of items: [any PushedItem], _ plan: PushPlan, _ call: ScopedCall
    ) async -> [(Int, Disclosed<FamilyV1.SyncOutcome>)] {
        var done: [Int: Disclosed<FamilyV1.SyncOutcome>] = [:]
        var held = false
        for index in line {
            let outcome: Disclosed<FamilyV1.SyncOutcome>
            if held {
                outcome = FamilyV1.SyncOutcome.retry(.heldInLine, items[index].requestID)
            } else {
                outcome = await run(index, of: items, plan, done, call)
            }
            held = outcome.message.verdict == .retry
            done[index] = outcome
        }
        return done.map { ($0.key, $0.value) }
    }

    private func run(
        _ index: Int, of items: [any PushedItem], _ plan: PushPlan,
        _ done: [Int: Disclosed<FamilyV1.SyncOutcome>], _ call: ScopedCall
    ) async -> Disclosed<FamilyV1.SyncOutcome> {
        let item = items[index]
        if plan.misplaced.contains(index) {
            // It may be one that could not be read.
            let isUnread = items[..<index].contains { $0 is UnusableItem }
            return await FamilyV1.SyncOutcome.refused(
                isUnread ? .predecessorRefused : .misplaced, item.requestID, recordedBy: call)
        }
        let before = plan.predecessors[index].flatMap { done[$0]?.message }
        if let before, before.verdict != .ok {
            return await FamilyV1.SyncOutcome.refused(.predecessorRefused, item.requestID, recordedBy: call)
        }
        return await item.run(after: before?.record, gate, call)
    }

    /// The item as its method's own handler takes it. What is made possible here is one line, and one in
    /// ``SyncedMutation``'s file.
    private func pushed(_ item: FamilyV1.SyncItem) -> any PushedItem {
        if let malformed = item.malformed { return UnusableItem(why: RPCStatus(malformed)) }
        return switch item.mutation {
        case .createFamily(let sent)?: Pushed(sent, Methods.createFamily, families.createFamily)
        case .updateFamily(let sent)?: Pushed(sent, Methods.updateFamily, families.updateFamily)
        case .archiveFamily(let sent)?: Pushed(sent, Methods.archiveFamily, families.archiveFamily)
        case .undeleteFamily(let sent)?: Pushed(sent, Methods.undeleteFamily, families.undeleteFamily)
        case .createMember(let sent)?: Pushed(sent, Methods.createMember, families.createMember)
        case .updateMember(let sent)?: Pushed(sent, Methods.updateMember, families.updateMember)
        case .removeMember(let sent)?: Pushed(sent, Methods.removeMember, families.removeMember)
        case .identifyChild(let sent)?: Pushed(sent, Methods.identifyChild, families.identifyChild)
        case nil: UnusableItem(why: .noMutation)
        }
    }
}

extension [Disclosed<FamilyV1.SyncOutcome>] {
    /// The outcomes with as many of their records as fit in so many bytes, the first first. What a client must know
    /// of an item, its verdict and status, is always there.
    func fitting(_ bytes: Int) throws(RPCStatus) -> [Disclosed<FamilyV1.SyncOutcome>] {
        var room = bytes
        return try map { answer throws(RPCStatus) in
            let outcome = answer.message
            guard outcome.record != nil || outcome.conflict != nil else { return answer }
            let size: Int
            do { size = try outcome.encoded().count } catch { size = .max }
            if size <= room {
                room -= size
                return answer
            }
            return try Disclosed(
                operational: FamilyV1.SyncOutcome(
                    requestID: outcome.requestID, verdict: outcome.verdict, leftOut: true,
                    status: outcome.status))
        }
    }
}

extension RPCStatus {
    fileprivate static let noMutation = RPCStatus(
        .invalidArgument, .fieldInvalid, "mutation must be one that the service knows",
        [.fields([FieldViolation("mutation", "must be one that the service knows")])])
    fileprivate static let misplaced = RPCStatus(
        .invalidArgument, .fieldInvalid, "after must name an item further up, of the same family",
        [.fields([FieldViolation("after", "must name an item further up, of the same family")])])
    fileprivate static let predecessorRefused = RPCStatus.unmet(
        .syncPredecessorRefused, "the item that this one builds on was not done", "after",
        "must name an item that is OK")
    fileprivate static let heldInLine = RPCStatus(
        .unavailable, .overloaded, "an item of the same family that comes first is to be sent again")
}
