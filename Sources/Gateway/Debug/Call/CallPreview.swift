import WireProto

/// `--dry-run`: what would be sent, and what the policy would say.
struct CallPreview {
    let method: RPCMethod
    let schema: MessageSchema
    let metadata: [(name: String, value: String)]
    let timeout: Duration?
    let reveals: Bool

    func text(_ messages: [[UInt8]], _ explanation: Explanation) throws(DebugFailure) -> String {
        var lines = ["POST \(method.path)"]
        lines += metadata.map { "\($0.name): \($0.value)" }
        lines.append(timeout.map { "deadline: \($0.components.seconds) s" } ?? "deadline: the gateway's")
        for message in messages {
            lines.append("message: \(message.count) bytes of \(schema.fullName)")
            do throws(MessageError) {
                lines.append(try WireFields.json(message, schema, redacting: reveals ? [] : [.p2, .p3]))
            } catch {
                throw .unusable("the request is not a \(schema.fullName)")
            }
        }
        if let refusal = explanation.refusal {
            lines.append("policy: refused, \(StatusText.lines(refusal))")
            if let advice = FlagAdvice.line(refusal, method) { lines.append("  \(advice)") }
        } else {
            lines.append("policy: allowed; the service asks the rest inside the call")
        }
        return lines.joined(separator: "\n")
    }
}
