import ServiceSupport
import Store
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("A device pushes what it did alone")
struct PushTests {
    private func change(_ family: FamilyV1.Family, note: String) -> FamilyV1.SyncItem {
        FamilyV1.SyncItem(.updateFamily(family.changing(["note"]) { $0.note = note }))
    }

    private func creation(_ cell: FamilyCell, _ note: String = "") -> FamilyV1.CreateFamilyRequest {
        FamilyV1.CreateFamilyRequest(
            parent: "partners/ctse",
            family: FamilyV1.Family(responsibleStaff: cell.name("ctse", cell.worker), note: note),
            requestID: RequestID.new())
    }

    @Test(
        "A hundred items have a hundred outcomes: those that can be done are, whatever becomes of the others")
    func hundred() async throws {
        let cell = try FamilyCell()
        var families: [FamilyV1.Family] = []
        for _ in 0..<99 { families.append(try await cell.addFamily()) }
        // Every third is changed by somebody else meanwhile; every third from the second is wrong.
        var items: [FamilyV1.SyncItem] = []
        for (index, family) in families.enumerated() {
            if index % 3 == 0 { try await cell.note(family, "theirs") }
            var request = family.changing(["note"]) { $0.note = "mine \(index)" }
            if index % 3 == 1 { request.updateMask = GoogleProtobuf.FieldMask(paths: ["state"]) }
            items.append(FamilyV1.SyncItem(.updateFamily(request)))
        }
        items.append(FamilyV1.SyncItem(.createFamily(creation(cell, "new"))))
        let outcomes = try await cell.device().push(items)
        let expected: [FamilyV1.SyncVerdict] = (0..<99).map { [.conflict, .refused, .ok][$0 % 3] } + [.ok]
        #expect(outcomes.map(\.verdict) == expected)
        #expect(outcomes[1].reason == "UPDATE_MASK_INVALID")
        #expect(outcomes[1].why.violatedFields == ["update_mask.paths[0]"])
        for index in stride(from: 2, to: 99, by: 3) {
            let read = try await cell.client().getFamily(
                FamilyV1.GetFamilyRequest(name: families[index].meta?.name ?? ""))
            #expect(read.note == "mine \(index)")
            #expect(outcomes[index].family == read)
        }
        try await cell.bare.close()
    }

    @Test(
        "An item that is no message is refused by itself, with its field; what builds on it is not done either"
    )
    func malformed() async throws {
        let cell = try FamilyCell()
        let caller = try cell.device().caller
        let bad = creation(cell, "b\u{1}d")
        let items = [
            FamilyV1.SyncItem(.createFamily(creation(cell, "one"))), FamilyV1.SyncItem(.createFamily(bad)),
            FamilyV1.SyncItem(
                .createMember(FamilyV1.CreateMemberRequest(requestID: RequestID.new())), after: bad.requestID),
            FamilyV1.SyncItem(.createFamily(creation(cell, "two"))),
        ]
        var bytes = try FamilyV1.SyncPushRequest(parent: "partners/ctse", items: items).encoded()
        let note = try #require(bytes.firstRange(of: [0x62, 0x01, 0x64]))
        bytes[note.lowerBound + 1] = 0
        let answer = try FamilyV1.SyncPushResponse(
            decoding: try await caller.call(Methods.syncPush, bytes, CallOptions()))
        #expect(answer.outcomes.map(\.verdict) == [.ok, .refused, .refused, .ok])
        #expect(answer.outcomes[1].reason == "MALFORMED_MESSAGE")
        #expect(answer.outcomes[1].why.violatedFields == ["create_family.family.note"])
        #expect(answer.outcomes[2].reason == "SYNC_PREDECESSOR_REFUSED")
        #expect(answer.outcomes.map(\.requestID.isEmpty) == [false, true, false, false])
        let families = try await cell.client().listFamilies(
            FamilyV1.ListFamiliesRequest(parent: "partners/ctse", pageSize: 10))
        #expect(Set(families.families.map(\.note)) == ["one", "two"])
        try await cell.bare.close()
    }

