import Synchronization
import Tenancy
import Testing
import WireProto

@testable import ServiceRuntime

/// Calls a service's handlers as a gateway would that has decided to let the call through.
///
/// Where the policy refuses the call by itself, it answers as a gateway does, and the service is not asked.
struct BareCaller: RPCCaller {
    var router: RPCRouter
    var sealer: ScopeSealer
    var clock: HandClock
    var principal: Principal
    var staff: StaffID?
    var roles: RoleSet = []
    var purpose: Purpose?

    func call(
        _ method: RPCMethod, _ message: [UInt8], _ options: CallOptions
    ) async throws(RPCStatus) -> [UInt8] {
        guard case .unary(let answer)? = router[method.id] else {
            throw RPCStatus(.unimplemented, nil, "no handler")
        }
        return try await answer(message, try context(method))
    }

    func stream(
        _ method: RPCMethod, _ message: [UInt8], _ options: CallOptions
    ) async throws(RPCStatus) -> any RPCResponseStream {
        guard case .stream(let serve)? = router[method.id] else {
            throw RPCStatus(.unimplemented, nil, "no handler")
        }
        let pipe = BarePipe(request: message)
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
        return BareAnswers(messages: pipe.messages, task: task)
    }

    private func context(_ method: RPCMethod) throws(RPCStatus) -> RPCContext {
        var metadata = Metadata()
        metadata.add(MetadataKey.scope, bytes: try seal(method))
        return RPCContext(
            method: method, metadata: metadata, deadline: RPCDeadline(nanoseconds: .max), peer: Peer())
    }

    func seal(_ method: RPCMethod) throws(RPCStatus) -> [UInt8] {
        let policy = MethodPolicy.table[Int(method.id.rawValue)]
        let standing: CallerStanding =
            switch principal {
            case .system: .system(.active, .active)
            case .operator: .operator
            case .service: .service
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
    typealias Sent = AsyncStream<Result<[UInt8]?, RPCStatus>>

    private let request: Mutex<[UInt8]?>
    let messages: Sent
    let sent: Sent.Continuation

    init(request: [UInt8]) {
        self.request = Mutex(request)
        (messages, sent) = Sent.makeStream()
    }

    func next() async throws(RPCStatus) -> [UInt8]? {
        request.withLock { $0.take() }
    }

    func send(_ message: [UInt8]) async throws(RPCStatus) {
        sent.yield(.success(message))
    }
}

/// The client's end: the messages sent, in their order.
struct BareAnswers: RPCResponseStream {
    let messages: BarePipe.Sent
    let task: Task<Void, Never>

    func next() async throws(RPCStatus) -> [UInt8]? {
        for await message in messages { return try message.get() }
        return nil
    }

    func cancel() { task.cancel() }
}
