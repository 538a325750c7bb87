import Crypto
import Tenancy

extension FuzzTarget {
    /// Opening a sealed scope. With an even first byte the rest is the seal, with an odd one it is a body that
    /// somebody with the key has sealed.
    ///
    /// Who holds no key opens nothing; who does holds what the body says, and never more than the policy gives.
    static let scopes = FuzzTarget(
        name: "scopes",
        run: { input throws(BrokenPromise) in
            var reader = InputReader(input)
            let isSealed = reader.byte() & 1 == 1
            let method = UInt16(reader.byte())
            try ScopeFuzz.open(Array(reader.rest), isSealed: isSealed, method: method)
        },
        seeds: { try ScopeFuzz.seeds })
}

private enum ScopeFuzz {
    static let secret = [UInt8](repeating: 0x5a, count: 32)
    static let now = UnixTime(milliseconds: 1_800_000_000_000)

    static func opener(_ secret: [UInt8]) -> ScopeOpener? {
        guard let key = ScopeKey(bytes: secret) else { return nil }
        return ScopeOpener(
            country: .vietnam, audience: .partner, keys: [.gateway: key, .family: key],
            policies: MethodPolicy.table)
    }

    static func open(_ bytes: [UInt8], isSealed: Bool, method: UInt16) throws(BrokenPromise) {
        guard let opener = Self.opener(secret),
            let stranger = Self.opener([UInt8](repeating: 0x5b, count: 32))
        else {
            throw BrokenPromise("32 bytes are no key")
        }
        let sealed = isSealed ? seal(bytes) : bytes
        if (try? stranger.open(sealed, method: method, now: now)) != nil {
            throw BrokenPromise("a seal opens under another key")
        }
        guard let scope = try? opener.open(sealed, method: method, now: now) else { return }
        let policy = MethodPolicy.table[Int(method)]
        try BrokenPromise.unless(
            scope.method == method && scope.country == .vietnam && scope.expiry > now
                && scope.relations.isSubset(of: policy.relations), "a scope reaches beyond its method")
        try BrokenPromise.unless(
            scope.tenant == nil || scope.tenant?.country == .vietnam, "a tenant of another country")
        if (try? opener.open(sealed, method: method &+ 1, now: now)) != nil {
            throw BrokenPromise("a scope opens for another method")
        }
        if (try? opener.open(sealed, method: method, now: scope.expiry)) != nil {
            throw BrokenPromise("a scope opens at its expiry")
        }
    }

    private static func seal(_ body: [UInt8]) -> [UInt8] {
        let body = Array(body.prefix(120))
        return body + HMAC<SHA256>.authenticationCode(for: body, using: SymmetricKey(data: secret))
    }

    static var seeds: [[UInt8]] {
        get throws {
            guard let key = ScopeKey(bytes: secret), let partner = PartnerID("ctse"),
                let main = SystemID("main"), let staff = StaffID(String(repeating: "a", count: 26))
            else { throw BrokenPromise("the cast is not well-formed") }
            let system = Principal.system(TenantID(country: .vietnam, partner: partner), main)
            var seeds: [[UInt8]] = []
            for (index, policy) in MethodPolicy.table.enumerated() where index < 10 {
                let callers: [(Principal, StaffID?, ScopeIssuer)] = [
                    (system, staff, .gateway), (.operator(.vietnam, "first"), nil, .gateway),
                    (.service(.vietnam, .family), nil, .family),
                ]
                for (principal, staff, issuer) in callers {
                    guard
                        let purpose = Purpose.allCases.first(where: {
                            policy.purposes.contains(PurposeSet($0))
                        })
                    else { continue }
                    let claims = ScopeClaims(
                        principal: principal, staff: staff, roles: policy.roles, relations: policy.relations,
                        purpose: purpose, classes: FieldClassSet(upTo: policy.reveals), method: UInt16(index),
                        callID: ScopeID(high: 1, low: 2))
                    let sealed = ScopeSealer(key: key, issuer: issuer, audience: .partner).seal(
                        claims, now: now)
                    seeds.append([1, UInt8(index)] + sealed.prefix(120))
                    if index == 0 { seeds.append([0, UInt8(index)] + sealed) }
                }
            }
            return seeds
        }
    }
}
