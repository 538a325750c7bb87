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

    @Test(
        "A cloned machine draws the same bytes again, and repeats no nonce for another value or place"
    )
    func clones() {
        let drawn = [UInt8](repeating: 7, count: 12)
        func nonce(_ plain: [UInt8], _ place: [UInt8]) -> [UInt8] {
            Array(seal.close(plain, at: place, drawn: drawn)[1...12])
        }
        let place = bytes("a place of its own")
        var seen: [[UInt8]: [[UInt8]]] = [:]
        func look(_ plain: [UInt8], _ place: [UInt8]) {
            let earlier = seen.updateValue([plain, place], forKey: nonce(plain, place))
            #expect(earlier == nil || earlier == [plain, place], "the nonce of another value, or place")
        }
        for length in 0...70 {
            let plain = (0..<length).map { UInt8($0) }
            look(plain, place)
            for index in plain.indices {
                var other = plain
                other[index] ^= 0x80
                look(other, place)
            }
            // The same bytes, cut elsewhere, and places that differ by zeros alone.
            look(Array(plain.dropFirst()), place + plain.prefix(1))
            look(plain, place + [0])
        }
        // Only the whole value comes again, and that shows no more than that it does.
        #expect(
            seal.close(bytes("a"), at: place, drawn: drawn) == seal.close(bytes("a"), at: place, drawn: drawn)
        )
        #expect(nonce(bytes("a"), place) != Array(seal.close(bytes("a"), at: place)[1...12]))
        // Another tenant's key makes other nonces of the same.
        let neighbour = Seal(SymmetricKey(data: [UInt8](repeating: 2, count: 32)))
        #expect(
            neighbour.close([], at: [], drawn: drawn)[1...12] != seal.close([], at: [], drawn: drawn)[1...12])
    }

    @Test("A derived key is HKDF-SHA256 as another library has it")
    func derivation() {
        for (length, salt) in [(1, 0), (32, 0), (32, 32), (64, 7)] {
            let secret = SymmetricKey(data: (0..<length).map { UInt8($0) })
            let salt = (0..<salt).map { UInt8($0 + 100) }
            let theirs = HKDF<SHA256>.deriveKey(
                inputKeyMaterial: secret, salt: salt, info: bytes("what for"), outputByteCount: 32)
            #expect(KeyDerivation.key(from: secret, salt: salt, info: "what for") == theirs)
        }
    }

    @Test("The room of a key that is gone is zeros, and is used again")
    func secretMemory() {
        let memory = SecretMemory(slotBytes: 256, pages: 1)
        let slots = unsafe (0..<16).map { _ in unsafe memory.take() }
        #expect(unsafe Set(slots.map { UInt(bitPattern: $0) }).count == 16)
        for index in 0..<16 { unsafe slots[index].storeBytes(of: 0xff, as: UInt64.self) }
        for index in 0..<16 { unsafe memory.giveBack(slots[index]) }
        for index in 0..<16 { #expect(unsafe slots[index].load(as: UInt64.self) == 0) }
        #expect(unsafe slots.contains(memory.take()), "one of them")
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
}
