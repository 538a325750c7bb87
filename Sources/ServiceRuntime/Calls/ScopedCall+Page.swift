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
        let (count, token, now) = (request.itemCount, request.pageToken, now)
        return try await read(in: parent.tenant, showing: parent.classes) { reading throws(RPCStatus) in
            try check(reading)
            let after = try reading.place(in: token, binding)
            // One more than is shown tells whether there is another page.
            let found = try reading.records(N.self, order, after: after, limit: count + 1)
            var shown: [N] = []
            for item in found.prefix(count) {
                let stored = try Stored<N>(item.record)
                guard !stored.noun.isPurged(at: now) else { continue }
                shown.append(
                    try stored.shown(etag: reading.etag(of: item.record)).showing(parent.classes))
            }
            let next = found.count > count ? try reading.token(at: found[count - 1], binding) : ""
            return Shown(
                Page(nouns: shown, nextPageToken: next), resources: shown.compactMap(\.meta?.name),
                count: shown.count)
        }
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

    /// - Throws: INVALID_ARGUMENT for a token that this list did not give to this tenant.
    fileprivate func place(in token: String, _ binding: [UInt8]) throws(RPCStatus) -> [UInt8]? {
        if token.isEmpty { return nil }
        guard let sealed = TokenText.bytes(token) else { throw RPCStatus(.malformedToken) }
        do { return try openToken(sealed, binding: binding) } catch { throw RPCStatus(error) }
    }

    fileprivate func token(at item: IndexedRecord, _ binding: [UInt8]) throws(RPCStatus) -> String {
        do {
            return TokenText.text(try sealToken(item.cursor, binding: binding))
        } catch {
            throw RPCStatus(error)
        }
    }
}
