extension ResourceType {
    /// Whose data a resource is.
    public enum Keeper: Sendable {
        /// PartnerService's directory of the cell.
        case directory
        /// The partner's tenant, which an operator reaches too.
        case staffOfPartner
        /// The partner's tenant, which nobody else reaches.
        case partnerAlone
    }

    /// What the last part of a name is.
    enum IDForm: Sendable {
        /// A ``DrawnID``.
        case drawn
        /// A ``Slug``.
        case slug
        /// `operator.first`, `service.family`.
        case account
        /// A ``CertificateFingerprint``.
        case fingerprint
    }
}
