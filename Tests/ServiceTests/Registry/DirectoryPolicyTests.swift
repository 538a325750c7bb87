import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("The programme's numbers and certifications, as FamilyService has them")
struct DirectoryPolicyTests {
    private static let ann = "partners/ctse/staff/\(RecordID.random())"

    private static func day(_ year: Int, _ month: Int = 1, _ day: Int = 1) throws -> CalendarDate {
        try #require(CalendarDate(year: year, month: month, day: day))
    }

    /// A directory with records of numbers, given by the year from which they hold, and one social worker.
    private static func directory(
        _ records: [(Int32, PartnerV1.PolicyNumbers)], _ certifications: [(String, Int32)] = []
    ) throws -> Directory {
        var directory = Directory()
        _ = try directory.apply(
            PartnerV1.WatchDirectoryResponse(
                snapshot: true, complete: true, revision: 77,
                staff: [
                    PartnerV1.AccessStaff(
                        name: Self.ann, state: .active, roles: [.socialWorker],
                        certifications: certifications.map {
                            PartnerV1.Certification(
                                sopVersion: $0, certifiedOn: PartnerV1.Day(year: $1, month: 1, day: 1))
                        })
                ],
                policies: records.map { year, numbers in
                    PartnerV1.DirectoryPolicy(
                        name: "partners/peed/policies/\(year)",
                        effective: PartnerV1.Day(year: year, month: 1, day: 1), numbers: numbers,
                        revision: 1)
                }))
        return directory
    }

    @Test("A record leaves what it does not say, and holds from its day on")
    func numbers() throws {
        let first = ProgrammeNumbers.table
        #expect(try Self.directory([]).numbers(startingWith: first) == first)
        let table = try Self.directory([
            (2027, PartnerV1.PolicyNumbers(trialMinDays: 60, schoolAgeTo: 15)),
            (2025, PartnerV1.PolicyNumbers(assentAge: 12, trialMinDays: 45)),
        ]).numbers(startingWith: first)
        let rows: [(Int, trial: Int, assent: Int, from: Int, revision: Int64)] = [
            (2020, 30, 10, 2021, 0), (2024, 30, 10, 2021, 0), (2025, 45, 12, 2025, 2),
            (2026, 45, 12, 2025, 2),
            (2027, 60, 12, 2027, 2), (2030, 60, 12, 2027, 2),
        ]
        for row in rows {
            let numbers = try #require(ProgrammeNumbers.inForce(on: try Self.day(row.0), of: table))
            #expect(numbers.trialMinDays == row.trial, "in \(row.0)")
            #expect(numbers.assentAge == row.assent, "in \(row.0)")
            #expect(numbers.from.year == row.from, "in \(row.0)")
            #expect(numbers.ref.directoryRevision == row.revision, "in \(row.0)")
        }
        #expect(table.last?.schoolAges == 6...15)
    }

