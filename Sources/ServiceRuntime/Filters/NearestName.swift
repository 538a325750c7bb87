extension String {
    /// The name that was probably meant: of those that this is a part of, or else of all, the one that takes the fewest
    /// changes of a character; the first of several.
    func nearest(among names: [String]) -> String {
        let longer = names.filter { !isEmpty && $0.contains(lowercased()) }
        return (longer.isEmpty ? names : longer).min { distance(to: $0) < distance(to: $1) } ?? ""
    }

    /// Characters to add, to leave out or to exchange. Source: Levenshtein, 1966.
    func distance(to other: String) -> Int {
        let (one, two) = (Array(utf8), Array(other.utf8))
        var row = Array(0...two.count)
        for (place, byte) in one.enumerated() {
            var diagonal = row[0]
            row[0] = place + 1
            for column in two.indices {
                let above = row[column + 1]
                row[column + 1] = min(min(row[column], above) + 1, diagonal + (byte == two[column] ? 0 : 1))
                diagonal = above
            }
        }
        return row[two.count]
    }
}
