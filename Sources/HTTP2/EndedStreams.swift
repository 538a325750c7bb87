/// Which of the latest streams the peer has ended, by END_STREAM or by RST_STREAM: one bit each.
///
/// The library forgets a stream when it closes, and then can tell neither what the peer may still send on it nor
/// whether it was ever opened.
struct EndedStreams {
    /// How many streams are remembered; twice what may be open at the edge, and some.
    private static let count = 512

    /// Indexed by half the stream's number, since a client's are odd.
    private var bits = InlineArray<8, UInt64>(repeating: 0)
    private var highest: Int32 = -1

    /// A stream was opened. The bits it pushes out of memory are cleared. Even numbers are not a client's.
    mutating func open(_ id: Int32) {
        guard id & 1 == 1, id > highest else { return }
        let first = max(highest >> 1 + 1, id >> 1 - Int32(Self.count) + 1)
        for index in first...(id >> 1) {
            bits[Self.word(index)] &= ~Self.bit(index)
        }
        highest = id
    }

    mutating func end(_ id: Int32) {
        guard isRemembered(id) else { return }
        bits[Self.word(id >> 1)] |= Self.bit(id >> 1)
    }

    /// False also for streams of long ago.
    func contains(_ id: Int32) -> Bool {
        isRemembered(id) && bits[Self.word(id >> 1)] & Self.bit(id >> 1) != 0
    }

    private func isRemembered(_ id: Int32) -> Bool {
        id > 0 && id & 1 == 1 && id <= highest && highest >> 1 - id >> 1 < Int32(Self.count)
    }

    private static func word(_ index: Int32) -> Int { Int(index & Int32(count - 1)) >> 6 }
    private static func bit(_ index: Int32) -> UInt64 { 1 << UInt64(index & 63) }
}
