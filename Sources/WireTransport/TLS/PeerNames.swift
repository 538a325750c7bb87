import NIOCore
import NIOSSL
import WireProto

/// Who is at the other end of an encrypted channel; `nil` without a certificate.
///
/// The fence around NIOSSL's underscored access to subject alternative names. A URI that is no UTF-8 is counted as a
/// name of another kind, so that it cannot be mistaken for a shorter list.
func peerOfCertificate(on channel: any Channel) -> Peer? {
    let certificate: NIOSSLCertificate?
    do {
        certificate = try channel.pipeline.syncOperations.nioSSL_peerCertificate()
    } catch {
        return nil  // No TLS handler in the pipeline: nobody has shown anything.
    }
    guard let certificate else { return nil }
    var peer = Peer(isEncrypted: true)
    do {
        peer.certificate = try certificate.toDERBytes()
    } catch {
        return nil  // A certificate that cannot be told from others is nobody's.
    }
    peer.serial = certificate.serialNumber
    for name in certificate._subjectAlternativeNames() {
        if name.nameType == .uri, let uri = String(validating: name.contents, as: UTF8.self) {
            peer.uris.append(uri)
        } else {
            peer.otherNameCount += 1
        }
    }
    return peer
}
