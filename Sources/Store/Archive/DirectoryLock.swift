import Glibc

/// Keeps every other run out of a directory of archives for as long as it lives.
final class DirectoryLock {
    private let file: FileDescriptor

    /// - Throws: ``ArchiveError/locked(directory:)`` while another run has it.
    init(_ directory: String) throws(ArchiveError) {
        let path = "\(directory)/lock"
        file = try ArchiveError.storing { () throws(StoreError) -> FileDescriptor in
            guard let file = try FileDescriptor.open(path, O_RDWR | O_CREAT, mode: 0o600) else {
                throw .configuration("\(path) cannot be made")
            }
            return file
        }
        let isFree: Bool
        do throws(StoreError) { isFree = try file.lock(path) } catch { throw .store(error) }
        guard isFree else { throw .locked(directory: directory) }
    }
}
