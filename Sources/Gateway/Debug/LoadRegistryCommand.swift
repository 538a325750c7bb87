import ArgumentParser
import Foundation
import Program
import Tenancy
import WireProto
import WireTransport

/// `pegase-gateway debug load-registry DIR`.
struct LoadRegistryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load-registry",
        abstract: "Load partners, sites, staff and systems as the operator.",
        discussion: """
            DIR holds one <cell>.json for each cell. What is there already is left alone, so that it \
            can be run again; one line is printed for each row.
            """)

    @Argument(help: "The directory with the cells' files.")
    var directory: String

    @OptionGroup(title: "Connection") var deployment: DeploymentOptions

    @Option(help: "Load this country's file only.")
    var cell: Country?

    func run() async throws {
        let address = try deployment.gateway()
        for path in try paths() {
            let file = try RegistryFile(path: path)
            let files = try deployment.files(as: "operator", cell: file.country)
            try await DebugClient.connected(to: address, files) { (client) throws(DebugFailure) in
                do throws(RPCStatus) {
                    try await RegistryLoader(client, file.country) { StandardOutput.line($0) }.load(file)
                } catch {
                    throw .refused(error)
                }
            }
        }
    }

    private func paths() throws(DebugFailure) -> [String] {
        if let cell { return ["\(directory)/\(cell.code).json"] }
        let found = Country.allCases.map { "\(directory)/\($0.code).json" }
            .filter { FileManager.default.fileExists(atPath: $0) }
        guard !found.isEmpty else { throw .unusable("\(directory) holds no <cell>.json") }
        return found
    }
}
