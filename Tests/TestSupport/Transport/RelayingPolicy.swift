import Synchronization
public import WireProto
public import WireTransport

/// Admits everybody and passes everything on to the first upstream, unless a test says otherwise.
public final class RelayingPolicy: RelayPolicy {
    private struct State {
        var admits: @Sendable (Peer) -> RelayAdmission? = { _ in RelayAdmission() }
        var decides: @Sendable (RPCRequestHead, RelayAdmission) -> RelayDecision<RelayedCall> = { head, _ in
            .forward(RelayedCall(EchoMethods.table[head.method]), to: 0, metadata: Metadata())
        }
        var allows: @Sendable ([UInt8]) -> Bool = { _ in true }
        var charges: @Sendable (RelayWork) -> Duration? = { _ in nil }
        var allowsMetadata: @Sendable (Metadata) -> Bool = { _ in true }
        var allowsStatus: @Sendable (RPCStatus) -> Bool = { _ in true }
        var outcomes: [RelayOutcome] = []
        var released = 0
    }

    private let state = Mutex(State())
    public let interceptor = RelayJournal()

    public init() {}

    public var outcomes: [RelayOutcome] { state.withLock { $0.outcomes } }

    /// How many calls that were answered by a handler of the gateway are over.
    public var released: Int { state.withLock { $0.released } }

    public func charging(_ charges: @escaping @Sendable (RelayWork) -> Duration?) {
        state.withLock { $0.charges = charges }
    }

    public func admitting(_ admits: @escaping @Sendable (Peer) -> RelayAdmission?) {
        state.withLock { $0.admits = admits }
    }

    public func deciding(
        _ decides: @escaping @Sendable (RPCRequestHead, RelayAdmission) -> RelayDecision<RelayedCall>
    ) {
        state.withLock { $0.decides = decides }
    }

    public func allowing(_ allows: @escaping @Sendable ([UInt8]) -> Bool) {
        state.withLock { $0.allows = allows }
    }

    public func allowing(metadata allows: @escaping @Sendable (Metadata) -> Bool) {
        state.withLock { $0.allowsMetadata = allows }
    }

    public func allowing(status allows: @escaping @Sendable (RPCStatus) -> Bool) {
        state.withLock { $0.allowsStatus = allows }
    }

    public func admit(_ peer: Peer) -> RelayEntry<RelayAdmission> {
        guard let admission = state.withLock({ $0.admits })(peer) else { return .refuse(nil) }
        return .admit(admission)
    }

    public func decide(_ head: RPCRequestHead, _ admission: RelayAdmission) -> RelayDecision<RelayedCall> {
        state.withLock { $0.decides }(head, admission)
    }

    public func allows(_ message: [UInt8], _ call: RelayedCall) -> Bool {
        state.withLock { $0.allows }(message)
    }

    public func allows(_ metadata: Metadata, _ call: RelayedCall) -> Bool {
        state.withLock { $0.allowsMetadata }(metadata)
    }

    public func allows(_ status: RPCStatus, _ call: RelayedCall) -> Bool {
        state.withLock { $0.allowsStatus }(status)
    }

    public func finished(_ call: RelayedCall, _ outcome: RelayOutcome) {
        state.withLock { $0.outcomes.append(outcome) }
    }

    public func charge(_ work: RelayWork, _ call: RelayedCall) -> Duration? {
        state.withLock { $0.charges }(work)
    }

    public func released(_ call: RelayedCall) {
        state.withLock { $0.released += 1 }
    }
}

/// Writes down what an interceptor sees of a relay's calls.
public final class RelayJournal: RelayInterceptor {
    private let lines = Mutex<[String]>([])

    public init() {}

    /// `refused`, `forwarded` and `finished`, each with the path and how it ended.
    public var all: [String] { lines.withLock { $0 } }

    public func refused(_ method: MethodID, _ admission: RelayAdmission, _ status: RPCStatus) {
        note("refused \(EchoMethods.table[method].path) \(status.code.name)")
    }

    public func forwarded(_ call: RelayedCall) {
        note("forwarded \(call.method.path)")
    }

    public func finished(_ call: RelayedCall, _ outcome: RelayOutcome) {
        note("finished \(call.method.path) \(outcome.status.code.name)")
    }

    private func note(_ line: String) {
        lines.withLock { $0.append(line) }
    }
}
