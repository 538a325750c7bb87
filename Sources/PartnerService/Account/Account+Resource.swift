import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PartnerV1.Account: ListedRegistryResource {
    /// All of them, in the order they were registered.
    static let everyOne = ListOrder(IndexID(number: 1))
    static func of(_ parent: String) -> ListOrder { everyOne }

    func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        [IndexEntry(Self.everyOne.index, .plain(ListKey().adding(created).bytes))]
    }

    var subjects: [SubjectName] { [] }
    func visibility(for viewer: Viewer) -> Visibility { .everybodyAdmitted }

    var row: RegistryRow {
        .account(PartnerV1.AccessAccount(name: meta?.name ?? "", identity: identity, state: state))
    }
}
