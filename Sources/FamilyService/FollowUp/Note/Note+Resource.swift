public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.Note: Resource {
    enum Index {
        /// The notes about a child or a family, by when they were written.
        static let ofSubject = IndexID(number: 1)
    }

    var subject: Subject { Subject(childCase: childCase, family: family) }

    public var subjects: [SubjectName] { subject.names }
    public func visibility(for viewer: Viewer) -> Visibility { .asSubjects }

    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        [IndexEntry(Index.ofSubject, .plain(subject.key.adding(created).bytes))]
    }
}
