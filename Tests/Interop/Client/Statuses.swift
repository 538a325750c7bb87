import WireProto

enum Statuses {
    static func codeAndMessage(_ world: InteropWorld) async throws {
        try await ends(with: "test status message", world)
    }

    static func specialMessage(_ world: InteropWorld) async throws {
        try await ends(with: "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n", world)
    }

    /// Not one of gRPC's own cases: details of types that nobody here knows arrive as they were sent.
    static func details(_ world: InteropWorld) async throws {
        let sent: [GoogleProtobuf.AnyMessage] = [
            .init(typeURL: "type.googleapis.com/example.v1.Strange", value: [0xff, 0, 0x80]),
            .init(typeURL: "type.googleapis.com/google.rpc.ErrorInfo", value: [0x0a, 1, 0x41]),
            .init(typeURL: "example.org/a.B", value: []),
        ]
        var options = CallOptions()
        options.metadata.add(
            "x-test-echo-status-details-bin",
            bytes: try GoogleRPC.Status(code: 9, message: "strange", details: sent).encoded())
        let wanted = GRPCTesting.EchoStatus(code: 9, message: "strange")
        let status = try await refusal("the call") { [options] () async throws(RPCStatus) in
            try await world.service.unaryCall(GRPCTesting.SimpleRequest(responseStatus: wanted), options)
        }
        try expectEqual(status.code, .failedPrecondition, "the code")
        try expectEqual(status.details, sent.map(StatusDetail.any), "the details")
        try expectEqual(status.reason, nil, "the reason")
    }

    static func unimplementedMethod(_ world: InteropWorld) async throws {
        try await expectCode(.unimplemented, "the call") { () async throws(RPCStatus) in
            try await world.service.unimplementedCall(GRPCTesting.Empty())
        }
    }

    static func unimplementedService(_ world: InteropWorld) async throws {
        try await expectCode(.unimplemented, "the call") { () async throws(RPCStatus) in
            try await world.noService.unimplementedCall(GRPCTesting.Empty())
        }
    }

    /// A unary call and a stream end with the code UNKNOWN and exactly this message.
    private static func ends(with message: String, _ world: InteropWorld) async throws {
        let wanted = GRPCTesting.EchoStatus(code: 2, message: message)
        let unary = try await refusal("the unary call") { () async throws(RPCStatus) in
            try await world.service.unaryCall(GRPCTesting.SimpleRequest(responseStatus: wanted))
        }
        try expectEqual(unary.code, .unknown, "the unary call's code")
        try expectEqual(unary.message, message, "the unary call's message")

        let exchange = try await world.service.fullDuplexCall()
        let stream = try await refusal("the stream") { () async throws(RPCStatus) in
            try await exchange.send(GRPCTesting.StreamingOutputCallRequest(responseStatus: wanted))
            exchange.finishSending()
            return try await exchange.next()
        }
        try expectEqual(stream.code, .unknown, "the stream's code")
        try expectEqual(stream.message, message, "the stream's message")
    }
}
