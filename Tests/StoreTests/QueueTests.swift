import Tenancy
import Testing

@testable import Store

@Suite("Queues")
struct QueueTests {
    private let start = MonotonicTime(nanoseconds: 0)

    private static let small: StoreLimits = {
        var limits = StoreLimits.standard
        limits.waitingWritesPerTenant = 4
        limits.waitingWrites = 16
        limits.waitingReadsPerTenant = 4
        limits.waitingReads = 9
        limits.writerThreads = 2
        limits.readerThreads = 1
        return limits
    }()

    @Test(
        "Beyond its bound a tenant's writes are refused at once, with a hint, and its neighbour's are not",
        arguments: TestEngine.allCases)
    func writesPerTenant(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open(Self.small)
        let (ours, theirs) = (cell.scope("ctse"), cell.scope("pedro"))
        let gate = try await Gate.holdingWriter(of: store, ours)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<4 {
                group.addTask {
                    _ = try await store.change(ours) { try $0.insert(note, id("r\(number)"), []) }
                }
            }
            while store.waitingWrites < 4 { await Task.yield() }
            await #expect(throws: StoreError.overloaded(retryAfter: .milliseconds(200))) {
                try await store.change(ours) { try $0.insert(note, id("over"), []) }
            }
            try await store.change(theirs) { try $0.insert(note, id("a"), []) }
            gate.open()
            try await group.waitForAll()
        }
        try await store.change(ours) { try $0.insert(note, id("over"), []) }
        #expect(try await store.look(ours) { try $0.tenantRevision } == 5)
    }

    @Test("All tenants' reads together have a bound too, and whoever has none waiting still has room")
    func readsInTotal() async throws {
        let cell = try TestCell()
        let store = try cell.open(Self.small)
        let scopes = [cell.scope("ctse"), cell.scope("pedro"), cell.scope("sunrise")]
        let gate = try await Gate.holdingReaders(of: store, scopes[0], threads: 1)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<6 {
                group.addTask { _ = try await store.look(scopes[number % 2]) { try $0.get(note, id("a")) } }
            }
            while store.waitingReads < 6 { await Task.yield() }
            await #expect(throws: StoreError.overloaded(retryAfter: .milliseconds(200))) {
                _ = try await store.look(scopes[1]) { try $0.get(note, id("a")) }
            }
            group.addTask { _ = try await store.look(scopes[2]) { try $0.get(note, id("a")) } }
            while store.waitingReads < 7 { await Task.yield() }
            gate.open()
            try await group.waitForAll()
        }
    }

    @Test("A waiting write whose task is cancelled is never run")
    func cancelledWrite() async throws {
        let cell = try TestCell()
        let store = try cell.open()
        let scope = cell.scope("ctse")
        let gate = try await Gate.holdingWriter(of: store, scope)
        let task = Task { try await store.change(scope) { try $0.insert(note, id("a"), []) } }
        while store.waitingWrites < 1 { await Task.yield() }
        task.cancel()
        await #expect(throws: StoreError.cancelled) { try await task.value }
        gate.open()
        #expect(try await store.change(scope) { try $0.get(note, id("a")) } == nil)
    }

    @Test("A running read whose task is cancelled is interrupted")
    func interruptedRead() async throws {
        let cell = try TestCell()
        let store = try cell.open()
        let scope = cell.scope("ctse")
        try await store.change(scope) { writing in
            for number in 0..<500 {
                try writing.insert(note, id("r\(number)"), [], indexes: [IndexEntry(byState, .plain([]))])
            }
        }
        let started = Gate()
        let task = Task {
            try await store.look(scope) { reading in
                started.open()
                while true { _ = try reading.list(note, byState, limit: 500) }
            }
        }
        await Task.detached { started.wait() }.value
        task.cancel()
        await #expect(throws: StoreError.cancelled) { try await task.value }
        // The connection serves the next caller.
        #expect(try await store.look(scope) { try $0.list(note, byState, limit: 500) }.count == 500)
    }

    @Test("A task that is cancelled beforehand does nothing")
    func cancelledBefore() async throws {
        let cell = try TestCell()
        let store = try cell.open()
        let scope = cell.scope("ctse")
        let gate = Gate()
        let task = Task {
            await Task.detached { gate.wait() }.value
            try await store.change(scope) { try $0.insert(note, id("a"), []) }
        }
        task.cancel()
        gate.open()
        await #expect(throws: StoreError.cancelled) { try await task.value }
        #expect(try await store.look(scope) { try $0.get(note, id("a")) } == nil)
    }

    @Test("Closing refuses what waits and finishes what has begun")
    func closing() async throws {
        let cell = try TestCell()
        let store = try cell.open()
        let scope = cell.scope("ctse")
        let (began, gate) = (Gate(), Gate())
        let running = Task {
            try await store.change(scope) { writing in
                try writing.insert(note, id("kept"), [])
                began.open()
                gate.wait()
            }
        }
        await Task.detached { began.wait() }.value
        let waiting = Task { try await store.change(scope) { try $0.insert(note, id("refused"), []) } }
        while store.waitingWrites < 1 { await Task.yield() }
        let closing = Task { await store.close() }
        await #expect(throws: StoreError.closed) { try await waiting.value }
        gate.open()
        try await running.value
        await closing.value
        let again = try cell.open()
        #expect(try await again.look(scope) { try $0.get(note, id("kept")) } != nil)
        #expect(try await again.look(scope) { try $0.get(note, id("refused")) } == nil)
    }

    @Test("Tenants take turns, whatever each has waiting")
    func turns() {
        var turns = TurnQueue<String, Int>(
            turnsPerTenant: 1, turnLength: 2, bound: SharedBound(ofAll: 99, ofOne: 9))
        for number in 0..<5 {
            #expect(turns.add(number, for: "much", at: start) == (number == 0 ? .turnWaits : .queued))
        }
        #expect(turns.add(100, for: "little", at: start) == .turnWaits)
        let first = turns.next(at: start)
        #expect(first?.tenant == "much" && first?.work == [0, 1])
        #expect(turns.add(5, for: "much", at: start) == .queued, "its turn is being worked on")
        let second = turns.next(at: start)
        #expect(second?.tenant == "little" && second?.work == [100])
        #expect(turns.next(at: start) == nil, "an exclusive turn is one at a time")
        turns.finish("much", using: .zero, at: start)
        turns.finish("little", using: .zero, at: start)
        #expect(turns.next(at: start)?.work == [2, 3])
        turns.finish("much", using: .zero, at: start)
        #expect(turns.next(at: start)?.work == [4, 5])
        turns.finish("much", using: .zero, at: start)
        #expect(turns.next(at: start) == nil)
        #expect(turns.waiting == 0)
    }

    @Test("An exclusive turn takes in what comes meanwhile, up to its length")
    func lateWork() {
        var turns = TurnQueue<String, Int>(
            turnsPerTenant: 1, turnLength: 3, bound: SharedBound(ofAll: 99, ofOne: 9))
        _ = turns.add(0, for: "a", at: start)
        #expect(turns.next(at: start)?.work == [0])
        #expect(turns.more(of: "a", after: 1, grownBy: 0, at: start) == [])
        for number in 1...4 { _ = turns.add(number, for: "a", at: start) }
        #expect(turns.more(of: "a", after: 1, grownBy: 9_000_000, at: start) == [1, 2])
        #expect(turns.more(of: "a", after: 3, grownBy: 0, at: start) == [])
        #expect(turns.waiting == 2)
        turns.finish("a", using: .zero, at: start)
        #expect(turns.next(at: start)?.work == [3, 4])
    }

    @Test("Beside others a turn takes in a few pieces at a time, and no more once it has written its bytes")
    func cut() {
        var turns = TurnQueue<String, Int>(
            turnsPerTenant: 1, turnLength: 5, cut: TurnQueue.Cut(step: 2, bytes: 100),
            bound: SharedBound(ofAll: 99, ofOne: 20))
        for number in 0..<18 { _ = turns.add(number, for: "much", at: start) }
        #expect(turns.next(at: start)?.work == [0, 1, 2, 3, 4], "it is alone")
        turns.finish("much", using: .zero, at: start)
        _ = turns.add(0, for: "little", at: start)
        #expect(turns.next(at: start)?.work == [5, 6, 7, 8, 9], "nobody else has had a turn")
        #expect(turns.next(at: start)?.tenant == "little")
        turns.finish("little", using: .zero, at: start)
        turns.finish("much", using: .zero, at: start)
        #expect(turns.next(at: start)?.work == [10, 11])
        #expect(turns.more(of: "much", after: 2, grownBy: 99, at: start) == [12, 13])
        #expect(turns.more(of: "much", after: 4, grownBy: 99, at: start) == [14], "its length is what it was")
        turns.finish("much", using: .zero, at: start)
        #expect(turns.next(at: start)?.work == [15, 16])
        #expect(turns.more(of: "much", after: 2, grownBy: 100, at: start) == [])
        turns.finish("much", using: .zero, at: start)
        let later = MonotonicTime(nanoseconds: 2_000_000_000)
        #expect(turns.next(at: later)?.work == [17])
        _ = turns.add(18, for: "much", at: later)
        #expect(turns.more(of: "much", after: 1, grownBy: 100, at: later) == [18], "the other has gone")
    }

    @Test("A tenant has so many turns at once and no more, however many threads there are")
    func sharedTurns() {
        var turns = TurnQueue<String, Int>(
            turnsPerTenant: 2, turnLength: 1, bound: SharedBound(ofAll: 99, ofOne: 4))
        #expect(turns.add(1, for: "a", at: start) == .turnWaits)
        #expect(turns.add(2, for: "a", at: start) == .queued)
        #expect(turns.add(3, for: "a", at: start) == .queued)
        #expect(turns.add(4, for: "a", at: start) == .queued)
        #expect(turns.add(5, for: "a", at: start) == .full)
        #expect(turns.next(at: start)?.work == [1])
        #expect(turns.next(at: start)?.work == [2])
        #expect(turns.next(at: start) == nil, "a third thread is for others")
        #expect(turns.add(6, for: "b", at: start) == .turnWaits)
        #expect(turns.next(at: start)?.work == [6])
        turns.finish("a", using: .zero, at: start)
        #expect(turns.next(at: start)?.work == [3])
        #expect(!turns.hasTurn)
        turns.finish("b", using: .zero, at: start)
        turns.finish("a", using: .zero, at: start)
        turns.finish("a", using: .zero, at: start)
        #expect(turns.next(at: start)?.work == [4])
        turns.finish("a", using: .zero, at: start)
        #expect(!turns.hasTurn && turns.waiting == 0)
    }

    @Test(
        "Of many who queue all they can, none keeps out whoever has nothing waiting", arguments: [1, 8, 30])
    func fairness(hogs: Int) {
        var turns = TurnQueue<Int, Int>(
            turnsPerTenant: 1, turnLength: 128, bound: SharedBound(ofAll: 4096, ofOne: 512))
        for work in 0..<600 {
            for hog in 0..<hogs { _ = turns.add(work, for: hog, at: start) }
        }
        #expect(turns.add(0, for: 99, at: start) == .turnWaits)
        // Its turn comes after one of each other.
        for _ in 0..<hogs {
            guard let turn = turns.next(at: start) else { break }
            turns.finish(turn.tenant, using: .zero, at: start)
        }
        #expect(turns.next(at: start)?.tenant == 99)
    }

    @Test("Beside others a tenant has its share of the processors, and one that is alone all of them")
    func shares() {
        var turns = TurnQueue<String, Int>(
            turnsPerTenant: 1, turnLength: 1, bound: SharedBound(ofAll: 99, ofOne: 9),
            shares: ProcessorShares(perSecond: 250_000, atOnce: 10_000))
        func at(_ milliseconds: UInt64) -> MonotonicTime {
            MonotonicTime(nanoseconds: milliseconds * 1_000_000)
        }
        for number in 0..<9 { _ = turns.add(number, for: "much", at: at(0)) }
        // Three turns of 50 ms: it is alone, and waits for nothing.
        for begin: UInt64 in [0, 50, 100] {
            #expect(turns.next(at: at(begin))?.tenant == "much")
            turns.finish("much", using: .milliseconds(50), at: at(begin + 50))
        }
        _ = turns.add(0, for: "little", at: at(150))
        #expect(turns.next(at: at(150))?.tenant == "much", "its turn came first")
        #expect(turns.next(at: at(150))?.tenant == "little")
        turns.finish("little", using: .microseconds(100), at: at(151))
        turns.finish("much", using: .microseconds(100), at: at(152))
        // 150 ms were used, of which 10 were free to begin with and 25.5 are paid off: 114.5, four times as long.
        #expect(turns.resumesAt == at(610))
        _ = turns.add(1, for: "little", at: at(200))
        #expect(turns.next(at: at(200))?.tenant == "little", "others are not held up")
        turns.finish("little", using: .microseconds(100), at: at(201))
        #expect(turns.next(at: at(609)) == nil)
        #expect(turns.next(at: at(610))?.tenant == "much")
        turns.finish("much", using: .milliseconds(50), at: at(660))
        #expect(turns.next(at: at(660)) == nil, "the other has called within the second")
        // 50 ms, of which the 10 that are saved up at most were paid.
        #expect(turns.next(at: at(820))?.tenant == "much")
        turns.finish("much", using: .milliseconds(50), at: at(1300))
        #expect(turns.next(at: at(1300))?.tenant == "much", "nobody else has called for a second")
    }

    @Test("The program's own probes are nobody's neighbour")
    func probes() {
        var turns = TurnQueue<String, Int>(
            turnsPerTenant: 1, turnLength: 1, bound: SharedBound(ofAll: 99, ofOne: 9),
            shares: ProcessorShares(perSecond: 1_000, atOnce: 1))
        for number in 0..<3 { _ = turns.add(number, for: "much", at: start) }
        for _ in 0..<2 {
            _ = turns.add(0, for: "probe", at: start)
            for _ in 0..<2 {
                guard let turn = turns.next(at: start) else { break }
                turns.finish(
                    turn.tenant, using: .milliseconds(50), isCaller: turn.tenant != "probe", at: start)
            }
        }
        #expect(turns.next(at: start)?.tenant == "much", "it is alone")
    }

    @Test("A tenant that pauses is remembered with its work, and refused with it when the queue ends")
    func pausedWork() {
        var turns = TurnQueue<String, Int>(
            turnsPerTenant: 1, turnLength: 1, bound: SharedBound(ofAll: 99, ofOne: 9),
            shares: ProcessorShares(perSecond: 1_000, atOnce: 1))
        _ = turns.add(1, for: "little", at: start)
        for number in 0..<3 { _ = turns.add(number, for: "much", at: start) }
        for _ in 0..<2 { _ = turns.next(at: start) }
        turns.finish("little", using: .zero, at: start)
        turns.finish("much", using: .seconds(5), at: start)
        #expect(
            turns.resumesAt == MonotonicTime(nanoseconds: 1_000_000_000), "no pause is longer than a second")
        #expect(turns.removeAll() == [1, 2])
        #expect(turns.resumesAt == nil && turns.waiting == 0)
    }

    @Test("One tenant's long reads leave a thread to the others")
    func longReads() async throws {
        let cell = try TestCell()
        let store = try cell.open()
        let scope = cell.scope("ctse")
        let gate = try await Gate.holdingReaders(
            of: store, scope, threads: StoreLimits.standard.readerThreadsPerTenant)
        let waiting = Task { _ = try await store.look(scope) { try $0.get(note, id("a")) } }
        while store.waitingReads < 1 { await Task.yield() }
        #expect(try await store.look(cell.scope("pedro")) { try $0.get(note, id("a")) } == nil)
        #expect(store.waitingReads == 1, "one more of the tenant's has no thread")
        gate.open()
        try await waiting.value
    }

    @Test("Lines of any length come out as they went in")
    func line() {
        var line = Line<Int>()
        var next = 0
        for number in 0..<1000 {
            line.append(number)
            if number % 3 != 0 {
                #expect(line.popFirst() == next)
                next += 1
            }
        }
        while let number = line.popFirst() {
            #expect(number == next)
            next += 1
        }
        #expect(next == 1000)
    }
}
