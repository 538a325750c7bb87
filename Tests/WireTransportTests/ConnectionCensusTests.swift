import TestSupport
import Testing

@testable import WireTransport

@Suite("Who may hold how many connections")
struct ConnectionCensusTests {
    /// One thing that happens to a census, and what is to come of it.
    enum Step {
        /// Connections come from an address, and the ids of those that make room.
        case arrive(String, evicting: [UInt64] = [])
        case spoke(UInt64)
        case identify(UInt64, ConnectionShare, ConnectionCensus.Verdict = .admitted(evicting: nil))
        /// Its first call begins.
        case busy(UInt64)
        case leave(UInt64)
    }

    struct Story: CustomTestStringConvertible {
        let testDescription: String
        let bounds: ConnectionBounds
        let steps: [Step]

        init(_ sentence: String, _ bounds: ConnectionBounds, _ steps: [Step]) {
            testDescription = sentence
            self.bounds = bounds
            self.steps = steps
        }
    }

    private static let ctse = ConnectionShare(of: "ctse")
    private static let sen = ConnectionShare(of: "sen")
    private static let stage = ConnectionShare(of: "stage")
    private static let first = ConnectionShare(of: "operator", claimsReserve: true)

    private static func bounds(
        _ connections: Int = 100, reserve: Int = 0, perOwner: Int = 100, perReservedOwner: Int = 100,
        unidentified: Int = 100, perSource: Int? = 100
    ) -> ConnectionBounds {
        var bounds = ConnectionBounds()
        bounds.connections = connections
        bounds.reserve = reserve
        bounds.perOwner = perOwner
        bounds.perReservedOwner = perReservedOwner
        bounds.unidentified = unidentified
        bounds.unidentifiedPerSource = perSource
        return bounds
    }

    /// So many connections of an owner, each of an address of its own, from the given id on.
    private static func members(_ share: ConnectionShare, _ ids: ClosedRange<UInt64>) -> [Step] {
        ids.flatMap { [.arrive("192.0.2.1"), .identify($0, share)] }
    }

    static let stories: [Story] = [
        Story(
            "an address at its share loses its oldest silent connection to its own next one",
            bounds(perSource: 2),
            [
                .arrive("192.0.2.1"), .arrive("192.0.2.9"), .arrive("192.0.2.1"),
                .arrive("192.0.2.1", evicting: [1]), .arrive("192.0.2.9"),
            ]),
        Story(
            "who has begun a handshake is evicted after those that say nothing", bounds(perSource: 3),
            [
                .arrive("192.0.2.1"), .spoke(1), .arrive("192.0.2.1"), .arrive("192.0.2.1"),
                .arrive("192.0.2.1", evicting: [2]), .arrive("192.0.2.1", evicting: [3]),
                .spoke(4), .spoke(5), .arrive("192.0.2.1", evicting: [1]),
            ]),
        Story(
            "when all places are taken the address with the most loses one", bounds(unidentified: 4),
            [
                .arrive("192.0.2.9"), .arrive("192.0.2.1"), .arrive("192.0.2.1"), .arrive("192.0.2.1"),
                .arrive("192.0.2.5", evicting: [2]), .arrive("192.0.2.5", evicting: [3]),
            ]),
        Story(
            "an IPv6 network is one address, as wide as its customer has it", bounds(perSource: 2),
            [
                .arrive("2001:db8:0:1::1"), .arrive("2001:db8:0:1:ffff::2"),
                .arrive("2001:db8:0:2::1"), .arrive("2001:db8:0:1::3", evicting: [1]),
            ]),
        Story(
            "an IPv4 address in IPv6's clothes is itself", bounds(perSource: 1),
            [.arrive("192.0.2.1"), .arrive("::ffff:192.0.2.1", evicting: [1]), .arrive("::ffff:192.0.2.2")]),
        Story(
            "behind a balancer all are one crowd, and the oldest silent one goes",
            bounds(unidentified: 3, perSource: nil),
            [
                .arrive("192.0.2.1"), .spoke(1), .arrive("192.0.2.1"), .arrive("192.0.2.1"),
                .arrive("192.0.2.1", evicting: [2]), .arrive("192.0.2.1", evicting: [3]),
            ]),
        Story(
            "a unix socket has no address to share", bounds(unidentified: 3, perSource: 1),
            [.arrive(""), .arrive(""), .arrive("")]),
        Story(
            "an evicted connection that comes out of its handshake is told so by being gone",
            bounds(perSource: 1),
            [
                .arrive("192.0.2.1"), .arrive("192.0.2.1", evicting: [1]),
                .identify(1, ctse, .refused(.evicted)), .leave(1), .identify(2, ctse),
            ]),
        Story(
            "an owner at its share loses its oldest connection without a call", bounds(perOwner: 2),
            members(ctse, 1...2) + [
                .busy(1), .arrive("192.0.2.1"), .identify(3, ctse, .admitted(evicting: 2)),
            ]),
        Story(
            "an owner whose connections all run calls is refused another", bounds(perOwner: 2),
            members(ctse, 1...2) + [
                .busy(1), .busy(2), .arrive("192.0.2.1"), .identify(3, ctse, .refused(.shareUsed(2))),
                .arrive("192.0.2.1"), .identify(4, sen), .leave(3), .leave(1), .arrive("192.0.2.1"),
                .identify(5, ctse),
            ]),
        Story(
            "a refused connection counts as unidentified, and is evicted like one",
            bounds(perOwner: 1, perSource: 1),
            [
                .arrive("192.0.2.1"), .identify(1, ctse), .busy(1), .arrive("192.0.2.2"),
                .identify(2, ctse, .refused(.shareUsed(1))), .arrive("192.0.2.2", evicting: [2]),
            ]),
        Story(
            "partners leave the reserve alone", bounds(16, reserve: 2),
            members(ctse, 1...7) + members(sen, 8...14) + [
                .arrive("192.0.2.1"), .identify(15, ctse, .refused(.full)),
                .arrive("192.0.2.1"), .identify(16, first), .arrive("192.0.2.1"), .identify(17, first),
            ]),
        Story(
            "a full deployment takes from whom has most, and gives to whom has less", bounds(5),
            members(ctse, 1...4) + members(sen, 5...5) + [
                .busy(1), .arrive("192.0.2.1"), .identify(6, stage, .admitted(evicting: 2)),
                .arrive("192.0.2.1"), .identify(7, stage, .admitted(evicting: 3)),
                .arrive("192.0.2.1"), .identify(8, stage, .refused(.full)),
            ]),
        Story(
            "where all run calls the oldest of whom has most goes", bounds(3),
            members(ctse, 1...3) + [
                .busy(1), .busy(2), .busy(3), .arrive("192.0.2.1"),
                .identify(4, sen, .admitted(evicting: 1)),
            ]),
        Story(
            "an operator gets in where operators have used the reserve", bounds(16, reserve: 2),
            members(ctse, 1...14) + members(first, 15...16) + [
                .arrive("192.0.2.1"), .identify(17, first, .admitted(evicting: 1)),
            ]),
        Story(
            "a partner takes nothing from operators", bounds(16, reserve: 2),
            members(first, 1...16) + [.arrive("192.0.2.1"), .identify(17, ctse, .refused(.full))]),
        Story(
            "an operator's share is its own", bounds(perReservedOwner: 1),
            members(first, 1...1) + [
                .busy(1), .arrive("192.0.2.1"), .identify(2, first, .refused(.shareUsed(1))),
            ]),
        Story(
            "everybody's connections are bounded by their number alone", bounds(2, perReservedOwner: 1),
            members(.everybody, 1...2) + [.arrive(""), .identify(3, .everybody, .refused(.full))]),
    ]

