import Notation
import ServiceRuntime
import Store
import Tenancy
import WireProto

/// One caller's way through the changes: batch after batch, each from a snapshot of its own.
struct SyncStream {
    private let view: SyncView
    private let call: ScopedCall
    private let limits: SyncLimits
    private let clock: @Sendable () -> UnixTime
    private var place: Place

    fileprivate enum Place {
        /// What the caller came with.
        case sealed(String)
        case at(SyncCursor)
    }

    init(
        _ view: SyncView, from token: String, _ call: ScopedCall, limits: SyncLimits,
        clock: @escaping @Sendable () -> UnixTime
    ) {
        self.view = view
        self.call = call
        self.limits = limits
        self.clock = clock
        place = .sealed(token)
    }

    /// The next batch, without changes when there are none. What it shows is in the access log when this returns.
    ///
    /// It is read on until it is full or the copy stands where the records stand, however many snapshots that takes: how
    /// many changes there are that the copy is not shown can be counted in nothing.
    mutating func next() async throws(RPCStatus) -> Disclosed<FamilyV1.SyncBatch> {
        var (begun, isReset) = (try await fill(nil), false)
        isReset = begun.isReset
        while begun.filling == .unfinished {
            begun = try await fill(begun.builder)
        }
        place = .at(begun.builder.cursor)
        return try Disclosed(
            operational: FamilyV1.SyncBatch(
                reset: isReset, cursor: begun.cursor, complete: begun.filling == .complete)
        ).with(\.changes, begun.builder.changes)
    }

    /// What one snapshot has for the batch.
    private struct Filled: Sendable {
        var builder: SyncBatchBuilder
        let filling: SyncBatchBuilder.Filling
        let isReset: Bool
        let cursor: String
    }

    /// - Parameter begun: What earlier snapshots had for it; `nil` when it begins.
    private func fill(_ begun: SyncBatchBuilder?) async throws(RPCStatus) -> Filled {
        let (view, place, limits, now) = (view, place, limits, clock())
        return try await call.batch(in: view.tenant, showing: view.classes) { reading throws(RPCStatus) in
            var (builder, isReset) = (begun, false)
            builder?.goOn(at: now)
            if builder == nil {
                let start = try reading.start(place, view, limits, at: now)
                builder = SyncBatchBuilder(view, after: start.cursor, limits: limits, now: now)
                isReset = start.isReset
            }
            guard var filled = builder else { throw .unshowable }
            let filling = try filled.fill(reading)
            let result = Filled(
                builder: filled, filling: filling, isReset: isReset,
                cursor: filling == .unfinished ? "" : try reading.seal(filled.cursor, view))
            return Disclosure(result, of: filled.names)
        }
    }
}

extension Reading {
    /// Where the batch begins, and whether the copy begins anew with it.
    ///
    /// - Throws: INVALID_ARGUMENT for a cursor that this tenant did not give to this system; FAILED_PRECONDITION when
    ///   the copy would be larger than one may be.
    fileprivate func start(
        _ place: SyncStream.Place, _ view: SyncView, _ limits: SyncLimits, at now: UnixTime
    ) throws(RPCStatus) -> (cursor: SyncCursor, isReset: Bool) {
        guard case .sealed(let token) = place else {
            guard case .at(let cursor) = place else { throw .unshowable }
            return (cursor, false)
        }
        let head = try tenantRevision
        var known = token.isEmpty ? nil : try open(token, view)
        // One that was given before a backup was put back counts, or has shown, changes that are not there any more.
        if let given = known {
            let here = try mark(of: given.head)
            if given.scope != view.scope || given.mark != here { known = nil }
        }
        if known?.sequence != head {
            let count = try countSynced(view, at: now, limit: limits.records)
            guard count <= limits.records else { throw .setTooLarge(limits.records) }
        }
        guard let known else { return (SyncCursor(scope: view.scope, head: head, now: now), true) }
        return (known, false)
    }

    /// - Returns: `nil` for a cursor of another version.
    private func open(_ token: String, _ view: SyncView) throws(RPCStatus) -> SyncCursor? {
        guard let sealed = Hexadecimal.bytes(token) else { throw .foreignCursor }
        do {
            return SyncCursor(try openToken(sealed, binding: view.binding))
        } catch  where error.reason == .pageTokenMismatch {
            throw .foreignCursor
        }
    }

    fileprivate func seal(_ cursor: SyncCursor, _ view: SyncView) throws(RPCStatus) -> String {
        var cursor = cursor
        cursor.head = try tenantRevision
        cursor.mark = try mark(of: cursor.head)
        return Hexadecimal.text(try sealToken(cursor.bytes, binding: view.binding))
    }
}

extension RPCStatus {
    /// Garbage, another system's and another tenant's are one.
    fileprivate static let foreignCursor = RPCStatus(
        .invalidArgument, .syncCursorInvalid, "cursor is not one that was given to this system",
        [.fields([FieldViolation("cursor", "must be of the last batch that this system stored, or empty")])])

    fileprivate static func setTooLarge(_ limit: Int) -> RPCStatus {
        .unmet(
            .syncSetTooLarge, "a copy holds at most \(limit) records", "responsible_staff",
            "must name a staff member who answers for fewer families")
    }
}
