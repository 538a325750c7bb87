import Foundation
import Testing
import WireTransport

@testable import Gateway

@Suite("Why a command cannot connect")
struct ConnectionProblemTests {
    @Test(
        "BoringSSL's words become a problem that a person can act on",
        arguments: [
            ("10000412:SSL routines:OPENSSL_internal:SSLV3_ALERT_BAD_CERTIFICATE", "bad certificate"),
            ("error:10000418:SSL routines:OPENSSL_internal:TLSV1_ALERT_UNKNOWN_CA", "unknown ca"),
            (
                "handshakeFailed(sslError([Error: 268436573: SSLV3_ALERT_CERTIFICATE_EXPIRED]))",
                "certificate expired"
            ),
            ("TLSV1_CERTIFICATE_REQUIRED", "certificate required"),
        ])
    func alerts(reason: String, alert: String) {
        #expect(TLSFailure.problem(reason) == .ownRefused(alert: alert))
    }

    @Test("What is no TLS and no HTTP/2 is told apart, and a failed check wants a look at the certificate")
    func others() {
        #expect(TLSFailure.problem("SSL routines:OPENSSL_internal:WRONG_VERSION_NUMBER") == .notTLS)
        #expect(TLSFailure.problem("TLSV1_ALERT_NO_APPLICATION_PROTOCOL") == .notHTTP2)
        #expect(TLSFailure.problem("OPENSSL_internal:CERTIFICATE_VERIFY_FAILED") == nil)
        #expect(TLSFailure.problem("sslError([Error:  EOF during handshake])") == .closedInHandshake)
        #expect(TLSFailure.problem("something else") == nil)
    }

    @Test("Each problem is a sentence of its own that names the file or the place")
    func sentences() {
        let files = TLSFiles(certificate: "c.pem", key: "c.key", roots: "ca.pem")
        let day = Date(timeIntervalSince1970: 1_700_000_000)
        let problems: [(ConnectionProblem, String)] = [
            (.noSuchHost("gate.example"), "gate.example"), (.refused, "127.0.0.1:8443"),
            (.unreachable("No route to host"), "No route to host"), (.timedOut, "127.0.0.1:8443"),
            (.notTLS, "TLS"), (.closedInHandshake, "room"), (.notHTTP2, "HTTP/2"),
            (.serverOfAnotherAuthority, "ca.pem"),
            (.serverExpired(day), "2023-11-14"), (.serverNotYetValid(day), "clock"),
            (.serverNotNamed("gate.example"), "gate.example"), (.ownExpired(day), "c.pem"),
            (.ownNotYetValid(day), "c.pem"), (.ownRefused(alert: "unknown ca"), "unknown ca"),
            (.closedAfterHandshake, "identity"), (.tls("NO_CIPHERS"), "NO_CIPHERS"),
        ]
        let sentences = problems.map { $0.0.sentence(.tcp(host: "127.0.0.1", port: 8443), files) }
        for (sentence, (problem, word)) in zip(sentences, problems) {
            #expect(sentence.contains(word), "\(problem): \(sentence)")
        }
        #expect(Set(sentences).count == problems.count)
    }
}
