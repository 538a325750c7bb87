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
    /// to hold a resource name or JSON, and at each text for programs.
    ///
    /// - Returns: `false` when one of them may not leave, and for a message that cannot be read at all.
    func mayLeave(_ message: [UInt8]) -> Bool {
        guard let schema = method.output else { return false }
        return mayLeave(message, schema)
    }

    /// The same for metadata, whatever its names say of its values.
    func mayLeave(_ metadata: Metadata) -> Bool {
        var mayLeave = true
        metadata.forEach { name, value in
            mayLeave = mayLeave && rule.allows(text: name.span) && rule.allows(text: value.span)
        }
        return mayLeave
    }

    /// The same for a status: its sentence and all texts of its details. A detail of a type that is not of the contract
    /// cannot be read, and none of our services sends one.
    func mayLeave(_ status: RPCStatus) -> Bool {
        rule.allows(text: status.message.utf8.span) && mayLeave(status.reason?.rawValue ?? "")
            && status.details.allSatisfy(mayLeave)
    }

    private func mayLeave(_ detail: StatusDetail) -> Bool {
        switch detail {
        case .retry: true
        case .fields(let violations): violations.allSatisfy { mayLeave($0.field) && mayLeave($0.description) }
        case .unmet(let violations):
            violations.allSatisfy { mayLeave($0.type) && mayLeave($0.subject) && mayLeave($0.description) }
        case .info(let entries): entries.allSatisfy { mayLeave($0.key) && mayLeave($0.value) }
        case .any(let message):
            if let schema = MessageTypes.schema(ofTypeURL: message.typeURL) {
                mayLeave(message.value, schema) && rule.allows(text: message.value.span)
            } else {
                false
            }
        }
    }

    private func mayLeave(_ text: String) -> Bool { rule.allows(text: text.utf8.span) }

    private func mayLeave(_ message: [UInt8], _ schema: MessageSchema) -> Bool {
        do throws(MessageError) {
            return try WireFields.visitWords(in: message, of: schema) { word, text in
                switch word {
                case .name(let field): rule.allows(text, as: field.resource ?? "")
                case .text: rule.allows(text: text)
                case .json: JSONTexts.allSatisfy(text) { rule.allows(wholeText: $0) }
                }
            }
        } catch {
            return false
        }
    }
}
