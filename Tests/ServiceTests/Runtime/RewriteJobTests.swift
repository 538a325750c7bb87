import Foundation
import Program
import ServiceSupport
import Store
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Records are written anew in another version")
struct RewriteJobTests {
    /// As a later program might have it: notes of families begin with a word.
    private static let step = BodyMigrations.Step(
        FamilyV1.Family.recordKind,
        forward: { body throws(StoreError) in try changed(body) { "Note: \($0)" } },
        back: { body throws(StoreError) in try changed(body) { String($0.dropFirst(6)) } },
        samples: [sample])

    private static let sample: BodyMigrations.Step.Sample = (
        bytes(FamilyV1.Family(note: "a")), bytes(FamilyV1.Family(note: "Note: a"))
    )

    private static func bytes(_ family: FamilyV1.Family) -> [UInt8] {
        do { return try family.encoded() } catch { preconditionFailure("\(error)") }
    }

    private static func changed(
        _ body: [UInt8], _ change: (String) -> String
    ) throws(StoreError) -> [UInt8] {
        do throws(MessageError) {
            var family = try FamilyV1.Family(decoding: body)
            family.note = change(family.note)
            return try family.encoded()
        } catch {
            throw .corrupt("a body is no family")
        }
    }

    private func configuration(
        _ bare: BareStore, target: Int, by step: BodyMigrations.Step = Self.step
    ) throws -> ServiceConfiguration {
        ServiceConfiguration(
            country: bare.country, store: "\(bare.directory)/store", keys: bare.directory,
            bodies: try BodyMigrations([step], target: target), log: .silent,
            clock: { [clock = bare.clock] in clock.now })
    }

    @Test("A body that is no message of its resource stays as it is, and whoever asked hears of it")
    func left() async throws {
        let cell = try FamilyCell()
        try await cell.addFamily()
        let scope = TenantScope.job(JobName("test"), in: cell.bare.tenant("ctse"))
        let odd = RecordID.random()
        _ = try await cell.bare.store.write(in: scope) {
            (writing: inout TenantWriting<StoreError>) throws(StoreError) in
            try writing.insert(FamilyV1.Family.recordKind, odd, [0xff])
        }
        // One that looks at no body.
        let same = BodyMigrations.Step(
            FamilyV1.Family.recordKind, forward: { $0 }, back: { $0 },
            samples: [(Self.bytes(FamilyV1.Family(note: "a")), Self.bytes(FamilyV1.Family(note: "a")))])
        let refused = await #expect(throws: StartupError.self) {
            try await RewriteJob(FamilyServer.resources, tenants: []).run(
                configuration(cell.bare, target: 2, by: same))
        }
        #expect(refused?.description.hasSuffix(": 1 of \(cell.bare.tenant("ctse"))") == true)
    }

    @Test("A tenant that cannot be read keeps no other from being rewritten or migrated")
    func goesOn() async throws {
        let bare = try BareStore(alarm: { _ in })
        for partner in ["ctse", "pedro", "sunrise"] {
            let scope = TenantScope.job(JobName("test"), in: bare.tenant(partner))
            _ = try await bare.store.write(in: scope) {
                (writing: inout TenantWriting<StoreError>) throws(StoreError) in
                try writing.insert(
                    FamilyV1.Family.recordKind, .random(), Self.bytes(FamilyV1.Family(note: "a")))
            }
        }
        await bare.store.close()
        let file = try #require(FileHandle(forUpdatingAtPath: bare.file(bare.tenant("pedro"))))
        try file.write(contentsOf: Data("damaged".utf8))
        try file.close()
        let configuration = try configuration(bare, target: 2)
        let refused = await #expect(throws: StartupError.self) {
            try await RewriteJob(FamilyServer.resources, tenants: []).run(configuration)
        }
        #expect(
            refused?.description == "1 of 3 tenants failed (vn/pedro); the others are done",
            "\(refused?.description ?? "")")
        let store = try configuration.openStore()
        for partner in ["ctse", "sunrise"] {
            let revision = try await store.read(
                in: TenantScope.job(JobName("test"), in: bare.tenant(partner))
            ) { (reading: inout TenantReading<StoreError>) throws(StoreError) in try reading.tenantRevision }
            #expect(revision == 2, "\(partner)")
        }
        await store.close()
        let migrated = #expect(throws: StartupError.self) { try configuration.migrate(to: 1) }
        #expect(migrated?.description.contains("not migrated: vn/pedro (") == true)
        #expect(migrated?.description.contains("ctse") == false)
        try FileManager.default.removeItem(atPath: bare.directory)
    }

    @Test("Forward and back: each family once, in its lists as before, and the program of then reads it")
    func forwardAndBack() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        try await cell.addMember(to: family)
        let job = RewriteJob(FamilyServer.resources, tenants: [])
        let name = FamilyV1.GetFamilyRequest(name: family.meta?.name ?? "")

        try await job.run(configuration(cell.bare, target: 2))
        let newer = try configuration(cell.bare, target: 2).openStore()
        let scope = TenantScope.job(JobName("test"), in: cell.bare.tenant("ctse"))
        let body = try await newer.read(in: scope) {
            (reading: inout TenantReading<StoreError>) throws(StoreError) in
            try reading.get(
                FamilyV1.Family.recordKind, RecordID(String(name.name.split(separator: "/")[3]))!)?.body
        }
        #expect(try FamilyV1.Family(decoding: body ?? []).note == "Note: a note")
        await newer.close()

        for _ in 0..<2 { try await job.run(configuration(cell.bare, target: 1)) }
        let again = try await cell.client().getFamily(name)
        #expect(again.note == "a note" && again.meta?.revision == 3)
        let list = try await cell.client().listFamilies(FamilyV1.ListFamiliesRequest(parent: "partners/ctse"))
        #expect(list.families == [again])
        let lines = try await cell.bare.events(in: cell.bare.tenant("ctse")).filter {
            $0.actor.identity == "job/rewrite"
        }
        #expect(lines.map(\.event.resources) == [[name.name], [name.name]])
    }
}
