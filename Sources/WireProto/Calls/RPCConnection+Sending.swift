public import HTTP2

extension RPCConnection {
    /// Sends a message. A server's head goes out before the first one by itself. Look at ``queuedBytes(_:)`` and wait
    /// for ``RPCEvent/drained(_:)``: a message for which the connection has no room ends the call instead, with
    /// RESOURCE_EXHAUSTED.
    public mutating func send(_ call: CallID, _ message: [UInt8]) {
        guard holds(call), calls[Int(call.slot)].sending != .closed else { return }
        if calls[Int(call.slot)].sending == .awaitingHead { sendHead(call, Metadata()) }
        queue(call, message, isCompressed: false)
    }

    /// As ``send(_:_:)``, and compressed if the message says so. A server's messages can be when its first one is, or
    /// when ``sendHead(_:_:mayCompress:)`` said so, and the client takes it.
    public mutating func send(_ call: CallID, _ message: RPCMessage) {
        guard message.isCompressed else { return send(call, message.bytes) }
        guard holds(call), calls[Int(call.slot)].sending != .closed else { return }
        if calls[Int(call.slot)].sending == .awaitingHead { sendHead(call, Metadata(), mayCompress: true) }
        guard calls[Int(call.slot)].deflates else { return send(call, message.bytes) }
        queue(call, Gzip.deflate(message.bytes), isCompressed: true)
    }

    /// Whether messages can still be sent.
    public func isSending(_ call: CallID) -> Bool {
        holds(call) && calls[Int(call.slot)].sending != .closed
    }

    private mutating func queue(_ call: CallID, _ bytes: [UInt8], isCompressed: Bool) {
        guard session.queuedBytes + bytes.count <= queueLimit else {
            return refuse(Int(call.slot), .queueFull)
        }
        session.send(
            call.streamSlot,
            preamble: MessageReader.preamble(length: bytes.count, isCompressed: isCompressed),
            preambleCount: MessageReader.prefixCount, bytes)
    }

    /// Server: sends the first metadata now. Does nothing once a head or a status is out.
    ///
    /// - Parameter mayCompress: Messages may be compressed, if the client takes that.
    public mutating func sendHead(_ call: CallID, _ metadata: Metadata, mayCompress: Bool = false) {
        guard holds(call), calls[Int(call.slot)].sending == .awaitingHead else { return }
        let slot = Int(call.slot)
        calls[slot].sending = .open
        calls[slot].deflates = calls[slot].deflates && mayCompress
        let head = calls[slot].deflates ? heads.gzipResponse : heads.response
        if metadata.isEmpty {
            session.respond(call.streamSlot, head, heads.none, endStream: false)
            return
        }
        scratch.removeAll()
        HeadFields.add(metadata, to: &scratch)
        session.respond(call.streamSlot, head, scratch, endStream: false)
    }

    /// Server: ends the call after the messages that are queued. The handler may go on until ``release(_:)``.
    public mutating func finish(_ call: CallID, _ status: RPCStatus, _ trailing: Metadata = Metadata()) {
        guard holds(call), calls[Int(call.slot)].sending != .closed else { return }
        sendStatus(Int(call.slot), status, trailing)
        calls[Int(call.slot)].isOver = true
        stopReceiving(Int(call.slot))
    }

    /// Server: the handler has stopped. Only now may the slot serve another call: a peer that resets its calls as fast
    /// as it opens them must not have more handlers running than it may have streams (MadeYouReset).
    public mutating func release(_ call: CallID) {
        guard holds(call) else { return }
        let slot = Int(call.slot)
        if calls[slot].sending != .closed { cancel(call, .internalError) }
        stopReceiving(slot)
        calls[slot].isHeld = false
        freeIfDone(slot)
    }

    /// Either end: ends the call with RST_STREAM. No further event; a server still owes ``release(_:)``.
    public mutating func cancel(_ call: CallID, _ code: HTTP2Code = .cancel) {
        guard holds(call) else { return }
        let slot = Int(call.slot)
        session.reset(call.streamSlot, code)
        calls[slot].sending = .closed
        calls[slot].isOver = true
        stopReceiving(slot)
        if case .client = end {
            calls[slot].isHeld = false
            freeIfDone(slot)
        }
    }

    mutating func sendStatus(_ slot: Int, _ status: RPCStatus, _ trailing: Metadata) {
        let stream = StreamSlot(rawValue: UInt32(truncatingIfNeeded: slot))
        let isPlainOK = status.code == .ok && status.reason == nil && status.message.isEmpty
        let trailers =
            isPlainOK && status.details.isEmpty && trailing.isEmpty
            ? heads.ok : heads.trailers(status, trailing)
        switch calls[slot].sending {
        case .awaitingHead: session.respond(stream, heads.response, trailers, endStream: true)
        case .open: session.finish(stream, trailers: trailers)
        case .closed: return
        }
        calls[slot].sending = .closed
    }
}

extension RPCStatus {
    fileprivate static let queueFull = RPCStatus(
        .resourceExhausted, .tooMuchBuffered, "too much waits for the other end of this connection to read")
}
