import ServiceRuntime
import Tenancy
import WireProto

extension FamilyProvider {
    /// Reads several cases, in the order of their names.
    func batchGetCases(
        _ request: FamilyV1.BatchGetCasesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.BatchGetCasesResponse> {
        var violations = Violations(requiring: request)
        for (index, name) in request.names.enumerated() { violations.given("names[\(index)]", name) }
        try violations.check()
        let parent = try call.parent(request.parent, of: .childCase)
        guard parent.name != nil else { throw .absent }
        return try await call.batch(
            FamilyV1.ChildCase.self, request.names, in: parent.tenant,
            as: FamilyV1.BatchGetCasesResponse.self, \.cases)
    }
}
