/// Whose work is next: a queue for each tenant, and the tenants taken in turn.
///
/// A value without threads. A tenant with much work and one with little get a turn each, so a neighbour's
/// backlog costs a tenant at most one turn of each other tenant.
struct Schedule<Tenant: Hashable, Work> {
    /// Whether one tenant's work is done by one thread at a time.
    let isExclusive: Bool
    /// Pieces of work given out in one turn.
    let turnLength: Int
    let perTenant: Int
    let total: Int

    /// Each tenant here stands in `turns`, once, or has its exclusive turn right now.
    private var queues: [Tenant: Line<Work>] = [:]
    private var turns = Line<Tenant>()
    private(set) var waiting = 0

    init(isExclusive: Bool, turnLength: Int, perTenant: Int, total: Int) {
        self.isExclusive = isExclusive
        self.turnLength = turnLength
        self.perTenant = perTenant
        self.total = total
    }

    enum Admission: Equatable {
        /// A thread should be woken.
        case turnWaits
        /// The tenant has a turn coming anyway.
        case queued
        case full
    }

    mutating func add(_ work: Work, for tenant: Tenant) -> Admission {
        guard waiting < total, queues[tenant]?.count ?? 0 < perTenant else { return .full }
        waiting += 1
        if queues[tenant]?.append(work) != nil { return .queued }
        queues[tenant] = Line(work)
        turns.append(tenant)
        return .turnWaits
    }

    /// Whether a turn waits that nobody has taken.
    var hasTurn: Bool { turns.count > 0 }

    /// The next tenant's work. An exclusive turn must be given back by ``finish(_:)``.
    mutating func next() -> (tenant: Tenant, work: [Work])? {
        guard let tenant = turns.popFirst(), var queue = queues.removeValue(forKey: tenant) else {
            return nil
        }
        var work: [Work] = []
        while work.count < turnLength, let next = queue.popFirst() { work.append(next) }
        waiting -= work.count
        if isExclusive {
            queues[tenant] = queue
        } else {
            keep(queue, of: tenant)
        }
        return (tenant, work)
    }

    /// What has come in for the tenant that has an exclusive turn, as far as the turn's length goes.
    mutating func more(of tenant: Tenant, after taken: Int) -> [Work] {
        var work: [Work] = []
        while taken + work.count < turnLength, let next = queues[tenant]?.popFirst() { work.append(next) }
        waiting -= work.count
        return work
    }

    /// Ends an exclusive turn.
    mutating func finish(_ tenant: Tenant) {
        if let queue = queues.removeValue(forKey: tenant) { keep(queue, of: tenant) }
    }

    /// Everything that waits, which then waits no more.
    mutating func removeAll() -> [Work] {
        var work: [Work] = []
        for tenant in queues.keys {
            while let next = queues[tenant]?.popFirst() { work.append(next) }
        }
        turns = Line()
        waiting = 0
        return work
    }

    /// Puts a tenant with work left at the end of the line, and forgets one without.
    private mutating func keep(_ queue: Line<Work>, of tenant: Tenant) {
        guard queue.count > 0 else { return }
        queues[tenant] = queue
        turns.append(tenant)
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
