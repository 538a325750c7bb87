// Written by scripts/generate from proto/grpc/testing/empty.proto, proto/grpc/testing/messages.proto, proto/grpc/testing/test.proto. Do not edit: change the proto.

import CProtobufC
import CWireMessages

extension GRPCTesting.Empty: @unsafe FencedMessage {
    typealias C = Grpc__Testing__Empty

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__testing__empty__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init()
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
    }
}

extension GRPCTesting.BoolValue: @unsafe FencedMessage {
    typealias C = Grpc__Testing__BoolValue

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__testing__bool_value__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(value: unsafe c.pointee.value != 0)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.value = value ? 1 : 0
    }
}

extension GRPCTesting.Payload: @unsafe FencedMessage {
    typealias C = Grpc__Testing__Payload

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__testing__payload__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            type: unsafe GRPCTesting.PayloadType(rawValue: Int32(bitPattern: c.pointee.type.rawValue)),
            body: unsafe MessageCopy.bytes(c.pointee.body))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.type = .init(rawValue: UInt32(bitPattern: type.rawValue))
        unsafe c.pointee.body = try arena.bytes(body, "body")
    }
}

extension GRPCTesting.EchoStatus: @unsafe FencedMessage {
    typealias C = Grpc__Testing__EchoStatus

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__testing__echo_status__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(code: unsafe c.pointee.code, message: unsafe MessageCopy.text(c.pointee.message))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.code = code
        unsafe c.pointee.message = try arena.text(message, "message")
    }
}

extension GRPCTesting.SimpleRequest: @unsafe FencedMessage {
    typealias C = Grpc__Testing__SimpleRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__testing__simple_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            responseType: unsafe GRPCTesting.PayloadType(
                rawValue: Int32(bitPattern: c.pointee.response_type.rawValue)),
            responseSize: unsafe c.pointee.response_size,
            payload: unsafe MessageCopy.message(c.pointee.payload),
            fillUsername: unsafe c.pointee.fill_username != 0,
            fillOauthScope: unsafe c.pointee.fill_oauth_scope != 0,
            responseCompressed: unsafe MessageCopy.message(c.pointee.response_compressed),
            responseStatus: unsafe MessageCopy.message(c.pointee.response_status),
            expectCompressed: unsafe MessageCopy.message(c.pointee.expect_compressed),
            fillServerID: unsafe c.pointee.fill_server_id != 0)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.response_type = .init(rawValue: UInt32(bitPattern: responseType.rawValue))
        unsafe c.pointee.response_size = responseSize
        unsafe c.pointee.payload = try arena.message(payload, "payload")
        unsafe c.pointee.fill_username = fillUsername ? 1 : 0
        unsafe c.pointee.fill_oauth_scope = fillOauthScope ? 1 : 0
        unsafe c.pointee.response_compressed = try arena.message(responseCompressed, "response_compressed")
        unsafe c.pointee.response_status = try arena.message(responseStatus, "response_status")
        unsafe c.pointee.expect_compressed = try arena.message(expectCompressed, "expect_compressed")
        unsafe c.pointee.fill_server_id = fillServerID ? 1 : 0
    }
}

extension GRPCTesting.SimpleResponse: @unsafe FencedMessage {
    typealias C = Grpc__Testing__SimpleResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__testing__simple_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            payload: unsafe MessageCopy.message(c.pointee.payload),
            username: unsafe MessageCopy.text(c.pointee.username),
            oauthScope: unsafe MessageCopy.text(c.pointee.oauth_scope),
            serverID: unsafe MessageCopy.text(c.pointee.server_id),
            hostname: unsafe MessageCopy.text(c.pointee.hostname))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.payload = try arena.message(payload, "payload")
        unsafe c.pointee.username = try arena.text(username, "username")
        unsafe c.pointee.oauth_scope = try arena.text(oauthScope, "oauth_scope")
        unsafe c.pointee.server_id = try arena.text(serverID, "server_id")
        unsafe c.pointee.hostname = try arena.text(hostname, "hostname")
    }
}

extension GRPCTesting.StreamingInputCallRequest: @unsafe FencedMessage {
    typealias C = Grpc__Testing__StreamingInputCallRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__testing__streaming_input_call_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            payload: unsafe MessageCopy.message(c.pointee.payload),
            expectCompressed: unsafe MessageCopy.message(c.pointee.expect_compressed))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.payload = try arena.message(payload, "payload")
        unsafe c.pointee.expect_compressed = try arena.message(expectCompressed, "expect_compressed")
    }
}

extension GRPCTesting.StreamingInputCallResponse: @unsafe FencedMessage {
    typealias C = Grpc__Testing__StreamingInputCallResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__testing__streaming_input_call_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(aggregatedPayloadSize: unsafe c.pointee.aggregated_payload_size)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.aggregated_payload_size = aggregatedPayloadSize
    }
}

extension GRPCTesting.ResponseParameters: @unsafe FencedMessage {
    typealias C = Grpc__Testing__ResponseParameters

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__testing__response_parameters__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            size: unsafe c.pointee.size, intervalUs: unsafe c.pointee.interval_us,
            compressed: unsafe MessageCopy.message(c.pointee.compressed))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.size = size
        unsafe c.pointee.interval_us = intervalUs
        unsafe c.pointee.compressed = try arena.message(compressed, "compressed")
    }
}

extension GRPCTesting.StreamingOutputCallRequest: @unsafe FencedMessage {
    typealias C = Grpc__Testing__StreamingOutputCallRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__testing__streaming_output_call_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            responseType: unsafe GRPCTesting.PayloadType(
                rawValue: Int32(bitPattern: c.pointee.response_type.rawValue)),
            responseParameters: unsafe MessageCopy.messages(
                c.pointee.response_parameters, c.pointee.n_response_parameters),
            payload: unsafe MessageCopy.message(c.pointee.payload),
            responseStatus: unsafe MessageCopy.message(c.pointee.response_status))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.response_type = .init(rawValue: UInt32(bitPattern: responseType.rawValue))
        unsafe (c.pointee.n_response_parameters, c.pointee.response_parameters) = try arena.messages(
            responseParameters, "response_parameters", max: 1024)
        unsafe c.pointee.payload = try arena.message(payload, "payload")
        unsafe c.pointee.response_status = try arena.message(responseStatus, "response_status")
    }
}

extension GRPCTesting.StreamingOutputCallResponse: @unsafe FencedMessage {
    typealias C = Grpc__Testing__StreamingOutputCallResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe grpc__testing__streaming_output_call_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(payload: unsafe MessageCopy.message(c.pointee.payload))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.payload = try arena.message(payload, "payload")
    }
}
