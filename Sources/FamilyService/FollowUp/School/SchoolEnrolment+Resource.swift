public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.SchoolEnrolment: ListedResource {
    enum Index {
        static let ofCase = IndexID(number: 1)
        /// The schools that a child goes to now.
        static let current = IndexID(number: 2)
        /// Who goes to a school of the partner now, under keyed hashes: no file tells where a child is.
        static let ofSite = IndexID(number: 3)
    }

    /// A child's enrolments, in the order they were recorded.
    ///
    /// - Parameter childCase: The id of the case.
    public static func of(_ childCase: String) -> ListOrder {
        ListOrder(Index.ofCase, under: ListKey().adding(childCase))
    }

    public var subjects: [SubjectName] { .caseAbove(self) }
    public func visibility(for viewer: Viewer) -> Visibility { .asSubjects }

    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        let child = meta.flatMap { ResourceName(parsing: $0.name, as: .enrolment) }?.parentID ?? ""
        let ofChild = ListKey().adding(child)
        var entries = [IndexEntry(Index.ofCase, .plain(ofChild.adding(created).bytes))]
        if isCurrent { entries.append(IndexEntry(Index.current, .plain(ofChild.bytes))) }
        if isCurrent, !schoolSite.isEmpty {
            entries.append(IndexEntry(Index.ofSite, .keyed(ListKey().adding(schoolSite).bytes)))
        }
        return entries
    }
}

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// Whether a child goes to school now.
    func isEnrolled(_ childCase: RecordID) throws(RPCStatus) -> Bool {
        typealias Enrolment = FamilyV1.SchoolEnrolment
        let current = ListOrder(Enrolment.Index.current, under: ListKey().adding(childCase.text))
        return try !ids(Enrolment.recordKind, current, limit: 1).isEmpty
    }
}
