import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PartnerV1.Site: ListedRegistryResource {
    static let everyOne = ListOrder(IndexID(number: 1))

    /// The sites of one partner, in the order they were made.
    static func of(_ partner: String) -> ListOrder { ofPartner(partner) }

    func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        [IndexEntry(Self.everyOne.index, .plain(ListKey().adding(partner).adding(created).bytes))]
    }

    var subjects: [SubjectName] { [] }
    func visibility(for viewer: Viewer) -> Visibility { .everybodyAdmitted }

    var row: RegistryRow {
        .site(
            PartnerV1.DirectorySite(
                name: meta?.name ?? "", state: state, kind: kind, capacity: capacity, minAge: minAge,
                maxAge: maxAge, audiences: audiences, siblingsAdmitted: siblingsAdmitted,
                maxAgeLimit: maxAgeLimit))
    }
}
