import ServiceSupport
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("What families and their members must be")
struct FamilyRulesTests {
    let today = CalendarDate(UnixTime(milliseconds: 1_800_000_000_000), secondsFromGreenwich: 0)

    func fields(_ family: FamilyV1.Family) throws -> [String] {
        var violations = Violations(requiring: family, at: "family")
        let partner = try #require(PartnerID("ctse"))
        FamilyRules.check(
            family, at: "family", of: TenantID(country: .vietnam, partner: partner), &violations)
        return violations.fields.map(\.field)
    }

    func fields(_ member: FamilyV1.Member) -> [String] {
        var violations = Violations(requiring: member, at: "member")
        MemberRules.check(member, at: "member", today: today, &violations)
        return violations.fields.map(\.field)
    }

    @Test("Only the responsible staff member is required")
    func almostNothingIsRequired() throws {
        #expect(try fields(FamilyV1.Family()) == ["family.responsible_staff"])
        #expect(try fields(FamilyV1.Family(responsibleStaff: "partners/ctse/staff/x")) == [])
        #expect(fields(FamilyV1.Member()) == [])
    }

    @Test("Children are not capped", arguments: [Int32(0), 8, 30, .max])
    func dependentChildren(count: Int32) throws {
        let family = FamilyV1.Family(
            dependentChildren: CommonV1.IntValue(value: count), responsibleStaff: "x")
        #expect(try fields(family) == [])
    }

