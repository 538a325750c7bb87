import Tenancy
public import WireProto

/// A resource with a list that is one range of one index, for the List that is generated.
public protocol ListedResource: Resource {
    /// - Parameter parent: The id of what the records lie under; empty for what is the cell's own, and where there is no
    ///   such parent. Any list does then: as much work is done as for an absent parent, and nothing is answered.
    static func of(_ parent: String) -> ListOrder
}

/// The lists that the generated handlers answer with.
extension RecordList where N: ListedResource {
    /// What lies under a record, which is there and seen.
    public init<Parent: Resource, Request: PagedRequest>(
        _ resource: N.Type, under type: Parent.Type, _ parent: String, _ request: Request,
        for call: ScopedCall
    ) throws(RPCStatus) {
        try Violations.check(page: request)
        let target = try call.target(parent, as: Parent.resourceType)
        self.init(resource, in: target, N.of(target.name?.id ?? ""), for: call) { reading throws(RPCStatus) in
            let stored = try reading.require(Parent.self, target.name, at: call.now)
            _ = try call.visiblePart(of: stored, within: call.scope.classes, reading)
        }
    }

    /// What a partner has in its tenant.
    public init<Request: PagedRequest>(
        _ resource: N.Type, ofPartner parent: String, _ request: Request, for call: ScopedCall
    ) throws(RPCStatus) {
        try Violations.check(page: request)
        let target = try call.parent(parent, of: N.resourceType)
        self.init(resource, in: target, N.of(target.name?.id ?? ""), for: call) { _ throws(RPCStatus) in
            try target.requireName()
        }
    }

    /// What a partner has in the directory, where the partner is a record too. It is there, in the same snapshot.
    public init<Partner: Resource, Request: PagedRequest>(
        _ resource: N.Type, ofPartner type: Partner.Type, _ parent: String, _ request: Request,
        for call: ScopedCall
    ) throws(RPCStatus) {
        try Violations.check(page: request)
        let target = try call.parent(parent, of: N.resourceType)
        self.init(resource, in: target, N.of(target.name?.id ?? ""), for: call) { reading throws(RPCStatus) in
            _ = try reading.require(Partner.self, target.name, at: call.now)
        }
    }

    /// What is the cell's own.
    public init<Request: PagedRequest>(
        _ resource: N.Type, _ request: Request, for call: ScopedCall
    ) throws(RPCStatus) {
        try Violations.check(page: request)
        let cell = Target(name: nil, tenant: try call.directory(), classes: call.scope.classes)
        self.init(resource, in: cell, N.of(""), for: call)
    }
}

extension Violations {
    /// - Throws: INVALID_ARGUMENT with what a request lacks, and what is wrong with its page.
    fileprivate static func check(page request: some PagedRequest) throws(RPCStatus) {
        var violations = Violations(requiring: request)
        violations.page(request)
        try violations.check()
    }
}

extension ScopedCall {
    /// Reads several records of a partner's tenant, in the order of their names. One that is absent fails the whole.
    ///
    /// - Parameter field: Where the answer has the records.
    public func batchGet<N: Resource, Request: WireMessage, Response: WireMessage>(
        _ resource: N.Type, _ names: [String], of partner: String, _ request: Request,
        as response: Response.Type, _ field: any WritableKeyPath<Response, [N]> & Sendable
    ) async throws(RPCStatus) -> Disclosed<Response> {
        var violations = Violations(requiring: request)
        for (index, name) in names.enumerated() { violations.given("names[\(index)]", name) }
        try violations.check()

        let parent = try parent(partner, of: N.resourceType)
        try parent.requireName()
        return try await batch(resource, names, in: parent.tenant, as: response, field)
    }
}
