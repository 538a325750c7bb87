public import Foundation
import NIOPosix
import Synchronization

/// Lines on their way to standard error, written on a thread for blocking work: an event loop never waits for
/// a reader of logs. Bounded; what does not fit is dropped and counted.
public final class LogSink: Sendable {
    private struct State {
        var waiting: [UInt8] = []
        var dropped = 0
        /// Somebody is writing, or about to, and will see what is added now.
        var isWriting = false
    }

    private let state = Mutex(State())
    private let file: Mutex<FileHandle>
    private let longest: Int

    /// - Parameter longest: Bytes of the file, where it is one, before it is set aside as `.1`.
    public init(_ file: sending FileHandle = .standardError, longest: Int? = nil) {
        self.file = Mutex(file)
        self.longest = longest ?? Limits.logFile
    }

    /// Takes one line without its newline. Never waits.
    public func write(_ line: [UInt8]) {
        let mustWake = state.withLock { state in
            guard state.waiting.count + line.count < Limits.logBuffer else {
                state.dropped += 1
                return false
            }
            state.waiting.append(contentsOf: line)
            state.waiting.append(UInt8(ascii: "\n"))
            defer { state.isWriting = true }
            return !state.isWriting
        }
        if mustWake { NIOThreadPool.singleton.submit { _ in self.writeWaiting() } }
    }

    /// Returns when every line so far is written. It waits for that: for the end of the program.
    public func flush() {
        writeWaiting()
    }

    private func writeWaiting() {
        file.withLock { file in
            while let lines = take() {
                do {
                    try file.write(contentsOf: lines)
                    StandardError.setAside(file.fileDescriptor, longerThan: longest)
                } catch {
                    continue  // Nobody reads the log any more; there is nowhere to say so.
                }
            }
        }
    }

    /// What waits; `nil`, and the writer is done, when nothing does.
    private func take() -> Data? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isWriting = false
                return nil
            }
            var lines = Data(state.waiting)
            if state.dropped > 0 {
                lines.append(
                    contentsOf:
                        #"{"level":"warning","message":"log lines dropped","count":\#(state.dropped)}"#.utf8)
                lines.append(UInt8(ascii: "\n"))
            }
            state.waiting.removeAll(keepingCapacity: true)
            state.dropped = 0
            return lines
        }
    }
}
