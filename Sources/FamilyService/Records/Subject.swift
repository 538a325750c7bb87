import ServiceRuntime
import Store
import Tenancy
import WireProto

/// Whom a note or an attachment is about: a child's case, or a family.
struct Subject: Equatable, Sendable {
    let childCase: String
    let family: String

    /// The key under which the records of the subject are listed.
    var key: ListKey {
        ListKey().adding(ResourceName(parsing: childCase.isEmpty ? family : childCase)?.id ?? "")
    }

    /// One of the two must be named.
    ///
    /// - Parameter field: Where they are in the request: `note.`, or nothing.
    func check(at field: String, _ violations: inout Violations) {
        if childCase.isEmpty == family.isEmpty {
            violations.add("\(field)child_case", "must be given, or \(field)family, and not both")
        }
    }

    /// Finds the subject where something new is to be said of it.
    func requireOpen<Reader: RecordReader & ~Copyable>(
        _ reader: borrowing Reader, at field: String, of partner: PartnerID, at now: UnixTime
    ) throws(RPCStatus) {
        var violations = Violations()
        _ = try reader.referred(
            FamilyV1.ChildCase.self, "\(field)child_case", childCase, in: partner, at: now, &violations)
        let found = try reader.referred(
            FamilyV1.Family.self, "\(field)family", family, in: partner, at: now, &violations)
        try violations.check()
        if let found { try FamilyRules.checkActive(found.noun) }
    }

    /// Finds the subject of a list: one that is not there is absent, as a list's parent is.
    func require<Reader: RecordReader & ~Copyable>(
        _ reader: borrowing Reader, of partner: PartnerID, at now: UnixTime
    ) throws(RPCStatus) {
        var violations = Violations()
        _ = try reader.referred(
            FamilyV1.ChildCase.self, "child_case", childCase, in: partner, at: now, &violations)
        _ = try reader.referred(FamilyV1.Family.self, "family", family, in: partner, at: now, &violations)
        try violations.check()
    }
}
