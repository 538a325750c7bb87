@testable import Store

/// One cell's tenants on two servers, told apart by their name alone: what a distributed engine does below.
struct SplitEngine: Engine {
    let engines: [any Engine]

    func open(
        _ place: TenantPlace, for use: ConnectionUse, makeTenant: () throws(StoreError) -> NewTenant
    ) throws(StoreError) -> any EngineConnection {
        try engines[Self.server(of: place.name)].open(place, for: use, makeTenant: makeTenant)
    }

    func probe() throws(StoreError) {
        for engine in engines { try engine.probe() }
    }

    static func server(of name: [UInt8]) -> Int { name.reduce(0) { $0 + Int($1) } % 2 }
}
