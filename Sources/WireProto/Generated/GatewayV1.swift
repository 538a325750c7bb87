// Written by scripts/generate from proto/pegase/gateway/v1/gateway.proto. Do not edit: change the proto.

/// What the gateway answers by itself.
public enum GatewayV1 {}

extension GatewayV1 {
    public struct WhoAmIRequest: WireMessage {
        public init() {}

        public static let schema = MessageSchema("pegase.gateway.v1.WhoAmIRequest", [])
    }
}

extension GatewayV1 {
    public struct WhoAmIResponse: WireMessage {
        /// The one URI of the caller's certificate.
        public var identity: String = ""
        /// `partners/{partner}`; empty for operators and services.
        public var partner: String = ""
        /// The staff member named in `pegase-staff`, where there is one.
        public var staff: String = ""
        /// What the call may act as.
        public var roles: [OptionsV1.Role] = []

        public init() {}

        public init(
            identity: String = "", partner: String = "", staff: String = "", roles: [OptionsV1.Role] = []
        ) {
            self.identity = identity
            self.partner = partner
            self.staff = staff
            self.roles = roles
        }

        public static let schema = MessageSchema(
            "pegase.gateway.v1.WhoAmIResponse",
            [
                FieldSchema(number: 1, name: "identity", kind: .string, fieldClass: .p1),
                FieldSchema(number: 2, name: "partner", kind: .string, fieldClass: .p1, resource: "partner"),
                FieldSchema(number: 3, name: "staff", kind: .string, fieldClass: .p1, resource: "staff"),
                FieldSchema(
                    number: 4, name: "roles", kind: .enumeration, isRepeated: true, maxCount: 16,
                    fieldClass: .p1,
                    enumeration: OptionsV1.Role.schema),
            ])
    }
}
