import Tenancy
import Testing

@Suite("Turns of work")
struct FairTurnsTests {
    private typealias Turns = FairTurns<String>

    private func ticket(_ admission: Turns.Admission) throws -> Turns.Ticket {
        guard case .wait(let ticket) = admission else {
            throw NoTicket()
        }
        return ticket
    }

    struct NoTicket: Error {}

    @Test("So many of one owner work, and its others wait in their order")
    func ofOne() throws {
        var turns = Turns(ofAll: 9, ofOne: 2, waitingOfOne: 2)
        #expect(turns.enter("a") == .now)
        #expect(turns.enter("a") == .now)
        let (first, second) = (try ticket(turns.enter("a")), try ticket(turns.enter("a")))
        #expect(turns.enter("a") == .full)
        #expect(turns.enter("b") == .now)
        #expect(turns.leave("a") == [first])
        #expect(turns.leave("a") == [second])
        #expect(turns.leave("a") == [])
        #expect(turns.working == 2)
    }

    @Test("One with many waiting delays another by one piece of work")
    func inTurn() throws {
        var turns = Turns(ofAll: 1, ofOne: 1, waitingOfOne: 99)
        #expect(turns.enter("much") == .now)
        let much = try (0..<9).map { _ in try ticket(turns.enter("much")) }
        let little = try ticket(turns.enter("little"))
        #expect(turns.leave("much") == [little], "whoever works comes behind whoever waits")
        #expect(turns.leave("little") == [much[0]])
        #expect(turns.leave("much") == [much[1]])
    }

    @Test("A ticket that is given up leaves the line; one whose turn has come does not")
    func givenUp() throws {
        var turns = Turns(ofAll: 1, ofOne: 1, waitingOfOne: 9)
        #expect(turns.enter("a") == .now)
        let (gone, next) = (try ticket(turns.enter("a")), try ticket(turns.enter("b")))
        #expect(turns.giveUp(gone, of: "a") == true)
        #expect(turns.giveUp(gone, of: "a") == false)
        #expect(turns.leave("a") == [next])
        #expect(turns.giveUp(next, of: "b") == false)
        #expect(turns.leave("b") == [])
        #expect(turns.working == 0 && turns.waiting == 0)
        #expect(turns.enter("a") == .now)
    }

    @Test("Whatever comes and goes, the bounds hold, nobody is forgotten, and nothing is left")
    func walk() {
        var generator = SeededGenerator(seed: 11)
        var turns = FairTurns<Int>(ofAll: 5, ofOne: 2, waitingOfOne: 6)
        var working = [Int](repeating: 0, count: 6)
        var waiting: [[FairTurns<Int>.Ticket]] = Array(repeating: [], count: 6)
        func begin(_ tickets: [FairTurns<Int>.Ticket]) {
            for ticket in tickets {
                guard let owner = waiting.firstIndex(where: { $0.first == ticket }) else {
                    Issue.record("a ticket out of its order")
                    return
                }
                waiting[owner].removeFirst()
                working[owner] += 1
            }
        }
        for step in 0..<20_000 {
            let owner = Int.random(in: 0..<6, using: &generator)
            let isEnding = step > 19_000
            switch Int.random(in: isEnding ? 5..<10 : 0..<10, using: &generator) {
            case 0..<5:
                switch turns.enter(owner) {
                case .now: working[owner] += 1
                case .wait(let ticket): waiting[owner].append(ticket)
                case .full: #expect(waiting[owner].count == 6)
                }
            case 5..<9:
                guard working[owner] > 0 else { continue }
                working[owner] -= 1
                begin(turns.leave(owner))
            default:
                guard let ticket = waiting[owner].randomElement(using: &generator) else { continue }
                #expect(turns.giveUp(ticket, of: owner) == true)
                waiting[owner].removeAll { $0 == ticket }
            }
            #expect(working.allSatisfy { $0 <= 2 } && working.reduce(0, +) <= 5)
            #expect(turns.working == working.reduce(0, +))
            // Whoever waits does so because the bounds are reached.
            for owner in waiting.indices where !waiting[owner].isEmpty {
                #expect(working[owner] == 2 || working.reduce(0, +) == 5)
            }
        }
        #expect(turns.waiting == waiting.reduce(0) { $0 + $1.count })
    }
}
