internal import HTTP2

/// The methods a server knows or a client may call, by dense id.
public struct MethodTable: Sendable {
    private let methods: [RPCMethod]
    private let paths: [[UInt8]]
    private let shapes: [CallShape]
    /// Open addressing: a method's index plus one, or 0. At most a quarter full, so that a look-up compares one path.
    private let buckets: [UInt16]

    /// - Parameter methods: `methods[i].id.rawValue == i`.
    public init(_ methods: [RPCMethod]) {
        self.methods = methods
        paths = methods.map { Array($0.path.utf8) }
        shapes = methods.map(\.shape)
        var count = 8
        while count < methods.count * 4 { count *= 2 }
        var buckets = [UInt16](repeating: 0, count: count)
        for (index, path) in paths.enumerated() {
            precondition(Int(methods[index].id.rawValue) == index, "method ids are dense and in order")
            var bucket = Self.bucket(HTTP2Inbox.tailHash(path), count)
            while buckets[bucket] != 0 { bucket = (bucket + 1) & (count - 1) }
            buckets[bucket] = UInt16(index + 1)
        }
        self.buckets = buckets
    }

    public var count: Int { methods.count }
    public var all: [RPCMethod] { methods }

    public subscript(_ id: MethodID) -> RPCMethod { methods[Int(id.rawValue)] }

    /// Without touching the rest of the method.
    func shape(_ id: MethodID) -> CallShape { shapes[Int(id.rawValue)] }

    /// The method with exactly this path, or `nil`.
    public func lookup(path: some Collection<UInt8>) -> MethodID? {
        let bytes = Array(path)
        var bucket = Self.bucket(HTTP2Inbox.tailHash(bytes), buckets.count)
        while buckets[bucket] != 0 {
            let index = Int(buckets[bucket]) - 1
            if paths[index] == bytes { return MethodID(rawValue: UInt16(index)) }
            bucket = (bucket + 1) & (buckets.count - 1)
        }
        return nil
    }

    /// The method whose path is exactly that range of the inbox, or `nil`. Makes no copy.
    func lookup(_ range: Range<Int>, in inbox: HTTP2Inbox) -> MethodID? {
        var bucket = Self.bucket(inbox.tailHash(range), buckets.count)
        while buckets[bucket] != 0 {
            let index = Int(buckets[bucket]) - 1
            if inbox.matches(range, paths[index]) { return MethodID(rawValue: UInt16(index)) }
            bucket = (bucket + 1) & (buckets.count - 1)
        }
        return nil
    }

    /// A peer gains nothing by collisions: the table is fixed and its longest probe with it.
    ///
    /// - Parameter count: A power of two.
    private static func bucket(_ hash: UInt64, _ count: Int) -> Int {
        Int(truncatingIfNeeded: hash & UInt64(count - 1))
    }
}
