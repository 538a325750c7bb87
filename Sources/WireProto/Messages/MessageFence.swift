import CProtobufC

/// A message with its struct of protoc-c. Conformances are generated; nothing above this folder sees them.
protocol FencedMessage: WireMessage {
    associatedtype C

    /// Sets every field of `c` to its default, and its descriptor.
    static func prepare(_ c: UnsafeMutablePointer<C>)

    /// Copies all of `c`, which does not outlive the call.
    init(copying c: UnsafeMutablePointer<C>)

    /// Writes into `c`, which is prepared; what it points to is in the arena.
    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError)

    /// Says of elements of its isolated list, by their places, why their bytes are none.
    mutating func mark(_ malformed: [Int: MessageError])
}

extension FencedMessage {
    /// A message without such a list: nothing is ever said of one.
    mutating func mark(_ malformed: [Int: MessageError]) {}
}

/// The one place where encoded bytes become values and values become bytes.
enum MessageFence {
    static func decode<M: FencedMessage>(_ bytes: [UInt8]) throws(MessageError) -> M {
        do {
            return try decodeWhole(bytes)
        } catch {
            guard let isolated = IsolatedElements(bytes, M.schema) else { throw error }
            var message: M = try decodeWhole(isolated.sound)
            message.mark(isolated.malformed)
            return message
        }
    }

    private static func decodeWhole<M: FencedMessage>(_ bytes: [UInt8]) throws(MessageError) -> M {
        if try PreScan.check(bytes.span, M.schema) { return try unpack(bytes, budget: budget(bytes)) }
        let plain = try MessageRewrite.plain(bytes, M.schema)
        // What stood in several places stands together now, and is counted together.
        _ = try PreScan.check(plain.span, M.schema)
        return try unpack(plain, budget: budget(plain))
    }

    /// What a message of this size may use while it is decoded.
    private static func budget(_ bytes: [UInt8]) -> Int {
        let (scaled, overflows) = bytes.count.multipliedReportingOverflow(by: MessageLimits.expansion)
        return overflows
            ? MessageLimits.largestBudget
            : min(max(scaled, MessageLimits.smallBudget), MessageLimits.largestBudget)
    }

    /// - Parameter bytes: Plain, says the pre-scan.
    static func unpack<M: FencedMessage>(_ bytes: [UInt8], budget: Int) throws(MessageError) -> M {
        let arena = ArenaPool.take()
        defer { ArenaPool.giveBack(arena) }
        arena.begin(budget: budget)
        guard let descriptor = unsafe descriptor(of: M.self, in: arena) else {
            throw MessageError("", .tooLarge)
        }
        let unpacked = unsafe bytes.withUnsafeBufferPointer {
            unsafe protobuf_c_message_unpack(descriptor, arena.allocator, $0.count, $0.baseAddress)
        }
        // The bytes are well-formed, or the pre-scan had said so: only memory can be missing.
        guard let base = unsafe unpacked else { throw MessageError("", .tooLarge) }
        // Every struct of protoc-c begins with its ProtobufCMessage.
        return unsafe M(copying: UnsafeMutableRawPointer(base).assumingMemoryBound(to: M.C.self))
    }

    /// The descriptor as the C library knows it: by address.
    private static func descriptor<M: FencedMessage>(
        of type: M.Type, in arena: MessageArena
    ) -> UnsafePointer<ProtobufCMessageDescriptor>? {
        guard let memory = unsafe arena.allocate(MemoryLayout<M.C>.size) else { return nil }
        unsafe M.prepare(memory.bindMemory(to: M.C.self, capacity: 1))
        return unsafe memory.assumingMemoryBound(to: ProtobufCMessage.self).pointee.descriptor
    }

    static func encode<M: FencedMessage>(_ message: M) throws(MessageError) -> [UInt8] {
        let arena = ArenaPool.take()
        defer { ArenaPool.giveBack(arena) }
        arena.begin(budget: MessageLimits.largestBudget)
        guard let c = try unsafe arena.build(message) else { throw MessageError("", .tooLarge) }
        let base = unsafe UnsafeMutableRawPointer(c).assumingMemoryBound(to: ProtobufCMessage.self)
        let count = unsafe protobuf_c_message_get_packed_size(base)
        // An array without room is the one empty array that all threads share, and filling it would write to it.
        if count == 0 { return [] }
        return unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            guard let start = buffer.baseAddress else { return }
            unsafe initialized = protobuf_c_message_pack(base, start)
        }
    }
}
