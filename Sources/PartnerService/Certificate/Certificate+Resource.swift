import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PartnerV1.Certificate: RegistryResource {
    /// All of them, the one that ends first before the others.
    static let everyOne = ListOrder(IndexID(number: 1))

    /// Those of one identity, in the same order.
    static func of(_ identity: String) -> ListOrder {
        ListOrder(IndexID(number: 2), under: ListKey().adding(identity))
    }

    func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        [
            IndexEntry(Self.everyOne.index, .plain(ListKey().adding(end).bytes)),
            IndexEntry(Self.of(identity).index, .plain(ListKey().adding(identity).adding(end).bytes)),
        ]
    }

    /// The end of 1970's first second where none is given, which no rule lets through.
    var end: UnixTime { notAfter.map { UnixTime($0) } ?? UnixTime(milliseconds: 0) }

    var subjects: [SubjectName] { [] }
    func visibility(for viewer: Viewer) -> Visibility { .everybodyAdmitted }

    var row: RegistryRow {
        .certificate(
            PartnerV1.AccessCertificate(name: meta?.name ?? "", fingerprint: fingerprint, state: state))
    }
}
