import ServiceRuntime
import Tenancy
import WireProto

/// What a staff member must be. Names are required here and optional for children: somebody answers for a
/// case.
enum StaffRules {
    /// - Parameters:
    ///   - field: Where the staff member is in the request: `staff`.
    ///   - partner: The one they belong to.
    static func check(
        _ staff: PartnerV1.Staff, at field: String, of partner: PartnerID, _ violations: inout Violations
    ) {
        let person = staff.person ?? CommonV1.PersonName()
        if person.family.isBlank && person.given.isBlank {
            violations.add("\(field).person", "must have a family name or a given name")
        }
        violations.person("\(field).person", person)
        violations.known("\(field).kind", staff.kind)
        violations.choices("\(field).roles", staff.roles)
        for (index, site) in staff.sites.enumerated() {
            let path = "\(field).sites[\(index)]"
            if ResourceName(parsing: site, as: .site)?.partner != partner {
                violations.add(path, "must be the name of a site of this partner", .referenceInvalid)
            } else if staff.sites[..<index].contains(site) {
                violations.add(path, "must not repeat another site")
            }
        }
        violations.chosen("\(field).state", staff.state)
        for (index, certification) in staff.certifications.enumerated() {
            let path = "\(field).certifications[\(index)]"
            let version = certification.sopVersion
            violations.line("\(path).sop_version", version, scalars: Limits.versionScalars)
            if certification.certifiedOn?.date == nil {
                violations.add("\(path).certified_on", "must be a real date")
            }
            if staff.certifications[..<index].contains(where: { $0.sopVersion == version }) {
                violations.add("\(path).sop_version", "must not repeat another version")
            }
        }
    }

    /// Only roles that the kind of partner permits: a workshop provider's staff never get a case role.
    static func checkRoles(
        _ staff: PartnerV1.Staff, at field: String, of kind: PartnerV1.PartnerKind,
        _ violations: inout Violations
    ) {
        for (index, role) in staff.roles.enumerated() {
            let known = UInt8(exactly: role.rawValue).flatMap(Role.init(rawValue:))
            guard let known, !kind.permittedRoles.contains(RoleSet(known)) else { continue }
            violations.add(
                "\(field).roles[\(index)]", "is not permitted to this kind of partner", .roleNotPermitted)
        }
    }

    /// - Parameter missing: The indices in `staff.sites` of those that do not exist.
    static func checkSites(_ missing: [Int], at field: String, _ violations: inout Violations) {
        for index in missing {
            violations.add(
                "\(field).sites[\(index)]", "must be the name of a site of this partner", .referenceInvalid)
        }
    }
}
