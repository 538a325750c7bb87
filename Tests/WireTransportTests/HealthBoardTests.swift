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
            let watchers = (0..<4).map { _ in
                Task {
                    guard var watcher = board.watcher(of: "a") else { return }
                    while await watcher.wait() {}
                }
            }
            while board.watching < watchers.count { await Task.yield() }
            for watcher in watchers { watcher.cancel() }
            for watcher in watchers { await watcher.value }
        }
        for task in changing { task.cancel() }
        #expect(board.watching == 0)
    }

    @Test("A watcher that is slow hears the latest, and none begins once the board is closed")
    func latest() async {
        let board = HealthBoard(services: ["a"])
        guard var watcher = board.watcher(of: "a") else {
            Issue.record("there is no place on an empty board")
            return
        }
        for round in 0...10 { board.set { _ in round.isMultiple(of: 2) } }
        var isWoken = await watcher.wait()
        #expect(isWoken)
        #expect(board.status(of: "a") == .serving)
        board.close()
        isWoken = await watcher.wait()
        #expect(isWoken)
        #expect(board.status(of: "a") == .notServing)
        isWoken = await watcher.wait()
        #expect(!isWoken)
        let hasPlace = board.watcher(of: "a") != nil
        #expect(!hasPlace)
    }
}
