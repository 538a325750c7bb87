import Store
import Tenancy
import Testing

@Suite("Who is told of changes")
struct ObserverTests {
    /// What an observer hears, one word for each commit.
    private func ear(
        _ store: Store, _ scope: StoreScope, _ word: String, _ said: AsyncStream<String>.Continuation
    ) throws -> ChangeObservation {
        try #require(store.observe(scope) { said.yield(word) })
    }

    @Test(
        "A commit that changes a tenant's records is told to those who observe it",
        arguments: TestEngine.allCases)
    func told(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let (stream, said) = AsyncStream.makeStream(of: String.self)
        let observations = try ["one", "two"].map { try ear(store, cell.scope("ctse"), $0, said) }
        try await store.change(cell.scope("ctse")) { try $0.insert(note, id("a"), bytes("first")) }
        var heard: Set<String> = []
        for await word in stream {
            heard.insert(word)
            if heard.count == 2 { break }
        }
        #expect(heard == ["one", "two"])
        withExtendedLifetime(observations) {}
    }

    @Test(
        "A neighbour's commit, an access event, a refusal and what comes after the observation are not told",
        arguments: TestEngine.allCases)
    func notTold(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        let (stream, said) = AsyncStream.makeStream(of: String.self)
        var gone: ChangeObservation? = try ear(store, scope, "gone", said)
        let observation = try ear(store, scope, "changed", said)
        withExtendedLifetime(gone) {}
        gone = nil
        try await store.change(cell.scope("cswc")) { try $0.insert(note, id("a"), bytes("theirs")) }
        try await store.note(AccessEvent(resources: ["a"], classes: .all), in: scope)
        await #expect(throws: Refusal.bedTaken) {
            try await store.change(scope) { writing throws in
                try writing.insert(note, id("b"), bytes("undone"))
                throw Refusal.bedTaken
            }
        }
        // The one commit that is told is told after all of those.
        try await store.change(scope) { try $0.insert(note, id("a"), bytes("first")) }
        try await store.change(scope) { try $0.insert(note, id("c"), bytes("second")) }
        await store.close()
        said.finish()
        var heard: [String] = []
        for await word in stream { heard.append(word) }
        #expect(heard == ["changed", "changed"])
        withExtendedLifetime(observation) {}
    }

    @Test(
        "An observer has heard of a commit when whoever made it is answered", arguments: TestEngine.allCases)
    func toldFirst(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let told = Names()
        let observation = try #require(store.observe(cell.scope("ctse")) { told.add("told") })
        for number in 1...100 {
            try await store.change(cell.scope("ctse")) { try $0.insert(note, id("a\(number)"), bytes("one")) }
            #expect(told.all.count == number)
        }
        withExtendedLifetime(observation) {}
    }

    @Test("Who observes all tenants hears of each by its name")
    func all() async throws {
        let cell = try TestCell(.sqlite)
        let store = try cell.open()
        let told = Names()
        let observation = try #require(store.observeAll { told.add($0.description) })
        for (number, partner) in ["ctse", "cswc", "ctse"].enumerated() {
            try await store.change(cell.scope(partner)) {
                try $0.insert(note, id("a\(number)"), bytes("one"))
            }
        }
        #expect(told.all == ["ctse", "cswc", "ctse"].map { cell.scope($0).tenant.description })
        withExtendedLifetime(observation) {}
    }

    @Test("There are no more observers than there may be, and one that leaves makes room")
    func bounds() throws {
        let cell = try TestCell(.sqlite)
        var limits = StoreLimits.standard
        limits.observersPerTenant = 2
        limits.observers = 3
        let store = try cell.open(limits)
        var held = ["ctse", "ctse", "cswc"].map { store.observe(cell.scope($0)) {} }
        #expect(held.allSatisfy { $0 != nil })
        #expect(store.observe(cell.scope("ctse")) {} == nil)
        #expect(store.observe(cell.scope("sunrise")) {} == nil)
        held.removeFirst()
        #expect(store.observe(cell.scope("sunrise")) {} != nil)
    }
}
