import Glibc

/// A file by which one role logs in: one line as libpq's passfile has it, `host:port:database:role:password`, readable
/// by its owner alone. The same file sets the password and uses it, so that it stands once.
enum RolePassfile {
    /// - Returns: The password: letters, digits, `_` and `-`, so that nothing in it must be escaped anywhere.
    /// - Throws: ``StoreError/configuration(_:)``, naming the file; its content is never quoted.
    static func password(_ path: String) throws(StoreError) -> String {
        guard let file = try FileDescriptor.open(path, O_RDONLY) else {
            throw .configuration("\(path) does not exist")
        }
        let facts = try file.facts(path)
        guard facts.isRegular, facts.permissions & 0o077 == 0,
            facts.owner == geteuid() || geteuid() == 0
        else {
            throw .configuration("\(path) must be a file of this user's that nobody else may read")
        }
        let bytes = try file.read(limit: longest, path)
        let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 5, let last = parts.last, last.last == UInt8(ascii: "\n"), last.count > 1,
            last.dropLast().allSatisfy({ allowed.contains($0) })
        else {
            throw .configuration("\(path) is not one line of host:port:database:role:password")
        }
        return String(decoding: last.dropLast(), as: UTF8.self)
    }

    /// Bytes of such a file: five words and their colons.
    private static let longest = 1024

    private static let allowed = Set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-".utf8)
}
