/// Many timers in one: instants in milliseconds, kept in a hierarchy of slots.
///
/// Setting and cancelling cost a few instructions whatever the number of timers, because almost every call finishes
/// before its deadline and takes its timer with it. Not a clock: the owner says what time it is, so virtual time
/// works. A timer never fires early; it fires on the first ``next(at:)`` that is at or after its instant.
///
/// Level 0 holds the next 64 milliseconds one by one, each level above 64 times as much in slots 64 times as wide;
/// a slot that comes due moves its timers down (Varghese and Lauck, "Hashed and hierarchical timing wheels", 1987).
package struct TimerWheel<Payload> {
    /// Names one set timer; worthless once it has fired or been cancelled.
    package struct Token: Equatable {
        fileprivate let node: Int32
        fileprivate let generation: UInt32
    }

    private struct Node {
        var payload: Payload?
        var instant: UInt64
        var generation: UInt32
        var list: Int32
        var previous: Int32
        var next: Int32
    }

    private static var levels: Int { 7 }  // 64^7 ms is 139 years.
    private static var furthest: UInt64 { 1 << 40 }  // 34 years: what is set later fires then.
    private static var due: Int32 { Int32(levels * 64) }  // The list of timers that have come due.
    private static var none: Int32 { -1 }

    private var nodes: [Node] = []
    private var free: Int32 = none
    private var heads: [Int32]
    private var occupied: [UInt64]  // One bit per slot, one word per level.
    private var now: UInt64

    /// How many timers are set.
    package private(set) var count = 0

    package init(now: UInt64) {
        self.now = now
        heads = Array(repeating: Self.none, count: Self.levels * 64 + 1)
        occupied = Array(repeating: 0, count: Self.levels)
    }

    /// Sets a timer. An instant that has passed fires on the next turn.
    package mutating func set(at instant: UInt64, _ payload: Payload) -> Token {
        let node = takeNode(payload, min(max(instant, now + 1), now + Self.furthest))
        count += 1
        link(node)
        return Token(node: node, generation: nodes[Int(node)].generation)
    }

    /// Forgets a timer; one that has fired or was cancelled is ignored.
    package mutating func cancel(_ token: Token) {
        let index = Int(token.node)
        guard index < nodes.count, nodes[index].generation == token.generation, nodes[index].payload != nil
        else {
            return
        }
        unlink(token.node)
        giveBack(token.node)
    }

    /// The earliest instant at which ``next(at:)`` may have something to do; `nil` when no timer is set.
    package var wakeUp: UInt64? {
        if heads[Int(Self.due)] != Self.none { return now }
        return firstSlot()?.start
    }

    /// Takes one timer that is due at `time`; call again until it answers `nil`. Timers may be set and cancelled
    /// between two calls.
    package mutating func next(at time: UInt64) -> Payload? {
        while true {
            let first = heads[Int(Self.due)]
            if first != Self.none {
                unlink(first)
                let payload = nodes[Int(first)].payload
                giveBack(first)
                return payload
            }
            guard let slot = firstSlot(), slot.start <= time else {
                now = max(now, time)
                return nil
            }
            now = slot.start
            empty(slot.list)
        }
    }

    /// The lowest occupied level holds what comes first.
    private func firstSlot() -> (list: Int32, start: UInt64)? {
        for level in 0..<Self.levels where occupied[level] != 0 {
            let shift = UInt64(level * 6)
            let current = (now >> shift) & 63
            let turned = (occupied[level] >> current) | (occupied[level] << ((64 - current) & 63))
            let slot = (current + UInt64(turned.trailingZeroBitCount)) & 63
            let lapStart = (now >> (shift + 6)) << (shift + 6)
            let start = lapStart + slot << shift
            return (Int32(level * 64) + Int32(slot), max(start, now))
        }
        return nil
    }

    /// What a slot held is due, or moves to a finer level.
    private mutating func empty(_ list: Int32) {
        while heads[Int(list)] != Self.none {
            let node = heads[Int(list)]
            unlink(node)
            link(node)
        }
    }

    private mutating func link(_ node: Int32) {
        let instant = nodes[Int(node)].instant
        let list: Int32
        if instant <= now {
            list = Self.due
        } else {
            // The highest bit in which the instant differs from now decides how coarse a slot will do.
            let level = min((63 - (instant ^ now).leadingZeroBitCount) / 6, Self.levels - 1)
            let slot = Int((instant >> UInt64(level * 6)) & 63)
            list = Int32(level * 64 + slot)
            occupied[level] |= 1 << UInt64(slot)
        }
        let head = heads[Int(list)]
        nodes[Int(node)].list = list
        nodes[Int(node)].previous = Self.none
        nodes[Int(node)].next = head
        if head != Self.none { nodes[Int(head)].previous = node }
        heads[Int(list)] = node
    }

    private mutating func unlink(_ node: Int32) {
        let (list, previous, next) = (nodes[Int(node)].list, nodes[Int(node)].previous, nodes[Int(node)].next)
        if next != Self.none { nodes[Int(next)].previous = previous }
        if previous != Self.none {
            nodes[Int(previous)].next = next
        } else {
            heads[Int(list)] = next
            if next == Self.none, list != Self.due {
                occupied[Int(list) / 64] &= ~(1 << UInt64(list % 64))
            }
        }
    }

    private mutating func takeNode(_ payload: Payload, _ instant: UInt64) -> Int32 {
        guard free != Self.none else {
            nodes.append(
                Node(
                    payload: payload, instant: instant, generation: 0, list: 0, previous: Self.none,
                    next: Self.none))
            return Int32(nodes.count - 1)
        }
        let node = free
        free = nodes[Int(node)].next
        nodes[Int(node)].payload = payload
        nodes[Int(node)].instant = instant
        return node
    }

    private mutating func giveBack(_ node: Int32) {
        nodes[Int(node)].payload = nil
        nodes[Int(node)].generation &+= 1
        nodes[Int(node)].next = free
        free = node
        count -= 1
    }
}
