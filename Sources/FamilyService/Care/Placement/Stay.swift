import ServiceRuntime

/// The days that a child spends in a site: from one day on, up to the day it leaves, which is free again.
struct Stay: Equatable, Sendable {
    var site: String
    var from: CalendarDate
    /// `nil` while the child is there. A planned end frees nothing: a bed is free when its child has left.
    var to: CalendarDate?

    /// The days that it shares with one that begins on `day` and has no end; `nil` when it is over by then.
    ///
    /// - Parameter today: Stands for the end of what has none.
    func days(from day: CalendarDate, today: CalendarDate) -> ClosedRange<CalendarDate>? {
        let first = max(from, day)
        guard let to else { return first...max(first, today) }
        return first < to ? first...to.adding(days: -1) : nil
    }
}

/// How full a site is.
enum Occupancy {
    /// The most children who are in a site at the same time, on any day from `day` on.
    static func peak(of stays: [Stay], from day: CalendarDate) -> Int {
        // It is reached on the first day, or on one on which somebody comes.
        let arrivals = Set(stays.map { max($0.from, day) })
        return arrivals.map { arrival in
            stays.count { $0.from <= arrival && ($0.to.map { arrival < $0 } ?? true) }
        }.max() ?? 0
    }
}
