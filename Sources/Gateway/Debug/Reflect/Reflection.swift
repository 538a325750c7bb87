import WireProto
import WireTransport

/// Asks a server for its contract, by either version of gRPC's reflection.
enum Reflection {
    /// The methods by which a server is asked: what the client for ``contract(of:)`` must know.
    static let methods = MethodTable(
        ["v1", "v1alpha"].enumerated().map { index, version in
            RPCMethod(
                id: MethodID(rawValue: UInt16(index)),
                path: "/grpc.reflection.\(version).ServerReflection/ServerReflectionInfo",
                shape: .bidirectional, isIdempotent: true,
                input: ReflectionV1.ServerReflectionRequest.schema,
                output: ReflectionV1.ServerReflectionResponse.schema)
        })

    /// All services of the server. Tries the newer version first.
    static func contract(of client: RPCClient) async throws(DebugFailure) -> ForeignContract {
        for method in methods.all {
            do throws(DebugFailure) {
                return try await contract(of: client, by: method)
            } catch {
                guard error.status?.code == .unimplemented else { throw error }
            }
        }
        throw .unusable("the server has no reflection: it does not say what it serves")
    }

    private static func contract(
        of client: RPCClient, by method: RPCMethod
    ) async throws(DebugFailure) -> ForeignContract {
        let stream: any RPCClientStream
        do throws(RPCStatus) {
            stream = try await client.open(method, CallOptions(timeout: DebugClient.usualTimeout))
        } catch {
            throw .refused(error)
        }
        var contract = ForeignContract()
        guard case .listServicesResponse(let list) = try await ask(.listServices(""), on: stream) else {
            throw .unusable("the server's reflection lists no services")
        }
        for service in list.service {
            // What the server cannot tell of one service is no reason to show none.
            guard
                case .fileDescriptorResponse(let files) = try await ask(
                    .fileContainingSymbol(service.name), on: stream)
            else { continue }
            var wanted: [String] = []
            for file in files.fileDescriptorProto { wanted += try contract.add(file) }
            while let name = wanted.popLast() {
                guard !contract.knows(file: name),
                    case .fileDescriptorResponse(let files) = try await ask(.fileByFilename(name), on: stream)
                else { continue }
                for file in files.fileDescriptorProto { wanted += try contract.add(file) }
            }
        }
        stream.finishSending()
        return contract
    }

    private static func ask(
        _ question: ReflectionV1.ServerReflectionRequest.MessageRequest, on stream: any RPCClientStream
    ) async throws(DebugFailure) -> ReflectionV1.ServerReflectionResponse.MessageResponse? {
        do throws(RPCStatus) {
            let request: [UInt8]
            do throws(MessageError) {
                request = try ReflectionV1.ServerReflectionRequest(messageRequest: question).encoded()
            } catch {
                throw RPCStatus(error)
            }
            try await stream.send(request)
            guard let answer = try await stream.next() else { return nil }
            do throws(MessageError) {
                return try ReflectionV1.ServerReflectionResponse(decoding: answer).messageResponse
            } catch {
                throw RPCStatus(error)
            }
        } catch {
            throw .refused(error)
        }
    }
}
