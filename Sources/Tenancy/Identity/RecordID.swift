/// What a record is kept under in its tenant: a drawn id for most resources, the words of its name for a partner
/// (`ctse`) or a system (`ctse.main`).
public struct RecordID: Hashable, Sendable {
    public let text: String

    /// - Returns: `nil` unless `text` is one to 80 of a-z, 0-9, dashes and points, the first of them neither
    ///   a dash nor a point.
    public init?(_ text: String) {
        guard Limits.recordIDLength.contains(text.utf8.count) else { return nil }
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): continue
            case UInt8(ascii: "-"), UInt8(ascii: "."):
                guard index > 0 else { return nil }
            default: return nil
            }
        }
        self.text = text
    }

    public init(_ partner: PartnerID) {
        text = partner.text
    }

    public init(_ staff: StaffID) {
        text = staff.text
    }

    /// A record of the directory that belongs to a partner. The point is in no slug, so two pairs never meet.
    public init(_ partner: PartnerID, _ system: SystemID) {
        text = "\(partner.text).\(system.text)"
    }

    private init(drawn: DrawnID) {
        text = drawn.text
    }

    /// 128 bits of the system's generator, which is the kernel's.
    public static func random() -> RecordID {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
    }

    public static func random(using generator: inout some RandomNumberGenerator) -> RecordID {
        RecordID(drawn: DrawnID(using: &generator))
    }

    /// Whether it is the spelling of 128 drawn bits.
    public var isDrawn: Bool {
        DrawnID(text.utf8.span) != nil
    }
}

extension RecordID: CustomStringConvertible {
    public var description: String { text }
}
