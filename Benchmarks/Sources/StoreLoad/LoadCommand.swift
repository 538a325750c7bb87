import ArgumentParser
import Foundation
import Store
import Tenancy

/// Fills a tenant with records that the other commands read, in large writes.
struct LoadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "load")

    @OptionGroup var world: World
    @Option var records: Int
    @Option var recordsPerWrite = 1000

    func run() throws {
        let executor = TurnExecutor()
        let store = try world.open()
        let (records, step) = (records, recordsPerWrite)
        let scope = World.scope(0)
        let clock = ContinuousClock()
        let began = clock.now
        try executor.run {
            for first in stride(from: 0, to: records, by: step) {
                try await store.write(in: scope) { (writing) throws(StoreError) in
                    for number in first..<min(first + step, records) {
                        let key = Example.key(group: number / Example.pageSize, time: Int64(number))
                        try writing.insert(
                            Example.kind, Example.id(number, of: records), Example.body,
                            indexes: [IndexEntry(Example.inGroup, .plain(key))])
                    }
                }
            }
            await store.close()
        }
        print(#"{"records": \#(records), "seconds": \#((clock.now - began) / .seconds(1))}"#)
    }
}
