import ServiceRuntime
import WireProto

/// Whether somebody may be told something now, by the consents there are (docs/domain.md, I-06).
struct ConsentCover: Equatable, Sendable {
    /// The consent that covers all of it; `nil` when none does.
    var consent: String?
    /// What none covers.
    var uncovered: [String] = []
    /// Why not.
    var reason: Reason?

    /// What is asked.
    struct Question: Sendable {
        var purpose: FamilyV1.ConsentPurpose
        /// The code of the partner who would be told; empty for the partner alone.
        var recipient = ""
        var paths: [String] = []
    }

    /// - Parameters:
    ///   - consents: Of the child and of its family.
    ///   - owner: The code of the partner that follows the child, which needs to be no recipient.
    ///   - isMissing: The child is; then nothing is covered.
    init(
        _ question: Question, by consents: [FamilyV1.Consent], of owner: String, on day: CalendarDate,
        isMissing: Bool
    ) {
        let meant = consents.filter { $0.purposes.contains(question.purpose) }
        let live = meant.filter { $0.isInForce(on: day, isMissing: isMissing) }
        guard !live.isEmpty else {
            uncovered = question.paths
            if meant.contains(where: {
                $0.standing(on: day, isMissing: isMissing).frozen && $0.state == .active
            }) {
                reason = .consentFrozen
            } else {
                reason = meant.contains { $0.state == .withdrawn } ? .consentWithdrawn : .consentMissing
            }
            return
        }
        let needsRecipient = !question.recipient.isEmpty && question.recipient != owner
        let told = live.filter { !needsRecipient || $0.recipients.contains(question.recipient) }
        let gaps = told.map { consent in
            (consent, question.paths.filter { !consent.covers($0, forOthers: needsRecipient) })
        }
        guard let best = gaps.min(by: { $0.1.count < $1.1.count }) else {
            uncovered = question.paths
            reason = .consentNotCovering
            return
        }
        if best.1.isEmpty {
            consent = best.0.meta?.name
        } else {
            uncovered = best.1
            reason = .consentNotCovering
        }
    }
}

extension FamilyV1.Consent {
    /// Whether the field may be told: named, or inside one that is, or of classes that are all named. The partner
    /// itself may know what it wrote down, unless the consent says how much.
    fileprivate func covers(_ path: String, forOthers: Bool) -> Bool {
        if !forOthers && classes.isEmpty && fieldPaths.isEmpty { return true }
        if fieldPaths.contains(where: { path == $0 || path.hasPrefix($0 + ".") }) { return true }
        guard let wanted = FamilyV1.ChildCase.schema.classes(at: path) else { return false }
        return wanted.subtracting([.p0]).isSubset(of: classes)
    }
}

extension FieldSchema.Class {
    /// The same class as the contract's enum has it.
    var told: OptionsV1.FieldClass { OptionsV1.FieldClass(rawValue: Int32(rawValue)) }
}
