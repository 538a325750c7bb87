import Crypto
import Kernel
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
        wrapping = Seal(
            KeyDerivation.key(from: SymmetricKey(data: secret), info: "pegase store 1 tenant keys"))
        self.country = country
        self.bodies = bodies
    }

    /// Draws a new tenant's key.
    func makeTenantKey(for place: TenantPlace) throws(StoreError) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        var key = [UInt8](repeating: 0, count: 32)
        defer { key.wipe() }
        for index in key.indices { key[index] = UInt8.random(in: .min ... .max, using: &generator) }
        return wrapping.close(key, at: try binding(place))
    }

    /// - Parameter known: What this process knows of the tenant already.
    /// - Throws: ``StoreError/corrupt(_:)`` when the key is another tenant's, another cell's or damaged.
    func open(
        _ wrapped: [UInt8], for place: TenantPlace, known: KnownTenant = KnownTenant()
    ) throws(StoreError) -> TenantKeys {
        guard var key = try wrapping.open(wrapped, at: binding(place)) else {
            throw .corrupt("the tenant's key does not open: another tenant's file, or another country key")
        }
        defer { key.wipe() }
        return TenantKeys(SymmetricKey(data: key), place: place, bodies: bodies, known: known)
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

extension CountryKey {
    /// - Parameter file: Path of the key; see ``KeyFile``.
    init(file: String, country: Country, bodies: BodyMigrations = .none) throws(StoreError) {
        self = try KeyFile.use(file) { secret in CountryKey(secret, country: country, bodies: bodies) }
    }
}
