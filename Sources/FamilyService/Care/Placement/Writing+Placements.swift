import ServiceRuntime
import Store
import Tenancy
import WireProto

/// How placements begin and end, with the case's own field kept true in the same write.
extension Writing {
    /// Makes a placement for each child, of one proposal.
    ///
    /// - Parameters:
    ///   - proposed: As it is asked for, with who asks, the directory's revision and the policy.
    ///   - site: Where, as the directory has it; `nil` outside of sites.
    mutating func place(
        _ children: [Stored<FamilyV1.ChildCase>], _ proposed: FamilyV1.Placement,
        at site: PartnerV1.DirectorySite?, by policy: ProgrammeNumbers
    ) throws(RPCStatus) -> [Stored<FamilyV1.Placement>] {
        var placement = proposed
        placement.proposal = RecordID.random().text
        placement.approvedBy = ""
        placement.endReason = ""
        placement.escalateTime = nil
        placement.state = .proposed
        if placement.type == .emergency {
            placement.state = .active
            placement.escalateTime = GoogleProtobuf.Timestamp(
                UnixTime(milliseconds: now.milliseconds + Int64(policy.emergencyHours) * 3_600_000))
        }
        var made: [Stored<FamilyV1.Placement>] = []
        for child in children {
            let parent = child.resource.meta.flatMap { ResourceName(parsing: $0.name, as: .childCase) }
            guard let name = parent?.child(.random(), as: .placement) else { throw .absent }
            placement.siblingGroup = child.resource.siblingGroup
            if placement.isInForce { try begin(placement, named: name.text, of: child, at: site) }
            made.append(try insert(Draft(name, placement)))
        }
        return made
    }

    /// Ends the placement that the child has, and lets its case name the one that begins.
    mutating func begin(
        _ placement: FamilyV1.Placement, named name: String, of child: Stored<FamilyV1.ChildCase>,
        at site: PartnerV1.DirectorySite?
    ) throws(RPCStatus) {
        for present in try placements(of: child)
        where present.resource.isInForce && present.resource.type.isLiving == placement.type.isLiving {
            var ended = present.resource
            ended.state = .ended
            ended.to = placement.from
            ended.endReason = "another placement began"
            _ = try replace(present, with: ended)
        }
        guard placement.type.isLiving else { return }
        var next = child.resource
        next.placement = name
        next.noteAgeOut(of: site)
        _ = try replace(child, with: next)
    }

    /// Lets the case forget a placement that has ended.
    mutating func forget(_ placement: FamilyV1.Placement, at now: UnixTime) throws(RPCStatus) {
        let name = ResourceName(parsing: placement.childCase, as: .childCase)
        let child = try require(FamilyV1.ChildCase.self, name, at: now)
        guard child.resource.placement == placement.meta?.name else { return }
        var next = child.resource
        next.placement = ""
        next.noteAgeOut(of: nil)
        _ = try replace(child, with: next)
    }

    /// Every placement of a proposal.
    func placements(ofProposal proposal: String) throws(RPCStatus) -> [Stored<FamilyV1.Placement>] {
        try all(ListOrder(FamilyV1.Placement.Index.ofProposal, under: ListKey().adding(proposal)))
    }
}
