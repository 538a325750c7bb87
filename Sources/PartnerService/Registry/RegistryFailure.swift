import Store

/// Why a tenant of the registry cannot be read, as the end of a sentence about it.
enum RegistryFailure: StoreFailure, CustomStringConvertible {
    case store(StoreError)
    /// A record's body is no message of its resource.
    case unreadableRecord

    init(_ error: StoreError) { self = .store(error) }

    var description: String {
        switch self {
        case .store(.corrupt(let what)): "is damaged: \(what)"
        case .store(.wrongVersion(let what)): "is of another version: \(what)"
        case .store(.configuration(let what)): "cannot be opened: \(what)"
        case .store(.behindMark): "is older than what was acknowledged"
        case .store(let error): "cannot be read: \(error)"
        case .unreadableRecord: "holds a record that is no message of its kind"
        }
    }
}
