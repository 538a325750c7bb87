import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import NIOTLS
import WireTransport

/// Connects once more after a command found nobody, to say why. The library tells calls apart by their status
/// alone; a person wants to know which file or name is wrong.
struct ConnectionProbe {
    let address: RPCAddress
    let files: TLSFiles

    /// How long a connection, a handshake and the gateway's first bytes may take together.
    private static let patience = TimeAmount.seconds(5)

    /// - Returns: `nil` when nothing is wrong with the connection: the gateway answered.
    func problem(now: Date = Date()) async -> ConnectionProblem? {
        do {
            let own = try NIOSSLCertificate.fromPEMFile(files.certificate)
            if let leaf = own.first, let problem = Self.ownProblem(leaf, now) { return problem }
        } catch {
            return .tls("\(files.certificate): \(error)")
        }
        switch await outcome(verifying: true) {
        case .opened: return nil
        case .failed(let problem): return problem
        case .unverified:
            guard case .certificate(let server) = await outcome(verifying: false) else {
                return .serverOfAnotherAuthority
            }
            return serverProblem(server, now)
        case .certificate: return nil
        }
    }

    // MARK: Certificates

    private static func ownProblem(_ leaf: NIOSSLCertificate, _ now: Date) -> ConnectionProblem? {
        let (begin, end) = validity(leaf)
        if end < now { return .ownExpired(end) }
        return begin > now ? .ownNotYetValid(begin) : nil
    }

    private func serverProblem(_ server: NIOSSLCertificate, _ now: Date) -> ConnectionProblem {
        let (begin, end) = Self.validity(server)
        if end < now { return .serverExpired(end) }
        return begin > now ? .serverNotYetValid(begin) : .serverOfAnotherAuthority
    }

    private static func validity(_ certificate: NIOSSLCertificate) -> (Date, Date) {
        (
            Date(timeIntervalSince1970: TimeInterval(certificate.notValidBefore)),
            Date(timeIntervalSince1970: TimeInterval(certificate.notValidAfter))
        )
    }

    // MARK: One attempt

    private enum Outcome: Sendable {
        /// The gateway's first bytes came.
        case opened
        case failed(ConnectionProblem)
        /// The server's certificate does not pass.
        case unverified
        /// What it shows, when nothing is verified.
        case certificate(NIOSSLCertificate)
    }

    private func outcome(verifying: Bool) async -> Outcome {
        let context: NIOSSLContext
        do {
            context = try NIOSSLContext(configuration: configuration(verifying: verifying))
        } catch {
            return .failed(.tls("\(error)"))
        }
        let (host, name) = hostAndName
        let eventLoop = MultiThreadedEventLoopGroup.singleton.next()
        let answer = eventLoop.makePromise(of: Outcome.self)
        let timeout = eventLoop.scheduleTask(in: Self.patience) { answer.succeed(.failed(.timedOut)) }
        let bootstrap = ClientBootstrap(group: eventLoop).connectTimeout(Self.patience)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.addHandler(NIOSSLClientHandler(context: context, serverHostname: name))
                    try pipeline.addHandler(
                        FirstWords(answer: answer, wantsCertificate: !verifying, host: host))
                }
            }
        let attempt =
            switch address {
            case .tcp(let host, let port): bootstrap.connect(host: host, port: port)
            case .unix(let path): bootstrap.connect(unixDomainSocketPath: path)
            }
        attempt.whenFailure { answer.succeed(.failed(Self.problem($0, host))) }
        let outcome: Outcome
        do {
            outcome = try await answer.futureResult.get()
            timeout.cancel()
            try await attempt.get().close().get()
        } catch {
            // Closed already, or never open; what came before that is the answer.
            return await (try? answer.futureResult.get()) ?? .failed(.tls("\(error)"))
        }
        return outcome
    }

    private func configuration(verifying: Bool) throws -> TLSConfiguration {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv13
        configuration.applicationProtocols = ["h2"]
        configuration.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(files.roots))
        configuration.certificateChain = try NIOSSLCertificate.fromPEMFile(files.certificate).map {
            .certificate($0)
        }
        configuration.privateKey = .privateKey(try NIOSSLPrivateKey(file: files.key, format: .pem))
        let checksName = if case .tcp = address { true } else { false }
        configuration.certificateVerification =
            verifying ? (checksName ? .fullVerification : .noHostnameVerification) : .none
        return configuration
    }

    /// The host as the user gave it, and as TLS may name it: an address is not named (RFC 6066, section 3).
    private var hostAndName: (String, String?) {
        guard case .tcp(let host, let port) = address else { return ("localhost", nil) }
        let isAddress = (try? SocketAddress(ipAddress: host, port: port)) != nil
        return (host, isAddress ? nil : host)
    }

    private static func problem(_ error: any Error, _ host: String) -> ConnectionProblem {
        switch error {
        case let error as NIOConnectionError:
            if error.connectionErrors.isEmpty { return .noSuchHost(host) }
            return error.connectionErrors.map { problem($0.error, host) }.first ?? .noSuchHost(host)
        case is SocketAddressError: return .noSuchHost(host)
        case ChannelError.connectTimeout: return .timedOut
        case let error as IOError where [ECONNREFUSED, ENOENT].contains(error.errnoCode): return .refused
        case let error as IOError where error.errnoCode == ETIMEDOUT: return .timedOut
        case let error as IOError: return .unreachable(unsafe String(cString: strerror(error.errnoCode)))
        default: return .unreachable("\(error)")
        }
    }

    /// Waits for the end of the handshake and the gateway's first bytes, its SETTINGS.
    private final class FirstWords: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        private let answer: EventLoopPromise<Outcome>
        private let wantsCertificate: Bool
        private let host: String
        private var hasHandshaken = false

        init(answer: EventLoopPromise<Outcome>, wantsCertificate: Bool, host: String) {
            self.answer = answer
            self.wantsCertificate = wantsCertificate
            self.host = host
        }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            if case TLSUserEvent.handshakeCompleted(let agreed) = event {
                hasHandshaken = true
                if wantsCertificate {
                    if let certificate = try? context.pipeline.syncOperations.nioSSL_peerCertificate() {
                        answer.succeed(.certificate(certificate))
                    }
                } else if agreed != "h2" {
                    answer.succeed(.failed(.notHTTP2))
                }
            }
            context.fireUserInboundEventTriggered(event)
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            answer.succeed(.opened)
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            let reason = "\(error)"
            if let error = error as? NIOSSLExtraError, error == .failedToValidateHostname {
                answer.succeed(.failed(.serverNotNamed(host)))
            } else if let problem = TLSFailure.problem(reason) {
                answer.succeed(.failed(problem))
            } else if reason.contains("CERTIFICATE_VERIFY_FAILED") {
                answer.succeed(.unverified)
            } else if case NIOSSLError.uncleanShutdown = error {
                // The end says more.
            } else {
                answer.succeed(.failed(.tls(reason)))
            }
            context.close(promise: nil)
        }

        func channelInactive(context: ChannelHandlerContext) {
            answer.succeed(.failed(hasHandshaken ? .closedAfterHandshake : .closedInHandshake))
        }
    }
}
