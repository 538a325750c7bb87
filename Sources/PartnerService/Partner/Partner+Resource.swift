import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PartnerV1.Partner: ListedRegistryResource {
    /// All of them, in the order they were made.
    static let byCreation = ListOrder(IndexID(number: 1))
    static let everyOne = byCreation
    static func of(_ parent: String) -> ListOrder { byCreation }

    func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        [IndexEntry(Self.byCreation.index, .plain(ListKey().adding(created).bytes))]
    }

    var subjects: [SubjectName] { [] }
    func visibility(for viewer: Viewer) -> Visibility { .everybodyAdmitted }

    var row: RegistryRow {
        .partner(
            PartnerV1.AccessPartner(
                name: meta?.name ?? "", state: state, kind: kind, jurisdiction: jurisdiction))
    }
}
