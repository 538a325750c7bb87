import WireProto

/// The requests that journeys make, without what every one of them says anyway.
extension TestPartner {
    /// A family whose social worker answers for it.
    func newFamily(_ edit: (inout FamilyV1.Family) -> Void = { _ in }) -> FamilyV1.CreateFamilyRequest {
        var family = FamilyV1.Family(responsibleStaff: staff[.socialWorker] ?? staff[.manager] ?? "")
        edit(&family)
        return FamilyV1.CreateFamilyRequest(parent: name, family: family, requestID: RequestID.new())
    }
}

extension FamilyV1.Family {
    /// A change of the fields that the mask names, to the revision that was read.
    func changing(_ mask: [String], _ edit: (inout Self) -> Void) -> FamilyV1.UpdateFamilyRequest {
        var family = Self(meta: meta)
        edit(&family)
        return FamilyV1.UpdateFamilyRequest(
            family: family, updateMask: GoogleProtobuf.FieldMask(paths: mask), requestID: RequestID.new())
    }

    func newMember(_ edit: (inout FamilyV1.Member) -> Void = { _ in }) -> FamilyV1.CreateMemberRequest {
        var member = FamilyV1.Member()
        edit(&member)
        return FamilyV1.CreateMemberRequest(
            parent: meta?.name ?? "", member: member, requestID: RequestID.new())
    }
}

extension FamilyV1.Member {
    func changing(_ mask: [String], _ edit: (inout Self) -> Void) -> FamilyV1.UpdateMemberRequest {
        var member = Self(meta: meta)
        edit(&member)
        return FamilyV1.UpdateMemberRequest(
            member: member, updateMask: GoogleProtobuf.FieldMask(paths: mask), requestID: RequestID.new())
    }
}

extension FamilyServiceClient {
    /// All active families of the partner, in the order they were made.
    func active(of partner: TestPartner) async throws(RPCStatus) -> [FamilyV1.Family] {
        try await listFamilies(FamilyV1.ListFamiliesRequest(parent: partner.name, pageSize: 100)).families
    }
}
