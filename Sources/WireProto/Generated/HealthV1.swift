// Written by scripts/generate from proto/grpc/health/v1/health.proto. Do not edit: change the proto.

/// Whether a service can take calls: gRPC's health checking protocol.
public enum HealthV1 {}

extension HealthV1 {
    public struct HealthCheckRequest: WireMessage {
        /// Empty asks for the server as a whole.
        public var service: String = ""

        public init() {}

        public init(service: String = "") {
            self.service = service
        }

        public static let schema = MessageSchema(
            "grpc.health.v1.HealthCheckRequest",
            [
                FieldSchema(number: 1, name: "service", kind: .string, fieldClass: .p1)
            ])
    }
}

extension HealthV1 {
    public struct HealthCheckResponse: WireMessage {
        public var status: HealthV1.HealthCheckResponse.ServingStatus = HealthV1.HealthCheckResponse
            .ServingStatus(rawValue: 0)

        public init() {}

        public init(
            status: HealthV1.HealthCheckResponse.ServingStatus = HealthV1.HealthCheckResponse.ServingStatus(
                rawValue: 0)
        ) {
            self.status = status
        }

        public static let schema = MessageSchema(
            "grpc.health.v1.HealthCheckResponse",
            [
                FieldSchema(
                    number: 1, name: "status", kind: .enumeration, fieldClass: .p1,
                    enumeration: HealthV1.HealthCheckResponse.ServingStatus.schema)
            ])
    }
}

extension HealthV1.HealthCheckResponse {
    public struct ServingStatus: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unknown = ServingStatus(rawValue: 0)
        public static let serving = ServingStatus(rawValue: 1)
        public static let notServing = ServingStatus(rawValue: 2)
        /// Watch only.
        public static let serviceUnknown = ServingStatus(rawValue: 3)

        public static let schema = EnumSchema(
            "grpc.health.v1.HealthCheckResponse.ServingStatus", prefix: "",
            [
                ("UNKNOWN", 0),
                ("SERVING", 1),
                ("NOT_SERVING", 2),
                ("SERVICE_UNKNOWN", 3),
            ])
    }
}
