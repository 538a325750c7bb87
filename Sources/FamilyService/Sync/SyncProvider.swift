import ServiceRuntime
import Tenancy
import WireProto

/// Work without a connection: copies, what they bring back, and what changes meanwhile.
struct SyncProvider: SyncServiceProvider {
    typealias Call = ScopedCall

    /// Whose handlers do what a push asks for.
    let families: FamilyProvider
    let feed: SyncFeed
    /// Holds each item of a push to its own method's policy.
    let gate: ScopeGate
    let limits: SyncLimits
    let load: PushLoad

    /// What the registry says of who calls. The gateway asks it when a call is opened; a stream goes on for longer.
    ///
    /// - Throws: UNAVAILABLE when nobody knows.
    func standing(of call: ScopedCall) throws(RPCStatus) -> DirectoryStaff? {
        guard let partner = call.scope.tenant?.partner, let staff = call.scope.staff else { return nil }
        let name = ResourceName.staff(staff, of: partner).text
        return try families.registry.directory.decide { $0.staff(named: name, of: partner) }
    }
}

/// The bounds of copies and pushes.
package struct SyncLimits: Sendable {
    /// Records that a copy may hold: a partner has some hundred families, and phones that keep more have been seen to
    /// fail at it. Source: docs/partners.md.
    var records = 10_000
    /// Bytes of a batch. Source: docs/security.md, chunks of 64 KiB; the rest is the batch's own fields.
    var batchBytes = 62 << 10
    /// Records and tombstones of a batch.
    var batchChanges = 100
    /// Changes looked at for a batch, shown or not: bounds what one read costs.
    var batchScan = 500
    /// Revisions of a case since a change that are gone back through, to see whether it was seen otherwise before.
    var visibilityRevisions: Int64 = 16
    /// Lines of a push that are tried beside each other. They share commits.
    var pushLines = 16
    /// As many of an import's: half of what shares one commit, so that others of the tenant wait for one at most.
    var importLines = 64
    /// Bytes of records in the answer to a push. With a hundred statuses of 3 KiB it stays below a message's 1 MiB.
    var answerBytes = 512 << 10

    package static let standard = SyncLimits()
}
