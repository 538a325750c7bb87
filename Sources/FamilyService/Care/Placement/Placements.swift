import ServiceRuntime
import Store
import Tenancy
import WireProto

/// Proposes and approves placements of one call: holds them against everything that must hold, and lets them begin.
///
/// Made inside the write: what it reads of the tenant's records stands still. Besides those, placements are judged by the
/// site, as the directory has it, and by the programme's numbers.
struct Placements: Sendable {
    let call: ScopedCall
    /// `nil` outside of sites.
    let site: PartnerV1.DirectorySite?
    let directoryRevision: Int64
    let numbers: ProgrammeNumbers

    /// - Parameters:
    ///   - placement: What is to be placed, or approved.
    ///   - partner: Whose site it must be.
    /// - Throws: UNAVAILABLE when the directory is too old to decide by; INVALID_ARGUMENT when the site is not one of
    ///   the partner's.
    init(
        for placement: FamilyV1.Placement, of partner: PartnerID, asking registry: Registry,
        _ call: ScopedCall
    ) throws(RPCStatus) {
        self.call = call
        numbers = try registry.numbers(on: call.today)
        (site, directoryRevision) = try registry.site(named: placement.site, of: partner)
        if !placement.decidedBy.isEmpty {
            _ = try registry.requireCaseWorker(
                placement.decidedBy, at: "placement.decided_by", of: partner)
        }
        guard !placement.site.isEmpty else { return }
        var violations = Violations()
        violations.site("placement.site", site)
        try violations.check()
    }

    /// Makes a placement for each child, all of one proposal. An emergency's begins at once.
    ///
    /// - Parameter children: Cases of the partner, at least one: brothers and sisters, or one alone.
    func propose(
        _ asked: FamilyV1.Placement, for children: [Stored<FamilyV1.ChildCase>], in writing: inout Writing
    ) throws(RPCStatus) -> [Stored<FamilyV1.Placement>] {
        try OpenFamily.checkNamed(asked.family, at: "placement.family", call.now, writing)
        try LateEntry.checkBound(asked.from?.wholeDay, at: "placement.from", on: call.today, by: numbers)
        var violations = Violations()
        violations.planned("placement.to", asked.to, today: call.today, by: numbers)
        violations.planned("placement.from", asked.from, today: call.today, by: numbers)
        try violations.check()
        for child in children { try child.resource.checkMet(by: asked.from, at: "placement.from") }
        // Nobody approves an emergency; a manager approves all others.
        if asked.type == .emergency {
            try LateEntry.check(asked.from?.wholeDay, at: "placement.from", call, by: numbers)
        }
        let plan = try plan(asked, for: children, writing)
        try PlacementGuards.check(plan)
        if !asked.decision.isEmpty && plan.children.contains(where: { $0.decision == nil }) {
            var violations = Violations()
            violations.add(
                "placement.decision", "must be a decision about the child or its siblings", .referenceInvalid)
            try violations.check()
        }
        var made: [Stored<FamilyV1.Placement>] = []
        var placement = proposal(asked, at: writing.now)
        if placement.type == .emergency && (!placement.waivers.isEmpty || plan.leavesSiblings) {
            let hours = Int64(numbers.emergencyReviewHours)
            placement.reviewTime = GoogleProtobuf.Timestamp(
                UnixTime(milliseconds: writing.now.milliseconds + hours * 3_600_000))
        }
        for child in children {
            let parent = child.resource.meta.flatMap { ResourceName(parsing: $0.name, as: .childCase) }
            guard let name = parent?.child(.random(), as: .placement) else { throw .absent }
            placement.siblingGroup = child.resource.siblingGroup
            placement.apartUntil = plan.apartUntil(placement, of: child.resource)
            if placement.isInForce { try begin(placement, named: name.text, of: child, in: &writing) }
            made.append(try writing.insert(Draft(name, placement)))
        }
        if placement.isInForce { try noteApart(children, in: &writing) }
        return made
    }

    /// Approves a proposal, for all its children or for none. All guards are asked again.
    ///
    /// - Parameter asked: One of its placements, which ``PlacementSteps/checkApproval(of:by:today:)`` lets be approved.
    /// - Returns: All of its placements.
    func approve(
        _ asked: Stored<FamilyV1.Placement>, in writing: inout Writing
    ) throws(RPCStatus) -> [Stored<FamilyV1.Placement>] {
        let proposal = try PlacementLists.placements(ofProposal: asked.resource.proposal, writing)
        var children: [Stored<FamilyV1.ChildCase>] = []
        for placement in proposal {
            let name = ResourceName(parsing: placement.resource.childCase, as: .childCase)
            children.append(try writing.require(FamilyV1.ChildCase.self, name, at: call.now))
        }
        let plan = try plan(asked.resource, for: children, writing)
        try PlacementGuards.check(plan)

        var approved: [Stored<FamilyV1.Placement>] = []
        for (placement, child) in zip(proposal, children) {
            var next = placement.resource
            next.state = .active
            next.approvedBy = call.staffName
            next.directoryRevision = directoryRevision
            next.policy = numbers.ref
            next.apartUntil = plan.apartUntil(next, of: child.resource)
            try begin(next, named: next.meta?.name ?? "", of: child, in: &writing)
            approved.append(try writing.replace(placement, with: next))
        }
        try noteApart(children, in: &writing)
        return approved
    }

