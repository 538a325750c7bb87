/// Numbers that never move: proto/kinds.txt holds a line for each kind of record, its number and its name. The number
/// stands in every row on disk, so it never changes and is never given to another kind.
public enum RecordKinds {
    public struct Kind: Equatable, Sendable {
        public let number: Int
        /// The word of the resource; `_part` behind it for the parts of its content.
        public let name: String

        var line: String { "\(number) \(name)" }
    }

    /// - Parameter listed: The lines of proto/kinds.txt as it stands.
    /// - Returns: Every kind, by number.
    public static func order(_ set: ProtoSet, listed: [String]) -> Result<[Kind], Refusal> {
        let declared = all(set)
        for line in listed {
            let parts = line.split(separator: " ")
            guard parts.count == 2, let number = Int(parts[0]) else {
                return refused(line, "is no number and name", "write lines such as \"16 family\"")
            }
            let kind = Kind(number: number, name: String(parts[1]))
            if declared.contains(kind) { continue }
            if let other = declared.first(where: { $0.name == kind.name }) {
                return refused(
                    line, "has kind \(other.number) now, and its records on disk have \(number)",
                    "write kind: \(number)")
            }
            if let other = declared.first(where: { $0.number == number }) {
                return refused(
                    line, "is the kind of \(other.name) now",
                    "give \(other.name) a number that no line has, or keep the name")
            }
            return refused(
                line, "is no longer declared",
                "keep the resource, or remove the line where no release has kept any")
        }
        return .success(declared)
    }

    static func all(_ set: ProtoSet) -> [Kind] {
        set.resources.flatMap { resource in
            [Kind(number: resource.record.kind, name: resource.word)]
                + (resource.record.partKind == 0
                    ? [] : [Kind(number: resource.record.partKind, name: "\(resource.word)_part")])
        }.sorted { $0.number < $1.number }
    }

    private static func refused(
        _ line: String, _ problem: String, _ remedy: String
    ) -> Result<[Kind], Refusal> {
        .failure(Refusal("proto/kinds.txt", line, problem, remedy))
    }
}
