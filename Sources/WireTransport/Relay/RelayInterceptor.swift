public import WireProto

/// Stands around the calls of a relay: sees which are refused, which go on, and how those end. Counts, logs, traces.
/// Called on the loop of the connection in question, by several loops at once; must return at once.
public protocol RelayInterceptor<Admission, Call>: AnyObject, Sendable {
    associatedtype Admission: RelayAdmission
    associatedtype Call: RelayedCall

    /// The policy has refused a call.
    func refused(_ method: MethodID, _ admission: Admission, _ status: RPCStatus)

    /// A call goes on to its service; ``finished(_:_:)`` follows.
    func forwarded(_ call: Call)

    /// A forwarded call is over; called once for each, after the policy's own.
    func finished(_ call: Call, _ outcome: RelayOutcome)
}

/// For a relay whose calls nobody counts.
public final class NoRelayInterceptor<Admission: RelayAdmission, Call: RelayedCall>: RelayInterceptor {
    public init() {}
    public func refused(_ method: MethodID, _ admission: Admission, _ status: RPCStatus) {}
    public func forwarded(_ call: Call) {}
    public func finished(_ call: Call, _ outcome: RelayOutcome) {}
}

extension RelayPolicy where Interceptor == NoRelayInterceptor<Admission, Call> {
    public var interceptor: Interceptor { NoRelayInterceptor() }
}
