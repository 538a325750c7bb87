/// Bytes and values at either end of a call, with the status that each failure is there.
enum RPCMessages {
    /// A request at the server: what is wrong with it is the client's to mend.
    static func request<Message: WireMessage>(
        _ type: Message.Type = Message.self, _ bytes: [UInt8]
    ) throws(RPCStatus) -> Message {
        do throws(MessageError) {
            return try Message(decoding: bytes)
        } catch {
            throw RPCStatus(error)
        }
    }

    /// A request at the client, before anything is sent.
    static func outgoing(_ message: some WireMessage) throws(RPCStatus) -> [UInt8] {
        do throws(MessageError) {
            return try message.encoded()
        } catch {
            throw RPCStatus(error)
        }
    }

    /// An answer at the server: ours, so the client cannot mend it.
    static func answer(_ message: some WireMessage) throws(RPCStatus) -> [UInt8] {
        do throws(MessageError) {
            return try message.encoded()
        } catch {
            throw RPCStatus(ofAnswer: error)
        }
    }

    /// An answer at the client.
    static func response<Message: WireMessage>(_ bytes: [UInt8]) throws(RPCStatus) -> Message {
        do throws(MessageError) {
            return try Message(decoding: bytes)
        } catch {
            throw RPCStatus(ofAnswer: error)
        }
    }
}
