import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// Two cases that may be of one child (docs/domain.md, "Duplicates").
@Suite("Cases that may be of one child")
struct DuplicateTests {
    // MARK: The rule

    private static func child(
        _ family: String, _ given: String, _ other: String = "", born year: Int32 = 0,
        _ change: (inout FamilyV1.ChildCase) -> Void = { _ in }
    ) -> FamilyV1.ChildCase {
        var child = FamilyV1.ChildCase(
            person: CommonV1.PersonName(family: family, given: given, other: other), sex: .female)
        if year != 0 { child.birth = FamilyV1.BirthDate(date: CommonV1.Date(year: year)) }
        change(&child)
        return child
    }

    private static let lan = child("Nguyễn", "Lan", "Thị", born: 2014) {
        $0.family = "partners/ctse/families/a"
    }

    static let cases: [(String, FamilyV1.ChildCase, [FamilyV1.DuplicateSign]?)] = [
        ("the same name, typed otherwise", child("", "lan nguyen thi"), [.name, .sex]),
        ("without the middle name", child("NGUYEN", "Lan", born: 2014), [.name, .sex, .birth]),
        ("another middle name", child("Nguyễn", "Lan", "Ngọc"), [.name, .sex]),
        ("a year younger", child("Nguyễn", "Lan", born: 2015), [.name, .sex, .birth]),
        ("three years younger", child("Nguyễn", "Lan", born: 2017), nil),
        ("a boy", child("Nguyễn", "Lan") { $0.sex = .male }, nil),
        ("of unknown sex", child("Nguyễn", "Lan") { $0.sex = .unspecified }, [.name]),
        ("another given name", child("Nguyễn", "Hoa", "Thị", born: 2014), nil),
        ("one word of it", child("", "Lan", born: 2014), nil),
        (
            "its second name",
            child("", "", born: 2014) {
                $0.secondName = CommonV1.PersonName(family: "Nguyễn", given: "Lan", other: "Thị")
            }, [.name, .sex, .birth]
        ),
        (
            "the given name alone in its family",
            child("", "Lan") { $0.family = "partners/ctse/families/a" }, [.sex, .family]
        ),
        (
            "a sister",
            child("Nguyễn", "Hoa", "Thị", born: 2014) { $0.family = "partners/ctse/families/a" }, nil
        ),
        (
            "nobody's name, in its family",
            child("", "", born: 2014) { $0.family = "partners/ctse/families/a" }, [.sex, .birth, .family]
        ),
        (
            "nobody's name in its family, of any birth",
            child("", "") { $0.family = "partners/ctse/families/a" }, nil
        ),
        ("nothing known", FamilyV1.ChildCase(), nil),
    ]

    @Test(
        "What both say must agree, and what one leaves open is not held against it", arguments: cases.indices)
    func rule(number: Int) {
        let (name, other, signs) = Self.cases[number]
        let policy = ProgrammeNumbers(from: GuardExample.today)
        #expect(DuplicateRules.signs(Self.lan, other, by: policy) == signs, "\(name)")
        #expect(DuplicateRules.signs(other, Self.lan, by: policy) == signs, "\(name), the other way round")
    }

    @Test("A nickname alone counts together with a birth, and the programme says how far births may differ")
    func nicknames() {
        func called(_ name: String, born year: Int32) -> FamilyV1.ChildCase {
            Self.child("", "", born: year) { $0.nicknames = [name] }
        }
        var policy = ProgrammeNumbers(from: GuardExample.today)
        let bi = called("Bi", born: 2014)
        #expect(DuplicateRules.signs(bi, called("bi", born: 2014), by: policy) == [.name, .sex, .birth])
        #expect(DuplicateRules.signs(bi, called("bi", born: 0), by: policy) == nil)
        #expect(DuplicateRules.signs(bi, called("Bo", born: 2014), by: policy) == nil)
        #expect(DuplicateRules.signs(bi, called("Bi", born: 2017), by: policy) == nil)
        policy.duplicateBirthYears = 3
        #expect(DuplicateRules.signs(bi, called("Bi", born: 2017), by: policy) == [.name, .sex, .birth])
    }

    // MARK: The list

    private func pairs(
        _ client: FamilyServiceClient<BareCaller>, _ name: String = "", size: Int32 = 0
    ) async throws -> [[String]] {
        var (found, token) = ([[String]](), "")
        repeat {
            let page = try await client.listPossibleDuplicates(
                FamilyV1.ListPossibleDuplicatesRequest(
                    parent: "partners/ctse", pageSize: size, pageToken: token, childCase: name))
            found += page.duplicates.map { [$0.childCase, $0.otherCase] }
            token = page.nextPageToken
        } while !token.isEmpty
        return found
    }

    /// Identifies a child of that name, a day later than the one before.
    private func named(
        _ given: String, in world: CaseCell, _ change: (inout FamilyV1.ChildCase) -> Void = { _ in }
    ) async throws -> FamilyV1.ChildCase {
        try world.advance(days: 1)
        return try await world.identify {
            $0.person = CommonV1.PersonName(family: "Sok", given: given)
            change(&$0)
        }
    }

    @Test("A pair is listed once, of one case and of all, in pages of any size")
    func listed() async throws {
        let world = try CaseCell()
        let first = try await named("Dara", in: world).named
        _ = try await named("Rith", in: world)
        let second = try await named("DARA", in: world).named
        let third = try await named("Dara", in: world).named
        let expected: Set = [[first, second], [first, third], [second, third]]
        for size: Int32 in [0, 1, 2] {
            let all = try await pairs(world.asWorker, size: size)
            #expect(all.count == 3 && Set(all) == expected, "pages of \(size)")
        }
        let own = try await pairs(world.asWorker, second, size: 1)
        #expect(own.count == 2 && Set(own) == [[first, second], [second, third]])
        let worker = world.asWorker
        let why = await whyRefused { () async throws(RPCStatus) in
            try await worker.listPossibleDuplicates(
                FamilyV1.ListPossibleDuplicatesRequest(
                    parent: "partners/ctse", childCase: "partners/ctse/cases/\(CaseCell.id())"))
        }
        #expect(why.wrongFields == ["child_case"])
        try await world.cell.bare.close()
    }

