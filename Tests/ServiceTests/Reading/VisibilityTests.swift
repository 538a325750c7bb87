import Crypto
import ServiceSupport
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// A case that is not for everybody of the partner. The worker of the cell answers for it; a colleague is a social
/// worker, too.
@Suite("Who may see a case")
struct VisibilityTests {
    /// What a partner has of one child, so that each way to it can be tried.
    struct Told {
        var family: String
        var member: String
        var child: FamilyV1.ChildCase
        var note: String
        var visit: String
        var consent: String
        var assessment: String
        var attachment: String
        var content: [UInt8]
    }

    @Test("One for who answers for it shows others that it is there, and nothing of who the child is")
    func restricted() async throws {
        let world = try CaseCell()
        let told = try await tell(of: .restricted, world)
        let colleague = world.client(world.cell.colleague, .socialWorker)
        for client in [world.asWorker, world.asManager] {
            #expect(
                try await seen(told, by: client) == ["Lan", "Lan", "she ran away", "let me stay", "Signed."])
        }
        #expect(try await seen(told, by: colleague) == ["", "", "", "", ""])

        let child = try await colleague.getCase(FamilyV1.GetCaseRequest(name: told.child.named))
        #expect(child.state == .registered && child.visibility == .restricted)
        #expect(child.responsibleStaff == world.name(world.worker))
        #expect(child.birth == nil && child.harms.isEmpty && child.note.isEmpty)
        let batch = try await colleague.batchGetCases(
            FamilyV1.BatchGetCasesRequest(parent: "partners/ctse", names: [told.child.named]))
        let list = try await colleague.listCases(FamilyV1.ListCasesRequest(parent: "partners/ctse"))
        #expect(batch.cases == [child] && list.cases == [child])
        let assessments = try await colleague.listAssessments(
            FamilyV1.ListAssessmentsRequest(parent: told.child.named))
        #expect(assessments.assessments.map(\.kind) == [.initial])
        #expect(assessments.assessments.allSatisfy { $0.scores.isEmpty && $0.needs.isEmpty })
        let revision = try await colleague.getRevision(FamilyV1.GetRevisionRequest(name: told.child.named))
        #expect(!revision.recordJson.contains("Lan") && revision.recordJson.contains("REGISTERED"))
        #expect(try await found("Lan", by: colleague) == 0)
        #expect(try await found("Lan", by: world.asWorker) == 2)
        try await world.cell.bare.close()
    }

    @Test("One that an authority has sealed is not there for others, but in its family as somebody")
    func sealed() async throws {
        let world = try CaseCell()
        let told = try await tell(of: .restricted, world)
        try await seal(told.child.named, .seal, world)
        #expect(try await world.read(told.child.named).visibility == .sealed)
        let colleague = world.client(world.cell.colleague, .socialWorker)

        let refused: [RPCStatus] = [
            await whyRefused { () async throws(RPCStatus) in
                try await colleague.getCase(FamilyV1.GetCaseRequest(name: told.child.named))
            },
            await whyRefused { () async throws(RPCStatus) in
                try await colleague.batchGetCases(
                    FamilyV1.BatchGetCasesRequest(parent: "partners/ctse", names: [told.child.named]))
            },
            await whyRefused { () async throws(RPCStatus) in
                try await colleague.getNote(FamilyV1.GetNoteRequest(name: told.note))
            },
            await whyRefused { () async throws(RPCStatus) in
                try await colleague.getVisit(FamilyV1.GetVisitRequest(name: told.visit))
            },
            await whyRefused { () async throws(RPCStatus) in
                try await colleague.getConsent(FamilyV1.GetConsentRequest(name: told.consent))
            },
            await whyRefused { () async throws(RPCStatus) in
                try await colleague.getAttachment(FamilyV1.GetAttachmentRequest(name: told.attachment))
            },
            await whyRefused { () async throws(RPCStatus) in
                try await colleague.getAssessment(FamilyV1.GetAssessmentRequest(name: told.assessment))
            },
            await whyRefused { () async throws(RPCStatus) in
                try await colleague.listAssessments(FamilyV1.ListAssessmentsRequest(parent: told.child.named))
            },
            await whyRefused { () async throws(RPCStatus) in
                try await colleague.listNotes(
                    FamilyV1.ListNotesRequest(parent: "partners/ctse", childCase: told.child.named))
            },
            await whyRefused { () async throws(RPCStatus) in
                try await colleague.listVisits(
                    FamilyV1.ListVisitsRequest(parent: "partners/ctse", childCase: told.child.named))
            },
            await whyRefused { () async throws(RPCStatus) in
                try await colleague.listRevisions(FamilyV1.ListRevisionsRequest(name: told.child.named))
            },
            await whyRefused { () async throws(RPCStatus) in
                try await colleague.getRevision(FamilyV1.GetRevisionRequest(name: told.note))
            },
            await whyRefused { () async throws(RPCStatus) in
                try await colleague.explainTransition(
                    FamilyV1.ExplainTransitionRequest(name: told.child.named))
            },
            await whyRefused { () async throws(RPCStatus) in
                try await colleague.checkConsent(
                    FamilyV1.CheckConsentRequest(name: told.child.named, purpose: .care))
            },
        ]
        for (index, refusal) in refused.enumerated() {
            #expect(refusal.code == .permissionDenied && refusal.reason == .sealed, "way \(index)")
        }
        let list = try await colleague.listCases(FamilyV1.ListCasesRequest(parent: "partners/ctse"))
        #expect(list.cases.isEmpty)
        try world.advance(days: 60)
        let overdue = FamilyV1.ListOverdueRequest(parent: "partners/ctse")
        #expect(try await colleague.listOverdue(overdue).items.isEmpty)
        #expect(try await world.asWorker.listOverdue(overdue).items.map(\.name) == [told.child.named])
        #expect(try await found("Lan", by: colleague) == 0)
        let members = try await colleague.listMembers(FamilyV1.ListMembersRequest(parent: told.family))
        #expect(members.members.map(\.person) == [nil])
        #expect(try await copied(by: colleague).map(\.person) == [nil])
        #expect(try await copied(by: world.asWorker).map(\.person?.given) == ["Lan"])

        try await seal(told.child.named, .unseal, world)
        #expect(try await seen(told, by: colleague) == ["", "", "", "", ""], "unsealed, it stays restricted")
        try await world.cell.bare.close()
    }

    @Test("Who may not see the whole of a case changes nothing of it and adds nothing to it")
    func unchanged() async throws {
        let world = try CaseCell()
        let told = try await tell(of: .restricted, world)
        let colleague = world.client(world.cell.colleague, .socialWorker)
        let name = told.child.named
        let refused: [RPCStatus] = [
            await whyRefused { () async throws(RPCStatus) in
                _ = try await colleague.updateCase(
                    FamilyV1.UpdateCaseRequest(
                        childCase: FamilyV1.ChildCase(meta: told.child.meta, visibility: .normal),
                        updateMask: GoogleProtobuf.FieldMask(paths: ["visibility"]), requestID: CaseCell.id())
                )
            },
            await whyRefused { () async throws(RPCStatus) in
                _ = try await colleague.createNote(
                    FamilyV1.CreateNoteRequest(
                        parent: "partners/ctse", note: FamilyV1.Note(childCase: name, text: "mine"),
                        requestID: CaseCell.id()))
            },
            await whyRefused { () async throws(RPCStatus) in
                _ = try await colleague.recordVisit(
                    FamilyV1.RecordVisitRequest(
                        parent: "partners/ctse",
                        visit: FamilyV1.Visit(
                            childCase: name, kind: .home,
                            startTime: GoogleProtobuf.Timestamp(world.clock.now),
                            staff: [world.name(world.worker)]),
                        requestID: CaseCell.id()))
            },
            await whyRefused { () async throws(RPCStatus) in
                _ = try await colleague.grantConsent(
                    FamilyV1.GrantConsentRequest(
                        parent: "partners/ctse",
                        consent: FamilyV1.Consent(
                            childCase: name, giver: .guardian, purposes: [.media], childAssent: true,
                            explanationLang: "vi", document: "Signed.", media: true, giverName: "Bà Tư"),
                        requestID: CaseCell.id()))
            },
            await whyRefused { () async throws(RPCStatus) in
                _ = try await colleague.recordExploitationEpisode(
                    FamilyV1.RecordExploitationEpisodeRequest(parent: name, requestID: CaseCell.id()))
            },
            await whyRefused { () async throws(RPCStatus) in
                _ = try await colleague.enrolSchool(
                    FamilyV1.EnrolSchoolRequest(
                        parent: name,
                        enrolment: FamilyV1.SchoolEnrolment(schoolName: "Bình An", from: world.today),
                        requestID: CaseCell.id()))
            },
            await whyRefused { () async throws(RPCStatus) in
                _ = try await colleague.createSiblingGroup(
                    FamilyV1.CreateSiblingGroupRequest(
                        parent: "partners/ctse",
                        siblingGroup: FamilyV1.SiblingGroup(
                            cases: [name],
                            outside: [
                                FamilyV1.ExternalSibling(
                                    person: CommonV1.PersonName(given: "An", script: "Latn"))
                            ]),
                        requestID: CaseCell.id()))
            },
            await whyRefused { () async throws(RPCStatus) in
                let answers = try await colleague.downloadAttachment(
                    FamilyV1.DownloadAttachmentRequest(name: told.attachment))
                while try await answers.next() != nil {}
            },
        ]
        for (index, refusal) in refused.enumerated() {
            #expect(
                refusal.code == .permissionDenied && refusal.reason == .recordRestricted, "change \(index)")
        }
        #expect(try await world.read(name).meta?.etag == told.child.tag)
        // A manager gives the case to the colleague, whose it then is.
        _ = try await world.asManager.updateCase(
            FamilyV1.UpdateCaseRequest(
                childCase: FamilyV1.ChildCase(
                    meta: told.child.meta, responsibleStaff: world.name(world.second)),
                updateMask: GoogleProtobuf.FieldMask(paths: ["responsible_staff"]), requestID: CaseCell.id()))
        #expect(try await world.read(name).person == nil, "the worker has no part in it any more")
        try await world.cell.bare.close()
    }

    @Test("Nobody of the partner seals a case, not when it is opened either")
    func sealedByNobody() async throws {
        let world = try CaseCell()
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await world.identified(.sealed)
        }
        #expect(refused.code == .failedPrecondition && refused.reason == .sealed)
        try await world.cell.bare.close()
    }

    // The child, and what is told of it.

    private func tell(of visibility: FamilyV1.Visibility, _ world: CaseCell) async throws -> Told {
        let (cell, client) = (world.cell, world.asWorker)
        let family = try await cell.addFamily()
        let person = CommonV1.PersonName(given: "Lan")
        let member = try await cell.addMember(
            to: family, FamilyV1.Member(person: person, relationToHead: .child))
        let child = try await world.register(
            try await world.screen(
                try await world.identify {
                    $0.person = person
                    $0.birth = FamilyV1.BirthDate(date: CommonV1.Date(year: 2016), precision: .year)
                    $0.family = family.meta?.name ?? ""
                    $0.member = member.meta?.name ?? ""
                    $0.harms = [.rape]
                    $0.note = "found at the station"
                    $0.visibility = visibility
                }))
        let about = child.named
        let note = try await client.createNote(
            FamilyV1.CreateNoteRequest(
                parent: "partners/ctse", note: FamilyV1.Note(childCase: about, text: "she ran away"),
                requestID: CaseCell.id()))
        let visit = try await cell.visit(nil, child) {
            $0.childView = FamilyV1.ChildView(heard: true, words: "let me stay")
        }
        let consent = try await client.grantConsent(
            FamilyV1.GrantConsentRequest(
                parent: "partners/ctse",
                consent: FamilyV1.Consent(
                    childCase: about, giver: .guardian, purposes: [.followUp], childAssent: true,
                    explanationLang: "vi", document: "Signed.", giverName: "Bà Tư"), requestID: CaseCell.id())
        )
        let assessment = try await world.submit(world.assessment(.initial), in: about)
        let content = Array("a picture".utf8)
        let upload = try await client.uploadAttachment()
        try await upload.send(
            FamilyV1.UploadAttachmentRequest(
                parent: "partners/ctse",
                attachment: FamilyV1.Attachment(
                    childCase: about, fileName: "picture.png", mediaType: "image/png",
                    size: Int64(content.count), sha256: Array(SHA256.hash(data: content))),
                requestID: CaseCell.id()))
        try await upload.send(FamilyV1.UploadAttachmentRequest(chunk: content))
        let attachment = try await upload.finish()
        return Told(
            family: family.meta?.name ?? "", member: member.meta?.name ?? "",
            child: try await world.read(about), note: note.meta?.name ?? "", visit: visit.meta?.name ?? "",
            consent: consent.meta?.name ?? "", assessment: assessment.meta?.name ?? "",
            attachment: attachment.meta?.name ?? "", content: content)
    }

    private func seal(
        _ name: String, _ kind: FamilyV1.AuthorityDecisionKind, _ world: CaseCell
    ) async throws {
        _ = try await world.report(kind, in: name)
    }

    /// What identifies or touches, of the case, its member, a note, a visit and a consent.
    private func seen(
        _ told: Told, by client: FamilyServiceClient<BareCaller>
    ) async throws -> [String] {
        [
            try await client.getCase(FamilyV1.GetCaseRequest(name: told.child.named)).person?.given ?? "",
            try await client.getMember(FamilyV1.GetMemberRequest(name: told.member)).person?.given ?? "",
            try await client.getNote(FamilyV1.GetNoteRequest(name: told.note)).text,
            try await client.getVisit(FamilyV1.GetVisitRequest(name: told.visit)).childView?.words ?? "",
            try await client.getConsent(FamilyV1.GetConsentRequest(name: told.consent)).document,
        ]
    }

    /// How many cases and families a search for a name finds.
    private func found(_ name: String, by client: FamilyServiceClient<BareCaller>) async throws -> Int {
        let cases = try await client.searchCases(
            FamilyV1.SearchCasesRequest(parent: "partners/ctse", query: name))
        let families = try await client.searchFamilies(
            FamilyV1.SearchFamiliesRequest(parent: "partners/ctse", query: name))
        return cases.cases.count + families.families.count
    }

    /// The members in a copy.
    private func copied(
        by client: FamilyServiceClient<BareCaller>
    ) async throws -> [FamilyV1.Member] {
        try await SyncServiceClient(client.caller).pull().flatMap(\.changes).compactMap { change in
            guard case .upsert(let record)? = change.change, case .member(let member)? = record.record else {
                return nil
            }
            return member
        }
    }
}

extension CaseCell {
    fileprivate func identified(
        _ visibility: FamilyV1.Visibility
    ) async throws(RPCStatus) -> FamilyV1.ChildCase {
        do { return try await identify { $0.visibility = visibility } } catch let status as RPCStatus {
            throw status
        } catch {
            throw .absent
        }
    }
}
