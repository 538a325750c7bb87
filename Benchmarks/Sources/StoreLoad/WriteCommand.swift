import ArgumentParser
import RawSQLite
import Store
import Synchronization
import Tenancy

/// Callers that each make one record after the other, as a service does: once for a request id, with an event and an
/// answer to remember.
struct WriteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "write")

    @OptionGroup var world: World
    @Option var tenants = 1
    @Option var callers = 1
    @Option var seconds = 3.0
    /// Ends after so many writes instead.
    @Option var writes: Int?
    /// Microseconds that each sync takes longer.
    @Option var syncDelay: Int64 = 0

    func run() throws {
        raw_watch()
        raw_delay_syncs(syncDelay)
        let executor = TurnExecutor()
        let store = try world.open()
        // Each tenant's file is made before the clock runs.
        for tenant in 0..<tenants { try executor.run { try await Self.write(store, World.scope(tenant)) } }
        let before = raw_commits()
        let clock = ContinuousClock()
        let began = clock.now
        let end = began.advanced(by: .seconds(seconds))
        let (callers, tenants, writes) = (callers, tenants, writes)
        let written = try executor.run {
            try await withThrowingTaskGroup(of: [Duration].self) { group in
                let left = Counter(writes ?? .max)
                for caller in 0..<callers {
                    group.addTask(executorPreference: executor) {
                        var latencies: [Duration] = []
                        var turn = caller
                        while writes != nil ? left.take() : clock.now < end {
                            let before = clock.now
                            // Each caller goes round the tenants, beginning at its own.
                            try await Self.write(store, World.scope(turn % tenants))
                            turn += 1
                            latencies.append(clock.now - before)
                        }
                        return latencies
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
        }
        let took = (clock.now - began) / .seconds(1)
        let commits = raw_commits() - before
        try executor.run { await store.close() }
        guard raw_unknown_statements() == 0 else { throw ExitCode.failure }
        print(
            #"{"writes": \#(written.count), "seconds": \#(took), "commits": \#(commits), "#
                + #""rate": \#(Double(written.count) / took), \#(quantiles(written))}"#)
    }

    static func write(_ store: Store, _ scope: StoreScope) async throws {
        let id = RecordID.random()
        let request = RequestKey(id: .random(words: 2), digest: .random(words: 4))!
        _ = try await store.writeOnce(in: scope, request) { (writing) throws(StoreError) in
            try writing.insert(
                Example.kind, id, Example.body,
                indexes: [
                    IndexEntry(
                        Example.inGroup, .plain(Example.key(group: 1, time: writing.now.milliseconds))),
                    IndexEntry(Example.byName, .keyed(Array(id.text.utf8))),
                ])
            writing.note(
                AccessEvent(
                    resources: ["partners/p0/examples/\(id.text)"], classes: .p2, count: 1, requestID: "r"))
            return Example.reply
        }
    }
}

/// Counts down to nothing.
final class Counter: Sendable {
    private let left: Atomic<Int>

    init(_ count: Int) { left = Atomic(count) }

    func take() -> Bool { left.subtract(1, ordering: .relaxed).oldValue > 0 }
}

/// The median and the 99th percentile in microseconds, as members of a JSON object.
func quantiles(_ latencies: [Duration]) -> String {
    let sorted = latencies.sorted()
    func at(_ share: Double) -> Double {
        sorted.isEmpty
            ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))] / .microseconds(1)
    }
    return #""p50": \#(at(0.5)), "p99": \#(at(0.99))"#
}