    @Test("By a name nobody learns that a child is here whom they may not see")
    func hidden() async throws {
        let world = try CaseCell()
        let hidden = try await named("Dara", in: world) {
            ($0.responsibleStaff, $0.visibility) = (world.name(world.second), .restricted)
        }
        let seen = try await named("Dara", in: world)
        #expect(try await pairs(world.asWorker).isEmpty)
        #expect(try await pairs(world.asWorker, seen.named).isEmpty)
        #expect(try await pairs(world.asWorker, hidden.named).isEmpty)
        #expect(try await pairs(world.asManager) == [[hidden.named, seen.named]])
        // Nor by being refused.
        _ = try await world.register(try await world.screen(seen))
        try await world.cell.bare.close()
    }

    @Test(
        "Who registers a child has looked at the pairs, and the case that does not go on closes in any state")
    func registered() async throws {
        let world = try CaseCell()
        let first = try await named("Dara", in: world)
        let goesOn = try await world.register(try await world.screen(first))
        let second = try await world.screen(try await named("Dara", in: world))
        let consent = try await world.consent(to: second)
        func registering(_ answer: FamilyV1.DuplicateAnswer) -> FamilyV1.RegisterCaseRequest {
            FamilyV1.RegisterCaseRequest(
                name: second.named, etag: second.tag,
                registration: FamilyV1.Registration(consent: consent, duplicate: answer),
                requestID: CaseCell.id())
        }
        let (worker, none) = (world.asWorker, registering(.noneFound))
        let why = await whyRefused { () async throws(RPCStatus) in try await worker.registerCase(none) }
        #expect(why.reason == .matchUnanswered)
        let registered = try await worker.registerCase(registering(.foundOtherChild))
        #expect(registered.state == .registered)

        try await world.assess(second.named)
        try await world.plan(second.named)
        let closed = try await world.close(
            second.named, .duplicate, FamilyV1.CloseEvidence(survivingCase: goesOn.named))
        #expect(closed.state == .closed && closed.closure?.evidence?.survivingCase == goesOn.named)
        #expect(try await pairs(world.asManager).isEmpty, "it is the same child, as everybody knows now")
        try await world.cell.bare.close()
    }

    @Test("A case closes as a duplicate from every open state", arguments: [0, 1, 2, 3, 4])
    func duplicate(steps: Int) async throws {
        let world = try CaseCell()
        let goesOn = try await world.identify().named
        let name = try await reached(steps, in: world)
        let closed = try await world.close(
            name, .duplicate, FamilyV1.CloseEvidence(survivingCase: goesOn))
        #expect(closed.state == .closed)
        try await world.cell.bare.close()
    }

    @Test(
        "A case closes as lost from every open state; a missing child's after the months that this takes",
        arguments: [0, 1, 2, 3, 4])
    func lostContact(steps: Int) async throws {
        let world = try CaseCell()
        let name = try await reached(steps, in: world)
        let alone = await whyRefused { () async throws(RPCStatus) in try await world.close(name, .lostContact)
        }
        #expect(alone.reason == .reasonEvidenceMissing)
        let child = try await world.read(name)
        _ = try await world.asWorker.updateCase(
            FamilyV1.UpdateCaseRequest(
                childCase: FamilyV1.ChildCase(
                    meta: child.meta,
                    contactAttempts: [0, 1, 2].map {
                        FamilyV1.ContactAttempt(date: CommonV1.Date(world.day.adding(days: -$0)))
                    }), updateMask: GoogleProtobuf.FieldMask(paths: ["contact_attempts"]),
                requestID: CaseCell.id()))
        if child.state == .suspended {
            let early = await whyRefused { () async throws(RPCStatus) in
                try await world.close(name, .lostContact)
            }
            #expect(early.reason == .tooEarly)
            try world.advance(days: 366)
        }
        #expect(try await world.close(name, .lostContact).state == .closed)
        try await world.cell.bare.close()
    }

    @Test("Nobody loses contact with a child who sleeps in a bed")
    func bed() async throws {
        let world = try CaseCell()
        let child = try await world.identify {
            $0.contactAttempts = [1, 3, 5].map { daysAgo in
                FamilyV1.ContactAttempt(date: CommonV1.Date(world.day.adding(days: -daysAgo)))
            }
        }
        try await world.put(
            FamilyV1.Placement(site: world.site, type: .temporary, from: world.today, state: .active),
            world.fresh(.placement, under: child.named, .childCase))
        let why = await whyRefused { () async throws(RPCStatus) in
            try await world.close(child.named, .lostContact)
        }
        #expect(why.reason == .stillNeeded)
        try await world.cell.bare.close()
    }

    /// A case some steps on: identified, registered, in support, suspended, about to return.
    private func reached(_ steps: Int, in world: CaseCell) async throws -> String {
        switch steps {
        case 0: return try await world.identify().named
        case 1: return try await world.registered().named
        case 2: return try await world.supported()
        case 3:
            let name = try await world.supported()
            _ = try await world.suspend(try await world.read(name), informed: true)
            return name
        default:
            let (name, family) = (try await world.supported(), try await world.cell.addFamily())
            try await world.prepare(name, family.meta?.name ?? "")
            return name
        }
    }
}
