internal import Crypto
public import Store
import Synchronization
public import Tenancy
public import WireProto

extension ScopedCall {
    /// Makes a record.
    ///
    /// - Parameters:
    ///   - request: The whole request: the same again gets the first answer again, another one is refused.
    ///   - draw: The record and its name; what it throws undoes everything. Runs in the tenant's one writer,
    ///     so what it reads stands still.
    public func create<N: Resource, Request: WireMessage>(
        in tenant: StoreScope, _ request: Request, _ requestID: String,
        _ draw: @escaping @Sendable (inout Writing) throws(RPCStatus) -> Draft<N>
    ) async throws(RPCStatus) -> Disclosed<N> {
        try await write(in: tenant, request, requestID) { writing throws(RPCStatus) in
            try writing.insert(try draw(&writing))
        }
    }

    /// Changes a record that the caller has read.
    ///
    /// - Parameters:
    ///   - etag: Of the revision that the caller read; another one is refused with what has changed since.
    ///   - rule: Makes the next resource of the last one, or throws why not.
    public func change<N: Resource, Request: WireMessage>(
        _ target: Target, etag: String, _ request: Request, _ requestID: String,
        _ rule: @escaping @Sendable (inout Writing, Stored<N>, inout N) throws(RPCStatus) -> Void
    ) async throws(RPCStatus) -> Disclosed<N> {
        let now = now
        return try await write(in: target.tenant, request, requestID) { writing throws(RPCStatus) in
            let stored = try writing.require(N.self, target.name, at: now)
            try requireWhole(stored, writing)
            try writing.checkEtag(etag, of: stored)
            var next = stored.resource
            try rule(&writing, stored, &next)
            return try writing.replace(stored, with: next)
        }
    }

    /// One write, once: its record, its event and its answer are one transaction.
    private func write<N: Resource, Request: WireMessage>(
        in tenant: StoreScope, _ request: Request, _ requestID: String,
        _ body: @escaping @Sendable (inout Writing) throws(RPCStatus) -> Stored<N>
    ) async throws(RPCStatus) -> Disclosed<N> {
        try await transact(in: tenant, request, requestID) { writing throws(RPCStatus) -> Outcome<N> in
            let shown = try writing.whole(body(&writing))
            return Outcome(shown, names: [shown.meta?.name ?? ""])
        }
    }

    /// Writes several records together, once: they, their event and the answer, which is one of them, are one
    /// transaction.
    ///
    /// - Parameter body: What it throws undoes everything. Runs in the tenant's one writer.
    public func transact<N: Resource, Request: WireMessage>(
        in tenant: StoreScope, _ request: Request, _ requestID: String,
        _ body: @escaping @Sendable (inout Writing) throws(RPCStatus) -> Outcome<N>
    ) async throws(RPCStatus) -> Disclosed<N> {
        try await transact(in: tenant, request, requestID, WrittenResource<N>(), body)
    }

    /// As ``transact(in:_:_:_:)``, where the answer has a list of records besides its own operational fields.
    ///
    /// - Parameter records: Where they are.
    public func transact<Answer: WireMessage, N: Resource, Request: WireMessage>(
        in tenant: StoreScope, _ request: Request, _ requestID: String,
        records: any WritableKeyPath<Answer, [N]> & Sendable,
        _ body: @escaping @Sendable (inout Writing) throws(RPCStatus) -> Outcome<Answer>
    ) async throws(RPCStatus) -> Disclosed<Answer> {
        try await transact(in: tenant, request, requestID, WrittenResources(path: records), body)
    }

    private func transact<Masking: WrittenMasking, Request: WireMessage>(
        in tenant: StoreScope, _ request: Request, _ requestID: String, _ masking: Masking,
        _ body: @escaping @Sendable (inout Writing) throws(RPCStatus) -> Outcome<Masking.Answer>
    ) async throws(RPCStatus) -> Disclosed<Masking.Answer> {
        guard let key = RequestKey(id: Array(requestID.utf8), digest: try digest(request)) else {
            throw .unreadable
        }
        let classes = scope.classes
        // What this call's own write came to; empty where an earlier one's answer is given again.
        let own = Mutex<(reply: [UInt8], answer: Masking.Answer)?>(nil)
        let reply = try await store.writeOnce(in: tenant, key) { (writing: inout Writing) throws(RPCStatus) in
            let outcome = try body(&writing)
            writing.note(
                AccessEvent(
                    resources: outcome.names, classes: classes, count: UInt32(clamping: outcome.names.count),
                    requestID: requestID))
            var checker = checker
            let shown = try masking.written(outcome.answer, classes, &checker, writing)
            let reply: [UInt8]
            do { reply = try outcome.answer.encoded() } catch { throw RPCStatus.unreadable }
            own.withLock { $0 = (reply, shown) }
            return reply
        }
        if let own = own.withLock({ $0 }), own.reply == reply { return Disclosed(masked: own.answer) }
        let answer: Masking.Answer
        do { answer = try Masking.Answer(decoding: reply) } catch { throw .unreadable }
        // Who asks again may be somebody else, and may see less by now. The store has noted that it was asked.
        let now = now
        return try await store.read(in: tenant) { (reading: inout Reading) throws(RPCStatus) in
            var checker = checker
            return Disclosed(
                masked: try masking.repeated(answer, classes, &checker, reading, at: now))
        }
    }

    /// What makes two requests the same: the method and every field.
    private func digest(_ request: some WireMessage) throws(RPCStatus) -> [UInt8] {
        let bytes: [UInt8]
        do { bytes = try request.encoded() } catch { throw .unreadable }
        var hash = SHA256()
        hash.update(data: Array(method.path.utf8))
        hash.update(data: bytes)
        return Array(hash.finalize())
    }
}

/// The answer of a write as it is kept, before it is masked, and the names of the records in it.
public struct Outcome<Answer: WireMessage>: Sendable {
    let answer: Answer
    let names: [String]

    public init(_ answer: Answer, names: [String]) {
        self.answer = answer
        self.names = names
    }
}

extension Writing {
    /// - Throws: ABORTED with the paths that have changed since the revision of `etag`, as far back as the
    ///   store remembers.
    public func checkEtag<N: Resource>(_ etag: String, of stored: Stored<N>) throws(RPCStatus) {
        guard self.etag(of: stored.record) != etag else { return }
        var status = RPCStatus(.staleRevision(current: stored.record.revision))
        do {
            let record = stored.record
            if let read = try past(record.kind, record.id, etag: etag) {
                let paths = try WireFields.differingPaths(read.body, record.body, N.schema)
                    .filter { $0 != "meta" && !$0.hasPrefix("meta.") }
                    .prefix(RuntimeLimits.toldPaths)
                status.details.append(.info(["paths": paths.joined(separator: ",")]))
            }
        } catch let error as StoreError {
            throw RPCStatus(error)
        } catch {
            throw .unreadable
        }
        throw status
    }
}
