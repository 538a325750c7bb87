import CSpawn
public import Foundation
import Synchronization

/// A program beside the test.
///
/// Not Foundation's `Process`: that reads the names in `/proc/self/fd` past their ends, and with some thousand open
/// descriptors the process of the tests dies of it. All methods may be called concurrently.
public final class ChildProcess: Sendable {
    /// How a program ended.
    public enum Ending: Sendable, Hashable {
        case status(Int32)
        case signal(Int32)
    }

    /// Where one of its streams goes to.
    public enum Stream: Sendable {
        /// `/dev/null`.
        case nothing
        /// To the test: ``ChildProcess/output``.
        case pipe
        /// Written from its beginning; made when it is not there.
        case file(String)
        /// Where standard output goes. Of standard error only.
        case output
        /// Where the test's own goes.
        case inherited
    }

    public struct Failure: Error {
        public let program: String
        /// In words.
        public let why: String
    }

    public let identifier: Int32
    /// What the program says: the reading end of its pipe; at its end already when it has none.
    public let output: FileHandle
    private let ending = Mutex<Ending?>(nil)

    /// Starts the program. It has no descriptors but the three.
    ///
    /// - Parameters:
    ///   - program: The path of its file.
    ///   - environment: Added to the test's own.
    ///   - input: What it reads; nothing without it.
    /// - Throws: ``Failure`` when it cannot be started.
    public init(
        _ program: String, _ arguments: [String], environment: [String: String] = [:],
        input: FileHandle? = nil,
        output: Stream = .nothing, errors: Stream = .nothing
    ) throws {
        let pipe = Pipe()
        let (reading, writing) = (pipe.fileHandleForReading, pipe.fileHandleForWriting)
        let nothing = unsafe open("/dev/null", O_RDWR | O_CLOEXEC)
        var opened = [nothing]
        defer { for each in opened { close(each) } }
        func place(_ stream: Stream) throws -> Int32 {
            switch stream {
            case .nothing: return nothing
            case .inherited: return STDERR_FILENO
            case .pipe, .output: return writing.fileDescriptor
            case .file(let path):
                let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
                guard file >= 0 else {
                    throw Failure(
                        program: program, why: unsafe "\(path): \(String(cString: strerror(errno)))")
                }
                opened.append(file)
                return file
            }
        }
        let said = try place(output)
        let complained = if case .output = errors { said } else { try place(errors) }

        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        for (place, from) in [(0, input?.fileDescriptor ?? nothing), (1, said), (2, complained)] {
            unsafe posix_spawn_file_actions_adddup2(&actions, from, Int32(place))
        }
        unsafe posix_spawn_file_actions_addclosefrom_np(&actions, 3)

        let all = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
        let variables = unsafe all.map { unsafe strdup("\($0)=\($1)") } + [nil]
        defer { unsafe (words + variables).forEach { unsafe free($0) } }
        var identifier = pid_t()
        let code = unsafe posix_spawn(&identifier, program, &actions, nil, words, variables)
        guard code == 0 else { throw Failure(program: program, why: unsafe String(cString: strerror(code))) }
        try writing.close()
        self.identifier = identifier
        self.output = reading
    }

    public var isRunning: Bool {
        ending.withLock { ending in
            if ending == nil { ending = reap(WNOHANG) }
            return ending == nil
        }
    }

    /// Blocks until it has ended.
    @discardableResult
    public func wait() -> Ending {
        // Without the lock, and without taking the status from whoever else waits.
        var information = unsafe siginfo_t()
        while unsafe waitid(P_PID, id_t(identifier), &information, WEXITED | WNOWAIT) != 0, errno == EINTR {}
        return ending.withLock { ending in
            if let ending { return ending }
            let found = reap(0) ?? .status(-1)
            ending = found
            return found
        }
    }

    /// Ends it without a word, and waits until it is gone.
    @discardableResult
    public func murder() -> Ending {
        ending.withLock { ending in
            // Another process may have the number of one that was waited for.
            if ending == nil { kill(identifier, SIGKILL) }
        }
        return wait()
    }

    /// What it has said until its end.
    public func finish() throws -> (said: String, ending: Ending) {
        let said = try output.readToEnd() ?? Data()
        return (String(decoding: said, as: UTF8.self), wait())
    }

    private func reap(_ options: Int32) -> Ending? {
        var status: Int32 = 0
        guard unsafe waitpid(identifier, &status, options) == identifier else { return nil }
        let signal = status & 0x7f
        return signal == 0 ? .status(status >> 8 & 0xff) : .signal(signal)
    }
}
