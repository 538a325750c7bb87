public import Store
import Tenancy
public import WireProto

extension ScopedCall {
    /// Reads a page of a list: one range of one index.
    ///
    /// What its caller may not see at all is passed over, and the page is filled with what comes after, so that neither
    /// its length nor its token says how much that was. A token there is where more may be seen, and it is that of the
    /// last record shown. Only after ``RuntimeLimits/passedOver`` records a page is short and has a token all the same:
    /// the work of a page is bounded, and so many in a row that nobody may see are an error.
    ///
    /// - Parameters:
    ///   - parent: Where the list is, and what may be shown of it.
    ///   - check: What must hold in the same snapshot, such as the parent's being there.
    ///   - isWanted: Ends the list at the first record that is not.
    ///   - completing: Adds what a record does not hold itself.
    public func page<N: Resource, Request: PagedRequest>(
        _ resource: N.Type, in parent: Target, _ request: Request, _ order: ListOrder,
        check: @escaping @Sendable (borrowing Reading) throws(RPCStatus) -> Void = { _ in },
        while isWanted: (@Sendable (N) -> Bool)? = nil,
        completing: (@Sendable (borrowing Reading, inout N) throws(RPCStatus) -> Void)? = nil
    ) async throws(RPCStatus) -> Page<N> {
        var violations = Violations()
        violations.page(request)
        try violations.check()
        let binding = try request.binding(of: method)
        let (count, token) = (request.itemCount, request.pageToken)
        return try await read(in: parent.tenant, showing: parent.classes) { reading throws(RPCStatus) in
            try check(reading)
            var checker = checker
            var (shown, last, next) = ([N](), [UInt8](), "")
            var (place, looked) = (try reading.place(in: token, binding), 0)
            pages: while true {
                // One more than is shown tells whether there is another page.
                let wanted = max(count - shown.count, looked == 0 ? 0 : RuntimeLimits.defaultPageSize) + 1
                let found = try reading.records(N.self, order, after: place, limit: wanted)
                for item in found {
                    let stored = try Stored<N>(item.record)
                    if let isWanted, !isWanted(stored.resource) { break pages }
                    let visibility = try checker.visibility(of: stored.resource, reading)
                    place = item.cursor
                    looked += 1
                    if case .nothing = visibility { continue }
                    if shown.count == count {
                        next = try reading.token(at: last, binding)
                        break pages
                    }
                    var whole = try reading.whole(stored)
                    if let completing { try completing(reading, &whole) }
                    shown.append(try checker.shown(whole, visibility.classes(of: parent.classes), reading))
                    last = item.cursor
                }
                if found.count < wanted { break }
                if looked >= RuntimeLimits.passedOver, let place {
                    next = try reading.token(at: place, binding)
                    break
                }
            }
            return Shown(
                Page(items: shown, nextPageToken: next), resources: shown.compactMap(\.meta?.name),
                count: shown.count)
        }
    }
}

extension ScopedCall {
    /// Reads a page of a list that is no one range of an index: one put together, or looked through.
    ///
    /// - Parameter body: Gets the place that the last page ended with, `nil` at the beginning, and how many to
    ///   show at most; returns what to show, and the place where the next page begins if there is one.
    public func page<Answer: WireMessage, Request: PagedRequest>(
        in parent: Target, _ request: Request,
        _ body: @escaping @Sendable (borrowing Reading, [UInt8]?, Int) throws(RPCStatus) -> Stretch<Answer>
    ) async throws(RPCStatus) -> Page<Answer> {
        let binding = try request.binding(of: method)
        let (count, token) = (request.itemCount, request.pageToken)
        return try await read(in: parent.tenant, showing: parent.classes) { reading throws(RPCStatus) in
            let stretch = try body(reading, try reading.place(in: token, binding), count)
            var next = ""
            if let place = stretch.next { next = try reading.token(at: place, binding) }
            return Shown(
                Page(items: stretch.items.map(\.message), nextPageToken: next), resources: stretch.names,
                count: stretch.items.count)
        }
    }
}

/// What one page shows of a list, and where the next begins.
public struct Stretch<Item: WireMessage>: Sendable {
    let items: [Disclosed<Item>]
    let names: [String]
    let next: [UInt8]?

    /// - Parameters:
    ///   - names: Of the records that are shown, for the access log.
    ///   - next: `nil` at the end. Any bytes: callers carry them sealed.
    public init(_ items: [Disclosed<Item>], names: [String], next: [UInt8]?) {
        self.items = items
        self.names = names
        self.next = next
    }
}

extension Reading {
    fileprivate func records<N: Resource>(
        _ resource: N.Type, _ order: ListOrder, after: [UInt8]?, limit: Int
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
