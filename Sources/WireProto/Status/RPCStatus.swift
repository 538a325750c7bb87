/// How a call ended, written for its caller: a code, a reason to program against, a sentence to read.
///
/// The sentence never holds a name, a body or another tenant.
public struct RPCStatus: Error, Equatable, Sendable {
    public var code: RPCCode
    /// Travels as `google.rpc.ErrorInfo` with domain `pegase`.
    public var reason: Reason?
    public var message: String
    public var details: [StatusDetail]

    public init(_ code: RPCCode, _ reason: Reason?, _ message: String, _ details: [StatusDetail] = []) {
        self.code = code
        self.reason = reason
        self.message = message
        self.details = details
    }

    public static let ok = RPCStatus(.ok, nil, "")
}

/// Why a call was refused, in UPPER_SNAKE, for programs to act on. Each layer adds its own.
public struct Reason: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    /// The library gave it to an error of its own. A reason that came over the wire is never one of these.
    public let isOfLibrary: Bool

    public init(rawValue: String) {
        self.rawValue = rawValue
        isOfLibrary = false
    }

    package init(ofLibrary rawValue: String) {
        self.rawValue = rawValue
        isOfLibrary = true
    }

    public static func == (left: Reason, right: Reason) -> Bool { left.rawValue == right.rawValue }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(rawValue)
    }
}

/// How a server describes the errors that this library makes by itself: an unknown method, a message over the limit,
/// a deadline that has passed. What a handler throws is sent as it is, whatever is chosen here.
public enum LibraryErrors: Sendable {
    /// A code and a sentence, as other gRPC libraries have it.
    case plain
    /// With their reasons as `google.rpc.ErrorInfo` of domain `pegase`, and which field is wrong.
    case withReasons
}

extension RPCStatus {
    /// Milliseconds after which the call may be made again, when the status says so.
    var retryDelay: Int64? {
        for case .retry(let wait) in details {
            let (seconds, attoseconds) = wait.components
            return seconds.multipliedReportingOverflow(by: 1_000).partialValue + attoseconds
                / 1_000_000_000_000_000
        }
        return nil
    }
}

/// What a status carries beyond its code and sentence, as `google.rpc` defines it.
public enum StatusDetail: Equatable, Sendable {
    /// Each field of the request that is wrong: `BadRequest`.
    case fields([FieldViolation])
    /// What must hold before the call can succeed: `PreconditionFailure`.
    case unmet([PreconditionViolation])
    /// When to try again: `RetryInfo`.
    case retry(after: Duration)
    /// More for programs to read: the metadata of `ErrorInfo`.
    case info([String: String])
    /// A message of any other type, known here or not. It is sent, and passed on, byte for byte.
    case any(GoogleProtobuf.AnyMessage)
}

public struct FieldViolation: Equatable, Sendable {
    /// From the request's root, as in `family.monthly_income.currency`.
    public var field: String
    public var description: String

    public init(_ field: String, _ description: String) {
        self.field = field
        self.description = description
    }
}

public struct PreconditionViolation: Equatable, Sendable {
    public var type: String
    public var subject: String
    public var description: String

    public init(type: String, subject: String, description: String) {
        self.type = type
        self.subject = subject
        self.description = description
    }
}
