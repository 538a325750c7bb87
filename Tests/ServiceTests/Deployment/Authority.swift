import NIOPosix
import Synchronization
import TestSupport
import WireTransport

/// The one certificate authority of a test run. A certificate is made when it is first asked for and kept, because
/// making one costs a hundred times what using it does.
enum Authority {
    private static let made = Mutex<(ca: TestCertificates, issued: [String: TLSFiles])?>(nil)

    static func files(for identity: Identity) throws -> TLSFiles {
        try files(TestCertificates.Request(names: ["URI:\(identity.uri)"]))
    }

    /// What the gateway shows.
    static func server() throws -> TLSFiles { try files(.server) }

    static func files(_ request: TestCertificates.Request) throws -> TLSFiles {
        try made.withLock { made in
            if made == nil { made = (try TestCertificates(), [:]) }
            let key = "\(request)"
            if let files = made?.issued[key] { return files }
            guard let ca = made?.ca else { throw Missing() }
            let files = try ca.issue("certificate-\(made?.issued.count ?? 0)", request)
            made?.issued[key] = files
            return files
        }
    }

    /// Runs `openssl`, as an attacker does, on a thread that may wait.
    static func openssl(_ arguments: [String], input: String = "") async throws -> String {
        _ = try server()
        guard let ca = made.withLock({ $0?.ca }) else { throw Missing() }
        return try await NIOThreadPool.singleton.runIfActive {
            try ca.openssl(arguments, input: input, mayFail: true)
        }
    }

    struct Missing: Error {}
}
