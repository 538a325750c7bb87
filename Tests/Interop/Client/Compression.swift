import WireProto

enum Compression {
    static func clientUnary(_ world: InteropWorld) async throws {
        func request(expecting isCompressed: Bool) -> GRPCTesting.SimpleRequest {
            GRPCTesting.SimpleRequest(
                responseSize: Unary.largeResponse, payload: .zeros(Unary.largeRequest),
                expectCompressed: GRPCTesting.BoolValue(value: isCompressed))
        }
        // Whether the server looks at all: it must refuse what is not as it says.
        try await expectCode(.invalidArgument, "the probe") { () async throws(RPCStatus) in
            try await world.service.unaryCall(request(expecting: true))
        }
        for isCompressed in [true, false] {
            let response = try await world.service.unaryCall(
                request(expecting: isCompressed), CallOptions(compresses: isCompressed))
            try expectEqual(response.payload, .zeros(Int(Unary.largeResponse)), "the payload")
        }
    }

    static func serverUnary(_ world: InteropWorld) async throws {
        for isCompressed in [true, false] {
            let request = GRPCTesting.SimpleRequest(
                responseSize: Unary.largeResponse, payload: .zeros(Unary.largeRequest),
                responseCompressed: GRPCTesting.BoolValue(value: isCompressed))
            let stream = try await world.open(TestMethods.testServiceUnaryCall, CallOptions())
            try await stream.send(request.encoded())
            stream.finishSending()
            let message = try await stream.receive()
            try expectEqual(message?.isCompressed, isCompressed, "the answer's compression")
            let response = try GRPCTesting.SimpleResponse(decoding: message?.bytes ?? [])
            try expectEqual(response.payload, .zeros(Int(Unary.largeResponse)), "the payload")
            try expect(try await stream.next() == nil, "a second answer")
        }
    }

    static func clientStreaming(_ world: InteropWorld) async throws {
        try await expectCode(.invalidArgument, "the probe") { () async throws(RPCStatus) in
            let upload = try await world.service.streamingInputCall(CallOptions(compresses: true))
            try await upload.send(part(27_182, expecting: true))
            return try await upload.finish()
        }
        let stream = try await world.open(
            TestMethods.testServiceStreamingInputCall, CallOptions(compresses: true))
        try await stream.send(RPCMessage(try part(27_182, expecting: true).encoded(), isCompressed: true))
        try await stream.send(RPCMessage(try part(45_904, expecting: false).encoded()))
        stream.finishSending()
        let response = try GRPCTesting.StreamingInputCallResponse(decoding: try await stream.next() ?? [])
        try expectEqual(response.aggregatedPayloadSize, 73_086, "the sum")
    }

    static func serverStreaming(_ world: InteropWorld) async throws {
        let wanted: [(size: Int32, isCompressed: Bool)] = [(31_415, true), (92_653, false)]
        let request = GRPCTesting.StreamingOutputCallRequest(
            responseParameters: wanted.map {
                GRPCTesting.ResponseParameters(
                    size: $0.size, compressed: GRPCTesting.BoolValue(value: $0.isCompressed))
            })
        let stream = try await world.open(
            TestMethods.testServiceStreamingOutputCall, CallOptions())
        try await stream.send(request.encoded())
        stream.finishSending()
        for one in wanted {
            let message = try await stream.receive()
            try expectEqual(message?.isCompressed, one.isCompressed, "a message's compression")
            let response = try GRPCTesting.StreamingOutputCallResponse(decoding: message?.bytes ?? [])
            try expectEqual(response.payload, .zeros(Int(one.size)), "a payload")
        }
        try expect(try await stream.next() == nil, "more messages than asked for")
    }

    private static func part(
        _ size: Int, expecting isCompressed: Bool
    ) -> GRPCTesting.StreamingInputCallRequest {
        GRPCTesting.StreamingInputCallRequest(
            payload: .zeros(size), expectCompressed: GRPCTesting.BoolValue(value: isCompressed))
    }
}
