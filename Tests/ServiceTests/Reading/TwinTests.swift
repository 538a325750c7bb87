import ServiceSupport
import Store
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// The same questions before and after what is identifying and special of a hidden child, and of all that is about it,
/// has become something else; and, where it is sealed, after there are more children like it. What a caller may not see
/// makes no difference to any byte that it hears, to the number of pages, or to the number of messages of a stream.
@Suite("Two worlds that differ in a hidden child")
struct TwinTests {
    @Test(
        "sound alike to who may not see it, by every read",
        arguments: [FamilyV1.Visibility.restricted, .sealed], [1, 2, 3] as [UInt64])
    func twins(visibility: FamilyV1.Visibility, seed: UInt64) async throws {
        let world = try CaseCell()
        let family = try await world.cell.addFamily()
        let member = try await world.cell.addMember(
            to: family, FamilyV1.Member(person: CommonV1.PersonName(given: "Lan"), relationToHead: .child))
        let child = try await world.register(
            try await world.screen(
                try await world.identify {
                    $0.person = CommonV1.PersonName(given: "Lan")
                    $0.family = family.meta?.name ?? ""
                    $0.member = member.meta?.name ?? ""
                    $0.note = "found at the station"
                }))
        let other = try await world.cell.addFamily().meta?.name ?? ""
        let records = try await world.putRecords(about: child.named, other)
        try await world.change(child) { $0.visibility = visibility }
        let asked = try Asked(
            world, family.meta?.name ?? "", member.meta?.name ?? "", child.named, records)
        #expect(asked.missing.isEmpty, "reads that nobody asks here: \(asked.missing)")

        let colleague = world.client(world.cell.colleague, .socialWorker).caller
        let watch = try await SyncServiceClient(colleague).watchChanges(
            FamilyV1.WatchChangesRequest(parent: "partners/ctse"))
        while try await watch.next()?.complete != true {}
        let refused = await asked.refusals(to: colleague)
        let (before, whole) = (
            try await asked.answers(to: colleague), try await asked.answers(to: world.asWorker.caller)
        )
        try await world.drawFacts(of: child.named, seed: seed)
        for (index, name) in records.values.sorted().enumerated() {
            try await world.drawFacts(of: name, seed: seed &* 100 &+ UInt64(index))
        }
        if visibility == .sealed { try await world.addSealed(5, other) }
        let after = try await asked.answers(to: colleague)
        for (question, answer) in before {
            #expect(after[question] == answer, "\(question) tells of a hidden child")
        }
        let refusedAfter = await asked.refusals(to: colleague)
        #expect(refused.count > 25)
        for (method, refusal) in refused {
            #expect(refusal != "OK", "\(method) was done by who may not see the whole")
            #expect(refusedAfter[method] == refusal, "the refusal of \(method) tells of a hidden child")
        }
        let wholeAfter = try await asked.answers(to: world.asWorker.caller)
        let unchanged = asked.aboutRecords.filter { wholeAfter[$0] == whole[$0] }
        #expect(unchanged.isEmpty, "or the test is blind: \(unchanged)")

        for name in Array(records.values) + [child.named] {
            let past = await asked.lastChange(of: name, to: colleague)
            #expect(past.isEmpty, "a revision of \(name) tells what has changed: \(past)")
        }
        // Of all that, a watch has heard nothing: the next that it hears is what may be seen.
        let open = try await world.cell.addFamily()
        #expect(try await watch.next()?.changes.count == 1)
        #expect(open.meta != nil)
        watch.cancel()
        try await world.cell.bare.close()
    }
}

