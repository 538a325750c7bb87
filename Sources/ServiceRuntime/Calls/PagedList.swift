import Notation
public import Store
import Tenancy
public import WireProto

/// A list that callers read page by page.
public protocol PagedList: Sendable {
    associatedtype Item: WireMessage

    /// Where the list is, and what may be shown of it.
    var parent: Target { get }

    /// What must hold in the same snapshot before the list is read, such as that its parent is there. By default
    /// nothing.
    func check(_ reading: borrowing Reading) throws(RPCStatus)

    /// Reads a page.
    ///
    /// - Parameters:
    ///   - place: Where the last page ended; `nil` at the beginning.
    ///   - limit: How many items to show at most.
    func page(
        _ reading: borrowing Reading, after place: [UInt8]?, limit: Int
    ) throws(RPCStatus) -> Disclosure<Page<Item>>
}

extension PagedList {
    public func check(_ reading: borrowing Reading) throws(RPCStatus) {}
}

/// A part of a list, as its caller may see it.
public struct Page<Item: WireMessage>: Sendable {
    let items: [Item]
    /// The place where the next page begins; `nil` at the end. Any bytes: callers carry them sealed.
    let next: [UInt8]?

    init(masked items: [Item], next: [UInt8]?) {
        self.items = items
        self.next = next
    }

    public init(_ items: [Disclosed<Item>], next: [UInt8]?) {
        self.init(masked: items.map(\.message), next: next)
    }
}

extension ScopedCall {
    /// Answers a request for a page of a list, and remembers it.
    ///
    /// - Parameters:
    ///   - items: Where the answer has what the page shows.
    ///   - token: Where the answer has the token of the next page; empty at the end of the list.
    public func page<List: PagedList, Request: PagedRequest, Answer: WireMessage>(
        _ list: List, _ request: Request, _ items: WritableKeyPath<Answer, [List.Item]>,
        _ token: WritableKeyPath<Answer, String>
    ) async throws(RPCStatus) -> Disclosed<Answer> {
        var violations = Violations()
        violations.page(request)
        try violations.check()
        let binding = try request.binding(of: method)
        let (limit, sent) = (request.itemCount, request.pageToken)
        let (shown, next) = try await read(in: list.parent.tenant, showing: list.parent.classes) {
            reading throws(RPCStatus) -> Disclosure<([List.Item], String)> in
            try list.check(reading)
            let found = try list.page(reading, after: try reading.place(in: sent, binding), limit: limit)
            let next = try found.value.next.map { place throws(RPCStatus) in
                try reading.token(at: place, binding)
            }
            return Disclosure((found.value.items, next ?? ""), of: found.records, count: found.count)
        }
        var answer = Answer()
        answer[keyPath: items] = shown
        answer[keyPath: token] = next
        return Disclosed(masked: answer)
    }
}

extension Reading {
    /// - Returns: `nil` for no token: the list begins.
    /// - Throws: INVALID_ARGUMENT for a token that this list did not give to this tenant.
    fileprivate func place(in token: String, _ binding: [UInt8]) throws(RPCStatus) -> [UInt8]? {
        if token.isEmpty { return nil }
        guard let sealed = Hexadecimal.bytes(token) else { throw RPCStatus(.malformedToken) }
        return try openToken(sealed, binding: binding)
    }

    fileprivate func token(at place: [UInt8], _ binding: [UInt8]) throws(RPCStatus) -> String {
        Hexadecimal.text(try sealToken(place, binding: binding))
    }
}
