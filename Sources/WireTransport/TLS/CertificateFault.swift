import Crypto
import X509

/// Why a certificate, or the chain that it comes with, is not taken.
enum CertificateFault: String, Error, CaseIterable {
    case noCertificate = "PEER_DID_NOT_RETURN_A_CERTIFICATE"
    case chainTooLong = "CERTIFICATE_CHAIN_TOO_LONG"
    case malformed = "CERTIFICATE_MALFORMED"
    case oldVersion = "CERTIFICATE_VERSION_TOO_OLD"
    case duplicateExtension = "CERTIFICATE_EXTENSION_TWICE"
    case unknownCriticalExtension = "CERTIFICATE_EXTENSION_UNKNOWN"
    case weakKey = "CERTIFICATE_KEY_NOT_ALLOWED"
    case weakSignature = "CERTIFICATE_SIGNATURE_NOT_ALLOWED"
    case notYetValid = "CERTIFICATE_NOT_YET_VALID"
    case expired = "CERTIFICATE_EXPIRED"
    case leafIsAuthority = "CERTIFICATE_IS_AN_AUTHORITYS"
    case keyUsage = "CERTIFICATE_KEY_USAGE_WRONG"
    case extendedKeyUsage = "CERTIFICATE_EXTENDED_KEY_USAGE_WRONG"
    case unknownAuthority = "CERTIFICATE_AUTHORITY_UNKNOWN"
    case issuerNotAuthority = "CERTIFICATE_ISSUER_NO_AUTHORITY"
    case issuerKeyUsage = "CERTIFICATE_ISSUER_KEY_USAGE_WRONG"
    case issuerExtendedKeyUsage = "CERTIFICATE_ISSUER_EXTENDED_KEY_USAGE_WRONG"
    case pathTooLong = "CERTIFICATE_PATH_LENGTH_EXCEEDED"
    case constraint = "CERTIFICATE_CONSTRAINT_VIOLATED"

    var sentence: String {
        switch self {
        case .noCertificate: "the peer showed no certificate"
        case .chainTooLong: "the peer showed more certificates, or longer ones, than anybody needs"
        case .malformed: "a certificate cannot be read"
        case .oldVersion: "a certificate is not of version 3"
        case .duplicateExtension: "a certificate has an extension twice"
        case .unknownCriticalExtension: "a certificate has a critical extension that is not known here"
        case .weakKey: "a certificate's key is of a kind or length that is not taken"
        case .weakSignature: "a certificate is signed with an algorithm that is not taken"
        case .notYetValid: "a certificate of the chain is not valid yet"
        case .expired: "a certificate of the chain has expired"
        case .leafIsAuthority: "the peer's certificate is not marked as an end's: basicConstraints CA:FALSE"
        case .keyUsage: "the peer's certificate lacks key usage digitalSignature"
        case .extendedKeyUsage: "the peer's certificate lacks the extended key usage for this end of TLS"
        case .unknownAuthority: "the chain leads to no authority that is trusted here"
        case .issuerNotAuthority: "a certificate of the chain was issued by one that is no authority's"
        case .issuerKeyUsage: "an authority of the chain lacks key usage keyCertSign"
        case .issuerExtendedKeyUsage: "an authority of the chain is for other uses"
        case .pathTooLong: "there are more authorities in the chain than one of them allows below itself"
        case .constraint: "a name in the chain is outside of what an authority of it may name"
        }
    }
}

extension CertificateFault {
    /// - Parameter error: What swift-certificates says of bytes that are no certificate to it.
    init(reading error: any Error) {
        switch (error as? CertificateError)?.code {
        case .duplicateOID: self = .duplicateExtension
        case .unsupportedPublicKeyAlgorithm: self = .weakKey
        case .unsupportedSignatureAlgorithm: self = .weakSignature
        // swift-crypto does not read a key of RSA below 2,048 bits.
        default: self = error is CryptoKitError ? .weakKey : .malformed
        }
    }
}