extension CaseCell {
    /// One record of each sort that there is about a case, by its type.
    ///
    /// - Parameter other: A family that is not the child's.
    fileprivate func putRecords(
        about child: String, _ other: String
    ) async throws -> [ResourceType: String] {
        var names: [ResourceType: String] = [:]
        func put<N: Resource>(_ resource: N) async throws {
            let type = N.resourceType
            let isUnder = ResourceName(parsing: child, as: .childCase)?.child(.random(), as: type) != nil
            names[type] = try await self.put(
                resource, isUnder ? fresh(type, under: child, .childCase) : fresh(type))
        }
        try await put(FamilyV1.Assessment(kind: .familySuitability, state: .approved, family: other))
        try await put(FamilyV1.CarePlan(state: .approved, note: "a"))
        try await put(FamilyV1.ServiceDelivery(type: .medical, outcome: .completed))
        try await put(FamilyV1.ExploitationEpisode(note: "a"))
        try await put(FamilyV1.BestInterestDecision(kind: .separation, rationale: "a", family: other))
        try await put(FamilyV1.AuthorityDecision(authority: "a", kind: .custody))
        try await put(FamilyV1.ReintegrationTrial(receivingFamily: other, outcome: .pending))
        try await put(FamilyV1.PostIntegrationReview(result: .stable, note: "a"))
        try await put(FamilyV1.Placement(site: site, type: .temporary, from: today, state: .active))
        try await put(FamilyV1.SchoolEnrolment(schoolSite: site, state: .enrolled))
        try await put(FamilyV1.Consent(childCase: child, giver: .authority, document: "a"))
        try await put(
            FamilyV1.Approval(reason: "a", askedBy: name(worker), state: .withdrawn, childCase: child))
        try await put(FamilyV1.Visit(childCase: child, kind: .home, staff: [name(worker)], note: "a"))
        try await put(FamilyV1.Note(childCase: child, text: "a"))
        try await put(FamilyV1.Attachment(childCase: child, fileName: "a", state: .complete))
        try await put(FamilyV1.SiblingGroup(cases: [child], state: .open, note: "a"))
        return names
    }

    /// Gives a record other facts, behind the service's back.
    fileprivate func drawFacts(of name: String, seed: UInt64) async throws {
        func draw<N: Resource>(_ resource: N.Type) async throws {
            let scope = TenantScope.job(JobName("test"), in: cell.bare.tenant("ctse"))
            try await cell.bare.store.write(in: scope) { (writing: inout Writing) throws(RPCStatus) in
                let stored = try writing.require(
                    N.self, ResourceName(parsing: name, as: N.resourceType), at: writing.now)
                var facts = HiddenFacts(seed: seed)
                let next: N
                do { next = try facts.drawn(for: stored.resource) } catch { throw .unreadable }
                _ = try writing.replace(stored, with: next)
            }
        }
        guard let resource = FamilyResources.resource(named: name) else { throw RPCStatus.absent }
        try await draw(resource)
    }

    /// More sealed children, each with such records.
    fileprivate func addSealed(_ count: Int, _ other: String) async throws {
        for _ in 0..<count {
            let child = try await identify()
            _ = try await putRecords(about: child.named, other)
            try await change(child) { $0.visibility = .sealed }
        }
    }
}

/// Every read of FamilyService, about one child and its family.
private struct Asked {
    typealias Question = @Sendable (BareCaller) async throws -> String

    private var questions: [String: Question] = [:]
    /// Those that read one record about the child.
    private(set) var aboutRecords: [String] = []
    /// The names of the case and of those about it, by the types as the contract has them.
    private let names: [String: String]
    private let staff: String

