import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// What the programme's texts say of children, of what was done to them and of the help they get, made through the
/// RPCs and read back. The numbers are those of docs/facts.md.
@Suite("Facts of children and their support are kept as they are")
struct CaseFactTests {
    @Test("14, 20, 41, 48, 49: how a child was exploited, each time, and for what it was sold")
    func exploitation() async throws {
        let world = try CaseCell()
        let child = try await world.identify { $0.sex = .female }.named
        let methods = FamilyV1.RecruitmentMethod.allKnown.filter { $0 != .unspecified }
        let relations = FamilyV1.ExploiterRelation.allKnown.filter { $0 != .unspecified }
        let scopes: [FamilyV1.Scope] = [.internal, .crossBorder, .unknown]
        var told: [FamilyV1.ExploitationEpisode] = []
        // At least once each; the girl who is forced into prostitution among them.
        for turn in relations.indices {
            let types = FamilyV1.ExploitationType.allKnown.filter { $0 != .unspecified }
            let episode = FamilyV1.ExploitationEpisode(
                type: types[turn % types.count], scope: scopes[turn % scopes.count],
                from: CommonV1.Date(Int32(2014 + turn)), to: CommonV1.Date(Int32(2015 + turn), 6),
                placeFrom: CommonV1.AdminArea(country: .vn, name: "Phan Thiết"),
                placeTo: CommonV1.AdminArea(country: .kh, name: "ប៉ោយប៉ែត"),
                method: methods[turn % methods.count], exploiter: relations[turn],
                // "the average person costs only 90 dollars to buy"
                pricePaid: CommonV1.Money(currency: "USD", minorUnits: 9000), harms: [.rape, .exploitation],
                note: "as she tells it")
            let made = try await world.asWorker.recordExploitationEpisode(
                FamilyV1.RecordExploitationEpisodeRequest(
                    parent: child, episode: episode, requestID: CaseCell.id()))
            var read = try await world.asWorker.getExploitationEpisode(
                FamilyV1.GetExploitationEpisodeRequest(name: made.meta?.name ?? ""))
            #expect(read == made)
            read.meta = nil
            #expect(read == episode)
            told.append(made)
        }
        #expect(told.contains { $0.type == .sexual })
        let all = try await world.asWorker.listExploitationEpisodes(
            FamilyV1.ListExploitationEpisodesRequest(parent: child))
        #expect(all.episodes.count == told.count && Set(all.episodes.map(\.scope)) == Set(scopes))
        try await world.cell.bare.close()
    }

    @Test(
        "47, 50, 58: each kind of support, for one child",
        arguments: [
            .administrative, .legal, .psychosocial, .medical, .psychological, .vocationalGuidance,
            .schoolingSupport, .livelihoodSupport,
        ] as [PartnerV1.ServiceType])
    func individual(type: PartnerV1.ServiceType) async throws {
        let world = try CaseCell()
        let name = try await world.supported()
        let service = FamilyV1.ServiceDelivery(
            type: type, planItem: 1, date: world.today, minutes: CommonV1.IntValue(value: 45),
            outcome: .completed, note: "as the plan says")
        try await keeps(service, of: name, in: world)
        if ServiceRules.individual.contains(type) {
            var shared = service
            shared.collective = true
            let refused = await whyRefused { () async throws(RPCStatus) in
                try await world.serve(shared, of: name)
            }
            #expect(refused.wrongFields == ["service.collective"])
        }
        try await world.cell.bare.close()
    }

    @Test(
        "24, 59: sessions for many on rights and on life, and workshops of each art at Sunrise",
        arguments: [
            (.rightsInformation, .unspecified), (.lifeAndSoftSkills, .unspecified),
            (.artisticWorkshop, .theater), (.artisticWorkshop, .dance), (.artisticWorkshop, .storytelling),
        ] as [(PartnerV1.ServiceType, FamilyV1.ArtForm)])
    func collective(type: PartnerV1.ServiceType, art: FamilyV1.ArtForm) async throws {
        let world = try CaseCell()
        // Brothers and sisters, and whoever else was there: each child has been at the same session.
        for _ in 0..<3 {
            let session = FamilyV1.ServiceDelivery(
                type: type, provider: art == .unspecified ? "" : "sunrise", date: world.today,
                minutes: CommonV1.IntValue(value: 90), outcome: .completed, collective: true, artForm: art)
            try await keeps(session, of: try await world.supported(), in: world)
        }
        try await world.cell.bare.close()
    }

    @Test("29, 44, 64: children are met in schools, hostels, centres, by volunteers, or come by themselves")
    func sources() async throws {
        let world = try CaseCell()
        for source in FamilyV1.IdentificationSource.allKnown where source != .unspecified {
            let child = try await world.identify { $0.source = source }
            let read = try await world.read(child.named)
            #expect(read.source == source && read.sourceSite == world.site)
        }
        try await world.cell.bare.close()
    }

    @Test("17, 46, 65, 71: whatever the child is, has suffered or lives with, it is taken in")
    func children() async throws {
        let world = try CaseCell()
        let situations = FamilyV1.LivingSituation.allKnown.filter { $0 != .unspecified }
        for (index, situation) in situations.enumerated() {
            let child = try await world.identify {
                $0.livingSituation = situation
                $0.sex = [.female, .male, .other, .unspecified][index % 4]
                $0.harms = FamilyV1.HarmType.allKnown.filter { $0 != .unspecified }
                $0.exclusionRisks = [.migrant, .familyIsExploiter, .age1617]
                $0.undocumented = true
            }
            let status: FamilyV1.VictimStatus = index.isMultiple(of: 2) ? .atRisk : .suspected
            let registered = try await world.register(try await world.screen(child, status))
            let read = try await world.read(child.named)
            #expect(read == registered && read.state == .registered && read.victimStatus == status)
            #expect(read.livingSituation == situation && read.sex == child.sex)
            #expect(read.harms == child.harms && read.exclusionRisks == child.exclusionRisks)
        }
        try await world.cell.bare.close()
    }

    @Test("69: where a child lives is judged by itself, among twelve things, from 1 to 4")
    func living() async throws {
        let world = try CaseCell()
        let name = try await world.registered().named
        let assessment = world.assessment(.comprehensive) { assessment in
            for index in assessment.scores.indices {
                assessment.scores[index].score = assessment.scores[index].factor == .shelterAndLiving ? 1 : 4
            }
        }
        let submitted = try await world.submit(assessment, in: name)
        try await world.approve(submitted)
        let read = try await world.asWorker.getAssessment(
            FamilyV1.GetAssessmentRequest(name: submitted.meta?.name ?? ""))
        #expect(read.scores == assessment.scores && read.scores.count == 12)
        try await world.cell.bare.close()
    }

    private func keeps(
        _ service: FamilyV1.ServiceDelivery, of child: String, in world: CaseCell
    ) async throws {
        let made = try await world.serve(child, service)
        let read = try await world.asWorker.getService(
            FamilyV1.GetServiceRequest(name: made.meta?.name ?? ""))
        #expect(read == made)
        var said = service
        (said.meta, said.staff) = (read.meta, world.name(world.worker))
        #expect(read == said)
        let all = try await world.asWorker.listServices(FamilyV1.ListServicesRequest(parent: child))
        #expect(all.services.contains(read))
    }
}

extension CaseCell {
    fileprivate func serve(
        _ service: FamilyV1.ServiceDelivery, of name: String
    ) async throws(RPCStatus) -> FamilyV1.ServiceDelivery {
        do { return try await serve(name, service) } catch let status as RPCStatus { throw status } catch {
            throw .absent
        }
    }
}
