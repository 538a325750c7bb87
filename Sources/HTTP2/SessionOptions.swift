internal import CNghttp2

/// The library's options for one profile, and the SETTINGS we open with.
@safe struct SessionOptions: ~Copyable {
    private let raw: OpaquePointer?

    init(_ limits: HTTP2Limits) {
        var options: OpaquePointer?
        unsafe nghttp2_option_new(&options)
        unsafe nghttp2_option_set_no_auto_window_update(options, 1)
        unsafe nghttp2_option_set_no_closed_streams(options, 1)
        unsafe nghttp2_option_set_max_settings(options, limits.settingsEntries)
        unsafe nghttp2_option_set_max_outbound_ack(options, limits.queuedAcks)
        unsafe pegase_set_max_continuations(options, limits.continuations)
        // Header blocks of ours are bounded by what the layers above may put into them, not by the library.
        unsafe nghttp2_option_set_max_send_header_block_length(options, 256 << 10)
        if let resets = limits.resets {
            unsafe nghttp2_option_set_stream_reset_rate_limit(
                options, UInt64(resets.burst), UInt64(resets.perSecond))
        } else {
            unsafe nghttp2_option_set_stream_reset_rate_limit(options, UInt64.max / 2, UInt64(UInt32.max))
        }
        unsafe raw = options
    }

    deinit {
        unsafe nghttp2_option_del(raw)
    }

    func makeSession(role: HTTP2Role, state: UnsafeMutablePointer<SessionState>) -> OpaquePointer {
        var session: OpaquePointer?
        switch role {
        case .server: unsafe nghttp2_session_server_new2(&session, SessionCallbacks.table, state, raw)
        case .client: unsafe nghttp2_session_client_new2(&session, SessionCallbacks.table, state, raw)
        }
        guard let session = unsafe session else { fatalError("out of memory") }
        return unsafe session
    }

    /// Queues our SETTINGS and the connection's window.
    static func greet(_ session: OpaquePointer, role: HTTP2Role, limits: HTTP2Limits) {
        func entry(_ id: nghttp2_settings_id, _ value: Int) -> nghttp2_settings_entry {
            nghttp2_settings_entry(settings_id: Int32(id.rawValue), value: UInt32(value))
        }
        var entries = [
            entry(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, limits.streamWindow),
            entry(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, limits.headerListSize),
        ]
        switch role {
        case .server:
            entries.append(entry(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, limits.concurrentStreams))
            entries.append(entry(NGHTTP2_SETTINGS_NO_RFC7540_PRIORITIES, 1))
        case .client:
            entries.append(entry(NGHTTP2_SETTINGS_ENABLE_PUSH, 0))
            entries.append(entry(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, 0))
        }
        unsafe nghttp2_submit_settings(session, 0, entries, entries.count)
        unsafe nghttp2_session_set_local_window_size(session, 0, 0, Int32(limits.connectionWindow))
    }
}
