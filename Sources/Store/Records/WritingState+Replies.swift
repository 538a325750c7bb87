import Tenancy

extension WritingState {
    /// The answer that was given to a request, if it was answered.
    ///
    /// - Throws: ``StoreError/requestReused`` when the id was used with another request.
    mutating func replay(_ request: RequestKey) throws(StoreError) -> [UInt8]? {
        let keys = session.keys
        let id = keys.requestKey(request.id)
        requestKey = id
        guard let row = try session.connection.first(.findReply, [session.tenant, .bytes(id)]) else {
            return nil
        }
        let digest = try row.bytes(0)
        guard digest == request.digest else { throw .requestReused }
        let place = keys.bindingOfReply(request: id, digest: digest)
        guard let bytes = try keys.replies.open(row.bytes(1), at: place) else {
            throw .corrupt("a remembered reply does not open in its place")
        }
        let reply = try RememberedReply(bytes)
        noted = reply.event.map { ($0, isReplay: true) }
        return reply.bytes
    }

    /// Keeps the answer of a request, and what the access log says of it, for as long as it may be asked
    /// again.
    mutating func remember(_ reply: [UInt8], _ request: RequestKey) throws(StoreError) {
        guard reply.count <= StoreLimits.bodyBytes else { throw .tooLarge("a reply") }
        try session.keys.seals.check()
        let keys = session.keys
        let id = requestKey ?? keys.requestKey(request.id)
        let sealed = keys.replies.close(
            RememberedReply(event: noted?.event, bytes: reply).encoded(),
            at: keys.bindingOfReply(request: id, digest: request.digest))
        try session.connection.run(
            .addReply,
            [
                session.tenant, .integer(head.replySequence + 1), .bytes(id), .bytes(request.digest),
                .integer((now + StoreLimits.replyTime).milliseconds), .bytes(sealed),
            ])
        head.replySequence += 1
        rememberedReplies += 1
    }
}
