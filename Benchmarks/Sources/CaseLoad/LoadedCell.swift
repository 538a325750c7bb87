import ArgumentParser
import ServiceSupport
import Store
import Tenancy
import TestSupport
import WireProto

/// The cell that a command works on.
struct CellOptions: ParsableArguments {
    /// Made when it does not exist.
    @Option var directory: String
    @Option var tenants = 1
    /// Cases of each tenant.
    @Option var cases: Int
}

/// FamilyService over a store that is kept, for partners by the number, with one social worker each.
struct LoadedCell: Sendable {
    let bare: BareStore
    private let router: RPCRouter

    /// - Parameter age: Seconds since the cell was begun.
    init(_ options: CellOptions, age: Int64) throws {
        let clock = TestClock()
        clock.advance(seconds: age)
        let bare = try BareStore(clock: clock, directory: options.directory)
        self.bare = bare
        let staff = (0..<options.tenants).map {
            PartnerV1.AccessStaff(name: Example.worker(of: $0), state: .active, roles: [.socialWorker])
        }
        router = try bare.familyRouter(staff: staff)
    }

    func scope(_ tenant: Int) -> StoreScope {
        TenantScope.job(JobName("benchmark"), in: bare.tenant(Example.partner(tenant)))
    }

    func client(_ tenant: Int) -> FamilyServiceClient<BareCaller> {
        FamilyServiceClient(
            BareCaller(
                router: router, sealer: bare.sealer(.gateway, .family), clock: bare.clock,
                principal: .system(bare.tenant(Example.partner(tenant)), .main),
                staff: StaffID(Example.id(tenant, of: Example.partners))!, roles: .socialWorker,
                purpose: .care))
    }
}
