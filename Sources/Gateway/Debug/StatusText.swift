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
        }
    }
}
