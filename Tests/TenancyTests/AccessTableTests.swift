import Tenancy
import Testing

@Suite("The access table")
struct AccessTableTests {
    private static let second: UInt64 = 1_000_000_000

    private func seconds(_ count: Double) -> MonotonicTime {
        MonotonicTime(nanoseconds: UInt64(count * Double(Self.second)))
    }

    private static let rows: [AccessRow] = [
        .partner(Cast.ctse, .active), .partner(Cast.cswc, .active), .system(Cast.ctse, Cast.main, .active),
        .staff(Cast.ctse, Cast.lan, isActive: true, [.socialWorker]),
        .staff(Cast.ctse, Cast.binh, isActive: false, [.manager]),
    ]

    private func table(at now: MonotonicTime) throws -> AccessTable {
        var table = AccessTable(country: .vietnam)
        try table.apply(AccessUpdate(snapshot: true, complete: true, revision: 7, rows: Self.rows), now: now)
        return table
    }

    private func change(_ rows: [AccessRow], revision: Int64 = 8) -> AccessUpdate {
        AccessUpdate(snapshot: false, complete: true, revision: revision, rows: rows)
    }

    @Test("Knows nobody and is not believed before its first whole table")
    func empty() {
        let table = AccessTable(country: .vietnam)
        #expect(!table.isFresh(at: seconds(0)))
        #expect(table.handle(of: Cast.system) == nil)
        #expect(table.standing(of: Cast.system) == .system(.unknown, .unknown))
        #expect(table.standing(of: Cast.firstOperator) == .operator(.unknown))
    }

    @Test("Systems, their partners and their staff")
    func lookups() throws {
        let table = try table(at: seconds(0))
        #expect(table.revision == 7)
        #expect(table.standing(of: Cast.system) == .system(.active, .active))
        let elsewhere = Principal.system(TenantID(country: .laos, partner: Cast.ctse), Cast.main)
        #expect(table.handle(of: elsewhere) == nil)
        #expect(table.handle(of: Cast.firstOperator) == nil)
        #expect(table.handle(of: .system(Cast.ctseTenant, SystemID("other")!)) == nil)
        #expect(table.counts == (callers: 1, partners: 2, staff: 2))
    }

    @Test("Staff by id and by full name, of the own partner alone")
    func staff() throws {
        let table = try table(at: seconds(0))
        #expect(table.staff(named: Cast.lan.text, of: Cast.ctse)?.1 == .active(.socialWorker))
        #expect(table.staff(named: "partners/ctse/staff/\(Cast.lan.text)", of: Cast.ctse)?.0 == Cast.lan)
        #expect(table.staff(named: Cast.binh.text, of: Cast.ctse)?.1 == .inactive)
        #expect(table.staff(named: Cast.lan.text, of: Cast.cswc) == nil)
        #expect(table.staff(named: "partners/ctse/staff/\(Cast.lan.text)", of: Cast.cswc) == nil)
        #expect(table.staff(named: "partners/cswc/staff/\(Cast.lan.text)", of: Cast.ctse) == nil)
        for noise in ["", "lan", "partners/ctse", "\(Cast.lan.text) ", Cast.lan.text.uppercased()] {
            #expect(table.staff(named: noise, of: Cast.ctse) == nil)
        }
    }

    @Test("Nobody's staff has the role of a system")
    func noSystemRole() throws {
        var table = try table(at: seconds(0))
        try table.apply(
            change([.staff(Cast.ctse, Cast.lan, isActive: true, [.system, .auditor])]), now: seconds(1))
        #expect(table.staff(named: Cast.lan.text, of: Cast.ctse)?.1 == .active(.auditor))
    }

    @Test("A table is believed for five seconds after it was confirmed, and not a nanosecond more")
    func age() throws {
        var table = try table(at: seconds(100))
        #expect(table.isFresh(at: seconds(105)))
        #expect(!table.isFresh(at: MonotonicTime(nanoseconds: 105 * Self.second + 1)))
        try table.apply(change([], revision: 7), now: seconds(104))
        #expect(table.isFresh(at: seconds(109)))
        #expect(!table.isFresh(at: seconds(109.1)))
        // A clock that seems to go back makes nothing older than it is.
        #expect(table.isFresh(at: seconds(1)))
    }

    @Test("A revoked system is revoked under the handle that its connections hold")
    func revocation() throws {
        var table = try table(at: seconds(0))
        let handle = try #require(table.handle(of: Cast.system))
        try table.apply(change([.system(Cast.ctse, Cast.main, .revoked)]), now: seconds(1))
        #expect(table.standing(of: handle) == .system(.revoked, .active))
        try table.apply(change([.partner(Cast.ctse, .suspended)], revision: 9), now: seconds(1))
        #expect(table.standing(of: handle) == .system(.revoked, .suspended))
    }

