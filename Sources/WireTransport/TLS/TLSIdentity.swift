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

    /// A context for one connection.
    func context() throws -> NIOSSLContext {
        try NIOSSLContext(configuration: current())
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
        let chain = try NIOSSLCertificate.fromPEMFile(files.certificate).map {
            NIOSSLCertificateSource.certificate($0)
        }
        let key = NIOSSLPrivateKeySource.privateKey(try NIOSSLPrivateKey(file: files.key, format: .pem))
        let roots = NIOSSLTrustRoots.certificates(try NIOSSLCertificate.fromPEMFile(files.roots))
        var configuration =
            switch role {
            case .server:
                TLSConfiguration.makeServerConfigurationWithMTLS(
                    certificateChain: chain, privateKey: key, trustRoots: roots)
            case .client(let checksName):
                TLSConfiguration.makeClientConfiguration(chain, key, roots, checksName: checksName)
            }
        configuration.minimumTLSVersion = .tlsv13
        configuration.maximumTLSVersion = .tlsv13
        configuration.applicationProtocols = ["h2"]
        configuration.renegotiationSupport = .none
        // A key that is not the certificate's shows only when a context is made of them.
        _ = try NIOSSLContext(configuration: configuration)
        return configuration
    }
}

enum TLSRole: Sendable {
    case server
    /// A server on a unix socket has no host name to check, only a root to lead to.
    case client(checksName: Bool)
}

extension TLSConfiguration {
    fileprivate static func makeClientConfiguration(
        _ chain: [NIOSSLCertificateSource], _ key: NIOSSLPrivateKeySource, _ roots: NIOSSLTrustRoots,
        checksName: Bool
    ) -> TLSConfiguration {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.certificateChain = chain
        configuration.privateKey = key
        configuration.trustRoots = roots
        configuration.certificateVerification = checksName ? .fullVerification : .noHostnameVerification
        return configuration
    }
}
