import ServiceRuntime
import Store

/// A resource that the registry's watchers are told of.
protocol RegistryResource: Resource {
    /// A list of all records of the kind in their tenant.
    static var everyOne: ListOrder { get }

    /// What they are told. Asked of the resource as it is stored, so that its name is there.
    var row: RegistryRow { get }
}
