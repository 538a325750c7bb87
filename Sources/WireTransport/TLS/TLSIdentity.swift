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
        var configuration: TLSConfiguration
    }

    private let files: TLSFiles
    private let role: TLSRole
    private let loaded: Mutex<Loaded>

    /// - Throws: What NIOSSL says of a file that cannot be read, or of a key that is not the certificate's.
    init(_ files: TLSFiles, for role: TLSRole) throws {
        self.files = files
        self.role = role
        let stamps = FileStamp.all(of: files)
        loaded = Mutex(Loaded(stamps: stamps, configuration: try TLSIdentity.read(files, role)))
    }

    /// A server asks for no certificate, a client has none.
    var isOneSided: Bool { files.isOneSided }

    /// A context for one connection.
    func context() throws -> NIOSSLContext {
        try NIOSSLContext(configuration: current())
    }

    /// The server's end of one connection.
    func serverHandler() throws -> NIOSSLServerHandler {
        NIOSSLServerHandler(context: try context())
    }

    /// What the files say now, or what they said last when they make no sense now: a renewal may be half done.
    private func current() -> TLSConfiguration {
        loaded.withLock { loaded in
            let stamps = FileStamp.all(of: files)
            if stamps != loaded.stamps {
                do {
                    loaded.configuration = try TLSIdentity.read(files, role)
                    loaded.stamps = stamps
                } catch {
                    // Tried again with the next connection.
                }
            }
            return loaded.configuration
        }
    }

    private static func read(_ files: TLSFiles, _ role: TLSRole) throws -> TLSConfiguration {
        var configuration: TLSConfiguration
        switch role {
        case .server where files.isOneSided:
            configuration = .makeServerConfiguration(
                certificateChain: try chain(files), privateKey: try key(files))
        case .server:
            configuration = .makeServerConfigurationWithMTLS(
                certificateChain: try chain(files), privateKey: try key(files), trustRoots: try roots(files))
        case .client(let checksName):
            configuration = .makeClientConfiguration()
            configuration.certificateVerification = checksName ? .fullVerification : .noHostnameVerification
            configuration.trustRoots = try roots(files)
            if !files.isOneSided {
                configuration.certificateChain = try chain(files)
                configuration.privateKey = try key(files)
            }
        }
        configuration.minimumTLSVersion = .tlsv13
        configuration.maximumTLSVersion = .tlsv13
        configuration.applicationProtocols = ["h2"]
        configuration.renegotiationSupport = .none
        // A key that is not the certificate's shows only when a context is made of them.
        _ = try NIOSSLContext(configuration: configuration)
        return configuration
    }

    private static func chain(_ files: TLSFiles) throws -> [NIOSSLCertificateSource] {
        try NIOSSLCertificate.fromPEMFile(files.certificate).map { .certificate($0) }
    }

    private static func key(_ files: TLSFiles) throws -> NIOSSLPrivateKeySource {
        .privateKey(try NIOSSLPrivateKey(file: files.key, format: .pem))
    }

    private static func roots(_ files: TLSFiles) throws -> NIOSSLTrustRoots {
        .certificates(try NIOSSLCertificate.fromPEMFile(files.roots))
    }
}

enum TLSRole: Sendable {
    case server
    /// A server on a unix socket has no host name to check, only a root to lead to.
    case client(checksName: Bool)
}
