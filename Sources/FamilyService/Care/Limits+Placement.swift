/// The bounds of sibling groups and placements.
extension Limits {
    /// Of each sort in a sibling group: cases, siblings outside, exceptions. Source: `max_count` in the contract.
    static let siblings = 32

    /// Records that one look at a short list reads.
    static let recordsPerRead = 100
}
