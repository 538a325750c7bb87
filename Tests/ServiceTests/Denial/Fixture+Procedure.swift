import WireProto

extension Fixture {
    /// The types of what the procedure writes down about a case, but for a review: that one wants time to pass.
    static let procedureTypes = [
        "assessment", "care_plan", "service", "episode", "best_interest_decision", "authority_decision",
        "trial",
    ]

    /// A case that is where the procedure first has such a record, and the record.
    func ofProcedure(_ type: String) async throws -> TargetRecord? {
        let families = partner.acting(.socialWorker).families
        var journey = try await CaseJourney(of: partner, home: home)
        switch type {
        case "episode":
            return record(
                try await families.recordExploitationEpisode(
                    FamilyV1.RecordExploitationEpisodeRequest(
                        parent: journey.name, episode: try ResourceExample.value(home),
                        requestID: RequestID.new())
                ).meta)
        case "authority_decision":
            return record(
                try await families.recordAuthorityDecision(
                    FamilyV1.RecordAuthorityDecisionRequest(
                        parent: journey.name, decision: try ResourceExample.value(home),
                        requestID: RequestID.new())
                ).meta)
        case "best_interest_decision":
            return record(try await journey.request(try ResourceExample.value(home)).meta)
        case "trial":
            return record(try await trial().trial.meta)
        default: break
        }
        try await journey.screen()
        try await journey.register()
        switch type {
        case "service": return record(try await journey.serve().meta)
        case "assessment": return record(try await journey.submit(try ResourceExample.value(home)).meta)
        default:
            try await journey.assess()
            return record(try await journey.submitPlan().meta)
        }
    }

    /// How far a case has come.
    enum Stage: Int, CaseIterable {
        case identified, screened, registered, assessed, planned, supported, prepared
    }

    /// A case that has come that far.
    func journey(to stage: Stage) async throws -> CaseJourney {
        var journey = try await CaseJourney(of: partner, home: home)
        for step in Stage.allCases.prefix(stage.rawValue + 1) {
            switch step {
            case .identified: break
            case .screened: try await journey.screen()
            case .registered: try await journey.register()
            case .assessed: try await journey.assess()
            case .planned: try await journey.plan()
            case .supported: try await journey.serve()
            case .prepared:
                try await journey.prepareReturn(to: family(isArchived: false)?.meta?.name ?? "")
            }
        }
        try await journey.read()
        return journey
    }

    /// A child who lives with its family on trial.
    func trial() async throws -> TrialJourney {
        let journey = try await journey(to: .prepared)
        return TrialJourney(partner: partner, child: journey.name, trial: try await journey.startTrial())
    }

    /// Adds the review of a child whose trial has lasted long enough.
    mutating func add(reviewAfter trial: TrialJourney) async throws {
        reviewedCase = TargetRecord(name: trial.child, etag: "")
        records["review"] = record(try await trial.review(try ResourceExample.value(home)).meta)
    }
}
