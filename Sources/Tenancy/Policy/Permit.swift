/// What a permitted call may do. Made by ``MethodPolicy/decide(_:)`` alone.
public struct Permit: Equatable, Sendable {
    /// What the caller may be to the records it names; several where the policy has several, because a name
    /// is read only by the service that owns the record.
    public let relations: RelationSet
    /// The classes that the strongest of the relations may show.
    public let classes: FieldClassSet
    /// The roles that the call acts with; empty for operators and services.
    public let roles: RoleSet
    /// `nil` only on INFRASTRUCTURE and REGISTERED methods, which touch no record.
    public let purpose: Purpose?

    init(relations: RelationSet, classes: FieldClassSet, roles: RoleSet, purpose: Purpose?) {
        self.relations = relations
        self.classes = classes
        self.roles = roles
        self.purpose = purpose
    }
}

/// Why a call is refused before any record is looked at. Not one of them tells whether a record exists.
public enum Refusal: Error, Hashable, CaseIterable, Sendable {
    /// The method's policy permits nobody.
    case methodClosed
    /// The method is another service's.
    case wrongAudience
    /// Nobody can say now who may call: the access table is too old.
    case accessStale
    /// The certificate is good and its identity is not registered.
    case callerUnknown
    /// An operator or a service that one operator has registered and no second one approved.
    case callerPending
    case callerRevoked
    case partnerUnknown
    case partnerSuspended
    case partnerOffboarded
    /// No relation of the policy is one that this kind of caller can have.
    case relationMissing
    /// `pegase-staff` names nobody of the caller's partner.
    case staffUnknown
    case staffInactive
    /// The policy wants a person's role, and the call names no person.
    case staffRequired
    /// None of the roles of the call is among the policy's.
    case roleMissing
    /// `pegase-purpose` is not one of the words.
    case purposeUnknown
    /// The policy has several purposes, and the call names none.
    case purposeRequired
    /// The purpose named is not among the policy's.
    case purposeNotAllowed
    /// `pegase-service` is not one of the words.
    case serviceUnknown
    /// Several services serve the method, and the call names none.
    case serviceRequired
    /// The service named does not serve the method.
    case serviceNotAllowed
}
