import WireProto

enum Statuses {
    static func codeAndMessage(_ world: InteropWorld) async throws {
        try await ends(with: "test status message", world)
    }

    static func specialMessage(_ world: InteropWorld) async throws {
        try await ends(with: "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n", world)
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
