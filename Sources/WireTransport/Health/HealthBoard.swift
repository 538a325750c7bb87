import Synchronization
public import WireProto

/// Which services of a program take calls, for who asks once and for who wants to hear of every change: gRPC's health
/// checking. Add it to a router. All methods may be called from any thread.
///
/// Who watches and is slow is told the latest and not what was between.
public final class HealthBoard: Sendable {
    public typealias Status = HealthV1.HealthCheckResponse.ServingStatus

    private struct State {
        var statuses: [String: Status]
        var watchers: [Int: Watcher] = [:]
        var nextWatcher = 0
        var isClosed = false
    }

    /// Woken outside the lock alone: waking a task takes the task's own lock, and a task that is cancelled holds that
    /// while it takes ours to be forgotten.
    private struct Watcher {
        let service: String
        let wakeups: AsyncStream<Void>.Continuation
    }

    private let state: Mutex<State>

    /// - Parameter services: By full name, as `pegase.family.v1.FamilyService`; the empty name, for the program as a
    ///   whole, is added. None serves until ``set(_:)`` says so.
    public init(services: some Sequence<String>) {
        var statuses: [String: Status] = ["": .notServing]
        for service in services { statuses[service] = .notServing }
        state = Mutex(State(statuses: statuses))
    }

    /// Every service of a method table.
    public convenience init(_ methods: MethodTable) {
        self.init(services: Set(methods.all.map(\.service)))
    }

    /// Says anew of each service whether it serves, and tells who watches one whose answer changed. After
    /// ``close()`` none serves.
    public func set(_ isServing: (String) -> Bool) {
        let concerned = state.withLock { state in
            var changed: Set<String> = []
            for (service, status) in state.statuses {
                let next: Status = isServing(service) && !state.isClosed ? .serving : .notServing
                guard next != status else { continue }
                state.statuses[service] = next
                changed.insert(service)
            }
            return state.watchers.values.filter { changed.contains($0.service) }
        }
        for watcher in concerned { watcher.wakeups.yield() }
    }

    /// Says of all services that they no longer serve, tells who watches, and ends their calls: a drain waits for no
    /// call that never ends by itself.
    public func close() {
        set { _ in false }
        let watchers = state.withLock { state in
            state.isClosed = true
            return Array(state.watchers.values)
        }
        for watcher in watchers { watcher.wakeups.finish() }
    }

    /// How many watch.
    package var watching: Int { state.withLock { $0.watchers.count } }

    /// - Returns: `nil` for a service that is not known.
    func status(of service: String) -> Status? {
        state.withLock { $0.statuses[service] }
    }

    /// Once now, and once after each change of the service's status.
    func wakeups(of service: String) -> AsyncStream<Void> {
        let (stream, wakeups) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        wakeups.yield()
        let (number, isClosed) = state.withLock { state in
            state.nextWatcher += 1
            if !state.isClosed {
                state.watchers[state.nextWatcher] = Watcher(service: service, wakeups: wakeups)
            }
            return (state.nextWatcher, state.isClosed)
        }
        if isClosed { wakeups.finish() }
        wakeups.onTermination = { [weak self] _ in self?.forget(number) }
        return stream
    }

    private func forget(_ watcher: Int) {
        state.withLock { _ = $0.watchers.removeValue(forKey: watcher) }
    }
}

extension HealthBoard: HealthProvider {
    public func check(
        _ request: HealthV1.HealthCheckRequest, _ call: Void
    ) async throws(RPCStatus) -> HealthV1.HealthCheckResponse {
        guard let status = status(of: request.service) else {
            throw RPCStatus(.notFound, nil, "there is no such service here")
        }
        return HealthV1.HealthCheckResponse(status: status)
    }

    public func watch(
        _ request: HealthV1.HealthCheckRequest, _ call: Void,
        _ send: RPCSender<HealthV1.HealthCheckResponse>
    ) async throws(RPCStatus) {
        var told: Status?
        for await _ in wakeups(of: request.service) {
            let status = status(of: request.service) ?? .serviceUnknown
            guard status != told else { continue }
            try await send.send(HealthV1.HealthCheckResponse(status: status))
            told = status
        }
        throw .draining
    }
}

extension RPCStatus {
    static let draining = RPCStatus(.unavailable, nil, "the server is about to stop; connect again")
}

extension RPCRouter {
    /// Answers `grpc.health.v1.Health` from the board, whoever asks.
    public mutating func add(_ board: HealthBoard) {
        add(board) { _ in () }
    }
}