    @Test("What a partner is told of the registry's revision grows with its own records, and with no other's")
    func revisions() throws {
        let (ctse, cswc) = (try #require(PartnerID("ctse")), try #require(PartnerID("cswc")))
        func row(_ partner: String, _ staff: String, _ revision: Int64) -> PartnerV1.AccessStaff {
            PartnerV1.AccessStaff(
                name: "partners/\(partner)/staff/\(String(repeating: staff, count: 26))", revision: revision)
        }
        var directory = Directory()
        let whole = PartnerV1.WatchDirectoryResponse(
            snapshot: true, complete: true, revision: 50,
            partners: [PartnerV1.AccessPartner(name: "partners/ctse", revision: 2)],
            sites: [
                PartnerV1.DirectorySite(
                    name: "partners/ctse/sites/\(String(repeating: "a", count: 26))", revision: 4)
            ],
            staff: [row("ctse", "a", 1), row("cswc", "a", 7)],
            policies: [
                PartnerV1.DirectoryPolicy(
                    name: "partners/peed/policies/\(String(repeating: "a", count: 26))", revision: 1)
            ])
        _ = try directory.apply(whole)
        #expect(directory.revision(for: ctse) == 8 && directory.revision(for: cswc) == 8)
        for revision in 8...20 as ClosedRange<Int64> {
            _ = try directory.apply(
                PartnerV1.WatchDirectoryResponse(
                    complete: true, revision: 50 + revision, staff: [row("cswc", "a", revision)]))
            #expect(directory.revision(for: ctse) == 8, "CTSE could count what CSWC changes")
        }
        #expect(directory.revision(for: cswc) == 21)
        _ = try directory.apply(
            PartnerV1.WatchDirectoryResponse(complete: true, revision: 90, staff: [row("ctse", "a", 2)]))
        #expect(directory.revision(for: ctse) == 9)
        _ = try directory.apply(whole)
        #expect(directory.revision(for: ctse) == 8, "a whole table is counted anew")
    }

    @Test("Every number of a record is taken over")
    func everyNumber() throws {
        // Each field is set alone; if it were forgotten, the numbers would stay as they were.
        let first = try #require(ProgrammeNumbers.table.first)
        for field in PartnerV1.PolicyNumbers.schema.fields where field.kind == .int32 {
            // 15 is no number that holds, and within the ages of school; tag and value, packed or not.
            let tag = UInt64(field.number) << 3
            let bytes =
                field.isRepeated
                ? Bytes.field(field.number, [15]) : Bytes.varint(tag) + Bytes.varint(15)
            let said = try PartnerV1.PolicyNumbers(decoding: bytes)
            #expect(first.replacing(said) != first, "\(field.name) is not taken over")
        }
        #expect(first.replacing(PartnerV1.PolicyNumbers(sopVersion: "2")).sopVersion == "2")
        #expect(first.replacing(nil) == first)
    }

    @Test("Who is certified: on the version in force, or on an earlier one in its days of grace")
    func certified() throws {
        let partner = try #require(PartnerID("ctse"))
        let versions: [(Int32, PartnerV1.PolicyNumbers)] = [
            (2025, PartnerV1.PolicyNumbers(sopVersion: "1")),
            (2026, PartnerV1.PolicyNumbers(certificationGraceDays: 30, sopVersion: "2")),
            (2027, PartnerV1.PolicyNumbers(trialMinDays: 50)),
        ]
        // The certifications, the day, and whether.
        let rows: [([(String, Int32)], CalendarDate, Bool)] = [
            ([], try Self.day(2024), true),
            ([], try Self.day(2025, 3, 31), true),
            ([], try Self.day(2025, 4, 1), false),
            ([("1", 2025)], try Self.day(2025, 6), true),
            ([("1", 2025)], try Self.day(2026, 1, 30), true),
            ([("1", 2025)], try Self.day(2026, 1, 31), false),
            ([], try Self.day(2026, 1, 2), false),
            ([("0", 2024)], try Self.day(2026, 1, 2), false),
            ([("2", 2026)], try Self.day(2026, 6), true),
            ([("2", 2027)], try Self.day(2026, 6), false),
            ([("1", 2025)], try Self.day(2027, 1, 2), false),
            ([("2", 2026)], try Self.day(2028), true),
        ]
        for (certifications, day, isCertified) in rows {
            let directory = try Self.directory(versions, certifications)
            let table = directory.numbers(startingWith: ProgrammeNumbers.table)
            #expect(
                directory.isCertified(Self.ann, of: partner, on: day, by: table)
                    == isCertified,
                "\(certifications) on \(day)")
        }
        let directory = try Self.directory(versions, [("2", 2026)])
        let table = directory.numbers(startingWith: ProgrammeNumbers.table)
        for name in [
            "partners/ctse/staff/\(RecordID.random())", "partners/cswc/staff/\(RecordID.random())", "",
        ] {
            #expect(!directory.isCertified(name, of: partner, on: try Self.day(2028), by: table))
        }
    }
}
