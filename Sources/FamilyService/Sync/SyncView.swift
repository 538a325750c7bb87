internal import Crypto
import ServiceRuntime
import Store
import Tenancy
import WireProto

/// What a copy holds: the families of the caller's tenant, or those that one staff member answers for, and who lives
/// in them.
struct SyncView: Sendable {
    let tenant: StoreScope
    let classes: FieldClassSet
    let viewer: Viewer
    /// The name of the staff member; empty for all families.
    let responsible: String
    /// What a cursor must have been given for: roles, classes, staff member and filter. SHA-256.
    let scope: [UInt8]

    /// - Throws: NOT_FOUND for a parent that is not the caller's; INVALID_ARGUMENT for a filter that is no staff
    ///   member's name in the caller's tenant.
    init(parent: String, responsible: String, _ call: ScopedCall) throws(RPCStatus) {
        var violations = Violations()
        violations.given("parent", parent)
        try violations.check()
        let place = try call.parent(parent, of: .family)
        guard place.name != nil else { throw .absent }
        let isOwn = ResourceName(parsing: responsible, as: .staff)?.partner == place.tenant.tenant.partner
        if !responsible.isEmpty, !isOwn {
            violations.add(
                "responsible_staff", "must be empty or the name of a staff member of yours", .referenceInvalid
            )
        }
        try violations.check()
        tenant = place.tenant
        classes = place.classes
        viewer = call.viewer
        self.responsible = responsible
        scope = Self.hash([
            "\(call.scope.roles.rawValue)", "\(place.classes.rawValue)", call.scope.staff?.text ?? "",
            responsible,
        ])
    }

    /// No word has a space in it.
    private static func hash(_ words: [String]) -> [UInt8] {
        Array(SHA256.hash(data: Array(words.joined(separator: " ").utf8)))
    }

    /// Whether there are families of the tenant that the copy has not.
    var isFiltered: Bool { !responsible.isEmpty }

    func holds(_ family: FamilyV1.Family) -> Bool {
        !isFiltered || family.responsibleStaff == responsible
    }

    /// What a cursor is sealed to besides the tenant: the system that it was given to.
    var binding: [UInt8] { Array("sync \(tenant.actor.label)".utf8) }
}
