import WireProto

/// A request of a method, written from its schema: the names, etags, masks and request ids that it wants, about the
/// record that it is asked to be about.
///
/// Knows no method. What a new resource needs is one entry in ``ResourceExample``.
struct RequestForm {
    let method: RPCMethod
    let schema: MessageSchema

    init?(_ method: RPCMethod) {
        guard let schema = method.input else { return nil }
        self.method = method
        self.schema = schema
    }

    /// The type of resource that a request names, so that it can be somebody's: `family` of GetFamily, `partner` of
    /// CreateFamily. `nil` when it names none, and so is nobody's.
    var targetType: String? {
        // Where any record will do, a family does.
        if let resource = targetField?.resource { return resource == "*" ? "family" : resource }
        return updated?.resource.type
    }

    /// Where the request names its target: `name` or `parent`, or the first of them where it may have either.
    var targetField: FieldSchema? {
        schema.fields.first { ($0.name == "name" || $0.name == "parent") && $0.resource != nil }
    }

    /// The resource that an update carries.
    private var updated: (field: FieldSchema, resource: ResourceExample)? {
        guard schema.field(named: "update_mask") != nil else { return nil }
        return carried
    }

    /// The resource that a create or an update carries.
    private var carried: (field: FieldSchema, resource: ResourceExample)? {
        for field in schema.fields {
            if let message = field.message, message.field(named: "meta") != nil,
                let resource = ResourceExample.all[message.fullName]
            {
                return (field, resource)
            }
        }
        return nil
    }

    /// Writes the request.
    ///
    /// - Parameters:
    ///   - target: What it is about.
    ///   - home: Whose staff answers for what is made, and other names that a resource cannot do without.
    func encoded(about target: TargetRecord, home: ResourceExample.Home) -> [UInt8] {
        var home = home
        home.records.merge(target.companions) { $1 }
        var bytes: [UInt8] = []
        for field in schema.fields {
            switch field.name {
            case "name", "parent":
                if field.number == targetField?.number { bytes += Bytes.text(field.number, target.name) }
            case "etag": bytes += Bytes.text(field.number, target.etag)
            case "request_id": bytes += Bytes.text(field.number, RequestID.new())
            case "update_mask":
                bytes += Bytes.field(field.number, Bytes.text(1, carried?.resource.mask ?? "meta"))
            default:
                guard let carried, carried.field.number == field.number else {
                    bytes += filling(field, home)
                    continue
                }
                let meta = updated == nil ? [] : Bytes.meta(name: target.name, etag: target.etag)
                bytes += Bytes.field(field.number, meta + carried.resource.encoded(home))
            }
        }
        return bytes
    }

    /// Whether it asks for a page of a list. An enum then narrows the list and may be missing.
    var isList: Bool { schema.field(named: "page_token") != nil }

    /// A value for a field that some methods cannot do without: of a message its example; of an enum the first, or
    /// the one that is chosen there; of the names besides the
    /// target's, the first that the caller's tenant has a record for, as often one of several is wanted.
    private func filling(_ field: FieldSchema, _ home: ResourceExample.Home) -> [UInt8] {
        let part =
            ResourceExample.fields[field.name] ?? field.message.flatMap { ResourceExample.parts[$0.fullName] }
        if let part, field.message != nil, !field.isRepeated {
            return Bytes.field(field.number, part(home))
        }
        if let words = ResourceExample.words[field.name], field.kind == .string {
            return Bytes.text(field.number, words)
        }
        if let number = ResourceExample.numbers[field.name], field.kind == .int32 || field.kind == .int64 {
            return Bytes.varint(UInt64(field.number) << 3) + Bytes.varint(number)
        }
        if field.kind == .bool, ResourceExample.truths.contains(field.name) {
            return Bytes.varint(UInt64(field.number) << 3) + [1]
        }
        if isList && field.enumeration != nil { return [] }
        if let values = field.enumeration?.values.filter({ $0.number != 0 }), !field.isRepeated,
            let value = values.first(where: { ResourceExample.chosen.contains($0.name) }) ?? values.first
        {
            return Bytes.varint(UInt64(field.number) << 3) + Bytes.varint(UInt64(value.number))
        }
        let named = schema.fields.first { other in
            other.name != "name" && other.name != "parent" && other.resource != "approval"
                && other.resource.map { home.records[$0] != nil } ?? false
        }
        guard let named, named.number == field.number, let type = named.resource else { return [] }
        return Bytes.text(field.number, home.records[type] ?? "")
    }
}

/// What a request is about.
struct TargetRecord: Sendable {
    var name: String
    var etag: String
    /// What a request about it refers to besides: names by type.
    var companions: [String: String] = [:]
}

/// Enough of protobuf's encoding to write requests without the code under test.
///
/// Source: Protocol Buffers, "Encoding".
enum Bytes {
    static func varint(_ value: UInt64) -> [UInt8] {
        var (left, bytes) = (value, [UInt8]())
        while left >= 0x80 {
            bytes.append(UInt8(left & 0x7f) | 0x80)
            left >>= 7
        }
        return bytes + [UInt8(left)]
    }

    static func field(_ number: UInt32, _ value: [UInt8]) -> [UInt8] {
        varint(UInt64(number) << 3 | 2) + varint(UInt64(value.count)) + value
    }

    static func text(_ number: UInt32, _ value: String) -> [UInt8] {
        value.isEmpty ? [] : field(number, Array(value.utf8))
    }

    static func meta(name: String, etag: String) -> [UInt8] {
        field(1, text(1, name) + text(2, etag))
    }
}
