import Tenancy
import TestSupport
import WireProto

extension MemoryDeployment {
    /// Takes a partner in as an operator does, with a system and staff; gateway and services know of them at once.
    func welcome(_ code: String, staff roles: [CallerRole] = [.socialWorker]) throws -> TestPartner {
        let registry = try caller(.operator(.vietnam, "first")).registry
        try wait { () throws(RPCStatus) in
            try await registry.createPartner(
                PartnerV1.CreatePartnerRequest(
                    partner: PartnerV1.Partner(
                        code: code, names: [CommonV1.LocalizedText(lang: "en", text: "Partner \(code)")],
                        kind: .ngo, state: .active),
                    requestID: RequestID.new()))
        }
        let identity = Identity.partner(code, in: .vietnam)
        try wait { () throws(RPCStatus) in
            try await registry.registerSystem(
                PartnerV1.RegisterSystemRequest(
                    parent: "partners/\(code)", system: PartnerV1.System(identity: identity.uri),
                    requestID: RequestID.new()))
        }
        var staff: [CallerRole: String] = [:]
        for role in roles {
            let made = try wait { () throws(RPCStatus) in
                try await registry.createStaff(
                    PartnerV1.CreateStaffRequest(
                        parent: "partners/\(code)",
                        staff: PartnerV1.Staff(
                            person: CommonV1.PersonName(family: "Staff", given: role.rawValue),
                            kind: .manager, roles: role.role.map { [$0] } ?? [], state: .active),
                        requestID: RequestID.new()))
            }
            staff[role] = made.meta?.name
        }
        network.run()
        return TestPartner(code: code, country: .vietnam, system: try caller(identity), staff: staff)
    }
}
