import ServiceRuntime
import Tenancy
import WireProto

/// What a family must be, whoever asks. What is not known stays unset: only the responsible staff member is
/// REQUIRED.
enum FamilyRules {
    /// - Parameters:
    ///   - field: Where the family is in the request: `family`.
    ///   - tenant: The partner that follows the family.
    static func check(
        _ family: FamilyV1.Family, at field: String, of tenant: TenantID, _ violations: inout Violations
    ) {
        violations.known("\(field).head_type", family.headType)
        violations.area("\(field).area", family.area, of: tenant.country)
        violations.line("\(field).address", family.address, scalars: RuntimeLimits.addressScalars)
        violations.line("\(field).landmark", family.landmark, scalars: RuntimeLimits.addressScalars)
        violations.telephones("\(field).telephones", family.telephones)
        violations.line("\(field).project", family.project, scalars: RuntimeLimits.nameScalars)
        violations.line("\(field).donor", family.donor, scalars: RuntimeLimits.nameScalars)
        violations.notNegative("\(field).dependent_children", family.dependentChildren?.value)
        violations.money("\(field).monthly_income", family.monthlyIncome)
        violations.known("\(field).displacement", family.displacement)
        violations.choices("\(field).risk_factors", family.riskFactors)
        violations.prose("\(field).note", family.note)
        if let remittance = family.remittance {
            violations.money("\(field).remittance.amount", remittance.amount)
            violations.known("\(field).remittance.rhythm", remittance.rhythm)
        }
    }

    /// An archived family is read-only.
    static func checkActive(_ family: FamilyV1.Family) throws(RPCStatus) {
        guard family.isArchived else { return }
        throw .unmet(
            .familyArchived, "the family is archived; undelete it first", "family.state", "must be ACTIVE")
    }

    /// Only what is archived comes back.
    static func checkArchived(_ family: FamilyV1.Family) throws(RPCStatus) {
        guard !family.isArchived else { return }
        throw .unmet(.illegalTransition, "the family is not archived", "family.state", "must be ARCHIVED")
    }

    /// What names a family names one that is there and not archived.
    ///
    /// - Parameter family: The family that a request names; `nil` when the partner has no such family.
    static func checkNamed(
        _ family: FamilyV1.Family?, at field: String, _ violations: inout Violations
    ) {
        if family?.isArchived != false {
            violations.add(field, "must be a family of the partner, not archived", .referenceInvalid)
        }
    }

    /// - Parameter sender: The member that the remittance names; `nil` when the family has no such member.
    static func checkSender(
        _ sender: FamilyV1.Member?, at field: String, _ violations: inout Violations
    ) {
        if sender?.isPresent != true {
            violations.add(
                "\(field).remittance.sender_member", "must be a member of this family", .referenceInvalid)
        }
    }
}

extension FamilyV1.Family {
    /// An archived family is read, and brought back, and nothing else. Every other family is followed.
    var isArchived: Bool { state == .archived }
}
