import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// Of a child whose age nobody knows, somebody looks again (docs/domain.md, "Children").
@Suite("An age that nobody knows")
struct AgeReviewTests {
    @Test(
        "It has a day on which somebody must look again, where the birth is unknown or estimated",
        arguments: [
            (nil, true),
            (FamilyV1.BirthDate(date: CommonV1.Date(2014), precision: .estimated), true),
            (FamilyV1.BirthDate(date: CommonV1.Date(2014), precision: .year), false),
            (FamilyV1.BirthDate(date: CommonV1.Date(2014, 3, 9), precision: .day), false),
        ] as [(FamilyV1.BirthDate?, Bool)])
    func day(birth: FamilyV1.BirthDate?, isAsked: Bool) async throws {
        let cell = try FamilyCell()
        let child = try await cell.addCase { $0.birth = birth }
        let due = cell.today.adding(months: 3)
        #expect(child.days?.ageReviewBy == (isAsked ? CommonV1.Date(due) : nil))
        try cell.pass(days: due.days(since: cell.today))
        #expect(try await overdue(cell).isEmpty, "the day itself is not too late")
        try cell.pass(days: 1)
        let items = try await overdue(cell)
        #expect(items.map(\.name) == (isAsked ? [child.meta?.name] : []))
        #expect(items.allSatisfy { $0.due == CommonV1.Date(due) && $0.days == 1 })
        #expect(try await overdue(cell, of: cell.name("ctse", cell.worker)).count == items.count)
        #expect(try await overdue(cell, of: cell.name("ctse", cell.volunteer)).isEmpty)
        try await cell.bare.close()
    }

    @Test("Who looked and could not tell has the time anew; who could tell is not asked again")
    func looked() async throws {
        let cell = try FamilyCell()
        var child = try await cell.addCase()
        try cell.pass(days: 100)
        #expect(try await overdue(cell).count == 1)
        child = try await update(child, ["note"], cell) { $0.note = "she limps" }
        #expect(try await overdue(cell).count == 1, "a note is no look at her age")
        child = try await update(child, ["birth"], cell) { _ in }
        #expect(child.days?.ageReviewBy == CommonV1.Date(cell.today.adding(months: 3)))
        #expect(try await overdue(cell).isEmpty)
        child = try await update(child, ["birth"], cell) {
            $0.birth = FamilyV1.BirthDate(date: CommonV1.Date(2015), precision: .year)
        }
        #expect(child.days?.ageReviewBy == nil)
        try cell.pass(days: 300)
        #expect(try await overdue(cell).isEmpty)
        try await cell.bare.close()
    }

    private func overdue(
        _ cell: FamilyCell, of staff: String = ""
    ) async throws -> [FamilyV1.OverdueItem] {
        try await OverdueTests().overdue(cell, of: staff).filter { $0.kind == .ageReview }
    }

    private func update(
        _ child: FamilyV1.ChildCase, _ paths: [String], _ cell: FamilyCell,
        _ change: (inout FamilyV1.ChildCase) -> Void
    ) async throws -> FamilyV1.ChildCase {
        var next = FamilyV1.ChildCase(meta: child.meta)
        change(&next)
        return try await cell.client().updateCase(
            FamilyV1.UpdateCaseRequest(
                childCase: next, updateMask: GoogleProtobuf.FieldMask(paths: paths),
                requestID: RecordID.random().text))
    }
}
