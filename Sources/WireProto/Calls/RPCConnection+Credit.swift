internal import HTTP2

/// Flow control. A message that fits its stream's window is credited when its user has consumed it. A longer one
/// cannot be waited for that way: the connection's one reservation lets its bytes be credited as they arrive, and
/// is kept until the message has been consumed. Who waits for the reservation has at most a window's worth here.
/// Together: streams times window, and one message.
extension RPCConnection {
    /// The user has taken a message of `bytes` bytes and is ready for more. Once for each message.
    public mutating func consumed(_ call: CallID, _ bytes: Int) {
        guard holds(call) else { return }
        let slot = Int(call.slot)
        let count = min(bytes + MessageReader.prefixCount, calls[slot].delivered)
        calls[slot].delivered -= count
        bufferedBytes -= count
        if calls[slot].delivered == 0 { forgetInflated(slot) }
        let early = min(count, calls[slot].creditedEarly)
        calls[slot].creditedEarly -= early
        credit(slot, count - early)
        if reservation.holder == call && calls[slot].delivered == 0 && calls[slot].arrivedEarly == 0
            && !needsReservation(slot)
        {
            passReservation(from: call)
        }
        keepFlowing(slot)
    }

    /// After bytes arrived or went: makes sure that the message that is arriving can go on.
    mutating func keepFlowing(_ slot: Int) {
        guard calls[slot].receiving == .open, calls[slot].reader.missing > 0,
            calls[slot].reader.length > limits.http2.streamWindow / 2
        else { return }
        if needsReservation(slot), reservation.holder == id(slot) {
            // What has arrived of it; the rest of `uncredited` is messages that wait to be consumed.
            let waiting = calls[slot].delivered - calls[slot].creditedEarly
            let arrived = calls[slot].uncredited - waiting
            if arrived > 0 {
                calls[slot].arrivedEarly += arrived
                credit(slot, arrived)
            }
        }
        // The library announces credit by half windows; less than that may be all this message is waiting for.
        let missing = min(calls[slot].reader.missing, limits.http2.streamWindow / 2)
        session.announceCredit(
            StreamSlot(rawValue: UInt32(truncatingIfNeeded: slot)), held: calls[slot].uncredited,
            missing: missing)
    }

    private func needsReservation(_ slot: Int) -> Bool {
        calls[slot].reader.missing > 0 && calls[slot].reader.length > limits.unreservedMessage
    }

    private mutating func credit(_ slot: Int, _ count: Int) {
        calls[slot].uncredited -= count
        session.credit(StreamSlot(rawValue: UInt32(truncatingIfNeeded: slot)), count)
    }

    private mutating func passReservation(from call: CallID) {
        if let next = reservation.giveUp(call) { keepFlowing(Int(next.slot)) }
    }

    /// No message of this call will be delivered any more. What it holds is forgotten.
    mutating func stopReceiving(_ slot: Int) {
        calls[slot].receiving = .closed
        guard calls[slot].holdsBytes || reservation.isInUse else { return }
        bufferedBytes -= calls[slot].uncredited + calls[slot].creditedEarly + calls[slot].arrivedEarly
        let uncredited = calls[slot].uncredited
        calls[slot].delivered = 0
        forgetInflated(slot)
        calls[slot].creditedEarly = 0
        calls[slot].arrivedEarly = 0
        calls[slot].reader.removeAll()
        credit(slot, uncredited)
        passReservation(from: id(slot))
    }

    private mutating func forgetInflated(_ slot: Int) {
        bufferedBytes -= calls[slot].inflated
        calls[slot].inflated = 0
    }
}
