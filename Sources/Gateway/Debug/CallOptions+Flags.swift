import Tenancy
import WireProto

extension CallOptions {
    /// - Parameter purpose: One of the contract's words, in any case.
    init(staff: String?, purpose: String?, deadline: DeadlineFlag?) {
        var metadata = Metadata()
        if let staff { metadata.add(MetadataKey.staff, staff) }
        if let purpose { metadata.add(MetadataKey.purpose, purpose.uppercased()) }
        self.init(metadata: metadata, timeout: deadline?.timeout ?? .seconds(30))
    }
}
