// Written by scripts/generate from proto/google/rpc/status.proto, proto/internal/error_details.proto. Do not edit: change the proto.

/// What `grpc-status-details-bin` carries. As Google publishes it, so that whoever has that file has this one.
public enum GoogleRPC {}

extension GoogleRPC {
    public struct Status: WireMessage {
        public var code: Int32 = 0
        public var message: String = ""
        public var details: [GoogleProtobuf.AnyMessage] = []

        public init() {}

        public init(code: Int32 = 0, message: String = "", details: [GoogleProtobuf.AnyMessage] = []) {
            self.code = code
            self.message = message
            self.details = details
        }

        public static let schema = MessageSchema(
            "google.rpc.Status",
            [
                FieldSchema(number: 1, name: "code", kind: .int32, fieldClass: .p1),
                FieldSchema(number: 2, name: "message", kind: .string, fieldClass: .p1),
                FieldSchema(
                    number: 3, name: "details", kind: .message, isRepeated: true, maxCount: 16,
                    fieldClass: .p1,
                    message: GoogleProtobuf.AnyMessage.schema),
            ])
    }
}

extension GoogleRPC {
    /// Why, for programs to act on.
    public struct ErrorInfo: WireMessage {
        public var reason: String = ""
        public var domain: String = ""
        public var metadata: [GoogleRPC.ErrorInfo.MetadataEntry] = []

        public init() {}

        public init(
            reason: String = "", domain: String = "", metadata: [GoogleRPC.ErrorInfo.MetadataEntry] = []
        ) {
            self.reason = reason
            self.domain = domain
            self.metadata = metadata
        }

        public static let schema = MessageSchema(
            "google.rpc.ErrorInfo",
            [
                FieldSchema(number: 1, name: "reason", kind: .string, fieldClass: .p1),
                FieldSchema(number: 2, name: "domain", kind: .string, fieldClass: .p1),
                FieldSchema(
                    number: 3, name: "metadata", kind: .message, isRepeated: true, maxCount: 32,
                    fieldClass: .p1,
                    message: GoogleRPC.ErrorInfo.MetadataEntry.schema),
            ])
    }
}

extension GoogleRPC.ErrorInfo {
    public struct MetadataEntry: WireMessage {
        public var key: String = ""
        public var value: String = ""

        public init() {}

        public init(key: String = "", value: String = "") {
            self.key = key
            self.value = value
        }

        public static let schema = MessageSchema(
            "google.rpc.ErrorInfo.MetadataEntry",
            [
                FieldSchema(number: 1, name: "key", kind: .string, fieldClass: .p1),
                FieldSchema(number: 2, name: "value", kind: .string, fieldClass: .p1),
            ])
    }
}

extension GoogleRPC {
    /// Which fields of the request are wrong.
    public struct BadRequest: WireMessage {
        public var fieldViolations: [GoogleRPC.BadRequest.FieldViolation] = []

        public init() {}

        public init(fieldViolations: [GoogleRPC.BadRequest.FieldViolation] = []) {
            self.fieldViolations = fieldViolations
        }

        public static let schema = MessageSchema(
            "google.rpc.BadRequest",
            [
                FieldSchema(
                    number: 1, name: "field_violations", kind: .message, isRepeated: true, maxCount: 64,
                    fieldClass: .p1, message: GoogleRPC.BadRequest.FieldViolation.schema)
            ])
    }
}

extension GoogleRPC.BadRequest {
    public struct FieldViolation: WireMessage {
        public var field: String = ""
        public var description: String = ""

        public init() {}

        public init(field: String = "", description: String = "") {
            self.field = field
            self.description = description
        }

        public static let schema = MessageSchema(
            "google.rpc.BadRequest.FieldViolation",
            [
                FieldSchema(number: 1, name: "field", kind: .string, fieldClass: .p1),
                FieldSchema(number: 2, name: "description", kind: .string, fieldClass: .p1),
            ])
    }
}

extension GoogleRPC {
    /// What must hold before the call can succeed.
    public struct PreconditionFailure: WireMessage {
        public var violations: [GoogleRPC.PreconditionFailure.Violation] = []

        public init() {}

        public init(violations: [GoogleRPC.PreconditionFailure.Violation] = []) {
            self.violations = violations
        }

        public static let schema = MessageSchema(
            "google.rpc.PreconditionFailure",
            [
                FieldSchema(
                    number: 1, name: "violations", kind: .message, isRepeated: true, maxCount: 64,
                    fieldClass: .p1, message: GoogleRPC.PreconditionFailure.Violation.schema)
            ])
    }
}

extension GoogleRPC.PreconditionFailure {
    public struct Violation: WireMessage {
        public var type: String = ""
        public var subject: String = ""
        public var description: String = ""

        public init() {}

        public init(type: String = "", subject: String = "", description: String = "") {
            self.type = type
            self.subject = subject
            self.description = description
        }

        public static let schema = MessageSchema(
            "google.rpc.PreconditionFailure.Violation",
            [
                FieldSchema(number: 1, name: "type", kind: .string, fieldClass: .p1),
                FieldSchema(number: 2, name: "subject", kind: .string, fieldClass: .p1),
                FieldSchema(number: 3, name: "description", kind: .string, fieldClass: .p1),
            ])
    }
}

extension GoogleRPC {
    /// A length of time, on the wire exactly as google.protobuf.Duration.
    public struct Duration: WireMessage {
        public var seconds: Int64 = 0
        public var nanos: Int32 = 0

        public init() {}

        public init(seconds: Int64 = 0, nanos: Int32 = 0) {
            self.seconds = seconds
            self.nanos = nanos
        }

        public static let schema = MessageSchema(
            "google.rpc.Duration",
            [
                FieldSchema(number: 1, name: "seconds", kind: .int64, fieldClass: .p0),
                FieldSchema(number: 2, name: "nanos", kind: .int32, fieldClass: .p0),
            ])
    }
}

extension GoogleRPC {
    /// When to try again.
    public struct RetryInfo: WireMessage {
        public var retryDelay: GoogleRPC.Duration?

        public init() {}

        public init(retryDelay: GoogleRPC.Duration? = nil) {
            self.retryDelay = retryDelay
        }

        public static let schema = MessageSchema(
            "google.rpc.RetryInfo",
            [
                FieldSchema(
                    number: 1, name: "retry_delay", kind: .message, fieldClass: .p1,
                    message: GoogleRPC.Duration.schema)
            ])
    }
}
