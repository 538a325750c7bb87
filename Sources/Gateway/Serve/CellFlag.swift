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

    static var defaultValueDescription: String { "" }
}

/// `127.0.0.1:8443` or `[::1]:8443`.
struct ListenFlag: ExpressibleByArgument {
    let host: String
    let port: Int

    init?(argument: String) {
        guard let colon = argument.lastIndex(of: ":"),
            let port = UInt16(argument[argument.index(after: colon)...])
        else { return nil }
        var host = argument[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            return nil  // An IPv6 address without brackets: which colon is the port's?
        }
        guard !host.isEmpty else { return nil }
        self.host = String(host)
        self.port = Int(port)
    }

    var address: RPCAddress { .tcp(host: host, port: port) }
    var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }
}

/// `unix:PATH`, or a loopback address with a port.
struct MetricsFlag: ExpressibleByArgument {
    let address: RPCAddress

    init?(argument: String) {
        if argument.hasPrefix("unix:") {
            let path = String(argument.dropFirst(5))
            guard !path.isEmpty else { return nil }
            address = .unix(path: path)
        } else {
            // Metrics are not for the network.
            guard let listen = ListenFlag(argument: argument), listen.isLoopback else { return nil }
            address = listen.address
        }
    }
}
