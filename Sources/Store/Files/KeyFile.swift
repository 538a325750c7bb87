import Glibc

/// A file that holds one 256-bit key: 64 hexadecimal digits and a newline, readable by its owner alone.
public enum KeyFile {
    /// Reads the key.
    ///
    /// - Returns: 32 bytes.
    /// - Throws: ``StoreError/configuration(_:)``, naming the file, when it is not a regular file of mode
    ///   0400, belongs to another user than the process's, or holds anything else. The content is never
    ///   quoted.
    public static func read(_ path: String) throws(StoreError) -> [UInt8] {
        guard let file = try FileDescriptor.open(path, O_RDONLY) else {
            throw .configuration("key file \(path) does not exist")
        }
        let facts = try file.facts(path)
        guard facts.isRegular else { throw .configuration("key file \(path) is not a regular file") }
        guard facts.permissions == 0o400 else {
            let mode = String(facts.permissions, radix: 8)
            throw .configuration("key file \(path) has mode \(mode), it must be 400")
        }
        guard facts.owner == geteuid() else {
            throw .configuration("key file \(path) belongs to user \(facts.owner), it must be \(geteuid())")
        }
        guard facts.size == 65 else {
            throw .configuration("key file \(path) has \(facts.size) bytes, it must have 65")
        }
        let text = try file.read(limit: 65, path)
        guard text.count == 65, text[64] == UInt8(ascii: "\n"), let key = bytes(hexadecimal: text[..<64])
        else {
            throw .configuration("key file \(path) is not 64 hexadecimal digits and a newline")
        }
        return key
    }

    private static func bytes(hexadecimal digits: ArraySlice<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var high: UInt8?
        for digit in digits {
            guard let value = Character(Unicode.Scalar(digit)).hexDigitValue, digit < 0x80 else { return nil }
            if let known = high {
                bytes.append(known << 4 | UInt8(value))
                high = nil
            } else {
                high = UInt8(value)
            }
        }
        return bytes
    }
}
