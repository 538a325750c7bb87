import NIOCore
import Tenancy
import TestSupport
import Testing
import WireProto

@Suite("Who may call is known within five seconds, or nobody may")
struct RevocationTests {
    @Test("A revoked system is refused, on the connection it has open and on a new one")
    func revocation() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let spare = Identity.system(.vietnam, partner: "ctse", id: "spare")
            let registered = try await deployment.register(spare)
            let open = try await deployment.raw(spare)
            try await eventually("the spare system is known", on: TestDeployment.loops) {
                try await open.verdict(on: partner)
            }
            let revokedAt = ContinuousClock.now
            let revoked = try await deployment.operating().registry.revokeSystem(
                PartnerV1.RevokeSystemRequest(
                    name: registered.meta?.name ?? "", etag: registered.meta?.etag ?? "",
                    requestID: RequestID.new()))
            #expect(revoked.state == .revoked && revoked.revokeTime != nil)
            // The gateway closes what is open; until then every call is refused.
            _ = try await open.closed()
            #expect(ContinuousClock.now - revokedAt < .seconds(5))
            let again = try await deployment.raw(spare)
            #expect(try await again.goAwayText().hasPrefix("CALLER_REVOKED: "), "it is not even listened to")
            // The partner's other system goes on.
            _ = try await partner.system.registry.getPartner(PartnerV1.GetPartnerRequest(name: partner.name))
        }
    }

    @Test("Without PartnerService nobody is served after five seconds, and all are again once it is back")
    func staleAccess() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let worker = partner.acting(.socialWorker).families
            let family = try await worker.createFamily(partner.newFamily())
            let request = FamilyV1.GetFamilyRequest(name: family.meta?.name ?? "")

            try await deployment.cell(.vietnam).stopPartner()
            deployment.clock.advance(by: .seconds(4))
            #expect(try await worker.getFamily(request) == family)
            deployment.clock.advance(by: .seconds(2))
            let stale = await refusal { _ = try await worker.getFamily(request) }
            #expect(stale?.code == .unavailable && stale?.reason?.rawValue == "ACCESS_STALE")

            try await deployment.cell(.vietnam).startPartner()
            try await eventually("calls are accepted again", on: TestDeployment.loops) {
                try await reason {
                    let read = try await worker.getFamily(request)
                    #expect(read == family)
                }
            }
        }
    }

    @Test("A suspended partner's systems are refused until it is active again")
    func suspension() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            try await deployment.setState(.suspended, of: partner)
            try await eventually("the partner is refused", on: TestDeployment.loops) {
                try await deployment.raw(partner.system.identity).verdict(on: partner) == "PARTNER_SUSPENDED"
                    ? nil : "still accepted"
            }
            try await deployment.setState(.active, of: partner)
            try await eventually("the partner is accepted", on: TestDeployment.loops) {
                try await deployment.raw(partner.system.identity).verdict(on: partner)
            }
        }
    }
}

extension RawClient {
    /// Asks for what every partner may see.
    ///
    /// - Returns: `nil` when it is shown, else the reason why not. A connection that is closed before the call is sent
    ///   gives none; who waits for one asks again.
    fileprivate func verdict(on partner: TestPartner) async throws -> String? {
        do {
            let answer = try await call(
                Methods.getPartner, PartnerV1.GetPartnerRequest(name: partner.name).encoded())
            return answer.status.code == .ok ? nil : answer.status.reason?.rawValue ?? "\(answer.status)"
        } catch let closed as ChannelError {
            return "\(closed)"
        }
    }
}

extension TestDeployment {
    fileprivate func setState(_ state: PartnerV1.PartnerState, of partner: TestPartner) async throws {
        let registry = try operating(partner.country).registry
        let read = try await registry.getPartner(PartnerV1.GetPartnerRequest(name: partner.name))
        _ = try await registry.updatePartner(
            PartnerV1.UpdatePartnerRequest(
                partner: PartnerV1.Partner(meta: read.meta, state: state),
                updateMask: GoogleProtobuf.FieldMask(paths: ["state"]), requestID: RequestID.new()))
    }
}
