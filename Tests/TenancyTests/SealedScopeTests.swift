import Crypto
import Tenancy
import Testing

@Suite("The sealed scope")
struct SealedScopeTests {
    private static let keyBytes = (0..<32).map { UInt8($0) }
    private static let otherBytes = (0..<32).map { UInt8($0) + 1 }
    private let key = ScopeKey(bytes: keyBytes)!
    private let otherKey = ScopeKey(bytes: otherBytes)!
    private let now = UnixTime(milliseconds: 1_800_000_000_000)

    private func claims(
        _ principal: Principal = Cast.system, staff: StaffID? = Cast.lan, roles: RoleSet = .manager,
        relations: RelationSet = .own, purpose: Purpose = .care, classes: FieldClassSet = .all,
        policy: MethodPolicy = Cast.getFamily
    ) -> ScopeClaims {
        ScopeClaims(
            principal: principal, staff: staff, roles: roles, relations: relations, purpose: purpose,
            classes: classes, method: Cast.index(of: policy), callID: ScopeID(high: 5, low: 6))
    }

    /// What a service reads: by default the vietnamese FamilyService, which only the gateway calls.
    private func open(
        _ bytes: [UInt8], policy: MethodPolicy = Cast.getFamily, country: Country = .vietnam,
        audience: Audience = .family, keys: [ScopeIssuer: ScopeKey]? = nil, at time: UnixTime? = nil
    ) throws(ScopeError) -> TenantScope {
        let opener = ScopeOpener(
            country: country, audience: audience, keys: keys ?? [.gateway: key], policies: Cast.policies)
        return try opener.open(bytes, method: Cast.index(of: policy), now: time ?? now)
    }

    private func seal(
        _ claims: ScopeClaims, issuer: ScopeIssuer = .gateway, audience: Audience = .family,
        with key: ScopeKey? = nil
    ) -> [UInt8] {
        ScopeSealer(key: key ?? self.key, issuer: issuer, audience: audience).seal(claims, now: now)
    }

    /// A seal by someone who has the key, over any bytes.
    private func reseal(_ bytes: [UInt8]) -> [UInt8] {
        let body = Array(bytes.prefix(120))
        let code = HMAC<SHA256>.authenticationCode(for: body, using: SymmetricKey(data: Self.keyBytes))
        return body + code
    }

    private func later(_ milliseconds: Int) -> UnixTime {
        UnixTime(milliseconds: now.milliseconds + Int64(milliseconds))
    }

    @Test("What the gateway sealed is what the service holds")
    func roundTrip() throws {
        let sealed = seal(claims(roles: [.manager, .volunteer]))
        #expect(sealed.count == 152)
        let scope = try open(sealed)
        #expect(scope.tenant == Cast.ctseTenant)
        #expect(scope.principal == Cast.system)
        #expect(scope.staff == Cast.lan)
        #expect(scope.roles == [.manager, .volunteer])
        #expect(scope.purpose == .care)
        #expect(scope.classes == .all)
        #expect(scope.method == Cast.index(of: Cast.getFamily))
        #expect(scope.callID == ScopeID(high: 5, low: 6))
        #expect(scope.expiry == later(20_000))
    }

