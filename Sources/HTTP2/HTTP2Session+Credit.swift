internal import CNghttp2

/// Flow control. Connection credit goes back when bytes arrive: what is held is bounded by the streams' windows.
extension HTTP2Session {
    /// Lets the peer send `count` more bytes on the stream. The library tells it when half a window has gathered.
    public mutating func credit(_ slot: StreamSlot, _ count: Int) {
        guard isOpen(slot), count > 0 else { return }
        unsafe nghttp2_session_consume_stream(raw, state.pointee.streams[slot].id, count)
    }

    /// Tells the peer at once of all credit it has, when it needs it to go on: `held` bytes are not credited yet and
    /// `missing` more must come before anything is credited again.
    public mutating func announceCredit(_ slot: StreamSlot, held: Int, missing: Int) {
        guard isOpen(slot) else { return }
        let id = unsafe state.pointee.streams[slot].id
        let received = unsafe Int(nghttp2_session_get_stream_effective_recv_data_length(raw, id))
        let window = unsafe Int(nghttp2_session_get_stream_effective_local_window_size(raw, id))
        let owed = received - held
        guard owed > 0, window - received < missing else { return }
        unsafe nghttp2_submit_window_update(raw, 0, id, Int32(owed))
    }
}
