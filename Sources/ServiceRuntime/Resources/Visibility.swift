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
public enum Visibility: Sendable {
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

    public var isWhole: Bool {
        if case .whole = self { true } else { false }
    }

    /// Whether as much is seen by it.
    public func isAlike(_ other: Visibility) -> Bool {
        switch (self, other) {
        case (.whole, .whole), (.nothing, .nothing): true
        case (.only(let one), .only(let two)): one == two
        default: false
        }
    }

    /// This, and no more than `other` shows.
    func narrowed(to other: Visibility) -> Visibility {
        switch (self, other) {
        case (.nothing, _), (_, .whole): self
        case (_, .nothing), (.whole, _): other
        case (.only(let one), .only(let two)): .only(one.intersection(two))
        }
    }
}

/// What a resource says that leaves it to others who sees a record.
extension Visibility {
    /// Whoever sees what the record is about (``Resource/subjects``) sees it.
    public static var asSubjects: Visibility { .whole }
    /// Everybody of the partner with a role for such records sees all of it.
    public static var everybodyOfPartner: Visibility { .whole }
    /// Everybody whom the RPC's policy admits sees all of it: the registry, which holds nothing about a child.
    public static var everybodyAdmitted: Visibility { .whole }
}

/// The part of a record that a viewer may read. Only a ``VisibilityChecker`` makes one.
public struct VisiblePart: Sendable {
    let classes: FieldClassSet
    /// All of it, of what the call may show at all.
    public let isWhole: Bool
}

/// Looks, in one snapshot, at what somebody may see; at each subject once.
public struct VisibilityChecker: Sendable {
    private let viewer: Viewer
    private let now: UnixTime
    private var known: [String: Visibility] = [:]

    public init(_ viewer: Viewer, at now: UnixTime) {
        self.viewer = viewer
        self.now = now
    }

    /// What of a record its viewer may see: what the record itself says, and what it is about.
    public mutating func visibility<N: Resource, Reader: RecordReader<RPCStatus> & ~Copyable>(
        of resource: N, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Visibility {
        if resource.isPurged(at: now) { return .nothing(.absent) }
        var visibility = resource.visibility(for: viewer)
        for subject in resource.subjects where !subject.text.isEmpty {
            visibility = visibility.narrowed(
                to: resource.visibility(by: try seen(subject, reader), of: subject))
        }
        if N.isThereByReferences, let nothing = try nothing(of: resource, reader) { return nothing }
        return visibility
    }

    /// What is seen of a record where nothing is of all that it names; `nil` where something is, and where it names none.
    private mutating func nothing<N: Resource, Reader: RecordReader<RPCStatus> & ~Copyable>(
        of resource: N, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Visibility? {
        var found: Visibility?
        for reference in resource.references where !reference.text.isEmpty {
            let visibility = try seen(reference, reader)
            guard case .nothing = visibility else { return nil }
            found = visibility
        }
        return found
    }

    /// What the record says itself, where its viewer has just been allowed to change it.
    func ownVisibility<N: Resource>(of resource: N) -> Visibility { resource.visibility(for: viewer) }

    /// - Throws: Where nothing may be seen of the record.
    public mutating func visiblePart<N: Resource, Reader: RecordReader<RPCStatus> & ~Copyable>(
        of stored: Stored<N>, within permitted: FieldClassSet, _ reader: borrowing Reader
    ) throws(RPCStatus) -> VisiblePart {
        let visibility = try visibility(of: stored.resource, reader)
        return VisiblePart(classes: try visibility.classes(of: permitted), isWhole: visibility.isWhole)
    }

    /// The part of the record that its viewer may read; `nil` where that is nothing.
    public mutating func visiblePart<N: Resource, Reader: RecordReader<RPCStatus> & ~Copyable>(
        ifAnyOf stored: Stored<N>, within permitted: FieldClassSet, _ reader: borrowing Reader
    ) throws(RPCStatus) -> VisiblePart? {
        let visibility = try visibility(of: stored.resource, reader)
        if case .nothing = visibility { return nil }
        return VisiblePart(classes: try visibility.classes(of: permitted), isWhole: visibility.isWhole)
    }

    /// The record as its viewer may see it; `nil` where that is nothing.
    ///
    /// - Parameter completing: Adds what the record does not hold itself.
    public mutating func disclosed<N: Resource, Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ stored: Stored<N>, of permitted: FieldClassSet, _ reader: borrowing Reader,
        completing: (borrowing Reader, inout N) throws(RPCStatus) -> Void = { _, _ in }
    ) throws(RPCStatus) -> Disclosed<N>? {
        let visibility = try visibility(of: stored.resource, reader)
        if case .nothing = visibility { return nil }
        var whole = try reader.whole(stored)
        try completing(reader, &whole)
        return Disclosed(masked: try shown(whole, visibility.classes(of: permitted), reader))
    }

    /// A record with the fields of some classes, and without the names of records that are not there for its viewer.
    mutating func shown<N: Resource, Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ resource: N, _ classes: FieldClassSet, _ reader: borrowing Reader
    ) throws(RPCStatus) -> N {
        let hidden = try hidden(in: resource, reader)
        return try (hidden.isEmpty ? resource : resource.without(hidden)).showing(classes)
    }

    /// The names in a record that lead to what is not there for its viewer.
    mutating func hidden<N: Resource, Reader: RecordReader<RPCStatus> & ~Copyable>(
        in resource: N, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Set<String> {
        var hidden: Set<String> = []
        for reference in resource.references where !reference.text.isEmpty {
            if case .nothing = try seen(reference, reader) { hidden.insert(reference.text) }
        }
        return hidden
    }

    private mutating func seen<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ subject: SubjectName, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Visibility {
        if let seen = known[subject.text] { return seen }
        let seen = try look(at: subject.resource, subject.text, reader)
        known[subject.text] = seen
        return seen
    }

    private func look<N: Resource, Reader: RecordReader<RPCStatus> & ~Copyable>(
        at resource: N.Type, _ text: String, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Visibility {
        guard let subject = try reader.subject(resource, text) else { return .whole }
        return subject.isPurged(at: now) ? .nothing(.absent) : subject.visibility(for: viewer)
    }
}

extension ScopedCall {
    public var viewer: Viewer { Viewer(staff: staffName, roles: scope.roles) }

    public var checker: VisibilityChecker { VisibilityChecker(viewer, at: now) }

    /// What of one record the caller may see, of what it may see of such records.
    ///
    /// - Throws: where it may see nothing of it.
    public func visiblePart<N: Resource, Reader: RecordReader<RPCStatus> & ~Copyable>(
        of stored: Stored<N>, within permitted: FieldClassSet, _ reader: borrowing Reader
    ) throws(RPCStatus) -> VisiblePart {
        var checker = checker
        return try checker.visiblePart(of: stored, within: permitted, reader)
    }

    /// Who may not see all of a record changes nothing of it, adds nothing to it, and is told nothing that was found
    /// out from it.
    @discardableResult
    public func requireWhole<N: Resource, Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ stored: Stored<N>, _ reader: borrowing Reader
    ) throws(RPCStatus) -> VisiblePart {
        let visible = try visiblePart(of: stored, within: scope.classes, reader)
        guard visible.isWhole else { throw .restricted }
        return visible
    }
}

extension RPCStatus {
    public static let restricted = RPCStatus(
        .permissionDenied, .recordRestricted,
        "the record is restricted: ask who answers for the child, or a manager")
}
