import TestSupport
import Testing
import WireTransport

@Suite("The timer wheel")
struct TimerWheelTests {
    @Test("fires each timer at the first turn at or after its instant, as a sorted list would")
    func agreesWithAModel() {
        var random = Seeded(seed: 11)
        for _ in 0..<200 {
            var now = UInt64.random(in: 0...10_000_000, using: &random)
            var wheel = TimerWheel<Int>(now: now)
            var model: [Int: (token: TimerWheel<Int>.Token, instant: UInt64)] = [:]
            for step in 0..<400 {
                switch Int.random(in: 0..<4, using: &random) {
                case 0, 1:
                    let reach = [3, 70, 5_000, 400_000, 30_000_000].randomElement(using: &random) ?? 3
                    let instant = now + 1 + UInt64.random(in: 0...UInt64(reach), using: &random)
                    model[step] = (wheel.set(at: instant, step), instant)
                case 2:
                    guard let key = model.keys.sorted().randomElement(using: &random), let timer = model[key]
                    else {
                        continue
                    }
                    wheel.cancel(timer.token)
                    model[key] = nil
                default:
                    now += [1, 10, 64, 4_096, 300_000].randomElement(using: &random) ?? 1
                    var fired: Set<Int> = []
                    while let payload = wheel.next(at: now) { fired.insert(payload) }
                    let due = model.filter { $0.value.instant <= now }
                    #expect(fired == Set(due.keys), "what fires by \(now) is what was due")
                    for key in due.keys { model[key] = nil }
                }
                #expect(wheel.count == model.count)
                let earliest = model.values.map(\.instant).min()
                #expect((wheel.wakeUp == nil) == (earliest == nil))
                if let wakeUp = wheel.wakeUp, let earliest {
                    #expect(wakeUp <= earliest, "nobody oversleeps")
                }
            }
        }
    }

    @Test("lets a timer be set and cancelled while others fire")
    func changesWhileFiring() {
        var wheel = TimerWheel<String>(now: 0)
        _ = wheel.set(at: 10, "first")
        let second = wheel.set(at: 10, "second")
        let first = wheel.next(at: 10)
        #expect(first != nil)
        wheel.cancel(second)
        _ = wheel.set(at: 10, "late")  // Its instant has passed: the next turn's.
        let other = wheel.next(at: 10)
        #expect(other == nil || first == "second", "a cancelled timer does not fire")
        #expect(wheel.next(at: 11) == "late")
    }

    @Test("ignores the token of a timer that has fired, though its place was taken")
    func staleToken() {
        var wheel = TimerWheel<Int>(now: 0)
        let stale = wheel.set(at: 1, 1)
        #expect(wheel.next(at: 1) == 1)
        _ = wheel.set(at: 2, 2)
        wheel.cancel(stale)
        #expect(wheel.next(at: 2) == 2)
    }
}
