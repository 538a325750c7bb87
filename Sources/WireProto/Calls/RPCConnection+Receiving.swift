internal import HTTP2

extension RPCConnection {
    /// Turns what the session recorded into what happened to calls.
    mutating func readInbox() {
        let inbox = session.inbox
        if inbox.eventCount == 0 { return }
        for index in 0..<inbox.eventCount {
            switch inbox.event(index) {
            case .head(let slot, let block, let endStream):
                switch end {
                case .server(let parser):
                    requestArrived(slot, parser.parse(inbox, block.range), endStream: endStream)
                case .client:
                    responseArrived(slot, ResponseHeadParser(inbox, block.range), endStream: endStream)
                }
            case .trailers(let slot, let block):
                switch end {
                case .server: inputEnded(slot)  // A request has none; whatever they say, it is over.
                case .client: trailersArrived(slot, ResponseHeadParser(inbox, block.range))
                }
            case .data(let slot, let range):
                dataArrived(slot, inbox, range.range)
            case .endStream(let slot):
                inputEnded(slot)
            case .closed(let slot, let code):
                streamClosed(slot, code)
            case .drained(let slot):
                if calls[slot.index].isHeld { emit(.drained(id(slot.index))) }
            case .goAway(let code):
                emit(.goAway(code))
            case .pong(let opaque):
                if opaque == HTTP2Session.drainPing { session.endDrain() } else { emit(.pong(opaque)) }
            }
        }
        session.clearInbox()
    }

    private mutating func dataArrived(_ slot: StreamSlot, _ inbox: HTTP2Inbox, _ range: Range<Int>) {
        guard slot.index < calls.count else { return }
        guard calls[slot.index].receiving == .open else {
            passOver(slot, range.count)
            return
        }
        calls[slot.index].uncredited += range.count
        bufferedBytes += range.count
        guard bufferedBytes <= bufferLimit else {
            refuse(slot.index, .bufferFull)
            return
        }
        var left = range
        reading: while calls[slot.index].receiving == .open {
            switch calls[slot.index].reader.next(inbox, &left) {
            case .more: break reading
            case .prefix: prefixArrived(slot.index)
            case .message(let message): messageArrived(slot.index, message)
            }
        }
        keepFlowing(slot.index)
    }

    private mutating func prefixArrived(_ slot: Int) {
        let length = calls[slot].reader.length
        switch calls[slot].reader.flags {
        case 0:
            break
        case 1 where calls[slot].inflates:
            break
        case 1:
            refuse(
                slot,
                RPCStatus(
                    .internalError, .unsupportedEncoding, "a message is compressed and names no encoding"))
            return
        default:
            refuse(slot, RPCStatus(.internalError, .malformedFraming, "a message begins with unknown flags"))
            return
        }
        guard length <= limits.messageSize else {
            refuse(
                slot,
                RPCStatus(
                    .resourceExhausted, .messageTooLarge,
                    "a message of \(length) bytes is over the limit of \(limits.messageSize)"))
            return
        }
        if length > limits.unreservedMessage { _ = reservation.request(id(slot)) }
    }

    private mutating func messageArrived(_ slot: Int, _ message: [UInt8]) {
        calls[slot].messages += 1
        let shape = methods.shape(calls[slot].method)
        let isStream =
            switch end {
            case .server: shape.requestsStream
            case .client: shape.responsesStream
            }
        guard isStream || calls[slot].messages == 1 else {
            refuse(
                slot,
                RPCStatus(
                    .unimplemented, .wrongMessageCount, "more than one message where the method has one"))
            return
        }
        calls[slot].delivered += message.count + MessageReader.prefixCount
        calls[slot].creditedEarly += calls[slot].arrivedEarly
        calls[slot].arrivedEarly = 0
        guard calls[slot].reader.flags != 0 else {
            return emit(
                .message(id(slot), RPCMessage(message, isCompressed: false, wireCount: message.count)))
        }
        let folded = RPCMessage(message, isCompressed: true, wireCount: message.count, isFolded: true)
        switch end {
        case .server:
            foldedMessages += 1
            emit(.message(id(slot), folded))
        case .client:
            // At once: the answer's status may be here before anybody asks for the message.
            let call = id(slot)
            if let unfolded = unfold(folded, of: call) { emit(.message(call, unfolded)) }
        }
    }

