public import Store
import Tenancy
public import WireProto

extension ScopedCall {
    /// Reads a page of a list. The cost depends on the page alone: one range of one index.
    ///
    /// - Parameters:
    ///   - parent: Where the list is, and what may be shown of it.
    ///   - check: What must hold in the same snapshot, such as the parent's being there.
    public func page<N: Noun, Request: PagedRequest>(
        _ noun: N.Type, in parent: Target, _ request: Request, _ order: ListOrder,
        check: @escaping @Sendable (borrowing Reading) throws(RPCStatus) -> Void = { _ in }
    ) async throws(RPCStatus) -> Page<N> {
        var violations = Violations()
        violations.page(request)
        try violations.check()
        let binding = try request.binding(of: method)
        let (count, token) = (request.itemCount, request.pageToken)
        return try await read(in: parent.tenant, showing: parent.classes) { reading throws(RPCStatus) in
            try check(reading)
            let after = try reading.place(in: token, binding)
            // One more than is shown tells whether there is another page.
            let found = try reading.records(N.self, order, after: after, limit: count + 1)
            var shown: [N] = []
            var onlooker = onlooker
            for item in found.prefix(count) {
                let stored = try Stored<N>(item.record)
                let sight = try onlooker.sight(of: stored.noun, reading)
                if case .nothing = sight { continue }
                shown.append(try reading.shown(stored, of: sight.classes(of: parent.classes)))
            }
            let next = found.count > count ? try reading.token(at: found[count - 1].cursor, binding) : ""
            return Shown(
                Page(nouns: shown, nextPageToken: next), resources: shown.compactMap(\.meta?.name),
                count: shown.count)
        }
    }
}

extension ScopedCall {
    /// Reads a page of a list that is no one range of an index: one put together, or looked through.
    ///
    /// - Parameter body: Gets the place that the last page ended with, `nil` at the beginning, and how many to
    ///   show at most; returns what to show, and the place where the next page begins if there is one.
    public func page<Answer: Sendable, Request: PagedRequest>(
        in parent: Target, _ request: Request,
        _ body: @escaping @Sendable (borrowing Reading, [UInt8]?, Int) throws(RPCStatus) -> Stretch<Answer>
    ) async throws(RPCStatus) -> (items: [Answer], nextPageToken: String) {
        let binding = try request.binding(of: method)
        let (count, token) = (request.itemCount, request.pageToken)
        let page = try await read(in: parent.tenant, showing: parent.classes) { reading throws(RPCStatus) in
            let stretch = try body(reading, try reading.place(in: token, binding), count)
            var next = ""
            if let place = stretch.next { next = try reading.token(at: place, binding) }
            return Shown((stretch.items, next), resources: stretch.names, count: stretch.items.count)
        }
        return (items: page.0, nextPageToken: page.1)
    }
}

/// What one page shows of a list, and where the next begins.
public struct Stretch<Item: Sendable>: Sendable {
    let items: [Item]
    let names: [String]
    let next: [UInt8]?

    /// - Parameters:
    ///   - names: Of the records that are shown, for the access log.
    ///   - next: `nil` at the end. Any bytes: callers carry them sealed.
    public init(_ items: [Item], names: [String], next: [UInt8]?) {
        self.items = items
        self.names = names
        self.next = next
    }
}

extension Reading {
    fileprivate func records<N: Noun>(
        _ noun: N.Type, _ order: ListOrder, after: [UInt8]?, limit: Int
    ) throws(RPCStatus) -> [IndexedRecord] {
        do {
            return try list(
                N.recordKind, order.index, prefix: order.prefix.bytes, after: after, limit: limit,
                descending: order.descending)
        } catch {
            throw RPCStatus(error)
        }
    }

    /// - Returns: `nil` for no token: the list begins.
    /// - Throws: INVALID_ARGUMENT for a token that this list did not give to this tenant.
    fileprivate func place(in token: String, _ binding: [UInt8]) throws(RPCStatus) -> [UInt8]? {
        if token.isEmpty { return nil }
        guard let sealed = TokenText.bytes(token) else { throw RPCStatus(.malformedToken) }
        do { return try openToken(sealed, binding: binding) } catch { throw RPCStatus(error) }
    }

    fileprivate func token(at place: [UInt8], _ binding: [UInt8]) throws(RPCStatus) -> String {
        do {
            return TokenText.text(try sealToken(place, binding: binding))
        } catch {
            throw RPCStatus(error)
        }
    }
}
