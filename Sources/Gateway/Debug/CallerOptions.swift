import ArgumentParser
import Program
import Tenancy
import WireProto
import WireTransport

/// Which gateway a debug command calls, and as whom.
struct IdentityOptions: ParsableArguments {
    @OptionGroup(title: "Connection") var deployment: DeploymentOptions

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("A partner's code, operator, or operator/ID.", valueName: "caller"))
    var named: String?

    /// Empty only for a server without TLS, which does not ask.
    var caller: String { named ?? "" }

    func validate() throws {
        guard named != nil || deployment.plaintext else {
            throw ValidationError("say who calls with --as: a partner's code, operator, or operator/ID")
        }
    }

    @Option(help: "The country, where the partner is in several.")
    var cell: Country?

    @Option(help: "The acting staff member: an id or a full name.")
    var staff: String?

    /// Calls `body` with a client of the gateway, as the caller.
    ///
    /// - Throws: As ``DebugClient/connected(to:_:_:)``; ``DebugFailure`` when the caller has no certificate or the
    ///   gateway no address.
    func connected<Value: Sendable>(
        methods: MethodTable = Methods.table, retry: RetryPolicy = .off,
        _ body: (RPCClient) async throws(DebugFailure) -> Value
    ) async throws(DebugFailure) -> Value {
        let files = deployment.plaintext ? nil : try deployment.files(as: caller, cell: cell)
        return try await DebugClient.connected(
            to: try deployment.gateway(), files, methods: methods, retry: retry, body)
    }
}

/// The same, for a call that must say why it is made.
struct CallerOptions: ParsableArguments {
    @OptionGroup var identity: IdentityOptions

    @Option(help: "Why: care, supervision, subject_request ...")
    var purpose: String?

    @Option(help: "Which service, where several serve the method: partner or family.")
    var service: String?

    /// - Parameter timeout: Of the call; `nil` for as long as the gateway lets it.
    func options(timeout: Duration?) -> CallOptions {
        CallOptions(staff: identity.staff, purpose: purpose, service: service, timeout: timeout)
    }
}

extension CallOptions {
    /// - Parameters:
    ///   - purpose: One of the contract's words, in any case.
    ///   - service: The same.
    init(staff: String?, purpose: String? = nil, service: String? = nil, timeout: Duration?) {
        var metadata = Metadata()
        if let staff { metadata.add(MetadataKey.staff, staff) }
        if let purpose { metadata.add(MetadataKey.purpose, purpose.uppercased()) }
        if let service { metadata.add(MetadataKey.service, service.uppercased()) }
        self.init(metadata: metadata, timeout: timeout)
    }
}
