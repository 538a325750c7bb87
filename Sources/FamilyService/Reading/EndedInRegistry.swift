import ServiceRuntime
import Store
import Tenancy
import WireProto

/// Sites and staff of a partner that the registry says have ended. It does not know who lives in a site and who works with
/// whom; so what still hangs on them is overdue here, at once.
struct EndedInRegistry: Sendable {
    /// By name, in order.
    var sites: [String] = []
    /// Disabled, or without a case role.
    var staff: [String] = []

    /// Only that of one staff member.
    func of(_ name: String) -> EndedInRegistry {
        name.isEmpty ? self : EndedInRegistry(sites: sites, staff: staff.filter { $0 == name })
    }

    var lists: [OverdueList] {
        typealias Child = FamilyV1.ChildCase
        typealias FollowUp = FamilyV1.FamilyFollowUp
        func list(
            _ kind: FamilyV1.OverdueKind, _ record: RecordKind, _ parts: [EndedPart]
        ) -> OverdueList {
            OverdueList(kind: kind, record: record, source: .ended(parts), due: .day)
        }
        return [
            list(
                .siteClosed, FamilyV1.Placement.recordKind,
                sites.map { .keyed(FamilyV1.Placement.Index.ofSite, FamilyV1.Placement.at($0)) }),
            list(
                .siteClosed, FamilyV1.SchoolEnrolment.recordKind,
                sites.map { .keyed(FamilyV1.SchoolEnrolment.Index.ofSite, ListKey().adding($0)) }),
            list(
                .staffGone, Child.recordKind,
                staff.map {
                    .range(ListOrder(Child.Index.byCreation, under: CaseNarrowing.staff($0).keyOfOpen))
                }),
            list(
                .staffGone, FollowUp.recordKind,
                staff.map { .range(FollowUp.due(FollowUp.Index.byEnd, of: $0)) }),
            list(
                .staffGone, FamilyV1.Family.recordKind,
                staff.map { .range(FamilyListPlan.active(of: $0)) }),
        ]
    }
}

/// The records that hang on one site or one staff member.
enum EndedPart: Sendable {
    case keyed(IndexID, ListKey)
    case range(ListOrder)

    /// The ids of all of them.
    func ids(_ kind: RecordKind, _ reading: borrowing Reading) throws(RPCStatus) -> [RecordID] {
        var all: [RecordID] = []
        var place: [UInt8]?
        while true {
            let page: [IndexedID] =
                switch self {
                case .keyed(let index, let value):
                    try reading.ids(kind, index, keyed: value, after: place, limit: Limits.recordsPerRead)
                case .range(let order):
                    try reading.ids(kind, order, after: place, limit: Limits.recordsPerRead)
                }
            all += page.map(\.id)
            guard page.count == Limits.recordsPerRead else { return all }
            place = page.last?.cursor
        }
    }
}

extension Registry {
    /// What of the partner has ended, as the registry was last heard.
    func ended(of partner: PartnerID) throws(RPCStatus) -> EndedInRegistry {
        try directory.recall { directory in
            EndedInRegistry(
                sites: directory.closedSites(of: partner).sorted(),
                staff: directory.staffGone(of: partner).sorted())
        }
    }
}
