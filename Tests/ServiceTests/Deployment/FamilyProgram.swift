import Foundation
import Synchronization
import Tenancy
import TestSupport
import Testing

/// `pegase-family` as it was built beside this test, over a cell of the deployment.
final class FamilyProgram: Sendable {
    private let cell: DeployedCell
    private let running = Mutex<ChildProcess?>(nil)

    init(_ cell: DeployedCell) {
        self.cell = cell
    }

    private static let built = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()
    private static let file = built.appendingPathComponent("pegase-family")

    /// What it serves the cell with.
    private var serving: [String] {
        ["serve", "--socket", cell.familySocket, "--partner-socket", cell.partnerSocket] + store
    }

    /// Where it finds the cell's records.
    private var store: [String] {
        [
            "--country", cell.country.code, "--store", cell.familyStore, "--keys", cell.keys, "--log-level",
            "critical",
        ]
    }

    var isRunning: Bool { running.withLock { $0?.isRunning ?? false } }

    /// The program's process id while it runs.
    var identifier: Int32? { running.withLock { $0?.identifier } }

    /// - Parameters:
    ///   - number: The sync that it is killed at, by a library that is loaded into it.
    ///   - size: Its store is on a file system of its own in memory, with so many KiB; the process alone sees it,
    ///     and it is gone with the process. Root only.
    func start(dyingAtSync number: Int? = nil, diskOf size: Int? = nil) throws {
        var (program, arguments, environment): (String, [String], [String: String]) = (
            Self.file.path, [], [:]
        )
        if let number {
            environment = [
                "LD_PRELOAD": Self.built.appendingPathComponent("libDyingDisk.so").path,
                "PEGASE_DIES_AT_SYNC": "\(number)",
            ]
        }
        if let size {
            program = "/usr/bin/unshare"
            let mount = #"mount -t tmpfs -o mode=0700,size="$1"k none "$0" && shift && exec "$@""#
            try FileManager.default.createDirectory(
                atPath: cell.familyStore, withIntermediateDirectories: true)
            arguments = ["--mount", "sh", "-c", mount, cell.familyStore, "\(size)", Self.file.path]
        }
        let process = try ChildProcess(program, arguments + serving, environment: environment)
        running.withLock { $0 = process }
    }

    /// Ends it without a word, and waits until it is gone.
    func murder() throws {
        guard let process = running.withLock({ $0.take() }) else { return }
        #expect(process.murder() == .signal(SIGKILL), "it had ended by itself")
    }

    /// Has it do a job on the cell's records, beside the service that serves them.
    ///
    /// - Parameter job: Its name and its own options.
    /// - Returns: The lines that it says, once it has ended well.
    func run(_ job: [String]) throws -> [String] {
        try run(Self.file.path, job + store)
    }

    /// Has it do something that asks for no records.
    func runAlone(_ job: [String]) throws -> [String] {
        try run(Self.file.path, job)
    }

    /// As ``run(_:)``, with what it does to the files below a directory; those of a scratch store left out.
    func trace(_ job: [String], below directory: String) throws -> DiskTrace {
        let file = cell.place("trace-\(UUID().uuidString)")
        _ = try run(
            "/usr/bin/strace",
            DiskTrace.options + ["-o", file, Self.file.path] + job + store)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        return DiskTrace(text, below: directory, leavingOut: "/scratch")
    }

    private func run(_ program: String, _ arguments: [String]) throws -> [String] {
        let complaints = cell.place("complaints-\(UUID().uuidString)")
        let process = try ChildProcess(program, arguments, output: .pipe, errors: .file(complaints))
        let (said, ending) = try process.finish()
        guard ending == .status(0) else {
            throw Failure(why: try String(contentsOfFile: complaints, encoding: .utf8))
        }
        return said.split(separator: "\n").map(String.init)
    }

    struct Failure: Error {
        let why: String
    }
}
