import NIOPosix
import WireProto
import WireTransport

/// One connection to a gateway for the length of a command.
enum DebugClient {
    /// How long a call may take, unless a flag says otherwise.
    static let usualTimeout = Duration.seconds(30)

    /// Calls `body` with a client and closes it, whatever happens.
    ///
    /// - Throws: ``DebugFailure``: what `body` throws, or that the files cannot be used; why there is no
    ///   connection, where `body` found none.
    static func connected<Value: Sendable>(
        to address: RPCAddress, _ files: TLSFiles?, methods: MethodTable = Methods.table,
        retry: RetryPolicy = .off,
        _ body: (RPCClient) async throws(DebugFailure) -> Value
    ) async throws(DebugFailure) -> Value {
        let client: RPCClient
        do {
            client = try RPCClient(
                target: address, tls: files, methods: methods,
                group: MultiThreadedEventLoopGroup.singleton,
                limits: TransportLimits(), retry: retry)
        } catch {
            throw .unusable("the certificate, its key or the authority cannot be used: \(error)")
        }
        let result: Result<Value, DebugFailure>
        do {
            result = .success(try await body(client))
        } catch {
            result = .failure(error)
        }
        await client.close()
        if case .failure(let failure) = result, failure.foundNobody, let files,
            let problem = await ConnectionProbe(address: address, files: files).problem()
        {
            throw .unreachable(problem.sentence(address, files))
        }
        return try result.get()
    }
}
