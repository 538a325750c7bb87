import Glibc
import Notation
import Tenancy

/// A file that holds one 256-bit key: 64 hexadecimal digits and a newline, readable by its owner alone.
public enum KeyFile {
    private static let bytes = 32

    /// Reads the key for as long as `use` runs; then it is wiped, and is nowhere in memory but where `use` has copied it.
    ///
    /// - Parameters:
    ///   - rootReadsAll: Root runs jobs beside a service that has a user of its own, and may read its keys.
    ///   - use: Is given 32 bytes.
    /// - Throws: ``KeyFileProblem`` when it is not a regular file of mode 0400, belongs to another user than the
    ///   process's, or holds anything else.
    public static func use<Value>(
        _ path: String, rootReadsAll: Bool, _ use: ([UInt8]) -> Value
    ) throws(KeyFileProblem) -> Value {
        var key = try read(path, rootReadsAll: rootReadsAll)
        defer { key.wipe() }
        return use(key)
    }

    /// As ``use(_:rootReadsAll:_:)``, of a key that the caller wipes.
    public static func read(_ path: String, rootReadsAll: Bool) throws(KeyFileProblem) -> [UInt8] {
        // Never waits: a pipe in the place of a file would hold its opener for as long as nobody writes to it.
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else {
            if errno == ENOENT { throw KeyFileProblem("key file \(path) does not exist") }
            throw KeyFileProblem(
                "key file \(path) cannot be opened: \(unsafe String(cString: strerror(errno)))")
        }
        defer { close(file) }
        try check(file, path, rootReadsAll: rootReadsAll)
        // One buffer, of that length at once: one that grew would leave pieces behind.
        var text = [UInt8](repeating: 0, count: 2 * bytes + 1)
        defer { text.wipe() }
        let count = unsafe text.withUnsafeMutableBytes { unsafe Glibc.read(file, $0.baseAddress, $0.count) }
        guard count == text.count, text.last == UInt8(ascii: "\n"),
            let key = Hexadecimal.bytes(text.dropLast(), anyCase: true)
        else {
            throw KeyFileProblem("key file \(path) is not 64 hexadecimal digits and a newline")
        }
        return key
    }

    /// Asked of the open file, so that it is this very file whose mode was seen.
    private static func check(_ file: Int32, _ path: String, rootReadsAll: Bool) throws(KeyFileProblem) {
        var facts = stat()
        guard unsafe fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
            throw KeyFileProblem("\(path) is not a regular file")
        }
        guard facts.st_mode & 0o7777 == 0o400 else {
            let mode = String(facts.st_mode & 0o7777, radix: 8)
            throw KeyFileProblem("key file \(path) has mode \(mode), it must be 400")
        }
        guard facts.st_uid == geteuid() || rootReadsAll && geteuid() == 0 else {
            throw KeyFileProblem("key file \(path) belongs to user \(facts.st_uid), it must be \(geteuid())")
        }
        guard facts.st_size == 2 * bytes + 1 else {
            throw KeyFileProblem("key file \(path) has \(facts.st_size) bytes, it must have \(2 * bytes + 1)")
        }
    }
}

/// Why a file is no key, in one line that names the file and never quotes what it holds.
public struct KeyFileProblem: Error, Equatable, CustomStringConvertible {
    public let description: String

    init(_ line: String) {
        description = line
    }
}
