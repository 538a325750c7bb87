/// By what a request is known when it is sent again.
public struct RequestKey: Hashable, Sendable {
    /// The caller's own id of the request, 1 to ``StoreLimits/requestIDBytes`` bytes.
    public let id: [UInt8]
    /// SHA-256 of what was asked: the method and the whole message, without the request id.
    public let digest: [UInt8]

    /// - Returns: `nil` for an empty or an overlong id, or a digest that is not 32 bytes.
    public init?(id: [UInt8], digest: [UInt8]) {
        guard 1...StoreLimits.requestIDBytes ~= id.count, digest.count == 32 else { return nil }
        self.id = id
        self.digest = digest
    }
}

/// What is sealed for a request that was answered.
struct RememberedReply {
    /// What the access log says each time the reply is given.
    let event: AccessEvent?
    let bytes: [UInt8]

    func encoded() -> [UInt8] {
        var encoder = ByteEncoder(reserving: bytes.count + 128)
        encoder.integer(UInt8(event == nil ? 0 : 1))
        event?.encode(to: &encoder)
        encoder.counted(bytes)
        return encoder.bytes
    }

    init(event: AccessEvent?, bytes: [UInt8]) {
        self.event = event
        self.bytes = bytes
    }

    init(_ encoded: [UInt8]) throws(StoreError) {
        var decoder = ByteDecoder(encoded)
        event = try decoder.integer(UInt8.self) == 1 ? try AccessEvent(from: &decoder) : nil
        bytes = try decoder.counted()
        try decoder.finish()
    }
}
