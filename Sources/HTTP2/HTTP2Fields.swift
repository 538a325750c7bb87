internal import CNghttp2

/// A header block to send. Literal names and values are not copied; `isSecret` fields never enter a compression
/// table (RFC 7541, section 7.1.3), which also keeps values that differ per call from washing out those that do not.
@safe public struct HTTP2Fields: Sendable {
    /// One name or value: a literal, or a range of `bytes`.
    @safe private struct Part: Sendable {
        nonisolated(unsafe) var literal: UnsafePointer<UInt8>?
        var start: Int
        var count: Int

        init(_ text: StaticString) {
            unsafe literal = text.utf8Start
            start = 0
            count = text.utf8CodeUnitCount
        }

        init(_ range: Range<Int>) {
            unsafe literal = nil
            start = range.lowerBound
            count = range.count
        }
    }

    private struct Entry: Sendable {
        var name: Part
        var value: Part
        var isSecret: Bool
    }

    private var entries: [Entry] = []
    private var bytes: [UInt8] = []

    public init() {}

    public var count: Int { entries.count }

    public mutating func removeAll() {
        entries.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
    }

    public mutating func add(_ name: StaticString, _ value: StaticString) {
        entries.append(Entry(name: Part(name), value: Part(value), isSecret: false))
    }

    public mutating func add(_ name: StaticString, _ value: some Collection<UInt8>, isSecret: Bool = false) {
        let start = bytes.count
        bytes.append(contentsOf: value)
        entries.append(Entry(name: Part(name), value: Part(start..<bytes.count), isSecret: isSecret))
    }

    public mutating func add(
        name: some Collection<UInt8>, _ value: some Collection<UInt8>, isSecret: Bool = false
    ) {
        let start = bytes.count
        bytes.append(contentsOf: name)
        let middle = bytes.count
        bytes.append(contentsOf: value)
        entries.append(
            Entry(name: Part(start..<middle), value: Part(middle..<bytes.count), isSecret: isSecret))
    }

    /// Writes `count` fields in the library's form. They point into this value: use them in `body` only.
    func withFields<R>(
        into scratch: UnsafeMutablePointer<nghttp2_nv>, _ body: () -> R
    ) -> R {
        unsafe bytes.withUnsafeBufferPointer { dynamic in
            for (index, entry) in entries.enumerated() {
                var flags = UInt32(0)
                if unsafe entry.name.literal != nil { flags |= NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue }
                if unsafe entry.value.literal != nil { flags |= NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue }
                if entry.isSecret { flags |= NGHTTP2_NV_FLAG_NO_INDEX.rawValue }
                unsafe (scratch + index).initialize(
                    to: nghttp2_nv(
                        name: Self.pointer(entry.name, dynamic), value: Self.pointer(entry.value, dynamic),
                        namelen: entry.name.count, valuelen: entry.value.count,
                        flags: UInt8(truncatingIfNeeded: flags)))
            }
            return body()
        }
    }

    /// The library takes mutable pointers and only reads through them.
    private static func pointer(
        _ part: Part, _ dynamic: UnsafeBufferPointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8>? {
        if let literal = unsafe part.literal { return unsafe UnsafeMutablePointer(mutating: literal) }
        return unsafe dynamic.baseAddress.map { unsafe UnsafeMutablePointer(mutating: $0 + part.start) }
    }
}
