/// What the generated clients are made of.
extension RPCCaller {
    func unary<In: WireMessage, Out: WireMessage>(
        _ method: RPCMethod, _ request: In, _ options: CallOptions
    ) async throws(RPCStatus) -> Out {
        try RPCMessages.response(try await call(method, RPCMessages.outgoing(request), options))
    }

    func serverStream<In: WireMessage, Out: WireMessage>(
        _ method: RPCMethod, _ request: In, _ options: CallOptions
    ) async throws(RPCStatus) -> RPCResponses<Out> {
        RPCResponses(try await stream(method, RPCMessages.outgoing(request), options))
    }

    func clientStream<In: WireMessage, Out: WireMessage>(
        _ method: RPCMethod, _ options: CallOptions
    ) async throws(RPCStatus) -> RPCUpload<In, Out> {
        RPCUpload(try await open(method, options))
    }

    func bidirectional<In: WireMessage, Out: WireMessage>(
        _ method: RPCMethod, _ options: CallOptions
    ) async throws(RPCStatus) -> RPCExchange<In, Out> {
        RPCExchange(try await open(method, options))
    }
}
