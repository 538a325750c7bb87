import WireProto

/// One message out, one message back, for a task that waits.
final class OutgoingUnaryCall: OutgoingCall, @unchecked Sendable {
    let answer = Waiter<Result<[UInt8], RPCStatus>>()
    private var response: [UInt8]?

    override func messageArrived(_ message: [UInt8]) {
        consumed(message.count)
        guard response == nil else { return end(.messageSurplus) }
        response = message
    }

    override func ended(_ status: RPCStatus) {
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
