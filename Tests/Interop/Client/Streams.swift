import WireProto

enum Streams {
    /// Body sizes of the published cases, bytes.
    static let requestSizes = [27_182, 8, 1_828, 45_904]
    static let responseSizes: [Int32] = [31_415, 9, 2_653, 58_979]

    static func client(_ world: InteropWorld) async throws {
        let upload = try await world.service.streamingInputCall()
        for size in requestSizes {
            try await upload.send(GRPCTesting.StreamingInputCallRequest(payload: .zeros(size)))
        }
        let response = try await upload.finish()
        try expectEqual(response.aggregatedPayloadSize, Int32(requestSizes.reduce(0, +)), "the sum")
    }

    static func server(_ world: InteropWorld) async throws {
        let responses = try await world.service.streamingOutputCall(
            GRPCTesting.StreamingOutputCallRequest(
                responseParameters: responseSizes.map { GRPCTesting.ResponseParameters(size: $0) }))
        for size in responseSizes {
            try expectEqual(try await responses.next()?.payload, .zeros(Int(size)), "a payload")
        }
        try expect(try await responses.next() == nil, "more messages than asked for")
    }

    static func pingPong(_ world: InteropWorld) async throws {
        let exchange = try await world.service.fullDuplexCall()
        for (requestSize, responseSize) in zip(requestSizes, responseSizes) {
            try await exchange.send(ping(requestSize, answeredBy: responseSize))
            try expectEqual(try await exchange.next()?.payload, .zeros(Int(responseSize)), "a payload")
        }
        exchange.finishSending()
        try expect(try await exchange.next() == nil, "more messages than asked for")
    }

    static func empty(_ world: InteropWorld) async throws {
        let exchange = try await world.service.fullDuplexCall()
        exchange.finishSending()
        try expect(try await exchange.next() == nil, "a message of an empty stream")
    }

    static func ping(
        _ size: Int, answeredBy responseSize: Int32
    ) -> GRPCTesting.StreamingOutputCallRequest {
        GRPCTesting.StreamingOutputCallRequest(
            responseParameters: [GRPCTesting.ResponseParameters(size: responseSize)], payload: .zeros(size))
    }
}
