/// A bound that several owners share: so many of all, so many of one, and never more of one than is left for the others.
///
/// The last part keeps room for whoever has nothing yet: n owners that take all they can get hold 1/(n+1) of the whole
/// each and leave as much. Source: "dynamic queue length thresholds" of shared-memory switches (Choudhury and Hahne,
/// 1998), with a factor of 1. A fixed share of each would be far too small for the one who is alone.
public struct SharedBound: Hashable, Sendable {
    public let ofAll: Int
    public let ofOne: Int

    public init(ofAll: Int, ofOne: Int) {
        self.ofAll = ofAll
        self.ofOne = ofOne
    }

    /// Whether an owner may have one more.
    ///
    /// - Parameters:
    ///   - held: What the owner has.
    ///   - all: What everybody has.
    public func admits(held: Int, all: Int) -> Bool {
        all < ofAll && held < ofOne && held < ofAll - all
    }
}