    @Test("A conflict shows what was read, what was wanted and what is, by path")
    func conflict() async throws {
        let cell = try FamilyCell()
        let read = try await cell.addFamily {
            $0.monthlyIncome = CommonV1.Money(currency: "VND", minorUnits: 100)
        }
        let theirs = try await cell.client().updateFamily(
            read.changing(["address", "monthly_income.minor_units"]) {
                $0.address = "By the river"
                $0.monthlyIncome = CommonV1.Money(minorUnits: 200)
            })
        let request = read.changing(["note", "monthly_income"]) {
            $0.note = "mine"
            $0.monthlyIncome = CommonV1.Money(currency: "VND", minorUnits: 300)
        }
        let outcome = try await cell.device().push([FamilyV1.SyncItem(.updateFamily(request))])[0]
        #expect(outcome.verdict == .conflict)
        #expect(outcome.reason == "ETAG_MISMATCH")
        let conflict = try #require(outcome.conflict)
        #expect(conflict.myPaths == ["monthly_income.minor_units", "note"])
        #expect(conflict.theirPaths == ["address", "monthly_income.minor_units"])
        #expect(conflict.baseRecord?.family?.note == "a note")
        #expect(conflict.baseRecord?.family?.monthlyIncome?.minorUnits == 100)
        #expect(conflict.myRecord?.family?.note == "mine")
        #expect(conflict.myRecord?.family?.monthlyIncome?.minorUnits == 300)
        #expect(conflict.theirRecord?.family?.address == "By the river")
        #expect(conflict.theirRecord?.family?.monthlyIncome?.minorUnits == 200)
        #expect(conflict.theirRecord?.meta == theirs.meta)
        // Nothing but the paths.
        #expect(conflict.theirRecord?.family?.headType == .unspecified)
        #expect(conflict.baseRecord?.family?.riskFactors == [])

        // What they hold is in the access log, and so is the refusal.
        let lines = try await cell.bare.events(in: cell.bare.tenant("ctse")).suffix(2)
        #expect(lines.map(\.event.result) == [RPCCode.aborted.rawValue, 0])
        #expect(lines.map(\.event.resources) == [[], [read.meta?.name ?? ""]])
        #expect(lines.allSatisfy { $0.method == Methods.updateFamily.id.rawValue })

        // Merged, with a new request id, it is done.
        var merged = request
        merged.family?.meta = theirs.meta
        merged.requestID = RequestID.new()
        let done = try await cell.device().push([FamilyV1.SyncItem(.updateFamily(merged))])[0]
        #expect(done.verdict == .ok)
        #expect(done.family?.address == "By the river")
        #expect(done.family?.note == "mine")
        try await cell.bare.close()
    }

