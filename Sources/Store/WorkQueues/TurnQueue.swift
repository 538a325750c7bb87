import Tenancy

/// Whose work is next: a queue for each tenant, and the tenants taken in turn.
///
/// A value without threads and without a clock. A tenant with much work and one with little get a turn each, so a
/// neighbour's backlog costs a tenant at most one turn of each other tenant. A tenant whose turns take more than its
/// share of the processors waits between them while others call too.
struct TurnQueue<Tenant: Hashable, Work> {
    /// Turns of one tenant that are worked on at once; with 1 they are exclusive.
    let turnsPerTenant: Int
    /// Pieces of work given out in one turn.
    let turnLength: Int
    /// What a turn is cut to while another tenant calls; `nil` when it stays as it is.
    let cut: Cut?
    /// Pieces that wait.
    let bound: SharedBound

    /// Turns end by what they come to, when somebody else may wait for the same disk.
    struct Cut {
        /// Pieces that are given out at a time.
        var step: Int
        /// Bytes after which a turn gets no more.
        var bytes: Int64
    }

    private struct Place {
        var line: Line<Work>
        /// Turns that are worked on now.
        var running = 0
        /// Stands in `turns` or in `paused`, once.
        var isInTurn = false
    }

    private var places: [Tenant: Place] = [:]
    private var turns = Line<Tenant>()
    /// Who has used up its share, and until when: the first in time last.
    private var paused: [(until: MonotonicTime, tenant: Tenant)] = []
    private var shares: ProcessorShares<Tenant>
    private(set) var waiting = 0

    init(
        turnsPerTenant: Int, turnLength: Int, cut: Cut? = nil, bound: SharedBound,
        shares: ProcessorShares<Tenant> = ProcessorShares()
    ) {
        self.turnsPerTenant = turnsPerTenant
        self.turnLength = turnLength
        self.cut = cut
        self.bound = bound
        self.shares = shares
    }

    enum Admission: Equatable {
        /// A thread should be woken.
        case turnWaits
        /// The tenant has a turn coming anyway.
        case queued
        case full
    }

    mutating func add(_ work: Work, for tenant: Tenant, at now: MonotonicTime) -> Admission {
        guard bound.admits(held: places[tenant]?.line.count ?? 0, all: waiting) else { return .full }
        waiting += 1
        if places[tenant]?.line.append(work) == nil { places[tenant] = Place(line: Line(work)) }
        return queue(tenant, now) ? .turnWaits : .queued
    }

    /// Whether a turn waits that nobody has taken.
    var hasTurn: Bool { turns.count > 0 }

    /// When the first of the tenants that pause may go on.
    var resumesAt: MonotonicTime? { paused.last?.until }

    /// The next tenant's work. The turn must be given back by ``finish(_:using:at:)``.
    mutating func next(at now: MonotonicTime) -> (tenant: Tenant, work: [Work])? {
        while let first = paused.last, first.until <= now {
            paused.removeLast()
            turns.append(first.tenant)
        }
        guard let tenant = turns.popFirst() else { return nil }
        var work: [Work] = []
        let length = cutNow(for: tenant, now)?.step ?? turnLength
        while work.count < length, let next = places[tenant]?.line.popFirst() { work.append(next) }
        waiting -= work.count
        places[tenant]?.isInTurn = false
        places[tenant]?.running += 1
        _ = queue(tenant, now)
        return (tenant, work)
    }

    /// What has come in for the tenant that has an exclusive turn, as far as the turn's length goes.
    ///
    /// - Parameter grown: Bytes that the turn has written.
    mutating func more(
        of tenant: Tenant, after taken: Int, grownBy grown: Int64, at now: MonotonicTime
    ) -> [Work] {
        var length = turnLength - taken
        if let cut = cutNow(for: tenant, now) { length = grown < cut.bytes ? min(length, cut.step) : 0 }
        var work: [Work] = []
        while work.count < length, let next = places[tenant]?.line.popFirst() {
            work.append(next)
        }
        waiting -= work.count
        return work
    }

    private func cutNow(for tenant: Tenant, _ now: MonotonicTime) -> Cut? {
        shares.hasNeighbour(tenant, now) ? cut : nil
    }

    /// Ends a turn. A tenant with work left stands at the end of the line, and one without is forgotten.
    ///
    /// - Parameters:
    ///   - used: What the turn took of a processor, and of the disk in as much time.
    ///   - isCaller: Whether the tenant is one that others leave room for: the program's own probes are not.
    mutating func finish(
        _ tenant: Tenant, using used: Duration, isCaller: Bool = true, at now: MonotonicTime
    ) {
        if isCaller { shares.charge(used, to: tenant, at: now) }
        places[tenant]?.running -= 1
        _ = queue(tenant, now)
        if let place = places[tenant], place.running == 0, !place.isInTurn { places[tenant] = nil }
    }

    /// Everything that waits, which then waits no more.
    mutating func removeAll() -> [Work] {
        var work: [Work] = []
        for tenant in places.keys {
            while let next = places[tenant]?.line.popFirst() { work.append(next) }
            places[tenant]?.isInTurn = false
        }
        turns = Line()
        paused = []
        waiting = 0
        return work
    }

    /// - Returns: Whether a thread should see to it: the tenant has got a place in the line, or among those that pause,
    ///   rather than having one or none to get.
    private mutating func queue(_ tenant: Tenant, _ now: MonotonicTime) -> Bool {
        guard let place = places[tenant], !place.isInTurn, place.line.count > 0,
            place.running < turnsPerTenant
        else { return false }
        places[tenant]?.isInTurn = true
        if let until = shares.pause(of: tenant, at: now) {
            let index = paused.firstIndex { $0.until <= until } ?? paused.endIndex
            paused.insert((until, tenant), at: index)
        } else {
            turns.append(tenant)
        }
        return true
    }
}

/// First in, first out. What has left is cut off once it is more than what is left.
struct Line<Element> {
    private var elements: [Element?] = []
    private var head = 0

    init() {}

    init(_ first: Element) {
        elements = [first]
    }

    var count: Int { elements.count - head }

    mutating func append(_ element: Element) {
        elements.append(element)
    }

    mutating func popFirst() -> Element? {
        guard head < elements.count else { return nil }
        defer {
            elements[head] = nil
            head += 1
            if head > 16, head * 2 > elements.count {
                elements.removeFirst(head)
                head = 0
            }
        }
        return elements[head]
    }
}
