internal import Crypto
public import Store
public import WireProto

/// A request for a page of a list.
public protocol PagedRequest: WireMessage {
    var pageSize: Int32 { get set }
    var pageToken: String { get set }
}

/// Which records a list has, and in which order.
public struct ListOrder: Equatable, Sendable {
    public let index: IndexID
    /// What the keys of the records begin with: the values that the list filters by.
    public let prefix: ListKey
    /// The least key, and what all keys are less than, where the list does not have all of the prefix.
    let from: [UInt8]
    let to: [UInt8]?
    public let descending: Bool

    /// - Parameters:
    ///   - from: The least key, behind the prefix.
    ///   - to: What all keys are less than, behind the prefix.
    public init(
        _ index: IndexID, under prefix: ListKey = ListKey(), from: ListKey? = nil, to: ListKey? = nil,
        descending: Bool = false
    ) {
        self.index = index
        self.prefix = prefix
        self.from = from.map { prefix.bytes + $0.bytes } ?? []
        self.to = to.map { prefix.bytes + $0.bytes }
        self.descending = descending
    }
}

extension PagedRequest {
    /// How many to show: 50 when nothing is said, 100 at most.
    var itemCount: Int {
        pageSize == 0
            ? RuntimeLimits.defaultPageSize : min(Int(pageSize), RuntimeLimits.maximumPageSize)
    }

    /// What a page token is good for: this method, with the same fields apart from the page's own.
    func binding(of method: RPCMethod) throws(RPCStatus) -> [UInt8] {
        var filter = self
        filter.pageSize = 0
        filter.pageToken = ""
        var hash = SHA256()
        hash.update(data: Array(method.path.utf8))
        do { hash.update(data: try filter.encoded()) } catch { throw .unreadable }
        return Array(hash.finalize())
    }
}

extension Violations {
    /// The page's own fields.
    public mutating func page(_ request: some PagedRequest) {
        if request.pageSize < 0 { add("page_size", "must not be negative; 0 leaves it to the service") }
    }
}
