import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PartnerV1.Policy: ListedRegistryResource {
    /// The records of one day, of which there is one at most: a cell has one programme.
    static let byDay = IndexID(number: 2)

    static let everyOne = ListOrder(IndexID(number: 1))

    /// The records of one programme owner, in the order they were made.
    static func of(_ partner: String) -> ListOrder { ofPartner(partner) }

    func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        [
            IndexEntry(Self.everyOne.index, .plain(ListKey().adding(partner).adding(created).bytes)),
            IndexEntry(Self.byDay, .plain((effective ?? PartnerV1.Day()).key.bytes)),
        ]
    }

    var subjects: [SubjectName] { [] }
    func visibility(for viewer: Viewer) -> Visibility { .everybodyAdmitted }

    var row: RegistryRow {
        .policy(
            PartnerV1.DirectoryPolicy(name: meta?.name ?? "", effective: effective, numbers: numbers))
    }
}

extension PartnerV1.Day {
    /// Days in their order.
    var key: ListKey { ListKey().adding(year).adding(month).adding(day) }

    /// The day; `nil` for one that no calendar has.
    var date: CalendarDate? { CalendarDate(year: Int(year), month: Int(month), day: Int(day)) }
}
