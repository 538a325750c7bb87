import ServiceRuntime
import Store
import Tenancy
import WireProto

/// A record with a case code, by which people of a partner name it.
protocol Coded: Resource {
    /// The index whose keys are the codes.
    static var codes: IndexID { get }
    /// Whether searches find it at all.
    var isSearched: Bool { get }
}

extension FamilyV1.ChildCase: Coded {
    static var codes: IndexID { Index.byCaseCode }
    /// Closed cases are found, too.
    var isSearched: Bool { true }
}

extension FamilyV1.Family: Coded {
    static var codes: IndexID { Index.byCaseCode }
    var isSearched: Bool { !isArchived }
}

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// The record whose whole case code was typed, in letters of any case and with spaces around it.
    ///
    /// - Returns: `nil` where there is none, or none that searches find.
    func coded<N: Coded>(
        _ resource: N.Type, _ typed: String, at now: UnixTime
    ) throws(RPCStatus) -> Stored<N>? {
        let code = CaseCode.typed(typed)
        guard !code.isEmpty else { return nil }
        let found = try listIDs(N.recordKind, N.codes, prefix: ListKey().adding(code).bytes, limit: 1).first
        guard let id = found?.id, let record = try opened(resource, id, at: now), record.resource.isSearched
        else { return nil }
        return record
    }
}
