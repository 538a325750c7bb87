import Glibc
import Tenancy

/// A file that holds one 256-bit key: 64 hexadecimal digits and a newline, readable by its owner alone.
public enum KeyFile {
    /// Reads the key for as long as `use` runs; then it is wiped, and is nowhere in memory but where `use` has copied it.
    ///
    /// - Parameter use: Is given 32 bytes.
    /// - Throws: ``StoreError/configuration(_:)``, naming the file, when it is not a regular file of mode
    ///   0400, belongs to another user than the process's, or holds anything else. The content is never
    ///   quoted.
    public static func use<Value>(
        _ path: String, _ use: ([UInt8]) throws(StoreError) -> Value
    ) throws(StoreError) -> Value {
        var key = try read(path)
        defer { key.wipe() }
        return try use(key)
    }

    /// As ``use(_:_:)``, of a key that nobody wipes.
    static func read(_ path: String) throws(StoreError) -> [UInt8] {
        guard let file = try FileDescriptor.open(path, O_RDONLY) else {
            throw .configuration("key file \(path) does not exist")
        }
        let facts = try file.facts(path)
        guard facts.permissions == 0o400 else {
            let mode = String(facts.permissions, radix: 8)
            throw .configuration("key file \(path) has mode \(mode), it must be 400")
        }
        // Root runs jobs beside a service that has a user of its own, and reads everything anyhow.
        guard facts.owner == geteuid() || geteuid() == 0 else {
            throw .configuration("key file \(path) belongs to user \(facts.owner), it must be \(geteuid())")
        }
        guard facts.size == 65 else {
            throw .configuration("key file \(path) has \(facts.size) bytes, it must have 65")
        }
        // One buffer, of that length at once: one that grew would leave pieces behind.
        var text = try file.read(from: 0, count: 65, path)
        defer { text.wipe() }
        guard text.count == 65, text[64] == UInt8(ascii: "\n"), let key = bytes(hexadecimal: text)
        else {
            throw .configuration("key file \(path) is not 64 hexadecimal digits and a newline")
        }
        return key
    }

    private static func bytes(hexadecimal text: [UInt8]) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 32)
        for index in bytes.indices {
            guard let high = nibble(text[2 * index]), let low = nibble(text[2 * index + 1]) else {
                return nil
            }
            bytes[index] = high << 4 | low
        }
        return bytes
    }

    private static func nibble(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
