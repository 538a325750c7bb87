public import Tenancy
public import WireProto

/// The scope of a program's own, sealed for another one: it calls as a service, for itself.
public struct ServiceScope: Sendable {
    private let principal: Principal
    private let sealer: ScopeSealer
    private let clock: @Sendable () -> UnixTime

    public init(_ principal: Principal, sealer: ScopeSealer, clock: @escaping @Sendable () -> UnixTime) {
        self.principal = principal
        self.sealer = sealer
        self.clock = clock
    }

    /// The metadata of one call of a method that is made for services.
    ///
    /// - Throws: ``Refusal`` for any other method.
    public func metadata(_ method: RPCMethod) throws(Refusal) -> Metadata {
        let policy = MethodPolicy.table[Int(method.id.rawValue)]
        let permit = try policy.decide(CallFacts(caller: .service(.active))).get()
        guard
            let claims = ScopeClaims(
                principal: principal, staff: nil, permit: permit, method: method.id.rawValue,
                callID: .random())
        else { throw Refusal.methodClosed }
        var metadata = Metadata()
        metadata.add(MetadataKey.scope, bytes: sealer.seal(claims, now: clock()))
        return metadata
    }
}
