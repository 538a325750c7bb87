import Crypto
import ServiceSupport
import Store
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// A family whose purge time has come is gone, and with it what is told of it alone (docs/domain.md, I-20).
@Suite("After the purge time")
struct PurgeTests {
    @Test("Nothing of a purged family is read by its name, or differs from what never was")
    func gone() async throws {
        let cell = try FamilyCell()
        let client = cell.client()
        let family = try await cell.addFamily()
        let member = try await cell.addMember(
            to: family, FamilyV1.Member(person: CommonV1.PersonName(given: "Lan")))
        let followUp = try await cell.runningFollowUp(of: family)
        let visit = try await cell.visit(followUp)
        let note = try await client.createNote(
            FamilyV1.CreateNoteRequest(
                parent: "partners/ctse", note: FamilyV1.Note(family: name(family.meta), text: "a secret"),
                requestID: "write-it-down"))
        let attachment = try await upload(about: family, client)
        let consent = try await cell.agree(family)
        let reads = Reads(
            client: client,
            names: [
                family.meta, member.meta, followUp.meta, visit.meta, note.meta, attachment.meta, consent.meta,
            ].map(name))

        _ = try await cell.manager().closeFamilyFollowUp(
            FollowUpTests.closing(try await cell.read(followUp), note: "they moved"))
        _ = try await client.archiveFamily(
            FamilyV1.ArchiveFamilyRequest(
                name: name(family.meta), etag: try await reads.etag(of: family), requestID: "archive-it"))
        let days = try Int(cell.policy.archivedFamilyDays)
        try cell.pass(days: days - 1)
        #expect(await reads.refusals().allSatisfy { $0 == nil }, "until its time it can be read")
        let revisions = try await client.listRevisions(
            FamilyV1.ListRevisionsRequest(name: name(member.meta)))
        #expect(revisions.revisions.count == 1)

        try cell.pass(days: 1)
        for (index, refusal) in await reads.refusals().enumerated() {
            #expect(refusal == .absent, "read \(index)")
        }
        let history = await whyRefused { () async throws(RPCStatus) in
            try await client.listRevisions(
                FamilyV1.ListRevisionsRequest(name: member.meta?.name ?? ""))
        }
        let revision = await whyRefused { () async throws(RPCStatus) in
            try await client.getRevision(FamilyV1.GetRevisionRequest(name: note.meta?.name ?? ""))
        }
        #expect(history == .absent && revision == .absent)
        let consents = try await client.listConsents(
            FamilyV1.ListConsentsRequest(parent: "partners/ctse", family: name(family.meta)))
        #expect(consents.consents.isEmpty)
        let found = try await client.searchFamilies(
            FamilyV1.SearchFamiliesRequest(parent: "partners/ctse", query: "Lan"))
        #expect(found.families.isEmpty)
        #expect(try await OverdueTests().overdue(cell).isEmpty)
        try await removed(cell)
        try await cell.bare.close()
    }

    /// What nobody is shown any more is removed, and what was not about the family stays.
    private func removed(_ cell: FamilyCell) async throws {
        let store = cell.bare.store
        let tenant = cell.bare.tenant("ctse")
        let other = try await cell.addFamily()
        let rules = RetentionRules(FamilyServer.resources, eventDays: 3653, revisionDays: 3653)
        let removed = try await rules.run(store, tenant, at: cell.bare.clock.now)
        // The family, its member, follow-up with the consent that it names, visit, note, the other consent, and the
        // attachment with its one chunk.
        #expect(removed.records == 9)
        let left = try await store.read(in: TenantScope.job(JobName("test"), in: tenant)) {
            (reading: inout TenantReading<StoreError>) throws(StoreError) in
            var left: [String?] = []
            for change in try reading.changes(after: 0, limit: 1000) {
                guard let record = try reading.get(RecordKind(number: change.kind, name: ""), change.id)
                else {
                    continue
                }
                left.append(record.id.text)
            }
            return left
        }
        #expect(left == [ResourceName(parsing: name(other.meta), as: .family)?.id])
        #expect(try await rules.run(store, tenant, at: cell.bare.clock.now).isEmpty)
    }

    private func name(_ meta: CommonV1.Meta?) -> String { meta?.name ?? "" }

    private func upload(
        about family: FamilyV1.Family, _ client: FamilyServiceClient<BareCaller>
    ) async throws -> FamilyV1.Attachment {
        let content = Array("a picture".utf8)
        let upload = try await client.uploadAttachment()
        try await upload.send(AttachmentTests.opening(AttachmentTests.announced(family, content)))
        try await upload.send(FamilyV1.UploadAttachmentRequest(chunk: content))
        return try await upload.finish()
    }

    /// A read of each record, by its name.
    private struct Reads {
        let client: FamilyServiceClient<BareCaller>
        let names: [String]

        func etag(of family: FamilyV1.Family) async throws -> String {
            let name = family.meta?.name ?? ""
            return try await client.getFamily(FamilyV1.GetFamilyRequest(name: name)).meta?.etag ?? ""
        }

        /// What each was refused with; `nil` where it was not.
        func refusals() async -> [RPCStatus?] {
            [
                await refusal { () async throws(RPCStatus) in
                    try await client.getFamily(FamilyV1.GetFamilyRequest(name: names[0]))
                },
                await refusal { () async throws(RPCStatus) in
                    try await client.getMember(FamilyV1.GetMemberRequest(name: names[1]))
                },
                await refusal { () async throws(RPCStatus) in
                    try await client.getFamilyFollowUp(FamilyV1.GetFamilyFollowUpRequest(name: names[2]))
                },
                await refusal { () async throws(RPCStatus) in
                    try await client.getVisit(FamilyV1.GetVisitRequest(name: names[3]))
                },
                await refusal { () async throws(RPCStatus) in
                    try await client.getNote(FamilyV1.GetNoteRequest(name: names[4]))
                },
                await refusal { () async throws(RPCStatus) in
                    try await client.getAttachment(FamilyV1.GetAttachmentRequest(name: names[5]))
                },
                await refusal { () async throws(RPCStatus) in
                    try await client.getConsent(FamilyV1.GetConsentRequest(name: names[6]))
                },
            ]
        }

        private func refusal<Answer>(_ read: () async throws(RPCStatus) -> Answer) async -> RPCStatus? {
            do throws(RPCStatus) { _ = try await read() } catch { return error }
            return nil
        }
    }
}
