import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Archives a family: out of lists, still readable, until its purge time.
    func archiveFamily(
        _ request: FamilyV1.ArchiveFamilyRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Family> {
        try Violations.check(request)

        let policy = try registry.numbers(on: call.today)
        let target = try call.target(request.name, as: .family)
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout FamilyV1.Family) throws(RPCStatus) in
            try FamilyRules.checkActive(stored.resource)
            try FamilyHolds.check(stored, at: call.now, writing)
            next.state = .archived
            next.meta?.deleteTime = GoogleProtobuf.Timestamp(writing.now)
            next.meta?.purgeTime = GoogleProtobuf.Timestamp(policy.purgeTime(ofFamilyArchivedAt: writing.now))
        }
    }
}
