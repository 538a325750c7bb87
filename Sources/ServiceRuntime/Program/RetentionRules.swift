import Store
import Tenancy
import WireProto

/// What a service keeps no longer than it must, and how it tells of each record.
struct RetentionRules: Sendable {
    private let kinds: ExportedKinds
    private let eventDays: Int
    private let revisionDays: Int

    /// - Parameters:
    ///   - resources: What the service keeps.
    ///   - eventDays: That access events are kept.
    ///   - revisionDays: That past revisions are kept.
    init(_ resources: [any Resource.Type], eventDays: Int, revisionDays: Int) {
        kinds = ExportedKinds(resources)
        self.eventDays = eventDays
        self.revisionDays = revisionDays
    }

    /// - Returns: How many rows of a tenant went.
    func run(_ store: Store, _ tenant: TenantID, at now: UnixTime) async throws(RPCStatus) -> RemovedRows {
        func before(_ days: Int) -> UnixTime {
            now - .seconds(days * 86_400)
        }
        let kinds = kinds
        return try await store.retain(
            in: TenantScope.job(JobName("retention"), in: tenant),
            Retention(eventsBefore: before(eventDays), revisionsBefore: before(revisionDays)),
            isDue: { _ throws(RPCStatus) in true },
            mustGo: { writing, record, round throws(RPCStatus) in
                // The last answer that may show it is forgotten by then.
                guard record.updateTime + StoreLimits.replyTime <= now else { return nil }
                switch kinds[record] {
                case .resource(let resource): return try Self.name(record, resource, round, &writing, now)
                case .part(let whole): return try Self.isLeft(record, whole, &writing, now) ? nil : ""
                case nil: return nil
                }
            })
    }

    /// - Returns: The name of a record whose time has come.
    private static func name<N: Resource>(
        _ record: StoredRecord, _: N.Type, _ round: PurgeRound, _ writing: inout Writing, _ now: UnixTime
    ) throws(RPCStatus) -> String? {
        guard N.isPurgedWithTime == (round == .subjects) else { return nil }
        let resource = try Stored<N>(record).resource
        return try writing.isGone(resource, at: now) ? resource.meta?.name ?? "" : nil
    }

    /// Whether what a part belongs to is there and shown.
    private static func isLeft<N: ContentResource>(
        _ part: StoredRecord, _: N.Type, _ writing: inout Writing, _ now: UnixTime
    ) throws(RPCStatus) -> Bool {
        guard let whole = PartID(part.id)?.whole else { return true }
        let found = try writing.get(N.recordKind, whole)
        guard let found else { return false }
        return try !writing.isGone(Stored<N>(found).resource, at: now)
    }
}
