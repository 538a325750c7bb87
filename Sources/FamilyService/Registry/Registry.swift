import ServiceRuntime
import Store
import Tenancy
import WireProto

/// What handlers ask of the registry: a partner's staff and sites, and the programme's numbers.
///
/// An answer that a decision needs is refused while the directory is too old: UNAVAILABLE with DIRECTORY_STALE.
struct Registry: Sendable {
    let directory: DirectoryFollower
    /// The numbers that the programme began with.
    let firstNumbers: [ProgrammeNumbers]

    /// The programme's numbers of that day: those it began with, under the records that the registry has told.
    ///
    /// - Throws: UNAVAILABLE while the registry has never been heard: then nobody knows whether others hold.
    func numbers(on day: CalendarDate) throws(RPCStatus) -> ProgrammeNumbers {
        let numbers = try directory.recall { directory in
            ProgrammeNumbers.inForce(on: day, of: directory.numbers(startingWith: firstNumbers))
        }
        guard let numbers else { throw RPCStatus(.internalError, nil, "no policy numbers are in force") }
        return numbers
    }

    /// A site of the partner, closed ones too, and the revision of the directory that was asked; `nil` for another
    /// partner's, and for one that never existed.
    func site(
        named name: String, of partner: PartnerID
    ) throws(RPCStatus) -> (site: PartnerV1.DirectorySite?, revision: Int64) {
        try directory.decide { directory in
            (directory.site(named: name, of: partner), directory.revision(for: partner))
        }
    }

    /// The site where a child lives, as the directory has it; `nil` where it lives in none.
    func site<Reader: RecordReader<RPCStatus> & ~Copyable>(
        where child: FamilyV1.ChildCase, _ reader: borrowing Reader, _ call: ScopedCall
    ) throws(RPCStatus) -> PartnerV1.DirectorySite? {
        let placement = try reader.named(FamilyV1.Placement.self, child.placement, at: call.now)?.resource
        guard let placement, !placement.site.isEmpty else { return nil }
        return try site(named: placement.site, of: call.partner).site
    }
}