    @Test("Every wrong field is told at once")
    func allViolations() throws {
        var family = FamilyV1.Family()
        family.headType = FamilyV1.HeadType(rawValue: 99)
        family.area = CommonV1.AdminArea(country: .ph, name: "Phan Thiet")
        family.address = "two\nlines"
        family.dependentChildren = CommonV1.IntValue(value: -1)
        family.monthlyIncome = CommonV1.Money(currency: "DOLLAR", minorUnits: -1)
        family.displacement = FamilyV1.Displacement(rawValue: -1)
        family.riskFactors = [.landless, .landless]
        family.note = "\u{0}"
        family.remittance = FamilyV1.Remittance(amount: CommonV1.Money(), rhythm: .init(rawValue: 7))
        #expect(
            try fields(family) == [
                "family.responsible_staff", "family.head_type", "family.area.country", "family.address",
                "family.dependent_children",
                "family.monthly_income.currency", "family.monthly_income.minor_units", "family.displacement",
                "family.risk_factors[1]", "family.note",
                "family.remittance.amount.currency", "family.remittance.rhythm",
            ])
    }

    @Test(
        "The precision of a birth says which parts are known",
        arguments: [
            (FamilyV1.DatePrecision.day, 2015, 3, 9, true), (.day, 2015, 3, 0, false),
            (.month, 2015, 3, 0, true), (.month, 2015, 3, 9, false), (.year, 2015, 0, 0, true),
            (.year, 2015, 3, 0, false), (.estimated, 2015, 0, 0, true), (.unspecified, 2015, 3, 0, true),
        ])
    func precision(precision: FamilyV1.DatePrecision, year: Int32, month: Int32, day: Int32, isGood: Bool) {
        let date = CommonV1.Date(year: year, month: month, day: day)
        let member = FamilyV1.Member(birth: FamilyV1.BirthDate(date: date, precision: precision))
        #expect(fields(member) == (isGood ? [] : ["member.birth.precision"]))
    }

    @Test("Nobody is born tomorrow")
    func future() throws {
        let born = FamilyV1.Member(birth: FamilyV1.BirthDate(date: CommonV1.Date(today)))
        #expect(fields(born) == [])
        var later = CommonV1.Date(today)
        later.year += 1
        #expect(fields(FamilyV1.Member(birth: FamilyV1.BirthDate(date: later))) == ["member.birth.date"])
        #expect(fields(FamilyV1.Member(birth: FamilyV1.BirthDate())) == ["member.birth.date"])
    }

    @Test(
        "Who may answer for a family",
        arguments: [
            (DirectoryStaff(isActive: true, roles: .socialWorker), true),
            (DirectoryStaff(isActive: true, roles: [.manager, .volunteer]), true),
            (DirectoryStaff(isActive: false, roles: .manager), false),
            (DirectoryStaff(isActive: true, roles: .volunteer), false),
            (DirectoryStaff(isActive: true, roles: .authorityOfficer), false),
            (nil, false),
        ])
    func responsible(staff: DirectoryStaff?, isGood: Bool) {
        var violations = Violations()
        CaseStaffRules.checkCaseWorker(staff, at: "family.responsible_staff", &violations)
        #expect(violations.isEmpty == isGood)
    }

    @Test("Policy numbers are those of the day")
    func policies() throws {
        func day(_ year: Int) throws -> CalendarDate {
            try #require(CalendarDate(year: year, month: 6, day: 1))
        }
        let table = [
            ProgrammeNumbers(from: try day(2021), archivedFamilyDays: 10, unknownBirthDate: .firstOfYear),
            ProgrammeNumbers(from: try day(2025), archivedFamilyDays: 20, unknownBirthDate: .firstOfYear),
        ]
        #expect(ProgrammeNumbers.inForce(on: try day(2020), of: table)?.archivedFamilyDays == 10)
        #expect(ProgrammeNumbers.inForce(on: try day(2024), of: table)?.archivedFamilyDays == 10)
        #expect(ProgrammeNumbers.inForce(on: try day(2025), of: table)?.archivedFamilyDays == 20)
        #expect(ProgrammeNumbers.inForce(on: try day(2020), of: []) == nil)
    }

    @Test("A birth without its day stands for 1 January; a whole one for itself")
    func policyDate() throws {
        let policy = try #require(ProgrammeNumbers.table.first)
        let known = FamilyV1.BirthDate(date: CommonV1.Date(year: 2012, month: 5, day: 6), precision: .day)
        #expect(policy.completing(known)?.policyDate == nil)
        var partial = FamilyV1.BirthDate(date: CommonV1.Date(year: 2012, month: 5), precision: .month)
        #expect(policy.completing(partial)?.policyDate == CommonV1.Date(year: 2012, month: 1, day: 1))
        partial = FamilyV1.BirthDate(date: known.date, precision: .estimated)
        #expect(policy.completing(partial)?.policyDate == CommonV1.Date(year: 2012, month: 1, day: 1))
        #expect(policy.completing(nil) == nil)
    }

    @Test("Case codes begin short and come from the id alone")
    func caseCodes() throws {
        let id = try #require(RecordID("7f3k2aaaaaaaaaaaaaaaaaaaaa"))
        let codes = Array(CaseCode.candidates(for: id, of: try #require(PartnerID("ctse"))))
        #expect(codes.first == "CTSE-7F3K2")
        #expect(codes[1] == "CTSE-7F3K2A")
        #expect(Set(codes).count == codes.count)
    }
}

@Suite("What is known of the registry")
struct DirectoryTests {
    let partner = PartnerID("ctse")
    let ids = ["a": RecordID.random(), "b": .random(), "c": .random()]

    func name(_ letter: String) -> String { "partners/ctse/staff/\(ids[letter]?.text ?? "")" }

    func staff(_ letter: String, _ state: PartnerV1.StaffState = .active) -> PartnerV1.AccessStaff {
        PartnerV1.AccessStaff(name: name(letter), state: state, roles: [.manager, .init(rawValue: 99)])
    }

    @Test("A snapshot in pieces replaces the table when it is whole")
    func snapshot() throws {
        let partner = try #require(partner)
        var directory = Directory()
        #expect(throws: Directory.Problem.notASnapshot) {
            try directory.apply(PartnerV1.WatchDirectoryResponse(complete: true))
        }
        #expect(
            try !directory.apply(
                PartnerV1.WatchDirectoryResponse(snapshot: true, revision: 1, staff: [staff("a")])))
        #expect(directory.staff(named: name("a"), of: partner) == nil)
        #expect(
            try directory.apply(
                PartnerV1.WatchDirectoryResponse(complete: true, revision: 1, staff: [staff("b")])))
        #expect(directory.staff(named: name("a"), of: partner)?.roles == .manager)
        #expect(directory.revision(for: partner) == 0, "the registry's own revision is nobody's to see")
        let other = try #require(PartnerID("cswc"))
        #expect(directory.staff(named: name("a"), of: other) == nil)

        #expect(
            try directory.apply(
                PartnerV1.WatchDirectoryResponse(complete: true, revision: 2, staff: [staff("a", .disabled)]))
        )
        #expect(directory.staff(named: name("a"), of: partner)?.isActive == false)
        #expect(
            try directory.apply(
                PartnerV1.WatchDirectoryResponse(
                    snapshot: true, complete: true, revision: 3, staff: [staff("c")])))
        #expect(directory.staff(named: name("a"), of: partner) == nil)
    }

    @Test("Nothing is decided by a directory older than five seconds")
    func staleness() throws {
        let clock = TestClock()
        let follower = DirectoryFollower(clock: { clock.monotonic })
        var refused: RPCStatus?
        do { _ = try follower.decide(\.isLoaded) } catch { refused = error }
        #expect(refused?.code == .unavailable)
        #expect(refused?.reason == .directoryStale)

        try follower.apply(PartnerV1.WatchDirectoryResponse(snapshot: true, complete: true, revision: 7))
        clock.advance(seconds: 5)
        #expect(try follower.decide(\.isLoaded))
        clock.advance(seconds: 1)
        #expect(throws: RPCStatus.self) { try follower.decide(\.isLoaded) }
        // A piece of a snapshot says nothing yet about where the registry stands.
        try follower.apply(PartnerV1.WatchDirectoryResponse(snapshot: true, revision: 8))
        #expect(throws: RPCStatus.self) { try follower.decide(\.isLoaded) }
        try follower.apply(PartnerV1.WatchDirectoryResponse(complete: true, revision: 8))
        #expect(try follower.decide(\.isLoaded))
    }
}
