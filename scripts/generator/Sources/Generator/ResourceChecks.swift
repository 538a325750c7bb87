/// What each resource must declare, and what no two may share.
struct ResourceChecks {
    /// A kind stands in two bytes of a row.
    static let kinds = 1...65535
    /// A partner, what lies under it, and what lies under that (Tenancy, `ResourceName`).
    static let levels = 3
    private static let namesOption = "option (google.api.resource)"
    private static let recordOption = "option (options.v1.record)"

    private let set: ProtoSet
    private let contract: Resources
    private let resources: [ResourceDeclaration]

    init(_ set: ProtoSet) {
        self.set = set
        contract = Resources(set)
        resources = set.resources
    }

    func refusals() -> [Refusal] {
        var found: [Refusal] = []
        for file in set.written where !ThirdParty.owns(file.package) && !file.declaresOptions {
            for message in file.messages { declared(message, &found) }
        }
        for resource in resources {
            content(resource, &found)
            carried(resource, &found)
            found += StandardReads(set).refusals(resource)
        }
        unique("type \"%\"", resources.map { ($0, "\($0.owner)/\($0.typeName)") }, &found)
        unique("word \"%\"", resources.map { ($0, $0.word) }, &found)
        unique("collection \"%\"", resources.map { ($0, $0.collection) }, &found)
        unique(
            "kind %",
            resources.flatMap { resource in
                [resource.record.kind, resource.record.partKind].filter { $0 != 0 }
                    .map { (resource, "\($0)") }
            }, &found)
        return found
    }

    /// That a resource says it all, and nothing else says any of it; and that fields name resources.
    private func declared(_ message: ProtoMessage, _ found: inout [Refusal]) {
        func refuse(_ problem: String, _ remedy: String) {
            found.append(Refusal(message.file, message.fullName, problem, remedy))
        }
        let isResource = contract.isResource(message.fullName)
        if message.names == nil && message.record == nil {
            if isResource {
                refuse(
                    "is a resource without a kind", "add \(Self.namesOption) and \(Self.recordOption)")
            }
        } else if !isResource {
            refuse(
                "says that it is a resource, but has no meta, or no request carries it",
                "give it common.v1.Meta meta and an RPC that makes it, or remove the options")
        } else if message.record == nil {
            refuse("is a resource without a kind", "add \(Self.recordOption)")
        } else if message.names == nil {
            refuse("is a resource without names", "add \(Self.namesOption)")
        } else if message.names?.patterns.count != 1 {
            refuse("has not one pattern", "give \(Self.namesOption) one pattern")
        }
        if let other = message.names?.others.first {
            refuse(
                "says of its names what nothing here reads, field \(other) of google.api.ResourceDescriptor",
                "keep type and pattern alone")
        }
        let words = Set(resources.map(\.word)).union(["*"])
        for field in message.fields where field.resource.map({ !words.contains($0) }) == true {
            found.append(
                Refusal(
                    message.file, "\(message.fullName).\(field.name)",
                    "names a resource \"\(field.resource ?? "")\" that is none",
                    "use the last word of a resource's pattern, or \"*\""))
        }
        for inner in message.messages { declared(inner, &found) }
    }

    private func content(_ resource: ResourceDeclaration, _ found: inout [Refusal]) {
        let message = resource.message
        func refuse(_ problem: String, _ remedy: String) {
            found.append(Refusal(message.file, message.fullName, problem, remedy))
        }
        let record = resource.record
        if !Self.kinds.contains(record.kind) || record.partKind != 0 && !Self.kinds.contains(record.partKind)
        {
            refuse(
                "has a kind that is no number of a row",
                "give its record the next free number in proto/kinds.txt")
        }
        if let service = resource.service {
            if resource.owner != service.owner || resource.typeName != message.name {
                refuse(
                    "has another type than its service and its message",
                    "write type: \"\(service.owner)/\(message.name)\"")
            }
        } else {
            refuse(
                "does not say which service keeps it",
                "add service: AUDIENCE_PARTNER or AUDIENCE_FAMILY to its record")
        }
        if ![ProtoRecord.directory, ProtoRecord.partner].contains(record.tenant) {
            refuse(
                "does not say in whose tenant it lies",
                "add tenant: TENANT_DIRECTORY or TENANT_PARTNER to its record")
        } else if resource.service == .family && record.tenant == ProtoRecord.directory {
            refuse("lies in a directory, which FamilyService has not", "write tenant: TENANT_PARTNER")
        }
        if ProtoRecord.idForms[Int(record.id)] == nil {
            refuse("does not say what its ids are", "add id: ID_FORM_DRAWN or another form to its record")
        }
        guard resource.isPatternWellFormed else {
            return refuse(
                "has a pattern that is none: \(resource.pattern)",
                "write collections and words by turns: partners/{partner}/things/{thing}")
        }
        if !resource.parentPattern.isEmpty
            && !resources.contains(where: { $0.pattern == resource.parentPattern })
        {
            refuse(
                "lies under \(resource.parentPattern), which is no resource",
                "let the pattern begin with that of a resource")
        }
        if resource.pattern.count(where: { $0 == "{" }) > Self.levels {
            refuse(
                "lies deeper than names go, \(Self.levels) levels",
                "let it lie under the partner and name the other one")
        }
    }

    /// That each request that carries it does so in a field of one name, by which refusals speak of it.
    private func carried(_ resource: ResourceDeclaration, _ found: inout [Refusal]) {
        let fields = fieldNames(resource)
        guard fields.count != 1, contract.isResource(resource.message.fullName) else { return }
        found.append(
            Refusal(
                resource.message.file, resource.message.fullName,
                "is carried by requests as \(fields.isEmpty ? "no single field" : fields.joined(separator: ", "))",
                "give it one name in all requests"))
    }

    /// What the fields of requests are called that carry the resource.
    func fieldNames(_ resource: ResourceDeclaration) -> [String] {
        let messages = set.messages
        return Set(
            contract.requests.flatMap { messages[$0]?.fields ?? [] }
                .filter { $0.typeName == resource.message.fullName && !$0.isRepeated }.map(\.name)
        ).sorted()
    }

    private func unique(
        _ what: String, _ values: [(ResourceDeclaration, String)], _ found: inout [Refusal]
    ) {
        var owners: [String: ResourceDeclaration] = [:]
        for (resource, value) in values {
            guard let other = owners.updateValue(resource, forKey: value) else { continue }
            found.append(
                Refusal(
                    resource.message.file, resource.message.fullName,
                    "has the \(what.replacing("%", with: value)) of \(other.message.fullName)",
                    "give one of them another"))
        }
    }
}
