import NIOCore
import NIOSSL

extension HandshakeFailure {
    /// What came out of the TLS handler before the handshake was done.
    init(_ error: any Error) {
        switch error {
        case let failure as HandshakeFailure:
            self = failure
        case NIOSSLError.handshakeFailed(.sslError(let stack)),
            NIOSSLError.handshakeFailed(.unknownError(let stack)):
            self.init(stack)
        case NIOSSLError.handshakeFailed(.zeroReturn), NIOSSLError.handshakeFailed(.syscallError):
            self = .disconnected
        default:
            self.init(reason: "OTHER", detail: "\(error)")
        }
    }

    static let timeout = HandshakeFailure(
        reason: "TIMEOUT", detail: "the handshake was not done in time")
    static let disconnected = HandshakeFailure(
        reason: "DISCONNECTED", detail: "the peer left during the handshake")
    /// A probe of the port, as balancers send them.
    static let silent = HandshakeFailure(reason: silentReason, detail: "the peer left without a byte")
    static let silentReason = "NO_HANDSHAKE"
    static let noHTTP2 = HandshakeFailure(
        reason: "NO_APPLICATION_PROTOCOL", detail: "the peer did not agree on h2 by ALPN")
    static let tinyRecords = HandshakeFailure(
        reason: "TINY_RECORDS", detail: "the peer sent too many TLS records that carry nothing")

    init(_ fault: CertificateFault) {
        self.init(reason: fault.rawValue, detail: fault.sentence)
    }

    static let noPeerCertificate = HandshakeFailure(
        reason: "PEER_DID_NOT_RETURN_A_CERTIFICATE", detail: "the peer showed no certificate")

    /// The last of BoringSSL's errors is the nearest to what happened.
    private init(_ stack: NIOBoringSSLErrorStack) {
        if stack == [.eofDuringHandshake] {
            self = .disconnected
            return
        }
        let words = stack.map { Self.words("\($0)") }
        let last = words.last ?? ""
        // error:10000416:SSL routines:OPENSSL_internal:SSLV3_ALERT_CERTIFICATE_UNKNOWN
        let parts = last.split(separator: ":", omittingEmptySubsequences: false)
        let reason = parts.count >= 5 ? String(parts[4]) : "OTHER"
        self.init(
            reason: reason.utf8.allSatisfy(Self.isReasonByte) ? reason : "OTHER",
            detail: words.joined(separator: ", "))
    }

    /// Without the number in front and the place in the source behind.
    private static func words(_ description: String) -> String {
        let from = description.firstRange(of: "error:")?.lowerBound ?? description.startIndex
        let rest = description[from...]
        return String(rest[..<(rest.firstRange(of: " at /")?.lowerBound ?? rest.endIndex)])
    }

    private static func isReasonByte(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte == UInt8(ascii: "_")
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}

extension SocketAddress {
    /// As a log says it: `192.0.2.7:4242`, `[2001:db8::7]:4242`; empty for a unix socket.
    var text: String {
        guard let host = ipAddress, let port else { return "" }
        return host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
}
