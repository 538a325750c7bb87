internal import CNghttp2

/// The library's callbacks. C calls them inside `mem_recv` and `mem_send`; none of them calls back into either.
enum SessionCallbacks {
    /// Copied by the library into each session, never changed after it is made.
    nonisolated(unsafe) static let table: OpaquePointer? = {
        var table: OpaquePointer?
        unsafe nghttp2_session_callbacks_new(&table)
        unsafe nghttp2_session_callbacks_set_on_begin_frame_callback(table, beginFrame)
        unsafe nghttp2_session_callbacks_set_on_begin_headers_callback(table, beginHeaders)
        unsafe nghttp2_session_callbacks_set_on_header_callback(table, header)
        unsafe nghttp2_session_callbacks_set_on_invalid_header_callback(table, invalidHeader)
        unsafe nghttp2_session_callbacks_set_on_frame_recv_callback(table, frameReceived)
        unsafe nghttp2_session_callbacks_set_on_data_chunk_recv_callback(table, dataReceived)
        unsafe nghttp2_session_callbacks_set_on_stream_close_callback(table, streamClosed)
        unsafe nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(table, invalidFrame)
        unsafe nghttp2_session_callbacks_set_on_frame_send_callback(table, frameSent)
        unsafe nghttp2_session_callbacks_set_on_frame_not_send_callback(table, frameNotSent)
        unsafe nghttp2_session_callbacks_set_send_data_callback(table, sendData)
        return unsafe table
    }()

    static let refuse = Int32(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue)

