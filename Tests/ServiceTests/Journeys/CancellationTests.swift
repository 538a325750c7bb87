import Foundation
import ServiceSupport
import Store
import Tenancy
import TestSupport
import Testing
import WireProto
import WireTransport

/// A call's end is the end of all that works for it.
@Suite("Cancellation, from the client down to the statement")
struct CancellationTests {
    enum Ending: CaseIterable {
        case clientLeaves
        case connectionIsCut
        case deadline
    }

    @Test(
        "The statement that runs for a call is interrupted when the call ends, through gateway and service",
        arguments: Ending.allCases)
    func interrupted(by ending: Ending) throws {
        let cell = try BareStore()
        let scope = TenantScope.job(JobName("test"), in: cell.tenant("ctse"))
        let running = DispatchSemaphore(value: 0)
        let ends = Seen<StoreError>()
        let world = EchoWorld(handlers: [
            (
                EchoMethods.write,
                .unary { [store = cell.store] (_, _) throws(RPCStatus) in
                    do throws(StoreError) {
                        return try await store.read(in: scope) { (reading) throws(StoreError) -> [UInt8] in
                            running.signal()
                            while true { _ = try reading.changes(after: 0, limit: 100) }
                        }
                    } catch {
                        ends.note(error)
                        throw RPCStatus(.cancelled, nil, "nobody waits")
                    }
                }
            )
        ])
        try wait(world) { [store = cell.store] () throws(StoreError) in
            try await store.write(in: scope) { (_) throws(StoreError) in }
        }
        let call = world.call(
            world.client(), EchoMethods.write, [], CallOptions(timeout: .seconds(5)))
        world.network.run()
        try #require(running.wait(timeout: .now() + 60) == .success, "the statement never began")
        switch ending {
        case .clientLeaves: call.cancel()
        case .connectionIsCut: world.network.cut(0)
        case .deadline: world.network.advance(by: .seconds(5))
        }
        #expect(world.network.run { !ends.all.isEmpty }, "the statement goes on")
        #expect(ends.all == [.cancelled])
        #expect(call.outcome != nil)
        try wait(world) { () throws(StoreError) in await cell.store.close() }
        try FileManager.default.removeItem(atPath: cell.directory)
    }

    private func wait(
        _ world: EchoWorld, _ body: @escaping @Sendable () async throws(StoreError) -> Void
    ) throws {
        let work = world.network.start { () throws(RPCStatus) in
            do throws(StoreError) { try await body() } catch {
                throw RPCStatus(.internalError, nil, "\(error)")
            }
        }
        try #require(world.network.run { work.outcome != nil }, "the store never answered")
        _ = try #require(work.outcome).get()
    }
}
