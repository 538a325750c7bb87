import ServiceRuntime
import Tenancy
import WireProto

extension FamilyProvider {
    /// Brings an archived family back.
    func undeleteFamily(
        _ request: FamilyV1.UndeleteFamilyRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Family> {
        try Violations.check(request)

        let target = try call.target(request.name, as: .family)
        return try await call.change(target, etag: request.etag, request) {
            (_, stored, next: inout FamilyV1.Family) throws(RPCStatus) in
            try FamilyRules.checkArchived(stored.resource)
            next.state = .active
            next.meta?.deleteTime = nil
            next.meta?.purgeTime = nil
        }
    }
}
