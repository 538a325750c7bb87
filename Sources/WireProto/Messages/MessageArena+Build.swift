import CProtobufC
import Glibc

/// From Swift to C: each function copies a value into the arena.
extension MessageArena {
    @inline(__always)
    func text(_ text: String, _ field: StaticString) throws(MessageError) -> UnsafeMutablePointer<CChar>? {
        var text = text
        let count = text.utf8.count
        guard let memory = unsafe allocate(count + 1) else { throw MessageError("\(field)", .tooLarge) }
        let hasNul = text.withUTF8 { utf8 in
            guard let start = utf8.baseAddress, count > 0 else { return false }
            unsafe memory.copyMemory(from: start, byteCount: count)
            return unsafe memchr(memory, 0, count) != nil
        }
        if hasNul { throw MessageError("\(field)", .nulInText) }
        unsafe memory.storeBytes(of: 0, toByteOffset: count, as: UInt8.self)
        return unsafe memory.assumingMemoryBound(to: CChar.self)
    }

    @inline(__always)
    func bytes(_ bytes: [UInt8], _ field: StaticString) throws(MessageError) -> ProtobufCBinaryData {
        if bytes.isEmpty { return unsafe ProtobufCBinaryData(len: 0, data: nil) }
        guard let memory = unsafe allocate(bytes.count) else { throw MessageError("\(field)", .tooLarge) }
        unsafe bytes.withUnsafeBytes { source in
            if let start = source.baseAddress {
                unsafe memory.copyMemory(from: start, byteCount: source.count)
            }
        }
        return unsafe ProtobufCBinaryData(len: bytes.count, data: memory.assumingMemoryBound(to: UInt8.self))
    }

    /// - Returns: `nil` when the budget is spent.
    @inline(__always)
    func build<M: FencedMessage>(_ message: M) throws(MessageError) -> UnsafeMutablePointer<M.C>? {
        guard let memory = unsafe allocate(MemoryLayout<M.C>.size) else { return nil }
        let c = unsafe memory.bindMemory(to: M.C.self, capacity: 1)
        unsafe M.prepare(c)
        try unsafe message.fill(c, in: self)
        return unsafe c
    }

    @inline(__always)
    func message<M: FencedMessage>(
        _ message: M?, _ field: StaticString
    ) throws(MessageError) -> UnsafeMutablePointer<M.C>? {
        guard let message else { return nil }
        do throws(MessageError) {
            guard let c = try unsafe build(message) else { throw MessageError("", .tooLarge) }
            return unsafe c
        } catch {
            throw error.within("\(field)")
        }
    }

    func messages<M: FencedMessage>(
        _ values: [M], _ field: StaticString, max: Int
    ) throws(MessageError) -> (Int, UnsafeMutablePointer<UnsafeMutablePointer<M.C>?>?) {
        guard let array = try unsafe array(of: UnsafeMutablePointer<M.C>?.self, values.count, field, max)
        else {
            return (0, nil)
        }
        for (index, value) in values.enumerated() {
            do throws(MessageError) {
                guard let c = try unsafe build(value) else { throw MessageError("", .tooLarge) }
                unsafe array[index] = c
            } catch {
                throw error.within("\(field)", index: index)
            }
        }
        return unsafe (values.count, array)
    }

    func texts(
        _ values: [String], _ field: StaticString, max: Int
    ) throws(MessageError) -> (Int, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) {
        guard let array = try unsafe array(of: UnsafeMutablePointer<CChar>?.self, values.count, field, max)
        else {
            return (0, nil)
        }
        for (index, value) in values.enumerated() {
            do throws(MessageError) {
                unsafe array[index] = try unsafe text(value, "")
            } catch {
                throw error.within("\(field)", index: index)
            }
        }
        return unsafe (values.count, array)
    }

    func bytesList(
        _ values: [[UInt8]], _ field: StaticString, max: Int
    ) throws(MessageError) -> (Int, UnsafeMutablePointer<ProtobufCBinaryData>?) {
        guard let array = try unsafe array(of: ProtobufCBinaryData.self, values.count, field, max) else {
            return (0, nil)
        }
        for (index, value) in values.enumerated() { unsafe array[index] = try unsafe bytes(value, field) }
        return unsafe (values.count, array)
    }

    func flags(
        _ values: [Bool], _ field: StaticString, max: Int
    ) throws(MessageError) -> (Int, UnsafeMutablePointer<protobuf_c_boolean>?) {
        try unsafe numbers(values.map { $0 ? 1 : 0 }, field, max: max)
    }

    func numbers<Number: BitwiseCopyable>(
        _ values: [Number], _ field: StaticString, max: Int
    ) throws(MessageError) -> (Int, UnsafeMutablePointer<Number>?) {
        guard let array = try unsafe array(of: Number.self, values.count, field, max) else {
            return (0, nil)
        }
        for (index, value) in values.enumerated() { unsafe array[index] = value }
        return unsafe (values.count, array)
    }

    func enums<Value: WireEnum, Number: RawRepresentable>(
        _ values: [Value], _ field: StaticString, max: Int
    ) throws(MessageError) -> (Int, UnsafeMutablePointer<Number>?) where Number.RawValue == UInt32 {
        guard let array = try unsafe array(of: UInt32.self, values.count, field, max) else {
            return (0, nil)
        }
        for (index, value) in values.enumerated() {
            unsafe array[index] = UInt32(bitPattern: value.rawValue)
        }
        // A C enum is its number: protoc-c forces it to the size of an int.
        return unsafe (values.count, UnsafeMutableRawPointer(array).assumingMemoryBound(to: Number.self))
    }

    /// Room for `count` elements; `nil` for none.
    private func array<T>(
        of type: T.Type, _ count: Int, _ field: StaticString, _ max: Int
    ) throws(MessageError) -> UnsafeMutablePointer<T>? {
        if count > max { throw MessageError("\(field)", .tooMany(maximum: max)) }
        if count == 0 { return nil }
        guard let memory = unsafe allocate(count * MemoryLayout<T>.stride) else {
            throw MessageError("\(field)", .tooLarge)
        }
        return unsafe memory.bindMemory(to: T.self, capacity: count)
    }
}
