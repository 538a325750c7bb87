import ArgumentParser

/// Loads a store and measures it, on SQLite or PostgreSQL; `scripts/bench store` runs it and makes a table of it.
///
/// Each command prints one line of JSON. The main thread is synchronous, because valgrind bears no other.
@main struct Main: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store-load",
        subcommands: [
            MigrateCommand.self, WriteCommand.self, RawCommand.self, LoadCommand.self, ReadCommand.self,
        ])
}
