import ServiceSupport
import Tenancy
import Testing

@testable import FamilyService
@testable import ServiceRuntime
@testable import WireProto

/// What protects a child is not taken away by one person (docs/domain.md).
@Suite("Facts that two people stand for")
struct CareFactsTests {
    private static func born(_ year: Int32, _ month: Int32 = 0, _ day: Int32 = 0) -> FamilyV1.BirthDate {
        FamilyV1.BirthDate(date: CommonV1.Date(year: year, month: month, day: day))
    }

    private static let known = FamilyV1.ChildCase(
        sex: .female, birth: born(2014, 5), family: "partners/ctse/families/a",
        riskFactors: [.outOfSchool, .extremePoverty], harms: [.exploitation])

    /// A change of a case, and what it takes away.
    static let cases: [(String, @Sendable (inout FamilyV1.ChildCase) -> Void, [String])] = [
        ("a note", { $0.note = "seen" }, []),
        ("another risk", { $0.riskFactors.append(.unscrupulousCaretaker) }, []),
        ("another order of risks", { $0.riskFactors.reverse() }, []),
        ("a day of birth within the month", { $0.birth = born(2014, 5, 9) }, []),
        ("a younger child", { $0.birth = born(2015) }, []),
        ("no family", { $0.family = "" }, ["family"]),
        ("another family", { $0.family = "partners/ctse/families/b" }, ["family"]),
        ("a risk less", { $0.riskFactors = [.extremePoverty] }, ["risk_factors"]),
        ("a harm less", { $0.harms = [] }, ["harms"]),
        ("an older child", { $0.birth = born(2010) }, ["birth"]),
        ("a child who may be older", { $0.birth = born(2014) }, ["birth"]),
        ("a birth taken back", { $0.birth = nil }, ["birth"]),
        ("a boy", { $0.sex = .male }, ["sex"]),
        (
            "all at once",
            {
                ($0.family, $0.harms) = ("", [])
            }, ["family", "harms"]
        ),
    ]

    @Test("Of a child", arguments: cases.indices)
    func ofCase(number: Int) {
        let (name, change, paths) = Self.cases[number]
        var after = Self.known
        change(&after)
        #expect(CareFacts.loosened(Self.known, by: after) == paths, "\(name)")
        #expect(CareFacts.loosened(FamilyV1.ChildCase(), by: after).isEmpty, "nothing was known before")
    }

    private static let mother = FamilyV1.Member(
        relationToHead: .mother, caretaker: true, capacity: FamilyV1.ParentalCapacity(level: .protective))

    /// A member, a change of it, and what it takes away with a case in the family and without one.
    static let members:
        [(FamilyV1.Member, @Sendable (inout FamilyV1.Member) -> Void, with: [String], without: [String])] = [
            (mother, { $0.income = CommonV1.Money(currency: "VND") }, [], []),
            (mother, { $0.allegedExploiter = true }, [], []),
            (mother, { $0.caretaker = false }, ["caretaker"], ["caretaker"]),
            (mother, { $0.absence = FamilyV1.Absence() }, ["absence"], ["absence"]),
            (FamilyV1.Member(caretaker: true), { $0.caretaker = false }, ["caretaker"], []),
            (FamilyV1.Member(caretaker: true), { $0.absence = FamilyV1.Absence() }, ["absence"], []),
            (
                FamilyV1.Member(allegedExploiter: true), { $0.allegedExploiter = false },
                ["alleged_exploiter"], ["alleged_exploiter"]
            ),
            (
                FamilyV1.Member(relationToHead: .child), { $0.relationToHead = .other }, ["relation_to_head"],
                []
            ),
            (FamilyV1.Member(), { $0.caretaker = true }, [], []),
            (FamilyV1.Member(), { $0.notSibling = true }, ["not_sibling"], ["not_sibling"]),
            (FamilyV1.Member(notSibling: true), { $0.notSibling = false }, [], []),
        ]

    @Test("Of a member of a family", arguments: members.indices)
    func ofMember(number: Int) {
        let (before, change, with, without) = Self.members[number]
        var after = before
        change(&after)
        #expect(CareFacts.loosened(before, by: after, hasCases: true) == with)
        #expect(CareFacts.loosened(before, by: after, hasCases: false) == without)
    }

