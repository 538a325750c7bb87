public import Store
public import Tenancy

/// A resource with content that is too much for one record: the content lies beside it in parts, records without a
/// resource whose bodies are plain bytes.
public protocol ContentResource: Resource {
    /// The kind of its parts; each has a ``PartID`` for its id.
    static var partKind: RecordKind { get }
    /// SHA-256 over the parts, one after the other; `nil` while some are missing.
    var contentDigest: [UInt8]? { get }
    /// What the name of a file with the content ends in: `pdf`.
    var contentExtension: String { get }
}

/// What a part of a record's content is kept under: the record's id and the part's number, so that nobody writes
/// one twice.
public struct PartID: Hashable, Sendable {
    public let whole: RecordID
    /// The first is 0.
    public let number: Int64

    public init(_ number: Int64, of whole: RecordID) {
        self.whole = whole
        self.number = number
    }

    /// - Returns: `nil` for an id that is no part's.
    public init?(_ id: RecordID) {
        guard let point = id.text.lastIndex(of: "."), let whole = RecordID(String(id.text[..<point])),
            let number = Int64(id.text[id.text.index(after: point)...]), number >= 0
        else { return nil }
        self.init(number, of: whole)
    }

    /// - Returns: `nil` where that is too long for an id.
    public var recordID: RecordID? { RecordID("\(whole.text).\(number)") }
}
