public import Store
public import Tenancy
public import WireProto

/// A kind of record and the message that shows it: what the runtime must know to store, find, list and change
/// it.
///
/// The body in the store is the message itself. Of `meta` it holds the name and, where the record is
/// archived, the times of that; the runtime fills the rest from the stored record, so no handler can get it
/// wrong.
public protocol Resource: ResourceFields {
    static var recordKind: RecordKind { get }
    static var resourceType: ResourceType { get }
    /// The field of a request that carries it: `family`.
    static var field: String { get }

    /// Whether its records have a purge time that others share: those whose ``subjects`` it is among.
    static var isPurgedWithTime: Bool { get }

    /// What the record is about, or lies under: it is gone with it, and seen by whom that is seen.
    ///
    /// Without a default, like ``visibility(for:)``: a resource that does not say who sees it does not build.
    var subjects: [SubjectName] { get }

    /// What the record says itself of who may see it: ``Visibility/asSubjects``, ``Visibility/everybodyOfPartner``,
    /// ``Visibility/everybodyAdmitted``, or what its fields decide.
    func visibility(for viewer: Viewer) -> Visibility

    /// What may be seen of the record where of one of its subjects so much is. By default the same.
    func visibility(by seen: Visibility, of subject: SubjectName) -> Visibility

    /// The records that it names and that may not be there for everybody who sees it. None by default.
    var references: [SubjectName] { get }

    /// Whether the record is there only for who may see one at least of ``references``. By default it is there by itself.
    static var isThereByReferences: Bool { get }

    /// The resource without some of the names that ``references`` has.
    func without(_ names: Set<String>) -> Self

    /// Where the record stands in the lists of its kind.
    func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry]
}

extension Resource {
    public static var isPurgedWithTime: Bool { false }
    public var references: [SubjectName] { [] }
    public static var isThereByReferences: Bool { false }
    public func without(_ names: Set<String>) -> Self { self }
    public func visibility(by seen: Visibility, of subject: SubjectName) -> Visibility { seen }

    /// Whether its purge time has come: from then on nothing shows it, even while its bytes are still there.
    public func isPurged(at now: UnixTime) -> Bool {
        meta?.purgeTime.map { UnixTime($0) <= now } ?? false
    }
}

extension UnixTime {
    public init(_ timestamp: GoogleProtobuf.Timestamp) {
        self.init(milliseconds: timestamp.seconds * 1000 + Int64(timestamp.nanos) / 1_000_000)
    }
}

extension GoogleProtobuf.Timestamp {
    public init(_ time: UnixTime) {
        self.init()
        let (seconds, milliseconds) = time.milliseconds.quotientAndRemainder(dividingBy: 1000)
        // `nanos` counts forward, also before 1970.
        self.seconds = milliseconds < 0 ? seconds - 1 : seconds
        nanos = Int32((milliseconds + 1000) % 1000) * 1_000_000
    }
}
