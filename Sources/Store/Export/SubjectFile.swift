/// Which records make up one subject's file: found by names alone, whatever resources there are.
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
    private let subject: String
    /// `partners/ctse/families/`: what every subject of the type is called by.
    private let type: String

    /// - Parameters:
    ///   - subject: The name of the record that the file is about.
    ///   - all: The names in each record as it stands.
    public init(of subject: String, among all: [Names]) {
        let type = subject.split(separator: "/").dropLast().joined(separator: "/") + "/"
        self.subject = subject
        self.type = type
        var file: Set<String> = [subject]
        func isOther(_ name: String) -> Bool { Self.isOther(name, than: subject, type) }
        var left: Set<String> = []
        var hasGrown = true
        while hasGrown {
            hasGrown = false
            for record in all where !file.contains(record.own) && !left.contains(record.own) {
                let isNamed = record.others.contains { Self.isBelow($0, file) }
                guard Self.isBelow(record.own, file) || isNamed else { continue }
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

    /// Whether a revision of one of the file's records can be handed out: an earlier one may have been about another
    /// subject, as a case was that has moved to another family since.
    public func isAlone(_ revision: Names) -> Bool {
        !revision.others.contains { Self.isOther($0, than: subject, type) }
    }

    /// Whether a revision is about the file at all: of one of its records, or of one that named something in it then.
    public func concerns(_ revision: Names) -> Bool {
        names.contains(revision.own) || revision.others.contains { Self.isBelow($0, names) }
    }

    private static func isOther(_ name: String, than subject: String, _ type: String) -> Bool {
        name.hasPrefix(type) && !isBelow(name, [subject])
    }

    private static func isBelow(_ name: String, _ names: Set<String>) -> Bool {
        var name = name[...]
        while let end = name.lastIndex(of: "/") {
            if names.contains(String(name)) { return true }
            name = name[..<end]
        }
        return false
    }

    /// Whether a line of the access log is about the file, and which of its names are.
    func names(of event: AccessEvent) -> [String] { event.resources.filter(names.contains) }
}
