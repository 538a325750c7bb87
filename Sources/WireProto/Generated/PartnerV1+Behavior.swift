// Written by scripts/generate from the field behaviors in proto/. Do not edit: change the proto.

extension PartnerV1.Partner: ResourceFields {
    public static let outputOnly: Set = ["meta", "country"]
    public static let setOnce: Set = ["code"]

    public var missingFields: [String] {
        var missing: [String] = []
        if code.isBlankText { missing.append("code") }
        if names.isEmpty { missing.append("names") }
        if kind.rawValue == 0 { missing.append("kind") }
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        country = CommonV1.Country(rawValue: 0)
    }
}

extension PartnerV1.Site: ResourceFields {
    public static let outputOnly: Set = ["meta", "partner"]
    public static let setOnce: Set<String> = []

    public var missingFields: [String] {
        var missing: [String] = []
        if kind.rawValue == 0 { missing.append("kind") }
        if names.isEmpty { missing.append("names") }
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        partner = ""
    }
}

extension PartnerV1.Staff: ResourceFields {
    public static let outputOnly: Set = ["meta", "partner"]
    public static let setOnce: Set<String> = []

    public var missingFields: [String] {
        var missing: [String] = []
        if person == nil { missing.append("person") }
        if kind.rawValue == 0 { missing.append("kind") }
        missing.add("certifications", eachOf: certifications)
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        partner = ""
    }
}

extension PartnerV1.Certification {
    public var missingFields: [String] {
        var missing: [String] = []
        if sopVersion.isBlankText { missing.append("sop_version") }
        if certifiedOn == nil { missing.append("certified_on") }
        return missing
    }
}

extension PartnerV1.System: ResourceFields {
    public static let outputOnly: Set = ["meta", "partner", "state", "revoke_time"]
    public static let setOnce: Set = ["identity"]

    public var missingFields: [String] {
        var missing: [String] = []
        if identity.isBlankText { missing.append("identity") }
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        partner = ""
        state = PartnerV1.SystemState(rawValue: 0)
        revokeTime = nil
    }
}

extension PartnerV1.Account: ResourceFields {
    public static let outputOnly: Set = [
        "meta",
        "state",
        "proposed_by",
        "approved_by",
        "revoke_time",
    ]
    public static let setOnce: Set = ["identity"]

    public var missingFields: [String] {
        var missing: [String] = []
        if identity.isBlankText { missing.append("identity") }
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        state = PartnerV1.AccountState(rawValue: 0)
        proposedBy = ""
        approvedBy = ""
        revokeTime = nil
    }
}

extension PartnerV1.Certificate: ResourceFields {
    public static let outputOnly: Set = ["meta", "state", "revoke_time"]
    public static let setOnce: Set = [
        "identity",
        "fingerprint",
        "serial",
        "not_before",
        "not_after",
    ]

    public var missingFields: [String] {
        var missing: [String] = []
        if identity.isBlankText { missing.append("identity") }
        if fingerprint.isBlankText { missing.append("fingerprint") }
        if serial.isBlankText { missing.append("serial") }
        if notBefore == nil { missing.append("not_before") }
        if notAfter == nil { missing.append("not_after") }
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        state = PartnerV1.CertificateState(rawValue: 0)
        revokeTime = nil
    }
}

extension PartnerV1.Policy: ResourceFields {
    public static let outputOnly: Set = ["meta", "partner"]
    public static let setOnce: Set = ["effective", "numbers"]

    public var missingFields: [String] {
        var missing: [String] = []
        if effective == nil { missing.append("effective") }
        if numbers == nil { missing.append("numbers") }
        return missing
    }

    public mutating func clearOutput() {
        meta = nil
        partner = ""
    }
}

extension PartnerV1.CreatePartnerRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        missing.add("partner", partner?.missingFields ?? PartnerV1.Partner().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension PartnerV1.GetPartnerRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension PartnerV1.UpdatePartnerRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if partner == nil { missing.append("partner") }
        if updateMask == nil { missing.append("update_mask") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension PartnerV1.CreateSiteRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("site", site?.missingFields ?? PartnerV1.Site().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension PartnerV1.GetSiteRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension PartnerV1.ListSitesRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension PartnerV1.UpdateSiteRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if site == nil { missing.append("site") }
        if updateMask == nil { missing.append("update_mask") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension PartnerV1.CreateStaffRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("staff", staff?.missingFields ?? PartnerV1.Staff().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension PartnerV1.GetStaffRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension PartnerV1.ListStaffRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension PartnerV1.UpdateStaffRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if staff == nil { missing.append("staff") }
        if updateMask == nil { missing.append("update_mask") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension PartnerV1.RegisterSystemRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("system", system?.missingFields ?? PartnerV1.System().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension PartnerV1.GetSystemRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension PartnerV1.ListSystemsRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}

extension PartnerV1.RevokeSystemRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension PartnerV1.RegisterAccountRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        missing.add("account", account?.missingFields ?? PartnerV1.Account().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension PartnerV1.ApproveAccountRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension PartnerV1.GetAccountRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension PartnerV1.RevokeAccountRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension PartnerV1.ReinstateAccountRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension PartnerV1.RecordCertificateRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        missing.add("certificate", certificate?.missingFields ?? PartnerV1.Certificate().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension PartnerV1.GetCertificateRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension PartnerV1.RevokeCertificateRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        if etag.isEmpty { missing.append("etag") }
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension PartnerV1.CreatePolicyRequest: MutatingRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        missing.add("policy", policy?.missingFields ?? PartnerV1.Policy().missingFields)
        if requestID.isEmpty { missing.append("request_id") }
        return missing
    }
}

extension PartnerV1.GetPolicyRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if name.isEmpty { missing.append("name") }
        return missing
    }
}

extension PartnerV1.ListPoliciesRequest {
    public var missingFields: [String] {
        var missing: [String] = []
        if parent.isEmpty { missing.append("parent") }
        return missing
    }
}
