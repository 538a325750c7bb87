import ServiceRuntime
import Tenancy
import WireProto

extension FamilyResources {
    /// The resource that a name names.
    ///
    /// - Returns: `nil` for text that is no name, and for what FamilyService does not keep.
    static func resource(named text: String) -> (any Resource.Type)? {
        guard let type = ResourceName(parsing: text)?.type else { return nil }
        return resources.first { $0.resourceType == type }
    }
}
