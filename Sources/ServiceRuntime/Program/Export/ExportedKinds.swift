import Store
import Tenancy
import WireProto

/// What the records of a service are, by the numbers of their kinds: an export knows bytes alone.
struct ExportedKinds {
    enum Kind {
        case resource(any Resource.Type)
        /// A part of the content of such a resource.
        case part(of: any ContentResource.Type)

        var record: RecordKind {
            switch self {
            case .resource(let resource): resource.recordKind
            case .part(let whole): whole.partKind
            }
        }
    }

    private let kinds: [UInt16: Kind]

    init(_ resources: [any Resource.Type]) {
        let parts = resources.compactMap { $0 as? any ContentResource.Type }.map(Kind.part)
        kinds = Dictionary(
            (resources.map(Kind.resource) + parts).map { ($0.record.number, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// - Returns: `nil` for a kind that the service does not know.
    subscript(_ record: StoredRecord) -> Kind? { kinds[record.kind.number] }

    /// The names in a record: of a resource, what its schema says; a part has one that lies below its record's.
    func names(_ record: StoredRecord, of partner: PartnerID) -> SubjectFile.Names? {
        switch self[record] {
        case .resource(let resource): Self.names(record, resource.schema)
        case .part(let whole):
            PartID(record.id).flatMap { part in
                ResourceName.record(part.whole, as: whole.resourceType, of: partner).map { name in
                    SubjectFile.Names(own: "\(name.text)/parts/\(part.number)", others: [])
                }
            }
        case nil: nil
        }
    }

    /// The name that may be of any resource is the record's own.
    private static func names(_ record: StoredRecord, _ schema: MessageSchema) -> SubjectFile.Names? {
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
}
