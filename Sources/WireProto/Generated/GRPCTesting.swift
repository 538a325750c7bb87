// Written by scripts/generate from proto/grpc/testing/empty.proto, proto/grpc/testing/messages.proto, proto/grpc/testing/test.proto. Do not edit: change the proto.

/// gRPC's own test service, as its interoperability tests call it. No program of the deployment serves it.
public enum GRPCTesting {}

extension GRPCTesting {
    public struct Empty: WireMessage {
        public init() {}

        public static let schema = MessageSchema("grpc.testing.Empty", [])
    }
}

extension GRPCTesting {
    /// A flag that may be unset.
    public struct BoolValue: WireMessage {
        public var value: Bool = false

        public init() {}

        public init(value: Bool = false) {
            self.value = value
        }

        public static let schema = MessageSchema(
            "grpc.testing.BoolValue",
            [
                FieldSchema(number: 1, name: "value", kind: .bool, fieldClass: .p0)
            ])
    }
}

extension GRPCTesting {
    public struct Payload: WireMessage {
        public var type: GRPCTesting.PayloadType = GRPCTesting.PayloadType(rawValue: 0)
        public var body: [UInt8] = []

        public init() {}

        public init(
            type: GRPCTesting.PayloadType = GRPCTesting.PayloadType(rawValue: 0), body: [UInt8] = []
        ) {
            self.type = type
            self.body = body
        }

        public static let schema = MessageSchema(
            "grpc.testing.Payload",
            [
                FieldSchema(
                    number: 1, name: "type", kind: .enumeration, fieldClass: .p0,
                    enumeration: GRPCTesting.PayloadType.schema),
                FieldSchema(number: 2, name: "body", kind: .bytes, fieldClass: .p0),
            ])
    }
}

extension GRPCTesting {
    /// The status that the server ends the call with.
    public struct EchoStatus: WireMessage {
        public var code: Int32 = 0
        public var message: String = ""

        public init() {}

        public init(code: Int32 = 0, message: String = "") {
            self.code = code
            self.message = message
        }

        public static let schema = MessageSchema(
            "grpc.testing.EchoStatus",
            [
                FieldSchema(number: 1, name: "code", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 2, name: "message", kind: .string, fieldClass: .p0),
            ])
    }
}

extension GRPCTesting {
    public struct SimpleRequest: WireMessage {
        public var responseType: GRPCTesting.PayloadType = GRPCTesting.PayloadType(rawValue: 0)
        /// Bytes of the answer's body.
        public var responseSize: Int32 = 0
        public var payload: GRPCTesting.Payload?
        public var fillUsername: Bool = false
        public var fillOauthScope: Bool = false
        /// Whether the answer is to be compressed; unset leaves it to the server.
        public var responseCompressed: GRPCTesting.BoolValue?
        public var responseStatus: GRPCTesting.EchoStatus?
        /// Whether this request was meant to be compressed; the server refuses one that is not what it says.
        public var expectCompressed: GRPCTesting.BoolValue?
        public var fillServerID: Bool = false

        public init() {}

        public init(
            responseType: GRPCTesting.PayloadType = GRPCTesting.PayloadType(rawValue: 0),
            responseSize: Int32 = 0, payload: GRPCTesting.Payload? = nil, fillUsername: Bool = false,
            fillOauthScope: Bool = false, responseCompressed: GRPCTesting.BoolValue? = nil,
            responseStatus: GRPCTesting.EchoStatus? = nil, expectCompressed: GRPCTesting.BoolValue? = nil,
            fillServerID: Bool = false
        ) {
            self.responseType = responseType
            self.responseSize = responseSize
            self.payload = payload
            self.fillUsername = fillUsername
            self.fillOauthScope = fillOauthScope
            self.responseCompressed = responseCompressed
            self.responseStatus = responseStatus
            self.expectCompressed = expectCompressed
            self.fillServerID = fillServerID
        }

        public static let schema = MessageSchema(
            "grpc.testing.SimpleRequest",
            [
                FieldSchema(
                    number: 1, name: "response_type", kind: .enumeration, fieldClass: .p1,
                    enumeration: GRPCTesting.PayloadType.schema),
                FieldSchema(number: 2, name: "response_size", kind: .int32, fieldClass: .p1),
                FieldSchema(
                    number: 3, name: "payload", kind: .message, fieldClass: .p1,
                    message: GRPCTesting.Payload.schema),
                FieldSchema(number: 4, name: "fill_username", kind: .bool, fieldClass: .p1),
                FieldSchema(number: 5, name: "fill_oauth_scope", kind: .bool, fieldClass: .p1),
                FieldSchema(
                    number: 6, name: "response_compressed", kind: .message, fieldClass: .p1,
                    message: GRPCTesting.BoolValue.schema),
                FieldSchema(
                    number: 7, name: "response_status", kind: .message, fieldClass: .p1,
                    message: GRPCTesting.EchoStatus.schema),
                FieldSchema(
                    number: 8, name: "expect_compressed", kind: .message, fieldClass: .p1,
                    message: GRPCTesting.BoolValue.schema),
                FieldSchema(number: 9, name: "fill_server_id", kind: .bool, fieldClass: .p1),
            ])
    }
}

extension GRPCTesting {
    public struct SimpleResponse: WireMessage {
        public var payload: GRPCTesting.Payload?
        public var username: String = ""
        public var oauthScope: String = ""
        public var serverID: String = ""
        public var hostname: String = ""

        public init() {}

        public init(
            payload: GRPCTesting.Payload? = nil, username: String = "", oauthScope: String = "",
            serverID: String = "", hostname: String = ""
        ) {
            self.payload = payload
            self.username = username
            self.oauthScope = oauthScope
            self.serverID = serverID
            self.hostname = hostname
        }

