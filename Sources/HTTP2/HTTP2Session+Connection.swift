internal import CNghttp2

extension HTTP2Session {
    /// - Parameter opaque: Comes back in ``HTTP2Event/pong(_:)``. `UInt64.max` is the session's own.
    public mutating func ping(_ opaque: UInt64) {
        guard failure == nil else { return }
        pingsUnderWay += 1
        var bytes = opaque.bigEndian
        unsafe withUnsafeBytes(of: &bytes) {
            _ = unsafe nghttp2_submit_ping(raw, 0, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
    }

    /// The opaque value of the PING that follows the first GOAWAY of a drain.
    public static let drainPing = UInt64.max

    /// Announces the end: no stream is refused yet, and after one round trip ``endDrain()`` refuses those that the
    /// peer opened not knowing (RFC 9113, section 6.8).
    public mutating func beginDrain() {
        guard failure == nil, drainStep == .open else { return }
        drainStep = .announced
        if unsafe state.pointee.role == .server {
            unsafe nghttp2_submit_shutdown_notice(raw)
            ping(Self.drainPing)
        } else {
            endDrain()
        }
    }

    /// The second GOAWAY: streams up to the last one seen go on, later ones are ignored. Repeated calls do nothing.
    public mutating func endDrain() {
        guard failure == nil, drainStep != .closing else { return }
        drainStep = .closing
        let last = unsafe nghttp2_session_get_last_proc_stream_id(raw)
        unsafe nghttp2_submit_goaway(raw, 0, last, HTTP2Code.noError.rawValue, nil, 0)
    }

    /// Closes now: what is queued is dropped but for a GOAWAY.
    public mutating func terminate(_ code: HTTP2Code) {
        guard failure == nil else { return }
        unsafe nghttp2_session_terminate_session(raw, code.rawValue)
    }
}
