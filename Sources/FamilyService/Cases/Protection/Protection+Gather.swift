import ServiceRuntime
import Store
import Tenancy
import WireProto

extension Protection {
    /// What the records say of a child, and what a write is about to say: of what it changes, its next state counts.
    ///
    /// - Parameters:
    ///   - placement: Where the child lives from now on; `nil` for the placement that its case names.
    ///   - member: A member as the write leaves it.
    init<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of child: FamilyV1.ChildCase, living placement: FamilyV1.Placement? = nil,
        with member: FamilyV1.Member? = nil, at now: UnixTime, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        guard child.state.isOpen else { return }
        isReturning = child.returnsTo != nil
        let place =
            if let placement { placement } else {
                try reader.named(FamilyV1.Placement.self, child.placement, at: now)?.resource
            }
        if let place, place.isInForce {
            isSeparated = place.type.separates
            if isSeparated {
                isSeparationDecided =
                    child.family.isEmpty || place.type == .emergency || !place.decision.isEmpty
                if !isSeparationDecided {
                    isSeparationDecided = try CaseFacts.mayBeSeparated(child, reader)
                }
                let own = try Self.members(of: child.family, with: member, reader)
                hasGoodParent = own.contains { CaretakerStanding($0) == .good }
            }
            if place.type != .withFamily, !place.family.isEmpty {
                hasNewExploiter = try !Self.exploiters(in: place.family, with: member, reader).isEmpty
            }
        }
        guard let home = child.returnsTo else { return }
        let alleged = try Self.exploiters(in: home, with: member, reader)
        guard !alleged.isEmpty else { return }
        let accepted = try CaseFacts.decisionToReturn(of: child, reader)?.exploiters ?? []
        if !alleged.isSubset(of: accepted) { hasNewExploiter = true }
    }

    /// Who lives in a family, the member that the write changes as it leaves it.
    private static func members<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of family: String, with changed: FamilyV1.Member?, _ reader: borrowing Reader
    ) throws(RPCStatus) -> [FamilyV1.Member] {
        var members = try reader.members(ofFamily: family)
        guard let changed, let name = changed.meta.flatMap({ ResourceName(parsing: $0.name, as: .member) }),
            name.parent?.text == family
        else { return members }
        members.removeAll { $0.meta?.name == name.text }
        if changed.isPresent { members.append(changed) }
        return members
    }

    /// The names of those in a family who are alleged to be exploiters.
    private static func exploiters<Reader: RecordReader<RPCStatus> & ~Copyable>(
        in family: String, with changed: FamilyV1.Member?, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Set<String> {
        Set(
            try members(of: family, with: changed, reader).filter(\.allegedExploiter).map {
                $0.meta?.name ?? ""
            })
    }
}

extension Protection {
    /// Whether a change of a member can be a fact of a child's protection.
    static func isChanged(_ before: FamilyV1.Member, by after: FamilyV1.Member) -> Bool {
        CaretakerStanding(before) != CaretakerStanding(after)
            || before.allegedExploiter != after.allegedExploiter
    }

    /// Looks again at one child, and notes in its case what must be settled.
    static func review<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ child: inout FamilyV1.ChildCase, living placement: FamilyV1.Placement? = nil,
        with member: FamilyV1.Member? = nil, _ call: ScopedCall, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        let protection = try Protection(of: child, living: placement, with: member, at: call.now, reader)
        child.note(protection.changes(child.protectionChanges), on: call.today)
    }

    /// Looks again at every child whom a member of the family is a fact of: those of the family, those who live there by a
    /// placement, and those on their way to it. Their cases change in the same write.
    ///
    /// - Parameter member: As the write leaves it.
    static func review(
        _ family: ResourceName?, with member: FamilyV1.Member, _ call: ScopedCall, in writing: inout Writing
    ) throws(RPCStatus) {
        guard let family else { return }
        typealias Case = FamilyV1.ChildCase
        let key = Case.of(family: family.text)
        var concerned: [Stored<Case>] = try writing.all(ListOrder(Case.Index.ofFamily, under: key))
        concerned += try writing.all(Case.Index.ofTracedFamily, keyed: key)
        let living: [Stored<FamilyV1.Placement>] = try writing.all(
            FamilyV1.Placement.Index.ofFamily, keyed: FamilyV1.Placement.inFamily(family.text))
        for placement in living {
            let name = ResourceName(parsing: placement.resource.childCase, as: .childCase)
            if let child = try writing.find(Case.self, name, at: call.now) { concerned.append(child) }
        }
        var seen: Set<RecordID> = []
        for child in concerned where seen.insert(child.record.id).inserted && child.resource.state.isOpen {
            var next = child.resource
            try review(&next, with: member, call, writing)
            if next.protectionAlerts != child.resource.protectionAlerts {
                _ = try writing.replace(child, with: next)
            }
        }
    }
}
