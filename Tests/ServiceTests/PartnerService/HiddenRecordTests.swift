import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import PartnerService
@testable import Store

/// Whoever holds the disk takes a record out of its list, for which nobody needs a key.
@Suite("A record of the registry that is hidden")
struct HiddenRecordTests {
    private func hide(_ kind: RecordKind, in tenant: TenantID, of bare: BareStore) throws {
        let connection = try SQLiteConnection(path: bare.file(tenant), vfs: nil)
        try connection.execute("DELETE FROM entries WHERE kind = \(kind.number)")
        connection.close()
    }

    @Test("in the directory keeps the service from starting: a revocation would be undone")
    func directory() async throws {
        let first = try await PartnerCell()
        try await first.addPartner("ctse")
        await first.bare.store.close()
        let bare = try BareStore(directory: first.bare.directory, alarm: { _ in })
        try hide(PartnerV1.Partner.recordKind, in: .directory(bare.country), of: bare)
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await RegistryKeeper(store: bare.store, country: bare.country).load()
        }
        #expect(refused.code == .unavailable)
        #expect(refused.message.contains("its lists name"), "\(refused.message)")
        #expect(refused.message.contains("restore it from its last backup"))
        try await bare.close()
    }

    @Test("in a partner's tenant sets that partner aside, and no other")
    func staff() async throws {
        let first = try await PartnerCell()
        for partner in ["ctse", "pedro"] {
            try await first.addPartner(partner)
            try await first.addStaff(of: partner)
        }
        await first.bare.store.close()
        let bare = try BareStore(directory: first.bare.directory, alarm: { _ in })
        try hide(PartnerV1.Staff.recordKind, in: bare.tenant("ctse"), of: bare)
        let cell = try await PartnerCell(bare)
        #expect(cell.keeper.unreadable == [bare.tenant("ctse")])
        try await bare.close()
    }
}
