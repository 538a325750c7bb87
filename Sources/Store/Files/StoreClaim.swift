import Glibc

/// Makes a store this process's own for as long as it lives. The kernel gives it up when the process ends, however that
/// ends.
public final class StoreClaim: Sendable {
    private let file: FileDescriptor

    /// - Throws: ``StoreError/configuration(_:)`` while another process has it.
    init(_ directory: String) throws(StoreError) {
        let path = "\(directory)/claim"
        guard let file = try FileDescriptor.open(path, O_RDWR | O_CREAT, mode: 0o600) else {
            throw .configuration("\(path) cannot be made")
        }
        guard try file.lock(path) else {
            throw .configuration(
                "another process uses the store \(directory): end it first, a store of files has one writer")
        }
        self.file = file
    }
}
