internal import HTTP2

/// The custom metadata of a call, in the order it was sent. Names are lower-case ASCII; names ending in `-bin`
/// hold bytes. What the protocol itself uses (`:path`, `te`, `grpc-timeout` ...) is never in it.
///
/// One flat array, so that metadata of any length is one allocation and none when empty.
public struct Metadata: Sendable, Equatable {
    /// Per entry: the name's length in two bytes, the value's in four, both little-endian, then name and value.
    private var bytes: [UInt8] = []
    public private(set) var count = 0

    private static let prefixCount = 6

    public init() {}

    public var isEmpty: Bool { count == 0 }

    /// What it would take as a list of header fields (RFC 9113, section 6.5.2).
    var listSize: Int { bytes.count + count * (32 - Self.prefixCount) }

    /// Adds printable ASCII under `name`.
    public mutating func add(_ name: String, _ value: String) {
        append(name.utf8, value.utf8)
    }

    /// Adds bytes under `name`, which ends in `-bin`.
    public mutating func add(_ name: String, bytes value: [UInt8]) {
        append(name.utf8, value)
    }

    mutating func append(_ name: some Collection<UInt8>, _ value: some Collection<UInt8>) {
        appendLengths(name.count, value.count)
        bytes.append(contentsOf: name)
        bytes.append(contentsOf: value)
    }

    /// Adds a field as it stands in an inbox.
    mutating func append(_ field: HTTP2Field, of inbox: HTTP2Inbox) {
        appendLengths(field.name.count, field.value.count)
        inbox.append(field.name.lowerBound..<field.value.upperBound, to: &bytes)
    }

    private mutating func appendLengths(_ name: Int, _ value: Int) {
        count += 1
        if bytes.isEmpty { bytes.reserveCapacity(Self.prefixCount + name + value + 64) }
        for shift in [0, 8] { bytes.append(UInt8(truncatingIfNeeded: name >> shift)) }
        for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    /// The first value of `name` as text, or `nil` when there is none or it is no UTF-8.
    public func first(_ name: String) -> String? {
        guard let range = firstRange(name) else { return nil }
        return String(validating: bytes[range], as: UTF8.self)
    }

    /// The first value of `name` as bytes.
    public func firstBytes(_ name: String) -> [UInt8]? {
        guard let range = firstRange(name) else { return nil }
        return Array(bytes[range])
    }

    /// Each entry in order, as bytes.
    public func forEach(_ body: (_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Void) {
        var start = 0
        while let entry = entry(at: start) {
            body(bytes[entry.name], bytes[entry.value])
            start = entry.value.upperBound
        }
    }

    private func firstRange(_ name: String) -> Range<Int>? {
        var start = 0
        while let entry = entry(at: start) {
            if entry.name.count == name.utf8.count && bytes[entry.name].elementsEqual(name.utf8) {
                return entry.value
            }
            start = entry.value.upperBound
        }
        return nil
    }

    private func entry(at start: Int) -> (name: Range<Int>, value: Range<Int>)? {
        guard start < bytes.count else { return nil }
        let nameCount = Int(bytes[start]) | Int(bytes[start + 1]) << 8
        var valueCount = Int(bytes[start + 2]) | Int(bytes[start + 3]) << 8
        valueCount |= Int(bytes[start + 4]) << 16 | Int(bytes[start + 5]) << 24
        let name = start + Self.prefixCount
        return (name..<name + nameCount, name + nameCount..<name + nameCount + valueCount)
    }
}
