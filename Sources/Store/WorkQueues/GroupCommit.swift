import Tenancy

/// Runs the waiting writes of one tenant and makes them durable together.
///
/// They run one after the other in one transaction, with those that come in meanwhile. One that is refused undoes
/// nothing of a neighbour: when it had changed something already, the transaction is run again with a part for each
/// write, which can be undone alone. Parts from the beginning cost every write a copy of each page that it touches, a
/// seventh of what SQLite does for it. No caller hears of success before the one commit has returned; then all of them
/// do, in one go.
struct GroupCommit: Sendable {
    let clock: @Sendable () -> UnixTime
    let observers: ChangeObservers
    let reserve: EventReserve
    let budget: EventBudget
    let marks: HighWaterMarks?
    let quota: StoreQuota
    let warning: @Sendable (StoreUsage) -> Void
    let counters: StoreCounters

    /// - Parameters:
    ///   - written: Takes the bytes that the tenant's rows have grown by.
    ///   - more: Given the bytes that the commit has grown by, what has come in since it was asked last, for as long as it
    ///     may grow.
    /// - Returns: What the store itself failed with; the callers have their answers already.
    func run(
        _ waiting: [any WriteWork], _ connection: any EngineConnection, _ keys: TenantKeys,
        written: inout Int64, more: (Int64) -> [any WriteWork]
    ) -> StoreError? {
        var works = waiting.filter { $0.start() }
        guard !works.isEmpty else { return nil }
        if works.allSatisfy({ $0.lone != nil }), reserve.wasFull(just: clock()) {
            settle(works, works.map { _ in .diskFull }, keys)
            return nil
        }
        let session = TenantSession(
            connection: connection, keys: keys, failure: FirstFailure(), from: keys.state.floor.now)
        do throws(StoreError) {
            let batch = try commit(&works, more, inParts: false, session)
            if batch.refused.contains(.diskFull) { reserve.sawFull(at: clock()) }
            budget.charge(batch.eventBytes, to: keys.place.tenant)
            written = batch.grown
            if batch.hasChanged || session.failure.worst != nil { observers.tell(keys.place.tenant) }
            settle(works, batch.refused, keys)
        } catch {
            connection.rollback()
            if error == .diskFull { reserve.sawFull(at: clock()) }
            observers.tell(keys.place.tenant)  // Nobody knows what of it was committed.
            settle(works, works.map { _ in error }, keys)
            session.failure.see(error)
            return session.failure.worst ?? error
        }
        return session.failure.worst
    }

    /// Tells each caller what its write came to. When the disk is full an event alone still has the reserve.
    private func settle(_ works: [any WriteWork], _ refused: [StoreError?], _ keys: TenantKeys) {
        var homeless: [(work: any WriteWork, line: [UInt8])] = []
        for (work, error) in zip(works, refused) {
            switch (error, work.lone) {
            case (nil, _): work.finish()
            case (.diskFull?, let event?):
                homeless.append((work, event.line(in: work.scope, at: clock(), isReplay: false)))
            case (let error?, _): work.refuse(error)
            }
        }
        guard !homeless.isEmpty else { return }
        do throws(StoreError) {
            let kept = try reserve.keep(homeless.map(\.line), of: keys.place.name, keys)
            for (work, _) in homeless[..<kept] { work.finish() }
            for (work, _) in homeless[kept...] { work.refuse(.diskFull) }
        } catch {
            for (work, _) in homeless { work.refuse(.diskFull) }
        }
    }

    /// What a transaction has come to so far.
    private struct Batch {
        var head: TenantHead
        /// Replies to remember.
        var replies: Int64 = 0
        /// For each write, why the store refuses it; `nil` for one that is kept, or that refused itself.
        var refused: [StoreError?] = []
        /// Rows have changed of which the head says nothing.
        var changesRows = false
        /// Records have changed, rather than the access log alone.
        var hasChanged = false
        /// Bytes of access events in it.
        var eventBytes = 0
        /// Bytes that the tenant's rows have grown by.
        var grown: Int64 = 0
    }

