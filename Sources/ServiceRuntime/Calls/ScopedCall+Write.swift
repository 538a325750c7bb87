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
    public func create<N: Resource, Request: MutatingRequest>(
        in tenant: StoreScope, _ request: Request,
        _ draw: @escaping @Sendable (inout Writing) throws(RPCStatus) -> Draft<N>
    ) async throws(RPCStatus) -> Disclosed<N> {
        try await write(in: tenant, request) { writing throws(RPCStatus) in
            try writing.insert(try draw(&writing))
        }
    }

    /// Changes a record that the caller has read.
    ///
    /// - Parameters:
    ///   - etag: Of the revision that the caller read; another one is refused with what has changed since.
    ///   - rule: Makes the next resource of the last one, or throws why not.
    public func change<N: Resource, Request: MutatingRequest>(
        _ target: Target, etag: String, _ request: Request,
        _ rule: @escaping @Sendable (inout Writing, Stored<N>, inout N) throws(RPCStatus) -> Void
    ) async throws(RPCStatus) -> Disclosed<N> {
        let now = now
        return try await write(in: target.tenant, request) { writing throws(RPCStatus) in
            let stored = try writing.require(N.self, target.name, at: now)
            try requireWhole(stored, writing)
            try writing.checkEtag(etag, of: stored)
            var next = stored.resource
            try rule(&writing, stored, &next)
            return try writing.replace(stored, with: next)
        }
    }

    /// One write, once: its record, its event and its answer are one transaction.
    private func write<N: Resource, Request: MutatingRequest>(
        in tenant: StoreScope, _ request: Request,
        _ body: @escaping @Sendable (inout Writing) throws(RPCStatus) -> Stored<N>
    ) async throws(RPCStatus) -> Disclosed<N> {
        try await transact(in: tenant, request) { writing throws(RPCStatus) -> Disclosure<N> in
            let shown = try writing.whole(body(&writing))
            return Disclosure(shown, of: [shown.meta?.name ?? ""])
        }
    }

    /// Writes several records together, once: they, their event and the answer, which is one of them, are one
    /// transaction.
    ///
    /// - Parameter body: What it throws undoes everything. Runs in the tenant's one writer.
    public func transact<N: Resource, Request: MutatingRequest>(
        in tenant: StoreScope, _ request: Request,
        _ body: @escaping @Sendable (inout Writing) throws(RPCStatus) -> Disclosure<N>
    ) async throws(RPCStatus) -> Disclosed<N> {
        try await transact(in: tenant, request, WrittenResource<N>(), body)
    }

    /// As ``transact(in:_:_:_:)``, where the answer has a list of records besides its own operational fields.
    ///
    /// - Parameter records: Where they are.
    public func transact<Answer: WireMessage, N: Resource, Request: MutatingRequest>(
        in tenant: StoreScope, _ request: Request,
        records: any WritableKeyPath<Answer, [N]> & Sendable,
        _ body: @escaping @Sendable (inout Writing) throws(RPCStatus) -> Disclosure<Answer>
    ) async throws(RPCStatus) -> Disclosed<Answer> {
        try await transact(in: tenant, request, WrittenResources(path: records), body)
    }

    private func transact<Masking: WrittenMasking, Request: MutatingRequest>(
        in tenant: StoreScope, _ request: Request, _ masking: Masking,
        _ body: @escaping @Sendable (inout Writing) throws(RPCStatus) -> Disclosure<Masking.Answer>
    ) async throws(RPCStatus) -> Disclosed<Masking.Answer> {
        guard let key = RequestKey(id: Array(request.requestID.utf8), digest: try digest(request)) else {
            throw .unreadable
        }
        let classes = scope.classes
        // What this call's own write came to; empty where an earlier one's answer is given again.
        let own = Mutex<(reply: [UInt8], answer: Masking.Answer)?>(nil)
        let reply = try await store.writeOnce(in: tenant, key) { (writing: inout Writing) throws(RPCStatus) in
            let written = try body(&writing)
            writing.note(written.event(classes, requestID: request.requestID))
            var checker = checker
            let shown = try masking.written(written.value, classes, &checker, writing)
            let reply: [UInt8]
            do { reply = try written.value.encoded() } catch { throw RPCStatus.unreadable }
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

extension Writing {
    /// - Throws: ABORTED with the paths that have changed since the revision of `etag`, as far back as the
    ///   store remembers.
    public func checkEtag<N: Resource>(_ etag: String, of stored: Stored<N>) throws(RPCStatus) {
        guard self.etag(of: stored.record) != etag else { return }
        var status = RPCStatus(.staleRevision(current: stored.record.revision))
        let record = stored.record
        if let read = try past(record.kind, record.id, etag: etag) {
            let paths: [String]
            do {
                paths = try WireFields.differingPaths(read.body, record.body, N.schema)
            } catch {
                throw .unreadable
            }
            let told = paths.filter { $0 != "meta" && !$0.hasPrefix("meta.") }.prefix(RuntimeLimits.toldPaths)
            status.details.append(.info(["paths": told.joined(separator: ",")]))
        }
        throw status
    }
}
