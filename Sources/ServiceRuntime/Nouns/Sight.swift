public import Store
public import Tenancy
public import WireProto

/// Who asks to see a record of the partner's.
public struct Viewer: Equatable, Sendable {
    /// The name of the staff member; empty for a system that calls for nobody.
    public let staff: String
    public let roles: RoleSet

    public init(staff: String, roles: RoleSet) {
        self.staff = staff
        self.roles = roles
    }
}

/// What of a record somebody may see, of what they may see of such records.
public enum Sight: Sendable {
    case whole
    /// Fields of these classes alone. Nothing of the record may be changed by them.
    case only(FieldClassSet)
    /// Nothing: reading it is refused so, and no list has it.
    case nothing(RPCStatus)

    /// - Throws: where nothing may be seen.
    public func classes(of permitted: FieldClassSet) throws(RPCStatus) -> FieldClassSet {
        switch self {
        case .whole: permitted
        case .only(let classes): permitted.intersection(classes)
        case .nothing(let status): throw status
        }
    }

    /// This, and no more than `other` shows.
    func narrowed(to other: Sight) -> Sight {
        switch (self, other) {
        case (.nothing, _), (_, .whole): self
        case (_, .nothing), (.whole, _): other
        case (.only(let one), .only(let two)): .only(one.intersection(two))
        }
    }
}

/// Looks, in one snapshot, at what somebody may see; at each subject once.
public struct Onlooker {
    private let viewer: Viewer
    private let now: UnixTime
    private var known: [String: Sight] = [:]

    public init(_ viewer: Viewer, at now: UnixTime) {
        self.viewer = viewer
        self.now = now
    }

    /// What of a record its viewer may see: what the record itself says, and what it is about.
    public mutating func sight<N: Noun, Reader: RecordReader & ~Copyable>(
        of noun: N, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Sight {
        if noun.isPurged(at: now) { return .nothing(.absent) }
        var sight = noun.sight(for: viewer)
        for subject in noun.subjects where !subject.text.isEmpty {
            sight = sight.narrowed(to: noun.sight(by: try seen(subject, reader), of: subject))
        }
        return sight
    }

    private mutating func seen<Reader: RecordReader & ~Copyable>(
        _ subject: SubjectName, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Sight {
        if let seen = known[subject.text] { return seen }
        let seen = try look(at: subject.noun, subject.text, reader)
        known[subject.text] = seen
        return seen
    }

    private func look<N: Noun, Reader: RecordReader & ~Copyable>(
        at noun: N.Type, _ text: String, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Sight {
        guard let subject = try reader.subject(noun, text) else { return .whole }
        return subject.isPurged(at: now) ? .nothing(.absent) : subject.sight(for: viewer)
    }
}

extension ScopedCall {
    public var viewer: Viewer { Viewer(staff: staffName, roles: scope.roles) }

    public var onlooker: Onlooker { Onlooker(viewer, at: now) }

    /// What of one record the caller may see, of what it may see of such records.
    ///
    /// - Throws: where it may see nothing of it.
    public func classes<N: Noun, Reader: RecordReader & ~Copyable>(
        of stored: Stored<N>, _ permitted: FieldClassSet, _ reader: borrowing Reader
    ) throws(RPCStatus) -> FieldClassSet {
        var onlooker = onlooker
        return try onlooker.sight(of: stored.noun, reader).classes(of: permitted)
    }

    /// Who may not see all of a record changes nothing of it, and adds nothing to it.
    public func requireWhole<N: Noun, Reader: RecordReader & ~Copyable>(
        _ stored: Stored<N>, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        var onlooker = onlooker
        switch try onlooker.sight(of: stored.noun, reader) {
        case .whole: return
        case .only: throw .restricted
        case .nothing(let status): throw status
        }
    }
}

extension RPCStatus {
    public static let restricted = RPCStatus(
        .permissionDenied, .recordRestricted,
        "the record is restricted: ask who answers for the child, or a manager")
}
