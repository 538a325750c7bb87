import Foundation
import Program
import Synchronization

/// How far an import has come, on one line of a terminal that is written over; elsewhere nothing.
final class ProgressBar: Sendable {
    private let total: Int
    private let write: (@Sendable (String) -> Void)?
    private let shown = Mutex("")

    /// - Parameter write: Where the terminal is; `nil` when there is none.
    init(total: Int, write: (@Sendable (String) -> Void)?) {
        self.total = total
        self.write = write
    }

    /// Standard error, when a person looks at it.
    static func onTerminal(total: Int) -> ProgressBar {
        guard isatty(FileHandle.standardError.fileDescriptor) == 1 else {
            return ProgressBar(total: total, write: nil)
        }
        return ProgressBar(total: total) { StandardError.write($0) }
    }

    func show(_ done: Int, failed: Int) {
        guard let write else { return }
        let text = Self.text(done, of: total, failed: failed)
        shown.withLock { shown in
            guard text != shown else { return }
            shown = text
            write("\r\(text)\(done == total ? "\n" : "")")
        }
    }

    static func text(_ done: Int, of total: Int, failed: Int) -> String {
        let width = 30
        let filled = total == 0 ? width : done * width / total
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        return "[\(bar)] \(done) of \(total), \(failed) failed"
    }
}
