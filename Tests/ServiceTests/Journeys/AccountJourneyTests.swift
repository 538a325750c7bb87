import Tenancy
import Testing
import WireProto

/// The life of an operator over real sockets and TLS: let in by two, put out by one.
@Suite("An operator comes and goes")
struct AccountJourneyTests {
    @Test("Unknown, pending, active, and within five seconds of its revocation cut off on an open connection")
    func operatorComesAndGoes() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let anna = try deployment.caller(.operator(.vietnam, "anna"))
            let (first, second) = (
                try deployment.operating().registry, try deployment.operatingToo().registry
            )
            func whoAmI() async throws -> String? {
                try await reason { _ = try await anna.gateway.whoAmI(GatewayV1.WhoAmIRequest()) }
            }
            func become(_ reason: String?) async throws {
                try await eventually(
                    "the gateway says \(reason ?? "OK")", within: .seconds(5), on: TestDeployment.loops
                ) {
                    let seen = try await whoAmI()
                    return seen == reason ? nil : seen ?? "accepted"
                }
            }
            #expect(try await whoAmI() == "CALLER_UNKNOWN")
            let asked = try await first.registerAccount(
                PartnerV1.RegisterAccountRequest(
                    account: PartnerV1.Account(identity: anna.identity.uri), requestID: RequestID.new()))
            try await become("CALLER_PENDING")
            let active = try await second.approveAccount(
                PartnerV1.ApproveAccountRequest(
                    name: asked.meta?.name ?? "", etag: asked.meta?.etag ?? "", requestID: RequestID.new()))
            try await become(nil)
            _ = try await anna.registry.listPartners(PartnerV1.ListPartnersRequest())
            _ = try await first.revokeAccount(
                PartnerV1.RevokeAccountRequest(
                    name: active.meta?.name ?? "", etag: active.meta?.etag ?? "", requestID: RequestID.new()))
            try await become("CALLER_REVOKED")
            #expect(
                try await reason { _ = try await anna.registry.listPartners(PartnerV1.ListPartnersRequest()) }
                    == "CALLER_REVOKED")
        }
    }
}
