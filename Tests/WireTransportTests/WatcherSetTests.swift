import Testing
import WireTransport

@Suite("Who waits for changes")
struct WatcherSetTests {
    /// A watcher's waits, in a task of its own.
    private func waits(_ set: WatcherSet<String>, _ topic: String) -> (AsyncStream<Int>, Task<Int, Never>) {
        let (stream, told) = AsyncStream.makeStream(of: Int.self)
        let task = Task {
            guard var watcher = set.add(topic) else {
                told.finish()
                return -1
            }
            told.yield(0)
            var woken = 0
            while await watcher.wait() {
                woken += 1
                told.yield(woken)
            }
            told.finish()
            return woken
        }
        return (stream, task)
    }

    @Test("Those whose topic is concerned are woken, and the others are not")
    func topics() async {
        let set = WatcherSet<String>(limit: 4)
        let (rice, ricer) = waits(set, "rice")
        let (salt, salter) = waits(set, "salt")
        var (ricing, salting) = (rice.makeAsyncIterator(), salt.makeAsyncIterator())
        #expect(await ricing.next() == 0)
        #expect(await salting.next() == 0)
        set.wake { $0 == "rice" }
        #expect(await ricing.next() == 1)
        set.wake()
        #expect(await ricing.next() == 2)
        #expect(await salting.next() == 1, "once, for all that has changed")
        set.close()
        #expect(await ricer.value == 2)
        #expect(await salter.value == 1)
    }

    @Test("A watcher that is slow is woken once for all that it missed")
    func slow() async {
        let set = WatcherSet<String>(limit: 1)
        guard var watcher = set.add("rice") else {
            Issue.record("there is no place in an empty set")
            return
        }
        for _ in 0..<10 { set.wake() }
        watcher.wake()
        var isWoken = await watcher.wait()
        #expect(isWoken)
        set.close()
        isWoken = await watcher.wait()
        #expect(!isWoken)
    }

    @Test(
        "There are no more than there may be; one that leaves makes room; none comes to a closed set"
    )
    func bound() async {
        let set = WatcherSet<String>(limit: 2)
        let (first, task) = waits(set, "rice")
        var firsts = first.makeAsyncIterator()
        #expect(await firsts.next() == 0)
        do {
            let second = set.add("salt")
            let hasSecond = second != nil
            let hasThird = set.add("tea") != nil
            #expect(hasSecond && !hasThird)
            #expect(set.count == 2)
        }
        #expect(set.count == 1, "it was let go of")
        task.cancel()
        #expect(await task.value == 0)
        #expect(set.count == 0)
        set.close()
        let hasLate = set.add("late") != nil
        #expect(!hasLate)
    }
}
