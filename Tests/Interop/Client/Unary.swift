import WireProto

enum Unary {
    /// Sizes of the published cases, bytes.
    static let largeRequest = 271_828
    static let largeResponse: Int32 = 314_159

    static func empty(_ world: InteropWorld) async throws {
        try expectEqual(
            try await world.service.emptyCall(GRPCTesting.Empty()), GRPCTesting.Empty(), "the answer")
    }

    static func large(_ world: InteropWorld) async throws {
        let request = GRPCTesting.SimpleRequest(
            responseSize: largeResponse, payload: .zeros(largeRequest))
        let response = try await world.service.unaryCall(request)
        try expectEqual(response.payload, .zeros(Int(largeResponse)), "the payload")
    }

    static func soak(_ world: InteropWorld) async throws {
        for _ in 0..<world.soakIterations { try await large(world) }
    }
}
