import ServiceRuntime
import WireProto

extension Violations {
    /// What names a site names one of the partner's. A closed one, too: where a child was met, or went to school, stays
    /// true.
    ///
    /// - Parameter site: The site that a request names; `nil` when the directory has no such site of the partner.
    mutating func site(_ field: String, _ site: PartnerV1.DirectorySite?) {
        if site == nil { add(field, "must be a site of the partner", .referenceInvalid) }
    }
}
