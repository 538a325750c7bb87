/// Which words somebody may have meant who typed another one.
enum NearestWord {
    /// - Returns: The nearest first, at most `count`; nothing where none is near.
    static func of(_ typed: String, in words: some Sequence<String>, count: Int = 3) -> [String] {
        let wanted = Array(typed.lowercased().utf8)
        guard !wanted.isEmpty else { return [] }
        // A third of the letters may be wrong, or the word is part of the other.
        let most = max(1, wanted.count / 3)
        let near = Set(words).compactMap { word -> (word: String, distance: Int)? in
            let letters = Array(word.lowercased().utf8)
            let cost = distance(wanted, letters)
            if cost <= most { return (word, cost) }
            let isPart = wanted.count >= 4 && word.lowercased().contains(typed.lowercased())
            return isPart ? (word, most + letters.count) : nil
        }
        return near.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }.prefix(count).map(\.word)
    }

    /// `; did you mean A or B?`, or nothing.
    static func question(_ typed: String, in words: some Sequence<String>) -> String {
        let near = of(typed, in: words)
        return near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
    }

    /// Letters to change, add, take away, or exchange with the next. Source: Damerau and Levenshtein's distance.
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var rows = [Array(0...b.count)]
        for i in 1...a.count {
            var row = [i] + Array(repeating: 0, count: b.count)
            for j in 1...b.count {
                let same = a[i - 1] == b[j - 1]
                row[j] = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (same ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    row[j] = min(row[j], rows[i - 2][j - 2] + 1)
                }
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}