    /// - Parameter records: Those about the child.
    init(
        _ world: CaseCell, _ family: String, _ member: String, _ child: String,
        _ records: [ResourceType: String]
    ) throws {
        let partner = "partners/ctse"
        names = Dictionary(uniqueKeysWithValues: records.map { ($0.key.rawValue, $0.value) })
            .merging(["case": child]) { $1 }
        staff = world.name(world.worker)
        func named(_ type: ResourceType) -> String { records[type] ?? "" }
        ask(Methods.getFamily, FamilyV1.GetFamilyRequest(name: family), FamilyV1.Family.self)
        ask(
            Methods.listFamilies, FamilyV1.ListFamiliesRequest(parent: partner),
            FamilyV1.ListFamiliesResponse.self)
        ask(Methods.getMember, FamilyV1.GetMemberRequest(name: member), FamilyV1.Member.self)
        ask(
            Methods.listMembers, FamilyV1.ListMembersRequest(parent: family),
            FamilyV1.ListMembersResponse.self)
        ask(Methods.getCase, FamilyV1.GetCaseRequest(name: child), FamilyV1.ChildCase.self)
        ask(
            Methods.batchGetCases, FamilyV1.BatchGetCasesRequest(parent: partner, names: [child]),
            FamilyV1.BatchGetCasesResponse.self)
        ask(Methods.listCases, FamilyV1.ListCasesRequest(parent: partner), FamilyV1.ListCasesResponse.self)
        ask(
            Methods.explainTransition, FamilyV1.ExplainTransitionRequest(name: child),
            FamilyV1.ExplainTransitionResponse.self)
        ask(
            Methods.checkConsent, FamilyV1.CheckConsentRequest(name: child, purpose: .care),
            FamilyV1.CheckConsentResponse.self)
        ask(
            Methods.listOverdue, FamilyV1.ListOverdueRequest(parent: partner),
            FamilyV1.ListOverdueResponse.self)
        for name in ["", child] {
            ask(
                Methods.listPossibleDuplicates,
                FamilyV1.ListPossibleDuplicatesRequest(parent: partner, childCase: name),
                FamilyV1.ListPossibleDuplicatesResponse.self, name)
        }
        let code = "CTSE-\(ResourceName(parsing: child)?.id.prefix(5) ?? "")".uppercased()
        for query in HiddenFacts.words + [code] {
            ask(
                Methods.searchCases, FamilyV1.SearchCasesRequest(parent: partner, query: query),
                FamilyV1.SearchCasesResponse.self, query)
            ask(
                Methods.searchFamilies, FamilyV1.SearchFamiliesRequest(parent: partner, query: query),
                FamilyV1.SearchFamiliesResponse.self, query)
        }
        ask(
            Methods.getSiteOccupancy, FamilyV1.GetSiteOccupancyRequest(name: world.site),
            FamilyV1.GetSiteOccupancyResponse.self)
        // The change is a revision: that there was one is operational. What it changed is not.
        for name in Array(records.values) + [child] {
            ask(
                Methods.getRevision, FamilyV1.GetRevisionRequest(name: name, number: 1),
                FamilyV1.GetRevisionResponse.self, name)
        }
        ask(
            Methods.listCases, FamilyV1.ListCasesRequest(parent: partner, overdue: true),
            FamilyV1.ListCasesResponse.self, "overdue")
        ask(
            Methods.listCases, FamilyV1.ListCasesRequest(parent: partner, sourceSite: world.site),
            FamilyV1.ListCasesResponse.self, "of a site")
        ask(
            Methods.listCases,
            FamilyV1.ListCasesRequest(parent: partner, responsibleStaff: world.name(world.worker)),
            FamilyV1.ListCasesResponse.self, "of the worker")
        for filter in [
            "state:* AND update_time > 2020-01-01", "sex = FEMALE", "sex != MALE", "victim_status:*",
            "family = \(family) AND risk_level != HIGH", "source_site = \(world.site) AND overdue = true",
        ] {
            ask(
                Methods.listCases, FamilyV1.ListCasesRequest(parent: partner, filter: filter),
                FamilyV1.ListCasesResponse.self, filter)
            ask(
                Methods.countCases,
                FamilyV1.CountCasesRequest(parent: partner, filter: filter, groupBy: "state"),
                FamilyV1.CountCasesResponse.self, filter)
        }
        ask(
            Methods.listVisits,
            FamilyV1.ListVisitsRequest(parent: partner, filter: "staff:\(world.name(world.worker))"),
            FamilyV1.ListVisitsResponse.self, "of the worker")
        ask(
            Methods.listResidents, FamilyV1.ListResidentsRequest(parent: world.site),
            FamilyV1.ListResidentsResponse.self)
        copy(partner)
        download(named(.attachment))
        ask(
            Methods.listRevisions, FamilyV1.ListRevisionsRequest(name: member),
            FamilyV1.ListRevisionsResponse.self)
        // Lists under the case, and records under it that are not there.
        ask(
            Methods.listAssessments, FamilyV1.ListAssessmentsRequest(parent: child),
            FamilyV1.ListAssessmentsResponse.self)
        ask(
            Methods.listCarePlans, FamilyV1.ListCarePlansRequest(parent: child),
            FamilyV1.ListCarePlansResponse.self)
        ask(
            Methods.listServices, FamilyV1.ListServicesRequest(parent: child),
            FamilyV1.ListServicesResponse.self)
        ask(
            Methods.listExploitationEpisodes, FamilyV1.ListExploitationEpisodesRequest(parent: child),
            FamilyV1.ListExploitationEpisodesResponse.self)
        ask(
            Methods.listBestInterestDecisions, FamilyV1.ListBestInterestDecisionsRequest(parent: child),
            FamilyV1.ListBestInterestDecisionsResponse.self)
        ask(
            Methods.listAuthorityDecisions, FamilyV1.ListAuthorityDecisionsRequest(parent: child),
            FamilyV1.ListAuthorityDecisionsResponse.self)
        ask(
            Methods.listTrials, FamilyV1.ListTrialsRequest(parent: child), FamilyV1.ListTrialsResponse.self)
        ask(
            Methods.listPostIntegrationReviews, FamilyV1.ListPostIntegrationReviewsRequest(parent: child),
            FamilyV1.ListPostIntegrationReviewsResponse.self)
        ask(
            Methods.listPlacements, FamilyV1.ListPlacementsRequest(parent: child),
            FamilyV1.ListPlacementsResponse.self)
        ask(
            Methods.listEnrolments, FamilyV1.ListEnrolmentsRequest(parent: child),
            FamilyV1.ListEnrolmentsResponse.self)
        ask(
            Methods.listApprovals, FamilyV1.ListApprovalsRequest(parent: partner),
            FamilyV1.ListApprovalsResponse.self)
        ask(
            Methods.listConsents, FamilyV1.ListConsentsRequest(parent: partner, childCase: child),
            FamilyV1.ListConsentsResponse.self)
        ask(
            Methods.listNotes, FamilyV1.ListNotesRequest(parent: partner, childCase: child),
            FamilyV1.ListNotesResponse.self)
        ask(
            Methods.listAttachments, FamilyV1.ListAttachmentsRequest(parent: partner, childCase: child),
            FamilyV1.ListAttachmentsResponse.self)
        ask(
            Methods.listVisits, FamilyV1.ListVisitsRequest(parent: partner, childCase: child),
            FamilyV1.ListVisitsResponse.self)
        ask(
            Methods.listFamilyFollowUps, FamilyV1.ListFamilyFollowUpsRequest(parent: family),
            FamilyV1.ListFamilyFollowUpsResponse.self)
        ask(
            Methods.listSiblingGroups, FamilyV1.ListSiblingGroupsRequest(parent: partner),
            FamilyV1.ListSiblingGroupsResponse.self)
        ask(
            Methods.getAssessment, FamilyV1.GetAssessmentRequest(name: named(.assessment)),
            FamilyV1.Assessment.self)
        ask(
            Methods.getCarePlan, FamilyV1.GetCarePlanRequest(name: named(.carePlan)), FamilyV1.CarePlan.self
        )
        ask(
            Methods.getService, FamilyV1.GetServiceRequest(name: named(.service)),
            FamilyV1.ServiceDelivery.self)
        ask(
            Methods.getExploitationEpisode, FamilyV1.GetExploitationEpisodeRequest(name: named(.episode)),
            FamilyV1.ExploitationEpisode.self)
        ask(
            Methods.getBestInterestDecision,
            FamilyV1.GetBestInterestDecisionRequest(name: named(.bestInterestDecision)),
            FamilyV1.BestInterestDecision.self)
        ask(
            Methods.getAuthorityDecision,
            FamilyV1.GetAuthorityDecisionRequest(name: named(.authorityDecision)),
            FamilyV1.AuthorityDecision.self)
        ask(
            Methods.getTrial, FamilyV1.GetTrialRequest(name: named(.trial)),
            FamilyV1.ReintegrationTrial.self)
        ask(
            Methods.getPostIntegrationReview,
            FamilyV1.GetPostIntegrationReviewRequest(name: named(.review)),
            FamilyV1.PostIntegrationReview.self)
        ask(
            Methods.getPlacement, FamilyV1.GetPlacementRequest(name: named(.placement)),
            FamilyV1.Placement.self)
        ask(
            Methods.getEnrolment, FamilyV1.GetEnrolmentRequest(name: named(.enrolment)),
            FamilyV1.SchoolEnrolment.self)
        ask(Methods.getConsent, FamilyV1.GetConsentRequest(name: named(.consent)), FamilyV1.Consent.self)
        ask(Methods.getApproval, FamilyV1.GetApprovalRequest(name: named(.approval)), FamilyV1.Approval.self)
        ask(Methods.getNote, FamilyV1.GetNoteRequest(name: named(.note)), FamilyV1.Note.self)
        ask(
            Methods.getAttachment, FamilyV1.GetAttachmentRequest(name: named(.attachment)),
            FamilyV1.Attachment.self)
        ask(Methods.getVisit, FamilyV1.GetVisitRequest(name: named(.visit)), FamilyV1.Visit.self)
        ask(
            Methods.getFamilyFollowUp,
            FamilyV1.GetFamilyFollowUpRequest(name: "\(family)/followUps/\(RecordID.random().text)"),
            FamilyV1.FamilyFollowUp.self)
        ask(
            Methods.getSiblingGroup, FamilyV1.GetSiblingGroupRequest(name: named(.siblingGroup)),
            FamilyV1.SiblingGroup.self)
    }

