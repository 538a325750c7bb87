import WireProto

/// A name as it is searched for: its words without case and without the marks that people leave out when they
/// type.
///
/// Latin letters lose their marks, composed or not, and Đ is d: *Lan San* finds *Lán San*. In every other script
/// a mark is part of the word, so Khmer and Lao are found as they are written; there, only the order of the marks
/// on one letter is made the same, as canonical equivalence asks (Unicode, UAX #15).
struct FoldedName: Equatable, Sendable {
    /// In the order of the name, none of them twice.
    let words: [[Unicode.Scalar]]

    init(_ text: String) {
        var words: [[Unicode.Scalar]] = []
        var word: [Unicode.Scalar] = []
        func end() {
            let whole = Self.ordered(word)
            if !whole.isEmpty && !words.contains(whole) { words.append(whole) }
            word = []
        }
        for character in text {
            let folded = Self.folded(character)
            if folded.isEmpty && !Self.isInvisible(character) { end() } else { word += folded }
        }
        end()
        self.words = words
    }

    init(_ person: CommonV1.PersonName?) { self.init(person.written) }

    /// By all that somebody is called: names, those in another script, nicknames.
    init(_ named: any Named) {
        let words = [named.person.written, named.secondName.written] + named.nicknames
        self.init(words.joined(separator: " "))
    }

    /// Whether every word asked for is one of the name's.
    func hasWhole(_ asked: FoldedName) -> Bool {
        asked.words.allSatisfy(words.contains)
    }

    /// Whether every word asked for stands somewhere in a word of the name; a single character only as a word.
    func hasParts(_ asked: FoldedName) -> Bool {
        asked.words.allSatisfy { part in
            part.count == 1 ? words.contains(part) : words.contains { $0.holds(part) }
        }
    }

    /// The letters and digits of a character as they are compared; nothing for a space or a sign.
    private static func folded(_ character: Character) -> [Unicode.Scalar] {
        let lower = character.lowercased().first ?? character
        if let letter = LatinLetters.plain[lower] { return [letter] }
        return character.lowercased().unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
                .nonspacingMark, .spacingMark, .decimalNumber:
                true
            default: false
            }
        }
    }

    /// Whether a character only says how its neighbours are set: the breaks between Khmer and Lao words.
    private static func isInvisible(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .format }
    }

    /// The marks of each letter in canonical order. Source: The Unicode Standard, section 3.11, D108.
    private static func ordered(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        for scalar in word {
            let rank = scalar.properties.canonicalCombiningClass
            var place = result.count
            while rank != .notReordered, place > 0 {
                let before = result[place - 1].properties.canonicalCombiningClass
                guard before != .notReordered, before > rank else { break }
                place -= 1
            }
            result.insert(scalar, at: place)
        }
        return result
    }
}

/// Latin letters with marks, and the letter beneath.
private enum LatinLetters {
    /// Every letter of the alphabet with one of these marks or two. Characters are equal when they are canonically
    /// equivalent, so one entry stands for all the ways to write a letter.
    static let plain: [Character: Unicode.Scalar] = {
        var plain: [Character: Unicode.Scalar] = ["đ": "d"]
        for letter in "abcdefghijklmnopqrstuvwxyz".unicodeScalars {
            plain[Character(letter)] = letter
            for mark in marks {
                plain[Character("\(letter)\(mark)")] = letter
                for second in marks { plain[Character("\(letter)\(mark)\(second)")] = letter }
            }
        }
        return plain
    }()

    /// Grave, acute, circumflex, tilde, macron, breve, diaeresis, hook above, ring, caron, horn, dot below,
    /// cedilla: those of Vietnamese, Filipino and French names, and of romanised ones.
    private static let marks: [Unicode.Scalar] = [
        "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{308}", "\u{309}", "\u{30A}",
        "\u{30C}",
        "\u{31B}", "\u{323}", "\u{327}",
    ]
}

extension [Unicode.Scalar] {
    /// Whether `part` stands in it without a gap.
    fileprivate func holds(_ part: [Unicode.Scalar]) -> Bool {
        guard part.count <= count else { return false }
        return (0...count - part.count).contains { self[$0..<$0 + part.count].elementsEqual(part) }
    }
}

/// Who is searched for by name.
protocol Named {
    var person: CommonV1.PersonName? { get }
    var secondName: CommonV1.PersonName? { get }
    var nicknames: [String] { get }
}

extension FamilyV1.ChildCase: Named {}
extension FamilyV1.Member: Named {}

extension CommonV1.PersonName? {
    /// The parts as one text.
    fileprivate var written: String {
        [self?.family, self?.given, self?.other].compactMap(\.self).joined(separator: " ")
    }
}
