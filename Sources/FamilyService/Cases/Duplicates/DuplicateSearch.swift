import ServiceRuntime
import Store
import Tenancy
import WireProto

/// Looks for other cases of the partner that may be of the same child. Only among those that the caller may see whole: a
/// name does not tell that somebody is here.
struct DuplicateSearch: Sendable {
    var checker: VisibilityChecker
    private let policy: ProgrammeNumbers
    private let now: UnixTime

    init(_ call: ScopedCall, by policy: ProgrammeNumbers) {
        (checker, now) = (call.checker, call.now)
        self.policy = policy
    }

    /// One other case, and in what it agrees.
    struct Match: Sendable {
        let other: Stored<FamilyV1.ChildCase>
        let signs: [FamilyV1.DuplicateSign]
    }

    /// The other cases, those that agree in most first. What was merged or closed as a duplicate is no child of its own.
    mutating func pairs<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of child: Stored<FamilyV1.ChildCase>, _ reader: borrowing Reader
    ) throws(RPCStatus) -> [Match] {
        guard !child.resource.isDuplicate else { return [] }
        var found: [RecordID] = []
        for name in FullName.all(of: child.resource) {
            found += try reader.ids(
                FamilyV1.ChildCase.recordKind, FamilyV1.ChildCase.Index.byFullName, keyed: name.key,
                limit: Limits.duplicateCandidates
            ).map(\.id)
        }
        if !child.resource.family.isEmpty {
            let order = ListOrder(
                FamilyV1.ChildCase.Index.ofFamily, under: FamilyV1.ChildCase.of(family: child.resource.family)
            )
            found += try reader.ids(
                FamilyV1.ChildCase.recordKind, order, limit: Limits.casesOfFamily
            ).map(\.id)
        }
        var seen: Set<RecordID> = [child.record.id]
        var matches: [Match] = []
        for id in found where seen.insert(id).inserted {
            guard let other = try reader.opened(FamilyV1.ChildCase.self, id, at: now),
                !other.resource.isDuplicate,
                let signs = DuplicateRules.signs(child.resource, other.resource, by: policy),
                try checker.visibility(of: other.resource, reader).isWhole
            else { continue }
            matches.append(Match(other: other, signs: signs))
        }
        return matches.sorted {
            ($0.signs.count, $0.other.record.id.text) > ($1.signs.count, $1.other.record.id.text)
        }
    }
}

extension FamilyV1.ChildCase {
    /// Whether the case was closed because another one of the same child goes on.
    var isDuplicate: Bool { state == .closed && closure?.reason == .duplicate }
}
