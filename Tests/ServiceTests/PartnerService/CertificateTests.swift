import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import PartnerService
@testable import ServiceRuntime

@Suite("Issued certificates")
struct CertificateTests {
    private static let system = "spiffe://pegase/vn/partner/ctse/system/main"

    private static func certificate(
        _ number: Int, of identity: String = system, end: Int64 = 2_000_000_000
    ) -> PartnerV1.Certificate {
        let digits = String(number, radix: 16)
        return PartnerV1.Certificate(
            identity: identity, fingerprint: String(repeating: "0", count: 64 - digits.count) + digits,
            serial: "f\(digits)", notBefore: GoogleProtobuf.Timestamp(seconds: 1_700_000_000),
            notAfter: GoogleProtobuf.Timestamp(seconds: end))
    }

    @discardableResult
    private func record(
        _ certificate: PartnerV1.Certificate, in cell: PartnerCell
    ) async throws(RPCStatus) -> PartnerV1.Certificate {
        let client: PartnerServiceClient<BareCaller>
        do { client = try cell.asOperator() } catch { throw .absent }
        return try await client.recordCertificate(
            PartnerV1.RecordCertificateRequest(certificate: certificate, requestID: RecordID.random().text))
    }

    @Test("Listed by their ends, those of one identity, and those that end soon, over pages")
    func lists() async throws {
        let cell = try await PartnerCell()
        for (number, end) in [(1, 2_000_000_300), (2, 2_000_000_100), (3, 2_000_000_200)] as [(Int, Int64)] {
            try await record(Self.certificate(number, end: end), in: cell)
        }
        try await record(
            Self.certificate(4, of: "spiffe://pegase/vn/operator/first", end: 2_000_000_000), in: cell)
        try await record(Self.certificate(5, of: "dns:localhost", end: 2_000_000_400), in: cell)

        func ends(_ request: PartnerV1.ListCertificatesRequest) async throws -> [Int64] {
            var (request, ends) = (request, [Int64]())
            repeat {
                let page = try await cell.asOperator().listCertificates(request)
                ends += page.certificates.map { ($0.notAfter?.seconds ?? 0) - 2_000_000_000 }
                request.pageToken = page.nextPageToken
            } while !request.pageToken.isEmpty
            return ends
        }
        for size in [0, 1, 2] as [Int32] {
            #expect(try await ends(.init(pageSize: size)) == [0, 100, 200, 300, 400])
            #expect(try await ends(.init(pageSize: size, identity: Self.system)) == [100, 200, 300])
            let soon = GoogleProtobuf.Timestamp(seconds: 2_000_000_200)
            #expect(try await ends(.init(pageSize: size, endsBefore: soon)) == [0, 100])
            #expect(try await ends(.init(pageSize: size, identity: Self.system, endsBefore: soon)) == [100])
        }
        let one = try await cell.asOperator().getCertificate(
            PartnerV1.GetCertificateRequest(name: "certificates/\(Self.certificate(2).fingerprint)"))
        #expect(one.meta?.createBy?.identity == "operator/first", "who recorded it is kept")
        let again = await whyRefused { () async throws(RPCStatus) in
            try await record(Self.certificate(2), in: cell)
        }
        #expect(again.reason == .nameTaken)
        try await cell.bare.close()
    }

    @Test("Revoked one by one, for good; the gateways are told of revoked ones alone")
    func revocation() async throws {
        let cell = try await PartnerCell()
        let lost = try await record(Self.certificate(1), in: cell)
        try await record(Self.certificate(2), in: cell)
        let before = cell.keeper.feed.rows.count
        let revoked = try await cell.asOperator().revokeCertificate(
            PartnerV1.RevokeCertificateRequest(
                name: lost.meta?.name ?? "", etag: lost.meta?.etag ?? "", requestID: RecordID.random().text))
        #expect(revoked.state == .revoked && revoked.revokeTime != nil)
        let rows = cell.keeper.feed.rows
        #expect(rows.count == before + 1)
        let news = RegistryNews(isSnapshot: true, rows: rows, revision: 1)
        let told = WatchMessages.access(news).flatMap(\.certificates)
        #expect(told.map(\.fingerprint) == [lost.fingerprint] && told.first?.state == .revoked)
        let first = try cell.asOperator()
        let twice = await whyRefused { () async throws(RPCStatus) in
            try await first.revokeCertificate(
                PartnerV1.RevokeCertificateRequest(
                    name: lost.meta?.name ?? "", etag: revoked.meta?.etag ?? "",
                    requestID: RecordID.random().text))
        }
        #expect(twice.reason == .illegalTransition)

        let next = try await PartnerCell(cell.bare)
        #expect(
            next.keeper.feed.rows.contains { $0.name == lost.meta?.name }, "it is revoked after a restart too"
        )
        try await cell.bare.close()
    }

    @Test("What is no certificate of this cell is refused, each field by its name")
    func rules() async throws {
        let cell = try await PartnerCell()
        func wrong(_ change: (inout PartnerV1.Certificate) -> Void) async -> [String] {
            var certificate = Self.certificate(1)
            change(&certificate)
            let made = certificate
            return await whyRefused { () async throws(RPCStatus) in try await record(made, in: cell) }
                .wrongFields
        }
        #expect(await wrong { $0.identity = "spiffe://pegase/kh/operator/first" } == ["certificate.identity"])
        #expect(await wrong { $0.identity = "dns:LOCALHOST" } == ["certificate.identity"])
        #expect(await wrong { $0.fingerprint.removeLast() } == ["certificate.fingerprint"])
        #expect(
            await wrong { $0.fingerprint = String(repeating: "AB", count: 32) } == ["certificate.fingerprint"]
        )
        #expect(await wrong { $0.serial = "0a" } == ["certificate.serial"])
        #expect(await wrong { $0.serial = "" } == ["certificate.serial"])
        #expect(await wrong { $0.notBefore = $0.notAfter } == ["certificate.not_after"])
        #expect(await wrong { $0.notAfter = nil } == ["certificate.not_after"])
        try await cell.bare.close()
    }
}
