/// What the session keeps per stream, by slot.
struct StreamTable {
    struct Stream {
        var id: Int32 = 0
        var isInUse = false
        /// The library still knows the stream.
        var isOpen = false
        /// The layer above has heard of it and frees it; otherwise it is freed when it closes.
        var isKnownAbove = false
        /// A final header block has come: the next one is trailers.
        var hasHead = false
        var peerEnded = false
        /// We asked for the RST_STREAM that will go out; it is no fault of the peer.
        var resetByUs = false
        /// Its request was given up before it left.
        var isUnsent = false

        var output = OutputQueue()
        var isSourceAttached = false
        var isSourceWaiting = false
        /// No more will be appended to `output`.
        var outputEnds = false
        var trailers: HTTP2Fields?
        /// `output` was above the mark and ``HTTP2Event/drained(_:)`` is owed.
        var wasAboveMark = false
    }

    private var streams: [Stream] = []
    private var free: [UInt32] = []
    private let limit: Int
    private(set) var inUse = 0

    init(limit: Int) {
        self.limit = limit
    }

    subscript(_ slot: StreamSlot) -> Stream {
        _read { yield streams[slot.index] }
        _modify { yield &streams[slot.index] }
    }

    /// The numbers of the streams that the library still knows.
    var openStreams: some Sequence<Int32> { streams.lazy.filter { $0.isInUse && $0.isOpen }.map(\.id) }

    func holds(_ slot: StreamSlot) -> Bool { slot.index < streams.count && streams[slot.index].isInUse }

    /// - Returns: A slot, or `nil` when as many as are allowed are in use.
    mutating func take(id: Int32) -> StreamSlot? {
        guard inUse < limit else { return nil }
        inUse += 1
        let slot: StreamSlot
        if let index = free.popLast() {
            slot = StreamSlot(rawValue: index)
        } else {
            slot = StreamSlot(rawValue: UInt32(streams.count))
            streams.append(Stream())
        }
        streams[slot.index].id = id
        streams[slot.index].isInUse = true
        streams[slot.index].isOpen = true
        return slot
    }

    mutating func release(_ slot: StreamSlot) {
        streams[slot.index] = Stream()
        free.append(slot.rawValue)
        inUse -= 1
    }
}
