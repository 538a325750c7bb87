import Program
import Store
import Tenancy
import WireProto

/// An export as a command line asks for it, or the reading of one.
struct ExportJob {
    private let options: ExportOptions
    private let key: String
    private let tenant: String?
    /// The nouns of the service by the number of their kind: how their bodies are read.
    private let schemas: [UInt16: (name: String, schema: MessageSchema)]

    /// - Returns: `nil` when the command line asks for neither.
    init?(_ options: ServiceOptions, _ nouns: [any Noun.Type]) throws(StartupError) {
        let (export, backups) = (options.export, options.backups)
        guard export.export != nil || export.openExport != nil else {
            guard export.subject == nil, export.exportKey == nil else {
                throw StartupError("--subject and --export-key go with --export")
            }
            return nil
        }
        guard let key = export.exportKey, export.export == nil || export.openExport == nil else {
            throw StartupError("give --export-key with one of --export and --open-export")
        }
        guard export.export == nil || backups.tenant.count == 1 else {
            throw StartupError("--export goes with one --tenant")
        }
        self.options = export
        self.key = key
        tenant = backups.tenant.first
        schemas = Dictionary(
            nouns.map { ($0.recordKind.number, (name: $0.recordKind.name, schema: $0.schema)) },
            uniquingKeysWith: { first, _ in first })
    }

    func run(_ configuration: ServiceConfiguration, program: String) async throws(StartupError) {
        let path = key
        let key = try StartupError.explain { () throws(StoreError) in try ArchiveKey(path) }
        if let path = options.openExport { return try open(path, key) }
        guard let path = options.export, let code = tenant,
            let tenant = TenantID(configuration.country, named: code)
        else { throw StartupError("--tenant: no partner's code") }
        try await note(tenant, configuration)
        let backup = try configuration.openBackup(program: program)
        do throws(ArchiveError) {
            let manifest = try backup.export(
                tenant, to: path, key: key, subject: options.subject, names: names)
            print("\(manifest.records) revisions and \(manifest.events) lines of the access log in \(path)")
            for name in manifest.leftOut { print("left out, because it is about others too: \(name)") }
        } catch .store(.notFound) {
            throw StartupError("there is no \(options.subject ?? "tenant \(tenant)")")
        } catch {
            throw StartupError("\(error)")
        }
    }

    /// Nothing is shown before the access log says so.
    private func note(_ tenant: TenantID, _ configuration: ServiceConfiguration) async throws(StartupError) {
        let store = try configuration.openStore()
        let event = AccessEvent(
            resources: [options.subject ?? ResourceName.partner(tenant.partner).text],
            classes: [.p0, .p1, .p2, .p3])
        var failure: StoreError?
        do throws(StoreError) {
            try await store.note(event, in: TenantScope.job(JobName("export"), in: tenant))
        } catch {
            failure = error
        }
        await store.close()
        if let failure { throw StartupError("the access log cannot be written: \(failure)") }
    }

    /// The names in a record, by the schema of its noun: the one that may be of any noun is its own.
    private func names(_ record: StoredRecord) -> SubjectFile.Names? {
        guard let schema = schemas[record.kind.number]?.schema else { return nil }
        var (own, others): (String?, [String]) = (nil, [])
        do throws(MessageError) {
            try WireFields.visitNames(in: record.body, of: schema) { field, bytes in
                var name: [UInt8] = []
                for index in bytes.indices { name.append(bytes[index]) }
                let text = String(decoding: name, as: UTF8.self)
                if field.resource == "*", own == nil { own = text } else { others.append(text) }
                return true
            }
        } catch {
            return nil
        }
        return own.map { SubjectFile.Names(own: $0, others: others) }
    }

    private func open(_ path: String, _ key: ArchiveKey) throws(StartupError) {
        do {
            let manifest = try StoreBackup.readExport(path, key: key) { item in print(line(item)) }
            for name in manifest.leftOut { print("{\"leftOut\":\(JSONLine.quoted(name))}") }
            print("{\"records\":\(manifest.records),\"events\":\(manifest.events)}")
        } catch {
            throw StartupError("\(error)")
        }
    }

    private func line(_ item: ExportItem) -> String {
        switch item {
        case .record(let record):
            let known = schemas[record.kind.number]
            let body = known.flatMap { json(record.body, $0.schema) } ?? "null"
            return "{\"kind\":\(JSONLine.quoted(known?.name ?? "\(record.kind.number)"))"
                + ",\"revision\":\(record.revision),\"time\":\"\(Timestamp.text(record.updateTime))\""
                + ",\"by\":\(JSONLine.quoted(by(record.updatedBy))),\"record\":\(body)}"
        case .event(let event):
            let names = event.event.resources.map(JSONLine.quoted).joined(separator: ",")
            return "{\"event\":\(event.sequence),\"time\":\"\(Timestamp.text(event.time))\""
                + ",\"by\":\(JSONLine.quoted(by(event.actor))),\"purpose\":\"\(event.purpose)\""
                + ",\"result\":\(event.event.result),\"resources\":[\(names)]}"
        }
    }

    private func by(_ actor: StoredActor) -> String {
        [actor.partner?.text, actor.staff?.text, actor.identity].compactMap(\.self).joined(separator: " ")
    }

    /// On one line: a string of JSON holds no line break.
    private func json(_ body: [UInt8], _ schema: MessageSchema) -> String? {
        do throws(MessageError) {
            return try WireFields.json(body, schema, redacting: []).split(separator: "\n")
                .map { line in String(line.drop { $0 == " " }) }.joined()
        } catch {
            return nil
        }
    }
}
