import ServiceRuntime
import Store
import Tenancy
import WireProto

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// Refuses a family that is not an open one of the partner's; an empty field is none.
    func requireFamily(_ family: String, at field: String, _ now: UnixTime) throws(RPCStatus) {
        guard !family.isEmpty else { return }
        let found = try named(FamilyV1.Family.self, family, at: now)
        var violations = Violations()
        FamilyRules.checkNamed(found?.resource, at: field, &violations)
        try violations.check()
    }
}
