public import HTTP2

/// The bounds of one RPC connection. Sizes are bytes.
///
/// Source: docs/security.md, "Limits", unless a line says otherwise.
public struct RPCLimits: Sendable {
    public var http2: HTTP2Limits

    /// The longest message either way; a longer one is RESOURCE_EXHAUSTED when its length has been read.
    public var messageSize = 1 << 20

    /// Messages received and not yet consumed, of all calls.
    public var bufferedBytes: Int

    /// Messages to send that the peer has not taken yet, of all calls: what would go beyond ends its call.
    public var queuedBytes: Int

    /// For a peer we do not run.
    public static let edge = RPCLimits(http2: .edge, bufferedBytes: 8 << 20, queuedBytes: 3 << 20)

    /// Between the gateway and a service. What waits here is every tenant's, and none may be refused for another's:
    /// each is bounded at the edge by its calls in flight and its connections' queues.
    public static let internalHop = RPCLimits(
        http2: .internalHop, bufferedBytes: 512 << 20, queuedBytes: 512 << 20)
}

extension RPCLimits {
    /// The longest message that fits a stream's window with its prefix; a longer one needs the connection's
    /// reservation, because its bytes are credited before anybody has taken them.
    var unreservedMessage: Int { http2.streamWindow - MessageReader.prefixCount }

    /// What metadata may come to once values that were joined by commas are apart again: as much as a header block may
    /// be, in bytes and in fields, so that what was read can be passed on. One field of commas was 8,000 values.
    static let metadataSize = 16 << 10
    static let metadataValues = 64

    /// `grpc-message` before percent-encoding; the rest is cut. Keeps trailers within the 8 KiB that gRPC's own
    /// libraries take by default.
    static let statusMessage = 1 << 10

    /// `grpc-status-details-bin` before base64; details that do not fit are left out. Same reason.
    static let statusDetails = 3 << 10

    /// What may arrive of a request that HTTP alone answers before the answer goes out: a stream's window at the edge.
    static let refusedRequest = 64 << 10

    /// Details that are read of one status: as many as a `google.rpc.Status` within a message may have. Thousands of
    /// empty ones fit a header block.
    static let statusDetailCount = 16
}
