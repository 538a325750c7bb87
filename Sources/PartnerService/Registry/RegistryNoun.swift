import ServiceRuntime
import Store

/// A noun that the registry's watchers are told of.
protocol RegistryNoun: Noun {
    /// A list of all records of the kind in their tenant.
    static var everyOne: ListOrder { get }

    /// What they are told. Asked of the noun as it is stored, so that its name is there.
    var row: RegistryRow { get }
}
