import CDescriptor
import CProtobufC

/// The fence around protobuf-c: an encoded FileDescriptorSet in, values out.
public enum DescriptorReader {
    /// Numbers of the options in proto/pegase/options/v1/options.proto.
    private static let policyOption: UInt32 = 50100
    private static let classOption: UInt32 = 50101
    private static let resourceOption: UInt32 = 50102
    private static let maxCountOption: UInt32 = 50103
    private static let isolatedOption: UInt32 = 50104
    private static let jsonOption: UInt32 = 50105
    private static let ruleOption: UInt32 = 50106
    private static let audienceOption: UInt32 = 50107
    private static let accessOption: UInt32 = 50108
    private static let recordOption: UInt32 = 50109
    /// Of the options in proto/google/api.
    private static let behaviorOption: UInt32 = 1052
    private static let namesOption: UInt32 = 1053

    /// - Returns: `nil` when the bytes are no FileDescriptorSet.
    public static func read(_ bytes: [UInt8]) -> ProtoSet? {
        let unpacked = unsafe bytes.withUnsafeBufferPointer {
            unsafe google__protobuf__file_descriptor_set__unpack(nil, $0.count, $0.baseAddress)
        }
        guard let set = unsafe unpacked, let files = OptionBytes.fields(bytes[...]) else { return nil }
        defer { unsafe google__protobuf__file_descriptor_set__free_unpacked(set, nil) }
        var result: [ProtoFile] = []
        for index in 0..<(unsafe set.pointee.n_file) {
            guard let file = unsafe set.pointee.file[index] else { return nil }
            unsafe result.append(read(file, encoded: files[index].bytes))
        }
        return ProtoSet(files: result)
    }

    private static func read(
        _ file: UnsafeMutablePointer<Google__Protobuf__FileDescriptorProto>, encoded: ArraySlice<UInt8>
    ) -> ProtoFile {
        let name = unsafe text(file.pointee.name)
        let package = unsafe text(file.pointee.package)
        let comments = unsafe Comments(file.pointee.source_code_info)
        let options = unsafe file.pointee.options.map { unsafe unknownFields($0.pointee.base) } ?? []
        return unsafe ProtoFile(
            name: name, package: package, isProto3: text(file.pointee.syntax) == "proto3",
            dependencies: values(file.pointee.dependency, file.pointee.n_dependency).map { unsafe text($0) },
            comment: comments.leading([2]),
            messages: values(file.pointee.message_type, file.pointee.n_message_type).enumerated().map {
                unsafe read($1!, in: package, file: name, comments, [4, Int32($0)])
            },
            enums: values(file.pointee.enum_type, file.pointee.n_enum_type).enumerated().map {
                unsafe read($1!, in: package, file: name, comments, [5, Int32($0)])
            },
            services: values(file.pointee.service, file.pointee.n_service).enumerated().map {
                unsafe read($1!, in: package, file: name, comments, [6, Int32($0)])
            },
            extensions: values(file.pointee.extension, file.pointee.n_extension).map {
                unsafe ProtoExtension(
                    fullName: "\(package).\(text($0!.pointee.name))",
                    extendee: String(text($0!.pointee.extendee).drop { $0 == "." }),
                    number: $0!.pointee.number)
            },
            rules: options.filter { $0.number == ruleOption }
                .map { ProtoRule(decoding: $0.bytes) ?? ProtoRule() },
            encoded: withoutSourceInfo(encoded))
    }

