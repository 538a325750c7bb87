import Foundation
import Tenancy
import WireProto

/// The request messages of a call, made of what a person typed.
struct CallRequest {
    let method: RPCMethod
    let schema: MessageSchema
    let fields: [FieldAssignment]

    init(_ method: RPCMethod, _ fields: [FieldAssignment]) throws(DebugFailure) {
        guard let schema = method.input else { throw .unusable("the method has no schema") }
        self.method = method
        self.schema = schema
        self.fields = fields
    }

    /// One message: of the JSON, with the fields of `-d` over it.
    func message(_ json: String) throws(DebugFailure) -> [UInt8] {
        var bytes = try encoded(json, "the request")
        guard !fields.isEmpty else { return bytes }
        for field in fields { bytes += try encoded(try field.json(schema), "-d \(field.path)=...") }
        // Messages within are merged where the wire has several: written once, they are one for every reader.
        do throws(MessageError) {
            return try WireFields.bytes(fromJSON: try WireFields.json(bytes, schema, indented: false), schema)
        } catch {
            throw .unusable("the request is not a \(schema.fullName): \(error.path) \(error.problem)")
        }
    }

    private func encoded(_ json: String, _ what: String) throws(DebugFailure) -> [UInt8] {
        do throws(MessageError) {
            return try WireFields.bytes(fromJSON: json, schema)
        } catch {
            throw .unusable("\(what) is not a \(schema.fullName): \(Self.sentence(error, schema))")
        }
    }

    /// With the nearest field where a name is none, and all values where a word is none of an enum.
    static func sentence(_ error: MessageError, _ schema: MessageSchema) -> String {
        let place = error.path.isEmpty ? "the text" : error.path
        var names = error.path.split { $0 == "." || $0 == "[" }.map(String.init).filter { !$0.hasSuffix("]") }
        let last = names.popLast() ?? ""
        var around: MessageSchema? = schema
        for name in names { around = around?.field(named: name)?.message }
        let hint =
            switch error.problem {
            case .unknownField: NearestWord.question(last, in: (around?.fields ?? []).map(\.jsonName))
            case .badValue:
                (around?.field(named: last)?.enumeration).map { enumeration in
                    ": it is one of \(enumeration.values.map { $0.name.dropFirst(enumeration.prefix.count) }.joined(separator: ", "))"
                } ?? ""
            default: ""
            }
        return "\(place) \(error.problem)\(hint)"
    }

    /// Adds a request id where the method changes something and the message has none.
    ///
    /// - Returns: The id that was drawn.
    func drawRequestID(for message: inout [UInt8]) throws(DebugFailure) -> String? {
        guard Contract.owns(method), Contract.policy(of: method).mutates,
            schema.field(named: "request_id") != nil,
            try text(at: "request_id", of: message) == nil
        else { return nil }
        let id = UUID().uuidString.lowercased()
        message += try encoded("{\"requestId\": \"\(id)\"}", "the request id")
        return id
    }

    /// What stands at a path, without its quotes; `nil` where nothing does.
    func text(at path: String, of message: [UInt8]) throws(DebugFailure) -> String? {
        do throws(MessageError) {
            guard let json = try WireFields.json(at: path, of: message, schema) else { return nil }
            return json.hasPrefix("\"") ? String(json.dropFirst().dropLast()) : json
        } catch {
            throw .unusable("the request is not a \(schema.fullName)")
        }
    }

    /// What is read from a file, with what is wrong in words.
    static func contents(of path: String) throws(DebugFailure) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .unusable("cannot read \(path)")
        }
        return Array(data)
    }
}
