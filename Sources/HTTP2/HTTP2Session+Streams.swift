internal import CNghttp2

extension HTTP2Session {
    /// How many slots are in use, closed but unfreed streams included.
    public var slotsInUse: Int { unsafe state.pointee.streams.inUse }

    public func streamID(_ slot: StreamSlot) -> StreamID {
        StreamID(rawValue: unsafe state.pointee.streams[slot].id)
    }

    /// The stream has closed and its user is done: the slot may serve another.
    public mutating func free(_ slot: StreamSlot) {
        guard unsafe state.pointee.streams.holds(slot), unsafe !state.pointee.streams[slot].isOpen else {
            return
        }
        unsafe state.pointee.streams.release(slot)
    }

    /// Opens a stream. Nothing leaves before the next drain; a queue that is filled and ended until then shares the
    /// frames.
    ///
    /// - Returns: `nil` when all slots are in use, numbers have run out or the peer accepts no more streams.
    public mutating func open(_ head: HTTP2Fields, _ more: HTTP2Fields) -> StreamSlot? {
        guard failure == nil, unsafe nghttp2_session_check_request_allowed(raw) != 0,
            let slot = unsafe state.pointee.streams.take(id: 0)
        else { return nil }
        unsafe state.pointee.streams[slot].isKnownAbove = true
        unsafe state.pointee.streams[slot].isSourceAttached = true
        var provider = unsafe nghttp2_data_provider()
        unsafe provider.source.fd = Int32(slot.rawValue)
        unsafe provider.read_callback = SessionCallbacks.source
        let id = unsafe withFields(head, more) { fields, count in
            unsafe nghttp2_submit_request(raw, nil, fields, count, &provider, SessionCallbacks.link(slot))
        }
        guard id > 0 else {
            unsafe state.pointee.streams.release(slot)
            return nil
        }
        unsafe state.pointee.streams[slot].id = id
        return slot
    }

    /// A server's answer begins. With `endStream` it is also its end.
    public mutating func respond(
        _ slot: StreamSlot, _ head: HTTP2Fields, _ more: HTTP2Fields, endStream: Bool
    ) {
        guard isOpen(slot), unsafe !state.pointee.streams[slot].isSourceAttached else { return }
        unsafe state.pointee.streams[slot].isSourceAttached = true
        let id = unsafe state.pointee.streams[slot].id
        var provider = unsafe nghttp2_data_provider()
        unsafe provider.source.fd = Int32(slot.rawValue)
        unsafe provider.read_callback = SessionCallbacks.source
        unsafe withFields(head, more) { fields, count in
            if endStream {
                _ = unsafe nghttp2_submit_response(raw, id, fields, count, nil)
            } else {
                _ = unsafe nghttp2_submit_response(raw, id, fields, count, &provider)
            }
        }
    }

    /// Queues `bytes` behind the lowest `preambleCount` bytes of `preamble`, lowest first.
    public mutating func send(_ slot: StreamSlot, preamble: UInt64, preambleCount: Int, _ bytes: [UInt8]) {
        guard isOpen(slot), unsafe !state.pointee.streams[slot].outputEnds else { return }
        unsafe state.pointee.streams[slot].output.append(
            preamble: preamble, preambleCount: preambleCount, bytes)
        unsafe state.pointee.queued += preambleCount + bytes.count
        if unsafe state.pointee.streams[slot].output.count > Self.outputMark {
            unsafe state.pointee.streams[slot].wasAboveMark = true
        }
        wake(slot)
    }

    /// No more bytes follow those that are queued; then the trailers, if any, and the end of the stream.
    public mutating func finish(_ slot: StreamSlot, trailers: HTTP2Fields?) {
        guard isOpen(slot), unsafe !state.pointee.streams[slot].outputEnds else { return }
        unsafe state.pointee.streams[slot].outputEnds = true
        unsafe state.pointee.streams[slot].trailers = trailers
        wake(slot)
    }

    /// Ends the stream with RST_STREAM. The close is reported like any other.
    public mutating func reset(_ slot: StreamSlot, _ code: HTTP2Code) {
        guard isOpen(slot) else { return }
        unsafe state.pointee.streams[slot].resetByUs = true
        unsafe nghttp2_submit_rst_stream(raw, 0, state.pointee.streams[slot].id, code.rawValue)
    }

    public func isOpen(_ slot: StreamSlot) -> Bool {
        unsafe !isDead && state.pointee.streams.holds(slot) && state.pointee.streams[slot].isOpen
    }

    public func queuedBytes(_ slot: StreamSlot) -> Int {
        unsafe state.pointee.streams.holds(slot) ? state.pointee.streams[slot].output.count : 0
    }

    /// Of all streams.
    public var queuedBytes: Int { unsafe state.pointee.queued }

    private mutating func wake(_ slot: StreamSlot) {
        guard unsafe state.pointee.streams[slot].isSourceWaiting else { return }
        unsafe state.pointee.streams[slot].isSourceWaiting = false
        unsafe nghttp2_session_resume_data(raw, state.pointee.streams[slot].id)
    }

    private func withFields<R>(
        _ head: HTTP2Fields, _ more: HTTP2Fields, _ body: (UnsafePointer<nghttp2_nv>, Int) -> R
    ) -> R {
        let count = head.count + more.count
        unsafe state.pointee.reserveFields(count)
        let scratch = unsafe state.pointee.fieldScratch
        return unsafe head.withFields(into: scratch) {
            unsafe more.withFields(into: scratch + head.count) {
                unsafe body(UnsafePointer(scratch), count)
            }
        }
    }
}
