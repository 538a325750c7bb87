/// Text being written, line by line, with its indentation.
struct Writer {
    private(set) var text = ""
    private var depth = 0

    mutating func line(_ line: String = "") {
        text += line.isEmpty ? "\n" : String(repeating: "    ", count: depth) + line + "\n"
    }

    mutating func comment(_ lines: [String]) {
        for line in lines { self.line(line.isEmpty ? "///" : "/// " + line) }
    }

    mutating func block(_ head: String, _ body: (inout Writer) -> Void, tail: String = "}") {
        line(head)
        depth += 1
        body(&self)
        depth -= 1
        line(tail)
    }

    /// A call or declaration with its parts in parentheses: on one line where they fit, else wrapped.
    mutating func call(_ head: String, _ parts: [String], tail: String = "") {
        let oneLine = head + "(" + parts.joined(separator: ", ") + ")" + tail
        if oneLine.count + depth * 4 <= 110 { return line(oneLine) }
        line(head + "(")
        depth += 1
        var current = ""
        for (index, part) in parts.enumerated() {
            let piece = part + (index == parts.count - 1 ? ")" + tail : ",")
            if current.isEmpty {
                current = piece
            } else if current.count + piece.count + 1 + depth * 4 <= 110 {
                current += " " + piece
            } else {
                line(current)
                current = piece
            }
        }
        line(current)
        depth -= 1
    }

    static func file(from source: String) -> Writer {
        var writer = Writer()
        writer.line("// Written by scripts/generate from \(source). Do not edit: change the proto.")
        writer.line()
        return writer
    }
}

/// A file to be written, by its path in the repository.
public struct GeneratedFile: Sendable {
    public let path: String
    public let contents: String
}

/// Everything that is written from the protos, except what protoc-c writes.
public enum Generation {
    /// - Parameters:
    ///   - methods: The paths that have an id, in order; ``MethodIDs`` made it.
    ///   - kinds: The kinds of records, by number; ``RecordKinds`` made them.
    public static func files(
        _ set: ProtoSet, methods: [ProtoMethod], kinds: [RecordKinds.Kind]
    ) -> [GeneratedFile] {
        var files: [GeneratedFile] = []
        for package in set.packages {
            let namespace = Names.namespace(package)
            files.append(
                GeneratedFile(
                    path: "Sources/WireProto/Generated/\(namespace).swift",
                    contents: PackageWriter(set: set, package: package).values()))
            if let fence = FenceWriter(set: set, package: package).conversions() {
                files.append(
                    GeneratedFile(path: "Sources/WireProto/Generated/\(namespace)+C.swift", contents: fence))
            }
            if let behavior = BehaviorWriter(set: set, package: package).behavior() {
                files.append(
                    GeneratedFile(
                        path: "Sources/WireProto/Generated/\(namespace)+Behavior.swift", contents: behavior))
            }
        }
        for service in set.written.flatMap(\.services) {
            let name = Names.service(service)
            let file = name.hasSuffix("Service") ? name : name + "Service"
            files.append(
                GeneratedFile(
                    path: "Sources/WireProto/Generated/\(file).swift",
                    contents: ServiceWriter(set: set, service: service).stubs()))
        }
        files.append(
            GeneratedFile(
                path: "Sources/WireProto/Generated/Methods.swift",
                contents: MethodsWriter(set: set, methods: methods).table()))
        files.append(
            GeneratedFile(
                path: "Sources/WireProto/Generated/TestMethods.swift",
                contents: MethodsWriter(set: set, methods: set.testMethods).table()))
        files.append(
            GeneratedFile(
                path: "Sources/Tenancy/Generated/PolicyTable.swift",
                contents: PolicyWriter(set: set, methods: methods).table()))
        files.append(
            GeneratedFile(
                path: "Sources/WireProto/Generated/MessageTypes.swift", contents: messageTypes(set.served))
        )
        files.append(
            GeneratedFile(
                path: "Sources/WireProto/Generated/Descriptors.swift",
                contents: DescriptorsWriter(set: set.served).table()))
        files.append(
            GeneratedFile(
                path: "proto/methods.txt", contents: methods.map { $0.path + "\n" }.joined()))
        files.append(
            GeneratedFile(path: "proto/kinds.txt", contents: kinds.map { $0.line + "\n" }.joined()))
        let resources = ResourceWriter(set: set)
        files.append(
            GeneratedFile(
                path: "Sources/Tenancy/Generated/ResourceType.swift", contents: resources.types()))
        for service in KeepingService.allCases {
            files.append(
                GeneratedFile(
                    path: "Sources/\(service.target)/Generated/Resources.swift",
                    contents: resources.resources(of: service)))
            files.append(
                GeneratedFile(
                    path: "Sources/\(service.target)/Generated/StandardReads.swift",
                    contents: StandardReadsWriter(set: set).reads(of: service)))
        }
        return files + UmbrellaWriter(set: set).files()
    }

    private static func messageTypes(_ set: ProtoSet) -> String {
        var writer = Writer.file(from: "proto/")
        writer.line("/// Every message, for what learns a type's name at run time.")
        writer.block("public enum MessageTypes {") { writer in
            writer.block(
                "public static let all: [any WireMessage.Type] = [",
                { writer in
                    func add(_ message: ProtoMessage) {
                        writer.line("\(Names.type(message.fullName, in: set)).self,")
                        message.messages.forEach(add)
                    }
                    for package in set.packages {
                        for file in set.written where file.package == package && !file.declaresOptions {
                            file.messages.forEach(add)
                        }
                    }
                }, tail: "]")
        }
        return writer.text
    }
}
