import WireProto

/// A unary call whose answer is known before its message is: it waits for the message to end, as a client may not
/// take an answer before.
final class AnsweredCall: ServerCall {
    private let response: [UInt8]

    init(
        _ id: CallID, _ method: MethodID, deadline: RPCDeadline, on connection: ServerConnection,
        response: [UInt8]
    ) {
        self.response = response
        super.init(id, method, deadline: deadline, on: connection)
    }

    override func begin() {
        watchDeadline()
    }

    override func requestArrived(_ message: RPCMessage) {
        connection?.link?.rpc.consumed(id, message.wireCount)
    }

    override func requestEnded() {
        if isLate {
            answer(.deadline)
        } else {
            send(RPCMessage(response))
            answer(.ok)
        }
        release()
    }

    override func clientLeft() { release() }
    override func deadlineCame() { release() }
}
