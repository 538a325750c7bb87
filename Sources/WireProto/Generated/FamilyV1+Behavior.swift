// Written by scripts/generate from the field behaviors in proto/. Do not edit: change the proto.

extension FamilyV1.BirthDate {
    public var missingFields: [String] {
        var missing: [String] = []
        if date == nil { missing.append("date") }
        return missing
    }

    public mutating func clearOutput() {
        policyDate = nil
    }
}

extension FamilyV1.Telephone {
    public var missingFields: [String] {
        var missing: [String] = []
        if number.isBlankText { missing.append("number") }
        return missing
    }
}

extension FamilyV1.IdentityPaper {
    public var missingFields: [String] {
        var missing: [String] = []
        if kind.rawValue == 0 { missing.append("kind") }
        if state.rawValue == 0 { missing.append("state") }
        return missing
    }
}

extension FamilyV1.ChildCase: ResourceFields {
    public static let outputOnly: Set = [
        "meta",
        "case_code",
        "birth.policy_date",
        "state",
        "risk_level",
        "victim_status",
        "sibling_group",
        "tracing",
        "episode",
        "next_deadline",
        "screening",
        "registration",
        "assessment",
        "care_plan",
        "placement",
        "trial",
        "suspension",
        "closure",
        "initial_risk",
        "state_since",
        "directory_revision",
        "policy",
        "review_by",
        "last_review",
        "episode_time",
        "step_reason",
        "ages_out",
        "protection_alerts",
        "days",
    ]
    public static let setOnce: Set<String> = []

    public var missingFields: [String] {
        var missing: [String] = []
        missing.add("birth", birth?.missingFields ?? [])
        if source.rawValue == 0 { missing.append("source") }
        if identifiedOn == nil { missing.append("identified_on") }
        if responsibleStaff.isEmpty { missing.append("responsible_staff") }
        missing.add("contact_attempts", eachOf: contactAttempts)
        missing.add("telephones", eachOf: telephones)
        missing.add("papers", eachOf: papers)
        missing.add("reporter", reporter?.missingFields ?? [])
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        caseCode = ""
        birth?.clearOutput()
        state = FamilyV1.CaseState(rawValue: 0)
        riskLevel = FamilyV1.RiskLevel(rawValue: 0)
        victimStatus = FamilyV1.VictimStatus(rawValue: 0)
        siblingGroup = ""
        tracing = nil
        episode = 0
        nextDeadline = nil
        screening = nil
        registration = nil
        assessment = ""
        carePlan = ""
        placement = ""
        trial = ""
        suspension = nil
        closure = nil
        initialRisk = FamilyV1.RiskLevel(rawValue: 0)
        stateSince = nil
        directoryRevision = 0
        policy = nil
        reviewBy = nil
        lastReview = ""
        episodeTime = nil
        stepReason = ""
        agesOut = nil
        protectionAlerts = []
        days = nil
    }
}

extension FamilyV1.Reporter {
    public var missingFields: [String] {
        var missing: [String] = []
        missing.add("telephone", telephone?.missingFields ?? [])
        return missing
    }
}

extension FamilyV1.Screening {
    public var missingFields: [String] {
        var missing: [String] = []
        if result.rawValue == 0 { missing.append("result") }
        if doneOn == nil { missing.append("done_on") }
        return missing
    }

    public mutating func clearOutput() {
        reader = ""
        secondReader = ""
    }
}

extension FamilyV1.Registration {
    public mutating func clearOutput() {
        registeredOn = nil
        safetyOverride?.clearOutput()
        consentUntil = nil
    }
}

extension FamilyV1.SafetyOverride {
    public mutating func clearOutput() {
        approvedBy = ""
    }
}

extension FamilyV1.ContactAttempt {
    public var missingFields: [String] {
        var missing: [String] = []
        if date == nil { missing.append("date") }
        return missing
    }
}