    @Test("Every staff id is somebody, all zeros too, and nobody is nobody")
    func staff() throws {
        let zero = StaffID(String(repeating: "a", count: 26))
        #expect(try open(seal(claims(staff: zero))).staff == zero)
        let nobody = seal(
            claims(
                staff: nil, roles: .system, relations: .directory, purpose: .maintenance, classes: .p0,
                policy: Cast.getPartner), audience: .partner)
        #expect(try open(nobody, policy: Cast.getPartner, audience: .partner).staff == nil)
        var changed = nobody
        changed[40] = 1
        #expect(throws: ScopeError.malformed) {
            try open(reseal(changed), policy: Cast.getPartner, audience: .partner)
        }
    }

    @Test("No single bit can change")
    func bitFlips() {
        let sealed = seal(claims())
        for bit in 0..<sealed.count * 8 {
            var flipped = sealed
            flipped[bit / 8] ^= 1 << (bit % 8)
            #expect(throws: ScopeError.self, "bit \(bit)") { try open(flipped) }
        }
    }

    @Test("No byte can be set to any other value, cut off or added")
    func mutations() {
        let sealed = seal(claims())
        for index in stride(from: 0, to: sealed.count, by: 7) {
            for value in UInt8.min...UInt8.max where value != sealed[index] {
                var changed = sealed
                changed[index] = value
                #expect(throws: ScopeError.self) { try open(changed) }
            }
        }
        for count in 0..<sealed.count {
            #expect(throws: ScopeError.malformed) { try open(Array(sealed.prefix(count))) }
        }
        #expect(throws: ScopeError.malformed) { try open(sealed + [0]) }
        var generator = SeededGenerator(seed: 9)
        for _ in 0..<2_000 {
            let noise = (0..<152).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
            #expect(throws: ScopeError.self) { try open(noise) }
        }
    }

    @Test("Nothing hides in the filling, even under a good seal")
    func filling() throws {
        let sealed = seal(claims())
        #expect(reseal(sealed) == sealed)
        // After the partner's four letters, after the system's four, and at the end.
        for index in [57, 60, 84, 90, 117, 118, 119] {
            var changed = sealed
            changed[index] = UInt8(ascii: "x")
            #expect(throws: ScopeError.malformed, "byte \(index)") { try open(reseal(changed)) }
        }
        // Kinds, countries, purposes and lengths that do not exist.
        for (index, value) in [
            (3, 0), (3, 5), (4, 0), (4, 4), (5, 0), (5, 10), (52, 33), (52, 0), (85, 255), (85, 1),
        ] {
            var changed = sealed
            changed[index] = UInt8(value)
            #expect(throws: ScopeError.malformed, "byte \(index) as \(value)") { try open(reseal(changed)) }
        }
    }

    @Test("A version that is not ours is refused before anything is read")
    func version() {
        var changed = seal(claims())
        changed[0] = 2
        #expect(throws: ScopeError.unknownVersion) { try open(reseal(changed)) }
    }

    @Test("Another key, issuer, audience, country or method")
    func elsewhere() {
        #expect(throws: ScopeError.forged) { try open(seal(claims(), with: otherKey)) }
        #expect(throws: ScopeError.unknownIssuer) { try open(seal(claims(), issuer: .family)) }
        #expect(throws: ScopeError.otherAudience) { try open(seal(claims(), audience: .partner)) }
        #expect(throws: ScopeError.otherCountry) { try open(seal(claims()), country: .cambodia) }
        #expect(throws: ScopeError.otherMethod) { try open(seal(claims()), policy: Cast.createFamily) }
    }

    @Test("A method that no table has")
    func unknownMethod() {
        var beyond = claims()
        beyond.method = 999
        let opener = ScopeOpener(
            country: .vietnam, audience: .family, keys: [.gateway: key], policies: Cast.policies)
        #expect(throws: ScopeError.otherMethod) { try opener.open(seal(beyond), method: 999, now: now) }
    }

    @Test(
        "Seconds of life",
        arguments: [
            (after: 0, error: nil), (after: 19_999, error: nil), (after: 20_000, error: ScopeError.expired),
            (after: 20_001, error: .expired), (after: 86_400_000, error: .expired),
            // A service whose clock is behind: ten seconds are forgiven, no more.
            (after: -10_000, error: nil), (after: -10_001, error: .tooLongLived),
        ])
    func expiry(after: Int, error: ScopeError?) throws {
        let sealed = seal(claims())
        if let error {
            #expect(throws: error) { try open(sealed, at: later(after)) }
        } else {
            _ = try open(sealed, at: later(after))
        }
    }

    @Test("FamilyService vouches for itself and for nobody else")
    func familyVouches() throws {
        let keys: [ScopeIssuer: ScopeKey] = [.gateway: key, .family: otherKey]
        let own = claims(
            Cast.family, staff: nil, roles: [], relations: .service, purpose: .maintenance,
            classes: [.p0, .p1], policy: Cast.watchDirectory)
        func byFamily(_ claims: ScopeClaims) -> [UInt8] {
            seal(claims, issuer: .family, audience: .partner, with: otherKey)
        }
        let scope = try open(byFamily(own), policy: Cast.watchDirectory, audience: .partner, keys: keys)
        #expect(scope.principal == Cast.family)
        for impostor in [Cast.gateway, Cast.firstOperator, Cast.system] {
            var claims = own
            claims.principal = impostor
            #expect(throws: ScopeError.notVouchable) {
                try open(byFamily(claims), policy: Cast.watchDirectory, audience: .partner, keys: keys)
            }
        }
        // With its own key under the gateway's name, or under its own name on FamilyService.
        #expect(throws: ScopeError.forged) {
            try open(
                seal(own, issuer: .gateway, audience: .partner, with: otherKey), policy: Cast.watchDirectory,
                audience: .partner, keys: keys)
        }
        #expect(throws: ScopeError.unknownIssuer) {
            try open(seal(claims(), issuer: .family, audience: .family, with: otherKey))
        }
    }

    @Test("A gateway that decided wrongly is refused by the service's own policy")
    func decidedAgain() {
        #expect(throws: ScopeError.refused(.roleMissing)) { try open(seal(claims(roles: .volunteer))) }
        #expect(throws: ScopeError.refused(.staffRequired)) {
            try open(seal(claims(staff: nil, roles: .system)))
        }
        #expect(throws: ScopeError.exceedsPolicy) {
            try open(
                seal(
                    claims(
                        staff: nil, roles: .all, relations: .directory, purpose: .maintenance, classes: .p0,
                        policy: Cast.getPartner), audience: .partner),
                policy: Cast.getPartner, audience: .partner)
        }
        #expect(throws: ScopeError.refused(.purposeNotAllowed)) { try open(seal(claims(purpose: .audit))) }
        #expect(throws: ScopeError.exceedsPolicy) { try open(seal(claims(relations: [.own, .operator]))) }
        #expect(throws: ScopeError.exceedsPolicy) { try open(seal(claims(relations: []))) }
        #expect(throws: ScopeError.refused(.relationMissing)) {
            try open(seal(claims(Cast.firstOperator, staff: nil, roles: [], relations: .operator)))
        }
        #expect(throws: ScopeError.refused(.staffUnknown)) {
            try open(
                seal(
                    claims(
                        Cast.firstOperator, relations: .operator, purpose: .maintenance, classes: .p0,
                        policy: Cast.getPartner), audience: .partner),
                policy: Cast.getPartner, audience: .partner)
        }
        #expect(throws: ScopeError.exceedsPolicy) {
            try open(
                seal(
                    claims(
                        staff: nil, roles: .system, relations: .directory, purpose: .maintenance,
                        classes: [.p0, .p1],
                        policy: Cast.getPartner), audience: .partner),
                policy: Cast.getPartner, audience: .partner)
        }
    }

    @Test("A service's method must be the service's")
    func audienceOfMethod() {
        #expect(throws: ScopeError.refused(.wrongAudience)) {
            try open(seal(claims(), audience: .partner), audience: .partner)
        }
    }

    @Test("A key has 256 bits")
    func keys() {
        #expect(
            [31, 32, 33].map { ScopeKey(bytes: Array(repeating: 1, count: $0)) != nil } == [
                false, true, false,
            ])
    }
}
