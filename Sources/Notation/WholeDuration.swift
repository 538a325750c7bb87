extension Duration {
    /// In whole nanoseconds, cut: 0 for a negative length, the largest number for one that no number holds.
    public var wholeNanoseconds: UInt64 {
        let (seconds, attoseconds) = components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        let (product, isTooLong) = UInt64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, overflow) = product.addingReportingOverflow(UInt64(attoseconds / 1_000_000_000))
        return isTooLong || overflow ? .max : sum
    }

    /// The same in microseconds.
    public var wholeMicroseconds: Int64 { Int64(clamping: wholeNanoseconds / 1000) }

    /// The same in milliseconds.
    public var wholeMilliseconds: Int64 { Int64(clamping: wholeNanoseconds / 1_000_000) }

    /// The same in seconds.
    public var wholeSeconds: Int64 { Int64(clamping: wholeNanoseconds / 1_000_000_000) }

    /// In seconds and parts of them, for a metric.
    public var inSeconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds) / 1e18
    }
}
