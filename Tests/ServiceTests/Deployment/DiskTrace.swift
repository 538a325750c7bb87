import Foundation

/// What a program did to the files below a directory, call by call, as the kernel saw it.
struct DiskTrace {
    enum Operation: Equatable {
        /// Made where it was not there.
        case open(String, empties: Bool)
        case write(String, [UInt8])
        /// Of a file, or of the names in a directory.
        case sync(String)
        case rename(String, to: String)
        case makeDirectory(String)
        case remove(String)
    }

    private(set) var operations: [Operation] = []

    /// What strace must be asked for.
    static let options = [
        "-f", "-qqq", "-xx", "-y", "-s", "4000000", "-e",
        "trace=openat,write,fsync,fdatasync,rename,mkdir,unlink,rmdir",
    ]

    /// - Parameters:
    ///   - text: What strace wrote. A call that another thread's call interrupts is on two lines.
    ///   - directory: Paths are told from there on, `/vn/family`.
    ///   - leavingOut: A part of the path of what does not count.
    init(_ text: String, below directory: String, leavingOut part: String) {
        var unfinished: [Substring: Substring] = [:]
        for line in text.split(separator: "\n") {
            let (thread, rest) = Self.cut(line, at: " ")
            var call = rest.drop { $0 == " " }
            if call.hasSuffix("<unfinished ...>") {
                unfinished[thread] = call.dropLast(" <unfinished ...>".count)
                continue
            }
            if call.hasPrefix("<... "), let begun = unfinished.removeValue(forKey: thread) {
                call = Substring(begun + Self.cut(call, at: ">").1)
            }
            guard let operation = Self.operation(call) else { continue }
            add(operation, directory, part)
        }
    }

    private mutating func add(_ operation: Operation, _ directory: String, _ part: String) {
        func own(_ path: String) -> String? {
            guard path.hasPrefix(directory), !path.contains(part) else { return nil }
            return String(path.dropFirst(directory.count))
        }
        let found: Operation? =
            switch operation {
            case .open(let path, let empties): own(path).map { .open($0, empties: empties) }
            case .write(let path, let bytes): own(path).map { .write($0, bytes) }
            case .sync(let path): own(path).map { .sync($0) }
            case .rename(let from, let to):
                own(from).flatMap { from in own(to).map { .rename(from, to: $0) } }
            case .makeDirectory(let path): own(path).map { .makeDirectory($0) }
            case .remove(let path): own(path).map { .remove($0) }
            }
        if let found { operations.append(found) }
    }

    /// - Returns: `nil` for a call that failed or changes nothing.
    private static func operation(_ call: Substring) -> Operation? {
        let (name, rest) = cut(call, at: "(")
        guard let end = rest.range(of: ") = ", options: .backwards), rest[end.upperBound...].first != "-"
        else {
            return nil
        }
        let arguments = rest[..<end.lowerBound]
        // Every text is in hexadecimal, so quotes and brackets end it.
        let texts = arguments.split(separator: "\"", omittingEmptySubsequences: false)
        func quoted(_ number: Int) -> [UInt8] {
            texts.count > 2 * number + 1 ? bytes(texts[2 * number + 1]) : []
        }
        func path(_ number: Int) -> String { String(decoding: quoted(number), as: UTF8.self) }
        func described() -> String {
            let inside = cut(cut(arguments, at: "<").1, at: ">").0
            return String(decoding: bytes(inside), as: UTF8.self)
        }
        switch name {
        case "openat":
            guard arguments.contains("O_CREAT") else { return nil }
            return .open(path(0), empties: arguments.contains("O_TRUNC"))
        case "write": return .write(described(), quoted(0))
        case "fsync", "fdatasync": return .sync(described())
        case "rename": return .rename(path(0), to: path(1))
        case "mkdir": return .makeDirectory(path(0))
        case "unlink", "rmdir": return .remove(path(0))
        default: return nil
        }
    }

    private static func cut(_ text: Substring, at mark: Character) -> (Substring, Substring) {
        guard let place = text.firstIndex(of: mark) else { return (text, "") }
        return (text[..<place], text[text.index(after: place)...])
    }

    /// `\x68\x65`.
    private static func bytes(_ text: Substring) -> [UInt8] {
        text.split(separator: "\\").compactMap { UInt8($0.dropFirst(), radix: 16) }
    }
}
