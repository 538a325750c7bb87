internal import HTTP2

extension RPCConnection {
    /// A request's head is here. What is wrong with it is answered here, and nobody above hears of it.
    mutating func requestArrived(_ slot: StreamSlot, _ outcome: RequestHeadParser.Outcome, endStream: Bool) {
        switch outcome {
        case .call(let head):
            let call = beginCall(slot.index, head.method, receiving: .open)
            calls[slot.index].inflates = head.sendsGzip
            calls[slot.index].deflates = head.takesGzip
            if endStream && !methods.shape(head.method).requestsStream {
                calls[slot.index].isHeld = false
                refuse(
                    slot.index, RPCStatus(.unimplemented, .wrongMessageCount, "the method needs one message"))
                return
            }
            emit(.call(call, head))
            if endStream {
                calls[slot.index].receiving = .closed
                emit(.halfClosed(call))
            }
        case .status(let status, let acceptEncoding):
            beginUnheld(slot)
            var trailers = heads.trailers(status, Metadata())
            if acceptEncoding { trailers.add("grpc-accept-encoding", HeadFields.encodings) }
            session.respond(slot, heads.response, trailers, endStream: true)
        case .http(let refusal):
            beginUnheld(slot)
            calls[slot.index].refusal = refusal
            refusedRequests += 1
            if endStream { answerRefused(slot) }
        }
    }

    /// Server: requests that are no gRPC wait for their answer until they have ended, so that their sender is not cut
    /// off amid its request. When that takes too long, ``answerRefused()`` answers them.
    public var holdsRefusedRequests: Bool { refusedRequests > 0 }

    /// Answers all requests that are no gRPC, whether they have ended or not.
    public mutating func answerRefused() {
        for slot in calls.indices where calls[slot].refusal != nil {
            answerRefused(StreamSlot(rawValue: UInt32(truncatingIfNeeded: slot)))
        }
    }

    mutating func answerRefused(_ slot: StreamSlot) {
        guard let refusal = calls[slot.index].refusal else { return }
        forgetRefused(slot)
        session.respond(slot, HeadFields.plain(refusal), heads.none, endStream: false)
        session.send(slot, preamble: 0, preambleCount: 0, Array(refusal.text.utf8))
        session.finish(slot, trailers: nil)
    }

    mutating func forgetRefused(_ slot: StreamSlot) {
        guard calls[slot.index].refusal != nil else { return }
        calls[slot.index].refusal = nil
        refusedRequests -= 1
    }

    /// Bytes of a call that nobody waits for, or of a request that is no gRPC.
    mutating func passOver(_ slot: StreamSlot, _ count: Int) {
        session.credit(slot, count)
        guard calls[slot.index].refusal != nil else { return }
        calls[slot.index].passedOver += count
        if calls[slot.index].passedOver > RPCLimits.refusedRequest { answerRefused(slot) }
    }

    /// A stream that never becomes a call: it is ours until it closes.
    private mutating func beginUnheld(_ slot: StreamSlot) {
        _ = beginCall(slot.index, MethodID(rawValue: 0), receiving: .closed)
        calls[slot.index].sending = .closed
        calls[slot.index].isHeld = false
        calls[slot.index].isOver = true
    }
}
