import Glibc

/// The events of one receive and the bytes they point to, in flat storage that is reused: no allocation per header,
/// no string. One belongs to each session; what it says is good until ``HTTP2Session/clearInbox()``.
@safe public final class HTTP2Inbox {
    /// Apart from the object, so that the callbacks reach it by one pointer and without exclusivity checks.
    struct Storage {
        var events: FlatList<HTTP2Event>
        var fields: FlatList<HTTP2Field>
        var bytes: FlatList<UInt8>
    }

    let storage: UnsafeMutablePointer<Storage>  // Owned: freed in `deinit`.

    init() {
        unsafe storage = .allocate(capacity: 1)
        unsafe storage.initialize(
            to: Storage(
                events: FlatList(capacity: 64), fields: FlatList(capacity: 128),
                bytes: FlatList(capacity: 16 << 10)))
    }

    deinit {
        unsafe storage.pointee.events.free()
        unsafe storage.pointee.fields.free()
        unsafe storage.pointee.bytes.free()
        unsafe storage.deallocate()
    }

    public var eventCount: Int { unsafe storage.pointee.events.count }

    public func event(_ index: Int) -> HTTP2Event { unsafe storage.pointee.events[index] }

    public func field(_ index: Int) -> HTTP2Field { unsafe storage.pointee.fields[index] }

    public func byte(_ index: Int) -> UInt8 { unsafe storage.pointee.bytes[index] }

    public func copy(_ range: Range<Int>) -> [UInt8] { unsafe Array(storage.pointee.bytes.view(range)) }

    public func append(_ range: Range<Int>, to array: inout [UInt8]) {
        unsafe array.append(contentsOf: storage.pointee.bytes.view(range))
    }

    /// Whether the bytes of `range` are exactly `text`.
    public func matches(_ range: Range<Int>, _ text: StaticString) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        return unsafe matches(range, text.utf8Start)
    }

    /// Whether the bytes of `range` are exactly `other`.
    public func matches(_ range: Range<Int>, _ other: [UInt8]) -> Bool {
        guard range.count == other.count, !range.isEmpty else { return range.count == other.count }
        return unsafe other.withUnsafeBufferPointer {
            unsafe matches(range, $0.baseAddress.unsafelyUnwrapped)
        }
    }

    /// Whether the bytes of `range` are `text`, which is in lower case, but for the case of letters in ASCII.
    public func matchesIgnoringCase(_ range: Range<Int>, _ text: StaticString) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        let bytes = unsafe storage.pointee.bytes.view(range)
        for index in 0..<range.count {
            let byte = unsafe bytes[index]
            let lower = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
            guard unsafe lower == text.utf8Start[index] else { return false }
        }
        return true
    }

    /// Whether the bytes of `range` begin with `text`.
    public func begins(_ range: Range<Int>, _ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        return range.count >= count && matches(range.lowerBound..<range.lowerBound + count, text)
    }

    /// A number that differs for most byte strings that differ in length or in their last 16 bytes.
    public func tailHash(_ range: Range<Int>) -> UInt64 {
        let bytes = unsafe storage.pointee.bytes.view(range)
        return unsafe Self.tailHash(UnsafeRawBufferPointer(bytes))
    }

    /// The same number for bytes that are elsewhere.
    public static func tailHash(_ bytes: [UInt8]) -> UInt64 {
        unsafe bytes.withUnsafeBytes { unsafe tailHash($0) }
    }

    private static func tailHash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash = UInt64(bytes.count)
        var end = bytes.count
        for _ in 0..<2 where end >= 8 {
            end -= 8
            let word = unsafe bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self)
            hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
        }
        return hash.byteSwapped  // A product is mixed best at its top.
    }

    private func matches(_ range: Range<Int>, _ other: UnsafePointer<UInt8>) -> Bool {
        let bytes = unsafe storage.pointee.bytes.view(range)
        guard let base = bytes.baseAddress else { return true }
        return unsafe memcmp(base, other, range.count) == 0
    }
}

extension HTTP2Inbox.Storage {
    mutating func appendField(
        _ name: UnsafePointer<UInt8>, _ nameCount: Int, _ value: UnsafePointer<UInt8>, _ valueCount: Int
    ) {
        let start = bytes.count
        unsafe bytes.append(name, nameCount)
        unsafe bytes.append(value, valueCount)
        fields.append(HTTP2Field(start: start, nameCount: nameCount, valueCount: valueCount))
    }

    mutating func removeFields(from first: Int) {
        guard first < fields.count else { return }
        bytes.truncate(to: fields[first].name.lowerBound)
        fields.truncate(to: first)
    }

    /// `:status` of three digits beginning with 1.
    func isInformational(_ block: Range<Int>) -> Bool {
        guard !block.isEmpty else { return false }
        let status = fields[block.lowerBound]
        guard status.name.count == 7, status.value.count == 3 else { return false }
        return bytes[status.name.lowerBound] == UInt8(ascii: ":")
            && bytes[status.value.lowerBound] == UInt8(ascii: "1")
    }

    /// Forgets everything but the fields from `first` on: a header block whose end has not arrived.
    mutating func reset(keepingFieldsFrom first: Int) {
        events.truncate(to: 0)
        guard first < fields.count else {
            fields.truncate(to: 0)
            bytes.truncate(to: 0)
            bytes.shrink(to: HTTP2Limits.inboxKept)
            return
        }
        let start = fields[first].name.lowerBound
        bytes.removeFirst(start)
        fields.removeFirst(first)
        for index in 0..<fields.count {
            let field = fields[index]
            fields[index] = HTTP2Field(
                start: field.name.lowerBound - start, nameCount: field.name.count,
                valueCount: field.value.count)
        }
    }
}