    private static func read(
        _ message: UnsafeMutablePointer<Google__Protobuf__DescriptorProto>, in scope: String, file: String,
        _ comments: Comments, _ path: [Int32]
    ) -> ProtoMessage {
        let name = unsafe text(message.pointee.name)
        let fullName = "\(scope).\(name)"
        let options = unsafe message.pointee.options.map { unsafe unknownFields($0.pointee.base) } ?? []
        return unsafe ProtoMessage(
            fullName: fullName, name: name, file: file, comment: comments.whole(path),
            isMapEntry: (message.pointee.options?.pointee.map_entry ?? 0) != 0,
            isIsolated: options.last { $0.number == isolatedOption }?.value == 1,
            names: options.last { $0.number == namesOption }.map {
                ProtoNames(decoding: $0.bytes) ?? ProtoNames()
            },
            record: options.last { $0.number == recordOption }.map {
                ProtoRecord(decoding: $0.bytes) ?? ProtoRecord()
            },
            fields: values(message.pointee.field, message.pointee.n_field).enumerated().map {
                unsafe read($1!, comments.whole(path + [2, Int32($0)]))
            },
            oneofs: values(message.pointee.oneof_decl, message.pointee.n_oneof_decl).map {
                unsafe text($0!.pointee.name)
            },
            messages: values(message.pointee.nested_type, message.pointee.n_nested_type).enumerated().map {
                unsafe read($1!, in: fullName, file: file, comments, path + [3, Int32($0)])
            },
            enums: values(message.pointee.enum_type, message.pointee.n_enum_type).enumerated().map {
                unsafe read($1!, in: fullName, file: file, comments, path + [4, Int32($0)])
            })
    }

    private static func read(
        _ field: UnsafeMutablePointer<Google__Protobuf__FieldDescriptorProto>, _ comment: [String]
    ) -> ProtoField {
        let options = unsafe field.pointee.options.map { unsafe unknownFields($0.pointee.base) } ?? []
        func option(_ number: UInt32) -> OptionBytes.Field? { options.last { $0.number == number } }
        return unsafe ProtoField(
            name: text(field.pointee.name), number: field.pointee.number,
            kind: ProtoField.Kind(rawValue: Int32(bitPattern: field.pointee.type.rawValue)) ?? .group,
            isRepeated: field.pointee.label.rawValue == 3,
            isProto3Optional: field.pointee.proto3_optional != 0,
            oneof: field.pointee.has_oneof_index != 0 ? Int(field.pointee.oneof_index) : nil,
            typeName: String(text(field.pointee.type_name).drop { $0 == "." }), comment: comment,
            fieldClass: option(classOption).map { Int32(truncatingIfNeeded: $0.value) },
            resource: option(resourceOption).map { String(decoding: $0.bytes, as: UTF8.self) },
            maxCount: option(maxCountOption).map { Int($0.value) },
            holdsJSON: option(jsonOption).map { $0.value != 0 } ?? false,
            behaviors: options.filter { $0.number == behaviorOption }.map {
                Int32(truncatingIfNeeded: $0.value)
            })
    }

    private static func read(
        _ value: UnsafeMutablePointer<Google__Protobuf__EnumDescriptorProto>, in scope: String, file: String,
        _ comments: Comments, _ path: [Int32]
    ) -> ProtoEnum {
        let name = unsafe text(value.pointee.name)
        return unsafe ProtoEnum(
            fullName: "\(scope).\(name)", name: name, file: file, comment: comments.whole(path),
            values: values(value.pointee.value, value.pointee.n_value).enumerated().map {
                unsafe ProtoEnum.Value(
                    name: text($1!.pointee.name), number: $1!.pointee.number,
                    comment: comments.whole(path + [2, Int32($0)]))
            })
    }

    private static func read(
        _ service: UnsafeMutablePointer<Google__Protobuf__ServiceDescriptorProto>, in scope: String,
        file: String, _ comments: Comments, _ path: [Int32]
    ) -> ProtoService {
        let name = unsafe text(service.pointee.name)
        let fullName = "\(scope).\(name)"
        let methods = unsafe values(service.pointee.method, service.pointee.n_method).enumerated().map {
            unsafe read($1!, of: fullName, file: file, comments.whole(path + [2, Int32($0)]))
        }
        let options = unsafe service.pointee.options.map { unsafe unknownFields($0.pointee.base) } ?? []
        return ProtoService(
            fullName: fullName, name: name, file: file, comment: comments.whole(path),
            audiences: options.filter { $0.number == audienceOption }.flatMap(OptionBytes.numbers),
            methods: methods)
    }