    @inline(__always)
    static func state(_ userData: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<SessionState> {
        unsafe userData.unsafelyUnwrapped.assumingMemoryBound(to: SessionState.self)
    }

    /// The slot in a stream's user data, kept plus one, because null means none.
    @inline(__always)
    static func slot(_ session: OpaquePointer?, _ id: Int32) -> StreamSlot? {
        guard let data = unsafe nghttp2_session_get_stream_user_data(session, id) else { return nil }
        return StreamSlot(rawValue: UInt32(UInt(bitPattern: data) - 1))
    }

    static func link(_ slot: StreamSlot) -> UnsafeMutableRawPointer? {
        unsafe UnsafeMutableRawPointer(bitPattern: UInt(slot.rawValue) + 1)
    }

    private static let beginFrame: nghttp2_on_begin_frame_callback = { session, header, userData in
        guard let header = unsafe header, unsafe header.pointee.type == UInt8(NGHTTP2_SETTINGS.rawValue)
        else {
            return 0
        }
        unsafe noteWindows(session, state(userData))
        return 0
    }

    /// Before SETTINGS are applied: the library resets the streams whose window they make too large, one by one, and
    /// says nothing, where the whole connection is in error (RFC 9113, section 6.9.2).
    private static func noteWindows(_ session: OpaquePointer?, _ state: UnsafeMutablePointer<SessionState>) {
        unsafe state.pointee.initialWindow = Int64(
            nghttp2_session_get_remote_settings(session, NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE))
        unsafe state.pointee.widestWindow = state.pointee.streams.openStreams.reduce(0) { widest, id in
            unsafe max(widest, Int64(nghttp2_session_get_stream_remote_window_size(session, id)))
        }
    }

    private static func judgeWindows(
        _ settings: nghttp2_settings, _ state: UnsafeMutablePointer<SessionState>
    ) {
        for index in unsafe 0..<settings.niv {
            let entry = unsafe settings.iv[index]
            guard entry.settings_id == Int32(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE.rawValue) else { continue }
            unsafe state.pointee.widestWindow += Int64(entry.value) - state.pointee.initialWindow
            unsafe state.pointee.initialWindow = Int64(entry.value)
            if unsafe state.pointee.widestWindow > Int64(Int32.max) {
                unsafe state.pointee.hasWindowOverflow = true
            }
        }
    }

    private static let beginHeaders: nghttp2_on_begin_headers_callback = { session, frame, userData in
        let state = unsafe state(userData)
        guard let frame = unsafe frame else { return 0 }
        let id = unsafe frame.pointee.hd.stream_id
        let isRequest = unsafe frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST
        if isRequest {
            guard let slot = unsafe state.pointee.streams.take(id: id) else {
                unsafe nghttp2_submit_rst_stream(session, 0, id, HTTP2Code.refusedStream.rawValue)
                unsafe state.pointee.rememberReset(id)
                _ = unsafe state.pointee.forgiveRefusal()
                return refuse
            }
            unsafe nghttp2_session_set_stream_user_data(session, id, link(slot))
        }
        unsafe state.pointee.beginBlock()
        return 0
    }

    private static let header: nghttp2_on_header_callback = {
        session, frame, name, nameCount, value, valueCount, _, userData in
        let state = unsafe state(userData)
        guard let frame = unsafe frame, let name = unsafe name, let value = unsafe value else { return 0 }
        let size = unsafe state.pointee.blockSize + nameCount + valueCount + 32
        let count = unsafe state.pointee.inbox.pointee.fields.count - state.pointee.blockFirstField
        guard unsafe size <= state.pointee.limits.headerListSize,
            unsafe count < state.pointee.limits.headerFields
        else {
            // The library never enforces the limit it advertises: 148 KB became 587 MB here.
            unsafe refuseBlock(session, frame.pointee.hd.stream_id, .enhanceYourCalm, state)
            return refuse
        }
        unsafe state.pointee.blockSize = size
        unsafe state.pointee.inbox.pointee.appendField(name, nameCount, value, valueCount)
        return 0
    }

    /// A name or value with bytes that HTTP forbids; the library would drop the field and go on.
    private static let invalidHeader: nghttp2_on_invalid_header_callback = {
        session, frame, _, _, _, _, _, userData in
        guard let frame = unsafe frame else { return 0 }
        unsafe refuseBlock(session, frame.pointee.hd.stream_id, .protocolError, state(userData))
        return refuse
    }

    private static func refuseBlock(
        _ session: OpaquePointer?, _ id: Int32, _ code: HTTP2Code, _ state: UnsafeMutablePointer<SessionState>
    ) {
        unsafe nghttp2_submit_rst_stream(session, 0, id, code.rawValue)
        unsafe state.pointee.dropBlock()
    }

    private static let frameReceived: nghttp2_on_frame_recv_callback = { session, frame, userData in
        let state = unsafe state(userData)
        guard let frame = unsafe frame else { return 0 }
        let header = unsafe frame.pointee.hd
        let endStream = header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
        switch UInt32(header.type) {
        case NGHTTP2_DATA.rawValue:
            if endStream, let slot = unsafe slot(session, header.stream_id) {
                unsafe state.pointee.streams[slot].peerEnded = true
                unsafe state.pointee.inbox.pointee.events.append(.endStream(slot))
            }
        case NGHTTP2_HEADERS.rawValue:
            if let slot = unsafe slot(session, header.stream_id) {
                unsafe state.pointee.endBlock(slot, endStream: endStream)
            }
        case NGHTTP2_SETTINGS.rawValue where header.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) != 0:
            unsafe state.pointee.refusalsForgiven = 0  // From here on it knows the limit.
        case NGHTTP2_SETTINGS.rawValue:
            unsafe judgeWindows(frame.pointee.settings, state)
        case NGHTTP2_PING.rawValue where header.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) != 0:
            let bytes = unsafe frame.pointee.ping.opaque_data
            unsafe state.pointee.inbox.pointee.events.append(.pong(opaque(bytes)))
        case NGHTTP2_GOAWAY.rawValue:
            let code = unsafe frame.pointee.goaway.error_code
            let text = unsafe UnsafeRawBufferPointer(
                start: frame.pointee.goaway.opaque_data,
                count: min(frame.pointee.goaway.opaque_data_len, HTTP2Limits.goAwayText))
            unsafe state.pointee.goAwayText = unsafe String(decoding: text, as: UTF8.self)
            unsafe state.pointee.inbox.pointee.events.append(.goAway(HTTP2Code(rawValue: code)))
        default:
            break
        }
        return 0
    }

    private static func opaque(_ b: (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8)) -> UInt64 {
        var value = UInt64(b.0) << 56 | UInt64(b.1) << 48 | UInt64(b.2) << 40 | UInt64(b.3) << 32
        value |= UInt64(b.4) << 24 | UInt64(b.5) << 16 | UInt64(b.6) << 8 | UInt64(b.7)
        return value
    }

    private static let dataReceived: nghttp2_on_data_chunk_recv_callback = {
        session, _, id, bytes, count, userData in
        let state = unsafe state(userData)
        guard let bytes = unsafe bytes, count > 0 else { return 0 }
        unsafe state.pointee.dataReceived += count
        guard let slot = unsafe slot(session, id) else { return 0 }
        let start = unsafe state.pointee.inbox.pointee.bytes.count
        unsafe state.pointee.inbox.pointee.bytes.append(bytes, count)
        unsafe state.pointee.inbox.pointee.events.append(.data(slot, InboxRange(start..<start + count)))
        return 0
    }

    private static let streamClosed: nghttp2_on_stream_close_callback = { session, id, code, userData in
        let state = unsafe state(userData)
        guard let slot = unsafe slot(session, id) else { return 0 }
        unsafe state.pointee.close(slot, HTTP2Code(rawValue: code))
        return 0
    }

    private static let invalidFrame: nghttp2_on_invalid_frame_recv_callback = { _, frame, code, userData in
        let state = unsafe state(userData)
        // Until the peer has acknowledged our SETTINGS, the library refuses streams above the limit by itself.
        let isForgiven = unsafe code == NGHTTP2_ERR_REFUSED_STREAM.rawValue && state.pointee.forgiveRefusal()
        if !isForgiven { unsafe state.pointee.glitch() }
        if let frame = unsafe frame, unsafe frame.pointee.hd.type == UInt8(NGHTTP2_HEADERS.rawValue) {
            unsafe state.pointee.rememberReset(frame.pointee.hd.stream_id)
        }
        return 0
    }

    /// A request that could not leave, because the peer had said goodbye: nobody has seen it.
    private static let frameNotSent: nghttp2_on_frame_not_send_callback = { session, frame, _, userData in
        guard let frame = unsafe frame, unsafe frame.pointee.hd.type == UInt8(NGHTTP2_HEADERS.rawValue),
            let slot = unsafe slot(session, frame.pointee.hd.stream_id)
        else { return 0 }
        unsafe state(userData).pointee.streams[slot].isUnsent = true
        return 0
    }

    private static let frameSent: nghttp2_on_frame_send_callback = { session, frame, userData in
        let state = unsafe state(userData)
        guard let frame = unsafe frame else { return 0 }
        let header = unsafe frame.pointee.hd
        switch UInt32(header.type) {
        case NGHTTP2_DATA.rawValue, NGHTTP2_HEADERS.rawValue:
            unsafe state.pointee.earnPing()
            if header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0 {
                unsafe answerIsWhole(session, header.stream_id, state)
            }
        case NGHTTP2_RST_STREAM.rawValue:
            let slot = unsafe slot(session, header.stream_id)
            let isOurs = slot.map { slot in unsafe state.pointee.streams[slot].resetByUs } ?? false
            let isForgiven =
                unsafe frame.pointee.rst_stream.error_code == HTTP2Code.refusedStream.rawValue
                && state.pointee.takeForgiven()
            if !isOurs, !isForgiven { unsafe state.pointee.glitch() }
            let peerEnded = slot.map { slot in unsafe state.pointee.streams[slot].peerEnded } ?? false
            if !peerEnded { unsafe state.pointee.rememberReset(header.stream_id) }
        case NGHTTP2_GOAWAY.rawValue:
            unsafe state.pointee.sentGoAway = HTTP2Code(rawValue: frame.pointee.goaway.error_code)
        default:
            break
        }
        return 0
    }

    /// A server that has answered in full asks a client that is still sending to stop (RFC 9113, section 8.1).
    private static func answerIsWhole(
        _ session: OpaquePointer?, _ id: Int32, _ state: UnsafeMutablePointer<SessionState>
    ) {
        guard unsafe state.pointee.role == .server, let slot = unsafe slot(session, id),
            unsafe !state.pointee.streams[slot].peerEnded
        else { return }
        unsafe state.pointee.streams[slot].resetByUs = true
        unsafe nghttp2_submit_rst_stream(session, 0, id, HTTP2Code.noError.rawValue)
    }

    /// What the next DATA frame of a stream holds. The bytes themselves are moved in ``sendData``.
    static let source: nghttp2_data_source_read_callback = { session, id, _, room, flags, source, userData in
        let state = unsafe state(userData)
        guard let source = unsafe source, let flags = unsafe flags else { return 0 }
        let slot = StreamSlot(rawValue: UInt32(truncatingIfNeeded: unsafe source.pointee.fd))
        let queued = unsafe state.pointee.streams[slot].output.count
        let count = min(queued, room)
        let ends = unsafe state.pointee.streams[slot].outputEnds && count == queued
        if ends {
            unsafe flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue
            if let trailers = unsafe state.pointee.streams[slot].trailers {
                unsafe flags.pointee |= NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
                unsafe state.pointee.reserveFields(trailers.count)
                unsafe trailers.withFields(into: state.pointee.fieldScratch) {
                    _ = unsafe nghttp2_submit_trailer(session, id, state.pointee.fieldScratch, trailers.count)
                }
            }
        } else if count == 0 {
            unsafe state.pointee.streams[slot].isSourceWaiting = true
            return Int(NGHTTP2_ERR_DEFERRED.rawValue)
        }
        if count > 0 { unsafe flags.pointee |= NGHTTP2_DATA_FLAG_NO_COPY.rawValue }
        return count
    }

    private static let sendData: nghttp2_send_data_callback = { _, _, frameHeader, count, source, userData in
        let state = unsafe state(userData)
        guard let frameHeader = unsafe frameHeader, let source = unsafe source else { return 0 }
        let slot = StreamSlot(rawValue: UInt32(truncatingIfNeeded: unsafe source.pointee.fd))
        unsafe state.pointee.output.append(contentsOf: UnsafeBufferPointer(start: frameHeader, count: 9))
        unsafe state.pointee.streams[slot].output.move(count, into: &state.pointee.output)
        unsafe state.pointee.queued -= count
        unsafe state.pointee.earnUpdates(count)
        unsafe state.pointee.noteDrained(slot)
        return 0
    }
}

