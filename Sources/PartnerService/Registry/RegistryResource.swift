import ServiceRuntime
import Store
import Tenancy

/// A resource that the registry's watchers are told of.
protocol RegistryResource: Resource {
    /// A list of all records of the kind in their tenant.
    static var everyOne: ListOrder { get }

    /// What they are told. Asked of the resource as it is stored, so that its name is there.
    var row: RegistryRow { get }
}

/// One with a generated List.
protocol ListedRegistryResource: RegistryResource, ListedResource {}

extension RegistryResource {
    /// What one partner has, where the index of all begins with the partner's name.
    ///
    /// - Parameter partner: Its code; empty for none.
    static func ofPartner(_ partner: String) -> ListOrder {
        let name = PartnerID(partner).map { ResourceName.partner($0).text } ?? ""
        return ListOrder(everyOne.index, under: ListKey().adding(name))
    }
}
