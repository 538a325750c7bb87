import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Says who are brothers and sisters; their cases then name the group.
    func createSiblingGroup(
        _ request: FamilyV1.CreateSiblingGroupRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.SiblingGroup> {
        let parent = try call.parent(request.parent, of: .siblingGroup)
        var group = FamilyV1.SiblingGroup(sent: request.siblingGroup)
        group.state = .open

        var violations = Violations(request)
        SiblingGroupRules.check(group, at: "sibling_group", &violations)
        try violations.check()
        guard let partner = parent.name?.partner else { throw .absent }

        let made = group
        return try await call.create(in: parent.tenant, request) {
            writing throws(RPCStatus) -> Draft<FamilyV1.SiblingGroup> in
            guard let name = ResourceName.record(.random(), as: .siblingGroup, of: partner) else {
                throw .absent
            }
            for (index, child) in made.cases.enumerated() {
                try FamilyV1.SiblingGroup.join(
                    child, to: name.text, at: "sibling_group.cases[\(index)]", call, in: &writing)
            }
            return Draft(name, made)
        }
    }
}

extension FamilyV1.SiblingGroup {
    /// Makes a case, which is the caller's to work on, know its group.
    static func join(
        _ child: String, to group: String, at field: String, _ call: ScopedCall, in writing: inout Writing
    ) throws(RPCStatus) {
        let found = try writing.find(
            FamilyV1.ChildCase.self, ResourceName(parsing: child, as: .childCase), at: call.now)
        var violations = Violations()
        CaseRules.checkNamed(found?.resource, at: field, &violations)
        try violations.check()
        guard let found else { throw .absent }
        try call.requireWhole(found, writing)
        try SiblingGroupRules.checkUngrouped(found.resource)
        var next = found.resource
        next.siblingGroup = group
        _ = try writing.replace(found, with: next)
    }
}
