import Logging
public import Program
public import Store
public import Tenancy
public import WireProto

/// The door of a service: no call comes in without a scope that its gateway sealed just now for this method.
public struct ScopeGate: Sendable {
    private let opener: ScopeOpener
    private let store: Store
    private let clock: @Sendable () -> UnixTime
    private let board: CallBoard
    private let failures: FailureLog?
    private var rules: StreamCheckRules

    /// - Parameter failures: Told of scopes that do not open: a gateway with another key is refused everything.
    public init(
        opener: ScopeOpener, store: Store, clock: @escaping @Sendable () -> UnixTime,
        board: CallBoard = CallBoard(), failures: FailureLog? = nil, standing: StreamCheckRules
    ) {
        self.failures = failures
        self.opener = opener
        self.store = store
        self.clock = clock
        self.board = board
        rules = standing
    }

    /// The same door, where streams go on only while the registry lets them.
    public func standing(
        _ check: @escaping @Sendable (TenantScope) throws(RPCStatus) -> Void
    ) -> ScopeGate {
        var gate = self
        gate.rules = rules.checking(check)
        return gate
    }

    /// Opens the scope of a call. The opener holds it against this service's own policy table, roles
    /// included.
    ///
    /// - Throws: UNAUTHENTICATED or PERMISSION_DENIED, without a reason or a detail: whoever comes here
    ///   without a good seal is told nothing. RESOURCE_EXHAUSTED when the tenant has as many calls here as it may.
    public func admit(_ context: RPCContext) throws(RPCStatus) -> ScopedCall {
        var call = try admit(context, at: clock())
        if let tenant = call.scope.tenant {
            guard let place = board.enter(tenant, isUpload: context.method.shape.requestsStream) else {
                throw .tooManyCalls
            }
            call.place = place
        }
        return call
    }

    func admit(_ context: RPCContext, at now: UnixTime) throws(RPCStatus) -> ScopedCall {
        guard let seal = context.metadata.firstBytes(MetadataKey.scope) else {
            note("missing")
            throw .notAuthenticated
        }
        do {
            let scope = try opener.open(seal, method: context.method.id.rawValue, now: now)
            let standing = context.method.shape == .unary ? nil : StreamCheck(rules, scope, clock)
            return ScopedCall(
                scope: scope, method: context.method, store: store, now: now, standing: standing)
        } catch {
            note("\(error)")
            throw RPCStatus(error)
        }
    }

    private func note(_ why: String) {
        failures?.note(
            "a call's scope does not open: does its gateway have this service's key, and the same time?",
            kind: "scope \(why)", metadata: ["why": "\(why)"])
    }

    public func now() -> UnixTime { clock() }

    /// The call of another method that a call carries inside its own, at the instant it is begun.
    ///
    /// - Throws: What the method, called alone, would have been refused with at the gateway.
    public func carried(_ method: RPCMethod, by call: ScopedCall) throws(RPCStatus) -> ScopedCall {
        do {
            let scope = try opener.narrow(call.scope, to: method.id.rawValue)
            return ScopedCall(
                scope: scope, method: method, store: store, now: clock(), standing: nil, place: call.place)
        } catch {
            guard case .refused(let refusal) = error else { throw .notPermitted }
            throw RPCStatus(carrying: refusal)
        }
    }
}

extension RPCStatus {
    /// In the gateway's words, which has let the caller itself in already.
    fileprivate init(carrying refusal: Refusal) {
        self =
            switch refusal {
            case .roleMissing:
                RPCStatus(
                    .permissionDenied, .roleMissing, "none of the roles of the call may use this method")
            case .staffRequired:
                RPCStatus(
                    .permissionDenied, .staffRequired,
                    "this method needs a staff member's role: name the acting one in metadata pegase-staff")
            case .purposeNotAllowed, .purposeRequired, .purposeUnknown:
                RPCStatus(
                    .invalidArgument, .purposeNotAllowed, "this method may not be used for that purpose")
            case .methodClosed, .wrongAudience, .accessStale, .callerUnknown, .callerPending, .callerRevoked,
                .partnerUnknown,
                .partnerSuspended, .partnerOffboarded, .relationMissing, .staffUnknown, .staffInactive,
                .serviceUnknown, .serviceRequired, .serviceNotAllowed:
                .notPermitted
            }
    }
}

extension RPCStatus {
    static let notAuthenticated = RPCStatus(.unauthenticated, nil, "the call carries no valid scope")
    static let notPermitted = RPCStatus(.permissionDenied, nil, "the scope does not permit this call")

    /// What is wrong with a seal is for the log to say, not for whoever sent it.
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
