import Crypto
import Kernel
import Tenancy

/// What an archive is of. In clear at the beginning of the file, so that a wrong one is told apart from a
/// damaged one, and bound to every frame behind it.
struct ArchiveHeader: Equatable, Sendable {
    enum Use: UInt8 {
        /// Rows as they are stored, sealed bodies and all.
        case backup = 1
        /// Records opened, for whoever has a right to them.
        case export = 2
    }

    var use: Use
    var country: Country
    /// `family`: whose store it is.
    var service: String
    /// `vn/ctse`.
    var tenant: String
    /// The same random bytes in each archive of a chain.
    var chain: [UInt8]
    /// 1 for the first archive of a chain, which is whole in itself.
    var number: UInt32
    /// SHA-256 of the archive before this one, the whole file; zeros for the first.
    var previous: [UInt8]
    /// Drawn for this archive: its frames are sealed under a key of its own.
    var salt: [UInt8]
    var time: UnixTime

    static let digestLength = 32
    static let chainLength = 16
    static let magic = Array("PEGASE archive 1\n".utf8)
    /// Bytes of a header without the magic: what a reader takes before it knows more.
    static let longest = 1024

    var owner: String { "\(service) \(tenant)" }

    func encoded() -> [UInt8] {
        var fields = ByteEncoder(reserving: 256)
        fields.integer(use.rawValue)
        fields.integer(country.rawValue)
        fields.counted(service)
        fields.counted(tenant)
        fields.raw(chain)
        fields.integer(number)
        fields.raw(previous)
        fields.raw(salt)
        fields.integer(time.milliseconds)
        var encoder = ByteEncoder(reserving: 320)
        encoder.raw(Self.magic)
        encoder.counted(fields.bytes)
        return encoder.bytes
    }

    /// - Parameter fields: What stands behind the magic and the length.
    init(fields: [UInt8]) throws(StoreError) {
        var decoder = ByteDecoder(fields)
        guard let use = Use(rawValue: try decoder.integer(UInt8.self)),
            let country = Country(rawValue: try decoder.integer(UInt8.self))
        else { throw .corrupt("an archive's header") }
        self.use = use
        self.country = country
        service = try decoder.text()
        tenant = try decoder.text()
        chain = Array(try decoder.raw(Self.chainLength))
        number = try decoder.integer(UInt32.self)
        previous = Array(try decoder.raw(Self.digestLength))
        salt = Array(try decoder.raw(Self.digestLength))
        time = UnixTime(milliseconds: try decoder.integer(Int64.self))
        try decoder.finish()
    }

    init(_ use: Use, of place: TenantPlace, service: String, time: UnixTime) {
        self.use = use
        country = place.tenant.country
        self.service = service
        tenant = "\(place.tenant)"
        chain = Self.random(Self.chainLength)
        number = 1
        previous = [UInt8](repeating: 0, count: Self.digestLength)
        salt = Self.random(Self.digestLength)
        self.time = time
    }

    /// The header of the archive after this one, whose whole file has the digest.
    func next(digest: [UInt8], time: UnixTime) -> ArchiveHeader {
        var next = self
        next.number += 1
        next.previous = digest
        next.salt = Self.random(Self.digestLength)
        next.time = time
        return next
    }

    private static func random(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}

/// What seals the archives of one service of one cell.
public struct ArchiveKey: Sendable {
    private let key: SymmetricKey

    /// - Parameter path: Of its file; see ``KeyFile``.
    public init(_ path: String) throws(StoreError) {
        key = try KeyFile.use(path) { secret in SymmetricKey(data: secret) }
    }

    /// The frames of one archive: each opens at its own place in it alone.
    func frames(of header: ArchiveHeader) -> ArchiveFrames {
        let own = KeyDerivation.key(from: key, salt: header.salt, info: "pegase archive 1 frames")
        return ArchiveFrames(seal: Seal(own), header: Array(SHA256.hash(data: header.encoded())))
    }
}

/// Seals and opens frames. A frame is bound to the header, to its number, and to whether it is the last: none
/// can be taken away, repeated or moved.
struct ArchiveFrames: Sendable {
    fileprivate let seal: Seal
    fileprivate let header: [UInt8]

    func close(_ plain: [UInt8], number: Int, isLast: Bool) -> [UInt8] {
        seal.close(plain, at: place(number, isLast))
    }

    func open(_ sealed: [UInt8], number: Int, isLast: Bool) -> [UInt8]? {
        seal.open(sealed, at: place(number, isLast))
    }

    private func place(_ number: Int, _ isLast: Bool) -> [UInt8] {
        var encoder = ByteEncoder(reserving: 64)
        encoder.counted("archive frame")
        encoder.raw(header)
        encoder.integer(Int64(number))
        encoder.integer(UInt8(isLast ? 1 : 0))
        return encoder.bytes
    }
}
