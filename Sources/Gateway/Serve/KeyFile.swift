import CoreFoundation  // Its headers declare `stat` first in a release build.
import Foundation
import Glibc
import Program
import Tenancy

/// Reads the keys that this gateway seals scopes with.
enum KeyFile {
    /// - Throws: ``StartupError`` unless the file is there, is this process's user's, is nobody else's to read
    ///   (mode 0400), and holds 64 hex digits and a newline.
    static func read(_ path: String) throws(StartupError) -> ScopeKey {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw StartupError("cannot read the key file \(path)")
        }
        var status = stat()
        // Asked of the open file, so that it is this very file whose mode was seen.
        guard unsafe fstat(file.fileDescriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw StartupError("\(path) is not a file")
        }
        guard status.st_mode & 0o7777 == 0o400 else {
            throw StartupError("the key file \(path) must have mode 0400")
        }
        guard status.st_uid == geteuid() else {
            throw StartupError(
                "the key file \(path) belongs to user \(status.st_uid), it must be \(geteuid())")
        }
        // One buffer of ours, which is wiped: what Foundation reads into stays in memory as it is.
        var contents = [UInt8](repeating: 0, count: Int(Limits.keyFile))
        defer { contents.wipe() }
        let count = unsafe contents.withUnsafeMutableBytes { bytes in
            unsafe Glibc.read(file.fileDescriptor, bytes.baseAddress, bytes.count)
        }
        guard count >= 0 else { throw StartupError("cannot read the key file \(path)") }
        var text = Array(contents[..<count])
        defer { text.wipe() }
        guard let key = ScopeKey(keyFile: text) else {
            throw StartupError("the key file \(path) must hold 64 hex digits and a newline")
        }
        return key
    }
}
