import ServiceRuntime
import Tenancy
import WireProto

/// The registry of a cell. One file per RPC lies in the folder of its resource.
struct PartnerProvider: PartnerServiceProvider {
    typealias Call = ScopedCall

    let country: Country
    /// What the registry holds. It hears of changes from the store.
    let keeper: RegistryKeeper
}
