import Logging
import Program
import Tenancy
import WireTransport

/// What a gateway is started with.
struct GatewayConfiguration: Sendable {
    var listen: RPCAddress
    /// `nil` only in tests: without it nobody has an identity, so nobody is served.
    var tls: TLSFiles?
    var cells: [CellConfiguration]
    var metrics: RPCAddress?
    /// The file of those who are refused whatever the registry says.
    var denyList: DenyListFile?
    var quotas = QuotaSettings()
    var limits = TransportLimits()
    var logLevel = Logger.Level.info
}

/// One cell: where its services are and the keys that they believe.
struct CellConfiguration: Sendable {
    var country: Country
    var partner: RPCTarget
    var family: RPCTarget
    var partnerKey: ScopeKey
    var familyKey: ScopeKey
}

extension CellConfiguration {
    /// Reads the keys of a cell.
    init(_ flag: CellFlag) throws(StartupError) {
        country = flag.country
        partner = RPCTarget(flag.partner)
        family = RPCTarget(flag.family)
        partnerKey = try ScopeKey(file: "\(flag.keys)/gateway-partner.key")
        familyKey = try ScopeKey(file: "\(flag.keys)/gateway-family.key")
    }
}
