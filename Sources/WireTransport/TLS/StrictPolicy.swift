import Crypto
import CryptoExtras
import Foundation
import SwiftASN1
import X509

/// What RFC 5280 asks of a chain and swift-certificates does not: usages, versions and strengths, of anchors too.
struct StrictPolicy: VerifierPolicy {
    private let purpose: CertificateVerifier.Purpose

    init(_ purpose: CertificateVerifier.Purpose) {
        self.purpose = purpose
    }

    let verifyingCriticalExtensions: [ASN1ObjectIdentifier] = [
        .X509ExtensionID.extendedKeyUsage, .X509ExtensionID.subjectAlternativeName,
    ]

    func chainMeetsPolicyRequirements(chain: UnverifiedCertificateChain) -> PolicyEvaluationResult {
        do throws(CertificateFault) {
            try check(chain)
            return .meetsPolicy
        } catch {
            return .failsToMeetPolicy(reason: error.rawValue)
        }
    }

    /// - Parameter path: From the leaf to the anchor, each signed by the next.
    private func check(_ path: UnverifiedCertificateChain) throws(CertificateFault) {
        let now = Date()
        for certificate in path {
            // Of an anchor its own signature says nothing.
            try checkForm(certificate, isAnchor: certificate == path.last)
            guard certificate.notValidBefore <= now else { throw .notYetValid }
            guard now <= certificate.notValidAfter else { throw .expired }
        }
        guard let leaf = path.first else { throw .noCertificate }
        try checkLeaf(leaf)
        var below = 0
        for issuer in path.dropFirst() {
            try checkIssuer(issuer)
            if case .isCertificateAuthority(let most?)? = try read({ try issuer.extensions.basicConstraints }),
                most < below
            {
                throw .pathTooLong
            }
            // Self-issued ones are a key that follows another: RFC 5280, section 4.2.1.9.
            if issuer.subject != issuer.issuer { below += 1 }
        }
    }

    /// What can be said of a certificate alone, before a signature is computed.
    func checkForm(_ certificate: Certificate, isAnchor: Bool = false) throws(CertificateFault) {
        guard certificate.version == .v3 else { throw .oldVersion }
        guard Set(certificate.extensions.map(\.oid)).count == certificate.extensions.count else {
            throw .duplicateExtension
        }
        guard certificate.extensions.allSatisfy({ !$0.critical || Self.understood.contains($0.oid) }) else {
            throw .unknownCriticalExtension
        }
        guard certificate.publicKey.isStrong else { throw .weakKey }
        guard isAnchor || Self.signatures.contains(certificate.signatureAlgorithm) else {
            throw .weakSignature
        }
    }

    private static let understood: Set<ASN1ObjectIdentifier> = [
        .X509ExtensionID.basicConstraints, .X509ExtensionID.keyUsage, .X509ExtensionID.extendedKeyUsage,
        .X509ExtensionID.nameConstraints, .X509ExtensionID.subjectAlternativeName,
    ]

    private static let signatures: Set<Certificate.SignatureAlgorithm> = [
        .ecdsaWithSHA256, .ecdsaWithSHA384, .ecdsaWithSHA512, .ed25519, .sha256WithRSAEncryption,
        .sha384WithRSAEncryption, .sha512WithRSAEncryption,
    ]

    private func checkLeaf(_ leaf: Certificate) throws(CertificateFault) {
        guard case .notCertificateAuthority? = try read({ try leaf.extensions.basicConstraints }) else {
            throw .leafIsAuthority
        }
        guard try read({ try leaf.extensions.keyUsage })?.digitalSignature == true else { throw .keyUsage }
        guard try read({ try leaf.extensions.extendedKeyUsage })?.contains(purpose.usage) == true else {
            throw .extendedKeyUsage
        }
    }

    private func checkIssuer(_ issuer: Certificate) throws(CertificateFault) {
        guard case .isCertificateAuthority? = try read({ try issuer.extensions.basicConstraints }) else {
            throw .issuerNotAuthority
        }
        guard try read({ try issuer.extensions.keyUsage })?.keyCertSign == true else { throw .issuerKeyUsage }
        if let usages = try read({ try issuer.extensions.extendedKeyUsage }) {
            guard usages.contains(purpose.usage) else { throw .issuerExtendedKeyUsage }
        }
    }

    /// An extension that is there and cannot be read.
    private func read<Value>(_ body: () throws -> Value) throws(CertificateFault) -> Value {
        do { return try body() } catch { throw .malformed }
    }
}

extension CertificateVerifier.Purpose {
    fileprivate var usage: ExtendedKeyUsage.Usage {
        switch self {
        case .client: .clientAuth
        case .server: .serverAuth
        }
    }
}

extension Certificate.PublicKey {
    /// Kinds and lengths that NIST SP 800-57 takes today, and none so long that to check it is an attack.
    fileprivate var isStrong: Bool {
        if P256.Signing.PublicKey(self) != nil || P384.Signing.PublicKey(self) != nil
            || P521.Signing.PublicKey(self) != nil || Curve25519.Signing.PublicKey(self) != nil
        {
            return true
        }
        return _RSA.Signing.PublicKey(self).map { (2_048...4_096).contains($0.keySizeInBits) } ?? false
    }
}
