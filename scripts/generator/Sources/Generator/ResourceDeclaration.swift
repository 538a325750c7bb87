/// A resource as its message declares it: what its names are, and how its records are kept.
struct ResourceDeclaration: Sendable {
    let message: ProtoMessage
    /// What stands behind the last slash of the type: `CarePlan`.
    let typeName: String
    /// What stands before it: `family.pegase.internal`.
    let owner: String
    let pattern: String
    let record: ProtoRecord

    /// - Returns: `nil` for a message that does not say both, or has several patterns.
    init?(_ message: ProtoMessage) {
        guard let names = message.names, let record = message.record, names.patterns.count == 1 else {
            return nil
        }
        let type = names.type.split(separator: "/", omittingEmptySubsequences: false)
        self.message = message
        owner = String(type.first ?? "")
        typeName = String(type.dropFirst().joined(separator: "/"))
        pattern = names.patterns[0]
        self.record = record
    }

    private var segments: [Substring] { pattern.split(separator: "/", omittingEmptySubsequences: false) }

    /// What a name of it has before the id: `carePlans`.
    var collection: String { segments.count < 2 ? "" : String(segments[segments.count - 2]) }

    /// The last word of the pattern, by which fields say that they name one: `care_plan`.
    var word: String { String((segments.last ?? "").dropFirst().dropLast()) }

    /// The pattern of what it lies under; empty for what lies under nothing.
    var parentPattern: String { segments.dropLast(2).joined(separator: "/") }

    /// What the names of partners' records begin with.
    static let partners = "partners/{partner}"

    /// Whether the pattern is made of collections and words by turns.
    var isPatternWellFormed: Bool {
        guard !segments.isEmpty, segments.count.isMultiple(of: 2) else { return false }
        return segments.enumerated().allSatisfy { index, segment in
            index.isMultiple(of: 2)
                ? segment.wholeMatch(of: /[a-z][A-Za-z]*/) != nil
                : segment.wholeMatch(of: /\{[a-z][a-z_]*\}/) != nil
        }
    }

    /// How ``ResourceType`` calls it: by its word, or by its message where Swift has another use for that.
    var swiftCase: String {
        let name = Names.member(word)
        return name.hasPrefix("`") ? Names.lowerFirst(message.name) : name
    }

    var service: KeepingService? { KeepingService(rawValue: record.service) }
}

/// A service that keeps records, by its number in `pegase.options.v1.Audience`.
enum KeepingService: Int32, CaseIterable, Sendable {
    case partner = 1
    case family = 2

    var target: String {
        switch self {
        case .partner: "PartnerService"
        case .family: "FamilyService"
        }
    }

    /// What answers its RPCs.
    var provider: String { Names.upperFirst("\(self)Provider") }

    /// Before the slash in the types of its resources.
    var owner: String { "\(self).pegase.internal" }
}

extension ProtoRecord {
    static let directory: Int32 = 1
    static let partner: Int32 = 2
    /// `pegase.options.v1.ResourceRecord.IdForm` by number, as Tenancy calls them.
    static let idForms = [1: "drawn", 2: "slug", 3: "account", 4: "fingerprint"]
}

extension ProtoSet {
    /// Every resource that says all of it, by the number of its kind.
    var resources: [ResourceDeclaration] {
        var found: [ResourceDeclaration] = []
        func add(_ message: ProtoMessage) {
            ResourceDeclaration(message).map { found.append($0) }
            message.messages.forEach(add)
        }
        for file in written { file.messages.forEach(add) }
        return found.sorted { $0.record.kind < $1.record.kind }
    }
}
