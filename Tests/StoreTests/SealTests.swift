import Crypto
import Tenancy
import Testing

@testable import Store

@Suite("Seals")
struct SealTests {
    private let seal = Seal(SymmetricKey(data: [UInt8](repeating: 1, count: 32)))

    @Test("Every bit of a sealed value matters, and so does its place")
    func bits() {
        let sealed = seal.close(bytes("a body"), at: [1, 2, 3])
        #expect(seal.open(sealed, at: [1, 2, 3]) == bytes("a body"))
        for bit in 0..<sealed.count * 8 {
            var bent = sealed
            bent[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(seal.open(bent, at: [1, 2, 3]) == nil, "bit \(bit)")
        }
        for length in 0..<sealed.count { #expect(seal.open(Array(sealed[..<length]), at: [1, 2, 3]) == nil) }
        #expect(seal.open(sealed, at: [1, 2]) == nil)
        #expect(seal.open(sealed, at: [1, 2, 3, 0]) == nil)
        #expect(Seal(SymmetricKey(size: .bits256)).open(sealed, at: [1, 2, 3]) == nil)
    }

    @Test("A seal is AES-256-GCM as another library has it, at short lengths and at a long one")
    func standard() throws {
        let key = SymmetricKey(data: [UInt8](repeating: 1, count: 32))
        for length in Array(0...130) + [1 << 20] {
            let plain = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7) }
            let place = Array(plain.prefix(length % 40))
            let box = try AES.GCM.SealedBox(combined: seal.close(plain, at: place)[1...])
            #expect(try Array(AES.GCM.open(box, using: key, authenticating: place)) == plain)
            let theirs = try AES.GCM.seal(plain, using: key, authenticating: place)
            #expect(seal.open([1] + Array(theirs.combined!), at: place) == plain)
        }
    }

    @Test("A keyed hash is HMAC-SHA256 as another library has it, of a prefix and what follows")
    func keyedHashes() {
        let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 11) }
        for keyLength in [0, 16, 32, 64] {
            let key = SymmetricKey(data: bytes.prefix(keyLength))
            for length in 0..<200 {
                let (prefix, rest) = (Array(bytes.prefix(length / 3)), Array(bytes[(length / 3)..<length]))
                let theirs = Array(
                    HMAC<SHA256>.authenticationCode(for: bytes.prefix(length), using: key))
                #expect(KeyedHash(key, prefix: prefix).code(rest) == theirs)
                #expect(KeyedHash(key, prefix: prefix).code(rest, length: 16) == Array(theirs.prefix(16)))
                #expect(Digest(rest).bytes() == Array(SHA256.hash(data: rest)))
            }
        }
    }

    @Test("The same body is never sealed to the same bytes")
    func nonces() {
        let sealed = (0..<100).map { _ in seal.close(bytes("a body"), at: []) }
        #expect(Set(sealed).count == 100)
        #expect(seal.open(seal.close([], at: []), at: []) == [])
    }

    @Test("A tenant's key opens under its country's key, for its tenant, and nowhere else")
    func wrapping() throws {
        let secret = [UInt8](repeating: 9, count: 32)
        let country = CountryKey(secret, country: .vietnam)
        let place = TenantPlace(TenantID(country: .vietnam, partner: PartnerID("ctse")!))
        let wrapped = try country.makeTenantKey(for: place)
        _ = try country.open(wrapped, for: place)
        let neighbour = TenantPlace(TenantID(country: .vietnam, partner: PartnerID("pedro")!))
        #expect(throws: StoreError.self) { try country.open(wrapped, for: neighbour) }
        #expect(throws: StoreError.self) { try country.open(wrapped, for: TenantPlace(.directory(.vietnam))) }
        #expect(throws: StoreError.self) {
            try CountryKey([UInt8](repeating: 8, count: 32), country: .vietnam).open(wrapped, for: place)
        }
    }

    @Test("The encoding gives back what it was given, and takes nothing else")
    func encoding() throws {
        var encoder = ByteEncoder()
        encoder.integer(UInt8(7))
        encoder.integer(Int64.min)
        encoder.integer(UInt16.max)
        encoder.counted("Lan")
        var decoder = ByteDecoder(encoder.bytes)
        #expect(try decoder.integer(UInt8.self) == 7)
        #expect(try decoder.integer(Int64.self) == .min)
        #expect(try decoder.integer(UInt16.self) == .max)
        #expect(try decoder.text() == "Lan")
        try decoder.finish()
        for length in 0..<encoder.bytes.count {
            #expect(throws: StoreError.self) {
                var short = ByteDecoder(Array(encoder.bytes[..<length]))
                _ = try short.integer(UInt8.self)
                _ = try short.integer(Int64.self)
                _ = try short.integer(UInt16.self)
                _ = try short.text()
            }
        }
    }

    @Test("Etags are spelled in the alphabet of RFC 4648, section 5")
    func base64() {
        #expect(Base64URL.encode([]) == "")
        #expect(Base64URL.encode([0xfb]) == "-w")
        #expect(Base64URL.encode([0xff, 0xff]) == "__8")
        #expect(Base64URL.encode(bytes("foobar")) == "Zm9vYmFy")
    }
}