extension SessionState {
    mutating func beginBlock() {
        if blockIsOpen { dropBlock() }  // The library gave it up with its stream.
        blockFirstField = unsafe inbox.pointee.fields.count
        blockSize = 0
        blockIsOpen = true
    }

    /// The block that is arriving was refused; what came of it is not delivered.
    mutating func dropBlock() {
        blockIsOpen = false
        unsafe inbox.pointee.removeFields(from: blockFirstField)
    }

    mutating func endBlock(_ slot: StreamSlot, endStream: Bool) {
        blockIsOpen = false
        let fields = unsafe blockFirstField..<inbox.pointee.fields.count
        if endStream { streams[slot].peerEnded = true }
        if streams[slot].hasHead {
            unsafe inbox.pointee.events.append(.trailers(slot, InboxRange(fields)))
            return
        }
        // An informational answer comes before the head and says nothing we need (RFC 9110, section 15.2).
        if unsafe role == .client && !endStream && inbox.pointee.isInformational(fields) {
            unsafe inbox.pointee.removeFields(from: fields.lowerBound)
            return
        }
        streams[slot].hasHead = true
        streams[slot].isKnownAbove = true
        earnUpdates(0)
        unsafe inbox.pointee.events.append(.head(slot, InboxRange(fields), endStream: endStream))
    }

