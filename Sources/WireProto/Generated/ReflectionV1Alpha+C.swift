// Written by scripts/generate from proto/grpc/reflection/v1alpha/reflection.proto. Do not edit: change the proto.

import CProtobufC
import CWireMessages

extension ReflectionV1Alpha.ServerReflectionRequest: @unsafe FencedMessage {
    typealias C = Grpc__Reflection__V1alpha__ServerReflectionRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__reflection__v1alpha__server_reflection_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        var messageRequest: MessageRequest?
        switch unsafe c.pointee.message_request_case.rawValue {
        case 3:
            messageRequest = .fileByFilename(unsafe MessageCopy.text(c.pointee.file_by_filename))
        case 4:
            messageRequest = .fileContainingSymbol(unsafe MessageCopy.text(c.pointee.file_containing_symbol))
        case 5:
            messageRequest = unsafe MessageCopy.message(c.pointee.file_containing_extension).map {
                .fileContainingExtension($0)
            }
        case 6:
            messageRequest = .allExtensionNumbersOfType(
                unsafe MessageCopy.text(c.pointee.all_extension_numbers_of_type))
        case 7:
            messageRequest = .listServices(unsafe MessageCopy.text(c.pointee.list_services))
        default: break
        }
        self.init(host: unsafe MessageCopy.text(c.pointee.host), messageRequest: messageRequest)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.host = try arena.text(host, "host")
        switch messageRequest {
        case .fileByFilename(let value):
            unsafe c.pointee.file_by_filename = try arena.text(value, "file_by_filename")
            unsafe c.pointee.message_request_case = .init(rawValue: 3)
        case .fileContainingSymbol(let value):
            unsafe c.pointee.file_containing_symbol = try arena.text(value, "file_containing_symbol")
            unsafe c.pointee.message_request_case = .init(rawValue: 4)
        case .fileContainingExtension(let value):
            unsafe c.pointee.file_containing_extension = try arena.message(value, "file_containing_extension")
            unsafe c.pointee.message_request_case = .init(rawValue: 5)
        case .allExtensionNumbersOfType(let value):
            unsafe c.pointee.all_extension_numbers_of_type = try arena.text(
                value, "all_extension_numbers_of_type")
            unsafe c.pointee.message_request_case = .init(rawValue: 6)
        case .listServices(let value):
            unsafe c.pointee.list_services = try arena.text(value, "list_services")
            unsafe c.pointee.message_request_case = .init(rawValue: 7)
        case nil: break
        }
    }
}

extension ReflectionV1Alpha.ExtensionRequest: @unsafe FencedMessage {
    typealias C = Grpc__Reflection__V1alpha__ExtensionRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__reflection__v1alpha__extension_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            containingType: unsafe MessageCopy.text(c.pointee.containing_type),
            extensionNumber: unsafe c.pointee.extension_number)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.containing_type = try arena.text(containingType, "containing_type")
        unsafe c.pointee.extension_number = extensionNumber
    }
}

extension ReflectionV1Alpha.ServerReflectionResponse: @unsafe FencedMessage {
    typealias C = Grpc__Reflection__V1alpha__ServerReflectionResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__reflection__v1alpha__server_reflection_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        var messageResponse: MessageResponse?
        switch unsafe c.pointee.message_response_case.rawValue {
        case 4:
            messageResponse = unsafe MessageCopy.message(c.pointee.file_descriptor_response).map {
                .fileDescriptorResponse($0)
            }
        case 5:
            messageResponse = unsafe MessageCopy.message(c.pointee.all_extension_numbers_response).map {
                .allExtensionNumbersResponse($0)
            }
        case 6:
            messageResponse = unsafe MessageCopy.message(c.pointee.list_services_response).map {
                .listServicesResponse($0)
            }
        case 7:
            messageResponse = unsafe MessageCopy.message(c.pointee.error_response).map { .errorResponse($0) }
        default: break
        }
        self.init(
            validHost: unsafe MessageCopy.text(c.pointee.valid_host),
            originalRequest: unsafe MessageCopy.message(c.pointee.original_request),
            messageResponse: messageResponse)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.valid_host = try arena.text(validHost, "valid_host")
        unsafe c.pointee.original_request = try arena.message(originalRequest, "original_request")
        switch messageResponse {
        case .fileDescriptorResponse(let value):
            unsafe c.pointee.file_descriptor_response = try arena.message(value, "file_descriptor_response")
            unsafe c.pointee.message_response_case = .init(rawValue: 4)
        case .allExtensionNumbersResponse(let value):
            unsafe c.pointee.all_extension_numbers_response = try arena.message(
                value, "all_extension_numbers_response")
            unsafe c.pointee.message_response_case = .init(rawValue: 5)
        case .listServicesResponse(let value):
            unsafe c.pointee.list_services_response = try arena.message(value, "list_services_response")
            unsafe c.pointee.message_response_case = .init(rawValue: 6)
        case .errorResponse(let value):
            unsafe c.pointee.error_response = try arena.message(value, "error_response")
            unsafe c.pointee.message_response_case = .init(rawValue: 7)
        case nil: break
        }
    }
}

extension ReflectionV1Alpha.FileDescriptorResponse: @unsafe FencedMessage {
    typealias C = Grpc__Reflection__V1alpha__FileDescriptorResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__reflection__v1alpha__file_descriptor_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            fileDescriptorProto: unsafe MessageCopy.bytesList(
                c.pointee.file_descriptor_proto, c.pointee.n_file_descriptor_proto))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_file_descriptor_proto, c.pointee.file_descriptor_proto) = try arena.bytesList(
            fileDescriptorProto, "file_descriptor_proto", max: 64)
    }
}

extension ReflectionV1Alpha.ExtensionNumberResponse: @unsafe FencedMessage {
    typealias C = Grpc__Reflection__V1alpha__ExtensionNumberResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__reflection__v1alpha__extension_number_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            baseTypeName: unsafe MessageCopy.text(c.pointee.base_type_name),
            extensionNumber: unsafe MessageCopy.numbers(
                c.pointee.extension_number, c.pointee.n_extension_number))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.base_type_name = try arena.text(baseTypeName, "base_type_name")
        unsafe (c.pointee.n_extension_number, c.pointee.extension_number) = try arena.numbers(
            extensionNumber, "extension_number", max: 256)
    }
}

extension ReflectionV1Alpha.ListServiceResponse: @unsafe FencedMessage {
    typealias C = Grpc__Reflection__V1alpha__ListServiceResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__reflection__v1alpha__list_service_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(service: unsafe MessageCopy.messages(c.pointee.service, c.pointee.n_service))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_service, c.pointee.service) = try arena.messages(service, "service", max: 64)
    }
}

extension ReflectionV1Alpha.ServiceResponse: @unsafe FencedMessage {
    typealias C = Grpc__Reflection__V1alpha__ServiceResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__reflection__v1alpha__service_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension ReflectionV1Alpha.ErrorResponse: @unsafe FencedMessage {
    typealias C = Grpc__Reflection__V1alpha__ErrorResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__reflection__v1alpha__error_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            errorCode: unsafe c.pointee.error_code,
            errorMessage: unsafe MessageCopy.text(c.pointee.error_message))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.error_code = errorCode
        unsafe c.pointee.error_message = try arena.text(errorMessage, "error_message")
    }
}
