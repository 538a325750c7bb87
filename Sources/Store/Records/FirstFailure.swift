/// The first failure of the store itself in a transaction, or the first that spoils the connection. A body may turn it
/// into an error of its own, or take no notice; the tenant's keeper still has to hear of it. Confined to the
/// transaction's thread.
final class FirstFailure {
    private(set) var worst: StoreError?

    /// Remembers an error that is not the caller's own doing.
    func see(_ error: StoreError) {
        switch error {
        case .busy, .diskFull, .ioFailure, .serverFailure, .behindMark, .fileMoved, .corrupt,
            .wrongVersion, .keyExhausted,
            .configuration, .cancelled, .closed:
            guard let worst, worst.spoilsConnection || !error.spoilsConnection else { return worst = error }
        case .notFound, .alreadyExists, .staleRevision, .requestReused, .malformedToken, .tooLarge,
            .overloaded, .quotaReached:
            break
        }
    }
}

extension TenantSession {
    /// Runs a piece of the store's work for a caller, and remembers why it failed.
    func watch<Value>(_ work: (TenantSession) throws(StoreError) -> Value) throws(StoreError) -> Value {
        do {
            return try work(self)
        } catch {
            failure.see(error)
            throw error
        }
    }
}