    /// A child in the family of its mother, whom two people found to protect it.
    private func family(
        _ world: CaseCell
    ) async throws -> (child: FamilyV1.ChildCase, mother: FamilyV1.Member) {
        let family = try await world.cell.addFamily()
        let mother = try await world.cell.addMember(to: family, FamilyV1.Member(caretaker: true))
        let found = try await world.asWorker.assessParentalCapacity(
            FamilyV1.AssessParentalCapacityRequest(
                name: mother.meta?.name ?? "", etag: mother.meta?.etag ?? "",
                finding: FamilyV1.ParentalCapacityFinding(
                    level: .protective, assessedOn: world.today, evidence: "she sends her to school"),
                requestID: CaseCell.id()))
        let approved = try await world.asManager.approveParentalCapacity(
            FamilyV1.ApproveParentalCapacityRequest(
                name: found.meta?.name ?? "", etag: found.meta?.etag ?? "", requestID: CaseCell.id()))
        let child = try await world.identify { $0.family = family.meta?.name ?? "" }
        return (child, approved)
    }

    private func taking(
        _ path: String, of child: FamilyV1.ChildCase, _ change: (inout FamilyV1.ChildCase) -> Void
    ) -> FamilyV1.UpdateCaseRequest {
        var sent = FamilyV1.ChildCase(meta: child.meta)
        change(&sent)
        return FamilyV1.UpdateCaseRequest(
            childCase: sent, updateMask: GoogleProtobuf.FieldMask(paths: [path]), requestID: CaseCell.id())
    }

    @Test("A child is not taken out of its family by one person, so that it can be taken from its mother")
    func familyTaken() async throws {
        let world = try CaseCell()
        let (child, _) = try await family(world)
        var request = taking("family", of: child) { $0.family = "" }
        let (worker, alone) = (world.asWorker, request)
        let why = await whyRefused { () async throws(RPCStatus) in try await worker.updateCase(alone) }
        #expect(why.reason == .secondPersonRequired)
        #expect(try await world.read(child.named).family == child.family)
        request.approval = try await world.agreed(to: .updateCase(request))
        #expect(try await worker.updateCase(request).family == "")
        try await world.cell.bare.close()
    }

    @Test("A mother is not made somebody who does not care for her child by one person, nor taken out")
    func motherTaken() async throws {
        let world = try CaseCell()
        let (_, mother) = try await family(world)
        let worker = world.asWorker
        for (path, sent) in [
            ("caretaker", FamilyV1.Member(meta: mother.meta)),
            ("absence", FamilyV1.Member(meta: mother.meta, absence: FamilyV1.Absence(reason: .illness))),
        ] {
            let why = await whyRefused { () async throws(RPCStatus) in
                try await worker.updateMember(
                    FamilyV1.UpdateMemberRequest(
                        member: sent, updateMask: GoogleProtobuf.FieldMask(paths: [path]),
                        requestID: CaseCell.id()))
            }
            #expect(why.reason == .secondPersonRequired, "\(path)")
        }
        var removal = FamilyV1.RemoveMemberRequest(
            name: mother.meta?.name ?? "", etag: mother.meta?.etag ?? "", requestID: CaseCell.id())
        let alone = removal
        let why = await whyRefused { () async throws(RPCStatus) in try await worker.removeMember(alone) }
        #expect(why.reason == .secondPersonRequired)
        removal.approval = try await world.agreed(to: .removeMember(removal))
        #expect(try await worker.removeMember(removal).state == .removed)
        try await world.cell.bare.close()
    }

    @Test("Whoever is said to exploit a child is cleared of it by two")
    func cleared() async throws {
        let world = try CaseCell()
        let (_, mother) = try await family(world)
        func said(_ exploiter: Bool, _ meta: CommonV1.Meta?) -> FamilyV1.UpdateMemberRequest {
            FamilyV1.UpdateMemberRequest(
                member: FamilyV1.Member(meta: meta, allegedExploiter: exploiter),
                updateMask: GoogleProtobuf.FieldMask(paths: ["alleged_exploiter"]), requestID: CaseCell.id())
        }
        let worker = world.asWorker
        let alleged = try await worker.updateMember(said(true, mother.meta))
        var clearing = said(false, alleged.meta)
        let alone = clearing
        let why = await whyRefused { () async throws(RPCStatus) in try await worker.updateMember(alone) }
        #expect(why.reason == .secondPersonRequired)
        clearing.approval = try await world.agreed(to: .updateMember(clearing))
        #expect(try await worker.updateMember(clearing).allegedExploiter == false)
        try await world.cell.bare.close()
    }

    @Test("A risk is not taken away by one person, so that one person can screen the child out")
    func riskTaken() async throws {
        let world = try CaseCell()
        let child = try await world.identify {
            ($0.riskFactors, $0.harms) = ([.outOfSchool], [.exploitation])
        }
        let worker = world.asWorker
        for (path, sent) in [
            ("risk_factors", taking("risk_factors", of: child) { $0.riskFactors = [] }),
            ("harms", taking("harms", of: child) { $0.harms = [] }),
        ] {
            let why = await whyRefused { () async throws(RPCStatus) in try await worker.updateCase(sent) }
            #expect(why.reason == .secondPersonRequired, "\(path)")
        }
        try await world.cell.bare.close()
    }
}
