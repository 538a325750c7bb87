/// What the connection keeps per call, by slot. Two halves that do not know each other, and the slot's life.
struct CallState {
    /// What the peer still sends.
    enum Receiving {
        case awaitingHead
        case open
        /// Ended by the peer, or of no interest any more: what comes is dropped.
        case closed
    }

    /// What we still send.
    enum Sending {
        case awaitingHead
        case open
        case closed
    }

    var generation: UInt32 = 0
    var method = MethodID(rawValue: 0)
    var receiving = Receiving.closed
    var sending = Sending.closed
    /// The layer above holds the id and may act on it: a server's call until it is released, a client's until it
    /// has finished.
    var isHeld = false
    /// The layer above has been told that the call is over, or ended it.
    var isOver = false
    var isStreamClosed = false
    /// Server: the request is no gRPC and waits for its answer, after `passedOver` bytes of it.
    var refusal: HTTPRefusal?
    var passedOver = 0

    /// The peer said that it may compress its messages.
    var inflates = false
    /// We may compress ours. A server knows when its head is out; before, whether the client would take it.
    var deflates = false

    var reader = MessageReader()
    var messages = 0
    /// Bytes received whose stream credit has not gone back.
    var uncredited = 0
    /// Bytes of messages delivered and not consumed, prefixes included.
    var delivered = 0
    /// The part of `delivered` whose credit went back on arrival, because the message had the reservation.
    var creditedEarly = 0
    /// Bytes of the message that is arriving, credited early.
    var arrivedEarly = 0
    /// What delivered messages hold beyond what came for them. Settled when none of them waits any more.
    var inflated = 0

    /// Something of this call is in memory or owed to its peer.
    var holdsBytes: Bool {
        uncredited > 0 || creditedEarly > 0 || arrivedEarly > 0 || !reader.isBetweenMessages
    }

    mutating func begin(_ method: MethodID, receiving: Receiving, sending: Sending) {
        let generation = generation
        self = CallState()
        self.generation = generation
        self.method = method
        self.receiving = receiving
        self.sending = sending
        isHeld = true
    }
}
