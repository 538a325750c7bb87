/// Writes the store's own fixed encoding: big-endian integers, and bytes behind their length.
struct ByteEncoder {
    private(set) var bytes: [UInt8] = []

    init(reserving capacity: Int = 64) {
        bytes.reserveCapacity(capacity)
    }

    mutating func integer<Value: FixedWidthInteger>(_ value: Value) {
        var shift = value.bitWidth
        while shift > 0 {
            shift -= 8
            bytes.append(UInt8(truncatingIfNeeded: value &>> Value(shift)))
        }
    }

    mutating func raw(_ more: some Sequence<UInt8>) {
        bytes.append(contentsOf: more)
    }

    /// Bytes of any length, told apart from what follows them.
    mutating func counted(_ more: some Collection<UInt8>) {
        integer(UInt32(more.count))
        bytes.append(contentsOf: more)
    }

    mutating func counted(_ text: String) {
        counted(text.utf8)
    }
}

/// Reads what ``ByteEncoder`` wrote. Bytes that are not that are an error, never a trap.
struct ByteDecoder {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    init(_ bytes: [UInt8]) {
        self.init(bytes[...])
    }

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    var isAtEnd: Bool { position == bytes.endIndex }

    mutating func integer<Value: FixedWidthInteger>(_: Value.Type) throws(StoreError) -> Value {
        let width = Value.bitWidth / 8
        var value: Value = 0
        for byte in try raw(width) {
            value = (Value.bitWidth > 8 ? value << 8 : 0) | Value(truncatingIfNeeded: byte)
        }
        return value
    }

    mutating func raw(_ count: Int) throws(StoreError) -> ArraySlice<UInt8> {
        guard count <= bytes.endIndex - position else { throw .corrupt("an encoded value ends early") }
        defer { position += count }
        return bytes[position..<position + count]
    }

    mutating func counted() throws(StoreError) -> [UInt8] {
        try Array(countedSlice())
    }

    /// As ``counted()``, of the bytes that are decoded and not copied.
    mutating func countedSlice() throws(StoreError) -> ArraySlice<UInt8> {
        try raw(Int(integer(UInt32.self)))
    }

    mutating func text() throws(StoreError) -> String {
        guard let text = try String(validating: countedSlice(), as: UTF8.self) else {
            throw .corrupt("an encoded text is not UTF-8")
        }
        return text
    }

    /// The bytes between this decoder's place and that of a later copy of it.
    func bytes(to end: ByteDecoder) -> ArraySlice<UInt8> {
        bytes[position..<end.position]
    }

    /// All that was written has been read.
    func finish() throws(StoreError) {
        guard isAtEnd else { throw .corrupt("an encoded value goes on") }
    }
}
