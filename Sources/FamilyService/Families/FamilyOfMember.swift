import ServiceRuntime
import Store
import Tenancy
import WireProto

extension Writing {
    /// The family of a member that is to be added, changed or removed: there, and not archived.
    func requireOpenFamily(
        _ name: ResourceName?, at now: UnixTime
    ) throws(RPCStatus) -> Stored<FamilyV1.Family> {
        let family = try require(FamilyV1.Family.self, name, at: now)
        try FamilyRules.checkActive(family.resource)
        return family
    }

    /// How many live in the family, counted no further than there may be.
    func countMembers(of family: RecordID) throws(RPCStatus) -> Int {
        let order = FamilyV1.Member.of(family.text)
        return try listIDs(
            FamilyV1.Member.recordKind, order.index, prefix: order.prefix.bytes, limit: Limits.members
        ).count
    }

    /// Refuses a second head.
    func checkHead(_ member: FamilyV1.Member, _ id: RecordID?, in family: RecordID) throws(RPCStatus) {
        guard member.relationToHead == .head else { return }
        let heads = try listIDs(
            FamilyV1.Member.recordKind, FamilyV1.Member.Index.heads,
            prefix: ListKey().adding(family.text).bytes, limit: 2)
        try MemberRules.checkHead(isTaken: heads.contains { $0.id != id }, at: "member")
    }
}
