/// What a connection's shell must do, as ``ConnectionLife`` says.
enum ConnectionAction: Equatable {
    /// Sets a timer, in place of the one that runs.
    case set(ConnectionTimer, in: Duration)
    case cancel(ConnectionTimer)
    /// Tells the owner that calls may be started.
    case tellReady
    /// Writes what waits, at the end of this turn of the loop.
    case flush
    /// Writes what waits now.
    case write
    /// Lets nghttp2 say that no more calls begin.
    case beginDrain
    /// Lets nghttp2 say that the connection ends. That overtakes what was not written yet.
    case goAway
    case ping
    /// Answers requests that are no gRPC and did not end in time.
    case answerRefused
    /// Sends these bytes, beside all protocol.
    case send([UInt8])
    /// Closes the channel; TLS sends its close_notify first.
    case closeChannel
    /// Closes the channel behind the last byte that was written.
    case closeWhenWritten
    /// Closes the socket without another word: TLS would wait for the peer's close_notify.
    case closeSocket
    /// Tells the owner that the connection has ended. The last action of all.
    case tellEnd
}

/// A timer of a connection. One of each may run.
enum ConnectionTimer: UInt8, CaseIterable {
    /// The handshake, then the preface, must be done.
    case opening
    /// A header block must be whole.
    case headers
    /// A request that is no gRPC must have ended.
    case refusal
    /// Something must come, or a call run.
    case idle
    /// The peer must take something of what waits for it.
    case stalledWrite
    /// A peer that was refused must have read why.
    case refusedConnection
    case age
    /// Calls must end on a connection that drains.
    case drainGrace
    case keepalive
    /// The answer to a PING must come.
    case keepaliveAnswer
}

/// The timers that run.
struct ConnectionTimers: Equatable {
    private var bits: UInt16 = 0

    func contains(_ timer: ConnectionTimer) -> Bool { bits & 1 << timer.rawValue != 0 }
    mutating func insert(_ timer: ConnectionTimer) { bits |= 1 << timer.rawValue }
    mutating func remove(_ timer: ConnectionTimer) { bits &= ~(1 << timer.rawValue) }
}
