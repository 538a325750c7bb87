import Foundation
import WireTransport

/// Why a command could not connect to a gateway. Each case is one sentence that says what to do.
enum ConnectionProblem: Equatable {
    case noSuchHost(String)
    /// The machine is there, and nothing listens on the port.
    case refused
    case unreachable(String)
    case timedOut
    /// Something listens, and does not speak TLS.
    case notTLS
    /// The other end closed the connection instead of answering.
    case closedInHandshake
    /// The other end speaks TLS, and is no gateway: it agreed on no HTTP/2.
    case notHTTP2
    case serverOfAnotherAuthority
    case serverExpired(Date)
    case serverNotYetValid(Date)
    case serverNotNamed(String)
    case ownExpired(Date)
    case ownNotYetValid(Date)
    /// The gateway ended the handshake after it had our certificate, with this alert.
    case ownRefused(alert: String)
    /// The connection was closed without a word after the handshake.
    case closedAfterHandshake
    case tls(String)

    /// - Parameters:
    ///   - address: Whom the command called.
    ///   - files: With which files.
    func sentence(_ address: RPCAddress, _ files: TLSFiles) -> String {
        let place = Self.text(address)
        return switch self {
        case .noSuchHost(let host): "no such host: \(host); check the name in --address"
        case .refused:
            "nothing listens on \(place): is the deployment up, and is that its port? ('deploy/status' shows it)"
        case .unreachable(let reason): "\(place) cannot be reached: \(reason)"
        case .timedOut: "\(place) does not answer: a firewall in between, or another machine's address?"
        case .notTLS: "what listens on \(place) does not speak TLS: is that the gateway's port?"
        case .closedInHandshake:
            "what listens on \(place) closed the connection before TLS was set up: is that the gateway's port, "
                + "and has the gateway room for another connection?"
        case .notHTTP2: "what listens on \(place) does not speak HTTP/2: is that the gateway's port?"
        case .serverOfAnotherAuthority:
            "the gateway's certificate is of another authority than \(files.roots): give the right one with --roots"
        case .serverExpired(let end):
            "the gateway's certificate expired on \(Self.text(end)): its operator must renew it "
                + "('deploy/up' does, in a deployment of yours)"
        case .serverNotYetValid(let begin):
            "the gateway's certificate is valid from \(Self.text(begin)) only: is this machine's clock right?"
        case .serverNotNamed(let host):
            "the gateway's certificate does not name \(host): give --address by a name or address that it names"
        case .ownExpired(let end):
            "\(files.certificate) expired on \(Self.text(end)): ask your operator for a new one"
        case .ownNotYetValid(let begin):
            "\(files.certificate) is valid from \(Self.text(begin)) only: is this machine's clock right?"
        case .ownRefused(let alert):
            "the gateway refused \(files.certificate) (\(alert)): is it signed by the gateway's authority, "
                + "and not revoked?"
        case .closedAfterHandshake:
            "the gateway closed the connection after it had seen \(files.certificate): is its identity one of "
                + "the gateway's cells, and not revoked?"
        case .tls(let reason): "the TLS handshake with \(place) failed: \(reason)"
        }
    }

    private static func text(_ address: RPCAddress) -> String {
        switch address {
        case .tcp(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        case .unix(let path): path
        }
    }

    private static func text(_ date: Date) -> String {
        date.formatted(.iso8601.year().month().day().time(includingFractionalSeconds: false))
    }
}
