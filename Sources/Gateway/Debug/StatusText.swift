import Foundation
import WireProto

/// A status as a person reads it: code, reason and sentence, then its details, one a line.
enum StatusText {
    static func lines(_ status: RPCStatus) -> String {
        let reason = status.reason.map { " \($0.rawValue)" } ?? ""
        return (["\(status.code.name)\(reason): \(status.message)"] + status.details.flatMap(details))
            .joined(separator: "\n")
    }

    private static func details(_ detail: StatusDetail) -> [String] {
        switch detail {
        case .fields(let violations): violations.map { "  \($0.field): \($0.description)" }
        case .unmet(let violations): violations.map { "  \($0.type) \($0.subject): \($0.description)" }
        case .retry(let wait): ["  retry after \(wait)"]
        case .info(let pairs): pairs.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
        case .any(let message): any(message)
        }
    }

    /// As JSON if its type is of the contract; else what it calls itself and its bytes, where they are few. What
    /// identifies a person or is special is never shown: no error of ours holds it.
    private static func any(_ message: GoogleProtobuf.AnyMessage) -> [String] {
        do throws(MessageError) {
            if let schema = MessageTypes.schema(ofTypeURL: message.typeURL) {
                let json = try WireFields.json(message.value, schema, redacting: [.p2, .p3])
                return ["  \(schema.fullName):"] + json.split(separator: "\n").map { "    \($0)" }
            }
        } catch {}  // It is not what it says; it is shown as what it is.
        let bytes = message.value
        let shown = bytes.count <= Limits.detailShown ? ": \(Data(bytes).base64EncodedString())" : ""
        let type = message.typeURL.isEmpty ? "a detail without a type" : message.typeURL
        return ["  \(type.filter { (" "..."~").contains($0) }), \(bytes.count) bytes\(shown)"]
    }
}
