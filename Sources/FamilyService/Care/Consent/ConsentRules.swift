import ServiceRuntime
import Tenancy
import WireProto

/// What a consent must say. What it does not say is not agreed to: no recipient, no field, no picture.
enum ConsentRules {
    static func check(
        _ consent: FamilyV1.Consent, at field: String, today: CalendarDate, _ violations: inout Violations
    ) {
        if consent.childCase.isEmpty && consent.family.isEmpty {
            violations.add("\(field).child_case", "must be given, or family")
        }
        violations.known("\(field).giver", consent.giver)
        violations.choices("\(field).purposes", consent.purposes)
        ConsentGiverRule.table.first { $0.giver == consent.giver }?.check(consent, at: field, &violations)
        media(consent, at: field, &violations)
        scope(consent, at: field, &violations)
        let from = consent.validFrom?.wholeDay
        if consent.validFrom != nil && from == nil {
            violations.add("\(field).valid_from", "must be a whole date")
        }
        if let until = consent.validUntil {
            if (until.wholeDay.map { $0 < from ?? today } ?? true) {
                violations.add("\(field).valid_until", "must be a whole date, not before valid_from")
            }
        }
        if !Violations.languages.contains(consent.explanationLang) {
            violations.add("\(field).explanation_lang", "must be one of vi, km, lo, fil, fr and en")
        }
        violations.line("\(field).giver_name", consent.giverName, scalars: RuntimeLimits.nameScalars)
        violations.line("\(field).document", consent.document, scalars: RuntimeLimits.nameScalars)
        violations.line("\(field).witness", consent.witness, scalars: RuntimeLimits.nameScalars)
        if consent.oral && consent.witness.isBlank {
            violations.add("\(field).witness", "must say who heard it, where it was oral")
        }
    }

    /// Pictures and stories in public are a matter of their own, in writing, and never come along with another.
    private static func media(
        _ consent: FamilyV1.Consent, at field: String, _ violations: inout Violations
    ) {
        let isMedia = consent.purposes.contains(.media)
        if isMedia != consent.media {
            violations.add("\(field).media", "must be true for the purpose MEDIA and for no other")
        }
        guard isMedia else { return }
        if consent.purposes.count > 1 { violations.add("\(field).purposes", "must hold MEDIA alone") }
    }

    private static func scope(
        _ consent: FamilyV1.Consent, at field: String, _ violations: inout Violations
    ) {
        for (index, code) in consent.recipients.enumerated() {
            let path = "\(field).recipients[\(index)]"
            if PartnerID(code) == nil { violations.add(path, "must be the code of a partner") }
            if consent.recipients[..<index].contains(code) { violations.add(path, "must not repeat another") }
        }
        violations.choices("\(field).classes", consent.classes)
        for (index, path) in consent.fieldPaths.enumerated()
        where FamilyV1.ChildCase.schema.classes(at: path) == nil {
            violations.add("\(field).field_paths[\(index)]", "must be the path of a field of a case")
        }
        if !consent.recipients.isEmpty && consent.classes.isEmpty && consent.fieldPaths.isEmpty {
            violations.add("\(field).classes", "must say what the recipients may know, or field_paths")
        }
    }

    static func checkActive(_ consent: FamilyV1.Consent) throws(RPCStatus) {
        guard consent.state != .active else { return }
        throw .unmet(
            .illegalTransition, "the consent was withdrawn already", "consent.state", "must be ACTIVE")
    }
}

extension FamilyV1.Consent {
    /// Whether it is about that child: by its case, or with all of its family where it names no case.
    func isAbout(_ child: FamilyV1.ChildCase) -> Bool {
        childCase.isEmpty ? !family.isEmpty && family == child.family : childCase == child.meta?.name
    }

    /// Whether it allows the child's care on that day.
    func letsCare(for child: FamilyV1.ChildCase, on day: CalendarDate) -> Bool {
        purposes.contains(.care) && isAbout(child) && isInForce(on: day, isMissing: child.state.isMissing)
    }
}

extension MessageSchema {
    /// The classes of what a dotted path leads to, of everything in it; `nil` where it leads to no field.
    func classes(at path: String) -> Set<OptionsV1.FieldClass>? {
        let names = path.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let field = fields.first(where: { $0.name == names[0] }) else { return nil }
        if names.count == 2 { return field.message?.classes(at: String(names[1])) }
        var classes: Set = [field.fieldClass.told]
        for inner in field.message?.fields ?? [] {
            classes.formUnion(field.message?.classes(at: inner.name) ?? [])
        }
        return classes
    }
}
