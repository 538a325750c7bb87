import Foundation
import Glibc

/// What an import leaves beside its file: the rows that failed, and the names of what was made. Both hold
/// what the operator supplied and nothing else of a person, and are for its owner alone.
enum ImportFiles {
    static func errors(beside file: String) -> String {
        file.hasSuffix(".errors.csv") ? file : file + ".errors.csv"
    }

    /// - Returns: How many rows failed.
    static func write(
        _ outcomes: [ImportLedger.Outcome], of table: ImportTable, beside file: String
    ) throws(DebugFailure) -> Int {
        // An errors file's own columns are written anew.
        let own = Set(table.header.indices.filter { ["line", "error"].contains(table.header[$0]) })
        let header = table.header.indices.filter { !own.contains($0) }.map { table.header[$0] }
        var errors = CSVReader.line(["line", "error"] + header)
        var names = CSVReader.line(["key", "name"])
        var failed = 0
        for (row, outcome) in zip(table.rows, outcomes) {
            switch outcome {
            case .made(let name):
                names += CSVReader.line([table.key(of: row) ?? "line \(row.line)", name])
            case .failed(let reason):
                failed += 1
                // As many as the row has: were it cut or filled up, one whose values stand in the wrong columns
                // would be taken the next time.
                let values = row.values.indices.filter { !own.contains($0) }.map { row.values[$0] }
                errors += CSVReader.line(["\(row.line)", reason] + values)
            }
        }
        try write(names, to: self.names(beside: file), appending: file.hasSuffix(".errors.csv"))
        if failed > 0 {
            try write(errors, to: self.errors(beside: file), appending: false)
        } else if FileManager.default.fileExists(atPath: self.errors(beside: file)) {
            do {
                try FileManager.default.removeItem(atPath: self.errors(beside: file))
            } catch {
                throw .unusable("cannot remove \(self.errors(beside: file))")
            }
        }
        return failed
    }

    /// The file that an errors file came from; any other is its own.
    static func source(of file: String) -> String {
        file.hasSuffix(".errors.csv") ? String(file.dropLast(11)) : file
    }

    /// The corrected rows of an errors file go to the names of the file that it came from.
    private static func names(beside file: String) -> String { source(of: file) + ".names.csv" }

    /// What earlier rows became, by their keys.
    ///
    /// - Throws: When a key stands for two records: nobody can tell which one a row means.
    static func names(_ text: String) throws(DebugFailure) -> [String: String] {
        var reader = CSVReader(text)
        var names: [String: String] = [:]
        var ambiguous: Int?
        do throws(CSVReader.Problem) {
            guard try reader.next() == ["key", "name"] else { throw CSVReader.Problem.strayQuote(line: 1) }
            while let row = try reader.next() {
                guard row.count == 2, let earlier = names.updateValue(row[1], forKey: row[0]) else {
                    continue
                }
                if earlier != row[1] { ambiguous = ambiguous ?? reader.line }
            }
        } catch {
            throw .unusable("--names takes the file that an import wrote")
        }
        if let ambiguous {
            throw .unusable("--names: the key of line \(ambiguous) stands for another record already")
        }
        return names
    }

    private static func write(_ text: String, to path: String, appending: Bool) throws(DebugFailure) {
        var text = text
        if appending, let earlier = FileManager.default.contents(atPath: path) {
            let rows = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
            text = String(decoding: earlier, as: UTF8.self) + rows
        }
        let draft = path + ".partial"
        // What an import left that was ended; or what somebody put there, to read along or to be written through.
        unsafe unlink(draft)
        // Made by this very call, so that it is its owner's alone from its first moment on.
        let raw = unsafe Glibc.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard raw >= 0 else { throw .unusable("cannot write \(path)") }
        let file = FileHandle(fileDescriptor: raw, closeOnDealloc: true)
        do {
            try file.write(contentsOf: Data(text.utf8))
            try file.close()
        } catch {
            throw .unusable("cannot write \(path)")
        }
        guard unsafe rename(draft, path) == 0 else { throw .unusable("cannot write \(path)") }
    }
}
