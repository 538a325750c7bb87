import WireProto

/// The answers to `grpc.health.v1.Health/Check`.
///
/// The gateway serves a caller when the access table of the caller's cell is fresh: otherwise every other
/// call would hear UNAVAILABLE.
struct HealthAnswers: Sendable {
    private let services: Set<String>

    /// - Parameter methods: Their services, and the empty name for all of them, are known.
    init(_ methods: MethodTable) {
        services = Set(methods.all.compactMap { $0.path.split(separator: "/").first.map(String.init) })
    }

    func check(isServing: Bool) -> RPCHandler {
        let services = services
        return .unary { (message, _) throws(RPCStatus) in
            let request = try Self.request(message)
            guard request.service.isEmpty || services.contains(request.service) else {
                throw RPCStatus(.notFound, nil, "this gateway knows no such service")
            }
            return try Self.response(isServing ? .serving : .notServing)
        }
    }

    private static func request(_ message: [UInt8]) throws(RPCStatus) -> HealthV1.HealthCheckRequest {
        do throws(MessageError) {
            return try HealthV1.HealthCheckRequest(decoding: message)
        } catch {
            throw RPCStatus(error)
        }
    }

    private static func response(
        _ status: HealthV1.HealthCheckResponse.ServingStatus
    ) throws(RPCStatus) -> [UInt8] {
        do throws(MessageError) {
            return try HealthV1.HealthCheckResponse(status: status).encoded()
        } catch {
            throw .notOurs
        }
    }
}
