import ServiceRuntime
import Store
import Tenancy
import WireProto

extension RecordList {
    /// What a partner has in the directory. The partner itself must be there, in the same snapshot.
    init(
        _ resource: N.Type, under parent: String, for call: ScopedCall, _ order: (PartnerID) -> ListOrder
    ) throws(RPCStatus) {
        var violations = Violations()
        violations.given("parent", parent)
        try violations.check()
        let target = try call.parent(parent, of: N.resourceType)
        // Without a partner any list does: the check finds nothing, after as much work as for an absent one.
        let order = target.name.map { order($0.partner) } ?? ListOrder(IndexID(number: 0))
        self.init(resource, in: target, order, for: call) { reading throws(RPCStatus) in
            _ = try reading.require(PartnerV1.Partner.self, target.name, at: call.now)
        }
    }
}
