import ServiceRuntime
import WireProto

/// What must hold for children to be placed, each guard by itself. They run when a placement is proposed and all
/// again when it is approved.
enum PlacementGuards {
    static let all: [@Sendable (PlacementPlan) -> [PlacementRefusal]] = [
        cases, order, consent, goodParents, siblings, emergency, decision, boarding, siteIsOpen, capacity,
        ages,
        audience,
    ]

    /// - Throws: FAILED_PRECONDITION with everything that is in the way.
    static func check(_ plan: PlacementPlan) throws(RPCStatus) {
        let refusals = all.flatMap { $0(plan) }
        if !refusals.isEmpty { throw RPCStatus(refusals) }
    }

    /// A child is placed while its case is open and it is not missing.
    static func cases(_ plan: PlacementPlan) -> [PlacementRefusal] {
        guard plan.children.contains(where: { !$0.child.state.isAtHand }) else { return [] }
        return [
            PlacementRefusal(
                reason: .caseNotOpen, sentence: "the case is closed, or the child is missing",
                subject: "child_case.state", needs: "must be open and not SUSPENDED")
        ]
    }

    /// A child lives in one place at a time: the next begins no earlier than the last, which it ends.
    static func order(_ plan: PlacementPlan) -> [PlacementRefusal] {
        let overlaps = plan.children.contains { child in
            [child.since, child.lastEnd].contains { $0.map { plan.from < $0 } ?? false }
        }
        guard overlaps else { return [] }
        return [
            PlacementRefusal(
                reason: .placementOverlaps, sentence: "the child was placed elsewhere at that time",
                subject: "placement.from", needs: "must not lie before the child's last placement")
        ]
    }

    /// Nobody places a child to whose care nobody agrees any more, but in an emergency.
    static func consent(_ plan: PlacementPlan) -> [PlacementRefusal] {
        guard plan.type != .emergency,
            plan.children.contains(where: { $0.child.lacksCareConsent(on: plan.from, by: plan.policy) })
        else { return [] }
        return [
            PlacementRefusal(
                reason: .consentWithdrawn,
                sentence: "nobody has agreed to the child's care for more than "
                    + plan.policy.consentLapseDays.days,
                subject: "child_case.registration.consent_until",
                needs: "must be a later day: ask for a consent anew")
        ]
    }

    /// At once, once, and not in secret.
    static func emergency(_ plan: PlacementPlan) -> [PlacementRefusal] {
        guard plan.type == .emergency else { return [] }
        var refusals: [PlacementRefusal] = []
        if !plan.placement.authorityInformed {
            refusals.append(
                PlacementRefusal(
                    reason: .authorityNotInformed,
                    sentence: "the authority must know of an emergency placement",
                    subject: "placement.authority_informed", needs: "must be true"))
        }
        // Until the support of a case is next reviewed, another emergency would be a chain of them.
        let window = plan.today.adding(months: -plan.policy.reviewMonths)
        if plan.children.contains(where: { $0.lastEmergency.map { $0 > window } ?? false }) {
            refusals.append(
                PlacementRefusal(
                    reason: .emergencyRepeated, sentence: "an emergency placement does not follow another",
                    subject: "placement.type",
                    needs: "must be one that is proposed and approved; the last emergency was less than "
                        + "\(plan.policy.reviewMonths.months) ago"))
        }
        return refusals
    }

    /// Who takes a child from its family has asked a panel whether it must be.
    static func decision(_ plan: PlacementPlan) -> [PlacementRefusal] {
        guard plan.type.separates, plan.type != .emergency else { return [] }
        let undecided = plan.children.contains { child in
            !child.child.family.isEmpty && child.decision?.letsSeparate != true
        }
        // A panel decides before a child is taken, not after.
        let late = plan.children.contains { child in
            !child.child.family.isEmpty && child.decision?.decidedOn?.wholeDay.map { plan.from < $0 } ?? false
        }
        guard undecided || late else { return [] }
        return [
            PlacementRefusal(
                reason: .decisionMissing, sentence: "no best-interest decision allows the separation",
                subject: "placement.decision",
                needs:
                    "must be a recorded decision of kind SEPARATION that agrees, of the first day or before")
        ]
    }

    /// A place at a boarding school is what parents ask for, in writing.
    static func boarding(_ plan: PlacementPlan) -> [PlacementRefusal] {
        guard plan.type == .schoolBoarding,
            !plan.placement.authorisations.contains(where: {
                $0.role == .childRepresentative && !$0.document.isBlank
            })
        else { return [] }
        return [
            PlacementRefusal(
                reason: .authorisationMissing, sentence: "the parents have not asked for it in writing",
                subject: "placement.authorisations",
                needs: "must hold a document signed by the CHILD_REPRESENTATIVE")
        ]
    }
}