    /// Reads of the service that are not asked.
    var missing: [String] {
        let asked = Set(questions.keys.map { $0.split(separator: " ")[0] })
        return Methods.table.all.filter { method in
            method.path.hasPrefix("/pegase.family.v1.FamilyService/") && method.isIdempotent
                && method.shape == .unary && !asked.contains(Substring(method.path))
        }.map(\.path)
    }

    func answers(to caller: BareCaller) async throws -> [String: String] {
        var answers: [String: String] = [:]
        for (method, question) in questions { answers[method] = try await question(caller) }
        return answers
    }

    /// What each change is answered that names the case or a record about it.
    func refusals(to caller: BareCaller) async -> [String: String] {
        var refusals: [String: String] = [:]
        for method in Methods.table.all
        where method.path.hasPrefix("/pegase.family.v1.FamilyService/") && !method.isIdempotent
            && method.shape == .unary
        {
            guard let form = RequestForm(method), let type = form.targetType, let name = names[type] else {
                continue
            }
            let request = form.encoded(
                about: TargetRecord(name: name, etag: "read before"),
                home: ResourceExample.Home(country: "vn", partner: "ctse", staff: staff, records: names))
            do throws(RPCStatus) {
                _ = try await caller.call(method, request, CallOptions())
                refusals[method.path] = "OK"
            } catch {
                refusals[method.path] = Self.text(error)
            }
        }
        return refusals
    }