    @Test("A new table takes the old one's place whole, and handles outlive it")
    func snapshotInParts() throws {
        var table = try table(at: seconds(0))
        let handle = try #require(table.handle(of: Cast.system))
        let other = SystemID("other")!
        try table.apply(
            AccessUpdate(
                snapshot: true, complete: false, revision: 0, rows: [.system(Cast.ctse, other, .active)]),
            now: seconds(1))
        #expect(table.standing(of: handle) == .system(.active, .active), "the old table still answers")
        #expect(!table.isFresh(at: seconds(5.5)), "half a table confirms nothing")
        try table.apply(
            AccessUpdate(snapshot: false, complete: true, revision: 20, rows: [.partner(Cast.ctse, .active)]),
            now: seconds(2))
        #expect(table.revision == 20)
        #expect(table.standing(of: handle) == .system(.unknown, .active), "whoever is not in it is gone")
        #expect(table.staff(named: Cast.lan.text, of: Cast.ctse) == nil)
        let newHandle = try #require(table.handle(of: .system(Cast.ctseTenant, other)))
        #expect(newHandle != handle)
        #expect(table.standing(of: newHandle) == .system(.active, .active))
    }

    @Test("A half table whose watch ended is forgotten")
    func watchEnded() throws {
        var table = try table(at: seconds(0))
        try table.apply(
            AccessUpdate(snapshot: true, complete: false, revision: 0, rows: []), now: seconds(1))
        table.watchEnded()
        try table.apply(change([], revision: 7), now: seconds(2))
        #expect(table.standing(of: Cast.system) == .system(.active, .active))
    }

    @Test("Operators and services are let in and out by their rows; a table without them knows them no more")
    func accounts() throws {
        var table = try table(at: seconds(0))
        let service = Principal.service(.vietnam, .family)
        try table.apply(
            change([.account(Cast.firstOperator, .pending), .account(service, .active)]), now: seconds(1))
        let handle = try #require(table.handle(of: Cast.firstOperator))
        #expect(table.standing(of: handle) == .operator(.pending))
        #expect(table.standing(of: service) == .service(.active))
        try table.apply(change([.account(Cast.firstOperator, .active)], revision: 9), now: seconds(1))
        #expect(table.standing(of: handle) == .operator(.active))
        try table.apply(change([.account(Cast.firstOperator, .revoked)], revision: 10), now: seconds(1))
        #expect(table.standing(of: handle) == .operator(.revoked))
        #expect(table.standing(of: .operator(.laos, "first")) == .operator(.unknown), "another cell's")
        try table.apply(
            AccessUpdate(snapshot: true, complete: true, revision: 11, rows: Self.rows), now: seconds(2))
        #expect(table.standing(of: handle) == .operator(.unknown))
    }

    @Test("A revoked certificate is revoked until a whole table says otherwise")
    func certificates() throws {
        var table = try table(at: seconds(0))
        let one = try #require(CertificateFingerprint(String(repeating: "0a", count: 32)))
        let other = try #require(CertificateFingerprint(String(repeating: "0b", count: 32)))
        try table.apply(change([.revokedCertificate(one)]), now: seconds(1))
        #expect(table.isRevoked(one) && !table.isRevoked(other))
        try table.apply(change([], revision: 9), now: seconds(1))
        #expect(table.isRevoked(one))
        try table.apply(
            AccessUpdate(
                snapshot: true, complete: true, revision: 10, rows: Self.rows + [.revokedCertificate(other)]),
            now: seconds(2))
        #expect(!table.isRevoked(one) && table.isRevoked(other))
    }

    @Test("Changes before a table, and revisions that go back, are not followed")
    func errors() throws {
        var fresh = AccessTable(country: .vietnam)
        #expect(throws: AccessTableError.noSnapshot) { try fresh.apply(change([]), now: seconds(0)) }
        var table = try table(at: seconds(0))
        #expect(throws: AccessTableError.revisionWentBack) {
            try table.apply(change([.partner(Cast.ctse, .suspended)], revision: 6), now: seconds(3))
        }
        #expect(table.standing(of: Cast.system) == .system(.active, .active))
        #expect(!table.isFresh(at: seconds(5.1)), "a message that is not followed confirms nothing")
    }

    @Test("The number of systems is bounded, and a full table still revokes")
    func bound() throws {
        var table = AccessTable(country: .vietnam)
        let rows = (0..<Limits.accessSystems).map {
            AccessRow.system(Cast.ctse, SystemID("s\($0)")!, .active)
        }
        try table.apply(
            AccessUpdate(snapshot: true, complete: true, revision: 1, rows: rows), now: seconds(0))
        #expect(throws: AccessTableError.tooLarge) {
            try table.apply(change([.system(Cast.ctse, Cast.main, .active)]), now: seconds(1))
        }
        try table.apply(change([.system(Cast.ctse, SystemID("s1")!, .revoked)]), now: seconds(1))
        let caller = Principal.system(Cast.ctseTenant, SystemID("s1")!)
        #expect(table.standing(of: caller) == .system(.revoked, .unknown))
    }
}
