import WireProto

/// One message out, one message back, for a task that waits.
final class OutgoingUnaryCall: OutgoingCall, @unchecked Sendable {
    let answer = Waiter<Result<[UInt8], RPCStatus>>()
    private let request: [UInt8]
    private var response: [UInt8]?

    init(_ method: RPCMethod, _ request: [UInt8], _ options: CallOptions) {
        self.request = request
        super.init(method, options)
    }

    override var mayResend: Bool { true }

    override func started() {
        send(RPCMessage(request, isCompressed: compresses))
        sendEnd()
    }

    override func messageArrived(_ message: RPCMessage) {
        consumed(message.wireCount)
        guard response == nil else { return end(.messageSurplus) }
        response = message.bytes
    }

    override func ended(_ status: RPCStatus, _ trailing: Metadata) {
        let outcome: Result<[UInt8], RPCStatus> =
            if status.code != .ok {
                .failure(status)
            } else if let response {
                .success(response)
            } else {
                .failure(.messageMissing)
            }
        _ = answer.bring(outcome)  // A task that was cancelled in the meantime has its answer.
    }
}
