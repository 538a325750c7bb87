import Synchronization
import Tenancy
import Testing

@testable import Store

@Suite("Writes that wait together")
struct GroupCommitTests {
    @Test("Many writers share few commits, and none is lost", arguments: TestEngine.allCases)
    func shared(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let probe = EngineProbe()
        let store = try cell.open(through: probe.wrap)
        let scope = cell.scope("ctse")
        let gate = try await Gate.holdingWriter(of: store, scope)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<64 {
                group.addTask {
                    _ = try await store.change(scope) { try $0.insert(note, id("r\(number)"), []) }
                }
            }
            while store.waitingWrites < 64 { await Task.yield() }
            gate.open()
            try await group.waitForAll()
        }
        #expect(probe.commits == 1, "all 64 waited for the same commit")
        #expect(try await store.look(scope) { try $0.tenantRevision } == 64)
    }

    @Test(
        "What comes in while a commit is made goes into it, and what has to be undone runs it again",
        arguments: TestEngine.allCases, [false, true])
    func late(_ engine: TestEngine, _ isRefused: Bool) async throws {
        let cell = try TestCell(engine)
        let probe = EngineProbe()
        let store = try cell.open(through: probe.wrap)
        let scope = cell.scope("ctse")
        let (gate, runs) = (Gate(), Names())
        async let first = store.change(scope) { writing in
            try writing.insert(note, id("first"), [])
            runs.add("first")
            gate.wait()
            return runs.all.count
        }
        while runs.all.isEmpty { await Task.yield() }
        async let second: Void = store.change(scope) { writing in
            try writing.insert(note, id("second"), [])
            if isRefused { throw Refusal.bedTaken }
        }
        while store.waitingWrites < 1 { await Task.yield() }
        gate.open()
        #expect(try await first == (isRefused ? 2 : 1), "the last run counts")
        do {
            try await second
            #expect(!isRefused)
        } catch {
            #expect(isRefused && error as? Refusal == .bedTaken)
        }
        #expect(probe.commits == 1)
        try await store.look(scope) { reading throws in
            #expect(try reading.changes(after: 0, limit: 9).count == (isRefused ? 1 : 2))
        }
    }

    @Test(
        "A write that waits to join a commit is not made for a caller who has gone, nor by a store that closes",
        arguments: TestEngine.allCases, [false, true])
    func gone(_ engine: TestEngine, _ isClosing: Bool) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        let (gate, runs) = (Gate(), Names())
        async let first: Void = store.change(scope) { writing in
            try writing.insert(note, id("first"), [])
            runs.add("first")
            gate.wait()
        }
        while runs.all.isEmpty { await Task.yield() }
        let second = Task {
            try await store.change(scope) { writing in
                try writing.insert(note, id("second"), [])
                runs.add("second")
            }
        }
        while store.waitingWrites < 1 { await Task.yield() }
        async let closed: Void = isClosing ? store.close() : ()
        if !isClosing { second.cancel() }
        await #expect(throws: isClosing ? StoreError.closed : .cancelled) { try await second.value }
        gate.open()
        try await first
        await closed
        #expect(runs.all == ["first"])
        let later = isClosing ? try cell.open() : store
        try await later.look(scope) { reading throws in
            #expect(try reading.changes(after: 0, limit: 9).map(\.id) == [id("first")])
        }
    }

    @Test(
        "A transaction that a failure has ended keeps nothing of anybody, whatever the body makes of it",
        arguments: TestEngine.allCases)
    func ended(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let probe = EngineProbe()
        let store = try cell.open(through: probe.wrap)
        let scope = cell.scope("ctse")
        try await store.change(scope) { try $0.insert(note, id("before"), []) }
        let gate = try await Gate.holdingWriter(of: store, scope)
        let outcomes = try await withThrowingTaskGroup(of: StoreError?.self) { group in
            for name in ["a", "b", "c"] {
                let waiting = store.waitingWrites
                group.addTask {
                    do {
                        try await store.change(scope) { writing in
                            if name == "b" {
                                probe.fail(
                                    .readRecord, with: .ioFailure(10), times: 1, endsTransaction: true)
                                do {
                                    _ = try writing.get(note, id("before"))
                                } catch {
                                    // Taken no notice of.
                                }
                            }
                            try writing.insert(note, id(name), [])
                        }
                        return nil
                    } catch {
                        return error as? StoreError
                    }
                }
                while store.waitingWrites == waiting { await Task.yield() }
            }
            gate.open()
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes == [.ioFailure(10), .ioFailure(10), .ioFailure(10)])
        try await store.look(scope) { reading throws in
            #expect(try reading.changes(after: 0, limit: 9).count == 1)
            for name in ["a", "b", "c"] { #expect(try reading.get(note, id(name)) == nil) }
        }
        try await store.change(scope) { try $0.insert(note, id("after"), []) }
        #expect(try await store.look(scope) { try $0.tenantRevision } == 2)
    }

    @Test("What the server refuses of one write, held back till then, undoes nothing of its neighbour")
    func heldBack() async throws {
        let cell = try TestCell(.postgresql)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        try await store.change(scope) { try $0.insert(note, id("before"), []) }
        let admin = try PrivateServer.shared.get().admin(cell.database ?? "")
        let gate = try await Gate.holdingWriter(of: store, scope)
        try admin.send(.text("REVOKE INSERT ON pegase.entries FROM pegase_app"))
        let indexed = Task {
            _ = try await store.change(scope) {
                try $0.insert(note, id("a"), [], indexes: [IndexEntry(byState, .plain([1]))])
            }
        }
        while store.waitingWrites < 1 { await Task.yield() }
        async let plain: Void = store.change(scope) { _ = try $0.insert(note, id("b"), []) }
        while store.waitingWrites < 2 { await Task.yield() }
        gate.open()
        await #expect(throws: StoreError.self) { try await indexed.value }
        try await plain
        try admin.send(.text("GRANT INSERT ON pegase.entries TO pegase_app"))
        #expect(
            try await store.look(scope) { try $0.changes(after: 0, limit: 9).map(\.id) } == [
                id("before"), id("b"),
            ])
    }

    @Test(
        "A transaction that is run again remembers, logs and tells once what is kept of it",
        arguments: TestEngine.allCases)
    func once(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        let told = Names()
        let observation = try #require(store.observe(scope) { told.add("told") })
        let gate = try await Gate.holdingWriter(of: store, scope)
        @Sendable func event(_ name: String) -> AccessEvent { AccessEvent(resources: [name], classes: .p0) }
        async let kept = store.writeOnce(in: scope, request("r1")) { (writing) throws(StoreError) in
            try writing.insert(note, id("kept"), [])
            writing.note(event("kept"))
            return bytes("answer")
        }
        while store.waitingWrites < 1 { await Task.yield() }
        let refused = Task {
            try await store.change(scope) { writing in
                try writing.insert(note, id("refused"), [])
                writing.note(event("refused"))
                throw Refusal.bedTaken
            }
        }
        while store.waitingWrites < 2 { await Task.yield() }
        gate.open()
        #expect(try await kept == bytes("answer"))
        await #expect(throws: Refusal.bedTaken) { try await refused.value }
        #expect(told.all == ["told"])
        let again = try await store.writeOnce(in: scope, request("r1")) { (_) throws(StoreError) in
            bytes("another")
        }
        #expect(again == bytes("answer"))
        try await store.look(scope) { reading throws in
            let log = try reading.accessEvents(after: 0, limit: 9)
            #expect(log.map(\.event.resources) == [["kept"], ["refused"], ["kept"]])
            #expect(log.map(\.isReplay) == [false, false, true])
            #expect(try reading.changes(after: 0, limit: 9).map(\.id) == [id("kept")])
        }
        withExtendedLifetime(observation) {}
    }

    @Test("A refusal undoes nothing of a neighbour in the same commit", arguments: TestEngine.allCases)
    func neighbours(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let probe = EngineProbe()
        let store = try cell.open(through: probe.wrap)
        let scope = cell.scope("ctse")
        let gate = try await Gate.holdingWriter(of: store, scope)
        let outcomes = try await withThrowingTaskGroup(of: (Int, Bool).self) { group in
            for number in 0..<30 {
                group.addTask {
                    do {
                        try await store.change(scope) { writing in
                            try writing.insert(note, id("r\(number)"), [])
                            if number % 3 == 0 { throw Refusal.bedTaken }
                            if number % 3 == 1 { try writing.insert(note, id("r\(number)"), []) }
                        }
                        return (number, true)
                    } catch let error as Refusal {
                        #expect(error == .bedTaken)
                        return (number, false)
                    } catch {
                        #expect(error as? StoreError == .alreadyExists)
                        return (number, false)
                    }
                }
            }
            while store.waitingWrites < 30 { await Task.yield() }
            gate.open()
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        #expect(probe.commits == 1)
        try await store.look(scope) { reading throws in
            for number in 0..<30 {
                #expect(outcomes[number] == (number % 3 == 2))
                let exists = try reading.get(note, id("r\(number)")) != nil
                #expect(exists == (number % 3 == 2))
            }
            #expect(try reading.changes(after: 0, limit: 99).map(\.sequence) == Array(1...10))
        }
    }

    @Test(
        "When the commit fails nobody is told it was kept, and the store goes on",
        arguments: TestEngine.allCases)
    func failedCommit(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let probe = EngineProbe()
        let store = try cell.open(through: probe.wrap)
        let scope = cell.scope("ctse")
        try await store.change(scope) { try $0.insert(note, id("before"), []) }
        for failure in [StoreError.diskFull, .ioFailure(10), .busy] {
            probe.failNextCommit(with: failure)
            await #expect(throws: failure) {
                try await store.change(scope) { try $0.insert(note, id("lost"), []) }
            }
            #expect(try await store.look(scope) { try $0.get(note, id("lost")) } == nil)
            #expect(try await store.look(scope) { try $0.get(note, id("before")) } != nil)
        }
        try await store.change(scope) { try $0.insert(note, id("after"), []) }
        #expect(try await store.look(scope) { try $0.tenantRevision } == 2)
    }

    @Test("A write that only looks, or refuses itself, costs no commit", arguments: TestEngine.allCases)
    func nothingToKeep(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let probe = EngineProbe()
        let store = try cell.open(through: probe.wrap)
        let scope = cell.scope("ctse")
        try await store.change(scope) { _ = try $0.get(note, id("a")) }
        await #expect(throws: Refusal.bedTaken) {
            try await store.change(scope) { _ in throw Refusal.bedTaken }
        }
        #expect(probe.commits == 0)
    }

    @Test(
        "A failure in half of a change undoes all of it, even if the body takes no notice",
        arguments: TestEngine.allCases)
    func halves(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let probe = EngineProbe()
        let store = try cell.open(through: probe.wrap)
        let scope = cell.scope("ctse")
        try await store.change(scope) { try $0.insert(note, id("a"), []) }
        probe.fail(.addVersion, with: .diskFull, times: 2)  // Also when the transaction is run again.
        await #expect(throws: StoreError.diskFull) {
            try await store.change(scope) { writing in
                do {
                    try writing.insert(note, id("half"), [])
                } catch {
                    // Taken no notice of.
                }
            }
        }
        #expect(try await store.look(scope) { try $0.get(note, id("half")) } == nil)
        try await store.change(scope) { try $0.insert(note, id("half"), []) }
    }

    @Test(
        "Beside a neighbour no commit of large records is longer than its sync may wait for",
        arguments: [true, false]
    )
    func shortCommits(hasNeighbour: Bool) async throws {
        let cell = try TestCell(.sqlite)
        let probe = EngineProbe()
        let store = try cell.open(through: probe.wrap)
        let scope = cell.scope("ctse")
        let gate = try await Gate.holdingWriter(of: store, scope)
        let body = [UInt8](repeating: 7, count: 16 << 10)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<32 {
                group.addTask {
                    _ = try await store.change(scope) { try $0.insert(note, id("r\(number)"), body) }
                }
            }
            while store.waitingWrites < 32 { await Task.yield() }
            if hasNeighbour {
                try await store.change(cell.scope("pedro")) { try $0.insert(note, id("a"), []) }
            }
            gate.open()
            try await group.waitForAll()
        }
        // 512 KiB: four records, 64 KiB, make a commit full.
        #expect(hasNeighbour ? probe.commits > 3 : probe.commits == 1, "\(probe.commits) commits")
        #expect(try await store.look(scope) { try $0.tenantRevision } == 32)
    }

    @Test(
        "A tenant with hundreds of writes keeps nobody else waiting for more than one commit",
        arguments: TestEngine.allCases)
    func fair(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        var limits = StoreLimits.standard
        limits.writerThreads = 1
        let store = try cell.open(limits)
        let (busy, quiet) = (cell.scope("ctse"), cell.scope("pedro"))
        try await store.change(quiet) { try $0.insert(note, id("first"), []) }
        let done = Names()
        let gate = try await Gate.holdingWriter(of: store, busy)
        let count = 3 * limits.writesPerCommit
        try await withThrowingTaskGroup(of: Void.self) { group in
            func add(_ name: String, _ scope: StoreScope) async {
                let waiting = store.waitingWrites
                group.addTask {
                    try await store.change(scope) { writing in
                        try writing.insert(note, id(name), [])
                        done.add(name)
                    }
                }
                while store.waitingWrites == waiting { await Task.yield() }
            }
            for number in 0..<count { await add("w\(number)", busy) }
            await add("quiet", quiet)
            gate.open()
            try await group.waitForAll()
        }
        let place = try #require(done.all.firstIndex(of: "quiet"))
        #expect(place <= limits.writesPerCommit, "it came after \(place) writes of another tenant")
        #expect(done.all.count == count + 1)
        await store.close()
    }
}

/// Names in the order in which they came.
final class Names: Sendable {
    private let names = Mutex<[String]>([])

    var all: [String] { names.withLock { $0 } }

    func add(_ name: String) {
        names.withLock { $0.append(name) }
    }
}
