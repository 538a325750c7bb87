import Tenancy

/// How far the table of the registry is, what looks at the store are wanted, and who waits for them. A value.
struct LookProgress {
    /// How far each tenant's changes are in the table.
    var read: [TenantID: Int64] = [:]
    /// Tenants that may be ahead of the table.
    var behind: Set<TenantID> = []
    /// Tenants that were set aside.
    var unreadable: [TenantID: UnreadableTenant] = [:]
    /// What looks were asked for, and what the last one that has ended had been asked for when it began.
    var asked = LookRequests()
    var answered = LookRequests()
    /// Looks at the store are under way; when the one of now began; it has taken a beat or more.
    var isLooking = false
    var began = MonotonicTime(nanoseconds: 0)
    var isLate = false
    var waiting: [(for: LookRequests, waiter: CheckedContinuation<Void, Never>)] = []

    /// Notes that a look is wanted.
    ///
    /// - Returns: Whether nobody looks, so that the caller must begin to.
    mutating func ask(_ change: (inout LookRequests) -> Void) -> Bool {
        change(&asked)
        defer { isLooking = true }
        return !isLooking
    }

    /// - Returns: What the look that begins now is for; `nil` when none is asked for.
    mutating func beginLook(at now: MonotonicTime) -> LookRequests? {
        isLooking = !answered.cover(asked)
        (began, isLate) = (now, false)
        return isLooking ? asked : nil
    }

    /// - Returns: Who waited for the look.
    mutating func endLook(_ look: LookRequests) -> [CheckedContinuation<Void, Never>] {
        answered = look
        let done = waiting.filter { look.cover($0.for) }.map(\.waiter)
        waiting.removeAll { look.cover($0.for) }
        return done
    }
}

/// Counts of what looks at the store are for.
struct LookRequests {
    /// Commits of this process.
    var commits = 0
    var beats = 0

    func cover(_ other: LookRequests) -> Bool { commits >= other.commits && beats >= other.beats }
}

/// A tenant that was set aside.
struct UnreadableTenant {
    /// Beats until it is tried again, and from the last try to that.
    var pause = 1
    var step = 1
}
