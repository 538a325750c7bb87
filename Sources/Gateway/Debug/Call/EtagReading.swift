import Tenancy
import WireProto

/// `--read-etag`: which record a request changes, and which method reads it.
struct EtagReading {
    /// Where the request has the record's name, and where its etag goes.
    private let namePath: String
    private let etagPath: String
    let reader: RPCMethod

    /// - Throws: When the request has no etag, or nothing reads the record.
    init(_ method: RPCMethod) throws(DebugFailure) {
        guard let schema = method.input else { throw .unusable("the method has no schema") }
        let resource: FieldSchema?
        if schema.field(named: "etag") != nil, schema.field(named: "name") != nil {
            (namePath, etagPath, resource) = ("name", "etag", nil)
        } else if let field = schema.fields.first(where: {
            $0.message?.field(named: "meta") != nil && !$0.isRepeated
        }),
            !method.path.contains("/Create")
        {
            (namePath, etagPath, resource) = ("\(field.name).meta.name", "\(field.name).meta.etag", field)
        } else {
            throw .unusable("--read-etag: the request of \(Contract.shortPath(of: method)) has no etag")
        }
        let type = schema.field(named: "name")?.resource
        let found = Methods.table.all.first { candidate in
            guard candidate.path.contains("/Get"), candidate.shape == .unary, let input = candidate.input,
                let output = candidate.output, output.field(named: "meta") != nil
            else { return false }
            if let resource { return output.fullName == resource.message?.fullName }
            return input.field(named: "name")?.resource == type
        }
        guard let found else {
            throw .unusable("--read-etag: no method reads what \(Contract.shortPath(of: method)) changes")
        }
        reader = found
    }

    /// Reads the record, and puts its etag into the message.
    func fill(
        _ message: [UInt8], of request: CallRequest, by client: some RPCCaller, _ options: CallOptions
    ) async throws(DebugFailure) -> (message: [UInt8], etag: String) {
        guard let name = try request.text(at: namePath, of: message), let input = reader.input,
            let output = reader.output
        else { throw .unusable("--read-etag: the request names no record: give \(namePath)") }
        let answer: [UInt8]
        let question: [UInt8]
        do throws(MessageError) {
            question = try WireFields.bytes(fromJSON: "{\"name\": \"\(name)\"}", input)
        } catch {
            throw .unusable("--read-etag: \(namePath) is no name")
        }
        var options = options
        // The one purpose that the change implies is one of several for reading.
        if options.metadata.first(MetadataKey.purpose) == nil,
            let purpose = Contract.policy(of: request.method).purposes.only
        {
            options.metadata.add(MetadataKey.purpose, purpose.word)
        }
        do throws(RPCStatus) {
            answer = try await client.call(reader, question, options)
        } catch {
            throw .refused(error, of: reader)
        }
        do throws(MessageError) {
            let json = try WireFields.json(at: "meta.etag", of: answer, output) ?? "\"\""
            let etag = String(json.dropFirst().dropLast())
            let field = FieldAssignment(path: etagPath, value: etag)
            let whole =
                message
                + (try WireFields.bytes(fromJSON: try Self.text(field, request.schema), request.schema))
            let merged = try WireFields.json(whole, request.schema, indented: false)
            return (try WireFields.bytes(fromJSON: merged, request.schema), etag)
        } catch {
            throw .unusable("--read-etag: the answer has no etag")
        }
    }

    private static func text(_ field: FieldAssignment, _ schema: MessageSchema) throws(MessageError) -> String
    {
        do throws(DebugFailure) { return try field.json(schema) } catch {
            throw MessageError("", .unknownField)
        }
    }
}

extension FieldAssignment {
    init(path: String, value: String) {
        self.path = path
        self.value = value
    }
}
