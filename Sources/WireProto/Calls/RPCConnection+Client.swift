internal import HTTP2

extension RPCConnection {
    /// Client: starts a call. Nothing leaves before the next drain, so a message sent until then travels along.
    ///
    /// - Throws: UNAVAILABLE when this connection can take no more calls now; nothing was sent.
    public mutating func start(_ head: RPCRequestHead) throws(RPCStatus) -> CallID {
        guard case .client(let authority, let scheme) = end else {
            throw RPCStatus(.internalError, nil, "only a client starts calls")
        }
        let index = Int(head.method.rawValue)
        if requestHeads[index] == nil {
            requestHeads[index] = HeadFields.request(
                path: methods[head.method].path, authority: authority, scheme: scheme)
        }
        scratch.removeAll()
        if let timeout = head.timeout {
            scratch.add("grpc-timeout", TimeoutHeader.format(timeout), isSecret: true)
        }
        if head.sendsGzip { scratch.add("grpc-encoding", "gzip") }
        if head.takesGzip { scratch.add("grpc-accept-encoding", HeadFields.encodings) }
        HeadFields.add(head.metadata, to: &scratch)
        guard let slot = session.open(requestHeads[index] ?? heads.none, scratch) else {
            throw RPCStatus(.unavailable, .connectionFull, "the connection takes no more calls")
        }
        let call = beginCall(slot.index, head.method, receiving: .awaitingHead)
        calls[slot.index].sending = .open
        calls[slot.index].deflates = head.sendsGzip
        return call
    }

    /// Client: there are no more request messages.
    public mutating func finishSending(_ call: CallID) {
        guard holds(call), calls[Int(call.slot)].sending != .closed else { return }
        calls[Int(call.slot)].sending = .closed
        session.finish(call.streamSlot, trailers: nil)
    }

    mutating func responseArrived(_ slot: StreamSlot, _ head: ResponseHeadParser, endStream: Bool) {
        guard slot.index < calls.count, calls[slot.index].receiving == .awaitingHead else { return }
        guard head.httpStatus == 200, head.isGRPC else {
            var status = RPCStatus(
                RPCCode(httpStatus: head.httpStatus), .notGRPC,
                "the answer is HTTP \(head.httpStatus) and no gRPC")
            // The service's own word counts (gRPC, "HTTP to gRPC Status Code Mapping"), but what is no gRPC is not OK.
            if let said = head.status, said.code != .ok { status = said }
            if !endStream { session.reset(slot, .cancel) }
            over(slot.index, status)
            return
        }
        if endStream {
            trailersArrived(slot, head)
            return
        }
        guard head.encodingIsKnown else {
            refuse(
                slot.index,
                RPCStatus(.internalError, .unsupportedEncoding, "the answer's encoding is unknown"))
            return
        }
        calls[slot.index].receiving = .open
        calls[slot.index].inflates = head.isGzip
        emit(.head(id(slot.index), head.metadata, mayCompress: head.isGzip))
    }

    mutating func trailersArrived(_ slot: StreamSlot, _ trailers: ResponseHeadParser) {
        guard slot.index < calls.count, calls[slot.index].receiving != .closed else { return }
        guard var status = trailers.status else {
            over(slot.index, RPCStatus(.unknown, nil, "the answer ended without a status"))
            return
        }
        if status.code == .ok {
            if !calls[slot.index].reader.isBetweenMessages {
                status = RPCStatus(.internalError, .malformedFraming, "the answer ends within a message")
            } else if !methods.shape(calls[slot.index].method).responsesStream
                && calls[slot.index].messages != 1
            {
                status = RPCStatus(.unimplemented, .wrongMessageCount, "the answer is OK and has no message")
            }
        }
        over(slot.index, status, trailers.metadata)
    }

    /// Client: the call has ended; reports it once. If the request is not whole, the server is told to forget it.
    mutating func over(_ slot: Int, _ status: RPCStatus, _ trailing: Metadata = Metadata()) {
        stopReceiving(slot)
        guard !calls[slot].isOver else { return }
        let call = id(slot)
        if calls[slot].sending != .closed {
            calls[slot].sending = .closed
            session.reset(call.streamSlot, .cancel)
        }
        calls[slot].isOver = true
        calls[slot].isHeld = false
        emit(.finished(call, status, trailing))
    }
}
