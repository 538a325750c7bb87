import ServiceRuntime
import Store
import Tenancy
import WireProto

/// The record that a request is about, which an approval is bound to.
struct ApprovalSubject: Sendable {
    /// Its revision, as it is now.
    let etag: String
    let childCase: String
    let family: String

    /// Finds it where the caller may work on it.
    ///
    /// - Throws: NOT_FOUND for a name that leads nowhere, PERMISSION_DENIED where the caller may not see it whole.
    init<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of request: FamilyV1.Approval.Request, for call: ScopedCall, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        switch request {
        case .screenChild(let request): try self.init(case: request.name, call, reader)
        case .purgeCase(let request): try self.init(case: request.name, call, reader)
        case .registerCase(let request): try self.init(case: request.name, call, reader)
        case .reopenCase(let request): try self.init(case: request.name, call, reader)
        case .startTrial(let request): try self.init(case: request.parent, call, reader)
        case .recordAuthorityDecision(let request): try self.init(case: request.parent, call, reader)
        case .updateCase(let request):
            try self.init(case: request.childCase?.meta?.name ?? "", call, reader)
        case .recordBestInterestDecision(let request):
            let name = ResourceName(parsing: request.name, as: .bestInterestDecision)
            let decision: Stored<FamilyV1.BestInterestDecision> = try Self.find(name, call, reader)
            self.init(
                etag: reader.etag(of: decision.record), childCase: name?.parent?.text ?? "", family: "")
        case .updateMember(let request):
            try self.init(member: request.member?.meta?.name ?? "", call, reader)
        case .removeMember(let request): try self.init(member: request.name, call, reader)
        case .removeSibling(let request):
            let group: Stored<FamilyV1.SiblingGroup> = try Self.find(
                ResourceName(parsing: request.name, as: .siblingGroup), call, reader)
            self.init(etag: reader.etag(of: group.record), childCase: request.childCase, family: "")
        case .voidRecord(let request):
            let resource = FamilyResources.resource(named: request.name) ?? FamilyV1.Family.self
            try self.init(any: resource, request.name, call, reader)
        }
    }

    private init(etag: String, childCase: String, family: String) {
        (self.etag, self.childCase, self.family) = (etag, childCase, family)
    }

    private init<Reader: RecordReader<RPCStatus> & ~Copyable>(
        case name: String, _ call: ScopedCall, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        let child: Stored<FamilyV1.ChildCase> = try Self.find(
            ResourceName(parsing: name, as: .childCase), call, reader)
        self.init(etag: reader.etag(of: child.record), childCase: name, family: "")
    }

    private init<Reader: RecordReader<RPCStatus> & ~Copyable>(
        member text: String, _ call: ScopedCall, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        let name = ResourceName(parsing: text, as: .member)
        let member: Stored<FamilyV1.Member> = try Self.find(name, call, reader)
        self.init(
            etag: reader.etag(of: member.record), childCase: member.resource.childCase,
            family: name?.parent?.text ?? "")
    }

    /// Any record: the child or the family that it is about, or lies under, is the approval's, too.
    private init<N: Resource, Reader: RecordReader<RPCStatus> & ~Copyable>(
        any resource: N.Type, _ text: String, _ call: ScopedCall, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        let found: Stored<N> = try Self.find(ResourceName(parsing: text, as: N.resourceType), call, reader)
        func subject(_ type: ResourceType) -> String {
            found.resource.subjects.first { $0.resource.resourceType == type && !$0.text.isEmpty }?.text ?? ""
        }
        let childCase = subject(.childCase)
        self.init(
            etag: reader.etag(of: found.record), childCase: childCase,
            family: childCase.isEmpty ? subject(.family) : "")
    }

    private static func find<N: Resource, Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ name: ResourceName?, _ call: ScopedCall, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Stored<N> {
        let stored = try reader.require(N.self, name, at: call.now)
        try call.requireWhole(stored, reader)
        return stored
    }
}
