import Foundation
import ServiceSupport
import Store
import Synchronization
import Tenancy
import Testing
import WireProto

@testable import Gateway
@testable import PartnerService
@testable import ServiceRuntime

@Suite("A tenant of the registry that cannot be read")
struct UnreadableTenantTests {
    private final class Alarms: Sendable {
        private let tenants = Mutex<[TenantID]>([])
        var seen: Set<TenantID> { tenants.withLock { Set($0) } }
        func add(_ alarm: StoreAlarm) { tenants.withLock { $0.append(alarm.tenant) } }
    }

    /// Three partners with a staff member each, closed.
    private func directory() async throws -> (directory: String, staff: [String: PartnerV1.Staff]) {
        let cell = try await PartnerCell()
        var staff: [String: PartnerV1.Staff] = [:]
        for partner in ["ctse", "pedro", "sunrise"] {
            try await cell.addPartner(partner)
            staff[partner] = try await cell.addStaff(of: partner)
        }
        await cell.bare.store.close()
        return (cell.bare.directory, staff)
    }

    private func damage(_ file: String) throws {
        let handle = try #require(FileHandle(forUpdatingAtPath: file))
        try handle.write(contentsOf: Data("damaged".utf8))
        try handle.close()
    }

    /// What a gateway makes of what it is told.
    private func table(_ cell: PartnerCell) async throws -> AccessTable {
        var table = AccessTable(country: .vietnam)
        let responses = try await cell.asGateway().watchAccess(PartnerV1.WatchAccessRequest())
        let first = try #require(try await responses.next())
        try table.apply(try AccessUpdate(first, of: .vietnam), now: MonotonicTime(nanoseconds: 0))
        responses.cancel()
        return table
    }

    private func standing(of staff: PartnerV1.Staff?, in table: AccessTable) throws -> StaffStanding? {
        let name = try #require(staff?.meta?.name)
        let partner = try #require(ResourceName(parsing: name, as: .staff)).partner
        return table.staff(named: name, of: partner)?.1
    }

    @Test("is refused alone, by name, and comes back when it is repaired")
    func alone() async throws {
        let (directory, staff) = try await directory()
        let alarms = Alarms()
        let bare = try BareStore(directory: directory, alarm: alarms.add)
        let tenant = bare.tenant("ctse")
        let whole = try Data(contentsOf: URL(fileURLWithPath: bare.file(tenant)))
        try damage(bare.file(tenant))

        let cell = try await PartnerCell(bare)
        #expect(cell.keeper.unreadable == [tenant])
        #expect(alarms.seen == [tenant])
        var seen = try await table(cell)
        #expect(try standing(of: staff["ctse"], in: seen) == .unreadable)
        #expect(try standing(of: staff["pedro"], in: seen) == .active(.socialWorker))
        #expect(try standing(of: staff["sunrise"], in: seen) == .active(.socialWorker))
        let client = try cell.asOperator()
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await client.createStaff(
                PartnerV1.CreateStaffRequest(
                    parent: "partners/ctse", staff: .example, requestID: "damaged-1"))
        }
        #expect(refused.code == .dataLoss)
        try await cell.addStaff(of: "pedro")

        try whole.write(to: URL(fileURLWithPath: bare.file(tenant)))
        for _ in 0...PartnerService.Limits.retryBeats where !cell.keeper.unreadable.isEmpty {
            await cell.keeper.retry()
        }
        #expect(cell.keeper.unreadable == [])
        seen = try await table(cell)
        #expect(try standing(of: staff["ctse"], in: seen) == .active(.socialWorker))
        try await bare.close()
    }

    @Test("while it is served leaves the table, and nobody is believed by what was told before")
    func later() async throws {
        let (directory, staff) = try await directory()
        let bare = try BareStore(directory: directory, alarm: { _ in })
        let cell = try await PartnerCell(bare)
        let watch = try await cell.asGateway().watchAccess(PartnerV1.WatchAccessRequest())
        var seen = AccessTable(country: .vietnam)
        func hear() async throws {
            let message = try #require(try await watch.next())
            try seen.apply(try AccessUpdate(message, of: .vietnam), now: MonotonicTime(nanoseconds: 0))
        }
        try await hear()
        #expect(try standing(of: staff["ctse"], in: seen) == .active(.socialWorker))
        try damage(bare.file(bare.tenant("ctse")))
        let client = try cell.asOperator()
        _ = await whyRefused { () async throws(RPCStatus) in
            try await client.createStaff(
                PartnerV1.CreateStaffRequest(
                    parent: "partners/ctse", staff: .example, requestID: "damaged-1"))
        }
        try await hear()
        #expect(try standing(of: staff["ctse"], in: seen) == .unreadable)
        #expect(try standing(of: staff["pedro"], in: seen) == .active(.socialWorker))
        #expect(!cell.keeper.feed.rows.contains { $0.name == staff["ctse"]?.meta?.name })
        watch.cancel()
        try await bare.close()
    }

    @Test("that is the directory keeps the service from starting, in a sentence that says what to do")
    func directoryTenant() async throws {
        let (directory, _) = try await directory()
        let bare = try BareStore(directory: directory, alarm: { _ in })
        try damage(bare.file(.directory(bare.country)))
        let refused = await whyRefused { () async throws(RPCStatus) in
            let keeper = RegistryKeeper(store: bare.store, country: bare.country)
            try await keeper.load()
        }
        #expect(refused.message.contains("vn/_directory"))
        #expect(refused.message.contains("not a database"))
        #expect(refused.message.contains("restore it from its last backup"))
        try await bare.close()
    }

    @Test("A call that names its staff is answered UNAVAILABLE, and one that names nobody goes on")
    func refusal() throws {
        let staff = try #require(StaffID(RecordID.random().text))
        let partner = try #require(PartnerID("ctse"))
        let system = try #require(SystemID("main"))
        var table = AccessTable(country: .vietnam)
        try table.apply(
            AccessUpdate(
                snapshot: true, complete: true, revision: 1,
                rows: [
                    .partner(partner, .active), .staffUnreadable(partner), .system(partner, system, .active),
                ]), now: MonotonicTime(nanoseconds: 0))
        let (_, standing) = try #require(table.staff(named: staff.text, of: partner))
        let caller = Principal.system(TenantID(country: .vietnam, partner: partner), system)
        let policy = MethodPolicy.table[Int(Methods.getPartner.id.rawValue)]
        var facts = CallFacts(caller: table.standing(of: caller), staff: standing)
        #expect(throws: Refusal.accessStale) { try policy.decide(facts).get() }
        #expect(RPCStatus(Refusal.accessStale).code == .unavailable)
        facts.staff = .none
        _ = try policy.decide(facts).get()
        // The partner's next row takes it back.
        try table.apply(
            AccessUpdate(snapshot: false, complete: true, revision: 2, rows: [.partner(partner, .active)]),
            now: MonotonicTime(nanoseconds: 0))
        #expect(table.staff(named: staff.text, of: partner) == nil)
    }
}
