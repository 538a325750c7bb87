import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// A copy that was made before a case became another's to see. The worker of the cell answers for the case; the device
/// is a colleague's.
@Suite("What a copy keeps of a child")
struct CopyVisibilityTests {
    @Test("It loses who the child is when the case is restricted or sealed, and gets it back afterwards")
    func follows() async throws {
        let world = try CaseCell()
        let (family, child) = try await told(world)
        let device = SyncServiceClient(world.client(world.cell.colleague, .socialWorker).caller)
        var copy = DeviceCopy()
        copy.take(try await device.pull())
        #expect(copy.members.map(\.person?.given) == ["Lan"])
        let watch = try await device.watchChanges(
            FamilyV1.WatchChangesRequest(parent: "partners/ctse", cursor: copy.cursor))
        #expect(try await watch.next()?.changes == [])

        let steps: [(FamilyV1.Visibility, String?)] = [
            (.restricted, nil), (.sealed, nil), (.restricted, nil), (.normal, "Lan"),
        ]
        for (visibility, given) in steps {
            try await make(child, visibility, world)
            let batches = try await device.pull(copy.cursor)
            #expect(batches.upserts.map(\.member?.person?.given) == [given], "\(visibility)")
            #expect(batches.tombstones == [])
            copy.take(batches)
            #expect(copy.members.map(\.person?.given) == [given])
            #expect(copy.families == [family])
            let heard = try #require(try await watch.next())
            #expect([heard].upserts == batches.upserts, "a watch hears the same")
        }
        watch.cancel()
        try await world.cell.bare.close()
    }

    @Test("It hears nothing of a case whose family it has not, or that names no member any more")
    func others() async throws {
        let world = try CaseCell()
        let (_, child) = try await told(world)
        let device = SyncServiceClient(world.client(world.cell.colleague, .socialWorker).caller)
        let filter = world.name(world.cell.colleague)
        let before = try await device.pull(responsible: filter).last
        try await make(child, .restricted, world)
        #expect(try await device.pull(before, responsible: filter).flatMap(\.changes) == [])

        let whole = try await device.pull().last
        let unlinked = try await world.read(child)
        _ = try await world.asManager.updateCase(
            FamilyV1.UpdateCaseRequest(
                childCase: FamilyV1.ChildCase(meta: unlinked.meta),
                updateMask: GoogleProtobuf.FieldMask(paths: ["member"]), requestID: CaseCell.id()))
        let freed = try await device.pull(whole)
        #expect(freed.upserts.map(\.member?.person?.given) == ["Lan"], "it is no case's any more")
        try await make(child, .normal, world)
        #expect(try await device.pull(freed.last).flatMap(\.changes) == [])
        try await world.cell.bare.close()
    }

    /// A family, and the name of the case of the child in it.
    private func told(_ world: CaseCell) async throws -> (FamilyV1.Family, child: String) {
        let family = try await world.cell.addFamily()
        let member = try await world.cell.addMember(
            to: family,
            FamilyV1.Member(person: CommonV1.PersonName(given: "Lan"), relationToHead: .child))
        let child = try await world.register(
            try await world.screen(
                try await world.identify {
                    $0.family = family.meta?.name ?? ""
                    $0.member = member.meta?.name ?? ""
                }))
        // Which the case has been written into.
        let linked = try await world.asWorker.getFamily(
            FamilyV1.GetFamilyRequest(name: family.meta?.name ?? ""))
        return (linked, child.named)
    }

    /// An authority seals the case and unseals it; all else a manager does.
    private func make(_ child: String, _ visibility: FamilyV1.Visibility, _ world: CaseCell) async throws {
        let before = try await world.read(child)
        guard visibility != .sealed, before.visibility != .sealed else {
            _ = try await world.report(visibility == .sealed ? .seal : .unseal, in: child)
            return
        }
        _ = try await world.asManager.updateCase(
            FamilyV1.UpdateCaseRequest(
                childCase: FamilyV1.ChildCase(meta: before.meta, visibility: visibility),
                updateMask: GoogleProtobuf.FieldMask(paths: ["visibility"]), requestID: CaseCell.id()))
    }
}
