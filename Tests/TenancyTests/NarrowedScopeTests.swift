import Tenancy
import Testing

/// A call that carries another method's request acts by that method's policy and never beyond its own.
@Suite("The scope of a carried call")
struct NarrowedScopeTests {
    private let key = ScopeKey(bytes: Array(repeating: 3, count: 32))!
    private let now = UnixTime(milliseconds: 1_800_000_000_000)

    private static let push = MethodPolicy(
        relations: .own, roles: [.socialWorker, .manager], purposes: .care, reveals: .p3, mutates: true,
        idempotent: false, audience: .family)
    private static let archive = MethodPolicy(
        relations: .own, roles: .manager, purposes: .care, reveals: .p3, mutates: true, idempotent: false,
        audience: .family)
    private static let supervise = MethodPolicy(
        relations: .own, roles: .manager, purposes: .supervision, reveals: .p3, mutates: false,
        idempotent: true,
        audience: .family)
    private static let outline = MethodPolicy(
        relations: .own, roles: .manager, purposes: .care, reveals: .p1, mutates: false, idempotent: true,
        audience: .family)
    private static let closed = MethodPolicy(
        relations: [], roles: [], purposes: [], reveals: .p0, mutates: false, idempotent: true,
        audience: .family)
    private static let policies = [
        push, archive, supervise, outline, Cast.getPartner, Cast.watchDirectory, closed,
    ]

    private var opener: ScopeOpener {
        ScopeOpener(country: .vietnam, audience: .family, keys: [.gateway: key], policies: Self.policies)
    }

    private func scope(
        _ roles: RoleSet = .manager, classes: FieldClassSet = .all
    ) throws(ScopeError) -> TenantScope {
        let claims = ScopeClaims(
            principal: Cast.system, staff: Cast.lan, roles: roles, relations: .own, purpose: .care,
            classes: classes, method: 0, callID: ScopeID(high: 5, low: 6))
        let seal = ScopeSealer(key: key, issuer: .gateway, audience: .family).seal(claims, now: now)
        return try opener.open(seal, method: 0, now: now)
    }

    @Test("It is the same caller's, of the other method")
    func same() throws {
        let narrowed = try opener.narrow(scope([.manager, .volunteer]), to: 1)
        #expect(narrowed.method == 1)
        #expect(narrowed.tenant == Cast.ctseTenant)
        #expect(narrowed.principal == Cast.system)
        #expect(narrowed.staff == Cast.lan)
        #expect(narrowed.roles == [.manager, .volunteer])
        #expect(narrowed.purpose == .care)
        #expect(narrowed.classes == .all)
        #expect(narrowed.callID == ScopeID(high: 5, low: 6))
        #expect(try narrowed.own().method == 1)
    }

    @Test(
        "The other method's own policy decides",
        arguments: [
            (RoleSet.socialWorker, UInt16(1), ScopeError.refused(.roleMissing)),
            (.manager, 2, .refused(.purposeNotAllowed)),
            (.manager, 4, .refused(.wrongAudience)),
            (.manager, 5, .refused(.wrongAudience)),
            (.manager, 6, .refused(.methodClosed)),
            (.manager, 7, .otherMethod),
        ])
    func refused(roles: RoleSet, method: UInt16, error: ScopeError) throws {
        let scope = try scope(roles)
        #expect(throws: error) { try opener.narrow(scope, to: method) }
    }

    @Test("It shows no more than either method does")
    func classes() throws {
        #expect(try opener.narrow(scope(), to: 3).classes == FieldClassSet(upTo: .p1))
        let shown = try opener.narrow(scope(classes: [.p0, .p1]), to: 1)
        #expect(shown.classes == [.p0, .p1])
        #expect(shown.classes(under: .own) == [.p0, .p1])
        #expect(shown.classes(under: .directory) == [])
    }
}
