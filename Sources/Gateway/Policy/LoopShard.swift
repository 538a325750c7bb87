import Tenancy
import WireProto
import WireTransport

/// One event loop's part of the gateway: its copy of each cell's access table, and who is connected to it.
///
/// Confined to its loop, so that a call reads the table without a lock. The followers replace the copies.
final class LoopShard {
    private var tables: [AccessTable]
    private var denyList: DenyList
    private var connected: [WeakAdmission] = []
    /// The calls that stream, each at the place that it knows.
    private var streams: [OpenStream] = []
    /// How many admissions are remembered before the gone ones are looked for.
    private var sweepAt = 64

    private struct WeakAdmission {
        weak var admission: GatewayAdmission?
    }

    /// - Parameter cells: In the order of their indices.
    init(_ cells: [Cell], denyList: DenyList = DenyList()) {
        tables = cells.map { AccessTable(country: $0.country) }
        self.denyList = denyList
    }

    /// Takes a newer table, closes the connections of those whom it no longer lets in, and ends the streams that it no
    /// longer permits.
    func replace(_ table: AccessTable, ofCell cell: Int) {
        let hasChanged = tables[cell].revision != table.revision
        tables[cell] = table
        guard hasChanged else { return }
        for entry in connected {
            guard let admission = entry.admission, admission.cell == cell else { continue }
            guard let refusal = admission.dismissal(by: table) else { continue }
            admission.close(RPCStatus(refusal))
        }
        // Freshness is for `askAgain(at:)`, which knows the time; this table has just come.
        end { $0.call.admission.cell == cell ? $0.refusal(isTableFresh: true) : nil }
    }

    /// Takes a newer list, and closes the connections of those who are on it, whatever the tables say.
    func replace(_ denyList: DenyList) {
        self.denyList = denyList
        for entry in connected {
            guard let admission = entry.admission, denies(admission) else { continue }
            admission.close(RPCStatus(.callerRevoked))
        }
    }

    /// Whether the deny-list has the caller or the certificate that it shows.
    private func denies(_ admission: GatewayAdmission) -> Bool {
        denyList.contains(admission.principal, admission.certificate)
    }

    /// Why somebody may not even connect: by the deny-list, or by what the table has revoked. One that is too old to let
    /// anybody in still keeps those out.
    func refusal(
        of principal: Principal, showing certificate: ShownCertificate, inCell cell: Int
    ) -> Refusal? {
        if denyList.contains(principal, certificate) { return .callerRevoked }
        if let fingerprint = certificate.fingerprint, tables[cell].isRevoked(fingerprint) {
            return .callerRevoked
        }
        return switch tables[cell].standing(of: principal) {
        case .system(.revoked, _), .operator(.revoked), .service(.revoked): .callerRevoked
        default: nil
        }
    }

    func remember(_ admission: GatewayAdmission) {
        if connected.count >= sweepAt {
            connected.removeAll { $0.admission == nil }
            sweepAt = max(64, connected.count * 2)
        }
        connected.append(WeakAdmission(admission: admission))
    }

    // MARK: Calls that go on

    /// Decides each stream again as if it were opened now, but for what it costs; called a few times a second.
    ///
    /// - Parameter now: A moment before the next look, so that none goes on for longer than it may.
    func askAgain(at now: MonotonicTime) {
        guard !streams.isEmpty else { return }
        let areFresh = tables.map { $0.isFresh(at: now) }
        end { $0.refusal(isTableFresh: areFresh[$0.call.admission.cell]) }
    }

    func remember(_ stream: OpenStream) {
        stream.call.place = streams.count
        streams.append(stream)
    }

    func forget(_ call: GatewayCall) {
        guard let place = call.place, place < streams.count else { return }
        call.place = nil
        let last = streams.removeLast()
        guard place < streams.count else { return }
        last.call.place = place
        streams[place] = last
    }

    /// How many calls stream on this loop.
    var streaming: Int { streams.count }

    /// From the last to the first: a stream that ends has its place taken by the last one, which was asked already.
    private func end(_ refusal: (OpenStream) -> Refusal?) {
        var place = streams.count - 1
        while place >= 0 {
            if place < streams.count, let refusal = refusal(streams[place]) {
                streams[place].call.end(RPCStatus(refusal))
            }
            place -= 1
        }
    }

    // MARK: Looking into a cell's table

    func isFresh(_ cell: Int, at now: MonotonicTime) -> Bool {
        tables[cell].isFresh(at: now)
    }

    func standing(of principal: Principal, inCell cell: Int) -> CallerStanding {
        tables[cell].standing(of: principal)
    }

    func handle(of principal: Principal, inCell cell: Int) -> CallerHandle? {
        tables[cell].handle(of: principal)
    }

    func standing(of handle: CallerHandle, inCell cell: Int) -> CallerStanding? {
        tables[cell].standing(of: handle)
    }

    func staff(named text: String, of partner: PartnerID, inCell cell: Int) -> (StaffID, StaffStanding)? {
        tables[cell].staff(named: text, of: partner)
    }
}
