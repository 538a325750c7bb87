/// A case of gRPC's interoperability test descriptions, by its published name.
struct InteropCase: Sendable {
    let name: String
    let run: @Sendable (InteropWorld) async throws -> Void
}

enum InteropCases {
    static let all =
        unary + compression + streams + statuses + [
            InteropCase(name: "cancel_after_begin", run: Cancellation.afterBegin),
            InteropCase(name: "cancel_after_first_response", run: Cancellation.afterFirstResponse),
            InteropCase(name: "timeout_on_sleeping_server", run: Cancellation.timeout),
            InteropCase(name: "rpc_soak", run: Unary.soak),
        ]

    private static let unary = [
        InteropCase(name: "empty_unary", run: Unary.empty),
        InteropCase(name: "large_unary", run: Unary.large),
        InteropCase(name: "custom_metadata", run: CustomMetadata.run),
    ]

    private static let compression = [
        InteropCase(name: "client_compressed_unary", run: Compression.clientUnary),
        InteropCase(name: "server_compressed_unary", run: Compression.serverUnary),
        InteropCase(name: "client_compressed_streaming", run: Compression.clientStreaming),
        InteropCase(name: "server_compressed_streaming", run: Compression.serverStreaming),
    ]

    private static let streams = [
        InteropCase(name: "client_streaming", run: Streams.client),
        InteropCase(name: "server_streaming", run: Streams.server),
        InteropCase(name: "ping_pong", run: Streams.pingPong),
        InteropCase(name: "empty_stream", run: Streams.empty),
    ]

    private static let statuses = [
        InteropCase(name: "status_code_and_message", run: Statuses.codeAndMessage),
        InteropCase(name: "special_status_message", run: Statuses.specialMessage),
        InteropCase(name: "status_details", run: Statuses.details),
        InteropCase(name: "unimplemented_method", run: Statuses.unimplementedMethod),
        InteropCase(name: "unimplemented_service", run: Statuses.unimplementedService),
    ]
}
