import ServiceRuntime
import Store
import Tenancy
import WireProto

extension Visibility {
    /// What operations need and identifies nobody.
    static let operational = Visibility.only([.p0, .p1])

    /// Where it shows less of a case, a record that is about more than the case shows no less than operations need.
    var ofOnePart: Visibility {
        if case .nothing = self { .operational } else { self }
    }
}

extension [String] {
    /// Cases that a record names. A sealed case is not there for others, so nothing names it to them or lets them
    /// count it.
    var asCases: [SubjectName] { map { SubjectName(FamilyV1.ChildCase.self, $0) } }
}

extension RPCStatus {
    static let sealed = RPCStatus(
        .permissionDenied, .sealed,
        "an authority has sealed the case: ask who answers for the child, or a manager")
}

extension ScopedCall {
    /// The case under which something is made: there, and the caller's to work on.
    func requireOwnWork<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ name: ResourceName?, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Stored<FamilyV1.ChildCase> {
        let child = try reader.require(FamilyV1.ChildCase.self, name, at: now)
        try requireWhole(child, reader)
        return child
    }
}
