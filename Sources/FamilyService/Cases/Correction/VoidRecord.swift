import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Voids a record that should not be there: it stays as history, and counts for nothing any more.
    func voidRecord(
        _ request: FamilyV1.VoidRecordRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.VoidRecordResponse> {
        var violations = Violations(request)
        violations.known("reason", request.reason)
        violations.prose("note", request.note)
        violations.notNegative("visit", request.visit)
        try violations.check()
        // What is no name leads to the look-up of a family that nobody has.
        let resource = FamilyResources.resource(named: request.name) ?? FamilyV1.Family.self
        if let voidable = resource as? any VoidableResource.Type {
            return try await void(voidable, request, call)
        }
        if resource is FamilyV1.ReintegrationTrial.Type { return try await voidTrialVisit(request, call) }
        return try await refuse(resource, request, call)
    }

    private func void<N: VoidableResource>(
        _ resource: N.Type, _ request: FamilyV1.VoidRecordRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.VoidRecordResponse> {
        let target = try call.target(request.name, as: N.resourceType)
        let context = try StepContext(call, asking: registry, isTrained: false)
        let registry = registry
        let voided: Disclosed<N> = try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout N) throws(RPCStatus) in
            guard let name = target.name else { throw .absent }
            if request.visit != 0 { throw Self.noTrial }
            try stored.resource.checkStanding()
            let second = try SecondPerson(agreeingTo: request, call, asking: registry, in: &writing)
            if stored.resource.isVoidedByTwo && second == nil { throw Self.byTwo }
            let voiding = Voiding(call: call, context: context, record: stored.record, name: name)
            try stored.resource.release(voiding, in: &writing)
            next.voided = request.mark(by: call, agreedBy: second)
            next.leaveState()
        }
        return Disclosed<FamilyV1.VoidRecordResponse>.empty
            .with(\.meta, voided.inside(\.metaTold)).with(\.voided, voided.inside(\.voidedTold))
    }

    /// Voids one visit of a trial that runs: its end is decided without it.
    private func voidTrialVisit(
        _ request: FamilyV1.VoidRecordRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.VoidRecordResponse> {
        let place = Int(request.visit) - 1
        let written = try await CaseSteps(call, asking: registry).take(
            changing: FamilyV1.ReintegrationTrial.self, named: request.name, etag: request.etag, request,
            isTrained: false, step: { _ in .void },
            facts: { _, child, next, _ throws(RPCStatus) in
                guard next.visits.indices.contains(place) else {
                    var violations = Violations()
                    violations.add(
                        "visit",
                        "must be the number of a visit of the trial, 1 for the first: a trial is closed",
                        .referenceInvalid)
                    return try violations.check()
                }
                try next.checkRuns(in: child.resource, named: request.name)
                guard next.visits[place].voided == nil else { throw Self.voidedVisit }
                next.visits[place].voided = request.mark(by: call, agreedBy: nil)
            })
        return Disclosed<FamilyV1.VoidRecordResponse>.empty.with(\.meta, written.inside(\.metaTold))
    }

    private func refuse<N: Resource>(
        _ resource: N.Type, _ request: FamilyV1.VoidRecordRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.VoidRecordResponse> {
        let target = try call.target(request.name, as: N.resourceType)
        let refused: Disclosed<N> = try await call.change(target, etag: request.etag, request) {
            (_, _, _: inout N) throws(RPCStatus) in
            var violations = Violations()
            violations.add(
                "name",
                "must be of a visit, service, assessment, plan of care, episode of exploitation, decision, review, "
                    + "enrolment, consent, sibling group, attachment or trial; the others are closed, ended or removed",
                .referenceInvalid)
            try violations.check()
        }
        return Disclosed<FamilyV1.VoidRecordResponse>.empty.with(\.meta, refused.inside(\.metaTold))
    }

    private static var byTwo: RPCStatus {
        .unmet(
            .secondPersonRequired,
            "what a second person agreed to, or what protects a child, is voided by two: ask a manager by RequestApproval",
            "approval", "must be given by another manager for this request")
    }

    private static var noTrial: RPCStatus {
        .unmet(.illegalTransition, "only a trial has visits of its own", "visit", "must be 0")
    }

    private static var voidedVisit: RPCStatus {
        .unmet(.recordVoided, "the visit was voided", "trial.visits.voided", "must be unset")
    }
}

extension FamilyV1.VoidRecordRequest {
    fileprivate func mark(by call: ScopedCall, agreedBy second: SecondPerson?) -> FamilyV1.Voided {
        FamilyV1.Voided(
            voidTime: GoogleProtobuf.Timestamp(call.now), voidedBy: call.staffName,
            approvedBy: second?.name ?? "", reason: reason, note: note)
    }
}

extension Resource {
    /// As an answer has it.
    fileprivate var metaTold: CommonV1.Meta { meta ?? CommonV1.Meta() }
}

extension VoidableResource {
    fileprivate var voidedTold: FamilyV1.Voided { voided ?? FamilyV1.Voided() }
}
