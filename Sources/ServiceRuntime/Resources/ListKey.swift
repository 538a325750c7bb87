public import Tenancy

/// The bytes of an index key, so that byte order is the order wanted.
///
/// A list that filters by some fields and orders by another has one index whose keys begin with the former
/// and end with the latter: its cost then depends on the page alone.
public struct ListKey: Equatable, Sendable {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    /// A small number: a state.
    public func adding(_ number: Int32) -> ListKey {
        adding(UInt64(UInt32(bitPattern: number) ^ 1 << 31), width: 4)
    }

    /// A text without zero bytes, ended by one, so that `ab` never leads into `abc`.
    public func adding(_ text: String) -> ListKey {
        var key = self
        key.bytes += text.utf8
        key.bytes.append(0)
        return key
    }

    /// An instant, the earliest first.
    public func adding(_ time: UnixTime) -> ListKey {
        adding(UInt64(bitPattern: time.milliseconds) ^ 1 << 63, width: 8)
    }

    /// A day, the earliest first.
    public func adding(day: CalendarDate) -> ListKey {
        adding(Int32(day.dayNumber))
    }

    private func adding(_ value: UInt64, width: Int) -> ListKey {
        var key = self
        for shift in stride(from: 8 * (width - 1), through: 0, by: -8) {
            key.bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
        }
        return key
    }
}
