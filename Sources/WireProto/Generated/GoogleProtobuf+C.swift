// Written by scripts/generate from proto/google/protobuf/any.proto, proto/google/protobuf/field_mask.proto, proto/google/protobuf/timestamp.proto. Do not edit: change the proto.

import CProtobufC
import CWireMessages

extension GoogleProtobuf.AnyMessage: @unsafe FencedMessage {
    typealias C = Google__Protobuf__Any

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe google__protobuf__any__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            typeURL: unsafe MessageCopy.text(c.pointee.type_url),
            value: unsafe MessageCopy.bytes(c.pointee.value))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.type_url = try arena.text(typeURL, "type_url")
        unsafe c.pointee.value = try arena.bytes(value, "value")
    }
}

extension GoogleProtobuf.FieldMask: @unsafe FencedMessage {
    typealias C = Google__Protobuf__FieldMask

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe google__protobuf__field_mask__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(paths: unsafe MessageCopy.texts(c.pointee.paths, c.pointee.n_paths))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_paths, c.pointee.paths) = try arena.texts(paths, "paths", max: 64)
    }
}

extension GoogleProtobuf.Timestamp: @unsafe FencedMessage {
    typealias C = Google__Protobuf__Timestamp

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe google__protobuf__timestamp__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(seconds: unsafe c.pointee.seconds, nanos: unsafe c.pointee.nanos)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.seconds = seconds
        unsafe c.pointee.nanos = nanos
    }
}
