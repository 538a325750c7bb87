import ArgumentParser
import Foundation
import Program

/// `pegase-gateway debug matrix`.
struct MatrixCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "matrix", abstract: "Print the whole policy, or what differs from another build's.",
        discussion: """
            --diff runs the other program's 'debug matrix --json'. It prints + for a method that only this build has, - for \
            one that only the other has, ~ for one whose policy differs, and ends with 1 when there is any.

            pegase-gateway debug matrix --csv >policy.csv
            pegase-gateway debug matrix --diff /usr/lib/pegase/old/pegase-gateway
            """)

    @Flag(help: "As CSV, with a column for each role and each relation.")
    var csv = false

    @Flag(help: "As JSON, one object for each method.")
    var json = false

    @Option(
        help: ArgumentHelp("The pegase-gateway of another build.", valueName: "program"),
        completion: .file())
    var diff: String?

    func validate() throws {
        guard [csv, json, diff != nil].count(where: { $0 }) <= 1 else {
            throw ValidationError("give one of --csv, --json and --diff")
        }
    }

    func run() async throws {
        let matrix = PolicyMatrix.ofThisBuild
        if let diff {
            let lines = matrix.differences(from: try Self.matrix(of: diff))
            for line in lines { StandardOutput.line(line) }
            StandardError.writeLine(
                lines.isEmpty ? "the policies are the same" : "\(lines.count) methods differ")
            if !lines.isEmpty { throw ExitCode(1) }
        } else if csv {
            for line in matrix.csv { StandardOutput.line(line) }
        } else if json {
            StandardOutput.line(try JSONOutput.text(matrix.rows))
        } else {
            for line in matrix.table.lines(width: Terminal.width) { StandardOutput.line(line) }
            StandardError.writeLine(PolicyMatrix.legend)
        }
    }

    /// - Throws: When the program cannot be run, or is too old to know.
    static func matrix(of program: String) throws(DebugFailure) -> PolicyMatrix {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["debug", "matrix", "--json"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw .unusable("\(program) cannot be run: is it the path of a pegase-gateway?")
        }
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        do {
            return PolicyMatrix(rows: try JSONDecoder().decode([MethodRow].self, from: said))
        } catch {
            throw .unusable(
                "'\(program) debug matrix --json' prints no policy: is the build older than that command?")
        }
    }
}
