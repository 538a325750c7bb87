/// The RPCs that say nothing but what every resource's do, so that their handlers are generated.
struct StandardReads {
    /// `pegase.options.v1.ResourceRecord.Read`, by number.
    enum Kind: Int32 {
        case get = 1
        case batchGet = 2
        case list = 3

        /// What the names of its RPCs begin with.
        var verb: String {
            switch self {
            case .get: "Get"
            case .batchGet: "BatchGet"
            case .list: "List"
            }
        }
    }

    struct Read {
        var kind: Kind
        var method: ProtoMethod
        /// Where the answer has the resources, in the answer of a Get nothing.
        var field: String?
    }

    private let set: ProtoSet
    private let messages: [String: ProtoMessage]
    private let methods: [ProtoMethod]

    init(_ set: ProtoSet) {
        self.set = set
        messages = set.messages
        methods = set.written.filter { !ThirdParty.owns($0.package) }.flatMap(\.services).flatMap(\.methods)
    }

    /// The generated ones, in the order in which the record names them.
    func reads(of resource: ResourceDeclaration) -> [Read] {
        resource.record.standard.compactMap { number in
            guard let kind = Kind(rawValue: number), let method = method(kind, of: resource) else {
                return nil
            }
            return Read(kind: kind, method: method, field: list(method.output, of: resource)?.name)
        }
    }

    func refusals(_ resource: ResourceDeclaration) -> [Refusal] {
        let message = resource.message
        let standard = resource.record.standard
        func refusal(_ problem: String, _ remedy: String) -> Refusal {
            Refusal(message.file, message.fullName, problem, remedy)
        }
        if Set(standard).count != standard.count {
            return [refusal("has a standard read twice", "say it once")]
        }
        return standard.compactMap { number in
            guard let kind = Kind(rawValue: number) else {
                return refusal(
                    "has a standard read of no kind", "use READ_GET, READ_BATCH_GET or READ_LIST")
            }
            guard let method = method(kind, of: resource) else {
                return refusal(
                    "has no RPC \(kind.verb)... that answers it",
                    "declare the RPC, or remove it from standard")
            }
            return problem(kind, method, resource).map {
                Refusal(
                    method.file, method.fullName, "is no standard \(kind.verb): \($0)",
                    "write its handler, and remove it from standard of \(message.name)")
            }
        }
    }

    private func method(_ kind: Kind, of resource: ResourceDeclaration) -> ProtoMethod? {
        methods.first { method in
            guard method.name.hasPrefix(kind.verb) else { return false }
            return kind == .get
                ? method.output == resource.message.fullName : list(method.output, of: resource) != nil
        }
    }

    /// Where an answer has resources of that kind.
    private func list(_ answer: String, of resource: ResourceDeclaration) -> ProtoField? {
        messages[answer]?.fields.first { $0.typeName == resource.message.fullName && $0.isRepeated }
    }

    /// What a generated handler would not do.
    private func problem(_ kind: Kind, _ method: ProtoMethod, _ resource: ResourceDeclaration) -> String? {
        let request = messages[method.input]?.fields ?? []
        let answer = messages[method.output]?.fields ?? []
        if method.streamsRequests || method.streamsResponses { return "it streams" }
        if kind == .batchGet && resource.parentPattern != ResourceDeclaration.partners {
            return "\(resource.message.name) does not lie right under a partner"
        }
        var wanted: Set<String>
        switch kind {
        case .get: wanted = ["name"]
        case .batchGet: wanted = ["parent", "names"]
        case .list: wanted = ["page_size", "page_token"]
        }
        if kind == .list && !resource.parentPattern.isEmpty { wanted.insert("parent") }
        if let other = request.first(where: { !wanted.contains($0.name) }) {
            return "it asks for \(other.name)"
        }
        if let lacking = wanted.subtracting(request.map(\.name)).sorted().first {
            return "it has no \(lacking)"
        }
        let parent = set.resources.first { $0.pattern == resource.parentPattern }?.word
        for field in request {
            let word = ["name", "names"].contains(field.name) ? resource.word : parent
            guard ["name", "names", "parent"].contains(field.name) else { continue }
            if field.resource != word { return "its \(field.name) names no \(word ?? "partner")" }
            if field.name != "names" && !field.has(.required) { return "its \(field.name) is not REQUIRED" }
        }
        let more = kind == .list ? ["next_page_token"] : []
        if kind != .get
            && Set(answer.map(\.name)) != Set(more + [list(method.output, of: resource)?.name ?? ""])
        {
            return "it answers more or less than the resources"
                + (kind == .list ? " and next_page_token" : "")
        }
        return nil
    }
}

/// The handlers of the standard reads of one service.
struct StandardReadsWriter {
    let set: ProtoSet

    func reads(of service: KeepingService) -> String {
        var writer = Writer.file(from: "the standard reads of resources in proto/")
        writer.line("public import ServiceRuntime")
        writer.line("public import WireProto")
        let reads = set.resources.filter { $0.service == service }
            .map { ($0, StandardReads(set).reads(of: $0)) }.filter { !$0.1.isEmpty }
        let lists = reads.flatMap { $0.1 }.filter { $0.kind == .list }
        if !lists.isEmpty { writer.line() }
        for list in lists {
            writer.line("extension \(Names.type(list.method.input, in: set)): PagedRequest {}")
        }
        for (resource, reads) in reads {
            writer.line()
            writer.block("extension \(service.provider) {") { writer in
                for (index, read) in reads.enumerated() {
                    if index > 0 { writer.line() }
                    write(read, of: resource, &writer)
                }
            }
        }
        return writer.text
    }

    private func write(_ read: StandardReads.Read, of resource: ResourceDeclaration, _ writer: inout Writer) {
        let type = Names.type(resource.message.fullName, in: set)
        let answer = Names.type(read.method.output, in: set)
        let field = "\\." + Names.member(read.field ?? "")
        writer.comment(read.method.comment)
        writer.line("func \(Names.method(read.method.name))(")
        writer.line("    _ request: \(Names.type(read.method.input, in: set)), _ call: ScopedCall")
        writer.block(") async throws(RPCStatus) -> Disclosed<\(answer)> {") { writer in
            switch read.kind {
            case .get: writer.line("try await call.get(\(type).self, request.name)")
            case .batchGet:
                writer.line("try await call.batchGet(")
                writer.line(
                    "    \(type).self, request.names, of: request.parent, request, as: \(answer).self, \(field))"
                )
            case .list:
                writer.line(
                    "let records = try RecordList(\(type).self, \(place(resource))request, for: call)")
                writer.line("return try await call.page(records, request, \(field), \\.nextPageToken)")
            }
        }
    }

    /// Where the list is: what must be there, and be seen.
    private func place(_ resource: ResourceDeclaration) -> String {
        guard let parent = set.resources.first(where: { $0.pattern == resource.parentPattern }) else {
            return ""
        }
        let type = Names.type(parent.message.fullName, in: set)
        if parent.parentPattern.isEmpty {
            // Partners are records of the directory alone.
            return resource.record.tenant == ProtoRecord.directory
                ? "ofPartner: \(type).self, request.parent, " : "ofPartner: request.parent, "
        }
        return "under: \(type).self, request.parent, "
    }
}
