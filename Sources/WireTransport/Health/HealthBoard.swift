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
        var isClosed = false
    }

    private let state: Mutex<State>
    /// By the service that they watch.
    private let watchers = WatcherSet<String>(limit: TransportLimits.healthWatchers)

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
        let changed = state.withLock { state in
            var changed: Set<String> = []
            for (service, status) in state.statuses {
                let next: Status = isServing(service) && !state.isClosed ? .serving : .notServing
                guard next != status else { continue }
                state.statuses[service] = next
                changed.insert(service)
            }
            return changed
        }
        watchers.wake(changed.contains)
    }

    /// Says of all services that they no longer serve, tells who watches, and ends their calls: a drain waits for no
    /// call that never ends by itself.
    public func close() {
        set { _ in false }
        state.withLock { $0.isClosed = true }
        watchers.close()
    }

    /// How many watch.
    package var watching: Int { watchers.count }

    /// - Returns: `nil` for a service that is not known.
    func status(of service: String) -> Status? {
        state.withLock { $0.statuses[service] }
    }

    /// Woken once now, and after each change of the service's status; `nil` when too many watch, or the board is closed.
    func watcher(of service: String) -> Watcher? {
        guard let watcher = watchers.add(service) else { return nil }
        watcher.wake()
        return watcher
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
        guard var watcher = self.watcher(of: request.service) else {
            try await send.send(HealthV1.HealthCheckResponse(status: word(on: request.service)))
            throw .draining
        }
        var told: Status?
        while await watcher.wait() {
            let status = word(on: request.service)
            guard status != told else { continue }
            try await send.send(HealthV1.HealthCheckResponse(status: status))
            told = status
        }
        throw .draining
    }

    private func word(on service: String) -> Status {
        status(of: service) ?? .serviceUnknown
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
