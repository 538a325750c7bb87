/// The one thing the store accepts: a tenant, and who acts in it, by which method, why.
///
/// Made only by narrowing a ``TenantScope``, or for a named job. It cannot be widened or moved to another
/// tenant.
public struct StoreScope: Hashable, Sendable {
    public let tenant: TenantID
    public let actor: Actor
    /// The method's index in the generated tables; `nil` for a job.
    public let method: UInt16?
    public let purpose: Purpose
    /// The gateway's number for the call; `nil` for a job.
    public let callID: ScopeID?

    /// Who acts.
    public enum Actor: Hashable, Sendable {
        case caller(Principal, StaffID?)
        case job(JobName)
    }

    init(tenant: TenantID, scope: TenantScope) {
        self.tenant = tenant
        actor = .caller(scope.principal, scope.staff)
        method = scope.method
        purpose = scope.purpose
        callID = scope.callID
    }

    init(tenant: TenantID, job: JobName) {
        self.tenant = tenant
        actor = .job(job)
        method = nil
        purpose = .maintenance
        callID = nil
    }
}

/// A piece of background work, by a name written in the source: `access-table`.
public struct JobName: Hashable, Sendable {
    public let text: String

    public init(_ text: StaticString) {
        self.text = text.description
    }
}

extension StoreScope.Actor {
    /// How a record remembers it: `system/main`, `operator/first`, `service/family`, `job/access-table`.
    public var label: String {
        switch self {
        case .caller(let principal, _): principal.label
        case .job(let name): "job/\(name.text)"
        }
    }

    /// The partner that acts; `nil` for operators, services and jobs.
    public var partner: PartnerID? {
        if case .caller(let principal, _) = self { principal.tenant?.partner } else { nil }
    }

    public var staff: StaffID? {
        if case .caller(_, let staff) = self { staff } else { nil }
    }
}
