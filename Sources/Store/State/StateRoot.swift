/// What a tenant's head says of its records, under the head's seal.
struct StateRoot: Equatable, Sendable {
    /// The code of the tree's root; 0 while there is no record.
    var root: UInt64 = 0
    /// How many records there are.
    var records: Int64 = 0
    /// How many values were sealed with the tenant's keys, or more.
    var seals: Int64 = 0
    /// Of a tenant that an earlier version of the store wrote: up to which change this holds. `nil` for all of them.
    var covered: Int64?

    private static let format: UInt8 = 1

    func encoded() -> [UInt8] {
        var encoder = ByteEncoder(reserving: 32)
        encoder.integer(Self.format)
        encoder.integer(root)
        encoder.integer(records)
        encoder.integer(seals)
        encoder.integer(covered ?? -1)
        return encoder.bytes
    }

    init() {}

    init(_ encoded: [UInt8]) throws(StoreError) {
        var decoder = ByteDecoder(encoded)
        guard try decoder.integer(UInt8.self) == Self.format else {
            throw .wrongVersion("the records' state is of a later version of the store")
        }
        root = try decoder.integer(UInt64.self)
        records = try decoder.integer(Int64.self)
        seals = try decoder.integer(Int64.self)
        let covered = try decoder.integer(Int64.self)
        self.covered = covered < 0 ? nil : covered
        try decoder.finish()
    }
}

extension TenantKeys {
    /// What a record is called in the tree over the tenant's records.
    func recordCode(_ kind: UInt16, _ id: [UInt8]) -> UInt64 {
        tree.code(.record, UInt64(kind), id)
    }
}

/// A sealed revision as the tree knows it: the end of its tag, which was made with the tenant's key of this revision and
/// of no other.
func sealedEnd(_ sealed: [UInt8]) -> UInt64 {
    sealed.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
}