    @Test("Changes of one field meet in both lists, also where one side has not the message that it is in")
    func meeting() async throws {
        let cell = try FamilyCell()
        let read = try await cell.addFamily {
            $0.monthlyIncome = CommonV1.Money(currency: "VND", minorUnits: 100)
            $0.dependentChildren = nil
        }
        // They have cleared the income and found that there are no children.
        _ = try await cell.client().updateFamily(
            read.changing(["monthly_income", "dependent_children"]) {
                $0.dependentChildren = CommonV1.IntValue()
            })
        let request = read.changing(["monthly_income.minor_units", "dependent_children"]) {
            $0.monthlyIncome = CommonV1.Money(minorUnits: 300)
            $0.dependentChildren = CommonV1.IntValue(value: 8)
        }
        let outcome = try await cell.device().push([FamilyV1.SyncItem(.updateFamily(request))])[0]
        let conflict = try #require(outcome.conflict)
        #expect(conflict.myPaths == ["dependent_children.value", "monthly_income.minor_units"])
        #expect(
            conflict.theirPaths == [
                "dependent_children.value", "monthly_income.currency", "monthly_income.minor_units",
            ])
        #expect(conflict.baseRecord?.family?.dependentChildren == nil)
        #expect(conflict.myRecord?.family?.dependentChildren?.value == 8)
        #expect(conflict.theirRecord?.family?.dependentChildren == CommonV1.IntValue())
        #expect(conflict.theirRecord?.family?.monthlyIncome == nil)
        try await cell.bare.close()
    }

    @Test("An etag of nobody's is a conflict without a base; one of a naming request has no side of its own")
    func conflictsWithoutBase() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        var request = family.changing(["note"]) { $0.note = "mine" }
        request.family?.meta?.etag = "noise"
        let stale = FamilyV1.ArchiveFamilyRequest(
            name: family.meta?.name ?? "", etag: family.meta?.etag ?? "", requestID: RequestID.new())
        try await cell.note(family, "theirs")
        let outcomes = try await cell.device().push([
            FamilyV1.SyncItem(.updateFamily(request)), FamilyV1.SyncItem(.archiveFamily(stale)),
        ])
        #expect(outcomes.map(\.verdict) == [.conflict, .conflict])
        #expect(outcomes[0].conflict?.baseRecord == nil)
        #expect(outcomes[0].conflict?.myPaths == ["note"])
        #expect(outcomes[0].conflict?.theirPaths == [])
        #expect(outcomes[0].conflict?.theirRecord?.family?.note == "theirs")
        #expect(outcomes[1].conflict?.myPaths == [])
        #expect(outcomes[1].conflict?.theirPaths == ["note"])
        #expect(outcomes[1].conflict?.myRecord == nil)
        try await cell.bare.close()
    }

    @Test("Each item is held to its own method's roles, and the refusal is remembered")
    func roles() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let other = try await cell.addFamily()
        let name = family.meta?.name ?? ""
        let archive = FamilyV1.ArchiveFamilyRequest(
            name: name, etag: family.meta?.etag ?? "", requestID: RequestID.new())
        let worker = try cell.device("tablet", of: "ctse", .socialWorker)
        let outcomes = try await worker.push([
            FamilyV1.SyncItem(.archiveFamily(archive)), change(family, note: "after"),
            change(other, note: "other"),
        ])
        #expect(outcomes.map(\.verdict) == [.refused, .ok, .ok])
        #expect(outcomes[0].why.code == .permissionDenied)
        #expect(outcomes[0].reason == "ROLE_MISSING")
        #expect(try await cell.client().getFamily(FamilyV1.GetFamilyRequest(name: name)).state == .active)
        let denied = try await cell.bare.events(in: cell.bare.tenant("ctse"))
            .filter { $0.event.result == RPCCode.permissionDenied.rawValue }
        #expect(denied.map(\.method) == [Methods.syncPush.id.rawValue])

        let manager = try cell.device()
        let again = FamilyV1.ArchiveFamilyRequest(
            name: name, etag: outcomes[1].family?.meta?.etag ?? "", requestID: archive.requestID)
        #expect(
            try await manager.push([FamilyV1.SyncItem(.archiveFamily(again))])[0].family?.state == .archived)
        try await cell.bare.close()
    }

    @Test("An item about another partner's family is answered as one about nobody's")
    func foreign() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        var nobodys = family
        nobodys.meta?.name = "partners/cswc/families/\(RecordID.random().text)"
        let device = try cell.device(of: "cswc")
        let outcomes = try await device.push(
            [change(family, note: "x"), change(nobodys, note: "x")], of: "cswc")
        #expect(outcomes.map(\.why) == [.absent, .absent])
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await device.syncPush(FamilyV1.SyncPushRequest(parent: "partners/ctse"))
        }
        #expect(refused == .absent)
        try await cell.bare.close()
    }

    @Test("A push sent again changes nothing and has the same outcomes, and so has each item sent alone")
    func replay() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let request = family.changing(["note"]) { $0.note = "once" }
        let items = [
            FamilyV1.SyncItem(.updateFamily(request)),
            FamilyV1.SyncItem(.createFamily(creation(cell, "new"))),
        ]
        let device = try cell.device()
        let first = try await device.push(items)
        let head = try await self.head(of: cell)
        #expect(try await device.push(items) == first)
        #expect(try await cell.client().updateFamily(request) == first[0].family)
        #expect(try await self.head(of: cell) == head)

        var other = request
        other.family?.note = "another"
        let reused = try await device.push([FamilyV1.SyncItem(.updateFamily(other))])[0]
        #expect(reused.reason == "REQUEST_ID_REUSED")
        try await cell.bare.close()
    }

    @Test("A family is made, filled and changed in one push, by what builds on what")
    func chain() async throws {
        let cell = try FamilyCell()
        let family = creation(cell, "first")
        let member = FamilyV1.CreateMemberRequest(
            member: FamilyV1.Member(relationToHead: .head), requestID: RequestID.new())
        let update = FamilyV1.Family().changing(["note"]) { $0.note = "second" }
        let last = FamilyV1.Family().changing(["note"]) { $0.note = "third" }
        let items = [
            FamilyV1.SyncItem(.createFamily(family)),
            FamilyV1.SyncItem(.createMember(member), after: family.requestID),
            FamilyV1.SyncItem(.updateFamily(update), after: family.requestID),
            FamilyV1.SyncItem(.updateFamily(last), after: update.requestID),
        ]
        let device = try cell.device()
        let outcomes = try await device.push(items)
        #expect(outcomes.map(\.verdict) == [.ok, .ok, .ok, .ok], "\(outcomes.map(\.why))")
        let name = outcomes[0].family?.meta?.name ?? ""
        #expect(outcomes[1].record?.member?.meta?.name.hasPrefix("\(name)/members/") == true)
        #expect(outcomes[3].family?.note == "third")
        #expect(outcomes[3].family?.meta?.name == name)
        #expect(outcomes[3].family?.meta?.revision == 3)
        #expect(try await device.push(items) == outcomes)
        try await cell.bare.close()
    }

    @Test("What builds on an item that was refused is refused with it, and nothing else is")
    func refusedChain() async throws {
        let cell = try FamilyCell()
        var wrong = creation(cell)
        wrong.family?.responsibleStaff = ""
        let member = FamilyV1.CreateMemberRequest(requestID: RequestID.new())
        let family = try await cell.addFamily()
        let misplaced = family.changing(["note"]) { $0.note = "x" }
        let outcomes = try await cell.device().push([
            FamilyV1.SyncItem(.createFamily(wrong)),
            FamilyV1.SyncItem(.createMember(member), after: wrong.requestID),
            FamilyV1.SyncItem(.updateFamily(misplaced), after: wrong.requestID),
            FamilyV1.SyncItem(), change(family, note: "done"),
        ])
        #expect(outcomes.map(\.verdict) == [.refused, .refused, .refused, .refused, .ok])
        #expect(
            outcomes.map(\.reason) == [
                "FIELD_INVALID", "SYNC_PREDECESSOR_REFUSED", "FIELD_INVALID", "FIELD_INVALID", nil,
            ])
        #expect(outcomes[2].why.violatedFields == ["after"])
        #expect(outcomes[3].why.violatedFields == ["mutation"])
        try await cell.bare.close()
    }

    @Test("Items of a family are done in their order")
    func order() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let head = try await cell.addMember(to: family, FamilyV1.Member(relationToHead: .head))
        let next = try await cell.addMember(to: family)
        // Only in this order is there never a second head, and only so is the family open for both.
        let outcomes = try await cell.device().push([
            FamilyV1.SyncItem(
                .updateMember(head.changing(["relation_to_head"]) { $0.relationToHead = .child })),
            FamilyV1.SyncItem(
                .updateMember(next.changing(["relation_to_head"]) { $0.relationToHead = .head })),
            FamilyV1.SyncItem(
                .archiveFamily(
                    FamilyV1.ArchiveFamilyRequest(
                        name: family.meta?.name ?? "", etag: family.meta?.etag ?? "",
                        requestID: RequestID.new()))),
            FamilyV1.SyncItem(.updateMember(next.changing(["caretaker"]) { $0.caretaker = true })),
        ])
        #expect(outcomes.prefix(3).map(\.verdict) == [.ok, .ok, .ok], "\(outcomes.map(\.why))")
        #expect(outcomes[3].verdict != .ok)
        try await cell.bare.close()
    }

    @Test(
        "What cannot be done now waits with all that follows it in its line, and no other line waits for it")
    func retry() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let other = try await cell.addFamily()
        // Nobody knows now who may answer for a family.
        cell.bare.clock.advance(seconds: 6)
        let given = family.changing(["responsible_staff"]) {
            $0.responsibleStaff = cell.name("ctse", cell.colleague)
        }
        let items = [
            FamilyV1.SyncItem(.updateFamily(given)),
            FamilyV1.SyncItem(
                .updateFamily(FamilyV1.Family().changing(["note"]) { $0.note = "later" }),
                after: given.requestID),
            FamilyV1.SyncItem(.createMember(family.newMember())), change(other, note: "now"),
        ]
        let device = try cell.device()
        let outcomes = try await device.push(items)
        #expect(outcomes.map(\.verdict) == [.retry, .retry, .retry, .ok])
        #expect(outcomes[0].reason == "DIRECTORY_STALE")
        #expect(outcomes.map(\.requestID).allSatisfy { !$0.isEmpty })

        try cell.hear()
        let again = try await device.push(items)
        #expect(again.map(\.verdict) == [.ok, .ok, .ok, .ok], "\(again.map(\.why))")
        #expect(again[1].family?.note == "later")
        try await cell.bare.close()
    }

    @Test("A damaged record refuses its item with what builds on it, and holds up nothing else")
    func damaged() async throws {
        let cell = try FamilyCell()
        let other = try await cell.addFamily()
        let odd = RecordID.random()
        _ = try await cell.bare.store.write(
            in: TenantScope.job(JobName("test"), in: cell.bare.tenant("ctse"))
        ) { (writing: inout TenantWriting<StoreError>) throws(StoreError) in
            try writing.insert(FamilyV1.Family.recordKind, odd, [0xff])
        }
        let family = FamilyV1.Family(
            meta: CommonV1.Meta(name: "partners/ctse/families/\(odd.text)", etag: "as it was read"))
        let first = family.changing(["note"]) { $0.note = "first" }
        let next = FamilyV1.Family().changing(["note"]) { $0.note = "next" }
        let outcomes = try await cell.device().push([
            FamilyV1.SyncItem(.updateFamily(first)),
            FamilyV1.SyncItem(.updateFamily(next), after: first.requestID), change(other, note: "other"),
        ])
        #expect(outcomes.map(\.verdict) == [.refused, .refused, .ok])
        #expect(outcomes[0].why.code == .internalError)
        #expect(outcomes[1].reason == "SYNC_PREDECESSOR_REFUSED")
        try await cell.bare.close()
    }

    @Test("Records that do not fit in the answer are left out of it, and come when fewer are asked for")
    func leftOut() async throws {
        var limits = SyncLimits.standard
        limits.answerBytes = 30_000
        let cell = try FamilyCell(limits: limits)
        let items = (0..<4).map { _ in
            FamilyV1.SyncItem(.createFamily(creation(cell, String(repeating: "ệ", count: 4000))))
        }
        let device = try cell.device()
        let outcomes = try await device.push(items)
        #expect(outcomes.map(\.verdict) == [.ok, .ok, .ok, .ok])
        #expect(outcomes.map(\.leftOut) == [false, false, true, true])
        #expect(outcomes.map { $0.record == nil } == [false, false, true, true])
        let alone = try await device.push([items[3]])[0]
        #expect(alone.family?.note.isEmpty == false)
        #expect(try await self.head(of: cell) == 4)
        try await cell.bare.close()
    }

    @Test("A push whose answer is lost at any instant loses nothing and does nothing twice", arguments: 0..<8)
    func lostAnswer(seed: Int) async throws {
        let cell = try FamilyCell()
        var items = (0..<20).map { FamilyV1.SyncItem(.createFamily(creation(cell, "number \($0)"))) }
        for item in items {
            guard case .createFamily(let made)? = item.mutation else { continue }
            items.append(
                FamilyV1.SyncItem(
                    .createMember(FamilyV1.CreateMemberRequest(requestID: RequestID.new())),
                    after: made.requestID))
        }
        let device = try cell.device()
        let sent = items
        // The caller goes away once so many changes are there.
        let (news, changed) = AsyncStream.makeStream(of: Void.self)
        let observation = cell.bare.store.observe(
            TenantScope.job(JobName("test"), in: cell.bare.tenant("ctse"))
        ) { changed.yield() }
        let push = Task { try await device.push(sent) }
        var commits = 0
        for await _ in news {
            commits += 1
            if commits > seed { break }
            if try await head(of: cell) >= 40 { break }
        }
        push.cancel()
        _ = await push.result
        withExtendedLifetime(observation) {}

        let outcomes = try await device.push(items)
        #expect(outcomes.allSatisfy { $0.verdict == .ok }, "\(outcomes.map(\.why))")
        #expect(try await head(of: cell) == 40)
        #expect(Set(outcomes.prefix(20).map { $0.family?.note }) == Set((0..<20).map { "number \($0)" }))
        try await cell.bare.close()
    }

    /// How many changes the tenant has had.
    private func head(of cell: FamilyCell) async throws -> Int64 {
        try await cell.bare.store.read(in: TenantScope.job(JobName("test"), in: cell.bare.tenant("ctse"))) {
            (reading: inout TenantReading<StoreError>) throws(StoreError) in try reading.tenantRevision
        }
    }
}
