import ServiceRuntime
import WireProto

extension Violations {
    /// When somebody was born, as far as it is known: the precision says which parts are.
    mutating func birth(_ field: String, _ birth: FamilyV1.BirthDate?, today: CalendarDate) {
        guard let birth else { return }
        known("\(field).precision", birth.precision)
        guard let date = birth.date else { return }
        pastDate("\(field).date", date, today: today)
        let isAsSaid: Bool =
            switch birth.precision {
            case .day: date.month != 0 && date.day != 0
            case .month: date.month != 0 && date.day == 0
            case .year: date.month == 0 && date.day == 0
            default: true
            }
        if !isAsSaid {
            add("\(field).precision", "must say which parts of the date are known")
        }
    }
}
