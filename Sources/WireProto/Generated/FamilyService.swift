// Written by scripts/generate from proto/pegase/family/v1/family.proto. Do not edit: change the proto.

/// What a server of pegase.family.v1.FamilyService provides.
public protocol FamilyServiceProvider: Sendable {
    /// What the server knows of an admitted call.
    associatedtype Call: Sendable

    /// Adds a family.
    func createFamily(
        _ request: FamilyV1.CreateFamilyRequest, _ call: Call
    ) async throws(RPCStatus) -> FamilyV1.Family

    /// Reads one family.
    func getFamily(
        _ request: FamilyV1.GetFamilyRequest, _ call: Call
    ) async throws(RPCStatus) -> FamilyV1.Family

    /// Reads a page of families.
    func listFamilies(
        _ request: FamilyV1.ListFamiliesRequest,
        _ call: Call
    ) async throws(RPCStatus) -> FamilyV1.ListFamiliesResponse

    /// Changes the fields of a family that `update_mask` names.
    func updateFamily(
        _ request: FamilyV1.UpdateFamilyRequest, _ call: Call
    ) async throws(RPCStatus) -> FamilyV1.Family

    /// Sets a family aside: out of lists, still readable, until its purge time.
    func archiveFamily(
        _ request: FamilyV1.ArchiveFamilyRequest, _ call: Call
    ) async throws(RPCStatus) -> FamilyV1.Family

    /// Brings an archived family back.
    func undeleteFamily(
        _ request: FamilyV1.UndeleteFamilyRequest, _ call: Call
    ) async throws(RPCStatus) -> FamilyV1.Family

    /// Adds a member.
    func createMember(
        _ request: FamilyV1.CreateMemberRequest, _ call: Call
    ) async throws(RPCStatus) -> FamilyV1.Member

    /// Reads one member.
    func getMember(
        _ request: FamilyV1.GetMemberRequest, _ call: Call
    ) async throws(RPCStatus) -> FamilyV1.Member

    /// Reads a page of members, in the order they were made.
    func listMembers(
        _ request: FamilyV1.ListMembersRequest,
        _ call: Call
    ) async throws(RPCStatus) -> FamilyV1.ListMembersResponse

    /// Changes the fields of a member that `update_mask` names.
    func updateMember(
        _ request: FamilyV1.UpdateMemberRequest, _ call: Call
    ) async throws(RPCStatus) -> FamilyV1.Member

    /// Takes a member out of the family; past revisions stay.
    func removeMember(
        _ request: FamilyV1.RemoveMemberRequest, _ call: Call
    ) async throws(RPCStatus) -> FamilyV1.Member
}

extension RPCRouter {
    /// Answers the methods of pegase.family.v1.FamilyService.
    ///
    /// - Parameter admit: Called first for each call, before its message is decoded.
    public mutating func add<P: FamilyServiceProvider>(
        _ provider: P, admit: @escaping @Sendable (RPCContext) throws(RPCStatus) -> P.Call
    ) {
        handle(
            Methods.createFamily,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.CreateFamilyRequest.self, message)
                return try RPCMessages.answer(try await provider.createFamily(request, call))
            })
        handle(
            Methods.getFamily,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetFamilyRequest.self, message)
                return try RPCMessages.answer(try await provider.getFamily(request, call))
            })
        handle(
            Methods.listFamilies,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListFamiliesRequest.self, message)
                return try RPCMessages.answer(try await provider.listFamilies(request, call))
            })
        handle(
            Methods.updateFamily,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.UpdateFamilyRequest.self, message)
                return try RPCMessages.answer(try await provider.updateFamily(request, call))
            })
        handle(
            Methods.archiveFamily,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ArchiveFamilyRequest.self, message)
                return try RPCMessages.answer(try await provider.archiveFamily(request, call))
            })
        handle(
            Methods.undeleteFamily,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.UndeleteFamilyRequest.self, message)
                return try RPCMessages.answer(try await provider.undeleteFamily(request, call))
            })
        handle(
            Methods.createMember,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.CreateMemberRequest.self, message)
                return try RPCMessages.answer(try await provider.createMember(request, call))
            })
        handle(
            Methods.getMember,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetMemberRequest.self, message)
                return try RPCMessages.answer(try await provider.getMember(request, call))
            })
        handle(
            Methods.listMembers,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListMembersRequest.self, message)
                return try RPCMessages.answer(try await provider.listMembers(request, call))
            })
        handle(
            Methods.updateMember,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.UpdateMemberRequest.self, message)
                return try RPCMessages.answer(try await provider.updateMember(request, call))
            })
        handle(
            Methods.removeMember,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.RemoveMemberRequest.self, message)
                return try RPCMessages.answer(try await provider.removeMember(request, call))
            })
    }
}

/// Calls pegase.family.v1.FamilyService.
public struct FamilyServiceClient<Caller: RPCCaller>: Sendable {
    public let caller: Caller

    public init(_ caller: Caller) {
        self.caller = caller
    }

    /// Adds a family.
    public func createFamily(
        _ request: FamilyV1.CreateFamilyRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Family {
        try await caller.unary(Methods.createFamily, request, options)
    }

    /// Reads one family.
    public func getFamily(
        _ request: FamilyV1.GetFamilyRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Family {
        try await caller.unary(Methods.getFamily, request, options)
    }

    /// Reads a page of families.
    public func listFamilies(
        _ request: FamilyV1.ListFamiliesRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListFamiliesResponse {
        try await caller.unary(Methods.listFamilies, request, options)
    }

    /// Changes the fields of a family that `update_mask` names.
    public func updateFamily(
        _ request: FamilyV1.UpdateFamilyRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Family {
        try await caller.unary(Methods.updateFamily, request, options)
    }

    /// Sets a family aside: out of lists, still readable, until its purge time.
    public func archiveFamily(
        _ request: FamilyV1.ArchiveFamilyRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Family {
        try await caller.unary(Methods.archiveFamily, request, options)
    }

    /// Brings an archived family back.
    public func undeleteFamily(
        _ request: FamilyV1.UndeleteFamilyRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Family {
        try await caller.unary(Methods.undeleteFamily, request, options)
    }

    /// Adds a member.
    public func createMember(
        _ request: FamilyV1.CreateMemberRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Member {
        try await caller.unary(Methods.createMember, request, options)
    }

    /// Reads one member.
    public func getMember(
        _ request: FamilyV1.GetMemberRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Member {
        try await caller.unary(Methods.getMember, request, options)
    }

    /// Reads a page of members, in the order they were made.
    public func listMembers(
        _ request: FamilyV1.ListMembersRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListMembersResponse {
        try await caller.unary(Methods.listMembers, request, options)
    }

    /// Changes the fields of a member that `update_mask` names.
    public func updateMember(
        _ request: FamilyV1.UpdateMemberRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Member {
        try await caller.unary(Methods.updateMember, request, options)
    }

    /// Takes a member out of the family; past revisions stay.
    public func removeMember(
        _ request: FamilyV1.RemoveMemberRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Member {
        try await caller.unary(Methods.removeMember, request, options)
    }
}
