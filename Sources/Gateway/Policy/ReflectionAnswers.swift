import WireProto

/// The answers of `grpc.reflection`, both versions: what `proto/` says, for tools that call without stubs.
///
/// The two versions differ in the package's name alone, which is not on the wire, so one set of messages
/// serves both.
enum ReflectionAnswers {
    static let handler = RPCHandler.stream { (stream, _) throws(RPCStatus) in
        while let message = try await stream.next() {
            let request: ReflectionV1.ServerReflectionRequest
            do throws(MessageError) {
                request = try ReflectionV1.ServerReflectionRequest(decoding: message)
            } catch {
                throw RPCStatus(error)
            }
            let answer: [UInt8]
            do throws(MessageError) {
                answer = try response(to: request).encoded()
            } catch {
                throw .notOurs
            }
            try await stream.send(answer)
        }
    }

    static func response(
        to request: ReflectionV1.ServerReflectionRequest
    ) -> ReflectionV1.ServerReflectionResponse {
        ReflectionV1.ServerReflectionResponse(
            validHost: request.host, originalRequest: request, messageResponse: answer(request.messageRequest)
        )
    }

    private static func answer(
        _ question: ReflectionV1.ServerReflectionRequest.MessageRequest?
    ) -> ReflectionV1.ServerReflectionResponse.MessageResponse {
        switch question {
        case .fileByFilename(let name): file(FileDescriptors.named(name))
        case .fileContainingSymbol(let symbol): file(FileDescriptors.declaring(symbol))
        case .fileContainingExtension(let wanted):
            file(FileDescriptors.extending(wanted.containingType, number: wanted.extensionNumber))
        case .allExtensionNumbersOfType(let type):
            .allExtensionNumbersResponse(
                ReflectionV1.ExtensionNumberResponse(
                    baseTypeName: type, extensionNumber: FileDescriptors.extensionNumbers(of: type)))
        case .listServices:
            .listServicesResponse(
                ReflectionV1.ListServiceResponse(
                    service: FileDescriptors.services.map { ReflectionV1.ServiceResponse(name: $0) }))
        case nil: error(.invalidArgument, "the request asks for nothing")
        }
    }

    private static func file(
        _ descriptor: FileDescriptor?
    ) -> ReflectionV1.ServerReflectionResponse.MessageResponse {
        guard let descriptor else { return error(.notFound, "nothing of that name") }
        return .fileDescriptorResponse(
            ReflectionV1.FileDescriptorResponse(fileDescriptorProto: [descriptor.encoded]))
    }

    private static func error(
        _ code: RPCCode, _ sentence: String
    ) -> ReflectionV1.ServerReflectionResponse.MessageResponse {
        .errorResponse(ReflectionV1.ErrorResponse(errorCode: Int32(code.rawValue), errorMessage: sentence))
    }
}
