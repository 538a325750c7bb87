/// Which messages a call has: one or many, each way.
public enum CallShape: Sendable, Equatable {
    case unary
    case clientStream
    case serverStream
    case bidirectional

    public var requestsStream: Bool { self == .clientStream || self == .bidirectional }
    public var responsesStream: Bool { self == .serverStream || self == .bidirectional }
}

/// The place of a method in its ``MethodTable``. Policy and routing are keyed by it, never by a string.
public struct MethodID: Hashable, Sendable {
    public let rawValue: UInt16

    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }
}

/// One RPC of the contract. An object, so that handing it on costs one count and not one for each part of it.
public final class RPCMethod: Sendable {
    public let id: MethodID
    /// `/pegase.family.v1.FamilyService/GetFamily`, matched byte for byte.
    public let path: String
    public let shape: CallShape
    /// May be sent again when nothing is known of the first try.
    public let isIdempotent: Bool
    public let input: MessageSchema?
    public let output: MessageSchema?

    /// `pegase.family.v1.FamilyService`.
    public var service: String { String(path.dropFirst().prefix { $0 != "/" }) }

    public init(
        id: MethodID, path: String, shape: CallShape, isIdempotent: Bool, input: MessageSchema? = nil,
        output: MessageSchema? = nil
    ) {
        self.id = id
        self.path = path
        self.shape = shape
        self.isIdempotent = isIdempotent
        self.input = input
        self.output = output
    }
}
