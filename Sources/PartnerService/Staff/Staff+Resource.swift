import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PartnerV1.Staff: RegistryResource {
    /// All of a partner's, in the order they were made.
    static let everyOne = ListOrder(IndexID(number: 1))

    func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        [IndexEntry(Self.everyOne.index, .plain(ListKey().adding(created).bytes))]
    }

    var subjects: [SubjectName] { [] }
    func visibility(for viewer: Viewer) -> Visibility { .everybodyAdmitted }

    var row: RegistryRow {
        .staff(
            PartnerV1.AccessStaff(
                name: meta?.name ?? "", state: state, roles: roles, certifications: certifications))
    }
}
