// Written by scripts/generate from proto/pegase/gateway/v1/gateway.proto. Do not edit: change the proto.

import CProtobufC
import CWireMessages

extension GatewayV1.WhoAmIRequest: @unsafe FencedMessage {
    typealias C = Pegase__Gateway__V1__WhoAmIRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__gateway__v1__who_am_irequest__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init()
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
    }
}

extension GatewayV1.WhoAmIResponse: @unsafe FencedMessage {
    typealias C = Pegase__Gateway__V1__WhoAmIResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__gateway__v1__who_am_iresponse__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            identity: unsafe MessageCopy.text(c.pointee.identity),
            partner: unsafe MessageCopy.text(c.pointee.partner),
            staff: unsafe MessageCopy.text(c.pointee.staff),
            roles: unsafe MessageCopy.enums(c.pointee.roles, c.pointee.n_roles))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.identity = try arena.text(identity, "identity")
        unsafe c.pointee.partner = try arena.text(partner, "partner")
        unsafe c.pointee.staff = try arena.text(staff, "staff")
        unsafe (c.pointee.n_roles, c.pointee.roles) = try arena.enums(roles, "roles", max: 16)
    }
}
