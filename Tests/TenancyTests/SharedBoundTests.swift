import Tenancy
import Testing

@Suite("Bounds that several share")
struct SharedBoundTests {
    @Test(
        "So many of one, so many of all, and never more of one than is left",
        arguments: [
            (held: 0, all: 0, admits: true), (held: 3, all: 3, admits: true),
            (held: 4, all: 4, admits: false),
            (held: 3, all: 6, admits: true), (held: 3, all: 7, admits: false),
            (held: 2, all: 7, admits: true),
            (held: 0, all: 9, admits: true), (held: 1, all: 9, admits: false),
            (held: 0, all: 10, admits: false),
        ])
    func table(held: Int, all: Int, admits: Bool) {
        #expect(SharedBound(ofAll: 10, ofOne: 4).admits(held: held, all: all) == admits)
    }

    @Test("However many take all they can get, whoever comes new has room", arguments: 1...40)
    func newcomer(hogs: Int) {
        let bound = SharedBound(ofAll: 4_096, ofOne: 512)
        var held = [Int](repeating: 0, count: hogs)
        var hasTaken = true
        while hasTaken {
            hasTaken = false
            for hog in held.indices where bound.admits(held: held[hog], all: held.reduce(0, +)) {
                held[hog] += 1
                hasTaken = true
            }
        }
        let all = held.reduce(0, +)
        #expect(bound.admits(held: 0, all: all))
        #expect(4_096 - all >= 4_096 / (hogs + 1) - 1, "\(4_096 - all) are left by \(hogs)")
    }
}
