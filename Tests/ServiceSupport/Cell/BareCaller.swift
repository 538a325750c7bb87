import ServiceRuntime
public import Tenancy
public import TestSupport
public import WireProto

/// Calls a service's handlers as a gateway would that has decided to let the call through.
///
/// Where the policy refuses the call by itself, it answers as a gateway does, and the service is not asked.
public struct BareCaller: RPCCaller {
    public var router: RPCRouter
    public var sealer: ScopeSealer
    public var clock: TestClock
    public var principal: Principal
    public var staff: StaffID?
    public var roles: RoleSet = []
    public var purpose: Purpose?
    /// Is called at each message of a stream that the service sends, before the service goes on.
    public var heard: @Sendable () -> Void = {}

    public init(
        router: RPCRouter, sealer: ScopeSealer, clock: TestClock, principal: Principal, staff: StaffID? = nil,
        roles: RoleSet = [], purpose: Purpose? = nil
    ) {
        self.router = router
        self.sealer = sealer
        self.clock = clock
        self.principal = principal
        self.staff = staff
        self.roles = roles
        self.purpose = purpose
    }

    public func call(
        _ method: RPCMethod, _ message: [UInt8], _ options: CallOptions
    ) async throws(RPCStatus) -> [UInt8] {
        guard case .unary(let answer)? = router[method.id] else {
            throw RPCStatus(.unimplemented, nil, "no handler")
        }
        return try await answer(message, try context(method))
    }

    public func open(
        _ method: RPCMethod, _ options: CallOptions
    ) async throws(RPCStatus) -> any RPCClientStream {
        guard case .stream(let serve)? = router[method.id] else {
            throw RPCStatus(.unimplemented, nil, "no handler")
        }
        let pipe = BarePipe(heard)
        let context = try context(method)
        let task = Task {
            do throws(RPCStatus) {
                try await serve(pipe, context)
                pipe.sent.yield(.success(nil))
            } catch {
                pipe.sent.yield(.failure(error))
            }
            pipe.sent.finish()
        }
        return BareStream(pipe: pipe, task: task)
    }

    private func context(_ method: RPCMethod) throws(RPCStatus) -> RPCContext {
        var metadata = Metadata()
        metadata.add(MetadataKey.scope, bytes: try seal(method))
        return RPCContext(
            method: method, metadata: metadata, deadline: RPCDeadline(nanoseconds: .max), peer: Peer())
    }

    public func seal(_ method: RPCMethod) throws(RPCStatus) -> [UInt8] {
        let policy = MethodPolicy.table[Int(method.id.rawValue)]
        let standing: CallerStanding =
            switch principal {
            case .system: .system(.active, .active)
            case .operator: .operator(.active)
            case .service: .service(.active)
            }
        let facts = CallFacts(
            caller: standing, staff: staff == nil ? .none : .active(roles),
            purpose: purpose.map(NamedPurpose.named) ?? .none)
        guard case .success(let permit) = policy.decide(facts),
            let claims = ScopeClaims(
                principal: principal, staff: staff, permit: permit, method: method.id.rawValue,
                callID: .random())
        else { throw RPCStatus(.permissionDenied, nil, "the policy refuses the call") }
        return sealer.seal(claims, now: clock.now)
    }
}

/// The server's end of a streaming call without a wire.
final class BarePipe: RPCServerStream {
    typealias Sent = AsyncStream<Result<RPCMessage?, RPCStatus>>

    let requests = AsyncStream<RPCMessage>.makeStream()
    let messages: Sent
    let sent: Sent.Continuation
    let heard: @Sendable () -> Void

    init(_ heard: @escaping @Sendable () -> Void) {
        (messages, sent) = Sent.makeStream()
        self.heard = heard
    }

    func sendHead(_ metadata: Metadata, mayCompress: Bool) {}
    func setTrailing(_ metadata: Metadata) {}

    func receive() async throws(RPCStatus) -> RPCMessage? {
        for await message in requests.stream { return message }
        return nil
    }

    func send(_ message: RPCMessage) async throws(RPCStatus) {
        sent.yield(.success(message))
        heard()
    }
}

/// The client's end: the messages sent, in their order.
struct BareStream: RPCClientStream {
    let pipe: BarePipe
    let task: Task<Void, Never>

    func head() async throws(RPCStatus) -> Metadata { Metadata() }
    func trailing() async -> Metadata { Metadata() }

    func receive() async throws(RPCStatus) -> RPCMessage? {
        for await message in pipe.messages { return try message.get() }
        return nil
    }

    func send(_ message: RPCMessage) async throws(RPCStatus) {
        pipe.requests.continuation.yield(message)
    }

    func finishSending() { pipe.requests.continuation.finish() }
    func cancel() { task.cancel() }
}
