/// The protos themselves, for reflection.
struct DescriptorsWriter {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    private static let lineLength = 96

    let set: ProtoSet

    func table() -> String {
        var writer = Writer.file(from: "proto/")
        writer.block("extension FileDescriptors {") { writer in
            writer.line("/// Every file, those that are imported included, each after what it imports.")
            writer.block(
                "static let table: [FileDescriptor] = [",
                { writer in
                    for file in set.files { write(file, &writer) }
                }, tail: "]")
        }
        return writer.text
    }

    private func write(_ file: ProtoFile, _ writer: inout Writer) {
        writer.line("FileDescriptor(")
        writer.line("    name: \"\(file.name)\",")
        let services = file.services.map(\.fullName)
        let methods = file.services.flatMap { service in
            service.methods.map { "\(service.fullName).\($0.name)" }
        }
        let symbols =
            file.messages.flatMap(names) + file.enums.map(\.fullName) + file.extensions.map(\.fullName)
        list("services", services, &writer)
        list("symbols", services + methods + symbols, &writer)
        writer.line("    extensions: [")
        for one in file.extensions { writer.line("        (\"\(one.extendee)\", \(one.number)),") }
        writer.line("    ],")
        writer.line("    base64: \"\"\"")
        let text = Array(base64(file.encoded))
        for start in stride(from: 0, to: text.count, by: Self.lineLength) {
            let end = min(start + Self.lineLength, text.count)
            writer.line("        " + String(text[start..<end]) + (end < text.count ? "\\" : ""))
        }
        writer.line("        \"\"\"),")
    }

    private func list(_ label: String, _ names: [String], _ writer: inout Writer) {
        if names.isEmpty { return writer.line("    \(label): [],") }
        writer.line("    \(label): [")
        for name in names { writer.line("        \"\(name)\",") }
        writer.line("    ],")
    }

    private func names(_ message: ProtoMessage) -> [String] {
        [message.fullName] + message.messages.flatMap(names) + message.enums.map(\.fullName)
    }

    /// Source: RFC 4648, section 4.
    private func base64(_ bytes: [UInt8]) -> String {
        var result = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for position in 0..<4 {
                result.append(position <= group.count ? Self.alphabet[bits >> (18 - 6 * position) & 63] : "=")
            }
        }
        return result
    }
}
