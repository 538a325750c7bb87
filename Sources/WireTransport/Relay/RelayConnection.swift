import HTTP2
import WireProto

/// The server's end of one connection of a relay: who was admitted, and what the policy decides of the calls.
final class RelayConnection<Policy: RelayPolicy>: ServerConnection {
    private let policy: Policy
    private let interceptor: Policy.Interceptor
    private let upstreams: [Upstream]
    /// Kept: the runtime looks the type up by its parameter each time that it is named.
    private let callType = RelayCall<Policy>.self
    private var admission: Policy.Admission?
    /// Bytes of requests that were passed on whole and are worked on.
    private var passedOn = 0

    init(_ shard: ServerShard, policy: Policy, upstreams: [Upstream]) {
        self.policy = policy
        interceptor = policy.interceptor
        self.upstreams = upstreams
        super.init(shard)
    }

    override func welcome(_ peer: Peer) -> ConnectionWelcome {
        switch policy.admit(peer) {
        case .admit(let admission):
            let welcome = enter(as: admission.share)
            guard welcome == .open else { return welcome }
            self.admission = admission
            admission.connection = self
            return .open
        case .refuse(let status):
            shard.observer?.connectionRefused(.unwanted)
            return .refuse(.inadequateSecurity, status.map(Self.goAwayText))
        }
    }

    override func makeCall(_ id: CallID, _ head: RPCRequestHead, _ deadline: RPCDeadline) -> ServerCall? {
        guard let admission else {
            refuse(id, .unimplemented)
            return nil
        }
        let status: RPCStatus
        switch policy.decide(head, admission) {
        case .refuse(let refusal):
            interceptor.refused(head.method, admission, refusal)
            status = refusal
        case .answer(let message):
            return AnsweredCall(id, head.method, deadline: deadline, on: self, response: message)
        case .serve(let handler, let relayed):
            let call = localCall(id, head, deadline, handler)
            if let relayed { call.serve(ServedRelayCall(relayed, policy)) }
            return call
        case .forward(let relayed, let target, let metadata):
            if upstreams.indices.contains(target) {
                var onward = head
                onward.metadata = metadata
                interceptor.forwarded(relayed)
                return callType.init(
                    id, onward, deadline: deadline, on: self, relayed: relayed, policy: policy,
                    seenBy: interceptor, to: upstreams[target])
            }
            status = .noConnection
        }
        refuse(id, status)
        return nil
    }

    // MARK: What lies here

    override func heldBytesChange(coming: Int) {
        guard let admission, let link else { return }
        let held = link.rpc.heldBytes + passedOn
        let more = admission.holds(held > TransportLimits.unsharedBytes ? held : 0)
        link.rpc.allowMore(held + coming > TransportLimits.unsharedBytes ? more : .max)
    }

    override func holdNothing() {
        admission?.connection = nil
        _ = admission?.holds(0)
    }

    override func passOn(_ bytes: Int) {
        passedOn += bytes
        heldBytesChanged()
    }
}

/// A call that a handler of this process answers, and what the policy remembers of it.
private final class ServedRelayCall<Policy: RelayPolicy>: ServedCall {
    private let relayed: Policy.Call
    private let policy: Policy

    init(_ relayed: Policy.Call, _ policy: Policy) {
        self.relayed = relayed
        self.policy = policy
    }

    var call: ServerCall? {
        get { relayed.call }
        set { relayed.call = newValue }
    }

    func charge(_ work: RelayWork) -> Duration? { policy.charge(work, relayed) }
    func released() { policy.released(relayed) }
}
