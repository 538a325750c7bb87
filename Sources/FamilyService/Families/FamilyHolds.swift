import ServiceRuntime
import Store
import Tenancy
import WireProto

/// What hangs on a family, so that it is not archived (docs/domain.md, "What ends with what").
enum FamilyHolds {
    /// - Throws: FAILED_PRECONDITION with everything that must end first.
    static func check<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ family: Stored<FamilyV1.Family>, at now: UnixTime, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        let name = family.resource.meta?.name ?? ""
        var holds: [(subject: String, needs: String)] = []
        if try hasOpenCase(of: name, reader) {
            holds.append(("family.linked_cases", "must be closed, or name another family"))
        }
        typealias Child = FamilyV1.ChildCase
        let traced: [Stored<Child>] = try reader.all(
            Child.Index.ofTracedFamily, keyed: Child.of(family: name))
        if !traced.isEmpty {
            holds.append(
                ("case.tracing", "must lead to another family, in each open case that leads to this one"))
        }
        typealias Placement = FamilyV1.Placement
        if try reader.count(Placement.self, Placement.Index.ofFamily, keyed: Placement.inFamily(name)) > 0 {
            holds.append(("placement", "must be ended or withdrawn, for each child who lives in the family"))
        }
        let followUps: [Stored<FamilyV1.FamilyFollowUp>] = try reader.all(
            FamilyV1.FamilyFollowUp.of(family.record.id.text))
        if followUps.contains(where: \.resource.isOpen) {
            holds.append(("follow_up", "must be closed"))
        }
        if try isDecidedOn(ListKey().adding(name), at: now, reader) {
            holds.append(("decision", "must be recorded: a panel was asked about a return to the family"))
        }
        guard !holds.isEmpty else { return }
        throw .unmet(.stillNeeded, "something open hangs on the family", holds)
    }

    /// Whether a case of the family is open.
    ///
    /// - Parameter besides: A case that does not count.
    static func hasOpenCase<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of family: String, besides: RecordID? = nil, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Bool {
        guard !family.isEmpty else { return false }
        let cases: [Stored<FamilyV1.ChildCase>] = try reader.all(
            ListOrder(FamilyV1.ChildCase.Index.ofFamily, under: FamilyV1.ChildCase.of(family: family)))
        return cases.contains { $0.record.id != besides && $0.resource.state.isOpen }
    }

    /// Whether a panel was asked, in a case that is open, whether a child returns to the family.
    private static func isDecidedOn<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ family: ListKey, at now: UnixTime, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Bool {
        typealias Decision = FamilyV1.BestInterestDecision
        let waiting: [Stored<Decision>] = try reader.all(Decision.Index.waitingOfFamily, keyed: family)
        for decision in waiting {
            let parent = decision.resource.meta.flatMap {
                ResourceName(parsing: $0.name, as: .bestInterestDecision)
            }?.parent
            let child = try reader.find(FamilyV1.ChildCase.self, parent, at: now)
            if child?.resource.state.isOpen == true { return true }
        }
        return false
    }
}
