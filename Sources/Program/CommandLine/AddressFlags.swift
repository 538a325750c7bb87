public import ArgumentParser
public import WireTransport

/// `127.0.0.1:8443` or `[::1]:8443`.
public struct ListenAddress: ExpressibleByArgument, Sendable {
    public let host: String
    public let port: Int

    public init?(argument: String) {
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

    public var address: RPCAddress { .tcp(host: host, port: port) }
    public var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }
}

/// `unix:PATH`, or a loopback address with a port: metrics are not for the network.
public struct MetricsAddress: ExpressibleByArgument, Sendable {
    public let address: RPCAddress

    public init?(argument: String) {
        if argument.hasPrefix("unix:") {
            let path = String(argument.dropFirst(5))
            guard !path.isEmpty else { return nil }
            address = .unix(path: path)
        } else {
            guard let listen = ListenAddress(argument: argument), listen.isLoopback else { return nil }
            address = listen.address
        }
    }
}
