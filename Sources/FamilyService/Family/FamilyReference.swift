import ServiceRuntime
import Store
import Tenancy
import WireProto

extension RecordReader where Self: ~Copyable {
    /// Refuses a family that is not an open one of the partner's; an empty field is none.
    func requireFamily(_ family: String, at field: String, _ now: UnixTime) throws(RPCStatus) {
        guard !family.isEmpty else { return }
        let found = try named(FamilyV1.Family.self, family, at: now)
        guard found == nil || found?.noun.state == .archived else { return }
        var violations = Violations()
        violations.add(field, "must be a family of the partner, not archived", .referenceInvalid)
        try violations.check()
    }
}
