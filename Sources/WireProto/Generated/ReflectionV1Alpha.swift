// Written by scripts/generate from proto/grpc/reflection/v1alpha/reflection.proto. Do not edit: change the proto.

/// What a server serves, for tools that have no stubs: gRPC's server reflection.
public enum ReflectionV1Alpha {}

extension ReflectionV1Alpha {
    public struct ServerReflectionRequest: WireMessage {
        public var host: String = ""
        public var messageRequest: MessageRequest?

        public enum MessageRequest: Sendable, Equatable {
            case fileByFilename(String)
            case fileContainingSymbol(String)
            case fileContainingExtension(ReflectionV1Alpha.ExtensionRequest)
            case allExtensionNumbersOfType(String)
            case listServices(String)
        }

        public init() {}

        public init(host: String = "", messageRequest: MessageRequest? = nil) {
            self.host = host
            self.messageRequest = messageRequest
        }

        public static let schema = MessageSchema(
            "grpc.reflection.v1alpha.ServerReflectionRequest",
            [
                FieldSchema(number: 1, name: "host", kind: .string, fieldClass: .p1),
                FieldSchema(
                    number: 3, name: "file_by_filename", kind: .string, oneof: "message_request",
                    fieldClass: .p1),
                FieldSchema(
                    number: 4, name: "file_containing_symbol", kind: .string, oneof: "message_request",
                    fieldClass: .p1),
                FieldSchema(
                    number: 5, name: "file_containing_extension", kind: .message, oneof: "message_request",
                    fieldClass: .p1, message: ReflectionV1Alpha.ExtensionRequest.schema),
                FieldSchema(
                    number: 6, name: "all_extension_numbers_of_type", kind: .string, oneof: "message_request",
                    fieldClass: .p1),
                FieldSchema(
                    number: 7, name: "list_services", kind: .string, oneof: "message_request", fieldClass: .p1
                ),
            ])
    }
}

extension ReflectionV1Alpha {
    public struct ExtensionRequest: WireMessage {
        public var containingType: String = ""
        public var extensionNumber: Int32 = 0

        public init() {}

        public init(containingType: String = "", extensionNumber: Int32 = 0) {
            self.containingType = containingType
            self.extensionNumber = extensionNumber
        }

        public static let schema = MessageSchema(
            "grpc.reflection.v1alpha.ExtensionRequest",
            [
                FieldSchema(number: 1, name: "containing_type", kind: .string, fieldClass: .p1),
                FieldSchema(number: 2, name: "extension_number", kind: .int32, fieldClass: .p1),
            ])
    }
}

extension ReflectionV1Alpha {
    public struct ServerReflectionResponse: WireMessage {
        public var validHost: String = ""
        public var originalRequest: ReflectionV1Alpha.ServerReflectionRequest?
        public var messageResponse: MessageResponse?

        public enum MessageResponse: Sendable, Equatable {
            case fileDescriptorResponse(ReflectionV1Alpha.FileDescriptorResponse)
            case allExtensionNumbersResponse(ReflectionV1Alpha.ExtensionNumberResponse)
            case listServicesResponse(ReflectionV1Alpha.ListServiceResponse)
            case errorResponse(ReflectionV1Alpha.ErrorResponse)
        }

        public init() {}

        public init(
            validHost: String = "", originalRequest: ReflectionV1Alpha.ServerReflectionRequest? = nil,
            messageResponse: MessageResponse? = nil
        ) {
            self.validHost = validHost
            self.originalRequest = originalRequest
            self.messageResponse = messageResponse
        }

        public static let schema = MessageSchema(
            "grpc.reflection.v1alpha.ServerReflectionResponse",
            [
                FieldSchema(number: 1, name: "valid_host", kind: .string, fieldClass: .p1),
                FieldSchema(
                    number: 2, name: "original_request", kind: .message, fieldClass: .p1,
                    message: ReflectionV1Alpha.ServerReflectionRequest.schema),
                FieldSchema(
                    number: 4, name: "file_descriptor_response", kind: .message, oneof: "message_response",
                    fieldClass: .p1, message: ReflectionV1Alpha.FileDescriptorResponse.schema),
                FieldSchema(
                    number: 5, name: "all_extension_numbers_response", kind: .message,
                    oneof: "message_response",
                    fieldClass: .p1, message: ReflectionV1Alpha.ExtensionNumberResponse.schema),
                FieldSchema(
                    number: 6, name: "list_services_response", kind: .message, oneof: "message_response",
                    fieldClass: .p1, message: ReflectionV1Alpha.ListServiceResponse.schema),
                FieldSchema(
                    number: 7, name: "error_response", kind: .message, oneof: "message_response",
                    fieldClass: .p1,
                    message: ReflectionV1Alpha.ErrorResponse.schema),
            ])
    }
}

extension ReflectionV1Alpha {
    public struct FileDescriptorResponse: WireMessage {
        /// Each a serialized google.protobuf.FileDescriptorProto.
        public var fileDescriptorProto: [[UInt8]] = []

        public init() {}

        public init(fileDescriptorProto: [[UInt8]] = []) {
            self.fileDescriptorProto = fileDescriptorProto
        }

        public static let schema = MessageSchema(
            "grpc.reflection.v1alpha.FileDescriptorResponse",
            [
                FieldSchema(
                    number: 1, name: "file_descriptor_proto", kind: .bytes, isRepeated: true, maxCount: 64,
                    fieldClass: .p1)
            ])
    }
}

extension ReflectionV1Alpha {
    public struct ExtensionNumberResponse: WireMessage {
        public var baseTypeName: String = ""
        public var extensionNumber: [Int32] = []

        public init() {}

        public init(baseTypeName: String = "", extensionNumber: [Int32] = []) {
            self.baseTypeName = baseTypeName
            self.extensionNumber = extensionNumber
        }

        public static let schema = MessageSchema(
            "grpc.reflection.v1alpha.ExtensionNumberResponse",
            [
                FieldSchema(number: 1, name: "base_type_name", kind: .string, fieldClass: .p1),
                FieldSchema(
                    number: 2, name: "extension_number", kind: .int32, isRepeated: true, maxCount: 256,
                    fieldClass: .p1),
            ])
    }
}

extension ReflectionV1Alpha {
    public struct ListServiceResponse: WireMessage {
        public var service: [ReflectionV1Alpha.ServiceResponse] = []

        public init() {}

        public init(service: [ReflectionV1Alpha.ServiceResponse] = []) {
            self.service = service
        }

        public static let schema = MessageSchema(
            "grpc.reflection.v1alpha.ListServiceResponse",
            [
                FieldSchema(
                    number: 1, name: "service", kind: .message, isRepeated: true, maxCount: 64,
                    fieldClass: .p1,
                    message: ReflectionV1Alpha.ServiceResponse.schema)
            ])
    }
}

extension ReflectionV1Alpha {
    public struct ServiceResponse: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "grpc.reflection.v1alpha.ServiceResponse",
            [
                FieldSchema(number: 1, name: "name", kind: .string, fieldClass: .p1)
            ])
    }
}

extension ReflectionV1Alpha {
    public struct ErrorResponse: WireMessage {
        public var errorCode: Int32 = 0
        public var errorMessage: String = ""

        public init() {}

        public init(errorCode: Int32 = 0, errorMessage: String = "") {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        public static let schema = MessageSchema(
            "grpc.reflection.v1alpha.ErrorResponse",
            [
                FieldSchema(number: 1, name: "error_code", kind: .int32, fieldClass: .p1),
                FieldSchema(number: 2, name: "error_message", kind: .string, fieldClass: .p1),
            ])
    }
}
