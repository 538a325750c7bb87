import WireProto
import WireTransport

/// What a case has to work with.
struct InteropWorld: Sendable {
    let client: RPCClient
    let soakIterations: Int

    var service: TestServiceClient<RPCClient> { TestServiceClient(client) }
    var noService: UnimplementedServiceClient<RPCClient> { UnimplementedServiceClient(client) }

    /// A call whose messages, metadata and compression the case looks at itself.
    func open(
        _ method: RPCMethod, _ options: CallOptions
    ) async throws(RPCStatus) -> any RPCClientStream {
        try await client.open(method, options)
    }
}

/// What was not as it should be.
struct CaseFailure: Error, CustomStringConvertible {
    let description: String
}

func expect(_ holds: Bool, _ what: @autoclosure () -> String) throws {
    if !holds { throw CaseFailure(description: what()) }
}

func expectEqual<Value: Equatable>(_ value: Value, _ wanted: Value, _ what: String) throws {
    try expect(value == wanted, "\(what) is \(value), not \(wanted)")
}

/// The status that a call ends with, which is not OK.
func refusal<Value>(_ what: String, _ body: () async throws(RPCStatus) -> Value) async throws -> RPCStatus {
    do throws(RPCStatus) {
        _ = try await body()
    } catch {
        return error
    }
    throw CaseFailure(description: "\(what) is OK")
}

func expectCode<Value>(
    _ code: RPCCode, _ what: String, _ body: () async throws(RPCStatus) -> Value
) async throws {
    let status = try await refusal(what, body)
    try expect(status.code == code, "\(what) is \(status), not \(code.name)")
}

extension GRPCTesting.Payload {
    static func zeros(_ count: Int) -> GRPCTesting.Payload {
        GRPCTesting.Payload(body: [UInt8](repeating: 0, count: count))
    }
}
