import Synchronization
public import WireProto
public import WireTransport

/// Admits everybody and passes everything on to the first upstream, unless a test says otherwise.
public final class RelayingPolicy: RelayPolicy {
    private struct State {
        var admits: @Sendable (Peer) -> RelayAdmission? = { _ in RelayAdmission() }
        var decides: @Sendable (RPCRequestHead, RelayAdmission) -> RelayDecision = { head, _ in
            .forward(RelayedCall(EchoMethods.table[head.method]), to: 0, metadata: Metadata())
        }
        var allows: @Sendable ([UInt8]) -> Bool = { _ in true }
        var outcomes: [RelayOutcome] = []
    }

    private let state = Mutex(State())

    public init() {}

    public var outcomes: [RelayOutcome] { state.withLock { $0.outcomes } }

    public func admitting(_ admits: @escaping @Sendable (Peer) -> RelayAdmission?) {
        state.withLock { $0.admits = admits }
    }

    public func deciding(_ decides: @escaping @Sendable (RPCRequestHead, RelayAdmission) -> RelayDecision) {
        state.withLock { $0.decides = decides }
    }

    public func allowing(_ allows: @escaping @Sendable ([UInt8]) -> Bool) {
        state.withLock { $0.allows = allows }
    }

    public func admit(_ peer: Peer) -> RelayEntry {
        guard let admission = state.withLock({ $0.admits })(peer) else { return .refuse(nil) }
        return .admit(admission)
    }

    public func decide(_ head: RPCRequestHead, _ admission: RelayAdmission) -> RelayDecision {
        state.withLock { $0.decides }(head, admission)
    }

    public func allows(_ message: [UInt8], _ call: RelayedCall) -> Bool {
        state.withLock { $0.allows }(message)
    }

    public func finished(_ call: RelayedCall, _ outcome: RelayOutcome) {
        state.withLock { $0.outcomes.append(outcome) }
    }
}
