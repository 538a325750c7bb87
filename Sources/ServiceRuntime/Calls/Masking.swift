import Tenancy
public import WireProto

/// What makes a message an answer: that it was masked. Only this module has one.
public struct MaskingWarrant: Sendable {
    init() {}
}

/// A message as its caller may see it. The one way out of a service: handlers return nothing else, and it is made
///
/// - of records, by a look at who may see them;
/// - of operational fields alone (P0 and P1), whatever they were made of;
/// - by putting together messages that are answers already.
public typealias Disclosed<Message: WireMessage> = RPCAnswer<Message, ScopedCall>

/// A value that was made of what its caller may see, and is no message: a part of one.
public struct DisclosedPart<Value: Sendable>: Sendable {
    let value: Value
}

extension RPCAnswer where Call == ScopedCall {
    /// After the masking.
    init(masked message: Message) {
        self.init(message, by: MaskingWarrant())
    }

    /// The operational fields of a message: whatever else it holds is left out.
    public init(operational message: Message) throws(RPCStatus) {
        self.init(masked: try message.showing(.operational))
    }

    /// A message in which nothing is said.
    public static var empty: Self { Self(masked: Message()) }

    /// A message made of a record, with the fields that may be seen of that.
    public init(_ message: Message, showing visible: VisiblePart) throws(RPCStatus) {
        self.init(masked: try message.showing(visible.classes))
    }

    /// The answer with another one in a field.
    public func with<Part: WireMessage>(
        _ field: WritableKeyPath<Message, Part?>, _ part: Disclosed<Part>?
    ) -> Self {
        var next = message
        next[keyPath: field] = part?.message
        return Self(masked: next)
    }

    /// The answer with others in a repeated field.
    public func with<Part: WireMessage>(
        _ field: WritableKeyPath<Message, [Part]>, _ parts: [Disclosed<Part>]
    ) -> Self {
        var next = message
        next[keyPath: field] = parts.map(\.message)
        return Self(masked: next)
    }

    /// The answer with a part in a field.
    public func with<Value>(_ field: WritableKeyPath<Message, Value>, _ part: DisclosedPart<Value>) -> Self {
        var next = message
        next[keyPath: field] = part.value
        return Self(masked: next)
    }

    /// The answer inside another message. A path takes nothing along from elsewhere, as a function might.
    public func inside<Outer: WireMessage>(_ path: KeyPath<Message, Outer>) -> Disclosed<Outer> {
        Disclosed<Outer>(masked: message[keyPath: path])
    }
}

extension FieldClassSet {
    /// What operations need and identifies nobody.
    static let operational: FieldClassSet = [.p0, .p1]
}

extension WireMessage {
    /// The message with the fields of these classes only.
    func showing(_ classes: FieldClassSet) throws(RPCStatus) -> Self {
        // The two layers count the classes alike: by the numbers of `pegase.options.v1.FieldClass`.
        let kept = FieldSchema.Classes(rawValue: classes.rawValue)
        if kept.isSuperset(of: Self.schema.classes) { return self }
        do {
            return try Self(decoding: WireFields.keeping(kept, of: encoded(), Self.schema))
        } catch {
            throw .unreadable
        }
    }
}
