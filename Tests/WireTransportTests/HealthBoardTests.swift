import Testing
import WireProto

@testable import WireTransport

@Suite("Who serves, and who hears of it")
struct HealthBoardTests {
    @Test("Watchers that leave while the board changes hold nobody up")
    func leaving() async {
        let board = HealthBoard(services: ["a"])
        let changing = (0..<2).map { parity in
            Task {
                var round = 0
                while !Task.isCancelled {
                    board.set { _ in round % 2 == parity }
                    round += 1
                    await Task.yield()
                }
            }
        }
        for _ in 0..<1_000 {
            let watchers = (0..<4).map { _ in Task { for await _ in board.wakeups(of: "a") {} } }
            while board.watching < watchers.count { await Task.yield() }
            for watcher in watchers { watcher.cancel() }
            for watcher in watchers { await watcher.value }
        }
        for task in changing { task.cancel() }
        #expect(board.watching == 0)
    }

    @Test("A watcher that is slow hears the latest, and one that comes late hears the end")
    func latest() async {
        let board = HealthBoard(services: ["a"])
        var wakeups = board.wakeups(of: "a").makeAsyncIterator()
        for round in 0...10 { board.set { _ in round.isMultiple(of: 2) } }
        #expect(await wakeups.next() != nil)
        #expect(board.status(of: "a") == .serving)
        board.close()
        #expect(await wakeups.next() != nil)
        #expect(board.status(of: "a") == .notServing)
        #expect(await wakeups.next() == nil)
        var late = board.wakeups(of: "a").makeAsyncIterator()
        #expect(await late.next() != nil)
        #expect(await late.next() == nil)
    }
}
