import Foundation
import Generator

/// `generate SET PROTO OUT`: reads a descriptor set (with imports and comments) and the lists in the directory PROTO, of
/// method paths and of kinds of records, writes the Swift into the directory OUT. Exit 1 with one line per refusal when the protos may not become code.
@main
struct Main {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count == 4 else { fail(["usage: generate SET PROTO OUT"], 2) }
        do {
            let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: arguments[1])))
            func lines(_ list: String) throws -> [String] {
                try String(contentsOfFile: "\(arguments[2])/\(list)", encoding: .utf8)
                    .split(separator: "\n").map(String.init)
            }
            guard let read = DescriptorReader.read(bytes) else {
                fail(["\(arguments[1]): no descriptor set"], 1)
            }
            let set = read.completed()
            let refusals = Checks.refusals(set)
            if !refusals.isEmpty { fail(refusals.map(\.description), 1) }
            let methods = try MethodIDs.order(set, listed: lines("methods.txt")).get()
            let kinds = try RecordKinds.order(set, listed: lines("kinds.txt")).get()
            for file in Generation.files(set, methods: methods, kinds: kinds) {
                let url = URL(fileURLWithPath: arguments[3]).appendingPathComponent(file.path)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try file.contents.write(to: url, atomically: true, encoding: .utf8)
            }
        } catch {
            fail(["\(error)"], 1)
        }
    }

    static func fail(_ lines: [String], _ code: Int32) -> Never {
        for line in lines { FileHandle.standardError.write(Data((line + "\n").utf8)) }
        exit(code)
    }
}
