import ServiceRuntime
import Tenancy
import WireProto

/// The follow-up of families. One file per RPC lies in the folder of its resource.
struct FamilyProvider: FamilyServiceProvider {
    typealias Call = ScopedCall

    /// What is known of the registry.
    let directory: DirectoryFollower
    /// The numbers that the programme decides.
    let policies: [ProgrammeNumbers]
}
