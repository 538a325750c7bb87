import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService

extension FamilyCell {
    /// Someone's device: a system of the partner, acting for the worker.
    func device(
        _ system: String = "tablet", of partner: String = "ctse", _ role: RoleSet = .manager
    ) throws -> SyncServiceClient<BareCaller> {
        let id = try #require(SystemID(system))
        return SyncServiceClient(
            BareCaller(
                router: router, sealer: bare.sealer(.gateway, .family), clock: bare.clock,
                principal: .system(bare.tenant(partner), id),
                staff: partner == "ctse" ? worker : stranger,
                roles: role, purpose: .care))
    }

    @discardableResult
    func note(_ family: FamilyV1.Family, _ note: String) async throws -> FamilyV1.Family {
        try await client().updateFamily(family.changing(["note"]) { $0.note = note })
    }
}

extension SyncServiceClient {
    /// All batches of a pull.
    func pull(
        _ cursor: String = "", of partner: String = "ctse", responsible: String = ""
    ) async throws -> [FamilyV1.SyncBatch] {
        let responses = try await syncPull(
            FamilyV1.SyncPullRequest(
                parent: "partners/\(partner)", cursor: cursor, responsibleStaff: responsible))
        var batches: [FamilyV1.SyncBatch] = []
        while let batch = try await responses.next() { batches.append(batch) }
        return batches
    }

    func push(
        _ items: [FamilyV1.SyncItem], of partner: String = "ctse"
    ) async throws -> [FamilyV1.SyncOutcome] {
        try await syncPush(FamilyV1.SyncPushRequest(parent: "partners/\(partner)", items: items)).outcomes
    }
}

extension FamilyV1.SyncItem {
    init(_ mutation: Mutation, after: String = "") {
        self.init(after: after, mutation: mutation)
    }
}

extension FamilyV1.SyncOutcome {
    /// Why it was not done.
    var why: RPCStatus { status.map(RPCStatus.init) ?? .ok }
    var reason: String? { why.reason?.rawValue }

    var family: FamilyV1.Family? { record?.family }
}

extension FamilyV1.SyncRecord {
    var family: FamilyV1.Family? { if case .family(let family)? = record { family } else { nil } }
    var member: FamilyV1.Member? { if case .member(let member)? = record { member } else { nil } }
}

/// What a device keeps, by the contract of ``FamilyV1/SyncBatch``.
struct DeviceCopy: Equatable {
    private(set) var records: [String: FamilyV1.SyncRecord] = [:]
    private(set) var cursor = ""
    /// What has come since the copy began anew, while it does.
    private var sinceReset: Set<String>?

    var families: [FamilyV1.Family] { records.values.compactMap(\.family) }
    var members: [FamilyV1.Member] { records.values.compactMap(\.member) }

    mutating func take(_ batches: [FamilyV1.SyncBatch]) {
        for batch in batches { take(batch) }
    }

    mutating func take(_ batch: FamilyV1.SyncBatch) {
        if batch.reset { sinceReset = [] }
        for change in batch.changes {
            switch change.change {
            case .upsert(let record)?:
                let name = record.meta?.name ?? ""
                records[name] = record
                sinceReset?.insert(name)
            case .tombstone(let tombstone)?:
                for name in records.keys where name == tombstone.name || name.hasPrefix(tombstone.name + "/")
                {
                    records[name] = nil
                }
            case nil: break
            }
        }
        cursor = batch.cursor
        guard batch.complete, let kept = sinceReset else { return }
        records = records.filter { kept.contains($0.key) }
        sinceReset = nil
    }
}

extension [FamilyV1.SyncBatch] {
    var tombstones: [FamilyV1.SyncTombstone] {
        flatMap(\.changes).compactMap { if case .tombstone(let one)? = $0.change { one } else { nil } }
    }

    var upserts: [FamilyV1.SyncRecord] {
        flatMap(\.changes).compactMap { if case .upsert(let one)? = $0.change { one } else { nil } }
    }

    var last: String { self[count - 1].cursor }
}