    /// - Returns: `nil` when the call is over, or ends by this.
    mutating func unfold(_ message: RPCMessage, of call: CallID) -> RPCMessage? {
        let slot = Int(call.slot)
        guard holds(call), !calls[slot].isOver else { return nil }
        do throws(Gzip.Failure) {
            let bytes = try Gzip.inflate(message.bytes, limit: limits.messageSize)
            let more = max(0, bytes.count - message.wireCount)
            calls[slot].inflated += more
            bufferedBytes += more
            if bufferedBytes <= bufferLimit {
                return RPCMessage(bytes, isCompressed: true, wireCount: message.wireCount)
            }
            refuse(slot, .bufferFull)
        } catch {
            refuse(slot, error == .tooLarge ? .unfoldsTooFar(limits.messageSize) : .notGzip)
        }
        return nil
    }

    /// The peer sends nothing more.
    private mutating func inputEnded(_ slot: StreamSlot) {
        guard slot.index < calls.count else { return }
        if calls[slot.index].refusal != nil { return answerRefused(slot) }
        guard calls[slot.index].receiving != .closed else { return }
        let isWhole = calls[slot.index].reader.isBetweenMessages
        switch end {
        case .server:
            guard isWhole else {
                refuse(
                    slot.index,
                    RPCStatus(.internalError, .malformedFraming, "the request ends within a message"))
                return
            }
            guard methods.shape(calls[slot.index].method).requestsStream || calls[slot.index].messages == 1
            else {
                refuse(
                    slot.index, RPCStatus(.unimplemented, .wrongMessageCount, "the method needs one message"))
                return
            }
            calls[slot.index].receiving = .closed
            emit(.halfClosed(id(slot.index)))
        case .client:
            over(
                slot.index, RPCStatus(.internalError, .malformedFraming, "the answer ended without a status"))
        }
    }

    private mutating func streamClosed(_ slot: StreamSlot, _ code: HTTP2Code) {
        guard slot.index < calls.count else {
            session.free(slot)
            return
        }
        calls[slot.index].isStreamClosed = true
        forgetRefused(slot)
        switch end {
        case .server:
            if calls[slot.index].isHeld, !calls[slot.index].isOver, calls[slot.index].sending != .closed {
                calls[slot.index].isOver = true
                emit(.cancelled(id(slot.index)))
            }
            stopReceiving(slot.index)
            calls[slot.index].sending = .closed
        case .client:
            let reason: Reason = code == .refusedStream ? .streamRefused : .streamReset
            over(slot.index, RPCStatus(RPCCode(reset: code), reason, "the server reset the call"))
        }
        freeIfDone(slot.index)
    }

    /// Ends a call because of what the peer sent.
    mutating func refuse(_ slot: Int, _ status: RPCStatus) {
        switch end {
        case .server:
            let call = id(slot)
            stopReceiving(slot)
            sendStatus(slot, status, Metadata())
            if calls[slot].isHeld, !calls[slot].isOver {
                calls[slot].isOver = true
                emit(.cancelled(call))
            }
        case .client:
            session.reset(StreamSlot(rawValue: UInt32(truncatingIfNeeded: slot)), .cancel)
            over(slot, status)
        }
    }
}

extension RPCStatus {
    fileprivate static let bufferFull = RPCStatus(
        .resourceExhausted, .tooMuchBuffered, "too much is waiting on this connection")
    fileprivate static let notGzip = RPCStatus(
        .internalError, .malformedFraming, "a compressed message is no gzip")

    fileprivate static func unfoldsTooFar(_ limit: Int) -> RPCStatus {
        RPCStatus(
            .resourceExhausted, .messageTooLarge,
            "a message is over the limit of \(limit) when it is uncompressed")
    }
}
