import Crypto
import Tenancy

/// The cell's key. It seals nothing but the tenants' own keys.
struct CountryKey: Sendable {
    private let wrapping: Seal
    private let country: Country
    private let bodies: BodyMigrations

    /// - Parameters:
    ///   - secret: 32 bytes.
    ///   - bodies: What lies under the tenants' keys is opened and sealed by these.
    init(_ secret: [UInt8], country: Country, bodies: BodyMigrations = .none) {
        let key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: secret), info: Array("pegase store 1 tenant keys".utf8),
            outputByteCount: 32)
        wrapping = Seal(key)
        self.country = country
        self.bodies = bodies
    }

    /// Draws a new tenant's key.
    func makeTenantKey(for place: TenantPlace) throws(StoreError) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        var key = ByteEncoder(reserving: 32)
        for _ in 0..<4 { key.integer(generator.next() as UInt64) }
        return wrapping.close(key.bytes, at: try binding(place))
    }

    /// - Throws: ``StoreError/corrupt(_:)`` when the key is another tenant's, another cell's or damaged.
    func open(_ wrapped: [UInt8], for place: TenantPlace) throws(StoreError) -> TenantKeys {
        guard let key = try wrapping.open(wrapped, at: binding(place)) else {
            throw .corrupt("the tenant's key does not open: another tenant's file, or another country key")
        }
        return TenantKeys(SymmetricKey(data: key), place: place, bodies: bodies)
    }

    private func binding(_ place: TenantPlace) throws(StoreError) -> [UInt8] {
        guard place.tenant.country == country else {
            throw .configuration("a tenant of \(place.tenant.country.code) in the store of \(country.code)")
        }
        var encoder = ByteEncoder()
        encoder.counted("tenant key")
        encoder.integer(country.rawValue)
        encoder.counted(place.name)
        return encoder.bytes
    }
}
