import ServiceRuntime
import Store
import Tenancy
import WireProto

extension ScopedCall {
    /// A page of what a partner has in the directory. The partner itself must be there, in the same snapshot.
    func page<N: Resource, Request: PagedRequest>(
        _ resource: N.Type, under parent: String, _ request: Request,
        _ order: (PartnerID) -> ListOrder
    ) async throws(RPCStatus) -> Page<N> {
        var violations = Violations()
        violations.given("parent", parent)
        try violations.check()
        let target = try self.parent(parent, of: N.resourceType)
        let now = now
        // Without a partner any list does: the check finds nothing, after as much work as for an absent one.
        let order = target.name.map { order($0.partner) } ?? ListOrder(IndexID(number: 0))
        return try await page(resource, in: target, request, order) { reading throws(RPCStatus) in
            _ = try reading.require(PartnerV1.Partner.self, target.name, at: now)
        }
    }
}
