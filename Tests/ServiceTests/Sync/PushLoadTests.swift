import ServiceSupport
import Synchronization
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("What pushes may cost")
struct PushLoadTests {
    private static let ctse = TenantID(country: .vietnam, partner: PartnerID("ctse")!)
    private static let cswc = TenantID(country: .vietnam, partner: PartnerID("cswc")!)

    private func outcomes(_ verdict: FamilyV1.SyncVerdict, _ count: Int) -> [FamilyV1.SyncOutcome] {
        Array(repeating: FamilyV1.SyncOutcome(verdict: verdict), count: count)
    }

    private func limits(perSecond: Int, atOnce: Int) -> PushLimits {
        var limits = PushLimits()
        limits.unitsPerSecond = perSecond
        limits.unitsAtOnce = atOnce
        return limits
    }

    @Test("Items that are refused cost more than those that are done, each tenant its own")
    func units() async throws {
        let clock = TestClock()
        let load = PushLoad(limits(perSecond: 100, atOnce: 100), clock: { clock.monotonic })
        load.charge(outcomes(.ok, 100), to: Self.ctse)
        try await load.pushing(for: Self.ctse) { () throws(RPCStatus) in }
        load.charge(outcomes(.refused, 25), to: Self.ctse)
        var refused: RPCStatus?
        do throws(RPCStatus) {
            _ = try await load.pushing(for: Self.ctse) { () throws(RPCStatus) in Issue.record("it was done") }
        } catch {
            refused = error
        }
        #expect(refused?.reason == .overloaded)
        #expect(refused?.details.contains(StatusDetail.retry(after: .seconds(2))) == true)
        try await load.pushing(for: Self.cswc) { () throws(RPCStatus) in }
        clock.advance(seconds: 2)
        try await load.pushing(for: Self.ctse) { () throws(RPCStatus) in }
    }

    @Test("An import waits until what it owes is paid off, and goes on then")
    func paced() async throws {
        // The load's own: the registry has not been silent while the import waits.
        let clock = TestClock()
        let pauses = Mutex<[Duration]>([])
        let load = PushLoad(
            limits(perSecond: 100, atOnce: 100), clock: { clock.monotonic },
            pause: { pause in
                pauses.withLock { $0.append(pause) }
                clock.advance(seconds: Int64(pause.components.seconds))
            })
        let cell = try FamilyCell(load: load)
        let stream = try await cell.device().syncImport()
        let empty = FamilyV1.SyncPushRequest(
            parent: "partners/ctse", items: Array(repeating: FamilyV1.SyncItem(), count: 100))
        for _ in 0..<3 { try await stream.send(empty) }
        stream.finishSending()
        for _ in 0..<3 {
            let answer = try #require(try await stream.next())
            #expect(answer.outcomes.allSatisfy { $0.verdict == .refused })
        }
        #expect(try await stream.next() == nil)
        // 100 refused items are 800 units: 100 of the burst, and 7 s at 100 a second.
        #expect(pauses.withLock { $0 } == [.seconds(7), .seconds(8)])
        try await cell.bare.close()
    }

    @Test("Sixty streams of a tenant work on two pushes at a time, and a neighbour's is not behind them")
    func turns() async throws {
        let load = PushLoad(clock: { MonotonicTime(nanoseconds: 0) })
        let gate = AsyncGate()
        let peak = Peak()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<60 {
                group.addTask {
                    try await load.importing(for: Self.ctse) { () throws(RPCStatus) in
                        peak.most.withLock { $0 = max($0, load.working) }
                        await gate.wait()
                    }
                }
            }
            while load.waiting < 58 { await Task.yield() }
            try await load.importing(for: Self.cswc) { () throws(RPCStatus) in }
            gate.open()
            try await group.waitForAll()
        }
        #expect(peak.most.withLock { $0 } == 2)
        #expect(load.working == 0 && load.waiting == 0)
    }

    @Test("Whoever gives up waiting leaves the line to the next")
    func cancelled() async throws {
        let load = PushLoad(clock: { MonotonicTime(nanoseconds: 0) })
        let gate = AsyncGate()
        let working = (0..<2).map { _ in
            Task { try await load.importing(for: Self.ctse) { () throws(RPCStatus) in await gate.wait() } }
        }
        while load.working < 2 { await Task.yield() }
        let waiting = (0..<3).map { _ in
            Task { try await load.importing(for: Self.ctse) { () throws(RPCStatus) in } }
        }
        while load.waiting < 3 { await Task.yield() }
        waiting[1].cancel()
        await #expect(throws: RPCStatus.self) { try await waiting[1].value }
        gate.open()
        for task in working + [waiting[0], waiting[2]] { try await task.value }
        #expect(load.working == 0 && load.waiting == 0)
    }
}

/// Holds tasks until it is opened.
final class AsyncGate: Sendable {
    private let state = Mutex<(isOpen: Bool, waiting: [CheckedContinuation<Void, Never>])>((false, []))

    func wait() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.waiting.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }

    func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}

/// The most that worked at once.
private final class Peak: Sendable {
    let most = Mutex(0)
}