    /// Notes that a manager has looked at emergencies of one proposal.
    static func review(
        _ proposal: String, _ call: ScopedCall, in writing: inout Writing
    ) throws(RPCStatus) -> [Stored<FamilyV1.Placement>] {
        var reviewed: [Stored<FamilyV1.Placement>] = []
        for placement in try PlacementLists.placements(ofProposal: proposal, writing)
        where placement.resource.awaitsReview {
            var next = placement.resource
            next.approvedBy = call.staffName
            next.reviewTime = nil
            reviewed.append(try writing.replace(placement, with: next))
        }
        return reviewed
    }

    /// Notes in the placements of the children's brothers and sisters until when they may live apart.
    private func noteApart(
        _ children: [Stored<FamilyV1.ChildCase>], in writing: inout Writing
    ) throws(RPCStatus) {
        let moved = Set(children.map { $0.resource.meta?.name ?? "" })
        for name in Set(children.map(\.resource.siblingGroup)) {
            guard let group = try writing.openGroup(name, at: call.now) else { continue }
            try writing.noteApart(group, besides: moved, on: call.today, at: call.now)
        }
    }

    private func plan<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ placement: FamilyV1.Placement, for children: [Stored<FamilyV1.ChildCase>],
        _ reader: borrowing Reader
    ) throws(RPCStatus) -> PlacementPlan {
        try PlacementPlan(
            placement, for: children, at: site, by: numbers, today: call.today, now: call.now, reader)
    }

    /// The placement as each child gets it: waiting for approval, or in force for the hours of an emergency.
    private func proposal(_ asked: FamilyV1.Placement, at now: UnixTime) -> FamilyV1.Placement {
        var placement = asked
        placement.proposedBy = call.staffName
        placement.directoryRevision = directoryRevision
        placement.policy = numbers.ref
        placement.proposal = RecordID.random().text
        placement.approvedBy = ""
        placement.endReason = ""
        placement.enteredLate = LateEntry.isMarked(
            asked.from?.wholeDay, enteredOn: call.today, by: numbers)
        placement.escalateTime = nil
        placement.state = .proposed
        guard placement.type == .emergency else { return placement }
        placement.state = .active
        // The hours run from the day on which it began, at the same time of the day.
        let ago = Int64(asked.from?.wholeDay.map { call.today.days(since: $0) } ?? 0)
        let hours = Int64(numbers.emergencyHours) - 24 * ago
        placement.escalateTime = GoogleProtobuf.Timestamp(
            UnixTime(milliseconds: now.milliseconds + hours * 3_600_000))
        return placement
    }

    /// Ends the placement that the child has, and lets its case name the one that begins.
    private func begin(
        _ placement: FamilyV1.Placement, named name: String, of child: Stored<FamilyV1.ChildCase>,
        in writing: inout Writing
    ) throws(RPCStatus) {
        for present in try PlacementLists.placements(of: child, writing)
        where present.resource.isInForce && present.resource.type.isLiving == placement.type.isLiving {
            try ReturnBed.move(
                from: present.resource, to: placement, named: name, of: child.resource, at: call.now,
                in: &writing)
            var ended = present.resource
            ended.end(on: placement.from, "another placement began")
            _ = try writing.replace(present, with: ended)
        }
        guard placement.type.isLiving else { return }
        var next = child.resource
        next.placement = name
        next.noteAgeOut(of: site)
        try Protection.review(&next, living: placement, call, writing)
        _ = try writing.replace(child, with: next)
    }
}

extension Placements {
    /// The placement after its end, and what ends with it: its case forgets it; one that still waited for approval is
    /// withdrawn with all of its proposal.
    ///
    /// - Parameter day: On which the child left.
    static func end(
        _ placement: Stored<FamilyV1.Placement>, on day: CommonV1.Date?, _ reason: String, _ call: ScopedCall,
        in writing: inout Writing
    ) throws(RPCStatus) -> FamilyV1.Placement {
        let ended = try PlacementSteps.ending(placement.resource, on: day, reason, today: call.today)
        if ended.state == .ended {
            try ReturnBed.checkFree(placement.resource, at: call.now, writing)
            try forget(placement.resource, call, in: &writing)
            return ended
        }
        for other in try PlacementLists.placements(ofProposal: placement.resource.proposal, writing)
        where other.record.id != placement.record.id {
            let withdrawn = try PlacementSteps.ending(other.resource, on: nil, reason, today: call.today)
            _ = try writing.replace(other, with: withdrawn)
        }
        return ended
    }

    /// Lets the case forget a placement that has ended.
    private static func forget(
        _ placement: FamilyV1.Placement, _ call: ScopedCall, in writing: inout Writing
    ) throws(RPCStatus) {
        let name = ResourceName(parsing: placement.childCase, as: .childCase)
        let child = try writing.require(FamilyV1.ChildCase.self, name, at: call.now)
        guard child.resource.placement == placement.meta?.name else { return }
        var next = child.resource
        next.placement = ""
        next.noteAgeOut(of: nil)
        try Protection.review(&next, call, writing)
        _ = try writing.replace(child, with: next)
        if let group = try writing.openGroup(next.siblingGroup, at: call.now) {
            try writing.noteApart(
                group, leaving: placement.childCase, on: call.today, at: call.now)
        }
    }
}
