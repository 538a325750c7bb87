/// Which records make up one subject's file: found by names alone, whatever nouns there are.
///
/// A record belongs to the file when its name is the subject's or below it, or when it names something in the
/// file; then what is below it belongs to the file as well. A record that besides names another subject (a
/// resource of the subject's own type, or one below such) is about that one too: it is left out, and its name
/// told, for a person to decide.
public struct SubjectFile: Sendable {
    /// A record's own name and the names in its body.
    public struct Names: Sendable {
        public let own: String
        public let others: [String]

        public init(own: String, others: [String]) {
            self.own = own
            self.others = others
        }
    }

    /// The names of the file's records.
    public let names: Set<String>
    public let leftOut: [String]

    /// - Parameter subject: The name of the record that the file is about.
    public init(of subject: String, among all: [Names]) {
        let parts = subject.split(separator: "/")
        // `partners/ctse/families/`: what every subject of the type is called by.
        let type = parts.dropLast().joined(separator: "/") + "/"
        var file: Set<String> = [subject]
        func isBelow(_ name: String, _ names: Set<String>) -> Bool {
            var name = name[...]
            while let end = name.lastIndex(of: "/") {
                if names.contains(String(name)) { return true }
                name = name[..<end]
            }
            return false
        }
        func isOther(_ name: String) -> Bool {
            name.hasPrefix(type) && !isBelow(name, [subject])
        }
        var left: Set<String> = []
        var hasGrown = true
        while hasGrown {
            hasGrown = false
            for record in all where !file.contains(record.own) && !left.contains(record.own) {
                let isNamed = record.others.contains { isBelow($0, file) }
                guard isBelow(record.own, file) || isNamed else { continue }
                if isOther(record.own) || record.others.contains(where: isOther) {
                    left.insert(record.own)
                } else {
                    file.insert(record.own)
                    hasGrown = true
                }
            }
        }
        names = file.intersection(Set(all.map(\.own)))
        leftOut = left.sorted()
    }

    /// Whether a line of the access log is about the file, and which of its names are.
    func names(of event: AccessEvent) -> [String] { event.resources.filter(names.contains) }
}
