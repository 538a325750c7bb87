import FamilyService
import ServiceRuntime
package import Tenancy
package import WireProto

/// A second person's yes, as two callers make it.
extension FamilyServiceClient {
    /// - Parameter staff: The name of who is asked.
    package func ask(
        _ staff: String, for request: FamilyV1.Approval.Request, in partner: String
    ) async throws(RPCStatus) -> FamilyV1.Approval {
        try await requestApproval(
            FamilyV1.RequestApprovalRequest(
                parent: partner, approval: FamilyV1.Approval(request: request, askedOf: staff),
                requestID: RecordID.random().text))
    }

    @discardableResult
    package func agree(to approval: FamilyV1.Approval) async throws(RPCStatus) -> FamilyV1.Approval {
        try await giveApproval(
            FamilyV1.GiveApprovalRequest(
                name: approval.meta?.name ?? "", etag: approval.meta?.etag ?? "",
                requestID: RecordID.random().text))
    }
}

extension CaseCell {
    /// The name of an approval that one asked for and another gave: the manager, unless said otherwise.
    ///
    /// - Parameter asker: Who will send the request; the worker, unless said otherwise.
    package func agreed(
        to request: FamilyV1.Approval.Request, for asker: FamilyServiceClient<BareCaller>? = nil,
        by giver: StaffID? = nil, _ roles: RoleSet = .manager
    ) async throws -> String {
        let staff = giver ?? manager
        let asked = try await (asker ?? asWorker).ask(name(staff), for: request, in: "partners/ctse")
        return try await client(staff, roles).agree(to: asked).meta?.name ?? ""
    }
}
