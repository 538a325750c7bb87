// Written by scripts/generate from proto/. Do not edit: change the proto.

/// gRPC's own test service, for tests and benchmarks: no program of the deployment serves it.
public enum TestMethods {
    public static let testServiceEmptyCall = RPCMethod(
        id: MethodID(rawValue: 0), path: "/grpc.testing.TestService/EmptyCall",
        shape: .unary, isIdempotent: true,
        input: GRPCTesting.Empty.schema,
        output: GRPCTesting.Empty.schema)

    /// One body out, one of the size asked for back.
    public static let testServiceUnaryCall = RPCMethod(
        id: MethodID(rawValue: 1), path: "/grpc.testing.TestService/UnaryCall",
        shape: .unary, isIdempotent: true,
        input: GRPCTesting.SimpleRequest.schema,
        output: GRPCTesting.SimpleResponse.schema)

    /// As UnaryCall; a cache may answer.
    public static let testServiceCacheableUnaryCall = RPCMethod(
        id: MethodID(rawValue: 2), path: "/grpc.testing.TestService/CacheableUnaryCall",
        shape: .unary, isIdempotent: true,
        input: GRPCTesting.SimpleRequest.schema,
        output: GRPCTesting.SimpleResponse.schema)

    /// One answer for each of the response parameters.
    public static let testServiceStreamingOutputCall = RPCMethod(
        id: MethodID(rawValue: 3), path: "/grpc.testing.TestService/StreamingOutputCall",
        shape: .serverStream, isIdempotent: true,
        input: GRPCTesting.StreamingOutputCallRequest.schema,
        output: GRPCTesting.StreamingOutputCallResponse.schema)

    /// Adds up the bodies.
    public static let testServiceStreamingInputCall = RPCMethod(
        id: MethodID(rawValue: 4), path: "/grpc.testing.TestService/StreamingInputCall",
        shape: .clientStream, isIdempotent: true,
        input: GRPCTesting.StreamingInputCallRequest.schema,
        output: GRPCTesting.StreamingInputCallResponse.schema)

    /// Answers each request as it comes.
    public static let testServiceFullDuplexCall = RPCMethod(
        id: MethodID(rawValue: 5), path: "/grpc.testing.TestService/FullDuplexCall",
        shape: .bidirectional, isIdempotent: true,
        input: GRPCTesting.StreamingOutputCallRequest.schema,
        output: GRPCTesting.StreamingOutputCallResponse.schema)

    /// Answers all requests when the last has come.
    public static let testServiceHalfDuplexCall = RPCMethod(
        id: MethodID(rawValue: 6), path: "/grpc.testing.TestService/HalfDuplexCall",
        shape: .bidirectional, isIdempotent: true,
        input: GRPCTesting.StreamingOutputCallRequest.schema,
        output: GRPCTesting.StreamingOutputCallResponse.schema)

    /// No server has it.
    public static let testServiceUnimplementedCall = RPCMethod(
        id: MethodID(rawValue: 7), path: "/grpc.testing.TestService/UnimplementedCall",
        shape: .unary, isIdempotent: true,
        input: GRPCTesting.Empty.schema,
        output: GRPCTesting.Empty.schema)

    public static let unimplementedServiceUnimplementedCall = RPCMethod(
        id: MethodID(rawValue: 8), path: "/grpc.testing.UnimplementedService/UnimplementedCall",
        shape: .unary, isIdempotent: true,
        input: GRPCTesting.Empty.schema,
        output: GRPCTesting.Empty.schema)

    /// All of them, by id.
    public static let table = MethodTable([
        testServiceEmptyCall,
        testServiceUnaryCall,
        testServiceCacheableUnaryCall,
        testServiceStreamingOutputCall,
        testServiceStreamingInputCall,
        testServiceFullDuplexCall,
        testServiceHalfDuplexCall,
        testServiceUnimplementedCall,
        unimplementedServiceUnimplementedCall,
    ])
}
