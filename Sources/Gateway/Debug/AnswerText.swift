import WireProto

/// An encoded answer as a person reads it. Identifying and special fields are redacted unless asked for.
struct AnswerText {
    let output: OutputFlag
    let reveals: Bool

    func text(_ message: [UInt8], of method: RPCMethod) throws(DebugFailure) -> String {
        guard let schema = method.output else { throw .unusable("the method has no schema") }
        let json: String
        do throws(MessageError) {
            json = try WireFields.json(message, schema, redacting: reveals ? [] : [.p2, .p3])
        } catch {
            throw .unusable("the answer is not a \(schema.fullName): \(error.path) \(error.problem)")
        }
        return switch output {
        case .json: json
        case .text: Self.plain(json)
        }
    }

    /// The same lines without the braces, brackets, quotes and commas of JSON: for the eye alone.
    private static func plain(_ json: String) -> String {
        json.split(separator: "\n").compactMap { line -> String? in
            let indent = line.prefix { $0 == " " }
            var rest = line.dropFirst(indent.count)
            if rest.hasSuffix(",") { rest.removeLast() }
            switch rest {
            case "{" where indent.isEmpty, "}", "]", "[": return nil
            case "{": return "\(indent.dropFirst(2))-"
            default: break
            }
            if rest.hasSuffix("{") || rest.hasSuffix("[") { rest = rest.dropLast(2) }
            if rest.hasPrefix("\""), let end = rest.dropFirst().firstIndex(of: "\"") {
                let word = rest[rest.index(after: rest.startIndex)..<end]
                rest = word + rest[rest.index(after: end)...]
            }
            return "\(indent.dropFirst(2))\(rest)"
        }.joined(separator: "\n")
    }
}