    @Test("A place is lost by whom has most, and never by whom has least", arguments: stories)
    func story(_ story: Story) {
        var census = ConnectionCensus(story.bounds)
        var busy: Set<UInt64> = []
        for (number, step) in story.steps.enumerated() {
            switch step {
            case .arrive(let address, let evicting):
                let (_, evicted) = census.arrive(from: ConnectionSource(address))
                #expect([evicted].compactMap { $0 } == evicting, "step \(number)")
            case .spoke(let id): census.spoke(id)
            case .identify(let id, let share, let verdict):
                let outcome = census.identify(id, as: share) { !busy.contains($0) }
                #expect(outcome == verdict, "step \(number)")
            case .busy(let id): busy.insert(id)
            case .leave(let id): census.leave(id)
            }
        }
    }

    @Test("Whatever happens, no bound is passed, and what is counted is there")
    func random() {
        var random = Seeded(seed: 14)
        var bounds = Self.bounds(
            24, reserve: 3, perOwner: 6, perReservedOwner: 2, unidentified: 8, perSource: 3)
        for round in 0..<40 {
            if round == 20 { bounds.unidentifiedPerSource = nil }
            var census = ConnectionCensus(bounds)
            var unidentified: [UInt64: String] = [:]
            var members: [UInt64: ConnectionShare] = [:]
            var busy: Set<UInt64> = []
            for _ in 0..<500 {
                switch Int.random(in: 0..<6, using: &random) {
                case 0, 1:
                    let address = "192.0.2.\(Int.random(in: 1...6, using: &random))"
                    let (id, evicted) = census.arrive(from: ConnectionSource(address))
                    if let evicted { unidentified[evicted] = nil }
                    unidentified[id] = address
                case 2, 3:
                    guard let id = unidentified.keys.sorted().randomElement(using: &random) else { continue }
                    let owner = Int.random(in: 0..<8, using: &random)
                    let share = ConnectionShare(of: "\(owner)", claimsReserve: owner > 5)
                    let verdict = census.identify(id, as: share) { !busy.contains($0) }
                    guard case .admitted(let evicted) = verdict else { continue }
                    if let evicted { members[evicted] = nil }
                    unidentified[id] = nil
                    members[id] = share
                    if Bool.random(using: &random) { busy.insert(id) }
                case 4:
                    if let id = unidentified.keys.sorted().randomElement(using: &random) { census.spoke(id) }
                default:
                    let all = unidentified.keys.sorted() + members.keys.sorted()
                    guard let id = all.randomElement(using: &random) else { continue }
                    census.leave(id)
                    unidentified[id] = nil
                    members[id] = nil
                }
                let ordinary = members.values.count { !$0.isReserved }
                #expect(
                    census.counts
                        == ConnectionCounts(
                            unidentified: unidentified.count, ordinary: ordinary,
                            reserved: members.count - ordinary))
                #expect(unidentified.count <= 8 && members.count <= 24 && ordinary <= 21)
                if bounds.unidentifiedPerSource != nil {
                    #expect(
                        Dictionary(grouping: unidentified.values) { $0 }.values.allSatisfy { $0.count <= 3 })
                }
                for (share, held) in Dictionary(grouping: members.values, by: { $0 }) {
                    #expect(held.count <= (share.isReserved ? 2 : 6))
                }
            }
        }
    }
}
