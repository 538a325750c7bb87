import ArgumentParser
import Tenancy
import WireTransport

/// `--cell vn:KEYSDIR:PARTNER.sock:FAMILY.sock`.
struct CellFlag: ExpressibleByArgument {
    let country: Country
    let keys: String
    let partner: RPCAddress
    let family: RPCAddress

    init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, let country = Country(code: parts[0]), !parts.contains("") else { return nil }
        self.country = country
        keys = parts[1]
        partner = .unix(path: parts[2])
        family = .unix(path: parts[3])
    }
}
