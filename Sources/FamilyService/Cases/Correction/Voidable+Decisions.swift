import ServiceRuntime
import Store
import Tenancy
import WireProto

/// What a panel or an authority decided: where the child lives, or goes, by it, that ends first.

extension FamilyV1.BestInterestDecision: VoidableResource {
    var isVoidedByTwo: Bool { state == .recorded }

    mutating func leaveState() { state = .voided }

    func release(_ voiding: Voiding, in writing: inout Writing) throws(RPCStatus) {
        let child = try voiding.childAbove(writing)
        guard state == .recorded, decision == .agreed else { return }
        let others = try voiding.others(FamilyV1.BestInterestDecision.self, writing).map(\.resource)
        switch kind {
        case .separation: try checkSeparation(of: child.resource, others, voiding, writing)
        case .reintegration where child.resource.returnsTo != nil:
            throw Voiding.stillNeeded(
                "the child goes, or has gone, to a family by the decision", "child_case.state",
                "must be no return: WithdrawReintegration, or CloseTrial, before the decision is voided")
        case .durableSolution
        where child.resource.stage == .alternativeCare && !others.contains(where: \.letsStayApart):
            throw Voiding.stillNeeded(
                "the child is in alternative care by the decision", "child_case.state",
                "must be by another decision of a panel: record it before this one is voided")
        default: break
        }
    }

    /// Nobody is left in a bed or with another family without a panel's word.
    ///
    /// - Parameter others: The decisions about the same child that count.
    private func checkSeparation(
        of child: FamilyV1.ChildCase, _ others: [FamilyV1.BestInterestDecision], _ voiding: Voiding,
        _ writing: borrowing Writing
    ) throws(RPCStatus) {
        let own = child.meta?.name ?? ""
        let group = try writing.openGroup(child.siblingGroup, at: voiding.context.now)
        for name in Set([own] + (group?.cases ?? [])) {
            let placed = try writing.named(FamilyV1.ChildCase.self, name, at: voiding.context.now)?.resource
            let place = try writing.named(
                FamilyV1.Placement.self, placed?.placement ?? "", at: voiding.context.now)?.resource
            guard let place, place.isInForce, place.type.separates, place.type != .emergency else { continue }
            let isNamed = place.decision == voiding.text
            let isItsOwn =
                place.decision.isEmpty && name == own && !child.family.isEmpty
                && !others.contains(where: \.letsSeparate)
            guard isNamed || isItsOwn else { continue }
            throw Voiding.stillNeeded(
                "a child lives apart from its family by the decision", "placement.decision",
                "must be another decision of a panel: end the placement, and propose it anew, before this one is voided"
            )
        }
    }

    /// Whether a panel has decided that the child stays in other care for good.
    fileprivate var letsStayApart: Bool {
        kind == .durableSolution && state == .recorded && decision == .agreed
    }
}

extension FamilyV1.AuthorityDecision: VoidableResource {
    var isVoidedByTwo: Bool { kind.isWeighty }

    /// Who the child is to the law, and who sees the case, follow from the decisions that are left.
    func release(_ voiding: Voiding, in writing: inout Writing) throws(RPCStatus) {
        let child = try voiding.childAbove(writing)
        let others = try voiding.others(FamilyV1.AuthorityDecision.self, writing).map(\.resource)
        let last = others.last { $0.kind == .seal || $0.kind == .unseal }
        let voidedKind = kind
        try voiding.change(child, in: &writing) { child in
            if voidedKind.isOfVictim {
                child.victimStatus = child.screening?.result ?? .unspecified
                child.noted.victimStatusOn = nil
                for other in others where other.kind.isOfVictim { child.take(other.kind, of: other.date) }
            }
            guard voidedKind == .seal || voidedKind == .unseal else { return }
            child.noted.sealedOn = last?.date
            switch last?.kind {
            case .seal: child.visibility = .sealed
            // Nobody sees more by a mistake that is corrected.
            default: if child.visibility == .sealed { child.visibility = .restricted }
            }
        }
    }
}

extension FamilyV1.AuthorityDecisionKind {
    /// Whether it says who the child is to the law.
    fileprivate var isOfVictim: Bool {
        switch self {
        case .identificationStarted, .victimConfirmed, .victimNotConfirmed: true
        default: false
        }
    }
}
