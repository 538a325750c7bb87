import WireProto

/// What a member of the family means for whether its child may be taken away.
enum CaretakerStanding: Hashable, Sendable {
    /// Cares for nobody, or is dead, away, or found unable to protect.
    case none
    case good
    /// Not assessed, or alleged since to be an exploiter: what was found of them is then in doubt.
    case unjudged

    init(_ member: FamilyV1.Member) {
        guard member.caretaker, member.isPresent, member.absence == nil else {
            self = .none
            return
        }
        self =
            switch member.capacity?.level {
            case .notProtective, .absent, .deceased: .none
            case .protective, .protectiveWithSupport: member.allegedExploiter ? .unjudged : .good
            default: .unjudged
            }
    }
}
