/// Lets one message at a time be longer than its stream's window, and remembers who waits.
struct MessageReservation {
    private(set) var holder: CallID?
    private var waiting: [CallID] = []

    var isInUse: Bool { holder != nil }

    /// - Returns: Whether `call` holds it now. If not, it is in the queue.
    mutating func request(_ call: CallID) -> Bool {
        if holder == nil { holder = call }
        if holder == call { return true }
        if !waiting.contains(call) { waiting.append(call) }
        return false
    }

    /// `call` does not need it any more, or never will.
    ///
    /// - Returns: Who holds it next, when that changed.
    mutating func giveUp(_ call: CallID) -> CallID? {
        guard holder == call else {
            if !waiting.isEmpty { waiting.removeAll { $0 == call } }
            return nil
        }
        holder = waiting.isEmpty ? nil : waiting.removeFirst()
        return holder
    }
}
