import ServiceRuntime
import WireProto

/// What may be noted of a person besides name, sex and birth: by what others call and reach it, its papers, and what it
/// needs. All of it may be unknown.
enum PersonRules {
    static func check(_ child: FamilyV1.ChildCase, at field: String, _ violations: inout Violations) {
        violations.person("\(field).second_name", child.secondName)
        violations.nicknames("\(field).nicknames", child.nicknames)
        violations.telephones("\(field).telephones", child.telephones)
        violations.papers("\(field).papers", child.papers)
        for (index, language) in child.languages.enumerated() where !isLanguage(language) {
            violations.add("\(field).languages[\(index)]", "must be a language of BCP 47, such as vi or km")
        }
        violations.line("\(field).ethnicity", child.ethnicity, scalars: RuntimeLimits.nameScalars)
        violations.line("\(field).religion", child.religion, scalars: RuntimeLimits.nameScalars)
        violations.disability("\(field).disability", child.disability)
        violations.line("\(field).address", child.address, scalars: RuntimeLimits.addressScalars)
        violations.line("\(field).landmark", child.landmark, scalars: RuntimeLimits.addressScalars)
        violations.line("\(field).project", child.project, scalars: RuntimeLimits.nameScalars)
        violations.line("\(field).donor", child.donor, scalars: RuntimeLimits.nameScalars)
        violations.other("\(field).source_other", child.sourceOther, child.source == .other)
        violations.other("\(field).harm_other", child.harmOther, child.harms.contains(.other))
        guard let reporter = child.reporter else { return }
        violations.line("\(field).reporter.name", reporter.name, scalars: RuntimeLimits.nameScalars)
        violations.line("\(field).reporter.relation", reporter.relation, scalars: RuntimeLimits.nameScalars)
        if let telephone = reporter.telephone {
            violations.telephone("\(field).reporter.telephone", telephone)
        }
    }

    static func check(_ member: FamilyV1.Member, at field: String, _ violations: inout Violations) {
        violations.person("\(field).second_name", member.secondName)
        violations.nicknames("\(field).nicknames", member.nicknames)
        violations.telephones("\(field).telephones", member.telephones)
        violations.papers("\(field).papers", member.papers)
        violations.disability("\(field).disability", member.disability)
        violations.other("\(field).relation_other", member.relationOther, member.relationToHead == .other)
    }

    /// A language tag: letters and digits in parts of 1 to 8, the first of 2 to 8 letters. Source: RFC 5646, 2.1.
    static func isLanguage(_ tag: String) -> Bool {
        let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count <= 8, let first = parts.first, (2...8).contains(first.count),
            first.allSatisfy(isLetter)
        else { return false }
        return parts.allSatisfy { part in
            (1...8).contains(part.count)
                && part.allSatisfy { isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}

extension Violations {
    /// The word for what an enum has no value for: there only where OTHER is chosen. It may stay unsaid.
    mutating func other(_ field: String, _ text: String, _ isOther: Bool) {
        line(field, text, scalars: RuntimeLimits.nameScalars)
        if !isOther && !text.isEmpty { add(field, "must be empty where OTHER is not chosen") }
    }

    fileprivate mutating func nicknames(_ field: String, _ names: [String]) {
        for (index, name) in names.enumerated() {
            if name.isBlank { add("\(field)[\(index)]", "must be given") }
            line("\(field)[\(index)]", name, scalars: RuntimeLimits.nameScalars)
        }
    }

    mutating func telephones(_ field: String, _ telephones: [FamilyV1.Telephone]) {
        for (index, telephone) in telephones.enumerated() {
            self.telephone("\(field)[\(index)]", telephone)
        }
    }

    /// A number as people write it: digits, and a plus before and signs between them. Source of the digits: ITU-T E.164.
    fileprivate mutating func telephone(_ field: String, _ telephone: FamilyV1.Telephone) {
        let digits = telephone.number.filter(\.isASCIIDigit).count
        let rest = telephone.number.drop { $0 == "+" }
        if !(3...15).contains(digits) || !rest.allSatisfy({ $0.isASCIIDigit || " -.()/".contains($0) }) {
            add("\(field).number", "must be a telephone number of 3 to 15 digits, such as +84 912 345 678")
        }
        line("\(field).owner", telephone.owner, scalars: RuntimeLimits.nameScalars)
        line("\(field).caution", telephone.caution, scalars: RuntimeLimits.addressScalars)
    }

    fileprivate mutating func papers(_ field: String, _ papers: [FamilyV1.IdentityPaper]) {
        for (index, paper) in papers.enumerated() {
            let path = "\(field)[\(index)]"
            known("\(path).kind", paper.kind)
            other("\(path).kind_other", paper.kindOther, paper.kind == .other)
            known("\(path).state", paper.state)
            line("\(path).number", paper.number, scalars: RuntimeLimits.nameScalars)
            prose("\(path).steps", paper.steps)
        }
    }

    fileprivate mutating func disability(_ field: String, _ disability: FamilyV1.Disability?) {
        guard let disability else { return }
        choices("\(field).difficulties", disability.difficulties)
        other(
            "\(field).difficulty_other", disability.difficultyOther, disability.difficulties.contains(.other))
        prose("\(field).needs", disability.needs)
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
