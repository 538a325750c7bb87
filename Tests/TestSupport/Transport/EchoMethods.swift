public import WireProto

/// A small contract for tests of the wire: every shape, and no schema.
public enum EchoMethods {
    public static let unary = RPCMethod(
        id: MethodID(rawValue: 0), path: "/test.Echo/Unary", shape: .unary, isIdempotent: true)
    public static let write = RPCMethod(
        id: MethodID(rawValue: 1), path: "/test.Echo/Write", shape: .unary, isIdempotent: false)
    public static let list = RPCMethod(
        id: MethodID(rawValue: 2), path: "/test.Echo/List", shape: .serverStream, isIdempotent: true)
    public static let collect = RPCMethod(
        id: MethodID(rawValue: 3), path: "/test.Echo/Collect", shape: .clientStream, isIdempotent: false)
    public static let chat = RPCMethod(
        id: MethodID(rawValue: 4), path: "/test.Echo/Chat", shape: .bidirectional, isIdempotent: false)
    public static let unanswered = RPCMethod(
        id: MethodID(rawValue: 5), path: "/test.Echo/Unanswered", shape: .unary, isIdempotent: true)

    public static let table = MethodTable([unary, write, list, collect, chat, unanswered])

    /// Says back what it is told: a list repeats its request as often as the first byte says.
    public static var router: RPCRouter {
        var router = RPCRouter(table)
        router.handle(unary, .unary { request, _ in request })
        router.handle(write, .unary { request, _ in request })
        router.handle(
            list,
            .stream { (stream, _) throws(RPCStatus) in
                guard let request = try await stream.next() else { return }
                for _ in 0..<(request.first ?? 0) { try await stream.send(request) }
            })
        router.handle(
            collect,
            .stream { (stream, _) throws(RPCStatus) in
                var all: [UInt8] = []
                while let message = try await stream.next() { all += message }
                try await stream.send(all)
            })
        router.handle(
            chat,
            .stream { (stream, _) throws(RPCStatus) in
                while let message = try await stream.next() { try await stream.send(message) }
            })
        return router
    }
}
