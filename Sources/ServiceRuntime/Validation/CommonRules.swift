public import Tenancy
public import WireProto

/// What the values of `pegase.common.v1` must be, whoever carries them.
extension Violations {
    /// The languages of the four countries, and the two the programme is run in.
    public static let languages: Set<String> = ["vi", "km", "lo", "fil", "fr", "en"]

    /// The names of a thing, none of them twice.
    public mutating func names(_ field: String, _ names: [CommonV1.LocalizedText]) {
        for (index, name) in names.enumerated() {
            let path = "\(field)[\(index)]"
            if !Self.languages.contains(name.lang) {
                add("\(path).lang", "must be one of vi, km, lo, fil, fr and en")
            }
            if name.text.isBlank { add("\(path).text", "must not be empty") }
            line("\(path).text", name.text, scalars: RuntimeLimits.nameScalars)
            if names[..<index].contains(name) { add(path, "must not repeat another name") }
        }
    }

    /// A person's name. Every part may be unknown: a child without papers is registered too.
    public mutating func person(_ field: String, _ person: CommonV1.PersonName?) {
        guard let person else { return }
        line("\(field).family", person.family, scalars: RuntimeLimits.nameScalars)
        line("\(field).given", person.given, scalars: RuntimeLimits.nameScalars)
        line("\(field).other", person.other, scalars: RuntimeLimits.nameScalars)
        if !person.script.isEmpty && !Self.isScript(person.script) {
            add("\(field).script", "must be a script of ISO 15924, such as Latn, Khmr or Laoo")
        }
    }

    /// An area of the cell's own country.
    public mutating func area(_ field: String, _ area: CommonV1.AdminArea?, of country: Country) {
        guard let area else { return }
        if area.country != .unspecified && area.country.rawValue != Int32(country.rawValue) {
            add("\(field).country", "must be the country of the cell")
        }
        if area.code.isBlank && area.name.isBlank { add(field, "must have a code or a name") }
        line("\(field).code", area.code, scalars: RuntimeLimits.areaCodeScalars)
        line("\(field).name", area.name, scalars: RuntimeLimits.nameScalars)
    }

    /// An amount that somebody has or gets.
    public mutating func money(_ field: String, _ money: CommonV1.Money?) {
        guard let money else { return }
        if !CurrencyCode.isKnown(money.currency) {
            add("\(field).currency", "must be a currency of ISO 4217")
        }
        if money.minorUnits < 0 { add("\(field).minor_units", "must not be negative") }
    }

    /// A value of an enum that this contract knows.
    public mutating func known<E: WireEnum>(_ field: String, _ value: E) {
        if !E.allKnown.contains(value) { add(field, "must be a value that this service knows") }
    }

    /// As ``known(_:_:)``, and not the unspecified one.
    public mutating func chosen<E: WireEnum>(_ field: String, _ value: E) {
        if value.rawValue == 0 { add(field, "must be given") }
        known(field, value)
    }

    /// Known values, none of them unspecified or given twice.
    public mutating func choices<E: WireEnum>(_ field: String, _ values: [E]) {
        for (index, value) in values.enumerated() {
            chosen("\(field)[\(index)]", value)
            if values[..<index].contains(value) { add("\(field)[\(index)]", "must not repeat another value") }
        }
    }

    private static func isScript(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count == 4 && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[0])
            && bytes[1...].allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }
}
