import ServiceRuntime
import Tenancy
import WireProto

/// The registry of a cell. One file per RPC lies in the folder of its resource.
struct PartnerProvider: PartnerServiceProvider {
    typealias Call = ScopedCall

    let country: Country
    /// Every change goes through it, so that those who watch learn of it.
    let keeper: RegistryKeeper
}
