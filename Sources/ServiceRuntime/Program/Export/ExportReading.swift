import Notation
import Program
import Store
import Tenancy
import WireProto

/// An export as its receiver reads it: a line of JSON for each thing in it and, where a directory is named, a file
/// for each content.
struct ExportReading {
    private let kinds: ExportedKinds
    private let say: (String) -> Void
    private var contents: ExportedContents?

    /// - Parameters:
    ///   - directory: Of the contents; `nil` leaves them where they are.
    ///   - say: Takes each line.
    init(
        _ kinds: ExportedKinds, contentsIn directory: String?, say: @escaping (String) -> Void
    ) throws(StartupError) {
        self.kinds = kinds
        self.say = say
        contents = try directory.map { path throws(StartupError) in try ExportedContents(in: path) }
    }

    /// - Throws: When the file is not, byte for byte, what was exported. What was said until then counts for
    ///   nothing.
    mutating func read(_ path: String, key: ArchiveKey) throws(StartupError) {
        var problem: StartupError?
        let manifest: ExportManifest
        do {
            manifest = try StoreBackup.readExport(path, key: key) { item in
                say(line(item))
                guard problem == nil, case .record(let record) = item else { return }
                do throws(StartupError) { try keep(record) } catch { problem = error }
            }
        } catch {
            throw StartupError("\(error)")
        }
        if let problem { throw problem }
        for content in try contents?.finish() ?? [] {
            say(
                "{\"content\":\"\(content.id)\",\"file\":\"\(content.file)\",\"bytes\":\(content.bytes)"
                    + ",\"whole\":\(content.isWhole)}")
        }
        for name in manifest.leftOut { say("{\"leftOut\":\(JSONLine.quoted(name))}") }
        say("{\"records\":\(manifest.records),\"events\":\(manifest.events)}")
    }

    private mutating func keep(_ record: StoredRecord) throws(StartupError) {
        switch kinds[record] {
        case .resource(let resource):
            guard let resource = resource as? any ContentResource.Type,
                let read = Self.decoded(record, resource)
            else {
                return
            }
            contents?.take(read, record.id)
        case .part:
            guard let part = PartID(record.id) else { throw StartupError("a part has no number") }
            try contents?.take(part, record.body)
        case nil: break
        }
    }

    private static func decoded<N: ContentResource>(
        _ record: StoredRecord, _: N.Type
    ) -> (any ContentResource)? {
        do { return try N(decoding: record.body) } catch { return nil }
    }

    private func line(_ item: ExportItem) -> String {
        switch item {
        case .record(let record):
            let kind = kinds[record]
            return "{\"kind\":\(JSONLine.quoted(kind?.record.name ?? "\(record.kind.number)"))"
                + ",\"revision\":\(record.revision),\"time\":\"\(RFC3339.text(milliseconds: record.updateTime.milliseconds))\""
                + ",\"by\":\(JSONLine.quoted(by(record.updatedBy))),\(body(record, kind))}"
        case .event(let event):
            let names = event.event.resources.map(JSONLine.quoted).joined(separator: ",")
            return
                "{\"event\":\(event.sequence),\"time\":\"\(RFC3339.text(milliseconds: event.time.milliseconds))\""
                + ",\"by\":\(JSONLine.quoted(by(event.actor))),\"purpose\":\"\(event.purpose)\""
                + ",\"result\":\(event.event.result),\"resources\":[\(names)]}"
        }
    }

    private func body(_ record: StoredRecord, _ kind: ExportedKinds.Kind?) -> String {
        switch kind {
        case .resource(let resource): return "\"record\":\(Self.json(record.body, resource.schema) ?? "null")"
        case .part:
            let part = PartID(record.id)
            return "\"of\":\(JSONLine.quoted(part?.whole.text ?? ""))"
                + ",\"part\":\(part?.number ?? 0),\"bytes\":\(record.body.count)"
        case nil: return "\"record\":null"
        }
    }

    private func by(_ actor: StoredActor) -> String {
        [actor.partner?.text, actor.staff?.text, actor.identity].compactMap(\.self).joined(separator: " ")
    }

    /// On one line: a string of JSON holds no line break.
    private static func json(_ body: [UInt8], _ schema: MessageSchema) -> String? {
        do throws(MessageError) {
            return try WireFields.json(body, schema, redacting: []).split(separator: "\n")
                .map { line in String(line.drop { $0 == " " }) }.joined()
        } catch {
            return nil
        }
    }
}
