/// A status as `google.rpc.Status`, which travels in `grpc-status-details-bin`.
///
/// Source: google/rpc/status.proto and error_details.proto; gRPC, "Richer error model".
enum StatusDetails {
    /// What our reasons are unique within.
    static let domain = "pegase"

    static let typePrefix = "type.googleapis.com/google.rpc."

    /// - Returns: `nil` when the code and the sentence say everything. Details beyond ``RPCLimits/statusDetails``
    ///   are left out, last first.
    static func encode(
        _ status: RPCStatus, message: some Collection<UInt8>, libraryErrors: LibraryErrors = .withReasons
    ) -> [UInt8]? {
        guard status.reason != nil || !status.details.isEmpty else { return nil }
        if libraryErrors == .plain, status.reason?.isOfLibrary == true { return nil }
        var writer = ProtobufWriter()
        writer.varint(1, UInt64(status.code.rawValue))
        writer.string(2, message)
        for detail in packed(status) {
            guard writer.bytes.count + detail.count <= RPCLimits.statusDetails else { break }
            writer.message(3, detail)
        }
        return writer.bytes
    }

    /// Each detail as `google.protobuf.Any`, the reason first.
    private static func packed(_ status: RPCStatus) -> [[UInt8]] {
        var result: [[UInt8]] = []
        let info = status.details.reduce(into: [String: String]()) { all, detail in
            if case .info(let entries) = detail { all.merge(entries) { first, _ in first } }
        }
        if status.reason != nil || !info.isEmpty {
            result.append(any(typePrefix + "ErrorInfo", errorInfo(status.reason, info)))
        }
        for detail in status.details {
            switch detail {
            case .info: break
            case .fields(let violations):
                result.append(any(typePrefix + "BadRequest", badRequest(violations)))
            case .unmet(let violations):
                result.append(any(typePrefix + "PreconditionFailure", preconditions(violations)))
            case .retry(let delay): result.append(any(typePrefix + "RetryInfo", retryInfo(delay)))
            case .any(let message): result.append(any(message.typeURL, message.value))
            }
        }
        return result
    }

    private static func any(_ typeURL: String, _ value: [UInt8]) -> [UInt8] {
        var writer = ProtobufWriter()
        writer.string(1, typeURL.utf8)
        writer.string(2, value)
        return writer.bytes
    }

    static func errorInfo(_ reason: Reason?, _ info: [String: String]) -> [UInt8] {
        var writer = ProtobufWriter()
        if let reason { writer.string(1, reason.rawValue.utf8) }
        writer.string(2, domain.utf8)
        for (key, value) in info.sorted(by: { $0.key < $1.key }) {
            var entry = ProtobufWriter()
            entry.string(1, key.utf8)
            entry.string(2, value.utf8)
            writer.message(3, entry.bytes)
        }
        return writer.bytes
    }

    static func badRequest(_ violations: [FieldViolation]) -> [UInt8] {
        var writer = ProtobufWriter()
        for violation in violations {
            var entry = ProtobufWriter()
            entry.string(1, violation.field.utf8)
            entry.string(2, violation.description.utf8)
            writer.message(1, entry.bytes)
        }
        return writer.bytes
    }

    static func preconditions(_ violations: [PreconditionViolation]) -> [UInt8] {
        var writer = ProtobufWriter()
        for violation in violations {
            var entry = ProtobufWriter()
            entry.string(1, violation.type.utf8)
            entry.string(2, violation.subject.utf8)
            entry.string(3, violation.description.utf8)
            writer.message(1, entry.bytes)
        }
        return writer.bytes
    }

    static func retryInfo(_ delay: Duration) -> [UInt8] {
        let parts = max(delay, .zero).components
        var duration = ProtobufWriter()
        duration.varint(1, UInt64(parts.seconds))
        duration.varint(2, UInt64(parts.attoseconds / 1_000_000_000))
        var writer = ProtobufWriter()
        writer.message(1, duration.bytes)
        return writer.bytes
    }
}
