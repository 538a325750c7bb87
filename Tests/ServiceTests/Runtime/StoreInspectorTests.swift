import ServiceSupport
import Store
import Synchronization
import Tenancy
import Testing

@testable import ServiceRuntime

@Suite("The inspection of a service's store")
struct StoreInspectorTests {
    @Test("Each tenant that is open has its turn, and each round begins again when it has ended or failed")
    func turns() async throws {
        let bare = try BareStore()
        let scopes = ["aa", "bb"].map { TenantScope.job(JobName("test"), in: bare.tenant($0)) }
        for scope in scopes {
            for _ in 0..<200 {
                try await bare.store.note(AccessEvent(resources: ["x"], classes: .p2), in: scope)
            }
        }
        let asked = Mutex<[(tenant: String, isFirst: Bool)]>([])
        let open = Mutex(scopes.map(\.tenant))
        let inspector = StoreInspector(open: { open.withLock(\.self) }) { tenant, place throws(StoreError) in
            asked.withLock { $0.append((tenant.partner.text, place == InspectionPlace())) }
            if tenant.partner.text == "cc" { throw .overloaded(retryAfter: .zero) }
            return try await bare.store.inspect(in: TenantScope.job(JobName("test"), in: tenant), from: place)
        }
        // 200 events are two steps; then a round begins anew.
        for _ in 0..<6 { await inspector.step() }
        for partner in ["aa", "bb"] {
            let firsts = asked.withLock { $0.filter { $0.tenant == partner }.map(\.isFirst) }
            #expect(firsts == [true, false, true])
        }
        open.withLock { $0 = [bare.tenant("cc")] }
        for _ in 0..<3 { await inspector.step() }
        #expect(asked.withLock { $0.suffix(3).map(\.isFirst) } == [true, true, true])
        open.withLock { $0 = [] }
        await inspector.step()
        #expect(asked.withLock(\.count) == 9)
        try await bare.close()
    }
}