    private static func read(
        _ method: UnsafeMutablePointer<Google__Protobuf__MethodDescriptorProto>, of service: String,
        file: String, _ comment: [String]
    ) -> ProtoMethod {
        let options = unsafe method.pointee.options.map { unsafe unknownFields($0.pointee.base) } ?? []
        return unsafe ProtoMethod(
            name: text(method.pointee.name), service: service, file: file, comment: comment,
            input: String(text(method.pointee.input_type).drop { $0 == "." }),
            output: String(text(method.pointee.output_type).drop { $0 == "." }),
            streamsRequests: method.pointee.client_streaming != 0,
            streamsResponses: method.pointee.server_streaming != 0,
            access: options.last { $0.number == accessOption }
                .map { String(decoding: $0.bytes, as: UTF8.self) },
            ownPolicy: options.last { $0.number == policyOption }.flatMap { ProtoPolicy(decoding: $0.bytes) })
    }

    /// The fields that protobuf-c kept undecoded: custom options.
    private static func unknownFields(_ base: ProtobufCMessage) -> [OptionBytes.Field] {
        var fields: [OptionBytes.Field] = []
        for index in 0..<Int(unsafe base.n_unknown_fields) {
            let unknown = unsafe base.unknown_fields[index]
            let data = unsafe Array(UnsafeBufferPointer(start: unknown.data, count: unknown.len))
            // `data` is what follows the tag: a varint, or a length and that many bytes.
            var rest = data[...]
            guard let value = OptionBytes.varint(&rest) else { continue }
            let isLengthDelimited = unsafe unknown.wire_type.rawValue == 2
            fields.append(
                OptionBytes.Field(
                    number: unsafe unknown.tag, value: isLengthDelimited ? 0 : value,
                    bytes: isLengthDelimited ? rest : []))
        }
        return fields
    }

    /// The encoded file without field 9, the comments.
    private static func withoutSourceInfo(_ encoded: ArraySlice<UInt8>) -> [UInt8] {
        var rest = encoded
        var kept: [UInt8] = []
        while !rest.isEmpty {
            let start = rest.startIndex
            guard let tag = OptionBytes.varint(&rest), tag & 7 == 2 || tag & 7 == 0,
                let value = OptionBytes.varint(&rest)
            else { return Array(encoded) }
            if tag & 7 == 2 { rest = rest.dropFirst(Int(value)) }
            if tag >> 3 != 9 { kept += encoded[start..<rest.startIndex] }
        }
        return kept
    }

    private static func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String {
        guard let pointer = unsafe pointer else { return "" }
        return unsafe String(cString: pointer)
    }

    private static func values<Value>(_ pointer: UnsafeMutablePointer<Value>?, _ count: Int) -> [Value] {
        unsafe Array(UnsafeBufferPointer(start: pointer, count: count))
    }
}

/// The comments of a file, by the path of what they stand at (SourceCodeInfo in descriptor.proto).
struct Comments {
    private var leadingByPath: [[Int32]: String] = [:]
    private var trailingByPath: [[Int32]: String] = [:]

    init(_ info: UnsafeMutablePointer<Google__Protobuf__SourceCodeInfo>?) {
        guard let info = unsafe info else { return }
        for index in 0..<(unsafe info.pointee.n_location) {
            guard let location = unsafe info.pointee.location[index] else { continue }
            let path = unsafe Array(
                UnsafeBufferPointer(start: location.pointee.path, count: location.pointee.n_path))
            if let leading = unsafe location.pointee.leading_comments {
                unsafe leadingByPath[path] = String(cString: leading)
            }
            if let trailing = unsafe location.pointee.trailing_comments {
                unsafe trailingByPath[path] = String(cString: trailing)
            }
        }
    }

    func leading(_ path: [Int32]) -> [String] { lines(leadingByPath[path]) }

    /// What stands above and beside, as lines.
    func whole(_ path: [Int32]) -> [String] { lines(leadingByPath[path]) + lines(trailingByPath[path]) }

    private func lines(_ text: String?) -> [String] {
        guard let text else { return [] }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line.drop { $0 == " " })
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}
