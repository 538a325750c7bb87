import WireProto

/// A client's connections to one service at several addresses, one to each: calls go round, past addresses that cannot
/// be reached and those that were set aside because call after call failed there. Confined to its loop.
package final class UpstreamPool {
    private struct Member {
        let upstream: Upstream
        /// Failures without a success between them.
        var failures = 0
        /// How often it was set aside without a success since.
        var ejections = 0
        var ejectedUntil = RPCDeadline(nanoseconds: 0)
    }

    package let loop: ConnectionLoop
    let retry: RetryPolicy
    var throttle: RetryThrottle
    private var members: [Member]
    private var last = -1

    /// - Parameter upstreams: All on one loop; at least one.
    package init(_ upstreams: [Upstream], retry: RetryPolicy = .off) {
        precondition(!upstreams.isEmpty, "a client has an address")
        loop = upstreams[0].loop
        members = upstreams.map { Member(upstream: $0) }
        self.retry = retry
        throttle = RetryThrottle(retry)
    }

    var count: Int { members.count }

    /// Where the next call goes: round robin over what can be reached; when nothing can, over all.
    func next() -> Upstream {
        if members.count == 1 { return members[0].upstream }
        let now = loop.now
        let turn = (1...members.count).map { (last + $0) % members.count }
        let chosen =
            turn.first { !isEjected($0, now) && !members[$0].upstream.isBackingOff }
            ?? turn.first { !isEjected($0, now) } ?? turn[0]
        last = chosen
        return members[chosen].upstream
    }

    /// How a call went. A service that answers, if only to refuse, is a good one.
    func report(_ upstream: Upstream, _ status: RPCStatus) {
        guard members.count > 1, let index = members.firstIndex(where: { $0.upstream === upstream }) else {
            return
        }
        guard status.code == .unavailable else {
            members[index].failures = 0
            members[index].ejections = 0
            return
        }
        members[index].failures += 1
        let limits = upstream.limits
        let now = loop.now
        let ejected = members.indices.count { isEjected($0, now) }
        // At most half are set aside: better a bad address than none.
        guard members[index].failures >= limits.ejectionFailures, !isEjected(index, now),
            (ejected + 1) * 2 <= members.count
        else { return }
        members[index].failures = 0
        members[index].ejections += 1
        let wait = min(limits.ejectionTime * members[index].ejections, limits.ejectionLongest)
        members[index].ejectedUntil = now.advanced(by: wait)
    }

    private func isEjected(_ index: Int, _ now: RPCDeadline) -> Bool { members[index].ejectedUntil > now }

    /// Refuses calls from here on, lets those that run finish within the grace, and then calls `done`.
    func close(_ done: @escaping () -> Void) {
        var open = members.count
        for member in members {
            member.upstream.close {
                open -= 1
                if open == 0 { done() }
            }
        }
    }
}
