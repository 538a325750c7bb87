import ArgumentParser
import RawSQLite

/// The same rows in the same batches through SQLite's own interface: into a tenant's file with one write in it.
struct RawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "raw")

    @Option var path: String
    @Option var writes: Int64
    /// Writes that share a commit.
    @Option var batch: Int64
    /// With the store's savepoint and look-up for each write.
    @Flag var parts = false
    /// Microseconds that each sync takes longer.
    @Option var syncDelay: Int64 = 0

    func run() throws {
        raw_delay_syncs(syncDelay)
        let took = unsafe raw_write(path, writes, batch, parts ? 1 : 0)
        guard took > 0 else { throw ExitCode.failure }
        print(#"{"writes": \#(writes), "seconds": \#(took), "rate": \#(Double(writes) / took)}"#)
    }
}
