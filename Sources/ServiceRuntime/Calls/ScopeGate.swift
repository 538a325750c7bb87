public import Store
public import Tenancy
public import WireProto

/// The door of a service: no call comes in without a scope that its gateway sealed just now for this method.
public struct ScopeGate: Sendable {
    private let opener: ScopeOpener
    private let store: Store
    private let clock: @Sendable () -> UnixTime

    public init(opener: ScopeOpener, store: Store, clock: @escaping @Sendable () -> UnixTime) {
        self.opener = opener
        self.store = store
        self.clock = clock
    }

    /// Opens the scope of a call. The opener holds it against this service's own policy table, roles
    /// included.
    ///
    /// - Throws: UNAUTHENTICATED or PERMISSION_DENIED, without a reason or a detail: whoever comes here
    ///   without a good seal is told nothing.
    public func admit(_ context: RPCContext) throws(RPCStatus) -> ScopedCall {
        try admit(context, at: clock())
    }

    func admit(_ context: RPCContext, at now: UnixTime) throws(RPCStatus) -> ScopedCall {
        guard let seal = context.metadata.firstBytes(MetadataKey.scope) else { throw .notAuthenticated }
        do {
            let scope = try opener.open(seal, method: context.method.id.rawValue, now: now)
            return ScopedCall(scope: scope, method: context.method, store: store, now: now)
        } catch {
            throw RPCStatus(error)
        }
    }

    func now() -> UnixTime { clock() }
}

extension RPCStatus {
    static let notAuthenticated = RPCStatus(.unauthenticated, nil, "the call carries no valid scope")
    static let notPermitted = RPCStatus(.permissionDenied, nil, "the scope does not permit this call")

    /// What is wrong with a seal is for our logs to say, not for whoever sent it.
    init(_ error: ScopeError) {
        self =
            switch error {
            case .malformed, .unknownVersion, .unknownIssuer, .forged, .expired, .tooLongLived,
                .otherAudience,
                .otherCountry, .notVouchable:
                .notAuthenticated
            case .otherMethod, .refused, .exceedsPolicy, .outOfReach: .notPermitted
            }
    }
}
