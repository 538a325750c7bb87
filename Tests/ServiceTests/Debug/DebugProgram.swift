import Foundation
import NIOPosix
import Tenancy
import TestSupport
import WireTransport

/// `pegase-gateway debug` as it was built beside this test, calling the gateway of a deployment.
struct DebugProgram {
    static let file = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()
        .appendingPathComponent("pegase-gateway").path

    let port: Int

    struct Result: Sendable {
        let output: String
        let errors: String
        let status: Int32
    }

    /// - Parameter input: What it reads.
    static func run(_ arguments: [String], input: String = "") async throws -> Result {
        try await run(file, ["debug"] + arguments, input: input)
    }

    /// Calls as that identity, which is a partner's system or an operator of Vietnam.
    func run(
        _ arguments: [String], as identity: Identity, _ caller: String, input: String = ""
    ) async throws -> Result {
        let files = try Authority.files(for: identity)
        return try await Self.run(
            arguments + [
                "--as", caller, "--address", "127.0.0.1:\(port)", "--certificate", files.certificate, "--key",
                files.key, "--roots", files.roots,
            ], input: input)
    }

    static func run(_ program: String, _ arguments: [String], input: String) async throws -> Result {
        try await NIOThreadPool.singleton.runIfActive {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
                "debug-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let (typed, errors) = (
                folder.appendingPathComponent("input"), folder.appendingPathComponent("errors")
            )
            try Data(input.utf8).write(to: typed)
            let process = try ChildProcess(
                program, arguments, input: try FileHandle(forReadingFrom: typed), output: .pipe,
                errors: .file(errors.path))
            let (said, ending) = try process.finish()
            let complaints = try String(contentsOf: errors, encoding: .utf8)
            try FileManager.default.removeItem(at: folder)
            guard case .status(let status) = ending else { throw Ended(how: "\(ending)") }
            return Result(output: said, errors: complaints, status: status)
        }
    }

    struct Ended: Error {
        let how: String
    }
}