    mutating func close(_ slot: StreamSlot, _ code: HTTP2Code) {
        streams[slot].isOpen = false
        queued -= streams[slot].output.count
        streams[slot].output.removeAll()
        if streams[slot].isKnownAbove {
            let code = streams[slot].isUnsent ? .refusedStream : code
            unsafe inbox.pointee.events.append(.closed(slot, code))
        } else {
            streams.release(slot)
        }
    }

    mutating func noteDrained(_ slot: StreamSlot) {
        guard streams[slot].wasAboveMark, streams[slot].output.count <= HTTP2Session.outputMark / 2 else {
            return
        }
        streams[slot].wasAboveMark = false
        unsafe inbox.pointee.events.append(.drained(slot))
    }

    /// A stream is refused for being one too many.
    mutating func forgiveRefusal() -> Bool {
        guard refusalsForgiven > 0 else { return false }
        refusalsForgiven -= 1
        refusalsUnderWay += 1
        return true
    }

    /// Whether the REFUSED_STREAM that leaves was forgiven.
    mutating func takeForgiven() -> Bool {
        guard refusalsUnderWay > 0 else { return false }
        refusalsUnderWay -= 1
        return true
    }

    /// A peer returns credit for what it was sent, on the stream and on the connection, some of them for each message;
    /// and some widen a stream's window when they open it.
    mutating func earnUpdates(_ bytes: Int) {
        earnedUpdates = min(
            earnedUpdates + 2 + bytes / HTTP2Limits.bytesPerUpdate, HTTP2Limits.earnedUpdates)
    }

    /// A client that measures its bandwidth answers our frames with PINGs, at most one each.
    mutating func earnPing() {
        if earnedPings < HTTP2Limits.earnedPings { earnedPings += 1 }
    }
}
