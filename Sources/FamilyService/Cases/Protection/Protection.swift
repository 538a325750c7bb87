import ServiceRuntime
import Tenancy
import WireProto

/// What has changed under something that is in force for a child: a pure question to what the records say now
/// (docs/domain.md, "What is found later").
struct Protection: Equatable, Sendable {
    /// It lives away from its family by a placement in force.
    var isSeparated = false
    /// A panel decided that, or it is an emergency, or there is no family.
    var isSeparationDecided = true
    /// Somebody who can protect it cares for the children of its family.
    var hasGoodParent = false
    /// Where it lives in a family, or is to live, is an alleged exploiter whom no panel has accepted.
    var hasNewExploiter = false
    /// It is on its way to a family, or back in it.
    var isReturning = false

    /// What of it must be settled by people, in the order of the contract.
    ///
    /// - Parameter known: What was noted before: that a family is unsuitable is noted when that is approved.
    func changes(_ known: [FamilyV1.ProtectionChange]) -> [FamilyV1.ProtectionChange] {
        var changes: [FamilyV1.ProtectionChange] = []
        if isSeparated && hasGoodParent { changes.append(.goodParentFound) }
        if isSeparated && !isSeparationDecided { changes.append(.separationUndecided) }
        if hasNewExploiter { changes.append(.exploiterInFamily) }
        if isReturning && known.contains(.familyUnsuitable) { changes.append(.familyUnsuitable) }
        return changes
    }
}

extension FamilyV1.ChildCase {
    /// Notes what must be settled, each with the day on which it was first noted.
    mutating func note(_ changes: [FamilyV1.ProtectionChange], on day: CalendarDate) {
        let known = protectionAlerts
        protectionAlerts = changes.map { change in
            known.first { $0.change == change }
                ?? FamilyV1.ProtectionAlert(change: change, since: CommonV1.Date(day))
        }
    }

    /// Forgets what a step has settled.
    mutating func settle(_ changes: FamilyV1.ProtectionChange...) {
        protectionAlerts.removeAll { changes.contains($0.change) }
    }

    /// What is noted and not settled.
    var protectionChanges: [FamilyV1.ProtectionChange] { protectionAlerts.map(\.change) }
}
