import CDispatch  // These or CoreFoundation's headers declare `stat` first: the order of the module's files decides.
import CoreFoundation
import Foundation
import Glibc
import Logging
import NIOCore

/// The file of the deny-list: read at the start, and again each time it has changed. A file that makes no sense is told
/// once, and the last list that did stays.
///
/// Used by one task.
struct DenyListFile {
    let path: String
    private var stamp: Stamp
    private(set) var list: DenyList

    /// - Throws: ``DenyListError`` when there is no list to start with.
    init(_ path: String) throws(DenyListError) {
        self.path = path
        // Before the reading, so that what is written meanwhile is read again.
        stamp = Stamp(of: path)
        list = try Self.read(path)
    }

    /// Looks whether the file has changed.
    ///
    /// - Returns: The new list; `nil` when it is the same.
    /// - Throws: ``DenyListError`` once for each change that makes no sense.
    mutating func look() throws(DenyListError) -> DenyList? {
        let now = Stamp(of: path)
        guard now != stamp else { return nil }
        stamp = now
        let read = try Self.read(path)
        guard read != list else { return nil }
        list = read
        return read
    }

    private static func read(_ path: String) throws(DenyListError) -> DenyList {
        let contents: Data?
        do {
            guard let file = FileHandle(forReadingAtPath: path) else { throw DenyListError.unreadable }
            contents = try file.read(upToCount: Limits.denyListBytes + 1)
        } catch {
            throw .unreadable
        }
        let bytes = contents ?? Data()
        guard bytes.count <= Limits.denyListBytes else { throw .tooLong }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .unreadable }
        return try DenyList(text)
    }

    /// Enough of a file's state to see that it was replaced or rewritten.
    private struct Stamp: Equatable {
        private var inode: UInt64 = 0
        private var size: Int64 = 0
        private var changed: Int64 = 0
        private var changedNanoseconds: Int64 = 0

        /// A file that is missing has a stamp too, unlike any file's.
        init(of path: String) {
            var status = stat()
            guard unsafe stat(path, &status) == 0 else { return }
            inode = UInt64(status.st_ino)
            size = Int64(status.st_size)
            changed = Int64(status.st_ctim.tv_sec)
            changedNanoseconds = Int64(status.st_ctim.tv_nsec)
        }
    }
}

/// Follows the file of the deny-list and hands each list to every event loop.
struct DenyListFollower: Sendable {
    let file: DenyListFile
    let shards: [NIOLoopBound<LoopShard>]
    let logger: Logger

    /// Follows until its task is cancelled.
    func run() async {
        var file = file
        while true {
            do { try await Task.sleep(for: Limits.denyListPause) } catch { return }
            look(at: &file)
        }
    }

    func look(at file: inout DenyListFile) {
        do throws(DenyListError) {
            guard let list = try file.look() else { return }
            for shard in shards { shard.eventLoop.execute { shard.value.replace(list) } }
            logger.notice("deny-list read", metadata: ["entries": "\(list.count)"])
        } catch {
            logger.error(
                "deny-list malformed: the last good one stays",
                metadata: ["why": "\(error)", "entries": "\(file.list.count)"])
        }
    }
}
