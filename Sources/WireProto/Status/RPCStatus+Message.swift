extension GoogleRPC.Status {
    /// A status inside a message, for the part of a call that it is about: what `grpc-status-details-bin` would carry.
    public init(_ status: RPCStatus) {
        self.init(code: Int32(status.code.rawValue), message: status.message)
        guard let bytes = StatusDetails.encode(status, message: status.message.utf8) else { return }
        // Our own encoder wrote it: should it not read, the code and the sentence remain.
        do { self = try Self(decoding: bytes) } catch { return }
    }
}

extension RPCStatus {
    /// Reads a status inside a message.
    public init(_ message: GoogleRPC.Status) {
        self.init(
            UInt8(exactly: message.code).flatMap(RPCCode.init(rawValue:)) ?? .unknown, nil, message.message)
        do { StatusDetails.decode(try message.encoded(), into: &self) } catch { return }
    }
}