    /// The paths that the last revision of a record has changed, as a caller is told.
    func lastChange(of name: String, to caller: BareCaller) async -> [String] {
        do throws(RPCStatus) {
            let past = try await FamilyServiceClient(caller).listRevisions(
                FamilyV1.ListRevisionsRequest(name: name, pageSize: 1))
            return past.revisions.flatMap(\.changedPaths)
        } catch {
            return []
        }
    }

    /// The batches of a whole copy, as they are cut.
    private mutating func copy(_ parent: String) {
        questions["SyncPull"] = { caller in
            do {
                let batches = try await SyncServiceClient(caller).pull()
                var told: [String] = []
                for batch in batches {
                    var batch = batch
                    batch.cursor = ""
                    told.append(try Self.text(try batch.encodedForTest(), FamilyV1.SyncBatch.schema))
                }
                return told.joined(separator: "\n")
            } catch let status as RPCStatus {
                return Self.text(status)
            }
        }
    }

    private mutating func download(_ name: String) {
        questions["DownloadAttachment"] = { caller in
            do throws(RPCStatus) {
                let answers = try await FamilyServiceClient(caller).downloadAttachment(
                    FamilyV1.DownloadAttachmentRequest(name: name))
                var count = 0
                while try await answers.next() != nil { count += 1 }
                return "\(count)"
            } catch {
                return Self.text(error)
            }
        }
    }

