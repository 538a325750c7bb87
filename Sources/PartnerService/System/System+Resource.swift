import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PartnerV1.System: ListedRegistryResource {
    static let everyOne = ListOrder(IndexID(number: 1))

    /// The systems of one partner, in the order they were registered.
    static func of(_ partner: String) -> ListOrder { ofPartner(partner) }

    func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        [IndexEntry(Self.everyOne.index, .plain(ListKey().adding(partner).adding(created).bytes))]
    }

    var subjects: [SubjectName] { [] }
    func visibility(for viewer: Viewer) -> Visibility { .everybodyAdmitted }

    var row: RegistryRow {
        .system(PartnerV1.AccessSystem(name: meta?.name ?? "", identity: identity, state: state))
    }
}