    /// - Parameter works: Those that came in meanwhile are added.
    private func commit(
        _ works: inout [any WriteWork], _ more: (Int64) -> [any WriteWork], inParts: Bool,
        _ session: TenantSession
    ) throws(StoreError) -> Batch {
        let (connection, tenant) = (session.connection, session.keys.place.name)
        try connection.begin(.writing)
        let before = try head(session)
        var batch = Batch(head: before)
        let reserved = reserve.waiting(tenant)
        try take(reserved, session, works[0].scope, &batch)
        try foresee(works[...], session)
        repeat {
            while batch.refused.count < works.count {
                guard try run(works[batch.refused.count], inParts, session, &batch) else {
                    return try commitInParts(&works, session)
                }
                if batch.refused.count == works.count {
                    try join(&works, more(batch.head.used - before.used), session)
                }
            }
            guard !inParts else { break }
            do throws(StoreError) {
                try connection.flush()
            } catch {
                guard connection.isInTransaction else { throw error }
                return try commitInParts(&works, session)
            }
            // Where that takes its time, others have come meanwhile.
            try join(&works, more(batch.head.used - before.used), session)
        } while batch.refused.count < works.count
        guard batch.head != before || batch.changesRows else {
            connection.rollback()  // Nothing to make durable: every body refused, or only looked.
            return batch
        }
        if batch.replies > 0 { try pruneReplies(session, new: batch.replies) }
        do throws(StoreError) {
            try batch.head.write(connection, session.keys)
        } catch {
            // A write has changed a record that is damaged: by itself, so that its neighbours are not refused for it.
            guard !inParts, connection.isInTransaction else { throw error }
            return try commitInParts(&works, session)
        }
        let isProbe = session.keys.place.tenant.isProbe
        try counters.commit(works.count, isProbe: isProbe) { () throws(StoreError) in
            try connection.commit()
        }
        session.keys.state.floor.reach(batch.head)
        session.keys.seals.keep(batch.head.state?.seals ?? 0)
        // A probe's tenant has nothing that could be lost, and little room of its own is enough for it.
        if !isProbe {
            marks?.note(batch.head, session.keys)
            reserve.sawRoom()
        }
        if !reserved.isEmpty { reserve.forget(reserved, of: tenant) }
        batch.hasChanged = batch.head.changeSequence != before.changeSequence
        batch.grown = max(0, batch.head.used - before.used)
        if let usage = quota.warning(from: before.used, to: batch.head.used, of: session.keys.place.tenant) {
            warning(usage)
        }
        return batch
    }

    private func head(_ session: TenantSession) throws(StoreError) -> TenantHead {
        guard let marks else { return try session.head() }
        return try session.take(marks.head(session.connection, session.keys))
    }

    private func commitInParts(
        _ works: inout [any WriteWork], _ session: TenantSession
    ) throws(StoreError) -> Batch {
        session.connection.rollback()
        // What the first run met is not what a write of this one is refused for.
        let again = TenantSession(
            connection: session.connection, keys: session.keys, failure: FirstFailure(),
            from: session.keys.state.floor.now, comparesAtOnce: true)
        defer { if let seen = again.failure.worst { session.failure.see(seen) } }
        return try commit(&works, { _ in [] }, inParts: true, again)
    }

    /// Takes events out of the reserve, before what the writes say themselves.
    private func take(
        _ reserved: [EventReserve.Entry], _ session: TenantSession, _ scope: StoreScope, _ batch: inout Batch
    ) throws(StoreError) {
        guard !reserved.isEmpty else { return }
        var writing = WritingState(session, head: batch.head, scope: scope, now: clock(), quota: quota)
        try writing.take(reserved)
        batch.head = writing.head
        batch.replies += writing.rememberedReplies
        batch.eventBytes += writing.eventBytes
    }

    /// - Returns: `false` when something has to be undone that has no part of its own; in parts never.
    /// - Throws: When the whole transaction is lost, neighbours included.
    private func run(
        _ work: any WriteWork, _ inParts: Bool, _ session: TenantSession, _ batch: inout Batch
    ) throws(StoreError) -> Bool {
        let connection = session.connection
        var writing = WritingState(session, head: batch.head, scope: work.scope, now: clock(), quota: quota)
        if inParts { try connection.beginPart() }
        let isKept = work.perform(&writing)
        do throws(StoreError) {
            if let failure = writing.failure { throw failure }
            // Some failures of the disk end the transaction, also one that the body took no notice of; what came after
            // would be kept by itself.
            guard connection.isInTransaction else { throw .ioFailure(StoreError.connectionFailure) }
            if !isKept, inParts {
                try connection.undoPart()
                writing.undo(to: batch.head)
                try connection.beginPart()  // For the noted event alone.
            } else if !inParts,
                session.failure.worst != nil || !isKept && (writing.head != batch.head || writing.changesRows)
            {
                return false
            }
            try writing.writeNoted()
            if inParts { try connection.keepPart() }
        } catch {
            session.failure.see(error)
            // An engine that gave up the whole transaction says so here, once, to everybody in it.
            guard connection.isInTransaction else { throw session.failure.worst ?? error }
            guard inParts else { return false }
            try connection.undoPart()
            batch.refused.append(error)
            return true
        }
        batch.refused.append(nil)
        batch.head = writing.head
        batch.replies += writing.rememberedReplies
        batch.eventBytes += writing.eventBytes
        batch.changesRows = batch.changesRows || writing.changesRows
        return true
    }

    /// Takes in what has come meanwhile.
    private func join(
        _ works: inout [any WriteWork], _ more: [any WriteWork], _ session: TenantSession
    ) throws(StoreError) {
        let late = more.filter { $0.start() }
        works += late
        try foresee(late[...], session)
    }

    /// Tells the engine what these writes will ask first.
    private func foresee(_ works: ArraySlice<any WriteWork>, _ session: TenantSession) throws(StoreError) {
        guard works.count > 1 else { return }
        try session.connection.foresee(.findReply) {
            works.compactMap(\.request).map { [session.tenant, .bytes(session.keys.requestKey($0.id))] }
        }
    }

    private func pruneReplies(_ session: TenantSession, new: Int64) throws(StoreError) {
        let step = 2 * new + StoreLimits.repliesPrunedPerCommit
        try session.connection.run(
            .pruneReplies, [session.tenant, .integer(clock().milliseconds), .integer(step)])
    }
}
