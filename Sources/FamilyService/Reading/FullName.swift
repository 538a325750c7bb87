import ServiceRuntime
import WireProto

/// One name of a person, whole, as two records of the same person would have it: its words without case, marks and order.
struct FullName: Hashable, Sendable {
    /// Sorted, none of them twice.
    let words: [String]

    init(_ text: String) {
        words = FoldedName(text).words.map { word in
            var text = ""
            text.unicodeScalars.append(contentsOf: word)
            return text
        }.sorted()
    }

    /// By what it is found in an index. A space is in no word.
    var key: ListKey { ListKey().adding(words.joined(separator: " ")) }

    /// The names of a person: in each script with and without what is neither family name nor given name, as those are
    /// left out first; and the nicknames. At most ``Limits/fullNames``.
    static func all(of named: any Named) -> [FullName] {
        var names: [FullName] = []
        func add(_ text: String) {
            let name = FullName(text)
            if !name.words.isEmpty && !names.contains(name) { names.append(name) }
        }
        for name in [named.person, named.secondName].compactMap(\.self) {
            add("\(name.family) \(name.given) \(name.other)")
            add("\(name.family) \(name.given)")
        }
        named.nicknames.forEach(add)
        return Array(names.prefix(Limits.fullNames))
    }

    /// What a person is called within the family.
    static func given(of named: any Named) -> Set<String> {
        let texts = [named.person?.given ?? "", named.secondName?.given ?? ""] + named.nicknames
        return Set(texts.flatMap { FullName($0).words })
    }
}
