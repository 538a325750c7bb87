import ServiceRuntime
import WireProto

/// A mutating request of FamilyService, as a push carries it.
protocol SyncedMutation: WireMessage {
    var requestID: String { get }
    /// The name of what it changes, or of what it makes something in.
    var subject: String { get set }
    /// Of the revision that it was made from; empty where it makes something.
    var etagRead: String { get set }
    /// The resource that it sends as `N`, and the paths of it that it is about.
    func sent<N: SyncedResource>(_ resource: N.Type) -> (resource: N, paths: [String])?
}

extension SyncedMutation {
    func sent<N: SyncedResource>(_ resource: N.Type) -> (resource: N, paths: [String])? { nil }
}

/// One that makes a record.
protocol MakingMutation: SyncedMutation {
    var parent: String { get set }
}

extension MakingMutation {
    var subject: String {
        get { parent }
        set { parent = newValue }
    }

    /// There is no revision of what is not there yet.
    var etagRead: String {
        get { "" }
        set {}
    }
}

/// One that names a record and sends nothing of it.
protocol NamingMutation: SyncedMutation {
    var name: String { get set }
    var etag: String { get set }
}

extension NamingMutation {
    var subject: String {
        get { name }
        set { name = newValue }
    }

    var etagRead: String {
        get { etag }
        set { etag = newValue }
    }
}

/// One that sends the fields of a record which a mask names.
protocol UpdatingMutation: SyncedMutation {
    associatedtype Changed: SyncedResource
    var changed: Changed? { get set }
    var updateMask: GoogleProtobuf.FieldMask? { get }
}

extension UpdatingMutation {
    private var meta: CommonV1.Meta {
        get { changed?.meta ?? CommonV1.Meta() }
        set {
            var resource = changed ?? Changed()
            resource.meta = newValue
            changed = resource
        }
    }

    var subject: String {
        get { meta.name }
        set { meta.name = newValue }
    }

    var etagRead: String {
        get { meta.etag }
        set { meta.etag = newValue }
    }

    func sent<N: SyncedResource>(_ resource: N.Type) -> (resource: N, paths: [String])? {
        (changed as? N).map { ($0, updateMask?.paths ?? []) }
    }
}

extension FamilyV1.CreateFamilyRequest: MakingMutation {}
extension FamilyV1.CreateMemberRequest: MakingMutation {}
extension FamilyV1.ArchiveFamilyRequest: NamingMutation {}
extension FamilyV1.UndeleteFamilyRequest: NamingMutation {}
extension FamilyV1.RemoveMemberRequest: NamingMutation {}

/// A case is made in the partner, and stands in the line of its family.
extension FamilyV1.IdentifyChildRequest: SyncedMutation {
    var subject: String {
        get { childCase?.family ?? "" }
        set {
            var child = childCase ?? FamilyV1.ChildCase()
            child.family = newValue
            childCase = child
        }
    }

    var etagRead: String {
        get { "" }
        set {}
    }
}

extension FamilyV1.UpdateFamilyRequest: UpdatingMutation {
    var changed: FamilyV1.Family? {
        get { family }
        set { family = newValue }
    }
}

extension FamilyV1.UpdateMemberRequest: UpdatingMutation {
    var changed: FamilyV1.Member? {
        get { member }
        set { member = newValue }
    }
}
