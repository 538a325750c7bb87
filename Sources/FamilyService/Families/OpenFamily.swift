import ServiceRuntime
import Store
import Tenancy
import WireProto

/// A family in which something is added, changed or taken away: there, and not archived.
struct OpenFamily: Sendable {
    let id: RecordID
    let resource: FamilyV1.Family

    init<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ name: ResourceName?, at now: UnixTime, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        let family = try reader.require(FamilyV1.Family.self, name, at: now)
        try FamilyRules.checkActive(family.resource)
        (id, resource) = (family.record.id, family.resource)
    }

    /// Whether a case of a child names the family, an ended one too: it may be opened again.
    var hasCases: Bool { !resource.linkedCases.isEmpty }

    /// How many live in the family, counted no further than there may be.
    func countMembers<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ reader: borrowing Reader
    ) throws(RPCStatus) -> Int {
        let members = FamilyV1.Member.of(id.text)
        return try reader.ids(FamilyV1.Member.recordKind, members, limit: Limits.members).count
    }

    /// Refuses a second head.
    ///
    /// - Parameter own: The member's id; `nil` for one that is to be added.
    func checkHead<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ member: FamilyV1.Member, _ own: RecordID?, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        guard member.relationToHead == .head else { return }
        let heads = ListOrder(FamilyV1.Member.Index.heads, under: ListKey().adding(id.text))
        let found = try reader.ids(FamilyV1.Member.recordKind, heads, limit: 2)
        try MemberRules.checkHead(isTaken: found.contains { $0.id != own }, at: "member")
    }

    /// Refuses a name that a request has, where it leads to no open family of the partner's; an empty field is none.
    static func checkNamed<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ family: String, at field: String, _ now: UnixTime, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        guard !family.isEmpty else { return }
        let found = try reader.named(FamilyV1.Family.self, family, at: now)
        var violations = Violations()
        FamilyRules.checkNamed(found?.resource, at: field, &violations)
        try violations.check()
    }
}
