import NIOCore
import NIOSSL
import Synchronization

/// Our certificate, key and roots, parsed once per change of their files.
///
/// Each connection gets an `NIOSSLContext` of its own. BoringSSL hands out session tickets by default, and a ticket
/// alone resumes a session without the client's certificate; tickets of a context that is gone open nothing
/// (docs/security.md). That also makes renewed certificates take effect with the next connection.
final class TLSIdentity: Sendable {
    private struct Loaded {
        var stamps: [FileStamp]
        var material: Material
        /// Why what the files say now was not taken.
        var problem: String?
    }

    /// What the files say.
    private struct Material {
        var configuration: TLSConfiguration
        /// Of the other end's certificates; `nil` where it shows none.
        var verifier: CertificateVerifier?
        /// When our own certificate ends; `nil` without one.
        var end: Int64?
    }

    private let files: TLSFiles
    private let role: TLSRole
    private let loaded: Mutex<Loaded>

    /// - Throws: What NIOSSL says of a file that cannot be read, or of a key that is not the certificate's.
    init(_ files: TLSFiles, for role: TLSRole) throws {
        self.files = files
        self.role = role
        let stamps = FileStamp.all(of: files)
        loaded = Mutex(Loaded(stamps: stamps, material: try TLSIdentity.read(files, role)))
    }

    /// A server asks for no certificate, a client has none.
    var isOneSided: Bool { files.isOneSided }

    /// How our certificate stands, after another look at the files.
    var state: CertificateState {
        let material = current()
        return CertificateState(end: material.end, problem: loaded.withLock { $0.problem })
    }

    /// The server's end of one connection.
    ///
    /// - Parameters:
    ///   - executor: Runs the checks of the client's certificate: the connection's own loop.
    ///   - refused: Told why the certificate was not taken.
    func serverHandler(
        on executor: LoopExecutor, refused: @escaping @Sendable (CertificateFault) -> Void
    ) throws -> NIOSSLServerHandler {
        let material = current()
        let context = try NIOSSLContext(configuration: material.configuration)
        guard let verifier = material.verifier else { return NIOSSLServerHandler(context: context) }
        return NIOSSLServerHandler(
            context: context,
            customVerificationCallback: verifier.callback(on: executor, refused: refused))
    }

    /// The client's end of one connection. The name in the server's certificate is NIOSSL's to check.
    func clientHandler(
        serverName: String?, on executor: LoopExecutor,
        refused: @escaping @Sendable (CertificateFault) -> Void
    ) throws -> NIOSSLClientHandler {
        let material = current()
        let context = try NIOSSLContext(configuration: material.configuration)
        guard let verifier = material.verifier else { throw CertificateFault.unknownAuthority }
        return try NIOSSLClientHandler(
            context: context, serverHostname: serverName,
            customVerificationCallback: verifier.callback(on: executor, refused: refused))
    }

    /// What the files say now, or what they said last when they make no sense now: a renewal may be half done.
    private func current() -> Material {
        loaded.withLock { loaded in
            let stamps = FileStamp.all(of: files)
            if stamps != loaded.stamps {
                do {
                    loaded.material = try TLSIdentity.read(files, role)
                    loaded.stamps = stamps
                    loaded.problem = nil
                } catch {
                    loaded.problem = "\(error)"  // Tried again with the next look.
                }
            }
            return loaded.material
        }
    }

    private static func read(_ files: TLSFiles, _ role: TLSRole) throws -> Material {
        var configuration: TLSConfiguration
        let chain = files.certificate.isEmpty ? [] : try NIOSSLCertificate.fromPEMFile(files.certificate)
        let sources = chain.map { NIOSSLCertificateSource.certificate($0) }
        let roots = files.roots.isEmpty ? [] : try NIOSSLCertificate.fromPEMFile(files.roots)
        switch role {
        case .server where files.isOneSided:
            configuration = .makeServerConfiguration(certificateChain: sources, privateKey: try key(files))
        case .server:
            configuration = .makeServerConfigurationWithMTLS(
                certificateChain: sources, privateKey: try key(files), trustRoots: .certificates(roots))
        case .client(let checksName):
            configuration = .makeClientConfiguration()
            configuration.certificateVerification = checksName ? .fullVerification : .noHostnameVerification
            configuration.trustRoots = .certificates(roots)
            if !files.isOneSided {
                configuration.certificateChain = sources
                configuration.privateKey = try key(files)
            }
        }
        configuration.minimumTLSVersion = .tlsv13
        configuration.maximumTLSVersion = .tlsv13
        configuration.applicationProtocols = ["h2"]
        configuration.renegotiationSupport = .none
        // A key that is not the certificate's shows only when a context is made of them.
        _ = try NIOSSLContext(configuration: configuration)
        return Material(
            configuration: configuration,
            verifier: roots.isEmpty
                ? nil
                : try CertificateVerifier(anchors: try roots.map { try $0.toDERBytes() }, for: role.purpose),
            end: chain.first.map { Int64($0.notValidAfter) })
    }

    private static func key(_ files: TLSFiles) throws -> NIOSSLPrivateKeySource {
        .privateKey(try NIOSSLPrivateKey(file: files.key, format: .pem))
    }
}

/// How a server's own certificate stands.
public struct CertificateState: Sendable, Equatable {
    /// When it ends, in seconds since 1970; `nil` for a server without one.
    public var end: Int64?
    /// Why what the files say now was not taken; what they said before is in force.
    public var problem: String?

    public init(end: Int64? = nil, problem: String? = nil) {
        self.end = end
        self.problem = problem
    }
}

enum TLSRole: Sendable {
    case server
    /// A server on a unix socket has no host name to check, only a root to lead to.
    case client(checksName: Bool)

    /// What the other end's certificate is for.
    fileprivate var purpose: CertificateVerifier.Purpose {
        switch self {
        case .server: .client
        case .client: .server
        }
    }
}

extension CertificateVerifier {
    /// NIOSSL's question for one connection.
    fileprivate func callback(
        on executor: LoopExecutor, refused: @escaping @Sendable (CertificateFault) -> Void
    ) -> NIOSSLCustomVerificationCallback {
        { certificates, promise in
            Task(executorPreference: executor) {
                do throws(CertificateFault) {
                    var chain: [[UInt8]] = []
                    for certificate in certificates {
                        do { chain.append(try certificate.toDERBytes()) } catch {
                            throw CertificateFault.malformed
                        }
                    }
                    try await verify(chain)
                    promise.succeed(.certificateVerified)
                } catch {
                    refused(error)
                    promise.succeed(.failed)
                }
            }
        }
    }
}
