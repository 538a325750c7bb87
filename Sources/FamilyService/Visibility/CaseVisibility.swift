public import ServiceRuntime
import Store
import Tenancy
public import WireProto

/// Who may see a case, and all that is about it.
///
/// A case is for everybody of the partner with a case role, as long as nobody has said otherwise. A RESTRICTED one is
/// for who answers for it and for managers; others see that it is there, its state and its days (classes P0 and P1).
/// A SEALED one, by an authority's decision, is not there for others at all. Who may not see the whole changes nothing.
extension FamilyV1.ChildCase {
    public func sight(for viewer: Viewer) -> Sight {
        if viewer.roles.contains(.manager) { return .whole }
        if !viewer.staff.isEmpty && viewer.staff == responsibleStaff { return .whole }
        return switch visibility {
        case .restricted: .operational
        case .sealed: .nothing(.sealed)
        default: .whole
        }
    }
}

extension Sight {
    /// What operations need and identifies nobody.
    static let operational = Sight.only([.p0, .p1])

    /// Where it shows less of a case, a record that is about more than the case shows no less than operations need.
    var ofOnePart: Sight {
        if case .nothing = self { .operational } else { self }
    }
}

extension FamilyV1.Member {
    /// The family goes on with a child whose case is sealed: that somebody is there is seen, and not who.
    public func sight(by seen: Sight, of subject: SubjectName) -> Sight {
        subject.noun == FamilyV1.ChildCase.self ? seen.ofOnePart : seen
    }
}

extension [String] {
    /// Cases that a record names.
    fileprivate var asCases: [SubjectName] { map { SubjectName(FamilyV1.ChildCase.self, $0) } }
}

// A sealed case is not there for others, so nothing names it to them or lets them count it.

extension FamilyV1.Family {
    public var references: [SubjectName] { linkedCases.asCases }

    public func without(_ names: Set<String>) -> Self {
        var family = self
        family.linkedCases.removeAll(where: names.contains)
        return family
    }
}

extension FamilyV1.Member {
    public var references: [SubjectName] { [childCase].asCases }

    public func without(_ names: Set<String>) -> Self {
        var member = self
        if names.contains(childCase) { member.childCase = "" }
        return member
    }
}

extension FamilyV1.SiblingGroup {
    public static var isThereByReferences: Bool { true }
    public var references: [SubjectName] { cases.asCases }

    public func without(_ names: Set<String>) -> Self {
        var group = self
        group.cases.removeAll(where: names.contains)
        group.exceptions.removeAll { names.contains($0.childCase) }
        return group
    }
}

extension FamilyV1.SiblingGroup {
    public var subjects: [SubjectName] { cases.map { SubjectName(FamilyV1.ChildCase.self, $0) } }

    public func sight(by seen: Sight, of subject: SubjectName) -> Sight { seen.ofOnePart }
}

extension RPCStatus {
    static let sealed = RPCStatus(
        .permissionDenied, .sealed,
        "an authority has sealed the case: ask who answers for the child, or a manager")
}

extension ScopedCall {
    /// The case under which a list is, or a question is asked: there, and not sealed for the caller.
    @discardableResult
    func requireSeen<Reader: RecordReader & ~Copyable>(
        _ name: ResourceName?, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Stored<FamilyV1.ChildCase> {
        let child = try reader.require(FamilyV1.ChildCase.self, name, at: now)
        _ = try look(at: child, of: scope.classes, reader)
        return child
    }

    /// The case under which something is made: there, and the caller's to work on.
    func requireOwnWork<Reader: RecordReader & ~Copyable>(
        _ name: ResourceName?, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Stored<FamilyV1.ChildCase> {
        let child = try reader.require(FamilyV1.ChildCase.self, name, at: now)
        try requireWhole(child, reader)
        return child
    }
}
