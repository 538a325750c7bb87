import NIOSSL

/// What BoringSSL says of a handshake, in the words of ``ConnectionProblem``.
enum TLSFailure {
    /// - Parameter reason: An error of NIOSSL as text. It holds BoringSSL's names of reasons and alerts.
    /// - Returns: `nil` where only a look at the server's certificate can tell.
    static func problem(_ reason: String) -> ConnectionProblem? {
        if reason.contains("CERTIFICATE_VERIFY_FAILED") { return nil }
        if ["WRONG_VERSION_NUMBER", "HTTP_REQUEST", "UNEXPECTED_MESSAGE", "UNKNOWN_PROTOCOL"].contains(
            where: reason.contains)
        {
            return .notTLS
        }
        if reason.contains("NO_APPLICATION_PROTOCOL") { return .notHTTP2 }
        if reason.contains("EOF during handshake") { return .closedInHandshake }
        return alert(in: reason).map { .ownRefused(alert: $0) }
    }

    /// The alert by which the other end refused us: `TLSV1_ALERT_UNKNOWN_CA` is "unknown ca".
    private static func alert(in reason: String) -> String? {
        for word in reason.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }) {
            for prefix in ["SSLV3_ALERT_", "TLSV1_ALERT_", "TLSV1_"] where word.hasPrefix(prefix) {
                return word.dropFirst(prefix.count).split(separator: "_").joined(separator: " ").lowercased()
            }
        }
        return nil
    }
}
