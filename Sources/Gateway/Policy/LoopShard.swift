import Tenancy
import WireProto
import WireTransport

/// One event loop's part of the gateway: its copy of each cell's access table, and who is connected to it.
///
/// Confined to its loop, so that a call reads the table without a lock. The followers replace the copies.
final class LoopShard {
    private var tables: [AccessTable]
    private var connected: [WeakAdmission] = []
    /// How many admissions are remembered before the gone ones are looked for.
    private var sweepAt = 64

    private struct WeakAdmission {
        weak var admission: GatewayAdmission?
    }

    /// - Parameter cells: In the order of their indices.
    init(_ cells: [Cell]) {
        tables = cells.map { AccessTable(country: $0.country) }
    }

    /// Takes a newer table, and closes the connections of those whom it no longer lets in.
    func replace(_ table: AccessTable, ofCell cell: Int) {
        let hasChanged = tables[cell].revision != table.revision
        tables[cell] = table
        guard hasChanged else { return }
        for entry in connected {
            guard let admission = entry.admission, admission.cell == cell else { continue }
            guard let refusal = admission.dismissal(by: table) else { continue }
            admission.close(RPCStatus(refusal))
        }
    }

    func remember(_ admission: GatewayAdmission) {
        if connected.count >= sweepAt {
            connected.removeAll { $0.admission == nil }
            sweepAt = max(64, connected.count * 2)
        }
        connected.append(WeakAdmission(admission: admission))
    }

    // MARK: Looking into a cell's table

    func isFresh(_ cell: Int, at now: MonotonicTime) -> Bool {
        tables[cell].isFresh(at: now)
    }

    func handle(of principal: Principal, inCell cell: Int) -> SystemHandle? {
        tables[cell].handle(of: principal)
    }

    func standing(of handle: SystemHandle?, inCell cell: Int) -> CallerStanding {
        tables[cell].standing(of: handle)
    }

    func staff(named text: String, of partner: PartnerID, inCell cell: Int) -> (StaffID, StaffStanding)? {
        tables[cell].staff(named: text, of: partner)
    }
}
