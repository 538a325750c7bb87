import Tenancy
import Testing

/// One line of a table: what a call names, and the service that it goes to.
struct ServiceCase: CustomTestStringConvertible {
    let story: String
    let policy: MethodPolicy
    let named: NamedService
    let outcome: Result<Audience, Refusal>

    var testDescription: String { story }

    var refusal: Refusal? {
        if case .failure(let refusal) = outcome { refusal } else { nil }
    }

    init(_ story: String, _ policy: MethodPolicy, _ named: NamedService, _ outcome: Result<Audience, Refusal>)
    {
        self.story = story
        self.policy = policy
        self.named = named
        self.outcome = outcome
    }

    static let table = [
        ServiceCase("the only service need not be named", Cast.getFamily, .none, .success(.family)),
        ServiceCase("the only service may be named", Cast.getFamily, .named(.family), .success(.family)),
        ServiceCase(
            "a service that is not its", Cast.getFamily, .named(.partner), .failure(.serviceNotAllowed)),
        ServiceCase("a word that is no service's", Cast.getFamily, .unknown, .failure(.serviceUnknown)),
        ServiceCase("nobody chooses among several", Cast.readLog, .none, .failure(.serviceRequired)),
        ServiceCase("one of several", Cast.readLog, .named(.partner), .success(.partner)),
        ServiceCase("the other of several", Cast.readLog, .named(.family), .success(.family)),
        ServiceCase("no service's word, among several", Cast.readLog, .unknown, .failure(.serviceUnknown)),
        ServiceCase("what each program serves itself", Cast.whoAmI, .none, .success(.any)),
        ServiceCase("the same, whatever is named", Cast.health, .unknown, .success(.any)),
        ServiceCase("the same, with a service", Cast.health, .named(.family), .success(.any)),
    ]
}

@Suite("Which service a call goes to")
struct AudienceTests {
    @Test("By what the policy says and the call names", arguments: ServiceCase.table)
    func chosen(line: ServiceCase) {
        #expect(line.policy.service(line.named) == line.outcome)
    }

    @Test(
        "Metadata names a service by its exact word",
        arguments: [
            ("PARTNER", .named(.partner)), ("FAMILY", .named(.family)), ("ANY", .unknown),
            ("family", .unknown),
            (" FAMILY", .unknown), ("", .unknown), ("FAMILY,PARTNER", .unknown),
        ] as [(String, NamedService)])
    func words(word: String, service: NamedService) {
        #expect(NamedService(word: word) == service)
    }

    @Test("A policy with several services is decided alike at each, and by no other")
    func decided() throws {
        var facts = CallFacts(caller: Cast.active, staff: .active(.manager))
        for service in [Audience.partner, .family] {
            facts.serving = service
            #expect(try Cast.readLog.decide(facts).get().relations == .own)
        }
        let nobody = MethodPolicy(
            relations: .own, roles: .manager, purposes: .audit, reveals: .p1, mutates: false,
            idempotent: true,
            audience: [])
        #expect(nobody.decide(facts) == .failure(.wrongAudience))
        #expect(nobody.service(.none) == .failure(.serviceRequired))
    }

    @Test("A scope sealed for one of the services is not believed by the other")
    func sealed() throws {
        for (sealedFor, other) in [(Audience.partner, Audience.family), (.family, .partner)] {
            let seal = try seal(for: sealedFor)
            #expect(try open(seal, at: sealedFor).tenant == Cast.ctseTenant)
            #expect(throws: ScopeError.otherAudience) { try open(seal, at: other) }
        }
    }

    @Test("The same RPC reaches the directory in PartnerService and not in FamilyService")
    func reached() throws {
        let partner = try open(try seal(for: .partner), at: .partner)
        #expect(try partner.directory().tenant.isDirectory)
        #expect(try partner.own().tenant == Cast.ctseTenant)
        let family = try open(try seal(for: .family), at: .family)
        #expect(try family.own().tenant == Cast.ctseTenant)
        #expect(throws: ScopeError.outOfReach) { try family.directory() }
    }

    private let key = ScopeKey(bytes: Array(repeating: 7, count: 32))!
    private let now = UnixTime(milliseconds: 0)

    private func seal(for service: Audience) throws -> [UInt8] {
        let permit = try Cast.readLog.decide(CallFacts(caller: Cast.active, staff: .active(.manager))).get()
        let claims = try #require(
            ScopeClaims(
                principal: Cast.system, staff: Cast.lan, permit: permit, method: Cast.index(of: Cast.readLog),
                callID: ScopeID(high: 1, low: 2)))
        return ScopeSealer(key: key, issuer: .gateway, audience: service).seal(claims, now: now)
    }

    private func open(_ seal: [UInt8], at service: Audience) throws -> TenantScope {
        try ScopeOpener(
            country: .vietnam, audience: service, keys: [.gateway: key], policies: Cast.policies
        ).open(seal, method: Cast.index(of: Cast.readLog), now: now)
    }
}
