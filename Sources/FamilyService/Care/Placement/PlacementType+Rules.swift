import WireProto

extension FamilyV1.PlacementType {
    /// A bed in a site of the partner, away from home. What I-03 and I-04 speak of.
    var isResidential: Bool { self == .emergency || self == .temporary || self == .longTerm }

    /// Takes a child away from the parents it has. A place at a boarding school that the parents ask for does not.
    var separates: Bool { isResidential || self == .foster || self == .kinship }

    /// In a site of the partner; the others are in a family, or on one's own.
    var isAtSite: Bool { isResidential || self == .dayCare || self == .schoolBoarding }

    var isInFamily: Bool { self == .withFamily || self == .kinship || self == .foster }

    /// Says where the child sleeps: one at a time. Day care goes on beside it.
    var isLiving: Bool { self != .dayCare }
}
