import ArgumentParser
import RawSQLite
import Store
import Tenancy

/// Reads records, or pages of 50, at random places of loaded tenants.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "read")

    enum What: String, ExpressibleByArgument {
        case record
        case page
    }

    @OptionGroup var world: World
    @Option var what = What.record
    /// How many each tenant has.
    @Option var records: Int
    /// How many of the tenants are read, in turn: at most as many as a store keeps open.
    @Option var tenants = 1
    @Option var calls = 1000
    @Option var callers = 1

    func run() throws {
        raw_watch()
        let executor = TurnExecutor()
        let store = try world.open()
        // The tenants are open and the statements are prepared before the clock runs.
        try executor.run {
            for tenant in 0..<tenants { try await read(store, World.scope(tenant), 0) }
        }
        let pages = raw_pages()
        let clock = ContinuousClock()
        let began = clock.now
        let latencies = try executor.run {
            try await withThrowingTaskGroup(of: [Duration].self) { group in
                for caller in 0..<callers {
                    group.addTask(executorPreference: executor) {
                        var latencies: [Duration] = []
                        var random = UInt64(caller + 1)
                        for call in 0..<calls / callers {
                            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                            let before = clock.now
                            try await read(
                                store, World.scope((caller + call) % tenants), Int(random >> 33) % records)
                            latencies.append(clock.now - before)
                        }
                        return latencies
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
        }
        let took = (clock.now - began) / .seconds(1)
        let perCall = Double(raw_pages() - pages) / Double(latencies.count)
        try executor.run { await store.close() }
        print(
            #"{"calls": \#(latencies.count), "rate": \#(Double(latencies.count) / took), "#
                + #""pages": \#(perCall), \#(quantiles(latencies))}"#)
    }

    private func read(_ store: Store, _ scope: StoreScope, _ number: Int) async throws {
        switch what {
        case .record:
            let id = Example.id(number, of: records)
            let found = try await store.read(in: scope) { (reading) throws(StoreError) in
                try reading.get(Example.kind, id)
            }
            guard found != nil else { throw StoreError.notFound }
        case .page:
            let group = Example.group(number / Example.pageSize)
            let found = try await store.read(in: scope) { (reading) throws(StoreError) in
                try reading.list(Example.kind, Example.inGroup, prefix: group, limit: Example.pageSize)
            }
            guard found.count == Example.pageSize else { throw StoreError.notFound }
        }
    }
}
