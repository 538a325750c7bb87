import Foundation
import TestSupport

/// Files and names as a disk keeps them, up to a power cut.
///
/// The model is that of `SimulatedDisk`: of what was not synced any sectors survive, a file may have grown without its
/// data, and names are made, moved and removed in order but late. A name is durable once its directory was synced; that
/// of a file is not because the file was.
struct CutDisk {
    private struct File {
        /// What the last sync kept, and what programs see.
        var kept: [UInt8] = []
        var now: [UInt8] = []
    }

    private enum Node: Equatable {
        case directory
        case file(Int)
    }

    private struct NameChange {
        let directory: String
        /// What each name then stands for; `nil` for nothing.
        let names: [(String, Node?)]
    }

    private static let sector = 512

    private var files: [File] = []
    private var names: [String: Node] = [:]
    private var keptNames: [String: Node] = [:]
    private var late: [NameChange] = []
    /// Syncs that it acknowledges and does not do.
    private let lies: Bool

    /// - Parameter directory: What is there before, all of it durable.
    init(_ directory: String, lies: Bool = false) throws {
        self.lies = lies
        for path in try FileManager.default.subpathsOfDirectory(atPath: directory) {
            let facts = try FileManager.default.attributesOfItem(atPath: "\(directory)/\(path)")
            guard facts[.type] as? FileAttributeType != .typeDirectory else {
                names["/\(path)"] = .directory
                continue
            }
            let content = [UInt8](try Data(contentsOf: URL(filePath: "\(directory)/\(path)")))
            names["/\(path)"] = .file(files.count)
            files.append(File(kept: content, now: content))
        }
        keptNames = names
    }

    mutating func run(_ operation: DiskTrace.Operation) {
        switch operation {
        case .open(let path, let empties):
            if case .file(let file)? = names[path] {
                if empties { files[file].now = [] }
            } else {
                change(path, [(path, .file(files.count))])
                files.append(File())
            }
        case .write(let path, let bytes):
            if case .file(let file)? = names[path] { files[file].now += bytes }
        case .sync(let path):
            guard !lies else { return }
            if case .file(let file)? = names[path] {
                files[file].kept = files[file].now
            } else {
                keep(late.filter { $0.directory == path })
                late.removeAll { $0.directory == path }
            }
        case .rename(let from, let to): change(to, [(to, names[from]), (from, nil)])
        case .makeDirectory(let path):
            if names[path] == nil { change(path, [(path, .directory)]) }
        case .remove(let path): change(path, [(path, nil)])
        }
    }

    private mutating func change(_ path: String, _ names: [(String, Node?)]) {
        late.append(NameChange(directory: Self.parent(path), names: names))
        for (name, node) in names { self.names[name] = node }
    }

    private mutating func keep(_ changes: some Sequence<NameChange>) {
        for change in changes {
            for (name, node) in change.names { keptNames[name] = node }
        }
    }

    private static func parent(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    /// Writes what is left after a power cut into a directory, which is made.
    func cut(into directory: String, using random: inout Seeded) throws {
        var left = self
        left.keep(late.prefix(Int.random(in: 0...late.count, using: &random)))
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        for (path, node) in left.keptNames.sorted(by: { $0.key < $1.key }) {
            // What lies in a directory whose own name is lost is lost with it.
            guard left.isReachable(path) else { continue }
            switch node {
            case .directory:
                try FileManager.default.createDirectory(
                    atPath: directory + path, withIntermediateDirectories: false)
            case .file(let file):
                try Data(Self.survivors(of: files[file], using: &random))
                    .write(to: URL(filePath: directory + path))
            }
        }
    }

    private func isReachable(_ path: String) -> Bool {
        var path = Self.parent(path)
        while !path.isEmpty {
            guard keptNames[path] == .directory else { return false }
            path = Self.parent(path)
        }
        return true
    }

    private static func survivors(of file: File, using random: inout Seeded) -> [UInt8] {
        guard file.now != file.kept, Int.random(in: 0..<4, using: &random) > 0 else { return file.kept }
        let length = Int.random(
            in: min(file.kept.count, file.now.count)...max(file.kept.count, file.now.count), using: &random)
        var bytes: [UInt8] = []
        for start in stride(from: 0, to: length, by: sector) {
            let end = min(start + sector, length)
            let isWritten = Bool.random(using: &random)
            for place in start..<end {
                let source = isWritten ? file.now : file.kept
                bytes.append(place < source.count ? source[place] : 0)
            }
        }
        return bytes
    }
}