        public static let schema = MessageSchema(
            "grpc.testing.SimpleResponse",
            [
                FieldSchema(
                    number: 1, name: "payload", kind: .message, fieldClass: .p1,
                    message: GRPCTesting.Payload.schema),
                FieldSchema(number: 2, name: "username", kind: .string, fieldClass: .p1),
                FieldSchema(number: 3, name: "oauth_scope", kind: .string, fieldClass: .p1),
                FieldSchema(number: 4, name: "server_id", kind: .string, fieldClass: .p1),
                FieldSchema(number: 6, name: "hostname", kind: .string, fieldClass: .p1),
            ])
    }
}

extension GRPCTesting {
    public struct StreamingInputCallRequest: WireMessage {
        public var payload: GRPCTesting.Payload?
        public var expectCompressed: GRPCTesting.BoolValue?

        public init() {}

        public init(payload: GRPCTesting.Payload? = nil, expectCompressed: GRPCTesting.BoolValue? = nil) {
            self.payload = payload
            self.expectCompressed = expectCompressed
        }

        public static let schema = MessageSchema(
            "grpc.testing.StreamingInputCallRequest",
            [
                FieldSchema(
                    number: 1, name: "payload", kind: .message, fieldClass: .p1,
                    message: GRPCTesting.Payload.schema),
                FieldSchema(
                    number: 2, name: "expect_compressed", kind: .message, fieldClass: .p1,
                    message: GRPCTesting.BoolValue.schema),
            ])
    }
}

extension GRPCTesting {
    public struct StreamingInputCallResponse: WireMessage {
        /// Bytes of all bodies together.
        public var aggregatedPayloadSize: Int32 = 0

        public init() {}

        public init(aggregatedPayloadSize: Int32 = 0) {
            self.aggregatedPayloadSize = aggregatedPayloadSize
        }

        public static let schema = MessageSchema(
            "grpc.testing.StreamingInputCallResponse",
            [
                FieldSchema(number: 1, name: "aggregated_payload_size", kind: .int32, fieldClass: .p1)
            ])
    }
}

extension GRPCTesting {
    /// One message of a streamed answer.
    public struct ResponseParameters: WireMessage {
        public var size: Int32 = 0
        /// How long to wait before it.
        public var intervalUs: Int32 = 0
        public var compressed: GRPCTesting.BoolValue?

        public init() {}

        public init(size: Int32 = 0, intervalUs: Int32 = 0, compressed: GRPCTesting.BoolValue? = nil) {
            self.size = size
            self.intervalUs = intervalUs
            self.compressed = compressed
        }

        public static let schema = MessageSchema(
            "grpc.testing.ResponseParameters",
            [
                FieldSchema(number: 1, name: "size", kind: .int32, fieldClass: .p1),
                FieldSchema(number: 2, name: "interval_us", kind: .int32, fieldClass: .p1),
                FieldSchema(
                    number: 3, name: "compressed", kind: .message, fieldClass: .p1,
                    message: GRPCTesting.BoolValue.schema),
            ])
    }
}

extension GRPCTesting {
    public struct StreamingOutputCallRequest: WireMessage {
        public var responseType: GRPCTesting.PayloadType = GRPCTesting.PayloadType(rawValue: 0)
        public var responseParameters: [GRPCTesting.ResponseParameters] = []
        public var payload: GRPCTesting.Payload?
        public var responseStatus: GRPCTesting.EchoStatus?

        public init() {}

        public init(
            responseType: GRPCTesting.PayloadType = GRPCTesting.PayloadType(rawValue: 0),
            responseParameters: [GRPCTesting.ResponseParameters] = [], payload: GRPCTesting.Payload? = nil,
            responseStatus: GRPCTesting.EchoStatus? = nil
        ) {
            self.responseType = responseType
            self.responseParameters = responseParameters
            self.payload = payload
            self.responseStatus = responseStatus
        }

        public static let schema = MessageSchema(
            "grpc.testing.StreamingOutputCallRequest",
            [
                FieldSchema(
                    number: 1, name: "response_type", kind: .enumeration, fieldClass: .p1,
                    enumeration: GRPCTesting.PayloadType.schema),
                FieldSchema(
                    number: 2, name: "response_parameters", kind: .message, isRepeated: true, maxCount: 1024,
                    fieldClass: .p1, message: GRPCTesting.ResponseParameters.schema),
                FieldSchema(
                    number: 3, name: "payload", kind: .message, fieldClass: .p1,
                    message: GRPCTesting.Payload.schema),
                FieldSchema(
                    number: 7, name: "response_status", kind: .message, fieldClass: .p1,
                    message: GRPCTesting.EchoStatus.schema),
            ])
    }
}

extension GRPCTesting {
    public struct StreamingOutputCallResponse: WireMessage {
        public var payload: GRPCTesting.Payload?

        public init() {}

        public init(payload: GRPCTesting.Payload? = nil) {
            self.payload = payload
        }

        public static let schema = MessageSchema(
            "grpc.testing.StreamingOutputCallResponse",
            [
                FieldSchema(
                    number: 1, name: "payload", kind: .message, fieldClass: .p1,
                    message: GRPCTesting.Payload.schema)
            ])
    }
}

extension GRPCTesting {
    public struct PayloadType: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let compressable = PayloadType(rawValue: 0)

        public static let schema = EnumSchema(
            "grpc.testing.PayloadType", prefix: "",
            [
                ("COMPRESSABLE", 0)
            ])
    }
}
