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

    var names: [SubjectName] {
        [SubjectName(FamilyV1.Family.self, family), SubjectName(FamilyV1.ChildCase.self, childCase)]
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
    func requireOpen<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ reader: borrowing Reader, at field: String, for call: ScopedCall
    ) throws(RPCStatus) {
        let found = try find(reader, at: field, call)
        if let child = found.child { try call.requireWhole(child, reader) }
        if let family = found.family { try FamilyRules.checkActive(family.resource) }
    }

    /// Finds the subject of a list: one that is not there is absent, as a list's parent is.
    fileprivate func require<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ reader: borrowing Reader, for call: ScopedCall
    ) throws(RPCStatus) {
        let found = try find(reader, at: "", call)
        if let child = found.child { _ = try call.visiblePart(of: child, within: call.scope.classes, reader) }
    }

    private func find<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ reader: borrowing Reader, at field: String, _ call: ScopedCall
    ) throws(RPCStatus) -> (child: Stored<FamilyV1.ChildCase>?, family: Stored<FamilyV1.Family>?) {
        var violations = Violations()
        let child = try reader.referred(
            FamilyV1.ChildCase.self, "\(field)child_case", childCase, at: call.now, &violations)
        let family = try reader.referred(
            FamilyV1.Family.self, "\(field)family", family, at: call.now, &violations)
        try violations.check()
        return (child, family)
    }
}

extension RecordList {
    /// What was recorded about a child or a family.
    ///
    /// - Parameter parent: As in the request's field `parent`.
    init<Request: PagedRequest>(
        _ resource: N.Type, about subject: Subject, in parent: String, _ request: Request, _ order: ListOrder,
        for call: ScopedCall,
        completing: (@Sendable (borrowing Reading, inout N) throws(RPCStatus) -> Void)? = nil
    ) throws(RPCStatus) {
        let target = try call.parent(parent, of: N.resourceType)
        var violations = Violations()
        violations.given("parent", parent)
        violations.page(request)
        subject.check(at: "", &violations)
        try violations.check()
        self.init(
            resource, in: target, order, for: call,
            check: { reading throws(RPCStatus) in
                try target.requireName()
                try subject.require(reading, for: call)
            }, completing: completing)
    }
}
