import ServiceRuntime
import Store
import Tenancy
import WireProto

/// The lists of placements that rules read, in a read and inside a write alike.
enum PlacementLists {
    /// Of one child, in the order they were made.
    static func placements<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of child: Stored<FamilyV1.ChildCase>, _ reader: borrowing Reader
    ) throws(RPCStatus) -> [Stored<FamilyV1.Placement>] {
        try reader.all(FamilyV1.Placement.of(child.record.id.text))
    }

    /// Every placement of a proposal.
    static func placements<Reader: RecordReader<RPCStatus> & ~Copyable>(
        ofProposal proposal: String, _ reader: borrowing Reader
    ) throws(RPCStatus) -> [Stored<FamilyV1.Placement>] {
        try reader.all(ListOrder(FamilyV1.Placement.Index.ofProposal, under: ListKey().adding(proposal)))
    }

    /// Of the children who live in a site.
    static func residents<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of site: String, _ reader: borrowing Reader
    ) throws(RPCStatus) -> [Stored<FamilyV1.Placement>] {
        try reader.all(FamilyV1.Placement.Index.ofSite, keyed: FamilyV1.Placement.at(site))
            + reader.all(FamilyV1.Placement.inClear(site, .active))
    }

    /// How many children live in a site, without opening a record.
    static func countResidents<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of site: String, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Int {
        let resource = FamilyV1.Placement.self
        return try reader.count(
            resource, FamilyV1.Placement.Index.ofSite, keyed: FamilyV1.Placement.at(site))
            + reader.count(resource, FamilyV1.Placement.inClear(site, .active))
    }

    /// Of those who left a site later than on `day`, the last day being `today`.
    static func leavers<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of site: String, after day: CalendarDate, today: CalendarDate, _ reader: borrowing Reader
    ) throws(RPCStatus) -> [Stored<FamilyV1.Placement>] {
        // Nobody leaves on a day that has not come.
        var left: [Stored<FamilyV1.Placement>] = []
        var month = day
        while (month.year, month.month) <= (today.year, today.month) {
            left += try reader.all(
                FamilyV1.Placement.Index.ofSite, keyed: FamilyV1.Placement.left(site, inMonthOf: month))
            month = month.adding(months: 1)
        }
        // In clear, the last first: no further than the first who was gone by then.
        left += try reader.all(FamilyV1.Placement.inClear(site, .ended)) {
            ($0.resource.to?.wholeDay ?? day) > day
        }
        return left.filter { ($0.resource.to?.wholeDay ?? day) > day }
    }
}
