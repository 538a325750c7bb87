import Store
import Tenancy

/// How far a copy has come. Travels sealed.
struct SyncCursor: Equatable, Sendable {
    /// What it was given for: ``SyncView/scope``.
    var scope: [UInt8]
    /// The last change of the tenant that the copy has.
    var sequence: Int64
    /// Where the tenant stood when the cursor was sealed: what the copy has is from then, whatever `sequence` it is at.
    var head: Int64 = 0
    /// The mark of the head's change.
    var mark = Self.noMark
    /// Where the tenant stood when the copy began. Up to there nothing need be taken away from it.
    var resetUntil: Int64
    /// Families purged until then are told.
    var purgedUntil: UnixTime
    /// A family that has come into the copy and whose members are not all in it yet.
    var members: MembersPlace?

    struct MembersPlace: Equatable, Sendable {
        var family: RecordID
        /// The last member that the copy has; empty for none.
        var after: [UInt8]
    }

    /// A copy that has nothing.
    init(scope: [UInt8], head: Int64, now: UnixTime) {
        self.scope = scope
        sequence = 0
        resetUntil = head
        purgedUntil = now
    }

    /// Whether the copy has had nothing yet that a change up to `sequence` could take away.
    func isFirstDelivery(_ sequence: Int64) -> Bool { sequence <= resetUntil }
}

// The bytes: a version, the scope, four numbers, the mark, and the family with its place where there is one.
extension SyncCursor {
    private static let version: UInt8 = 3
    private static let scopeLength = 32
    private static let numbersEnd = 1 + scopeLength + 4 * 8
    private static let fixedLength = numbersEnd + StoreLimits.markBytes
    /// Of a tenant that has no change yet.
    static let noMark = [UInt8](repeating: 0, count: StoreLimits.markBytes)

    var bytes: [UInt8] {
        var bytes = [Self.version] + scope
        for number in [sequence, head, resetUntil, purgedUntil.milliseconds] {
            for shift in stride(from: 56, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: number >> Int64(shift)))
            }
        }
        bytes += mark
        if let members {
            bytes += [UInt8(members.family.text.utf8.count)] + members.family.text.utf8 + members.after
        }
        return bytes
    }

    /// - Returns: `nil` for bytes of another version.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= Self.fixedLength, bytes[0] == Self.version else { return nil }
        scope = Array(bytes[1..<1 + Self.scopeLength])
        let numbers = stride(from: 1 + Self.scopeLength, to: Self.numbersEnd, by: 8).map { start in
            Int64(bitPattern: bytes[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) })
        }
        (sequence, head, resetUntil) = (numbers[0], numbers[1], numbers[2])
        purgedUntil = UnixTime(milliseconds: numbers[3])
        mark = Array(bytes[Self.numbersEnd..<Self.fixedLength])
        let rest = bytes[Self.fixedLength...]
        guard let length = rest.first.map(Int.init) else { return }
        guard rest.count > length,
            let text = String(validating: rest.dropFirst().prefix(length), as: UTF8.self),
            let family = RecordID(text)
        else { return nil }
        members = MembersPlace(family: family, after: Array(rest.dropFirst(1 + length)))
    }
}
