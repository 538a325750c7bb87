import ArgumentParser
import Foundation
import Store
import Tenancy

/// Fills tenants with records that the other commands read, in large writes.
struct LoadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "load")

    @OptionGroup var world: World
    /// Of each tenant.
    @Option var records: Int
    @Option var tenants = 1
    @Option var recordsPerWrite = 1000

    func run() throws {
        let executor = TurnExecutor()
        let store = try world.open()
        let (records, tenants, step) = (records, tenants, recordsPerWrite)
        let clock = ContinuousClock()
        let began = clock.now
        try executor.run {
            for tenant in 0..<tenants {
                for first in stride(from: 0, to: records, by: step) {
                    try await Self.write(
                        first..<min(first + step, records), of: records, store, World.scope(tenant))
                }
            }
            await store.close()
        }
        let took = (clock.now - began) / .seconds(1)
        print(#"{"records": \#(records), "tenants": \#(tenants), "seconds": \#(took)}"#)
    }

    private static func write(
        _ numbers: Range<Int>, of records: Int, _ store: Store, _ scope: StoreScope
    ) async throws {
        try await store.write(in: scope) { (writing) throws(StoreError) in
            for number in numbers {
                let key = Example.key(group: number / Example.pageSize, time: Int64(number))
                try writing.insert(
                    Example.kind, Example.id(number, of: records), Example.body,
                    indexes: [IndexEntry(Example.inGroup, .plain(key))])
            }
        }
    }
}
