// Written by scripts/generate from proto/google/protobuf/any.proto, proto/google/protobuf/field_mask.proto, proto/google/protobuf/timestamp.proto. Do not edit: change the proto.

/// A message with its type's name beside it, on the wire exactly as Google's
/// well-known type of this name.
public enum GoogleProtobuf {}

extension GoogleProtobuf {
    public struct AnyMessage: WireMessage {
        /// "type.googleapis.com/" and the full name of the message.
        public var typeURL: String = ""
        public var value: [UInt8] = []

        public init() {}

        public init(typeURL: String = "", value: [UInt8] = []) {
            self.typeURL = typeURL
            self.value = value
        }

        public static let schema = MessageSchema(
            "google.protobuf.Any",
            [
                FieldSchema(number: 1, name: "type_url", kind: .string, fieldClass: .p0),
                FieldSchema(number: 2, name: "value", kind: .bytes, fieldClass: .p0),
            ])
    }
}

extension GoogleProtobuf {
    public struct FieldMask: WireMessage {
        /// Dotted field names, as in "monthly_income" or "meta.name".
        public var paths: [String] = []

        public init() {}

        public init(paths: [String] = []) {
            self.paths = paths
        }

        public static let schema = MessageSchema(
            "google.protobuf.FieldMask",
            [
                FieldSchema(
                    number: 1, name: "paths", kind: .string, isRepeated: true, maxCount: 64, fieldClass: .p0)
            ])
    }
}

extension GoogleProtobuf {
    public struct Timestamp: WireMessage {
        /// Since 1970-01-01T00:00:00Z; negative before it.
        public var seconds: Int64 = 0
        /// 0 to 999,999,999, counting forward from `seconds`.
        public var nanos: Int32 = 0

        public init() {}

        public init(seconds: Int64 = 0, nanos: Int32 = 0) {
            self.seconds = seconds
            self.nanos = nanos
        }

        public static let schema = MessageSchema(
            "google.protobuf.Timestamp",
            [
                FieldSchema(number: 1, name: "seconds", kind: .int64, fieldClass: .p0),
                FieldSchema(number: 2, name: "nanos", kind: .int32, fieldClass: .p0),
            ])
    }
}
