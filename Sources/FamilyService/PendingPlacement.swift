import ServiceRuntime
import WireProto

extension FamilyProvider {
    func createSiblingGroup(
        _ request: FamilyV1.CreateSiblingGroupRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.SiblingGroup { throw RPCStatus(.unimplemented, nil, "not yet") }

    func addSibling(
        _ request: FamilyV1.AddSiblingRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.SiblingGroup { throw RPCStatus(.unimplemented, nil, "not yet") }

    func getSiblingGroup(
        _ request: FamilyV1.GetSiblingGroupRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.SiblingGroup { throw RPCStatus(.unimplemented, nil, "not yet") }

    func listSiblingGroups(
        _ request: FamilyV1.ListSiblingGroupsRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListSiblingGroupsResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func requestSeparationException(
        _ request: FamilyV1.RequestSeparationExceptionRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.SiblingGroup { throw RPCStatus(.unimplemented, nil, "not yet") }

    func approveSeparationException(
        _ request: FamilyV1.ApproveSeparationExceptionRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.SiblingGroup { throw RPCStatus(.unimplemented, nil, "not yet") }

    func placeSiblingGroup(
        _ request: FamilyV1.PlaceSiblingGroupRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.PlaceSiblingGroupResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func createPlacement(
        _ request: FamilyV1.CreatePlacementRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.Placement { throw RPCStatus(.unimplemented, nil, "not yet") }

    func approvePlacement(
        _ request: FamilyV1.ApprovePlacementRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.Placement { throw RPCStatus(.unimplemented, nil, "not yet") }

    func endPlacement(
        _ request: FamilyV1.EndPlacementRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.Placement { throw RPCStatus(.unimplemented, nil, "not yet") }

    func getPlacement(
        _ request: FamilyV1.GetPlacementRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.Placement { throw RPCStatus(.unimplemented, nil, "not yet") }

    func listPlacements(
        _ request: FamilyV1.ListPlacementsRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListPlacementsResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func getSiteOccupancy(
        _ request: FamilyV1.GetSiteOccupancyRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.GetSiteOccupancyResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func grantConsent(
        _ request: FamilyV1.GrantConsentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.Consent { throw RPCStatus(.unimplemented, nil, "not yet") }

    func withdrawConsent(
        _ request: FamilyV1.WithdrawConsentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.Consent { throw RPCStatus(.unimplemented, nil, "not yet") }

    func getConsent(
        _ request: FamilyV1.GetConsentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.Consent { throw RPCStatus(.unimplemented, nil, "not yet") }

    func listConsents(
        _ request: FamilyV1.ListConsentsRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListConsentsResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func checkConsent(
        _ request: FamilyV1.CheckConsentRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.CheckConsentResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }
}
