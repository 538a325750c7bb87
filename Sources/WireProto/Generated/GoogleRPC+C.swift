// Written by scripts/generate from proto/google/rpc/status.proto, proto/internal/error_details.proto. Do not edit: change the proto.

import CProtobufC
import CWireMessages

extension GoogleRPC.Status: @unsafe FencedMessage {
    typealias C = Google__Rpc__Status

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe google__rpc__status__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            code: unsafe c.pointee.code, message: unsafe MessageCopy.text(c.pointee.message),
            details: unsafe MessageCopy.messages(c.pointee.details, c.pointee.n_details))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.code = code
        unsafe c.pointee.message = try arena.text(message, "message")
        unsafe (c.pointee.n_details, c.pointee.details) = try arena.messages(details, "details", max: 16)
    }
}

extension GoogleRPC.ErrorInfo: @unsafe FencedMessage {
    typealias C = Google__Rpc__ErrorInfo

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe google__rpc__error_info__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            reason: unsafe MessageCopy.text(c.pointee.reason),
            domain: unsafe MessageCopy.text(c.pointee.domain),
            metadata: unsafe MessageCopy.messages(c.pointee.metadata, c.pointee.n_metadata))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.reason = try arena.text(reason, "reason")
        unsafe c.pointee.domain = try arena.text(domain, "domain")
        unsafe (c.pointee.n_metadata, c.pointee.metadata) = try arena.messages(metadata, "metadata", max: 32)
    }
}

extension GoogleRPC.ErrorInfo.MetadataEntry: @unsafe FencedMessage {
    typealias C = Google__Rpc__ErrorInfo__MetadataEntry

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe google__rpc__error_info__metadata_entry__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            key: unsafe MessageCopy.text(c.pointee.key), value: unsafe MessageCopy.text(c.pointee.value))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.key = try arena.text(key, "key")
        unsafe c.pointee.value = try arena.text(value, "value")
    }
}

extension GoogleRPC.BadRequest: @unsafe FencedMessage {
    typealias C = Google__Rpc__BadRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe google__rpc__bad_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            fieldViolations: unsafe MessageCopy.messages(
                c.pointee.field_violations, c.pointee.n_field_violations))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_field_violations, c.pointee.field_violations) = try arena.messages(
            fieldViolations, "field_violations", max: 64)
    }
}

extension GoogleRPC.BadRequest.FieldViolation: @unsafe FencedMessage {
    typealias C = Google__Rpc__BadRequest__FieldViolation

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe google__rpc__bad_request__field_violation__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            field: unsafe MessageCopy.text(c.pointee.field),
            description: unsafe MessageCopy.text(c.pointee.description))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.field = try arena.text(field, "field")
        unsafe c.pointee.description = try arena.text(description, "description")
    }
}

extension GoogleRPC.PreconditionFailure: @unsafe FencedMessage {
    typealias C = Google__Rpc__PreconditionFailure

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe google__rpc__precondition_failure__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(violations: unsafe MessageCopy.messages(c.pointee.violations, c.pointee.n_violations))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_violations, c.pointee.violations) = try arena.messages(
            violations, "violations", max: 64)
    }
}

extension GoogleRPC.PreconditionFailure.Violation: @unsafe FencedMessage {
    typealias C = Google__Rpc__PreconditionFailure__Violation

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe google__rpc__precondition_failure__violation__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            type: unsafe MessageCopy.text(c.pointee.type),
            subject: unsafe MessageCopy.text(c.pointee.subject),
            description: unsafe MessageCopy.text(c.pointee.description))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.type = try arena.text(type, "type")
        unsafe c.pointee.subject = try arena.text(subject, "subject")
        unsafe c.pointee.description = try arena.text(description, "description")
    }
}

extension GoogleRPC.Duration: @unsafe FencedMessage {
    typealias C = Google__Rpc__Duration

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe google__rpc__duration__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(seconds: unsafe c.pointee.seconds, nanos: unsafe c.pointee.nanos)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.seconds = seconds
        unsafe c.pointee.nanos = nanos
    }
}

extension GoogleRPC.RetryInfo: @unsafe FencedMessage {
    typealias C = Google__Rpc__RetryInfo

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe google__rpc__retry_info__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(retryDelay: unsafe MessageCopy.message(c.pointee.retry_delay))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.retry_delay = try arena.message(retryDelay, "retry_delay")
    }
}
