// Written by scripts/generate from proto/grpc/health/v1/health.proto. Do not edit: change the proto.

import CProtobufC
import CWireMessages

extension HealthV1.HealthCheckRequest: @unsafe FencedMessage {
    typealias C = Grpc__Health__V1__HealthCheckRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__health__v1__health_check_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(service: unsafe MessageCopy.text(c.pointee.service))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.service = try arena.text(service, "service")
    }
}

extension HealthV1.HealthCheckResponse: @unsafe FencedMessage {
    typealias C = Grpc__Health__V1__HealthCheckResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__health__v1__health_check_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            status: unsafe HealthV1.HealthCheckResponse.ServingStatus(
                rawValue: Int32(bitPattern: c.pointee.status.rawValue)))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.status = .init(rawValue: UInt32(bitPattern: status.rawValue))
    }
}
