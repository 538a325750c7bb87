/// How many columns of a terminal a text takes. Khmer, Lao and Vietnamese write vowels and tones as marks of their own
/// over or under a letter: those take none.
enum DisplayWidth {
    static func of(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + columns($1) }
    }

    /// As many whole letters as fit into `columns`, with `…` as the last one where something was cut.
    static func cut(_ text: String, to columns: Int) -> String {
        guard of(text) > columns else { return text }
        guard columns > 0 else { return "" }
        var (result, used) = ("", 1)
        for letter in text {
            let width = of(String(letter))
            guard used + width <= columns else { break }
            result.append(letter)
            used += width
        }
        return result + "…"
    }

    private static func columns(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x7f { return scalar.value < 0x20 ? 0 : 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
        }
    }

    /// Source: Unicode, "East Asian Width", W and F, without what is not assigned.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f,
        0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1f64f, 0x1f900...0x1f9ff, 0x20000...0x3fffd,
    ]
}
