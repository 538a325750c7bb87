import Tenancy

/// Runs the waiting writes of one tenant and makes them durable together.
///
/// Each has a part of the transaction to itself, so that one that is refused undoes nothing of a neighbour.
/// No caller hears of success before the one commit has returned; then all of them do, in one go.
struct GroupCommit: Sendable {
    let clock: @Sendable () -> UnixTime
    let observers: ChangeObservers
    let reserve: EventReserve

    /// - Returns: What the store itself failed with; the callers have their answers already.
    func run(
        _ waiting: [any WriteWork], _ connection: any EngineConnection, _ keys: TenantKeys
    ) -> StoreError? {
        let works = waiting.filter { $0.start() }
        guard !works.isEmpty else { return nil }
        if works.allSatisfy({ $0.lone != nil }), reserve.wasFull(just: clock()) {
            settle(works, works.map { _ in .diskFull }, keys)
            return nil
        }
        let trouble = Trouble()
        do throws(StoreError) {
            let (refused, hasChanged) = try commit(
                works, TenantSession(connection: connection, keys: keys, trouble: trouble))
            settle(works, refused, keys)
            if hasChanged { observers.tell(keys.place.tenant) }
        } catch {
            connection.rollback()
            settle(works, works.map { _ in error }, keys)
            return error
        }
        return trouble.first
    }

    /// Tells each caller what its write came to. When the disk is full an event alone still has the reserve.
    private func settle(_ works: [any WriteWork], _ refused: [StoreError?], _ keys: TenantKeys) {
        if refused.contains(.diskFull) { reserve.sawFull(at: clock()) }
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

    /// - Returns: For each write, why the store refuses it; `nil` for one that is kept, or that refused
    ///   itself. And whether records have changed, rather than the access log alone.
    private func commit(
        _ works: [any WriteWork], _ session: TenantSession
    ) throws(StoreError) -> (refused: [StoreError?], hasChanged: Bool) {
        try session.connection.begin(.writing)
        let before = try TenantHead(session.connection, session.keys)
        var head = before
        var replies: Int64 = 0
        var refused: [StoreError?] = []
        let reserved = reserve.waiting(session.keys.place.name)
        try take(reserved, session, &head, &replies, works[0].scope)
        for work in works {
            refused.append(try run(work, session, &head, &replies))
        }
        guard head != before else {
            session.connection.rollback()  // Nothing to make durable: every body refused, or only looked.
            return (refused, false)
        }
        if replies > 0 { try pruneReplies(session, new: replies) }
        try head.write(session.connection, session.keys)
        try session.connection.commit()
        if !reserved.isEmpty { reserve.forget(reserved, of: session.keys.place.name) }
        return (refused, head.changeSequence != before.changeSequence)
    }

    /// Takes events out of the reserve, before what the writes say themselves.
    private func take(
        _ reserved: [EventReserve.Entry], _ session: TenantSession, _ head: inout TenantHead,
        _ replies: inout Int64, _ scope: StoreScope
    ) throws(StoreError) {
        guard !reserved.isEmpty else { return }
        var writing = Writing(session, head: head, scope: scope, now: clock())
        try writing.take(reserved)
        head = writing.head
        replies += writing.rememberedReplies
    }

    /// One write, in its own part.
    ///
    /// - Throws: When the whole transaction is lost, neighbours included.
    private func run(
        _ work: any WriteWork, _ session: TenantSession, _ head: inout TenantHead, _ replies: inout Int64
    ) throws(StoreError) -> StoreError? {
        let connection = session.connection
        var writing = Writing(session, head: head, scope: work.scope, now: clock())
        try connection.beginPart()
        var isKept = work.perform(&writing)
        do throws(StoreError) {
            if let failure = writing.failure { throw failure }
            if !isKept {
                try connection.undoPart()
                writing.undo(to: head)
                try connection.beginPart()
                isKept = true  // What is kept from here on is the noted event alone.
            }
            try writing.writeNoted()
            try connection.keepPart()
        } catch {
            session.trouble.see(error)
            // An engine that gave up the whole transaction says so here, once, to everybody in it.
            guard connection.isInTransaction else { throw session.trouble.first ?? error }
            try connection.undoPart()
            return error
        }
        head = writing.head
        replies += writing.rememberedReplies
        return nil
    }

    private func pruneReplies(_ session: TenantSession, new: Int64) throws(StoreError) {
        let step = 2 * new + StoreLimits.repliesPrunedPerCommit
        try session.connection.run(
            .pruneReplies, [session.tenant, .integer(clock().milliseconds), .integer(step)])
    }
}
