import WireProto

/// Messages in the order they came. Bounded by the flow control of the call they belong to.
struct MessageQueue {
    private var messages: [RPCMessage] = []
    private var first = 0

    var isEmpty: Bool { first == messages.count }

    mutating func append(_ message: RPCMessage) {
        messages.append(message)
    }

    mutating func popFirst() -> RPCMessage? {
        guard first < messages.count else { return nil }
        let message = messages[first]
        messages[first] = RPCMessage([])
        first += 1
        if first == messages.count {
            messages.removeAll(keepingCapacity: true)
            first = 0
        } else if first == 64 {
            messages.removeFirst(first)  // Few large moves instead of many small ones.
            first = 0
        }
        return message
    }

    /// Undoes a ``popFirst()`` whose message nobody took.
    mutating func putBack(_ message: RPCMessage) {
        if first > 0 {
            first -= 1
            messages[first] = message
        } else {
            messages.insert(message, at: 0)
        }
    }

    mutating func removeAll() {
        messages = []
        first = 0
    }
}