    private mutating func ask<In: WireMessage, Out: WireMessage>(
        _ method: RPCMethod, _ request: In, _ answer: Out.Type, _ more: String = ""
    ) {
        let question = "\(method.path) \(more)"
        if Out.self is any Resource.Type, Out.self != FamilyV1.Family.self, Out.self != FamilyV1.Member.self,
            Out.self != FamilyV1.FamilyFollowUp.self
        {
            aboutRecords.append(question)
        }
        questions[question] = { caller in
            do throws(RPCStatus) {
                let bytes = try await caller.call(method, try request.encodedForTest(), CallOptions())
                return try Self.text(bytes, Out.schema)
            } catch {
                return Self.text(error)
            }
        }
    }

    /// The pages of a list, one and three records a page, as they are cut.
    private mutating func ask<In: PagedRequest, Out: WireMessage>(
        _ method: RPCMethod, _ request: In, _ answer: Out.Type, _ more: String = ""
    ) {
        questions["\(method.path) \(more)"] = { caller in
            var pages: [String] = []
            for size in [1, 3] as [Int32] {
                var request = request
                request.pageSize = size
                do throws(RPCStatus) {
                    repeat {
                        let bytes = try await caller.call(method, try request.encodedForTest(), CallOptions())
                        let page = try Self.text(bytes, Out.schema)
                        request.pageToken =
                            page.firstMatch(of: #/"nextPageToken":"([^"]*)"/#).map { String($0.output.1) }
                            ?? ""
                        pages.append(page.replacing(#/"nextPageToken":"[^"]*"/#, with: "more"))
                    } while !request.pageToken.isEmpty && pages.count < 100
                } catch {
                    pages.append(Self.text(error))
                }
            }
            return pages.joined(separator: "\n")
        }
    }

    private static func text(_ status: RPCStatus) -> String {
        "\(status.code) \(status.reason?.rawValue ?? "") \(status.message) \(status.details)"
    }

    /// The answer without what says that something was written: etags, revisions, times.
    private static func text(_ bytes: [UInt8], _ schema: MessageSchema) throws(RPCStatus) -> String {
        do throws(MessageError) {
            let json = try WireFields.json(bytes, schema, indented: false)
            return json.replacing(#/"(etag|revision|updateTime)":"[^"]*"/#) { "\"\($0.output.1)\":" }
                .replacing(#/"updateBy":\{[^}]*\}/#, with: "")
        } catch {
            throw RPCStatus(.internalError, nil, "no JSON")
        }
    }
}

extension WireMessage {
    fileprivate func encodedForTest() throws(RPCStatus) -> [UInt8] {
        do { return try encoded() } catch { throw RPCStatus(.internalError, nil, "no message") }
    }
}
