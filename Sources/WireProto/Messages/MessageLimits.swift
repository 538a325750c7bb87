/// What one message may cost. docs/security.md: at most 8 times the memory of what arrived, whatever it says.
enum MessageLimits {
    /// Messages of type Any within each other that a guard follows: nothing of ours has two.
    static let anyDepth = 4

    /// Messages within messages, the outermost being 1. Schemas are checked at generation to stay below.
    static let depth = 16

    /// Arena bytes per byte of the message while it is decoded. Source: protobuf-c needs 96 at worst.
    static let expansion = 8

    /// Arena bytes that any message may use: a struct of fifty fields may stand for two bytes.
    static let smallBudget = 64 * 1024

    /// Arena bytes that no message may exceed, either way.
    static let largestBudget = 16 * 1024 * 1024

    /// Arenas kept for reuse, each with a first block of `smallBudget`; more are made and dropped under load.
    static let keptArenas = 16

    /// Fields in one message type: which of them were seen is one word. The generator refuses more.
    static let fields = 64

    /// Occurrences of fields in one message, where they are listed: more than any message can need whose repeated
    /// fields are within their maxima.
    static let occurrences = 8192

    /// Field numbers below this are looked up, others searched. Ours end at 16.
    static let directNumbers: UInt32 = 64

    /// Repeated fields in one message type: their counters are a fixed array. The generator refuses more.
    static let repeatedFields = 16
}
