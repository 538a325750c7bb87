internal import Crypto
import Foundation
import Program
import Store
import Tenancy

/// The contents in an export, written to a directory of their own: a file for each, named by its record's id.
///
/// Parts come in their order, those of several contents among each other. A file is called `ID.partial` until the
/// whole export was read and the content is what its record announces.
struct ExportedContents {
    private struct Content {
        var hash = SHA256()
        var bytes = 0
        var nextPart: Int64 = 0
        /// What the last revision of the record says of it.
        var digest: [UInt8]?
        var ending = ""
    }

    /// One content when everything was read.
    struct Outcome: Equatable {
        let id: RecordID
        /// In the directory.
        let file: String
        let bytes: Int
        /// Whether it is all there; an upload that was never finished is not.
        let isWhole: Bool
    }

    private let directory: String
    private var contents: [RecordID: Content] = [:]

    /// - Parameter directory: Is made; nothing may be there.
    init(in directory: String) throws(StartupError) {
        do {
            try FileManager.default.createDirectory(
                atPath: directory, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StartupError("\(directory) is there already or cannot be made: choose another name")
        }
        self.directory = directory
    }

    /// Takes a revision of a record that has content.
    mutating func take(_ resource: some ContentResource, _ id: RecordID) {
        contents[id, default: Content()].digest = resource.contentDigest
        contents[id, default: Content()].ending = resource.contentExtension
    }

    mutating func take(_ part: PartID, _ bytes: [UInt8]) throws(StartupError) {
        var content = contents[part.whole, default: Content()]
        guard part.number == content.nextPart else {
            throw StartupError("part \(content.nextPart) of \(part.whole) is missing")
        }
        try append(bytes, to: draft(of: part.whole))
        content.hash.update(data: bytes)
        content.bytes += bytes.count
        content.nextPart += 1
        contents[part.whole] = content
    }

    /// Gives every content that is whole its name.
    ///
    /// - Throws: When one is not what its record announces.
    func finish() throws(StartupError) -> [Outcome] {
        var outcomes: [Outcome] = []
        for (id, content) in contents.sorted(by: { $0.key.text < $1.key.text }) where content.bytes > 0 {
            guard let digest = content.digest else {
                outcomes.append(
                    Outcome(id: id, file: draft(of: id), bytes: content.bytes, isWhole: false))
                continue
            }
            guard Array(content.hash.finalize()) == digest else {
                throw StartupError("the content of \(id) is not what its record announces")
            }
            let file = "\(id.text).\(content.ending)"
            do {
                try FileManager.default.moveItem(atPath: path(draft(of: id)), toPath: path(file))
            } catch {
                throw StartupError("\(path(file)) cannot be written")
            }
            outcomes.append(Outcome(id: id, file: file, bytes: content.bytes, isWhole: true))
        }
        return outcomes
    }

    private func draft(of id: RecordID) -> String { "\(id.text).partial" }

    private func path(_ file: String) -> String { "\(directory)/\(file)" }

    private func append(_ bytes: [UInt8], to file: String) throws(StartupError) {
        let path = path(file)
        do {
            if !FileManager.default.fileExists(atPath: path) {
                _ = FileManager.default.createFile(
                    atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
            }
            let handle = try FileHandle(forWritingTo: URL(filePath: path))
            try handle.seekToEnd()
            try handle.write(contentsOf: bytes)
            try handle.close()
        } catch {
            throw StartupError("\(path) cannot be written")
        }
    }
}
