import ArgumentParser
import Foundation
import Program
import Tenancy
import WireProto
import WireTransport

/// `pegase-gateway debug import METHOD FILE`.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make a record of each row of a CSV file.",
        discussion: """
            The first row names the columns: fields of the record as proto3's JSON calls them (headType, \
            area.code, riskFactors with semicolons between its values), parent where it is not the partner, \
            and key, your own word for the row. Rows that fail are written to FILE.errors.csv with the \
            reason: correct them there and import that file. What was made is written to FILE.names.csv by \
            key; give it as --names to an import where such keys stand for names. Run again within 30 days, \
            an import changes nothing.

            pegase-gateway debug import CreateFamily families.csv --as ctse --staff ID --purpose care
            pegase-gateway debug import CreateMember members.csv --names families.csv.names.csv --as ctse ...
            pegase-gateway debug import IdentifyChild cases.csv --names families.csv.names.csv --as ctse ...
            """)

    @Argument(help: "What makes a record of a row: CreateFamily, CreateMember or IdentifyChild.")
    var method: MethodFlag

    @Argument(help: "The rows, in UTF-8.")
    var file: String

    @OptionGroup var caller: CallerOptions

    @Option(help: "The names that an earlier import wrote.")
    var names: String?

    func run() async throws {
        guard let partner = PartnerID(caller.identity.caller) else {
            throw DebugFailure.unusable("an import is of a partner: give its code with --as")
        }
        let table = try ImportTable(try Self.text(file), of: file, making: ImportMethod(method.method()))
        let names =
            try names.map { path throws(DebugFailure) in try ImportFiles.names(Self.text(path)) } ?? [:]
        let parent = ResourceName.partner(partner).text
        let items = table.rows.map { row in
            Result { () throws(RowProblem) in try table.item(row, parent: parent, names: names) }
        }
        let options = caller.options(timeout: nil)  // A stream may take as long as the gateway lets it.
        let bar = ProgressBar.onTerminal(total: items.count)
        let ledger = try await caller.identity.connected { client throws(DebugFailure) in
            await ImportRun(
                parent: parent,
                open: { () throws(RPCStatus) in try await SyncServiceClient(client).syncImport(options) },
                pause: { try await Task.sleep(for: $0) },
                progress: { bar.show($0, failed: $1) }
            ).run(items)
        }
        let failed = try ImportFiles.write(ledger.outcomes, of: table, beside: file)
        StandardOutput.line("\(items.count - failed) made or there already, \(failed) failed")
        let errors = ImportFiles.errors(beside: file)
        if failed > 0 {
            // Rows that were never answered are right as they are.
            let isAway = !ledger.isComplete && ledger.ending?.code == .unavailable
            let words =
                isAway
                ? "nobody answers: import \(errors) when somebody does" : "correct \(errors) and import it"
            throw DebugFailure(description: "pegase-gateway: \(words)", exitCode: isAway ? 3 : 1)
        }
    }

    private static func text(_ path: String) throws(DebugFailure) -> String {
        guard let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int,
            let contents = FileManager.default.contents(atPath: path)
        else { throw .unusable("cannot read \(path)") }
        guard size <= Limits.importFile else {
            throw .unusable("\(path) has more than \(Limits.importFile >> 20) MiB: import it in parts")
        }
        guard let text = String(validating: contents, as: UTF8.self) else {
            throw .unusable("\(path) is not UTF-8")
        }
        return text
    }
}
