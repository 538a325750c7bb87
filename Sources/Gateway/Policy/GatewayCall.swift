import Tenancy
import WireProto
import WireTransport

/// What the gateway remembers of one call that it passes on.
final class GatewayCall: RelayedCall {
    let admission: GatewayAdmission
    let callID: ScopeID
    private let rule: ResponseRule
    /// Where its shard has it among the calls that stream; `nil` for others.
    var place: Int?

    init(_ method: RPCMethod, _ policy: MethodPolicy, _ admission: GatewayAdmission, callID: ScopeID) {
        self.admission = admission
        self.callID = callID
        rule = ResponseRule(caller: admission.principal, policy: policy)
        super.init(method)
    }

    /// The response guard: walks the encoded message by its schema and looks at each field that is declared
    /// to hold a resource name.
    ///
    /// - Returns: `false` when one of them may not leave, and for a message that cannot be read at all.
    func mayLeave(_ message: [UInt8]) -> Bool {
        guard let schema = method.output else { return false }
        var mayLeave = true
        do throws(MessageError) {
            try WireFields.visitNames(in: message, of: schema) { field, name in
                mayLeave = mayLeave && rule.allows(name, as: field.resource ?? "")
                return mayLeave
            }
        } catch {
            return false
        }
        return mayLeave
    }
}
