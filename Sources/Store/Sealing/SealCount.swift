import Synchronization

/// How many values were sealed with a tenant's keys: records, replies, events, those in the reserve, and tokens.
///
/// What a process seals is counted here and goes into the tenant's head with its next commit; where none comes, one is
/// made. A transaction that is undone has sealed too, and a process that ends is taken to have used up what it could
/// before such a commit.
final class SealCount: Sendable {
    private let made = Atomic(Int64(0))
    /// Of these, how many a head that was committed has.
    private let kept = Atomic(Int64(0))
    /// Of these, how many the head has that is being committed.
    private let held = Atomic(Int64(0))
    /// The head's count when it was last read or written.
    private let head = Atomic(Int64(0))

    private let hasBegun = Atomic(false)
    /// How many were made when a commit was last asked for.
    private let asked = Atomic(Int64.min / 2)

    /// Seals that no head has yet, after which a commit is made for them.
    static let slack: Int64 = 4096
    /// As many of a process that has made no commit yet: one that only looks and is then stopped writes nothing.
    private static let firstSlack: Int64 = 256

    func add() {
        made.add(1, ordering: .relaxed)
    }

    /// Whether a commit for the count alone is due; says so once.
    func takeOverdue() -> Bool {
        let made = made.load(ordering: .relaxed)
        let last = max(kept.load(ordering: .relaxed), asked.load(ordering: .relaxed))
        guard made - last >= Self.slack else { return false }
        asked.store(made, ordering: .relaxed)
        return true
    }

    /// A tenant was opened. The first time in a process, what the last one had not written down is added.
    func begin() {
        guard !hasBegun.exchange(true, ordering: .relaxed) else { return }
        let made = made.load(ordering: .relaxed)
        kept.store(made - Self.slack, ordering: .relaxed)
        asked.store(made - Self.slack + Self.firstSlack, ordering: .relaxed)
    }

    /// A head with so many was read.
    func saw(_ count: Int64) {
        head.store(count, ordering: .relaxed)
    }

    /// The count for a head that is written now, in the place of the one that it was read with.
    func next(after count: Int64) -> Int64 {
        let made = made.load(ordering: .relaxed)
        held.store(made, ordering: .relaxed)
        return count + made - kept.load(ordering: .relaxed)
    }

    /// That head is committed.
    func keep(_ count: Int64) {
        head.store(count, ordering: .relaxed)
        kept.store(held.load(ordering: .relaxed), ordering: .relaxed)
    }

    /// - Throws: ``StoreError/keyExhausted`` when no key may seal more.
    func check(limit: Int64 = StoreLimits.sealsPerKey) throws(StoreError) {
        let mine = made.load(ordering: .relaxed) - kept.load(ordering: .relaxed)
        let all = head.load(ordering: .relaxed) + mine
        guard all < limit else { throw .keyExhausted }
    }
}
