import HTTP2
import Testing
import WireProto

/// A client and a server connection joined back to back. Time stands still unless a test moves it.
final class Loopback {
    var client: RPCConnection
    var server: RPCConnection
    /// Bytes handed over at once; cuts frames and messages anywhere.
    var pieceSize = Int.max
    var now: UInt64 = 1_000_000_000
    private(set) var clientEvents: [RPCEvent] = []
    private(set) var serverEvents: [RPCEvent] = []

    static let methods = MethodTable([
        RPCMethod(id: MethodID(rawValue: 0), path: "/test.Echo/Unary", shape: .unary, isIdempotent: true),
        RPCMethod(
            id: MethodID(rawValue: 1), path: "/test.Echo/Gather", shape: .clientStream, isIdempotent: false),
        RPCMethod(
            id: MethodID(rawValue: 2), path: "/test.Echo/Scatter", shape: .serverStream, isIdempotent: false),
        RPCMethod(
            id: MethodID(rawValue: 3), path: "/test.Echo/Chat", shape: .bidirectional, isIdempotent: false),
    ])
    static let unary = MethodID(rawValue: 0)
    static let gather = MethodID(rawValue: 1)
    static let scatter = MethodID(rawValue: 2)
    static let chat = MethodID(rawValue: 3)

    init(server serverLimits: RPCLimits = .edge, client clientLimits: RPCLimits = .internalHop) {
        client = RPCConnection(
            role: .client(Self.methods, authority: "localhost", scheme: .https), limits: clientLimits)
        server = RPCConnection(role: .server(Self.methods, libraryErrors: .withReasons), limits: serverLimits)
    }

    /// Moves what client has to say to the server.
    func toServer() throws(HTTP2Error) {
        var bytes: [UInt8] = []
        try client.drainOutput(into: &bytes)
        try Self.deliver(bytes, to: &server, pieceSize, now)
        collect()
    }

    func toClient() throws(HTTP2Error) {
        var bytes: [UInt8] = []
        try server.drainOutput(into: &bytes)
        try Self.deliver(bytes, to: &client, pieceSize, now)
        collect()
    }

    /// Back and forth until both are silent.
    func settle() throws(HTTP2Error) {
        repeat {
            try toServer()
            try toClient()
        } while client.wantsToSend || server.wantsToSend
    }

    /// Starts a call, sends its one message and waits until the server has it.
    func open(_ method: MethodID, message: String) throws -> CallID {
        let call = try client.start(RPCRequestHead(method: method))
        client.send(call, Array(message.utf8))
        client.finishSending(call)
        try settle()
        return try #require(takeServerEvents().first?.call)
    }

    /// Slots in use: the client's, the server's.
    var callCounts: [Int] { [client.callCount, server.callCount] }
    var areFinished: [Bool] { [client.isFinished, server.isFinished] }

    private func collect() {
        while let event = client.nextEvent() { clientEvents.append(event) }
        while let event = server.nextEvent() { serverEvents.append(event) }
    }

    private static func deliver(
        _ bytes: [UInt8], to end: inout RPCConnection, _ pieceSize: Int, _ now: UInt64
    ) throws(HTTP2Error) {
        var start = 0
        while start < bytes.count {
            let count = min(pieceSize, bytes.count - start)
            try unsafe end.receive(bytes.span.bytes.extracting(start..<start + count), now: now)
            start += count
        }
    }

    func takeServerEvents() -> [RPCEvent] {
        defer { serverEvents = [] }
        return serverEvents
    }

    func takeClientEvents() -> [RPCEvent] {
        defer { clientEvents = [] }
        return clientEvents
    }
}

extension RPCEvent {
    /// The event in a few words, to compare transcripts.
    var summary: String {
        switch self {
        case .call(_, let head): "call \(head.method.rawValue)"
        case .head: "head"
        case .message(_, let message): "message " + String(decoding: message.bytes, as: UTF8.self)
        case .halfClosed: "half closed"
        case .finished(_, let status, _): "finished \(status.code.name)"
        case .cancelled: "cancelled"
        case .drained: "drained"
        case .goAway(let code): "go away \(code.rawValue)"
        case .pong(let opaque): "pong \(opaque)"
        }
    }

    var call: CallID? {
        switch self {
        case .call(let call, _), .head(let call, _, _), .message(let call, _), .halfClosed(let call),
            .finished(let call, _, _), .cancelled(let call), .drained(let call):
            call
        case .goAway, .pong: nil
        }
    }

    var status: RPCStatus? {
        if case .finished(_, let status, _) = self { return status }
        return nil
    }
}
