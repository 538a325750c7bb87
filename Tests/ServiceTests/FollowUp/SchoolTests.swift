import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Schooling")
struct SchoolTests {
    @Test("A child is enrolled in the nearest school, goes there month by month, and leaves it")
    func life() async throws {
        let cell = try FamilyCell()
        let child = try await cell.addCase()
        let client = try cell.socialWorker()
        let made = try await client.enrolSchool(
            FamilyV1.EnrolSchoolRequest(
                parent: child.meta?.name ?? "",
                enrolment: FamilyV1.SchoolEnrolment(
                    schoolName: "Trường Tiểu học Phú Thủy", nearest: true, grade: "3",
                    from: CommonV1.Date(2026, 9), state: .completed),
                requestID: "enrol-01"))
        #expect(made.state == .enrolled && made.nearest && made.from == CommonV1.Date(2026, 9))

        func attend(
            _ enrolment: FamilyV1.SchoolEnrolment, _ year: Int32, _ month: Int32, open: Int32, present: Int32
        ) async throws(RPCStatus) -> FamilyV1.SchoolEnrolment {
            try await client.recordAttendance(
                FamilyV1.RecordAttendanceRequest(
                    name: enrolment.meta?.name ?? "", etag: enrolment.meta?.etag ?? "",
                    month: FamilyV1.AttendanceMonth(
                        year: year, month: month, daysOpen: open, daysPresent: present),
                    requestID: RecordID.random().text))
        }
        var now = try await attend(made, 2026, 11, open: 21, present: 20)
        now = try await attend(now, 2026, 10, open: 22, present: 3)
        now = try await attend(now, 2026, 10, open: 22, present: 18)
        #expect(now.attendance.map(\.month) == [10, 11])
        #expect(now.attendance.map(\.daysPresent) == [18, 20])

        let (latest, wrongMonths) = (now, [(2026, 8, 20, 1), (2027, 2, 20, 1), (2026, 13, 20, 1)])
        for (year, month, open, present) in wrongMonths {
            let refused = await whyRefused { () async throws(RPCStatus) in
                try await attend(
                    latest, Int32(year), Int32(month), open: Int32(open), present: Int32(present))
            }
            #expect(refused.wrongFields == ["month.month"])
        }
        let ended = try await client.endEnrolment(
            FamilyV1.EndEnrolmentRequest(
                name: now.meta?.name ?? "", etag: now.meta?.etag ?? "", state: .transferred,
                to: CommonV1.Date(2026, 12, 20), requestID: "end-0001"))
        #expect(ended.state == .transferred && ended.to == CommonV1.Date(2026, 12, 20))
        let after = await whyRefused { () async throws(RPCStatus) in
            try await attend(ended, 2027, 1, open: 10, present: 1)
        }
        #expect(after.wrongFields == ["month.month"])
        let list = try await client.listEnrolments(
            FamilyV1.ListEnrolmentsRequest(parent: child.meta?.name ?? ""))
        #expect(list.enrolments == [ended])
        try await cell.bare.close()
    }

    @Test(
        "No more days are open than the month has, and nobody is present on more",
        arguments: [
            (2, 28, 28, []), (2, 29, 0, ["m.days_open"]), (4, 31, 0, ["m.days_open"]),
            (1, 20, 21, ["m.days_present"]), (1, 20, -1, ["m.days_present"]),
            (1, -1, 0, ["m.days_open", "m.days_present"]), (1, 0, 0, []),
        ] as [(Int32, Int32, Int32, [String])])
    func bounds(month: Int32, open: Int32, present: Int32, wrong: [String]) throws {
        let today = try #require(CalendarDate(year: 2026, month: 12, day: 31))
        let enrolment = FamilyV1.SchoolEnrolment(from: CommonV1.Date(2025), state: .enrolled)
        let said = FamilyV1.AttendanceMonth(year: 2026, month: month, daysOpen: open, daysPresent: present)
        #expect(
            wrongFields { SchoolRules.check(said, of: enrolment, at: "m", today: today, &$0) } == wrong)
    }

    @Test("An enrolment has room for three years; then it is ended and begun again")
    func room() throws {
        var months: [FamilyV1.AttendanceMonth] = []
        for index in 0..<Int32(Limits.attendanceMonths) {
            months = try SchoolRules.setting(
                FamilyV1.AttendanceMonth(year: 2023 + index / 12, month: 1 + index % 12), in: months)
        }
        #expect(try SchoolRules.setting(months[0], in: months).count == Limits.attendanceMonths)
        let full = months
        #expect(
            whyUnmet { () throws(RPCStatus) in
                _ = try SchoolRules.setting(FamilyV1.AttendanceMonth(year: 2026, month: 1), in: full)
            } == .limitReached)
    }

    @Test("A school is a site of the partner or has a name, and an enrolment ends in one of three ways")
    func rules() throws {
        let today = try #require(CalendarDate(year: 2026, month: 12, day: 31))
        let rows: [(FamilyV1.SchoolEnrolment, [String])] = [
            (FamilyV1.SchoolEnrolment(), ["e.from", "e.school_name"]),
            (
                FamilyV1.SchoolEnrolment(schoolSite: "s", schoolName: "n", from: CommonV1.Date(2026)),
                ["e.school_name"]
            ),
            (FamilyV1.SchoolEnrolment(schoolName: "n", from: CommonV1.Date(2027)), ["e.from"]),
            (FamilyV1.SchoolEnrolment(schoolSite: "s", from: CommonV1.Date(2026)), []),
        ]
        for (enrolment, wrong) in rows {
            let got = wrongFields {
                $0.require(enrolment, at: "e")
                SchoolRules.check(enrolment, at: "e", today: today, &$0)
            }
            #expect(got == wrong)
        }
        let enrolled = FamilyV1.SchoolEnrolment(from: CommonV1.Date(2026, 9), state: .enrolled)
        let endings: [(FamilyV1.SchoolState, CommonV1.Date?, Reason?)] = [
            (.completed, CommonV1.Date(2026, 12), nil), (.droppedOut, CommonV1.Date(2026, 12, 31), nil),
            (.enrolled, CommonV1.Date(2026, 12), .fieldInvalid),
            (.completed, CommonV1.Date(2026, 8), .fieldInvalid),
            (.completed, CommonV1.Date(2027, 1), .fieldInvalid),
        ]
        for (state, to, why) in endings {
            let got = whyUnmet { () throws(RPCStatus) in
                try SchoolRules.checkEnding(state, on: to, of: enrolled, today: today)
            }
            #expect(got == why, "\(state)")
        }
    }
}
