import Tenancy
import Testing

@Suite("What a scope reaches")
struct TenantScopeTests {
    private static let id = Cast.drawnID(21)

    /// A scope as a service holds it: decided, sealed and opened.
    private func scope(
        _ principal: Principal, _ policy: MethodPolicy, staff: StaffID? = nil, roles: RoleSet = [],
        at service: Audience? = nil
    ) throws -> TenantScope {
        let caller: CallerStanding =
            switch principal {
            case .system: .system(.active, .active)
            case .operator: .operator(.active)
            case .service: .service(.active)
            }
        let facts = CallFacts(
            caller: caller, staff: staff == nil ? .none : .active(roles),
            purpose: policy.purposes.only.map { .named($0) } ?? .named(.care))
        let claims = try #require(
            ScopeClaims(
                principal: principal, staff: staff, permit: try policy.decide(facts).get(),
                method: Cast.index(of: policy), callID: ScopeID(high: 1, low: 2)))
        let key = try #require(ScopeKey(bytes: Array(repeating: 7, count: 32)))
        let now = UnixTime(milliseconds: 0)
        let service = try #require(service ?? policy.audience.only)
        let sealed = ScopeSealer(key: key, issuer: .gateway, audience: service).seal(claims, now: now)
        let opener = ScopeOpener(
            country: .vietnam, audience: service, keys: [.gateway: key], policies: Cast.policies)
        return try opener.open(sealed, method: Cast.index(of: policy), now: now)
    }

    private func socialWorker() throws -> TenantScope {
        try scope(Cast.system, Cast.getFamily, staff: Cast.lan, roles: .socialWorker)
    }

    @Test("A social worker reaches the own tenant and nothing else")
    func own() throws {
        let scope = try socialWorker()
        let store = try scope.own()
        #expect(store.tenant == Cast.ctseTenant)
        #expect(store.actor == .caller(Cast.system, Cast.lan))
        #expect(store.method == Cast.index(of: Cast.getFamily))
        #expect(store.purpose == .care)
        #expect(throws: ScopeError.outOfReach) { try scope.directory() }
        #expect(throws: ScopeError.outOfReach) { try scope.tenant(Cast.cswc) }
        #expect(throws: ScopeError.outOfReach) { try scope.tenant(Cast.ctse) }
    }

    @Test("An operator reaches the directory and a partner's staff, and no family")
    func anOperator() throws {
        let scope = try scope(Cast.firstOperator, Cast.getStaff)
        #expect(try scope.directory().tenant == .directory(.vietnam))
        #expect(try scope.tenant(Cast.cswc).tenant == TenantID(country: .vietnam, partner: Cast.cswc))
        #expect(throws: ScopeError.outOfReach) { try scope.own() }
    }

    @Test("A service reaches the directory, and no tenant")
    func service() throws {
        let scope = try scope(Cast.family, Cast.watchDirectory)
        #expect(try scope.directory().tenant.isDirectory)
        #expect(throws: ScopeError.outOfReach) { try scope.own() }
        #expect(throws: ScopeError.outOfReach) { try scope.tenant(Cast.ctse) }
    }

    @Test("Background work names its job")
    func job() {
        let store = TenantScope.job(JobName("access-table"), in: .directory(.laos))
        #expect(store.actor.label == "job/access-table")
        #expect(store.purpose == .maintenance)
        #expect(store.callID == nil)
    }

    @Test(
        "Another partner's family and noise are refused with the same value",
        arguments: [
            "partners/cswc/families/\(id)", "partners/ctse/families/nonsense", "", "families/\(id)",
            "partners/ctse/staff/\(id)", "partners/_directory/families/\(id)", "partners/CTSE/families/\(id)",
        ])
    func foreign(text: String) throws {
        let scope = try socialWorker()
        #expect(throws: NameError()) { try scope.name(text, as: .family) }
    }

    @Test("The own family is let through, and kept in the own tenant")
    func ownName() throws {
        let scope = try socialWorker()
        let name = try scope.name("partners/ctse/families/\(Self.id)", as: .family)
        #expect(name.relation == .own)
        #expect(try scope.store(for: name) == scope.own())
        #expect(try scope.partner(in: "partners/ctse") == Cast.ctse)
        #expect(throws: NameError()) { try scope.partner(in: "partners/cswc") }
    }

    @Test("The directory shows partners and sites of others, and their staff and systems to nobody")
    func directory() throws {
        let scope = try scope(Cast.system, Cast.getSite)
        let foreign = try scope.name("partners/cswc/sites/\(Self.id)", as: .site)
        #expect(foreign.relation == .directory)
        #expect(scope.classes(under: foreign.relation) == .p0)
        let own = try scope.name("partners/ctse/sites/\(Self.id)", as: .site)
        #expect(own.relation == .own)
        #expect(scope.classes(under: own.relation) == .all)
        #expect(try scope.store(for: foreign).tenant.isDirectory)
        #expect(try scope.store(for: own).tenant.isDirectory)
        #expect(throws: NameError()) { try scope.name("partners/cswc/staff/\(Self.id)", as: .staff) }
        #expect(throws: NameError()) { try scope.name("partners/cswc/systems/main", as: .system) }
        #expect(throws: NameError()) { try scope.name("partners/cswc/families/\(Self.id)", as: .family) }
        #expect(scope.classes(under: .operator) == [])
        #expect(try scope.partner(in: "partners/cswc") == Cast.cswc)
        #expect(scope.relation(to: Cast.cswc, for: .site) == .directory)
        #expect(scope.relation(to: Cast.cswc, for: .staff) == nil)
    }

    @Test("A staff member is kept with the partner, a system in the directory")
    func places() throws {
        let anOperator = try scope(Cast.firstOperator, Cast.getStaff)
        let staff = try anOperator.name("partners/cswc/staff/\(Self.id)", as: .staff)
        #expect(try anOperator.store(for: staff).tenant.partner == Cast.cswc)
        let system = try anOperator.name("partners/cswc/systems/main", as: .system)
        #expect(try anOperator.store(for: system).tenant.isDirectory)
        // No scope of an operator is made for a method of FamilyService, so its families stay out of reach.
        let family = try anOperator.name("partners/cswc/families/\(Self.id)", as: .family)
        #expect(throws: ScopeError.outOfReach) { try anOperator.store(for: family) }
    }
}
