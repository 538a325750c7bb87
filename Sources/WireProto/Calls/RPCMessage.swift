/// A message of a call: its bytes as both ends mean them, and whether it travels compressed.
public struct RPCMessage: Sendable, Equatable {
    public var bytes: [UInt8]
    /// Received: it came compressed. To send: it goes compressed, if the other end takes that.
    public var isCompressed: Bool
    /// What a received message took of its stream's window, without the prefix; 0 for one of ours.
    public let wireCount: Int
    /// It has arrived compressed and is still as it came. Never seen above this layer.
    let isFolded: Bool

    public init(_ bytes: [UInt8], isCompressed: Bool = false) {
        self.init(bytes, isCompressed: isCompressed, wireCount: 0)
    }

    init(_ bytes: [UInt8], isCompressed: Bool, wireCount: Int, isFolded: Bool = false) {
        self.bytes = bytes
        self.isCompressed = isCompressed
        self.wireCount = wireCount
        self.isFolded = isFolded
    }
}
