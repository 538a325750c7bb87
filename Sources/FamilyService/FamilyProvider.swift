import ServiceRuntime
import Tenancy
import WireProto

/// The follow-up of families. One file per RPC lies in the folder of its resource.
struct FamilyProvider: FamilyServiceProvider {
    typealias Call = ScopedCall

    let registry: Registry
}
