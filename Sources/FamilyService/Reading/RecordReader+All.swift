import ServiceRuntime
import Store
import Tenancy
import WireProto

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// All records of a short list, such as those under one case, in its order.
    ///
    /// - Parameter isWanted: Ends the list at the first record that is not.
    func all<N: Resource>(
        _ order: ListOrder, while isWanted: (Stored<N>) -> Bool = { _ in true }
    ) throws(RPCStatus) -> [Stored<N>] {
        try gather(while: isWanted) { place throws(RPCStatus) in
            try list(
                N.recordKind, order.index, prefix: order.prefix.bytes, after: place,
                limit: Limits.recordsPerRead, descending: order.descending)
        }
    }

    /// How many records a short list has, without opening one.
    func count<N: Resource>(_ resource: N.Type, _ order: ListOrder) throws(RPCStatus) -> Int {
        var count = 0
        var place: [UInt8]?
        while true {
            let page = try ids(N.recordKind, order, after: place, limit: Limits.recordsPerRead)
            count += page.count
            guard page.count == Limits.recordsPerRead else { return count }
            place = page.last?.cursor
        }
    }

    /// All records with one value in a keyed index.
    func all<N: Resource>(_ index: IndexID, keyed value: ListKey) throws(RPCStatus) -> [Stored<N>] {
        try gather { place throws(RPCStatus) in
            try list(
                N.recordKind, index, keyed: value.bytes, after: place, limit: Limits.recordsPerRead)
        }
    }

    /// The records of one page after the other, until a page is short or a record is not wanted.
    private func gather<N: Resource>(
        while isWanted: (Stored<N>) -> Bool = { _ in true },
        _ page: (_ place: [UInt8]?) throws(RPCStatus) -> [IndexedRecord]
    ) throws(RPCStatus) -> [Stored<N>] {
        var all: [Stored<N>] = []
        var place: [UInt8]?
        while true {
            let found = try page(place)
            for item in found {
                let stored = try Stored<N>(item.record)
                guard isWanted(stored) else { return all }
                all.append(stored)
            }
            guard found.count == Limits.recordsPerRead else { return all }
            place = found.last?.cursor
        }
    }

    /// How many records have one value in a keyed index, without opening one.
    func count<N: Resource>(
        _ resource: N.Type, _ index: IndexID, keyed value: ListKey
    ) throws(RPCStatus) -> Int {
        var count = 0
        var place: [UInt8]?
        while true {
            let page = try ids(
                N.recordKind, index, keyed: value, after: place, limit: Limits.recordsPerRead)
            count += page.count
            guard page.count == Limits.recordsPerRead else { return count }
            place = page.last?.cursor
        }
    }
}