extension FamilyV1.IdentifyChildRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("child_case", childCase?.missingFields ?? FamilyV1.ChildCase().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.GetCaseRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.BatchGetCasesRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.ListCasesRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.CountCasesRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.UpdateCaseRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if childCase == nil { missing.append("child_case") }
        if updateMask == nil { missing.append("update_mask") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.ScreenChildRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        missing.add("screening", screening?.missingFields ?? FamilyV1.Screening().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.RegisterCaseRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.StartFamilyTracingRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.RecordTracingResultRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if result.rawValue == 0 { missing.append("result") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.WithdrawReintegrationRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if reason.isBlankText { missing.append("reason") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.SuspendCaseRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.ResumeCaseRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.CloseCaseRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if reason.rawValue == 0 { missing.append("reason") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.ReopenCaseRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if reason.isBlankText { missing.append("reason") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.PurgeCaseRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.KeepCaseRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if until == nil { missing.append("until") }
        if reason.isBlankText { missing.append("reason") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.ExplainTransitionRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.VoidRecordRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if reason.rawValue == 0 { missing.append("reason") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.ListPossibleDuplicatesRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.Family: ResourceFields {
    public static let outputOnly: Set = [
        "meta",
        "case_code",
        "state",
        "linked_cases",
        "directory_revision",
        "suggested_risk_factors",
    ]
    public static let setOnce: Set<String> = []

    public var missingFields: [String] {
        var missing: [String] = []
        if responsibleStaff.isEmpty { missing.append("responsible_staff") }
        missing.add("telephones", eachOf: telephones)
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        caseCode = ""
        state = FamilyV1.FamilyState(rawValue: 0)
        linkedCases = []
        directoryRevision = 0
        suggestedRiskFactors = []
    }
}

extension FamilyV1.Member: ResourceFields {
    public static let outputOnly: Set = [
        "meta",
        "birth.policy_date",
        "capacity",
        "child_case",
        "state",
        "proposed_capacity",
    ]
    public static let setOnce: Set<String> = []

    public var missingFields: [String] {
        var missing: [String] = []
        missing.add("birth", birth?.missingFields ?? [])
        missing.add("telephones", eachOf: telephones)
        missing.add("papers", eachOf: papers)
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        birth?.clearOutput()
        capacity = nil
        childCase = ""
        state = FamilyV1.MemberState(rawValue: 0)
        proposedCapacity = nil
    }
}

extension FamilyV1.CreateFamilyRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("family", family?.missingFields ?? FamilyV1.Family().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.GetFamilyRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListFamiliesRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.UpdateFamilyRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if family == nil { missing.append("family") }
        if updateMask == nil { missing.append("update_mask") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.ArchiveFamilyRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.UndeleteFamilyRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.CreateMemberRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("member", member?.missingFields ?? [])
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.GetMemberRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListMembersRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.UpdateMemberRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if member == nil { missing.append("member") }
        if updateMask == nil { missing.append("update_mask") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.RemoveMemberRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.SiblingGroup: ResourceFields {
    public static let outputOnly: Set = ["meta", "state", "exceptions", "voided"]
    public static let setOnce: Set<String> = []

    public mutating func clearOutput() {
        meta = nil
        state = FamilyV1.SiblingGroupState(rawValue: 0)
        exceptions = []
        voided = nil
    }
}

extension FamilyV1.SeparationException {
    public var missingFields: [String] {
        var missing: [String] = []
        if childCase.isEmpty { missing.append("child_case") }
        if reason.rawValue == 0 { missing.append("reason") }
        if explanation.isBlankText { missing.append("explanation") }
        if from == nil { missing.append("from") }
        if until == nil { missing.append("until") }
        if contactDays == nil { missing.append("contact_days") }
        return missing
    }

    public mutating func clearOutput() {
        number = 0
        requestedBy = ""
        approvedBy = []
        state = FamilyV1.ExceptionState(rawValue: 0)
    }
}

extension FamilyV1.Placement: ResourceFields {
    public static let outputOnly: Set = [
        "meta",
        "sibling_group",
        "state",
        "escalate_time",
        "proposed_by",
        "approved_by",
        "directory_revision",
        "policy",
        "proposal",
        "end_reason",
        "review_time",
        "apart_until",
        "entered_late",
    ]
    public static let setOnce: Set<String> = []

    public var missingFields: [String] {
        var missing: [String] = []
        if type.rawValue == 0 { missing.append("type") }
        if from == nil { missing.append("from") }
        missing.add("authorisations", eachOf: authorisations)
        missing.add("waivers", eachOf: waivers)
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        siblingGroup = ""
        state = FamilyV1.PlacementState(rawValue: 0)
        escalateTime = nil
        proposedBy = ""
        approvedBy = ""
        directoryRevision = 0
        policy = nil
        proposal = ""
        endReason = ""
        enteredLate = false
        reviewTime = nil
        apartUntil = nil
    }
}

extension FamilyV1.PlacementAuthorisation {
    public var missingFields: [String] {
        var missing: [String] = []
        if role.rawValue == 0 { missing.append("role") }
        if signer.isBlankText { missing.append("signer") }
        if date == nil { missing.append("date") }
        return missing
    }
}

extension FamilyV1.PlacementWaiver {
    public var missingFields: [String] {
        var missing: [String] = []
        if kind.rawValue == 0 { missing.append("kind") }
        if reason.isBlankText { missing.append("reason") }
        return missing
    }
}

extension FamilyV1.CreateSiblingGroupRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        if siblingGroup == nil { missing.append("sibling_group") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.AddSiblingRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.RemoveSiblingRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if childCase.isEmpty { missing.append("child_case") }
        if reason.isBlankText { missing.append("reason") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.GetSiblingGroupRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListSiblingGroupsRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.RequestSeparationExceptionRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        missing.add("exception", exception?.missingFields ?? FamilyV1.SeparationException().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.ApproveSeparationExceptionRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.PlaceSiblingGroupRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        missing.add("placement", placement?.missingFields ?? FamilyV1.Placement().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.CreatePlacementRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("placement", placement?.missingFields ?? FamilyV1.Placement().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.ApprovePlacementRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.EndPlacementRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if reason.isBlankText { missing.append("reason") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.GetPlacementRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListPlacementsRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.GetSiteOccupancyRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListResidentsRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.BestInterestDecision: ResourceFields {
    public static let outputOnly: Set = [
        "meta",
        "state",
        "requested_by",
        "policy",
        "confirmed_by",
        "exploiters",
        "entered_late",
        "voided",
    ]
    public static let setOnce: Set<String> = []

    public var missingFields: [String] {
        var missing: [String] = []
        missing.add("panel", eachOf: panel)
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        state = FamilyV1.RequestState(rawValue: 0)
        requestedBy = ""
        policy = nil
        confirmedBy = ""
        exploiters = []
        enteredLate = false
        voided = nil
    }
}

extension FamilyV1.PanelMember {
    public var missingFields: [String] {
        var missing: [String] = []
        if profession.rawValue == 0 { missing.append("profession") }
        return missing
    }
}

extension FamilyV1.AuthorityDecision: ResourceFields {
    public static let outputOnly: Set = ["meta", "standing", "approved_by", "entered_late", "voided"]
    public static let setOnce: Set<String> = []

    public var missingFields: [String] {
        var missing: [String] = []
        if authority.isBlankText { missing.append("authority") }
        if kind.rawValue == 0 { missing.append("kind") }
        if date == nil { missing.append("date") }
        if reference.isBlankText { missing.append("reference") }
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        standing = FamilyV1.AuthorityDecisionStanding(rawValue: 0)
        approvedBy = ""
        enteredLate = false
        voided = nil
    }
}

extension FamilyV1.ReintegrationTrial: ResourceFields {
    public static let outputOnly: Set = [
        "meta",
        "end",
        "visits",
        "child_view",
        "outcome",
        "approved_by",
        "extensions",
        "policy",
        "close_reason",
        "entered_late",
        "recorded_on",
    ]
    public static let setOnce: Set<String> = []

    public var missingFields: [String] {
        var missing: [String] = []
        if receivingFamily.isEmpty { missing.append("receiving_family") }
        if start == nil { missing.append("start") }
        if plannedEnd == nil { missing.append("planned_end") }
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        end = nil
        visits = []
        childView = nil
        outcome = FamilyV1.TrialOutcome(rawValue: 0)
        approvedBy = ""
        extensions = []
        policy = nil
        closeReason = ""
        enteredLate = false
        recordedOn = nil
    }
}

extension FamilyV1.TrialVisit {
    public var missingFields: [String] {
        var missing: [String] = []
        if date == nil { missing.append("date") }
        return missing
    }

    public mutating func clearOutput() {
        staff = ""
        enteredLate = false
        recordedOn = nil
        voided = nil
    }
}

extension FamilyV1.PostIntegrationReview: ResourceFields {
    public static let outputOnly: Set = ["meta", "staff", "entered_late", "voided"]
    public static let setOnce: Set<String> = []

    public var missingFields: [String] {
        var missing: [String] = []
        if date == nil { missing.append("date") }
        if result.rawValue == 0 { missing.append("result") }
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        staff = ""
        enteredLate = false
        voided = nil
    }
}

extension FamilyV1.RequestBestInterestDecisionRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("decision", decision?.missingFields ?? FamilyV1.BestInterestDecision().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.RecordBestInterestDecisionRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        missing.add("decision", decision?.missingFields ?? FamilyV1.BestInterestDecision().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.GetBestInterestDecisionRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListBestInterestDecisionsRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.RecordAuthorityDecisionRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("decision", decision?.missingFields ?? FamilyV1.AuthorityDecision().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.GetAuthorityDecisionRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListAuthorityDecisionsRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.StartTrialRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("trial", trial?.missingFields ?? FamilyV1.ReintegrationTrial().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.RecordTrialVisitRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        missing.add("visit", visit?.missingFields ?? FamilyV1.TrialVisit().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.ExtendTrialRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if plannedEnd == nil { missing.append("planned_end") }
        if reason.isBlankText { missing.append("reason") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.CloseTrialRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if outcome.rawValue == 0 { missing.append("outcome") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.GetTrialRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListTrialsRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.RecordPostIntegrationReviewRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("review", review?.missingFields ?? FamilyV1.PostIntegrationReview().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.GetPostIntegrationReviewRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListPostIntegrationReviewsRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.Approval: ResourceFields {
    public static let outputOnly: Set = [
        "meta",
        "asked_by",
        "needs",
        "state",
        "decided_by",
        "decide_time",
        "refusal",
        "valid_until",
        "child_case",
        "family",
        "subject_etag",
    ]
    public static let setOnce: Set<String> = []

    public var missingFields: [String] {
        var missing: [String] = []
        if askedOf.isEmpty { missing.append("asked_of") }
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        askedBy = ""
        needs = FamilyV1.ApprovalRole(rawValue: 0)
        state = FamilyV1.ApprovalState(rawValue: 0)
        decidedBy = ""
        decideTime = nil
        refusal = ""
        validUntil = nil
        childCase = ""
        family = ""
        subjectEtag = ""
    }
}

extension FamilyV1.RequestApprovalRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("approval", approval?.missingFields ?? FamilyV1.Approval().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.GiveApprovalRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.RefuseApprovalRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if reason.isBlankText { missing.append("reason") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.WithdrawApprovalRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.GetApprovalRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListApprovalsRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.Assessment: ResourceFields {
    public static let outputOnly: Set = [
        "meta",
        "author",
        "approved_by",
        "state",
        "policy",
        "entered_late",
        "rejection",
        "reassessment_due",
        "voided",
    ]
    public static let setOnce: Set<String> = []

    public var missingFields: [String] {
        var missing: [String] = []
        if kind.rawValue == 0 { missing.append("kind") }
        missing.add("scores", eachOf: scores)
        missing.add("needs", eachOf: needs)
        if doneOn == nil { missing.append("done_on") }
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        author = ""
        approvedBy = ""
        state = FamilyV1.AssessmentState(rawValue: 0)
        policy = nil
        enteredLate = false
        voided = nil
        rejection = nil
        reassessmentDue = nil
    }
}

extension FamilyV1.FactorScore {
    public var missingFields: [String] {
        var missing: [String] = []
        if factor.rawValue == 0 { missing.append("factor") }
        return missing
    }
}

extension FamilyV1.Need {
    public var missingFields: [String] {
        var missing: [String] = []
        if serviceType.rawValue == 0 { missing.append("service_type") }
        return missing
    }
}

extension FamilyV1.CarePlan: ResourceFields {
    public static let outputOnly: Set = [
        "meta",
        "assessment",
        "state",
        "author",
        "approved_by",
        "policy",
        "rejection",
        "voided",
    ]
    public static let setOnce: Set<String> = []

    public var missingFields: [String] {
        var missing: [String] = []
        missing.add("items", eachOf: items)
        missing.add("unplanned", eachOf: unplanned)
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        assessment = ""
        state = FamilyV1.PlanState(rawValue: 0)
        author = ""
        approvedBy = ""
        policy = nil
        voided = nil
        rejection = nil
    }
}

extension FamilyV1.PlanItem {
    public var missingFields: [String] {
        var missing: [String] = []
        if serviceType.rawValue == 0 { missing.append("service_type") }
        return missing
    }
}

extension FamilyV1.UnplannedNeed {
    public var missingFields: [String] {
        var missing: [String] = []
        if reason.isBlankText { missing.append("reason") }
        return missing
    }
}

extension FamilyV1.ServiceDelivery: ResourceFields {
    public static let outputOnly: Set = ["meta", "staff", "entered_late", "voided"]
    public static let setOnce: Set<String> = []

    public var missingFields: [String] {
        var missing: [String] = []
        if type.rawValue == 0 { missing.append("type") }
        if date == nil { missing.append("date") }
        if outcome.rawValue == 0 { missing.append("outcome") }
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        staff = ""
        enteredLate = false
        voided = nil
    }
}

extension FamilyV1.SubmitAssessmentRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("assessment", assessment?.missingFields ?? FamilyV1.Assessment().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.ApproveAssessmentRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.RejectAssessmentRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if comment.isBlankText { missing.append("comment") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.GetAssessmentRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListAssessmentsRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.SubmitCarePlanRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("care_plan", carePlan?.missingFields ?? [])
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.ApproveCarePlanRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.RejectCarePlanRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if comment.isBlankText { missing.append("comment") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.GetCarePlanRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListCarePlansRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.RecordServiceRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("service", service?.missingFields ?? FamilyV1.ServiceDelivery().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.GetServiceRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListServicesRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.Consent: ResourceFields {
    public static let outputOnly: Set = [
        "meta",
        "state",
        "withdrawn_on",
        "withdrawal_reason",
        "frozen",
        "voided",
    ]
    public static let setOnce: Set<String> = []

    public var missingFields: [String] {
        var missing: [String] = []
        if giver.rawValue == 0 { missing.append("giver") }
        if purposes.isEmpty { missing.append("purposes") }
        if explanationLang.isBlankText { missing.append("explanation_lang") }
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        state = FamilyV1.ConsentState(rawValue: 0)
        withdrawnOn = nil
        withdrawalReason = ""
        frozen = false
        voided = nil
    }
}

extension FamilyV1.GrantConsentRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("consent", consent?.missingFields ?? FamilyV1.Consent().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.WithdrawConsentRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.GetConsentRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListConsentsRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.CheckConsentRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if purpose.rawValue == 0 { missing.append("purpose") }
        return missing
    }
}

extension FamilyV1.ExploitationEpisode: ResourceFields {
    public static let outputOnly: Set = ["meta", "work.exceeds_light_work", "work.policy", "voided"]
    public static let setOnce: Set<String> = []

    public mutating func clearOutput() {
        meta = nil
        work?.clearOutput()
        voided = nil
    }
}

extension FamilyV1.WorkSituation {
    public mutating func clearOutput() {
        exceedsLightWork = false
        policy = nil
    }
}

extension FamilyV1.RecordExploitationEpisodeRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.UpdateExploitationEpisodeRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if episode == nil { missing.append("episode") }
        if updateMask == nil { missing.append("update_mask") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.GetExploitationEpisodeRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListExploitationEpisodesRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.FamilyFollowUp: ResourceFields {
    public static let outputOnly: Set = [
        "meta",
        "end",
        "state",
        "extending",
        "close_reason",
        "next_visit_by",
        "last_visit_on",
        "visits",
        "policy",
        "close_note",
        "consent_until",
        "entered_late",
        "end_recorded_on",
    ]
    public static let setOnce: Set<String> = []

    public var missingFields: [String] {
        var missing: [String] = []
        if kind.rawValue == 0 { missing.append("kind") }
        missing.add("goals", eachOf: goals)
        if responsibleStaff.isEmpty { missing.append("responsible_staff") }
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        end = nil
        state = FamilyV1.FollowUpState(rawValue: 0)
        extending = nil
        closeReason = FamilyV1.FollowUpEnd(rawValue: 0)
        nextVisitBy = nil
        lastVisitOn = nil
        visits = 0
        policy = nil
        closeNote = ""
        enteredLate = false
        endRecordedOn = nil
        consentUntil = nil
    }
}

extension FamilyV1.Goal {
    public var missingFields: [String] {
        var missing: [String] = []
        if text.isBlankText { missing.append("text") }
        return missing
    }
}

extension FamilyV1.FollowUpExtension {
    public var missingFields: [String] {
        var missing: [String] = []
        if plannedEnd == nil { missing.append("planned_end") }
        if reason.isBlankText { missing.append("reason") }
        return missing
    }

    public mutating func clearOutput() {
        approvedBy = ""
    }
}

extension FamilyV1.Visit: ResourceFields {
    public static let outputOnly: Set = ["meta", "entered_late", "voided"]
    public static let setOnce: Set<String> = []

    public var missingFields: [String] {
        var missing: [String] = []
        if kind.rawValue == 0 { missing.append("kind") }
        if startTime == nil { missing.append("start_time") }
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        enteredLate = false
        voided = nil
    }
}

extension FamilyV1.AssessParentalCapacityRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        missing.add("finding", finding?.missingFields ?? FamilyV1.ParentalCapacityFinding().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.ParentalCapacityFinding {
    public var missingFields: [String] {
        var missing: [String] = []
        if level.rawValue == 0 { missing.append("level") }
        if assessedOn == nil { missing.append("assessed_on") }
        if evidence.isBlankText { missing.append("evidence") }
        return missing
    }
}

extension FamilyV1.ApproveParentalCapacityRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.StartFamilyFollowUpRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("follow_up", followUp?.missingFields ?? FamilyV1.FamilyFollowUp().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.ActivateFamilyFollowUpRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if consent.isEmpty { missing.append("consent") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.ExtendFamilyFollowUpRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        missing.add("extending", extending?.missingFields ?? FamilyV1.FollowUpExtension().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.CloseFamilyFollowUpRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if reason.rawValue == 0 { missing.append("reason") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.GetFamilyFollowUpRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListFamilyFollowUpsRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.RecordVisitRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("visit", visit?.missingFields ?? FamilyV1.Visit().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.GetVisitRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListVisitsRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.Note: ResourceFields {
    public static let outputOnly: Set = ["meta", "author"]
    public static let setOnce: Set<String> = []

    public var missingFields: [String] {
        var missing: [String] = []
        if text.isBlankText { missing.append("text") }
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        author = ""
    }
}

extension FamilyV1.CreateNoteRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("note", note?.missingFields ?? FamilyV1.Note().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.GetNoteRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListNotesRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.Attachment: ResourceFields {
    public static let outputOnly: Set = ["meta", "state", "received", "voided"]
    public static let setOnce: Set<String> = []

    public var missingFields: [String] {
        var missing: [String] = []
        if fileName.isBlankText { missing.append("file_name") }
        if mediaType.isBlankText { missing.append("media_type") }
        if sha256.isEmpty { missing.append("sha256") }
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        state = FamilyV1.AttachmentState(rawValue: 0)
        received = 0
        voided = nil
    }
}

extension FamilyV1.UploadAttachmentRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        missing.add("attachment", attachment?.missingFields ?? [])
        return missing
    }
}

extension FamilyV1.DownloadAttachmentRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.GetAttachmentRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListAttachmentsRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.ListRevisionsRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.GetRevisionRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListOverdueRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.SearchCasesRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.SearchFamiliesRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.SchoolEnrolment: ResourceFields {
    public static let outputOnly: Set = ["meta", "to", "state", "attendance", "voided"]
    public static let setOnce: Set<String> = []

    public var missingFields: [String] {
        var missing: [String] = []
        if from == nil { missing.append("from") }
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        to = nil
        state = FamilyV1.SchoolState(rawValue: 0)
        attendance = []
        voided = nil
    }
}

extension FamilyV1.EnrolSchoolRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("enrolment", enrolment?.missingFields ?? FamilyV1.SchoolEnrolment().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.RecordAttendanceRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.EndEnrolmentRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if state.rawValue == 0 { missing.append("state") }
        if to == nil { missing.append("to") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension FamilyV1.GetEnrolmentRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension FamilyV1.ListEnrolmentsRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.SyncPullRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.WatchChangesRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension FamilyV1.SyncPushRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}
