import ServiceRuntime
import Tenancy
import WireProto

/// What a proposed placement must say, whatever is known of the child and the site.
enum PlacementFields {
    static func check(
        _ placement: FamilyV1.Placement, at field: String, today: CalendarDate,
        _ violations: inout Violations
    ) {
        let type = placement.type
        violations.known("\(field).type", type)
        days(placement, at: field, today, &violations)
        place(placement, at: field, &violations)
        if type.isResidential && placement.lastResortReason.isBlank {
            violations.add("\(field).last_resort_reason", "must say why no other help will do")
        }
        violations.prose("\(field).last_resort_reason", placement.lastResortReason)
        for (index, authorisation) in placement.authorisations.enumerated() {
            let path = "\(field).authorisations[\(index)]"
            violations.known("\(path).role", authorisation.role)
            violations.line("\(path).signer", authorisation.signer, scalars: RuntimeLimits.nameScalars)
            violations.pastDay("\(path).date", authorisation.date, today: today)
            violations.line("\(path).document", authorisation.document, scalars: RuntimeLimits.nameScalars)
        }
        for (index, waiver) in placement.waivers.enumerated() {
            let path = "\(field).waivers[\(index)]"
            violations.known("\(path).kind", waiver.kind)
            violations.prose("\(path).reason", waiver.reason)
        }
        emergency(placement, at: field, &violations)
    }

    /// Nobody approves an emergency. What it waives is decided by somebody whom it names, and reviewed.
    private static func emergency(
        _ placement: FamilyV1.Placement, at field: String, _ violations: inout Violations
    ) {
        let isDecided = placement.type == .emergency && !placement.waivers.isEmpty
        if isDecided && placement.decidedBy.isEmpty {
            violations.add("\(field).decided_by", "must say who decided what an emergency waives")
        }
        if !isDecided && !placement.decidedBy.isEmpty {
            violations.add("\(field).decided_by", "must be empty but for an EMERGENCY with waivers")
        }
        guard placement.type != .emergency else { return }
        for (index, waiver) in placement.waivers.enumerated() where waiver.kind == .siblings {
            violations.add(
                "\(field).waivers[\(index)].kind",
                "must not be SIBLINGS but in an EMERGENCY: request a separation exception")
        }
    }

    private static func days(
        _ placement: FamilyV1.Placement, at field: String, _ today: CalendarDate,
        _ violations: inout Violations
    ) {
        guard let from = placement.from?.wholeDay else {
            return violations.add("\(field).from", "must be a whole date")
        }
        if placement.type == .emergency && from > today {
            violations.add("\(field).from", "must be today, or the day on which it began: it begins at once")
        }
        guard let to = placement.to else { return }
        if placement.type == .emergency {
            violations.add("\(field).to", "must be empty: an emergency has its own end")
        } else if (to.wholeDay ?? from) <= from {
            violations.add("\(field).to", "must be a whole date after from")
        }
    }

    private static func place(
        _ placement: FamilyV1.Placement, at field: String, _ violations: inout Violations
    ) {
        let type = placement.type
        if type.isAtSite != !placement.site.isEmpty {
            violations.add("\(field).site", type.isAtSite ? "must be given" : "must be empty for this type")
        }
        if type.isInFamily != !placement.family.isEmpty {
            violations.add(
                "\(field).family", type.isInFamily ? "must be given" : "must be empty for this type")
        }
    }
}
