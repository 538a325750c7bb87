import Synchronization
import Tenancy
import WireProto
import WireTransport

/// Somebody who calls the gateway: an identity, and for whom and why it says it acts.
struct Caller: RPCCaller {
    let identity: Identity
    let client: RPCClient
    var staff = ""
    var purpose: Purpose?

    var families: FamilyServiceClient<Caller> { FamilyServiceClient(self) }
    var sync: SyncServiceClient<Caller> { SyncServiceClient(self) }
    var registry: PartnerServiceClient<Caller> { PartnerServiceClient(self) }
    var gateway: GatewayServiceClient<Caller> { GatewayServiceClient(self) }

    /// The same system, acting for a staff member: a name, or the last part of one.
    func acting(as staff: String, for purpose: Purpose? = .care) -> Caller {
        var other = self
        other.staff = staff
        other.purpose = purpose
        return other
    }

    func call(
        _ method: RPCMethod, _ message: [UInt8], _ options: CallOptions
    ) async throws(RPCStatus) -> [UInt8] {
        try await client.call(method, message, stamped(options, method))
    }

    func open(
        _ method: RPCMethod, _ options: CallOptions
    ) async throws(RPCStatus) -> any RPCClientStream {
        try await client.open(method, stamped(options, method))
    }

    /// Says who acts and why, where the call itself does not. A purpose is for cases: the registry has its own.
    private func stamped(_ options: CallOptions, _ method: RPCMethod) -> CallOptions {
        var options = options
        options.waitForReady = true
        if options.timeout == nil { options.timeout = .seconds(20) }
        if !staff.isEmpty, options.metadata.first("pegase-staff") == nil {
            options.metadata.add("pegase-staff", staff)
        }
        if let purpose, options.metadata.first("pegase-purpose") == nil,
            method.path.hasPrefix("/pegase.family.")
        {
            options.metadata.add("pegase-purpose", purpose.word)
        }
        return options
    }
}

/// Request ids that no other request of the run has.
enum RequestID {
    private static let drawn = Atomic<Int>(0)

    static func new() -> String {
        let digits = String(drawn.add(1, ordering: .relaxed).newValue)
        return "request-" + String(repeating: "0", count: 12 - digits.count) + digits
    }
}
