import WireProto

/// The reasons that only PartnerService gives.
extension Reason {
    /// The partner has left: nothing is added under it.
    static let partnerOffboarded = Reason(rawValue: "PARTNER_OFFBOARDED")
    /// The kind of partner does not permit one of the roles.
    static let roleNotPermitted = Reason(rawValue: "ROLE_NOT_PERMITTED")
    /// The identity is not that of a system of this partner.
    static let identityMismatch = Reason(rawValue: "IDENTITY_MISMATCH")
    /// Only the owner of the programme decides its numbers.
    static let notProgrammeOwner = Reason(rawValue: "NOT_PROGRAMME_OWNER")
    /// Somebody else must do this than who asked for it.
    static let secondOperatorRequired = Reason(rawValue: "SECOND_OPERATOR_REQUIRED")
    /// The operator was revoked, or is not approved; the gateway's word for it.
    static let callerRevoked = Reason(rawValue: "CALLER_REVOKED")
    /// A name in the request leads nowhere.
    static let referenceInvalid = Reason(rawValue: "REFERENCE_INVALID")
}
