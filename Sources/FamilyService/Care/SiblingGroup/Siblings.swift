import ServiceRuntime
import Store
import Tenancy
import WireProto

/// Who are brothers and sisters of a child: those of its group, and the other children of its family (docs/domain.md,
/// "Brothers and sisters").
struct Siblings: Sendable {
    /// Their open cases, but the child's own.
    private(set) var cases: [Stored<FamilyV1.ChildCase>] = []
    /// Leave to live apart that the groups of all of them hold.
    private(set) var exceptions: [FamilyV1.SeparationException] = []
    /// Whether a child of the family who has no case, lives there.
    private(set) var isOneUnregistered = false

    init<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of child: FamilyV1.ChildCase, at now: UnixTime, by policy: ProgrammeNumbers, on today: CalendarDate,
        _ reader: borrowing Reader
    ) throws(RPCStatus) {
        let group = try reader.openGroup(child.siblingGroup, at: now)
        let own = child.meta?.name ?? ""
        for name in group?.cases ?? [] where name != own {
            let found = try reader.named(FamilyV1.ChildCase.self, name, at: now)
            if let found, found.resource.state.isOpen { cases.append(found) }
        }
        exceptions = group?.exceptions ?? []
        try addFamily(of: child, at: now, by: policy, on: today, reader)
        var seen: Set = ["", child.siblingGroup]
        for other in cases where seen.insert(other.resource.siblingGroup).inserted {
            exceptions += try reader.openGroup(other.resource.siblingGroup, at: now)?.exceptions ?? []
        }
    }

    /// Adds the other children of the family, but for those of whom two people said that they are no siblings there.
    private mutating func addFamily<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of child: FamilyV1.ChildCase, at now: UnixTime, by policy: ProgrammeNumbers, on today: CalendarDate,
        _ reader: borrowing Reader
    ) throws(RPCStatus) {
        typealias Case = FamilyV1.ChildCase
        guard let family = ResourceName(parsing: child.family, as: .family) else { return }
        let members = try reader.members(ofFamily: family.text)
        let others = Set(members.filter(\.notSibling).compactMap { $0.meta?.name })
        guard !others.contains(child.member) else { return }
        let all: [Stored<Case>] = try reader.all(
            ListOrder(Case.Index.ofFamily, under: Case.of(family: child.family)))
        let known = Set(cases.map(\.record.id))
        for other in all
        where other.resource.state.isOpen && other.resource.meta?.name != child.meta?.name
            && !known.contains(other.record.id) && !others.contains(other.resource.member)
        {
            cases.append(other)
        }
        // A case that names no member may be that of any of them.
        let unlinked = all.count { $0.resource.member.isEmpty }
        isOneUnregistered = members.count { $0.isUnregisteredChild(on: today, by: policy) } > unlinked
    }
}

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// Whether two people said of a member that it is no brother or sister of the other children of its family.
    func isNotSibling(_ member: String, at now: UnixTime) throws(RPCStatus) -> Bool {
        try named(FamilyV1.Member.self, member, at: now)?.resource.notSibling == true
    }
}

extension FamilyV1.Member {
    /// Whether it may be a minor, a child of the family who lives there, and has no case.
    fileprivate func isUnregisteredChild(on day: CalendarDate, by policy: ProgrammeNumbers) -> Bool {
        relationToHead == .child && isPresent && absence == nil && childCase.isEmpty && !notSibling
            && !AgeSpan(birth, on: day).isCertainly(atLeast: policy.adultAge)
    }
}
