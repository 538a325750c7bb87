import Crypto
import Notation
import Tenancy

/// What a tenant's one random key becomes: a key for each use, so that no value of one use passes in another.
///
/// One for all who have the tenant open.
final class TenantKeys: Sendable {
    let place: TenantPlace
    let records: RecordSeal
    let events: Seal
    let replies: Seal
    let tokens: Seal
    let reserve: Seal
    /// Of the tree over the tenant's records.
    let tree: KeyedCode
    /// What was sealed with these keys.
    let seals: SealCount
    /// What the process remembers of the tenant.
    let state: TenantState
    let removals: Seal
    private let index: KeyedHash
    private let requests: KeyedHash
    private let etags: KeyedHash
    private let heads: KeyedHash
    private let marks: KeyedHash
    /// What each binding begins with, by ``Bound``.
    private let beginnings: [[UInt8]]

    /// - Parameter known: What this process knows of the tenant already.
    init(
        _ root: SymmetricKey, place: TenantPlace, bodies: BodyMigrations, known: KnownTenant = KnownTenant()
    ) {
        func derive(_ use: String) -> SymmetricKey {
            KeyDerivation.key(from: root, info: "pegase store 1 \(use)")
        }
        var name = ByteEncoder()
        name.counted(place.name)
        let prefix = name.bytes
        let nonces = NonceMaker(root)
        self.place = place
        let seals = known.seals
        self.seals = seals
        state = TenantState(floor: known.floor)
        records = RecordSeal(Seal(derive("records"), nonces: nonces, count: seals), bodies)
        events = Seal(derive("events"), nonces: nonces, count: seals)
        replies = Seal(derive("replies"), nonces: nonces, count: seals)
        tokens = Seal(derive("tokens"), nonces: nonces, count: seals)
        reserve = Seal(derive("reserve"), nonces: nonces, count: seals)
        removals = Seal(derive("removals"), nonces: nonces, count: seals)
        tree = KeyedCode(derive("state"))
        index = KeyedHash(derive("index"), prefix: prefix)
        requests = KeyedHash(derive("requests"), prefix: prefix)
        etags = KeyedHash(derive("etags"), prefix: prefix)
        heads = KeyedHash(derive("heads"), prefix: prefix)
        marks = KeyedHash(derive("marks"), prefix: prefix)
        beginnings = Bound.allCases.map { bound in
            var encoder = ByteEncoder()
            encoder.counted(bound.word)
            encoder.integer(place.tenant.country.rawValue)
            encoder.counted(place.name)
            return encoder.bytes
        }
    }

    /// What stands in an index for an identifying value: equal for equal values of one index of one tenant,
    /// and nothing else can be learnt from it.
    func indexKey(_ value: [UInt8], kind: RecordKind, index number: IndexID) -> [UInt8] {
        var encoder = ByteEncoder()
        encoder.integer(kind.number)
        encoder.integer(number.number)
        encoder.counted(value)
        return index.code(encoder.bytes, length: 16)
    }

    /// What stands in the replay table for a caller's request id.
    func requestKey(_ id: [UInt8]) -> [UInt8] {
        requests.code(id, length: 16)
    }

    /// An opaque name of one revision of one record.
    ///
    /// Its time is part of it: after a backup was put back another revision may have the number of a lost one.
    func etag(_ kind: RecordKind, _ id: RecordID, revision: Int64, _ updateTime: UnixTime) -> String {
        var encoder = beginningOfVersion(kind, id, revision: revision)
        encoder.integer(updateTime.milliseconds)
        return Base64.urlText(etags.code(encoder.bytes, length: 16))
    }

    func headSeal(_ head: [UInt8]) -> [UInt8] {
        heads.code(head)
    }

    /// Proves a mark to have been made by who has the tenant's key.
    func markCode(_ mark: [UInt8]) -> [UInt8] {
        marks.code(mark, length: 16)
    }
}

/// What each kind of sealed value is bound to. The words in front keep the encodings apart.
extension TenantKeys {
    func bindingOfVersion(_ kind: RecordKind, _ id: RecordID, revision: Int64) -> [UInt8] {
        beginningOfVersion(kind, id, revision: revision).bytes
    }

    private func beginningOfVersion(_ kind: RecordKind, _ id: RecordID, revision: Int64) -> ByteEncoder {
        var encoder = binding(.record)
        encoder.integer(kind.number)
        encoder.counted(id.text)
        encoder.integer(revision)
        return encoder
    }

    func bindingOfEvent(_ sequence: Int64) -> [UInt8] {
        var encoder = binding(.event)
        encoder.integer(sequence)
        return encoder.bytes
    }

    /// An event that waits in the reserve for its place in the log.
    func bindingOfReserved(_ id: [UInt8]) -> [UInt8] {
        var encoder = binding(.reserved)
        encoder.counted(id)
        return encoder.bytes
    }

    func bindingOfReply(request: [UInt8], digest: [UInt8]) -> [UInt8] {
        var encoder = binding(.reply)
        encoder.counted(request)
        encoder.counted(digest)
        return encoder.bytes
    }

    var bindingOfRemovals: [UInt8] { binding(.removals).bytes }

    func bindingOfToken(_ use: [UInt8]) -> [UInt8] {
        var encoder = binding(.token)
        encoder.counted(use)
        return encoder.bytes
    }

    private func binding(_ bound: Bound) -> ByteEncoder {
        var encoder = ByteEncoder(reserving: 128)
        encoder.raw(beginnings[bound.rawValue])
        return encoder
    }

    /// The kinds of sealed values.
    private enum Bound: Int, CaseIterable {
        case record, event, reserved, reply, token, removals

        var word: String {
            switch self {
            case .record: "record"
            case .event: "event"
            case .reserved: "reserved"
            case .reply: "reply"
            case .token: "token"
            case .removals: "removals"
            }
        }
    }
}
