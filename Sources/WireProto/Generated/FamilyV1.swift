// Written by scripts/generate from proto/pegase/family/v1/person.proto, proto/pegase/family/v1/case.proto, proto/pegase/family/v1/correction.proto, proto/pegase/family/v1/family.proto, proto/pegase/family/v1/placement.proto, proto/pegase/family/v1/reintegration.proto, proto/pegase/family/v1/approval.proto, proto/pegase/family/v1/assessment.proto, proto/pegase/family/v1/consent.proto, proto/pegase/family/v1/exploitation.proto, proto/pegase/family/v1/follow_up.proto, proto/pegase/family/v1/note.proto, proto/pegase/family/v1/oversight.proto, proto/pegase/family/v1/school.proto, proto/pegase/family/v1/service.proto, proto/pegase/family/v1/sync.proto. Do not edit: change the proto.

/// What families, members and children's cases say of people alike.
public enum FamilyV1 {}

extension FamilyV1 {
    /// When a person was born, as far as that is known.
    public struct BirthDate: WireMessage {
        public var date: CommonV1.Date?
        public var precision: FamilyV1.DatePrecision = FamilyV1.DatePrecision(rawValue: 0)
        /// It stands in papers.
        public var official: Bool = false
        /// The day that the law of the country takes where part of the date is unknown.
        public var policyDate: CommonV1.Date?

        public init() {}

        public init(
            date: CommonV1.Date? = nil,
            precision: FamilyV1.DatePrecision = FamilyV1.DatePrecision(rawValue: 0), official: Bool = false,
            policyDate: CommonV1.Date? = nil
        ) {
            self.date = date
            self.precision = precision
            self.official = official
            self.policyDate = policyDate
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.BirthDate",
            [
                FieldSchema(
                    number: 1, name: "date", kind: .message, fieldClass: .p2, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 2, name: "precision", kind: .enumeration, fieldClass: .p2,
                    enumeration: FamilyV1.DatePrecision.schema),
                FieldSchema(number: 3, name: "official", kind: .bool, fieldClass: .p2),
                FieldSchema(
                    number: 4, name: "policy_date", kind: .message, fieldClass: .p2, behavior: [.outputOnly],
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    /// A telephone by which somebody can be reached.
    public struct Telephone: WireMessage {
        /// With the country's code, as `+84 912 345 678`.
        public var number: String = ""
        /// Whose it is, in words: the grandmother, a neighbour.
        public var owner: String = ""
        /// When it is not safe to call, or what must not be said.
        public var caution: String = ""

        public init() {}

        public init(number: String = "", owner: String = "", caution: String = "") {
            self.number = number
            self.owner = owner
            self.caution = caution
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Telephone",
            [
                FieldSchema(number: 1, name: "number", kind: .string, fieldClass: .p2, behavior: [.required]),
                FieldSchema(number: 2, name: "owner", kind: .string, fieldClass: .p2),
                FieldSchema(number: 3, name: "caution", kind: .string, fieldClass: .p3),
            ])
    }
}

extension FamilyV1 {
    /// A paper that says who somebody is: where it is, or what was done to get it.
    public struct IdentityPaper: WireMessage {
        public var kind: FamilyV1.IdentityPaperKind = FamilyV1.IdentityPaperKind(rawValue: 0)
        /// What it is, where the kind is OTHER.
        public var kindOther: String = ""
        public var number: String = ""
        public var state: FamilyV1.IdentityPaperState = FamilyV1.IdentityPaperState(rawValue: 0)
        /// What was done to get it, and what comes next.
        public var steps: String = ""

        public init() {}

        public init(
            kind: FamilyV1.IdentityPaperKind = FamilyV1.IdentityPaperKind(rawValue: 0),
            kindOther: String = "", number: String = "",
            state: FamilyV1.IdentityPaperState = FamilyV1.IdentityPaperState(rawValue: 0),
            steps: String = ""
        ) {
            self.kind = kind
            self.kindOther = kindOther
            self.number = number
            self.state = state
            self.steps = steps
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.IdentityPaper",
            [
                FieldSchema(
                    number: 1, name: "kind", kind: .enumeration, fieldClass: .p2, behavior: [.required],
                    enumeration: FamilyV1.IdentityPaperKind.schema),
                FieldSchema(number: 2, name: "kind_other", kind: .string, fieldClass: .p2),
                FieldSchema(number: 3, name: "number", kind: .string, fieldClass: .p2),
                FieldSchema(
                    number: 4, name: "state", kind: .enumeration, fieldClass: .p2, behavior: [.required],
                    enumeration: FamilyV1.IdentityPaperState.schema),
                FieldSchema(number: 5, name: "steps", kind: .string, fieldClass: .p2),
            ])
    }
}

extension FamilyV1 {
    /// What a person cannot do as others do, and what it needs for that. As many as hold.
    public struct Disability: WireMessage {
        public var difficulties: [FamilyV1.Functioning] = []
        /// Which one, where OTHER is among them.
        public var difficultyOther: String = ""
        /// Glasses, a ramp, an interpreter of sign language, medicine.
        public var needs: String = ""

        public init() {}

        public init(
            difficulties: [FamilyV1.Functioning] = [], difficultyOther: String = "", needs: String = ""
        ) {
            self.difficulties = difficulties
            self.difficultyOther = difficultyOther
            self.needs = needs
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Disability",
            [
                FieldSchema(
                    number: 1, name: "difficulties", kind: .enumeration, isRepeated: true, maxCount: 8,
                    fieldClass: .p3, enumeration: FamilyV1.Functioning.schema),
                FieldSchema(number: 2, name: "difficulty_other", kind: .string, fieldClass: .p3),
                FieldSchema(number: 3, name: "needs", kind: .string, fieldClass: .p3),
            ])
    }
}

extension FamilyV1 {
    /// What the child says, in its own words, or why it was not heard.
    public struct ChildView: WireMessage {
        public var heard: Bool = false
        public var words: String = ""
        /// Required where the child was not heard.
        public var reasonNotHeard: String = ""

        public init() {}

        public init(heard: Bool = false, words: String = "", reasonNotHeard: String = "") {
            self.heard = heard
            self.words = words
            self.reasonNotHeard = reasonNotHeard
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ChildView",
            [
                FieldSchema(number: 1, name: "heard", kind: .bool, fieldClass: .p3),
                FieldSchema(number: 2, name: "words", kind: .string, fieldClass: .p3),
                FieldSchema(number: 3, name: "reason_not_heard", kind: .string, fieldClass: .p3),
            ])
    }
}

extension FamilyV1 {
    /// Which of the programme's numbers a decision was made by.
    public struct PolicyRef: WireMessage {
        /// The day from which they hold.
        public var effective: CommonV1.Date?
        /// The revision of the policy records that brought them; 0 for the numbers the programme began with.
        public var directoryRevision: Int64 = 0

        public init() {}

        public init(effective: CommonV1.Date? = nil, directoryRevision: Int64 = 0) {
            self.effective = effective
            self.directoryRevision = directoryRevision
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.PolicyRef",
            [
                FieldSchema(
                    number: 1, name: "effective", kind: .message, fieldClass: .p0,
                    message: CommonV1.Date.schema),
                FieldSchema(number: 2, name: "directory_revision", kind: .int64, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct DatePrecision: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = DatePrecision(rawValue: 0)
        public static let day = DatePrecision(rawValue: 1)
        public static let month = DatePrecision(rawValue: 2)
        public static let year = DatePrecision(rawValue: 3)
        public static let estimated = DatePrecision(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.family.v1.DatePrecision", prefix: "DATE_PRECISION_",
            [
                ("DATE_PRECISION_UNSPECIFIED", 0),
                ("DATE_PRECISION_DAY", 1),
                ("DATE_PRECISION_MONTH", 2),
                ("DATE_PRECISION_YEAR", 3),
                ("DATE_PRECISION_ESTIMATED", 4),
            ])
    }
}

extension FamilyV1 {
    public struct Sex: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = Sex(rawValue: 0)
        public static let female = Sex(rawValue: 1)
        public static let male = Sex(rawValue: 2)
        public static let other = Sex(rawValue: 3)

        public static let schema = EnumSchema(
            "pegase.family.v1.Sex", prefix: "SEX_",
            [
                ("SEX_UNSPECIFIED", 0),
                ("SEX_FEMALE", 1),
                ("SEX_MALE", 2),
                ("SEX_OTHER", 3),
            ])
    }
}

extension FamilyV1 {
    /// What endangers a child or a family.
    public struct RiskFactor: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = RiskFactor(rawValue: 0)
        public static let extremePoverty = RiskFactor(rawValue: 1)
        public static let unscrupulousCaretaker = RiskFactor(rawValue: 2)
        public static let parentInSexWork = RiskFactor(rawValue: 3)
        public static let parentAlcohol = RiskFactor(rawValue: 4)
        public static let parentMentalHealth = RiskFactor(rawValue: 5)
        public static let abandonedMotherManyChildren = RiskFactor(rawValue: 6)
        public static let orphanageSeparationPressure = RiskFactor(rawValue: 7)
        public static let parentSecondUnion = RiskFactor(rawValue: 8)
        public static let leftWithNonKin = RiskFactor(rawValue: 9)
        public static let unpaidDomesticWork = RiskFactor(rawValue: 10)
        public static let outOfSchool = RiskFactor(rawValue: 11)
        public static let lossOfLivelihood = RiskFactor(rawValue: 12)
        public static let landless = RiskFactor(rawValue: 13)
        public static let unsafeMigration = RiskFactor(rawValue: 14)

        public static let schema = EnumSchema(
            "pegase.family.v1.RiskFactor", prefix: "RISK_FACTOR_",
            [
                ("RISK_FACTOR_UNSPECIFIED", 0),
                ("RISK_FACTOR_EXTREME_POVERTY", 1),
                ("RISK_FACTOR_UNSCRUPULOUS_CARETAKER", 2),
                ("RISK_FACTOR_PARENT_IN_SEX_WORK", 3),
                ("RISK_FACTOR_PARENT_ALCOHOL", 4),
                ("RISK_FACTOR_PARENT_MENTAL_HEALTH", 5),
                ("RISK_FACTOR_ABANDONED_MOTHER_MANY_CHILDREN", 6),
                ("RISK_FACTOR_ORPHANAGE_SEPARATION_PRESSURE", 7),
                ("RISK_FACTOR_PARENT_SECOND_UNION", 8),
                ("RISK_FACTOR_LEFT_WITH_NON_KIN", 9),
                ("RISK_FACTOR_UNPAID_DOMESTIC_WORK", 10),
                ("RISK_FACTOR_OUT_OF_SCHOOL", 11),
                ("RISK_FACTOR_LOSS_OF_LIVELIHOOD", 12),
                ("RISK_FACTOR_LANDLESS", 13),
                ("RISK_FACTOR_UNSAFE_MIGRATION", 14),
            ])
    }
}

extension FamilyV1 {
    /// What was done to a child.
    public struct HarmType: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = HarmType(rawValue: 0)
        public static let torture = HarmType(rawValue: 1)
        public static let rape = HarmType(rawValue: 2)
        public static let abandonment = HarmType(rawValue: 3)
        public static let exploitation = HarmType(rawValue: 4)
        public static let physicalViolence = HarmType(rawValue: 5)
        public static let emotionalViolence = HarmType(rawValue: 6)
        public static let neglect = HarmType(rawValue: 7)
        public static let other = HarmType(rawValue: 8)

        public static let schema = EnumSchema(
            "pegase.family.v1.HarmType", prefix: "HARM_TYPE_",
            [
                ("HARM_TYPE_UNSPECIFIED", 0),
                ("HARM_TYPE_TORTURE", 1),
                ("HARM_TYPE_RAPE", 2),
                ("HARM_TYPE_ABANDONMENT", 3),
                ("HARM_TYPE_EXPLOITATION", 4),
                ("HARM_TYPE_PHYSICAL_VIOLENCE", 5),
                ("HARM_TYPE_EMOTIONAL_VIOLENCE", 6),
                ("HARM_TYPE_NEGLECT", 7),
                ("HARM_TYPE_OTHER", 8),
            ])
    }
}

extension FamilyV1 {
    public struct RiskLevel: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = RiskLevel(rawValue: 0)
        public static let low = RiskLevel(rawValue: 1)
        public static let medium = RiskLevel(rawValue: 2)
        public static let high = RiskLevel(rawValue: 3)
        public static let critical = RiskLevel(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.family.v1.RiskLevel", prefix: "RISK_LEVEL_",
            [
                ("RISK_LEVEL_UNSPECIFIED", 0),
                ("RISK_LEVEL_LOW", 1),
                ("RISK_LEVEL_MEDIUM", 2),
                ("RISK_LEVEL_HIGH", 3),
                ("RISK_LEVEL_CRITICAL", 4),
            ])
    }
}

extension FamilyV1 {
    public struct IdentityPaperKind: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = IdentityPaperKind(rawValue: 0)
        public static let birthCertificate = IdentityPaperKind(rawValue: 1)
        public static let nationalID = IdentityPaperKind(rawValue: 2)
        public static let householdBook = IdentityPaperKind(rawValue: 3)
        public static let passport = IdentityPaperKind(rawValue: 4)
        public static let refugeeCard = IdentityPaperKind(rawValue: 5)
        public static let other = IdentityPaperKind(rawValue: 6)

        public static let schema = EnumSchema(
            "pegase.family.v1.IdentityPaperKind", prefix: "IDENTITY_PAPER_KIND_",
            [
                ("IDENTITY_PAPER_KIND_UNSPECIFIED", 0),
                ("IDENTITY_PAPER_KIND_BIRTH_CERTIFICATE", 1),
                ("IDENTITY_PAPER_KIND_NATIONAL_ID", 2),
                ("IDENTITY_PAPER_KIND_HOUSEHOLD_BOOK", 3),
                ("IDENTITY_PAPER_KIND_PASSPORT", 4),
                ("IDENTITY_PAPER_KIND_REFUGEE_CARD", 5),
                ("IDENTITY_PAPER_KIND_OTHER", 6),
            ])
    }
}

extension FamilyV1 {
    public struct IdentityPaperState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = IdentityPaperState(rawValue: 0)
        /// The person, or the family, has it.
        public static let held = IdentityPaperState(rawValue: 1)
        public static let lost = IdentityPaperState(rawValue: 2)
        /// There never was one.
        public static let neverIssued = IdentityPaperState(rawValue: 3)
        public static let appliedFor = IdentityPaperState(rawValue: 4)
        /// Somebody else keeps it, such as an employer.
        public static let withheld = IdentityPaperState(rawValue: 5)

        public static let schema = EnumSchema(
            "pegase.family.v1.IdentityPaperState", prefix: "IDENTITY_PAPER_STATE_",
            [
                ("IDENTITY_PAPER_STATE_UNSPECIFIED", 0),
                ("IDENTITY_PAPER_STATE_HELD", 1),
                ("IDENTITY_PAPER_STATE_LOST", 2),
                ("IDENTITY_PAPER_STATE_NEVER_ISSUED", 3),
                ("IDENTITY_PAPER_STATE_APPLIED_FOR", 4),
                ("IDENTITY_PAPER_STATE_WITHHELD", 5),
            ])
    }
}

extension FamilyV1 {
    /// Source: the six domains of the Washington Group's short set.
    public struct Functioning: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = Functioning(rawValue: 0)
        public static let seeing = Functioning(rawValue: 1)
        public static let hearing = Functioning(rawValue: 2)
        public static let walking = Functioning(rawValue: 3)
        public static let remembering = Functioning(rawValue: 4)
        public static let selfCare = Functioning(rawValue: 5)
        public static let communicating = Functioning(rawValue: 6)
        public static let other = Functioning(rawValue: 7)

        public static let schema = EnumSchema(
            "pegase.family.v1.Functioning", prefix: "FUNCTIONING_",
            [
                ("FUNCTIONING_UNSPECIFIED", 0),
                ("FUNCTIONING_SEEING", 1),
                ("FUNCTIONING_HEARING", 2),
                ("FUNCTIONING_WALKING", 3),
                ("FUNCTIONING_REMEMBERING", 4),
                ("FUNCTIONING_SELF_CARE", 5),
                ("FUNCTIONING_COMMUNICATING", 6),
                ("FUNCTIONING_OTHER", 7),
            ])
    }
}

extension FamilyV1 {
    /// A child whom the partner met, and what is done for it.
    public struct ChildCase: WireMessage {
        public var meta: CommonV1.Meta?
        /// How people of the partner name it, as in `CSWC-7F3K2`.
        public var caseCode: String = ""
        /// Nothing of who the child is need be known: no name, sex, age, papers or family.
        public var person: CommonV1.PersonName?
        public var sex: FamilyV1.Sex = FamilyV1.Sex(rawValue: 0)
        public var birth: FamilyV1.BirthDate?
        /// ISO 3166-1 alpha-2.
        public var nationality: String = ""
        /// The child has no papers.
        public var undocumented: Bool = false
        /// Changed by the procedure's own RPCs and by nothing else.
        public var state: FamilyV1.CaseState = FamilyV1.CaseState(rawValue: 0)
        /// By the last approved assessment.
        public var riskLevel: FamilyV1.RiskLevel = FamilyV1.RiskLevel(rawValue: 0)
        /// CONFIRMED and NOT_CONFIRMED come from an authority's decision alone, agreed to by two; no support waits for them.
        public var victimStatus: FamilyV1.VictimStatus = FamilyV1.VictimStatus(rawValue: 0)
        public var source: FamilyV1.IdentificationSource = FamilyV1.IdentificationSource(rawValue: 0)
        /// Where the child was met: a site of the partner, or an area.
        public var sourceSite: String = ""
        public var area: CommonV1.AdminArea?
        public var identifiedOn: CommonV1.Date?
        /// For reporting who is reached; never a ground to turn a child away.
        public var exclusionRisks: [FamilyV1.ExclusionRisk] = []
        public var family: String = ""
        /// The child among the family's members.
        public var member: String = ""
        public var siblingGroup: String = ""
        public var tracing: FamilyV1.FamilyTracing?
        /// Active staff of the partner with a case role.
        public var responsibleStaff: String = ""
        /// 1, and one more at each reopening.
        public var episode: Int32 = 0
        /// Who of the partner sees the case and all that is about it: RESTRICTED: who answers for it, and managers; others its
        /// classes P0 and P1. SEALED, by an authority's decision alone: others nothing.
        public var visibility: FamilyV1.Visibility = FamilyV1.Visibility(rawValue: 0)
        /// What is due next.
        public var nextDeadline: FamilyV1.Deadline?
        public var livingSituation: FamilyV1.LivingSituation = FamilyV1.LivingSituation(rawValue: 0)
        public var riskFactors: [FamilyV1.RiskFactor] = []
        public var harms: [FamilyV1.HarmType] = []
        public var note: String = ""
        public var screening: FamilyV1.Screening?
        public var registration: FamilyV1.Registration?
        /// The last approved one.
        public var assessment: String = ""
        /// The last approved one.
        public var carePlan: String = ""
        /// Where the child lives now, by a placement in force.
        public var placement: String = ""
        /// The trial that runs, or ran last.
        public var trial: String = ""
        public var suspension: FamilyV1.Suspension?
        public var closure: FamilyV1.Closure?
        /// By the first approved assessment of the episode.
        public var initialRisk: FamilyV1.RiskLevel = FamilyV1.RiskLevel(rawValue: 0)
        /// Since when the case is in its state.
        public var stateSince: CommonV1.Date?
        /// The revision of the own partner in the directory, by which `responsible_staff` was accepted.
        public var directoryRevision: Int64 = 0
        /// The numbers by which the last step was decided.
        public var policy: FamilyV1.PolicyRef?
        public var contactAttempts: [FamilyV1.ContactAttempt] = []
        /// The next review of its support is due then.
        public var reviewBy: CommonV1.Date?
        /// The last reviews after reintegration.
        public var lastReview: String = ""
        /// When this episode began. Records of the case from before it can no longer be changed.
        public var episodeTime: GoogleProtobuf.Timestamp?
        /// Why the last step was taken, where it asks for a reason.
        public var stepReason: String = ""
        /// Since when there has been a plan for the time after the site where the child lives, which takes no older ones.
        public var transitionPlan: CommonV1.Date?
        /// The first day of the month in which the child reaches the greatest age of the site where it lives. Of a
        /// birth whose day is unknown, the law's day counts.
        public var agesOut: CommonV1.Date?
        /// The name in another script, or as papers have it.
        public var secondName: CommonV1.PersonName?
        /// What the child is called. SearchCases finds it by these, too.
        public var nicknames: [String] = []
        public var telephones: [FamilyV1.Telephone] = []
        public var papers: [FamilyV1.IdentityPaper] = []
        /// BCP 47, the one that the child speaks best first.
        public var languages: [String] = []
        /// Asked for only where it serves the child.
        public var ethnicity: String = ""
        /// Likewise.
        public var religion: String = ""
        public var disability: FamilyV1.Disability?
        /// Where the child can be found now.
        public var address: String = ""
        /// What leads there: a market, a pagoda, the third house by the water.
        public var landmark: String = ""
        /// Who located or reported the child.
        public var reporter: FamilyV1.Reporter?
        /// Who else of the partner works on the case, besides `responsible_staff`.
        public var otherStaff: [String] = []
        /// The partner's own name of the project and of the donor that pay for it.
        public var project: String = ""
        public var donor: String = ""
        /// Which one, where `source` is OTHER.
        public var sourceOther: String = ""
        /// Which one, where OTHER is among `harms`.
        public var harmOther: String = ""
        /// What has changed under something that is in force for the child, and is not settled. ListOverdue has such a case at
        /// once, as PROTECTION_CHANGED.
        public var protectionAlerts: [FamilyV1.ProtectionAlert] = []
        /// The days of what the case says, and when it was entered.
        public var days: FamilyV1.CaseDays?

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, caseCode: String = "", person: CommonV1.PersonName? = nil,
            sex: FamilyV1.Sex = FamilyV1.Sex(rawValue: 0), birth: FamilyV1.BirthDate? = nil,
            nationality: String = "", undocumented: Bool = false,
            state: FamilyV1.CaseState = FamilyV1.CaseState(rawValue: 0),
            riskLevel: FamilyV1.RiskLevel = FamilyV1.RiskLevel(rawValue: 0),
            victimStatus: FamilyV1.VictimStatus = FamilyV1.VictimStatus(rawValue: 0),
            source: FamilyV1.IdentificationSource = FamilyV1.IdentificationSource(rawValue: 0),
            sourceSite: String = "", area: CommonV1.AdminArea? = nil, identifiedOn: CommonV1.Date? = nil,
            exclusionRisks: [FamilyV1.ExclusionRisk] = [], family: String = "", member: String = "",
            siblingGroup: String = "", tracing: FamilyV1.FamilyTracing? = nil, responsibleStaff: String = "",
            episode: Int32 = 0, visibility: FamilyV1.Visibility = FamilyV1.Visibility(rawValue: 0),
            nextDeadline: FamilyV1.Deadline? = nil,
            livingSituation: FamilyV1.LivingSituation = FamilyV1.LivingSituation(rawValue: 0),
            riskFactors: [FamilyV1.RiskFactor] = [], harms: [FamilyV1.HarmType] = [], note: String = "",
            screening: FamilyV1.Screening? = nil, registration: FamilyV1.Registration? = nil,
            assessment: String = "", carePlan: String = "", placement: String = "", trial: String = "",
            suspension: FamilyV1.Suspension? = nil, closure: FamilyV1.Closure? = nil,
            initialRisk: FamilyV1.RiskLevel = FamilyV1.RiskLevel(rawValue: 0),
            stateSince: CommonV1.Date? = nil, directoryRevision: Int64 = 0, policy: FamilyV1.PolicyRef? = nil,
            contactAttempts: [FamilyV1.ContactAttempt] = [], reviewBy: CommonV1.Date? = nil,
            lastReview: String = "", episodeTime: GoogleProtobuf.Timestamp? = nil, stepReason: String = "",
            transitionPlan: CommonV1.Date? = nil, agesOut: CommonV1.Date? = nil,
            secondName: CommonV1.PersonName? = nil, nicknames: [String] = [],
            telephones: [FamilyV1.Telephone] = [], papers: [FamilyV1.IdentityPaper] = [],
            languages: [String] = [], ethnicity: String = "", religion: String = "",
            disability: FamilyV1.Disability? = nil, address: String = "", landmark: String = "",
            reporter: FamilyV1.Reporter? = nil, otherStaff: [String] = [], project: String = "",
            donor: String = "", sourceOther: String = "", harmOther: String = "",
            protectionAlerts: [FamilyV1.ProtectionAlert] = [], days: FamilyV1.CaseDays? = nil
        ) {
            self.meta = meta
            self.caseCode = caseCode
            self.person = person
            self.sex = sex
            self.birth = birth
            self.nationality = nationality
            self.undocumented = undocumented
            self.state = state
            self.riskLevel = riskLevel
            self.victimStatus = victimStatus
            self.source = source
            self.sourceSite = sourceSite
            self.area = area
            self.identifiedOn = identifiedOn
            self.exclusionRisks = exclusionRisks
            self.family = family
            self.member = member
            self.siblingGroup = siblingGroup
            self.tracing = tracing
            self.responsibleStaff = responsibleStaff
            self.episode = episode
            self.visibility = visibility
            self.nextDeadline = nextDeadline
            self.livingSituation = livingSituation
            self.riskFactors = riskFactors
            self.harms = harms
            self.note = note
            self.screening = screening
            self.registration = registration
            self.assessment = assessment
            self.carePlan = carePlan
            self.placement = placement
            self.trial = trial
            self.suspension = suspension
            self.closure = closure
            self.initialRisk = initialRisk
            self.stateSince = stateSince
            self.directoryRevision = directoryRevision
            self.policy = policy
            self.contactAttempts = contactAttempts
            self.reviewBy = reviewBy
            self.lastReview = lastReview
            self.episodeTime = episodeTime
            self.stepReason = stepReason
            self.transitionPlan = transitionPlan
            self.agesOut = agesOut
            self.secondName = secondName
            self.nicknames = nicknames
            self.telephones = telephones
            self.papers = papers
            self.languages = languages
            self.ethnicity = ethnicity
            self.religion = religion
            self.disability = disability
            self.address = address
            self.landmark = landmark
            self.reporter = reporter
            self.otherStaff = otherStaff
            self.project = project
            self.donor = donor
            self.sourceOther = sourceOther
            self.harmOther = harmOther
            self.protectionAlerts = protectionAlerts
            self.days = days
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ChildCase",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "case_code", kind: .string, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(
                    number: 3, name: "person", kind: .message, fieldClass: .p2,
                    message: CommonV1.PersonName.schema),
                FieldSchema(
                    number: 4, name: "sex", kind: .enumeration, fieldClass: .p2,
                    enumeration: FamilyV1.Sex.schema),
                FieldSchema(
                    number: 5, name: "birth", kind: .message, fieldClass: .p2,
                    message: FamilyV1.BirthDate.schema),
                FieldSchema(number: 6, name: "nationality", kind: .string, fieldClass: .p2),
                FieldSchema(number: 7, name: "undocumented", kind: .bool, fieldClass: .p2),
                FieldSchema(
                    number: 8, name: "state", kind: .enumeration, fieldClass: .p1, behavior: [.outputOnly],
                    enumeration: FamilyV1.CaseState.schema),
                FieldSchema(
                    number: 9, name: "risk_level", kind: .enumeration, fieldClass: .p1,
                    behavior: [.outputOnly],
                    enumeration: FamilyV1.RiskLevel.schema),
                FieldSchema(
                    number: 10, name: "victim_status", kind: .enumeration, fieldClass: .p3,
                    behavior: [.outputOnly], enumeration: FamilyV1.VictimStatus.schema),
                FieldSchema(
                    number: 11, name: "source", kind: .enumeration, fieldClass: .p1, behavior: [.required],
                    enumeration: FamilyV1.IdentificationSource.schema),
                FieldSchema(
                    number: 12, name: "source_site", kind: .string, fieldClass: .p1, resource: "site"),
                FieldSchema(
                    number: 13, name: "area", kind: .message, fieldClass: .p1,
                    message: CommonV1.AdminArea.schema),
                FieldSchema(
                    number: 14, name: "identified_on", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 15, name: "exclusion_risks", kind: .enumeration, isRepeated: true, maxCount: 8,
                    fieldClass: .p3, enumeration: FamilyV1.ExclusionRisk.schema),
                FieldSchema(number: 16, name: "family", kind: .string, fieldClass: .p1, resource: "family"),
                FieldSchema(number: 17, name: "member", kind: .string, fieldClass: .p1, resource: "member"),
                FieldSchema(
                    number: 18, name: "sibling_group", kind: .string, fieldClass: .p1,
                    resource: "sibling_group",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 19, name: "tracing", kind: .message, fieldClass: .p2, behavior: [.outputOnly],
                    message: FamilyV1.FamilyTracing.schema),
                FieldSchema(
                    number: 20, name: "responsible_staff", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.required]),
                FieldSchema(
                    number: 21, name: "episode", kind: .int32, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(
                    number: 22, name: "visibility", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.Visibility.schema),
                FieldSchema(
                    number: 23, name: "next_deadline", kind: .message, fieldClass: .p1,
                    behavior: [.outputOnly],
                    message: FamilyV1.Deadline.schema),
                FieldSchema(
                    number: 24, name: "living_situation", kind: .enumeration, fieldClass: .p2,
                    enumeration: FamilyV1.LivingSituation.schema),
                FieldSchema(
                    number: 25, name: "risk_factors", kind: .enumeration, isRepeated: true, maxCount: 32,
                    fieldClass: .p3, enumeration: FamilyV1.RiskFactor.schema),
                FieldSchema(
                    number: 26, name: "harms", kind: .enumeration, isRepeated: true, maxCount: 16,
                    fieldClass: .p3, enumeration: FamilyV1.HarmType.schema),
                FieldSchema(number: 27, name: "note", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 28, name: "screening", kind: .message, fieldClass: .p3, behavior: [.outputOnly],
                    message: FamilyV1.Screening.schema),
                FieldSchema(
                    number: 29, name: "registration", kind: .message, fieldClass: .p3,
                    behavior: [.outputOnly],
                    message: FamilyV1.Registration.schema),
                FieldSchema(
                    number: 30, name: "assessment", kind: .string, fieldClass: .p1, resource: "assessment",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 31, name: "care_plan", kind: .string, fieldClass: .p1, resource: "care_plan",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 32, name: "placement", kind: .string, fieldClass: .p3, resource: "placement",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 33, name: "trial", kind: .string, fieldClass: .p1, resource: "trial",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 34, name: "suspension", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: FamilyV1.Suspension.schema),
                FieldSchema(
                    number: 35, name: "closure", kind: .message, fieldClass: .p3, behavior: [.outputOnly],
                    message: FamilyV1.Closure.schema),
                FieldSchema(
                    number: 36, name: "initial_risk", kind: .enumeration, fieldClass: .p1,
                    behavior: [.outputOnly], enumeration: FamilyV1.RiskLevel.schema),
                FieldSchema(
                    number: 37, name: "state_since", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 38, name: "directory_revision", kind: .int64, fieldClass: .p1,
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 39, name: "policy", kind: .message, fieldClass: .p0, behavior: [.outputOnly],
                    message: FamilyV1.PolicyRef.schema),
                FieldSchema(
                    number: 40, name: "contact_attempts", kind: .message, isRepeated: true, maxCount: 32,
                    fieldClass: .p2, message: FamilyV1.ContactAttempt.schema),
                FieldSchema(
                    number: 41, name: "review_by", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 42, name: "last_review", kind: .string, fieldClass: .p1, resource: "review",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 43, name: "episode_time", kind: .message, fieldClass: .p1,
                    behavior: [.outputOnly],
                    message: GoogleProtobuf.Timestamp.schema),
                FieldSchema(
                    number: 44, name: "step_reason", kind: .string, fieldClass: .p3, behavior: [.outputOnly]),
                FieldSchema(
                    number: 45, name: "transition_plan", kind: .message, fieldClass: .p3,
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 46, name: "ages_out", kind: .message, fieldClass: .p3, behavior: [.outputOnly],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 47, name: "protection_alerts", kind: .message, isRepeated: true, maxCount: 8,
                    fieldClass: .p3, behavior: [.outputOnly], message: FamilyV1.ProtectionAlert.schema),
                FieldSchema(
                    number: 55, name: "days", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: FamilyV1.CaseDays.schema),
                FieldSchema(
                    number: 80, name: "second_name", kind: .message, fieldClass: .p2,
                    message: CommonV1.PersonName.schema),
                FieldSchema(
                    number: 81, name: "nicknames", kind: .string, isRepeated: true, maxCount: 8,
                    fieldClass: .p2),
                FieldSchema(
                    number: 82, name: "telephones", kind: .message, isRepeated: true, maxCount: 8,
                    fieldClass: .p2, message: FamilyV1.Telephone.schema),
                FieldSchema(
                    number: 83, name: "papers", kind: .message, isRepeated: true, maxCount: 8,
                    fieldClass: .p2,
                    message: FamilyV1.IdentityPaper.schema),
                FieldSchema(
                    number: 84, name: "languages", kind: .string, isRepeated: true, maxCount: 8,
                    fieldClass: .p2),
                FieldSchema(number: 85, name: "ethnicity", kind: .string, fieldClass: .p3),
                FieldSchema(number: 86, name: "religion", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 87, name: "disability", kind: .message, fieldClass: .p3,
                    message: FamilyV1.Disability.schema),
                FieldSchema(number: 88, name: "address", kind: .string, fieldClass: .p3),
                FieldSchema(number: 89, name: "landmark", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 90, name: "reporter", kind: .message, fieldClass: .p2,
                    message: FamilyV1.Reporter.schema),
                FieldSchema(
                    number: 91, name: "other_staff", kind: .string, isRepeated: true, maxCount: 16,
                    fieldClass: .p1, resource: "staff"),
                FieldSchema(number: 92, name: "project", kind: .string, fieldClass: .p1),
                FieldSchema(number: 93, name: "donor", kind: .string, fieldClass: .p1),
                FieldSchema(number: 94, name: "source_other", kind: .string, fieldClass: .p1),
                FieldSchema(number: 95, name: "harm_other", kind: .string, fieldClass: .p3),
            ])
    }
}

extension FamilyV1 {
    /// When what a case says happened, and when it was entered: what is known of a later day stands.
    public struct CaseDays: WireMessage {
        /// The last step was entered more than the programme's late_entry_days after the day on which it happened.
        public var enteredLate: Bool = false
        /// When `transition_plan` was entered as it is.
        public var transitionPlanRecordedOn: CommonV1.Date?
        /// When a panel agreed to the return that is prepared, tried or followed.
        public var returnDecidedOn: CommonV1.Date?
        /// The day of `last_review`.
        public var lastReviewOn: CommonV1.Date?
        /// The day of `assessment`.
        public var assessedOn: CommonV1.Date?
        /// The day of the authority's decision by which `victim_status` is as it is.
        public var victimStatusOn: CommonV1.Date?
        /// The day of the authority's decision by which the case was sealed or unsealed.
        public var sealedOn: CommonV1.Date?
        /// When each of `contact_attempts` was entered, in their order. One that was entered late counts for no closing.
        public var contactAttemptsRecordedOn: [CommonV1.Date] = []
        /// The last day on which somebody must look again at how old the child is, where its birth is unknown or estimated: the
        /// programme's age_review_months, by default 3, after it was met or last looked at. UpdateCase with `birth` in its mask
        /// says that somebody has looked, also where it leaves the birth as it was.
        public var ageReviewBy: CommonV1.Date?

        public init() {}

        public init(
            enteredLate: Bool = false, transitionPlanRecordedOn: CommonV1.Date? = nil,
            returnDecidedOn: CommonV1.Date? = nil, lastReviewOn: CommonV1.Date? = nil,
            assessedOn: CommonV1.Date? = nil, victimStatusOn: CommonV1.Date? = nil,
            sealedOn: CommonV1.Date? = nil, contactAttemptsRecordedOn: [CommonV1.Date] = [],
            ageReviewBy: CommonV1.Date? = nil
        ) {
            self.enteredLate = enteredLate
            self.transitionPlanRecordedOn = transitionPlanRecordedOn
            self.returnDecidedOn = returnDecidedOn
            self.lastReviewOn = lastReviewOn
            self.assessedOn = assessedOn
            self.victimStatusOn = victimStatusOn
            self.sealedOn = sealedOn
            self.contactAttemptsRecordedOn = contactAttemptsRecordedOn
            self.ageReviewBy = ageReviewBy
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.CaseDays",
            [
                FieldSchema(number: 1, name: "entered_late", kind: .bool, fieldClass: .p1),
                FieldSchema(
                    number: 2, name: "transition_plan_recorded_on", kind: .message, fieldClass: .p3,
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 3, name: "return_decided_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 4, name: "last_review_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 5, name: "assessed_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 6, name: "victim_status_on", kind: .message, fieldClass: .p3,
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 7, name: "sealed_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 8, name: "contact_attempts_recorded_on", kind: .message, isRepeated: true,
                    maxCount: 32, fieldClass: .p2, message: CommonV1.Date.schema),
                FieldSchema(
                    number: 9, name: "age_review_by", kind: .message, fieldClass: .p2,
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    /// Who told the partner of a child.
    public struct Reporter: WireMessage {
        /// By name.
        public var name: String = ""
        /// Who they are to the child, in words: a teacher, an aunt.
        public var relation: String = ""
        public var telephone: FamilyV1.Telephone?
        /// They do not want to be named to anybody.
        public var anonymous: Bool = false

        public init() {}

        public init(
            name: String = "", relation: String = "", telephone: FamilyV1.Telephone? = nil,
            anonymous: Bool = false
        ) {
            self.name = name
            self.relation = relation
            self.telephone = telephone
            self.anonymous = anonymous
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Reporter",
            [
                FieldSchema(number: 1, name: "name", kind: .string, fieldClass: .p2),
                FieldSchema(number: 2, name: "relation", kind: .string, fieldClass: .p2),
                FieldSchema(
                    number: 3, name: "telephone", kind: .message, fieldClass: .p2,
                    message: FamilyV1.Telephone.schema),
                FieldSchema(number: 4, name: "anonymous", kind: .bool, fieldClass: .p2),
            ])
    }
}

extension FamilyV1 {
    /// A fact that was found, or changed, after it was decided where the child lives.
    public struct ProtectionAlert: WireMessage {
        public var change: FamilyV1.ProtectionChange = FamilyV1.ProtectionChange(rawValue: 0)
        /// The day on which it was recorded.
        public var since: CommonV1.Date?

        public init() {}

        public init(
            change: FamilyV1.ProtectionChange = FamilyV1.ProtectionChange(rawValue: 0),
            since: CommonV1.Date? = nil
        ) {
            self.change = change
            self.since = since
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ProtectionAlert",
            [
                FieldSchema(
                    number: 1, name: "change", kind: .enumeration, fieldClass: .p3,
                    enumeration: FamilyV1.ProtectionChange.schema),
                FieldSchema(
                    number: 2, name: "since", kind: .message, fieldClass: .p3, message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    /// What must be done next in a case.
    public struct Deadline: WireMessage {
        public var kind: FamilyV1.DeadlineKind = FamilyV1.DeadlineKind(rawValue: 0)
        /// The last day for it.
        public var due: CommonV1.Date?

        public init() {}

        public init(
            kind: FamilyV1.DeadlineKind = FamilyV1.DeadlineKind(rawValue: 0), due: CommonV1.Date? = nil
        ) {
            self.kind = kind
            self.due = due
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Deadline",
            [
                FieldSchema(
                    number: 1, name: "kind", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.DeadlineKind.schema),
                FieldSchema(
                    number: 2, name: "due", kind: .message, fieldClass: .p1, message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    /// The search for the family of a child.
    public struct FamilyTracing: WireMessage {
        public var state: FamilyV1.TracingState = FamilyV1.TracingState(rawValue: 0)
        public var startedOn: CommonV1.Date?
        public var endedOn: CommonV1.Date?
        public var family: String = ""
        public var note: String = ""

        public init() {}

        public init(
            state: FamilyV1.TracingState = FamilyV1.TracingState(rawValue: 0),
            startedOn: CommonV1.Date? = nil, endedOn: CommonV1.Date? = nil, family: String = "",
            note: String = ""
        ) {
            self.state = state
            self.startedOn = startedOn
            self.endedOn = endedOn
            self.family = family
            self.note = note
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.FamilyTracing",
            [
                FieldSchema(
                    number: 1, name: "state", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.TracingState.schema),
                FieldSchema(
                    number: 2, name: "started_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 3, name: "ended_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
                FieldSchema(number: 4, name: "family", kind: .string, fieldClass: .p1, resource: "family"),
                FieldSchema(number: 5, name: "note", kind: .string, fieldClass: .p3),
            ])
    }
}

extension FamilyV1 {
    /// Whether a child is a victim or at risk, as somebody found.
    public struct Screening: WireMessage {
        /// AT_RISK, SUSPECTED or NOT_VICTIM.
        public var result: FamilyV1.VictimStatus = FamilyV1.VictimStatus(rawValue: 0)
        public var doneOn: CommonV1.Date?
        /// Who screened.
        public var reader: String = ""
        /// Another staff member who agreed by an approval; required to screen out a child with any risk factor or harm.
        public var secondReader: String = ""
        public var note: String = ""

        public init() {}

        public init(
            result: FamilyV1.VictimStatus = FamilyV1.VictimStatus(rawValue: 0), doneOn: CommonV1.Date? = nil,
            reader: String = "", secondReader: String = "", note: String = ""
        ) {
            self.result = result
            self.doneOn = doneOn
            self.reader = reader
            self.secondReader = secondReader
            self.note = note
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Screening",
            [
                FieldSchema(
                    number: 1, name: "result", kind: .enumeration, fieldClass: .p3, behavior: [.required],
                    enumeration: FamilyV1.VictimStatus.schema),
                FieldSchema(
                    number: 2, name: "done_on", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 3, name: "reader", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 4, name: "second_reader", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
                FieldSchema(number: 5, name: "note", kind: .string, fieldClass: .p3),
            ])
    }
}

extension FamilyV1 {
    /// How a child was taken into the programme.
    public struct Registration: WireMessage {
        public var registeredOn: CommonV1.Date?
        /// An ACTIVE consent with purpose CARE; or the override.
        public var consent: String = ""
        /// Where asking for consent would endanger the child.
        public var safetyOverride: FamilyV1.SafetyOverride?
        public var duplicate: FamilyV1.DuplicateAnswer = FamilyV1.DuplicateAnswer(rawValue: 0)
        /// The last day on which a consent to the child's care holds; unset where it has no end, and where none is needed.
        public var consentUntil: CommonV1.Date?

        public init() {}

        public init(
            registeredOn: CommonV1.Date? = nil, consent: String = "",
            safetyOverride: FamilyV1.SafetyOverride? = nil,
            duplicate: FamilyV1.DuplicateAnswer = FamilyV1.DuplicateAnswer(rawValue: 0),
            consentUntil: CommonV1.Date? = nil
        ) {
            self.registeredOn = registeredOn
            self.consent = consent
            self.safetyOverride = safetyOverride
            self.duplicate = duplicate
            self.consentUntil = consentUntil
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Registration",
            [
                FieldSchema(
                    number: 1, name: "registered_on", kind: .message, fieldClass: .p1,
                    behavior: [.outputOnly],
                    message: CommonV1.Date.schema),
                FieldSchema(number: 2, name: "consent", kind: .string, fieldClass: .p1, resource: "consent"),
                FieldSchema(
                    number: 3, name: "safety_override", kind: .message, fieldClass: .p3,
                    message: FamilyV1.SafetyOverride.schema),
                FieldSchema(
                    number: 4, name: "duplicate", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.DuplicateAnswer.schema),
                FieldSchema(
                    number: 50, name: "consent_until", kind: .message, fieldClass: .p1,
                    behavior: [.outputOnly],
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    /// Why a child was registered without a consent.
    public struct SafetyOverride: WireMessage {
        public var reason: String = ""
        /// The manager who agreed by an approval.
        public var approvedBy: String = ""
        public var authorityInformed: Bool = false

        public init() {}

        public init(reason: String = "", approvedBy: String = "", authorityInformed: Bool = false) {
            self.reason = reason
            self.approvedBy = approvedBy
            self.authorityInformed = authorityInformed
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SafetyOverride",
            [
                FieldSchema(number: 1, name: "reason", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 2, name: "approved_by", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
                FieldSchema(number: 3, name: "authority_informed", kind: .bool, fieldClass: .p1),
            ])
    }
}

extension FamilyV1 {
    /// A try to reach a child whom the partner has lost.
    public struct ContactAttempt: WireMessage {
        public var date: CommonV1.Date?
        /// How, in words: by phone, through a neighbour.
        public var channel: String = ""

        public init() {}

        public init(date: CommonV1.Date? = nil, channel: String = "") {
            self.date = date
            self.channel = channel
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ContactAttempt",
            [
                FieldSchema(
                    number: 1, name: "date", kind: .message, fieldClass: .p2, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(number: 2, name: "channel", kind: .string, fieldClass: .p2),
            ])
    }
}

extension FamilyV1 {
    /// Since when a case rests, and why.
    public struct Suspension: WireMessage {
        public var since: CommonV1.Date?
        /// The state to which the case comes back.
        public var previous: FamilyV1.CaseState = FamilyV1.CaseState(rawValue: 0)
        public var authorityInformed: Bool = false
        public var note: String = ""
        /// When it was entered.
        public var recordedOn: CommonV1.Date?

        public init() {}

        public init(
            since: CommonV1.Date? = nil, previous: FamilyV1.CaseState = FamilyV1.CaseState(rawValue: 0),
            authorityInformed: Bool = false, note: String = "", recordedOn: CommonV1.Date? = nil
        ) {
            self.since = since
            self.previous = previous
            self.authorityInformed = authorityInformed
            self.note = note
            self.recordedOn = recordedOn
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Suspension",
            [
                FieldSchema(
                    number: 1, name: "since", kind: .message, fieldClass: .p1, message: CommonV1.Date.schema),
                FieldSchema(
                    number: 2, name: "previous", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.CaseState.schema),
                FieldSchema(number: 3, name: "authority_informed", kind: .bool, fieldClass: .p1),
                FieldSchema(number: 4, name: "note", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 5, name: "recorded_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    /// How a case ended.
    public struct Closure: WireMessage {
        public var reason: FamilyV1.CloseReason = FamilyV1.CloseReason(rawValue: 0)
        public var closedOn: CommonV1.Date?
        public var finalRisk: FamilyV1.RiskLevel = FamilyV1.RiskLevel(rawValue: 0)
        public var evidence: FamilyV1.CloseEvidence?
        /// When it was entered.
        public var recordedOn: CommonV1.Date?
        /// Until then the case is kept. From the next day two managers may have it purged, with all that is under it.
        public var retainedUntil: CommonV1.Date?

        public init() {}

        public init(
            reason: FamilyV1.CloseReason = FamilyV1.CloseReason(rawValue: 0), closedOn: CommonV1.Date? = nil,
            finalRisk: FamilyV1.RiskLevel = FamilyV1.RiskLevel(rawValue: 0),
            evidence: FamilyV1.CloseEvidence? = nil, recordedOn: CommonV1.Date? = nil,
            retainedUntil: CommonV1.Date? = nil
        ) {
            self.reason = reason
            self.closedOn = closedOn
            self.finalRisk = finalRisk
            self.evidence = evidence
            self.recordedOn = recordedOn
            self.retainedUntil = retainedUntil
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Closure",
            [
                FieldSchema(
                    number: 1, name: "reason", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.CloseReason.schema),
                FieldSchema(
                    number: 2, name: "closed_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 3, name: "final_risk", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.RiskLevel.schema),
                FieldSchema(
                    number: 4, name: "evidence", kind: .message, fieldClass: .p3,
                    message: FamilyV1.CloseEvidence.schema),
                FieldSchema(
                    number: 5, name: "recorded_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 8, name: "retained_until", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    /// What each reason has to show; the rest stays unset.
    public struct CloseEvidence: WireMessage {
        /// DUPLICATE: the case that goes on.
        public var survivingCase: String = ""
        /// REFUSED: the child was asked alone.
        public var childInterviewedAlone: Bool = false
        /// DIED, MOVED, TRANSFERRED, CUSTODY_ELSEWHERE: what shows it.
        public var document: String = ""
        /// MISSING, DIED: the authority knows.
        public var authorityInformed: Bool = false
        /// ADULT_INDEPENDENT, CUSTODY_ELSEWHERE: since when there has been a plan for the time after. What counts is the
        /// `transition_plan` of the case, from when it was entered there.
        public var transitionPlan: CommonV1.Date?
        /// NEEDS_MET_IN_FAMILY: the family follow-up, of the programme's follow_up_min_months or more, by default 6.
        public var followUp: String = ""
        public var note: String = ""
        /// DIED: the day, as far as it is known.
        public var diedOn: CommonV1.Date?

        public init() {}

        public init(
            survivingCase: String = "", childInterviewedAlone: Bool = false, document: String = "",
            authorityInformed: Bool = false, transitionPlan: CommonV1.Date? = nil, followUp: String = "",
            note: String = "", diedOn: CommonV1.Date? = nil
        ) {
            self.survivingCase = survivingCase
            self.childInterviewedAlone = childInterviewedAlone
            self.document = document
            self.authorityInformed = authorityInformed
            self.transitionPlan = transitionPlan
            self.followUp = followUp
            self.note = note
            self.diedOn = diedOn
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.CloseEvidence",
            [
                FieldSchema(
                    number: 1, name: "surviving_case", kind: .string, fieldClass: .p1, resource: "case"),
                FieldSchema(number: 2, name: "child_interviewed_alone", kind: .bool, fieldClass: .p3),
                FieldSchema(number: 3, name: "document", kind: .string, fieldClass: .p2),
                FieldSchema(number: 4, name: "authority_informed", kind: .bool, fieldClass: .p1),
                FieldSchema(
                    number: 5, name: "transition_plan", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 6, name: "follow_up", kind: .string, fieldClass: .p1, resource: "follow_up"),
                FieldSchema(number: 7, name: "note", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 8, name: "died_on", kind: .message, fieldClass: .p2, message: CommonV1.Date.schema
                ),
            ])
    }
}

extension FamilyV1 {
    public struct IdentifyChildRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        public var childCase: FamilyV1.ChildCase?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(parent: String = "", childCase: FamilyV1.ChildCase? = nil, requestID: String = "") {
            self.parent = parent
            self.childCase = childCase
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.IdentifyChildRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "child_case", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: FamilyV1.ChildCase.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct GetCaseRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetCaseRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct BatchGetCasesRequest: WireMessage {
        public var parent: String = ""
        public var names: [String] = []

        public init() {}

        public init(parent: String = "", names: [String] = []) {
            self.parent = parent
            self.names = names
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.BatchGetCasesRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "names", kind: .string, isRepeated: true, maxCount: 100, fieldClass: .p0,
                    resource: "case"),
            ])
    }
}

extension FamilyV1 {
    public struct BatchGetCasesResponse: WireMessage {
        /// In the order of the names. One that is absent fails the whole.
        public var cases: [FamilyV1.ChildCase] = []

        public init() {}

        public init(cases: [FamilyV1.ChildCase] = []) {
            self.cases = cases
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.BatchGetCasesResponse",
            [
                FieldSchema(
                    number: 1, name: "cases", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: FamilyV1.ChildCase.schema)
            ])
    }
}

extension FamilyV1 {
    public struct ListCasesRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""
        /// What is given here and what `filter` says must all hold. Only cases of this state; where neither says anything of a
        /// state, all that are open.
        public var state: FamilyV1.CaseState = FamilyV1.CaseState(rawValue: 0)
        public var responsibleStaff: String = ""
        public var sourceSite: String = ""
        public var riskLevel: FamilyV1.RiskLevel = FamilyV1.RiskLevel(rawValue: 0)
        /// Only open cases whose next deadline has passed; the longest overdue first, unless `order_by` says otherwise.
        public var overdue: Bool = false
        /// Conditions joined by AND, as AIP-160 writes them: `risk_level = HIGH AND update_time > "2027-03-01"`. Fields: state,
        /// open, risk_level, initial_risk, responsible_staff, other_staff, source, source_site, family, sibling_group, case_code,
        /// identified_on, state_since, review_by, next_deadline.kind, next_deadline.due, overdue, project, donor, create_time,
        /// update_time, sex, victim_status. A field that the caller may not see of a case is not set there. Where nothing is said
        /// of state or open, the open cases are listed; `state:*` has all. A page may be short, or empty, and have a next one.
        public var filter: String = ""
        /// `create_time`, `update_time` or `next_deadline.due`, with ` desc` for the last first. Where nothing is said: by
        /// `next_deadline.due` with `overdue`, by `update_time` where the filter says since when, else by `create_time`.
        public var orderBy: String = ""

        public init() {}

        public init(
            parent: String = "", pageSize: Int32 = 0, pageToken: String = "",
            state: FamilyV1.CaseState = FamilyV1.CaseState(rawValue: 0), responsibleStaff: String = "",
            sourceSite: String = "", riskLevel: FamilyV1.RiskLevel = FamilyV1.RiskLevel(rawValue: 0),
            overdue: Bool = false, filter: String = "", orderBy: String = ""
        ) {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.state = state
            self.responsibleStaff = responsibleStaff
            self.sourceSite = sourceSite
            self.riskLevel = riskLevel
            self.overdue = overdue
            self.filter = filter
            self.orderBy = orderBy
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListCasesRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
                FieldSchema(
                    number: 4, name: "state", kind: .enumeration, fieldClass: .p0,
                    enumeration: FamilyV1.CaseState.schema),
                FieldSchema(
                    number: 5, name: "responsible_staff", kind: .string, fieldClass: .p1, resource: "staff"),
                FieldSchema(number: 6, name: "source_site", kind: .string, fieldClass: .p1, resource: "site"),
                FieldSchema(
                    number: 7, name: "risk_level", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.RiskLevel.schema),
                FieldSchema(number: 8, name: "overdue", kind: .bool, fieldClass: .p0),
                FieldSchema(number: 9, name: "filter", kind: .string, fieldClass: .p3),
                FieldSchema(number: 10, name: "order_by", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct ListCasesResponse: WireMessage {
        public var cases: [FamilyV1.ChildCase] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(cases: [FamilyV1.ChildCase] = [], nextPageToken: String = "") {
            self.cases = cases
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListCasesResponse",
            [
                FieldSchema(
                    number: 1, name: "cases", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: FamilyV1.ChildCase.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct CountCasesRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""
        /// As in ListCases: where it says nothing of state or open, the open cases are counted.
        public var filter: String = ""
        /// What each count is of: `state`, `risk_level`, `responsible_staff` or `source_site`; nothing for one count of all.
        public var groupBy: String = ""

        public init() {}

        public init(parent: String = "", pageToken: String = "", filter: String = "", groupBy: String = "") {
            self.parent = parent
            self.pageToken = pageToken
            self.filter = filter
            self.groupBy = groupBy
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.CountCasesRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_token", kind: .string, fieldClass: .p0),
                FieldSchema(number: 3, name: "filter", kind: .string, fieldClass: .p3),
                FieldSchema(number: 4, name: "group_by", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct CountCasesResponse: WireMessage {
        /// In the order of their values. Only cases that the caller may see are counted.
        public var counts: [FamilyV1.CaseCount] = []
        /// Where there is more to count than one answer looks at: ask on, and add up the answers. Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(counts: [FamilyV1.CaseCount] = [], nextPageToken: String = "") {
            self.counts = counts
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.CountCasesResponse",
            [
                FieldSchema(
                    number: 1, name: "counts", kind: .message, isRepeated: true, maxCount: 1024,
                    fieldClass: .p0,
                    message: FamilyV1.CaseCount.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    /// How many cases have one value.
    public struct CaseCount: WireMessage {
        /// As in a filter: the name of a state or a risk level, or of a record; empty for cases that have none, and where nothing
        /// was asked for.
        public var value: String = ""
        public var count: Int32 = 0

        public init() {}

        public init(value: String = "", count: Int32 = 0) {
            self.value = value
            self.count = count
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.CaseCount",
            [
                FieldSchema(number: 1, name: "value", kind: .string, fieldClass: .p1),
                FieldSchema(number: 2, name: "count", kind: .int32, fieldClass: .p1),
            ])
    }
}

extension FamilyV1 {
    public struct UpdateCaseRequest: WireMessage {
        /// `meta.name` says which, `meta.etag` which revision was read.
        public var childCase: FamilyV1.ChildCase?
        public var updateMask: GoogleProtobuf.FieldMask?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// Where a second person must agree: their approval of this request. See RequestApproval.
        public var approval: String = ""

        public init() {}

        public init(
            childCase: FamilyV1.ChildCase? = nil, updateMask: GoogleProtobuf.FieldMask? = nil,
            requestID: String = "", approval: String = ""
        ) {
            self.childCase = childCase
            self.updateMask = updateMask
            self.requestID = requestID
            self.approval = approval
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.UpdateCaseRequest",
            [
                FieldSchema(
                    number: 1, name: "child_case", kind: .message, fieldClass: .p0, behavior: [.required],
                    message: FamilyV1.ChildCase.schema),
                FieldSchema(
                    number: 2, name: "update_mask", kind: .message, fieldClass: .p0, behavior: [.required],
                    message: GoogleProtobuf.FieldMask.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 4, name: "approval", kind: .string, fieldClass: .p1, resource: "approval"),
            ])
    }
}

extension FamilyV1 {
    public struct ScreenChildRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        public var screening: FamilyV1.Screening?
        public var riskFactors: [FamilyV1.RiskFactor] = []
        public var harms: [FamilyV1.HarmType] = []
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// Where a second person must agree: their approval of this request. See RequestApproval.
        public var approval: String = ""

        public init() {}

        public init(
            name: String = "", etag: String = "", screening: FamilyV1.Screening? = nil,
            riskFactors: [FamilyV1.RiskFactor] = [], harms: [FamilyV1.HarmType] = [], requestID: String = "",
            approval: String = ""
        ) {
            self.name = name
            self.etag = etag
            self.screening = screening
            self.riskFactors = riskFactors
            self.harms = harms
            self.requestID = requestID
            self.approval = approval
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ScreenChildRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "screening", kind: .message, fieldClass: .p3, behavior: [.required],
                    message: FamilyV1.Screening.schema),
                FieldSchema(
                    number: 4, name: "risk_factors", kind: .enumeration, isRepeated: true, maxCount: 32,
                    fieldClass: .p3, enumeration: FamilyV1.RiskFactor.schema),
                FieldSchema(
                    number: 5, name: "harms", kind: .enumeration, isRepeated: true, maxCount: 16,
                    fieldClass: .p3,
                    enumeration: FamilyV1.HarmType.schema),
                FieldSchema(
                    number: 6, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 7, name: "approval", kind: .string, fieldClass: .p1, resource: "approval"),
            ])
    }
}

extension FamilyV1 {
    public struct RegisterCaseRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        public var registration: FamilyV1.Registration?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// Where a second person must agree: their approval of this request. See RequestApproval.
        public var approval: String = ""
        /// Today where it is not said: not in the future, and not before the last step. Late ones are a manager's to enter.
        public var happenedOn: CommonV1.Date?

        public init() {}

        public init(
            name: String = "", etag: String = "", registration: FamilyV1.Registration? = nil,
            requestID: String = "", approval: String = "", happenedOn: CommonV1.Date? = nil
        ) {
            self.name = name
            self.etag = etag
            self.registration = registration
            self.requestID = requestID
            self.approval = approval
            self.happenedOn = happenedOn
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.RegisterCaseRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "registration", kind: .message, fieldClass: .p3,
                    message: FamilyV1.Registration.schema),
                FieldSchema(
                    number: 4, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 5, name: "approval", kind: .string, fieldClass: .p1, resource: "approval"),
                FieldSchema(
                    number: 6, name: "happened_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    public struct StartFamilyTracingRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        public var note: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// Today where it is not said: not in the future, and not before the last step. Late ones are a manager's to enter.
        public var happenedOn: CommonV1.Date?

        public init() {}

        public init(
            name: String = "", etag: String = "", note: String = "", requestID: String = "",
            happenedOn: CommonV1.Date? = nil
        ) {
            self.name = name
            self.etag = etag
            self.note = note
            self.requestID = requestID
            self.happenedOn = happenedOn
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.StartFamilyTracingRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(number: 3, name: "note", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 4, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 5, name: "happened_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    public struct RecordTracingResultRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// FOUND, EXHAUSTED or NOT_SUITABLE.
        public var result: FamilyV1.TracingState = FamilyV1.TracingState(rawValue: 0)
        /// Required where one was found.
        public var family: String = ""
        public var note: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// Today where it is not said: not in the future, and not before the last step. Late ones are a manager's to enter.
        public var happenedOn: CommonV1.Date?

        public init() {}

        public init(
            name: String = "", etag: String = "",
            result: FamilyV1.TracingState = FamilyV1.TracingState(rawValue: 0), family: String = "",
            note: String = "", requestID: String = "", happenedOn: CommonV1.Date? = nil
        ) {
            self.name = name
            self.etag = etag
            self.result = result
            self.family = family
            self.note = note
            self.requestID = requestID
            self.happenedOn = happenedOn
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.RecordTracingResultRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "result", kind: .enumeration, fieldClass: .p1, behavior: [.required],
                    enumeration: FamilyV1.TracingState.schema),
                FieldSchema(number: 4, name: "family", kind: .string, fieldClass: .p1, resource: "family"),
                FieldSchema(number: 5, name: "note", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 6, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 7, name: "happened_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    public struct WithdrawReintegrationRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        public var reason: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// Today where it is not said: not in the future, and not before the last step. Late ones are a manager's to enter.
        public var happenedOn: CommonV1.Date?

        public init() {}

        public init(
            name: String = "", etag: String = "", reason: String = "", requestID: String = "",
            happenedOn: CommonV1.Date? = nil
        ) {
            self.name = name
            self.etag = etag
            self.reason = reason
            self.requestID = requestID
            self.happenedOn = happenedOn
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.WithdrawReintegrationRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(number: 3, name: "reason", kind: .string, fieldClass: .p3, behavior: [.required]),
                FieldSchema(
                    number: 4, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 5, name: "happened_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    public struct SuspendCaseRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// The child is missing: the authority must know.
        public var authorityInformed: Bool = false
        public var note: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// Today where it is not said: not in the future, and not before the last step. Late ones are a manager's to enter.
        public var happenedOn: CommonV1.Date?

        public init() {}

        public init(
            name: String = "", etag: String = "", authorityInformed: Bool = false, note: String = "",
            requestID: String = "", happenedOn: CommonV1.Date? = nil
        ) {
            self.name = name
            self.etag = etag
            self.authorityInformed = authorityInformed
            self.note = note
            self.requestID = requestID
            self.happenedOn = happenedOn
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SuspendCaseRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(number: 3, name: "authority_informed", kind: .bool, fieldClass: .p1),
                FieldSchema(number: 4, name: "note", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 5, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 6, name: "happened_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    public struct ResumeCaseRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// Today where it is not said: not in the future, and not before the last step. Late ones are a manager's to enter.
        public var happenedOn: CommonV1.Date?

        public init() {}

        public init(
            name: String = "", etag: String = "", requestID: String = "", happenedOn: CommonV1.Date? = nil
        ) {
            self.name = name
            self.etag = etag
            self.requestID = requestID
            self.happenedOn = happenedOn
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ResumeCaseRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 4, name: "happened_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    public struct CloseCaseRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        public var reason: FamilyV1.CloseReason = FamilyV1.CloseReason(rawValue: 0)
        public var evidence: FamilyV1.CloseEvidence?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// Today where it is not said: not in the future, and not before the last step. Late ones are a manager's to enter.
        public var happenedOn: CommonV1.Date?

        public init() {}

        public init(
            name: String = "", etag: String = "",
            reason: FamilyV1.CloseReason = FamilyV1.CloseReason(rawValue: 0),
            evidence: FamilyV1.CloseEvidence? = nil, requestID: String = "",
            happenedOn: CommonV1.Date? = nil
        ) {
            self.name = name
            self.etag = etag
            self.reason = reason
            self.evidence = evidence
            self.requestID = requestID
            self.happenedOn = happenedOn
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.CloseCaseRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "reason", kind: .enumeration, fieldClass: .p1, behavior: [.required],
                    enumeration: FamilyV1.CloseReason.schema),
                FieldSchema(
                    number: 4, name: "evidence", kind: .message, fieldClass: .p3,
                    message: FamilyV1.CloseEvidence.schema),
                FieldSchema(
                    number: 5, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 6, name: "happened_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    public struct ReopenCaseRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        public var reason: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// An ACTIVE consent with purpose CARE that was granted since the case was closed; or the override.
        public var consent: String = ""
        /// Where asking for consent would endanger the child.
        public var safetyOverride: FamilyV1.SafetyOverride?
        /// Where a second person must agree: their approval of this request. See RequestApproval.
        public var approval: String = ""
        /// Today where it is not said: not in the future, and not before the last step. Late ones are a manager's to enter.
        public var happenedOn: CommonV1.Date?

        public init() {}

        public init(
            name: String = "", etag: String = "", reason: String = "", requestID: String = "",
            consent: String = "", safetyOverride: FamilyV1.SafetyOverride? = nil, approval: String = "",
            happenedOn: CommonV1.Date? = nil
        ) {
            self.name = name
            self.etag = etag
            self.reason = reason
            self.requestID = requestID
            self.consent = consent
            self.safetyOverride = safetyOverride
            self.approval = approval
            self.happenedOn = happenedOn
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ReopenCaseRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(number: 3, name: "reason", kind: .string, fieldClass: .p3, behavior: [.required]),
                FieldSchema(
                    number: 4, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(number: 5, name: "consent", kind: .string, fieldClass: .p1, resource: "consent"),
                FieldSchema(
                    number: 6, name: "safety_override", kind: .message, fieldClass: .p3,
                    message: FamilyV1.SafetyOverride.schema),
                FieldSchema(
                    number: 7, name: "approval", kind: .string, fieldClass: .p1, resource: "approval"),
                FieldSchema(
                    number: 8, name: "happened_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    public struct PurgeCaseRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// Another manager's approval of this request. See RequestApproval.
        public var approval: String = ""

        public init() {}

        public init(name: String = "", etag: String = "", requestID: String = "", approval: String = "") {
            self.name = name
            self.etag = etag
            self.requestID = requestID
            self.approval = approval
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.PurgeCaseRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 4, name: "approval", kind: .string, fieldClass: .p1, resource: "approval"),
            ])
    }
}

extension FamilyV1 {
    public struct KeepCaseRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// The new last day: a later one than today, and at most `reopen_days` away.
        public var until: CommonV1.Date?
        /// Why the case is still needed.
        public var reason: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            name: String = "", etag: String = "", until: CommonV1.Date? = nil, reason: String = "",
            requestID: String = ""
        ) {
            self.name = name
            self.etag = etag
            self.until = until
            self.reason = reason
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.KeepCaseRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "until", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(number: 4, name: "reason", kind: .string, fieldClass: .p3, behavior: [.required]),
                FieldSchema(
                    number: 5, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct ExplainTransitionRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ExplainTransitionRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct ExplainTransitionResponse: WireMessage {
        public var state: FamilyV1.CaseState = FamilyV1.CaseState(rawValue: 0)
        /// Every step that the procedure has from this state.
        public var steps: [FamilyV1.TransitionStep] = []

        public init() {}

        public init(
            state: FamilyV1.CaseState = FamilyV1.CaseState(rawValue: 0),
            steps: [FamilyV1.TransitionStep] = []
        ) {
            self.state = state
            self.steps = steps
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ExplainTransitionResponse",
            [
                FieldSchema(
                    number: 1, name: "state", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.CaseState.schema),
                FieldSchema(
                    number: 2, name: "steps", kind: .message, isRepeated: true, maxCount: 64, fieldClass: .p0,
                    message: FamilyV1.TransitionStep.schema),
            ])
    }
}

extension FamilyV1 {
    public struct TransitionStep: WireMessage {
        /// The RPC that takes it, as `CloseTrial`.
        public var rpc: String = ""
        public var to: FamilyV1.CaseState = FamilyV1.CaseState(rawValue: 0)
        /// The reason or outcome with which it is taken, where one RPC leads to several states: `SUCCESS`.
        public var by: String = ""
        /// What is not there yet; empty where the step may be taken now.
        public var unmet: [FamilyV1.UnmetGuard] = []

        public init() {}

        public init(
            rpc: String = "", to: FamilyV1.CaseState = FamilyV1.CaseState(rawValue: 0), by: String = "",
            unmet: [FamilyV1.UnmetGuard] = []
        ) {
            self.rpc = rpc
            self.to = to
            self.by = by
            self.unmet = unmet
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.TransitionStep",
            [
                FieldSchema(number: 1, name: "rpc", kind: .string, fieldClass: .p0),
                FieldSchema(
                    number: 2, name: "to", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.CaseState.schema),
                FieldSchema(number: 3, name: "by", kind: .string, fieldClass: .p0),
                FieldSchema(
                    number: 4, name: "unmet", kind: .message, isRepeated: true, maxCount: 16, fieldClass: .p3,
                    message: FamilyV1.UnmetGuard.schema),
            ])
    }
}

extension FamilyV1 {
    public struct UnmetGuard: WireMessage {
        /// As the refusal would give it: `CONSENT_MISSING`.
        public var reason: String = ""
        /// What to do.
        public var description: String = ""

        public init() {}

        public init(reason: String = "", description: String = "") {
            self.reason = reason
            self.description = description
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.UnmetGuard",
            [
                FieldSchema(number: 1, name: "reason", kind: .string, fieldClass: .p3),
                FieldSchema(number: 2, name: "description", kind: .string, fieldClass: .p3),
            ])
    }
}

extension FamilyV1 {
    public struct ProtectionChange: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = ProtectionChange(rawValue: 0)
        /// The child was taken from a family in which somebody can protect it.
        public static let goodParentFound = ProtectionChange(rawValue: 1)
        /// The child lives apart from its family, and no panel has decided that.
        public static let separationUndecided = ProtectionChange(rawValue: 2)
        /// Where the child lives, or is to live, is an alleged exploiter whom no panel has accepted.
        public static let exploiterInFamily = ProtectionChange(rawValue: 3)
        /// The family to which the child returns was found unsuitable.
        public static let familyUnsuitable = ProtectionChange(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.family.v1.ProtectionChange", prefix: "PROTECTION_CHANGE_",
            [
                ("PROTECTION_CHANGE_UNSPECIFIED", 0),
                ("PROTECTION_CHANGE_GOOD_PARENT_FOUND", 1),
                ("PROTECTION_CHANGE_SEPARATION_UNDECIDED", 2),
                ("PROTECTION_CHANGE_EXPLOITER_IN_FAMILY", 3),
                ("PROTECTION_CHANGE_FAMILY_UNSUITABLE", 4),
            ])
    }
}

extension FamilyV1 {
    /// The states of the procedure. ExplainTransition says which steps lead on from one.
    public struct CaseState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = CaseState(rawValue: 0)
        public static let identified = CaseState(rawValue: 1)
        public static let screenedOut = CaseState(rawValue: 2)
        public static let registered = CaseState(rawValue: 3)
        public static let assessed = CaseState(rawValue: 4)
        public static let planned = CaseState(rawValue: 5)
        public static let inSupport = CaseState(rawValue: 6)
        public static let reintegrationPrepared = CaseState(rawValue: 7)
        public static let inTrial = CaseState(rawValue: 8)
        public static let postIntegration = CaseState(rawValue: 9)
        public static let alternativeCare = CaseState(rawValue: 10)
        public static let suspended = CaseState(rawValue: 11)
        public static let closed = CaseState(rawValue: 12)
        public static let transferredOut = CaseState(rawValue: 13)

        public static let schema = EnumSchema(
            "pegase.family.v1.CaseState", prefix: "CASE_STATE_",
            [
                ("CASE_STATE_UNSPECIFIED", 0),
                ("CASE_STATE_IDENTIFIED", 1),
                ("CASE_STATE_SCREENED_OUT", 2),
                ("CASE_STATE_REGISTERED", 3),
                ("CASE_STATE_ASSESSED", 4),
                ("CASE_STATE_PLANNED", 5),
                ("CASE_STATE_IN_SUPPORT", 6),
                ("CASE_STATE_REINTEGRATION_PREPARED", 7),
                ("CASE_STATE_IN_TRIAL", 8),
                ("CASE_STATE_POST_INTEGRATION", 9),
                ("CASE_STATE_ALTERNATIVE_CARE", 10),
                ("CASE_STATE_SUSPENDED", 11),
                ("CASE_STATE_CLOSED", 12),
                ("CASE_STATE_TRANSFERRED_OUT", 13),
            ])
    }
}

extension FamilyV1 {
    /// Whether the child is a victim of trafficking.
    public struct VictimStatus: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = VictimStatus(rawValue: 0)
        public static let atRisk = VictimStatus(rawValue: 1)
        public static let suspected = VictimStatus(rawValue: 2)
        /// An authority looks into it.
        public static let underIdentification = VictimStatus(rawValue: 3)
        public static let confirmed = VictimStatus(rawValue: 4)
        public static let notConfirmed = VictimStatus(rawValue: 5)
        public static let notVictim = VictimStatus(rawValue: 6)

        public static let schema = EnumSchema(
            "pegase.family.v1.VictimStatus", prefix: "VICTIM_STATUS_",
            [
                ("VICTIM_STATUS_UNSPECIFIED", 0),
                ("VICTIM_STATUS_AT_RISK", 1),
                ("VICTIM_STATUS_SUSPECTED", 2),
                ("VICTIM_STATUS_UNDER_IDENTIFICATION", 3),
                ("VICTIM_STATUS_CONFIRMED", 4),
                ("VICTIM_STATUS_NOT_CONFIRMED", 5),
                ("VICTIM_STATUS_NOT_VICTIM", 6),
            ])
    }
}

extension FamilyV1 {
    /// Where the partner met the child, or who told of it.
    public struct IdentificationSource: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = IdentificationSource(rawValue: 0)
        public static let charitySchool = IdentificationSource(rawValue: 1)
        public static let hostel = IdentificationSource(rawValue: 2)
        public static let socialCenter = IdentificationSource(rawValue: 3)
        public static let home = IdentificationSource(rawValue: 4)
        public static let dayCare = IdentificationSource(rawValue: 5)
        public static let shelter = IdentificationSource(rawValue: 6)
        public static let streetOutreach = IdentificationSource(rawValue: 7)
        public static let communityVolunteer = IdentificationSource(rawValue: 8)
        public static let authority = IdentificationSource(rawValue: 9)
        public static let hotline = IdentificationSource(rawValue: 10)
        public static let family = IdentificationSource(rawValue: 11)
        public static let childSelf = IdentificationSource(rawValue: 12)
        public static let referral = IdentificationSource(rawValue: 13)
        public static let other = IdentificationSource(rawValue: 14)

        public static let schema = EnumSchema(
            "pegase.family.v1.IdentificationSource", prefix: "IDENTIFICATION_SOURCE_",
            [
                ("IDENTIFICATION_SOURCE_UNSPECIFIED", 0),
                ("IDENTIFICATION_SOURCE_CHARITY_SCHOOL", 1),
                ("IDENTIFICATION_SOURCE_HOSTEL", 2),
                ("IDENTIFICATION_SOURCE_SOCIAL_CENTER", 3),
                ("IDENTIFICATION_SOURCE_HOME", 4),
                ("IDENTIFICATION_SOURCE_DAY_CARE", 5),
                ("IDENTIFICATION_SOURCE_SHELTER", 6),
                ("IDENTIFICATION_SOURCE_STREET_OUTREACH", 7),
                ("IDENTIFICATION_SOURCE_COMMUNITY_VOLUNTEER", 8),
                ("IDENTIFICATION_SOURCE_AUTHORITY", 9),
                ("IDENTIFICATION_SOURCE_HOTLINE", 10),
                ("IDENTIFICATION_SOURCE_FAMILY", 11),
                ("IDENTIFICATION_SOURCE_CHILD_SELF", 12),
                ("IDENTIFICATION_SOURCE_REFERRAL", 13),
                ("IDENTIFICATION_SOURCE_OTHER", 14),
            ])
    }
}

extension FamilyV1 {
    /// For what others turn children away.
    public struct ExclusionRisk: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = ExclusionRisk(rawValue: 0)
        public static let migrant = ExclusionRisk(rawValue: 1)
        public static let familyIsExploiter = ExclusionRisk(rawValue: 2)
        public static let age1617 = ExclusionRisk(rawValue: 3)

        public static let schema = EnumSchema(
            "pegase.family.v1.ExclusionRisk", prefix: "EXCLUSION_RISK_",
            [
                ("EXCLUSION_RISK_UNSPECIFIED", 0),
                ("EXCLUSION_RISK_MIGRANT", 1),
                ("EXCLUSION_RISK_FAMILY_IS_EXPLOITER", 2),
                ("EXCLUSION_RISK_AGE_16_17", 3),
            ])
    }
}

extension FamilyV1 {
    /// Who of the partner sees a case, as its field `visibility` says.
    public struct Visibility: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = Visibility(rawValue: 0)
        public static let normal = Visibility(rawValue: 1)
        public static let restricted = Visibility(rawValue: 2)
        public static let sealed = Visibility(rawValue: 3)

        public static let schema = EnumSchema(
            "pegase.family.v1.Visibility", prefix: "VISIBILITY_",
            [
                ("VISIBILITY_UNSPECIFIED", 0),
                ("VISIBILITY_NORMAL", 1),
                ("VISIBILITY_RESTRICTED", 2),
                ("VISIBILITY_SEALED", 3),
            ])
    }
}

extension FamilyV1 {
    /// Alone or with whom a child lives when it is met.
    public struct LivingSituation: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = LivingSituation(rawValue: 0)
        public static let withParents = LivingSituation(rawValue: 1)
        public static let withKin = LivingSituation(rawValue: 2)
        public static let withNonKin = LivingSituation(rawValue: 3)
        public static let alone = LivingSituation(rawValue: 4)
        public static let onTheStreet = LivingSituation(rawValue: 5)
        public static let withExploiter = LivingSituation(rawValue: 6)
        public static let inInstitution = LivingSituation(rawValue: 7)
        public static let withSiblings = LivingSituation(rawValue: 8)

        public static let schema = EnumSchema(
            "pegase.family.v1.LivingSituation", prefix: "LIVING_SITUATION_",
            [
                ("LIVING_SITUATION_UNSPECIFIED", 0),
                ("LIVING_SITUATION_WITH_PARENTS", 1),
                ("LIVING_SITUATION_WITH_KIN", 2),
                ("LIVING_SITUATION_WITH_NON_KIN", 3),
                ("LIVING_SITUATION_ALONE", 4),
                ("LIVING_SITUATION_ON_THE_STREET", 5),
                ("LIVING_SITUATION_WITH_EXPLOITER", 6),
                ("LIVING_SITUATION_IN_INSTITUTION", 7),
                ("LIVING_SITUATION_WITH_SIBLINGS", 8),
            ])
    }
}

extension FamilyV1 {
    public struct DeadlineKind: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = DeadlineKind(rawValue: 0)
        public static let screening = DeadlineKind(rawValue: 1)
        public static let registration = DeadlineKind(rawValue: 2)
        public static let assessment = DeadlineKind(rawValue: 3)
        public static let carePlan = DeadlineKind(rawValue: 4)
        public static let firstService = DeadlineKind(rawValue: 5)
        public static let review = DeadlineKind(rawValue: 6)
        public static let trialEnd = DeadlineKind(rawValue: 7)
        public static let postIntegrationReview = DeadlineKind(rawValue: 8)
        public static let emergencyPlacement = DeadlineKind(rawValue: 9)
        public static let ageOut = DeadlineKind(rawValue: 10)
        public static let reassessment = DeadlineKind(rawValue: 11)

        public static let schema = EnumSchema(
            "pegase.family.v1.DeadlineKind", prefix: "DEADLINE_KIND_",
            [
                ("DEADLINE_KIND_UNSPECIFIED", 0),
                ("DEADLINE_KIND_SCREENING", 1),
                ("DEADLINE_KIND_REGISTRATION", 2),
                ("DEADLINE_KIND_ASSESSMENT", 3),
                ("DEADLINE_KIND_CARE_PLAN", 4),
                ("DEADLINE_KIND_FIRST_SERVICE", 5),
                ("DEADLINE_KIND_REVIEW", 6),
                ("DEADLINE_KIND_TRIAL_END", 7),
                ("DEADLINE_KIND_POST_INTEGRATION_REVIEW", 8),
                ("DEADLINE_KIND_EMERGENCY_PLACEMENT", 9),
                ("DEADLINE_KIND_AGE_OUT", 10),
                ("DEADLINE_KIND_REASSESSMENT", 11),
            ])
    }
}

extension FamilyV1 {
    public struct TracingState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = TracingState(rawValue: 0)
        public static let ongoing = TracingState(rawValue: 1)
        public static let found = TracingState(rawValue: 2)
        /// Not found, and nothing is left to try.
        public static let exhausted = TracingState(rawValue: 3)
        /// Found, but the child cannot live there.
        public static let notSuitable = TracingState(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.family.v1.TracingState", prefix: "TRACING_STATE_",
            [
                ("TRACING_STATE_UNSPECIFIED", 0),
                ("TRACING_STATE_ONGOING", 1),
                ("TRACING_STATE_FOUND", 2),
                ("TRACING_STATE_EXHAUSTED", 3),
                ("TRACING_STATE_NOT_SUITABLE", 4),
            ])
    }
}

extension FamilyV1 {
    /// What the registrar found when looking for the same child under another case.
    public struct DuplicateAnswer: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = DuplicateAnswer(rawValue: 0)
        /// Refused while ListPossibleDuplicates has another case for the child.
        public static let noneFound = DuplicateAnswer(rawValue: 1)
        public static let foundOtherChild = DuplicateAnswer(rawValue: 2)

        public static let schema = EnumSchema(
            "pegase.family.v1.DuplicateAnswer", prefix: "DUPLICATE_ANSWER_",
            [
                ("DUPLICATE_ANSWER_UNSPECIFIED", 0),
                ("DUPLICATE_ANSWER_NONE_FOUND", 1),
                ("DUPLICATE_ANSWER_FOUND_OTHER_CHILD", 2),
            ])
    }
}

extension FamilyV1 {
    /// What each has to show says CloseEvidence.
    public struct CloseReason: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = CloseReason(rawValue: 0)
        public static let duplicate = CloseReason(rawValue: 1)
        public static let lostContact = CloseReason(rawValue: 2)
        public static let reintegrated = CloseReason(rawValue: 3)
        public static let adultIndependent = CloseReason(rawValue: 4)
        public static let custodyElsewhere = CloseReason(rawValue: 5)
        public static let notVictim = CloseReason(rawValue: 6)
        public static let needsMetInFamily = CloseReason(rawValue: 7)
        public static let refused = CloseReason(rawValue: 8)
        public static let moved = CloseReason(rawValue: 9)
        public static let died = CloseReason(rawValue: 10)
        public static let transferred = CloseReason(rawValue: 11)
        public static let missing = CloseReason(rawValue: 12)

        public static let schema = EnumSchema(
            "pegase.family.v1.CloseReason", prefix: "CLOSE_REASON_",
            [
                ("CLOSE_REASON_UNSPECIFIED", 0),
                ("CLOSE_REASON_DUPLICATE", 1),
                ("CLOSE_REASON_LOST_CONTACT", 2),
                ("CLOSE_REASON_REINTEGRATED", 3),
                ("CLOSE_REASON_ADULT_INDEPENDENT", 4),
                ("CLOSE_REASON_CUSTODY_ELSEWHERE", 5),
                ("CLOSE_REASON_NOT_VICTIM", 6),
                ("CLOSE_REASON_NEEDS_MET_IN_FAMILY", 7),
                ("CLOSE_REASON_REFUSED", 8),
                ("CLOSE_REASON_MOVED", 9),
                ("CLOSE_REASON_DIED", 10),
                ("CLOSE_REASON_TRANSFERRED", 11),
                ("CLOSE_REASON_MISSING", 12),
            ])
    }
}

extension FamilyV1 {
    /// That a record should not be there. It counts for nothing any more; it is still read and listed, with this mark.
    public struct Voided: WireMessage {
        public var voidTime: GoogleProtobuf.Timestamp?
        public var voidedBy: String = ""
        /// Who agreed, where two must.
        public var approvedBy: String = ""
        public var reason: FamilyV1.VoidReason = FamilyV1.VoidReason(rawValue: 0)
        public var note: String = ""

        public init() {}

        public init(
            voidTime: GoogleProtobuf.Timestamp? = nil, voidedBy: String = "", approvedBy: String = "",
            reason: FamilyV1.VoidReason = FamilyV1.VoidReason(rawValue: 0), note: String = ""
        ) {
            self.voidTime = voidTime
            self.voidedBy = voidedBy
            self.approvedBy = approvedBy
            self.reason = reason
            self.note = note
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Voided",
            [
                FieldSchema(
                    number: 1, name: "void_time", kind: .message, fieldClass: .p1,
                    message: GoogleProtobuf.Timestamp.schema),
                FieldSchema(number: 2, name: "voided_by", kind: .string, fieldClass: .p1, resource: "staff"),
                FieldSchema(
                    number: 3, name: "approved_by", kind: .string, fieldClass: .p1, resource: "staff"),
                FieldSchema(
                    number: 4, name: "reason", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.VoidReason.schema),
                FieldSchema(number: 5, name: "note", kind: .string, fieldClass: .p3),
            ])
    }
}

extension FamilyV1 {
    /// Voids one record: a visit, a service, an assessment, a plan of care, an episode of exploitation, a decision of a panel or
    /// of an authority, a review, an enrolment, a consent, a sibling group, an attachment; or one visit of a trial.
    public struct VoidRecordRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        public var reason: FamilyV1.VoidReason = FamilyV1.VoidReason(rawValue: 0)
        /// On which child it belongs, or what was wrong.
        public var note: String = ""
        /// Of a trial: which of its visits, 1 for the first. A trial itself is closed, not voided.
        public var visit: Int32 = 0
        /// What a second person agreed to, or what protects a child, is voided by two: the other manager's yes.
        public var approval: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            name: String = "", etag: String = "",
            reason: FamilyV1.VoidReason = FamilyV1.VoidReason(rawValue: 0), note: String = "",
            visit: Int32 = 0, approval: String = "", requestID: String = ""
        ) {
            self.name = name
            self.etag = etag
            self.reason = reason
            self.note = note
            self.visit = visit
            self.approval = approval
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.VoidRecordRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "*",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "reason", kind: .enumeration, fieldClass: .p1, behavior: [.required],
                    enumeration: FamilyV1.VoidReason.schema),
                FieldSchema(number: 4, name: "note", kind: .string, fieldClass: .p3),
                FieldSchema(number: 5, name: "visit", kind: .int32, fieldClass: .p1),
                FieldSchema(
                    number: 6, name: "approval", kind: .string, fieldClass: .p1, resource: "approval"),
                FieldSchema(
                    number: 7, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct VoidRecordResponse: WireMessage {
        /// The record's, as it is now.
        public var meta: CommonV1.Meta?
        public var voided: FamilyV1.Voided?

        public init() {}

        public init(meta: CommonV1.Meta? = nil, voided: FamilyV1.Voided? = nil) {
            self.meta = meta
            self.voided = voided
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.VoidRecordResponse",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "voided", kind: .message, fieldClass: .p1,
                    message: FamilyV1.Voided.schema),
            ])
    }
}

extension FamilyV1 {
    /// Two cases of the partner that may be of one child, as both may be seen whole by who asks.
    public struct PossibleDuplicate: WireMessage {
        public var childCase: String = ""
        /// The one that was made later.
        public var otherCase: String = ""
        /// In what they agree. In nothing that both say do they differ, but for some years of birth.
        public var signs: [FamilyV1.DuplicateSign] = []

        public init() {}

        public init(childCase: String = "", otherCase: String = "", signs: [FamilyV1.DuplicateSign] = []) {
            self.childCase = childCase
            self.otherCase = otherCase
            self.signs = signs
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.PossibleDuplicate",
            [
                FieldSchema(number: 1, name: "child_case", kind: .string, fieldClass: .p1, resource: "case"),
                FieldSchema(number: 2, name: "other_case", kind: .string, fieldClass: .p1, resource: "case"),
                FieldSchema(
                    number: 3, name: "signs", kind: .enumeration, isRepeated: true, maxCount: 4,
                    fieldClass: .p2,
                    enumeration: FamilyV1.DuplicateSign.schema),
            ])
    }
}

extension FamilyV1 {
    public struct ListPossibleDuplicatesRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""
        /// Only the pairs of this case; of closed ones, too. Empty gives the pairs of all open cases.
        public var childCase: String = ""

        public init() {}

        public init(
            parent: String = "", pageSize: Int32 = 0, pageToken: String = "", childCase: String = ""
        ) {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.childCase = childCase
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListPossibleDuplicatesRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
                FieldSchema(number: 4, name: "child_case", kind: .string, fieldClass: .p1, resource: "case"),
            ])
    }
}

extension FamilyV1 {
    public struct ListPossibleDuplicatesResponse: WireMessage {
        /// A page may be short or empty while there are more: go on with the token.
        public var duplicates: [FamilyV1.PossibleDuplicate] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(duplicates: [FamilyV1.PossibleDuplicate] = [], nextPageToken: String = "") {
            self.duplicates = duplicates
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListPossibleDuplicatesResponse",
            [
                FieldSchema(
                    number: 1, name: "duplicates", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0, message: FamilyV1.PossibleDuplicate.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct VoidReason: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = VoidReason(rawValue: 0)
        /// It is about another child, or another family.
        public static let wrongChild = VoidReason(rawValue: 1)
        /// The same was recorded twice.
        public static let recordedTwice = VoidReason(rawValue: 2)
        /// It did not happen.
        public static let didNotHappen = VoidReason(rawValue: 3)
        /// It happened, and was written down wrongly: what is right is recorded anew.
        public static let wrongContent = VoidReason(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.family.v1.VoidReason", prefix: "VOID_REASON_",
            [
                ("VOID_REASON_UNSPECIFIED", 0),
                ("VOID_REASON_WRONG_CHILD", 1),
                ("VOID_REASON_RECORDED_TWICE", 2),
                ("VOID_REASON_DID_NOT_HAPPEN", 3),
                ("VOID_REASON_WRONG_CONTENT", 4),
            ])
    }
}

extension FamilyV1 {
    public struct DuplicateSign: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = DuplicateSign(rawValue: 0)
        /// Two words of what the child is called, or the only one.
        public static let name = DuplicateSign(rawValue: 1)
        public static let sex = DuplicateSign(rawValue: 2)
        /// At most so many years apart as the programme's duplicate_birth_years, by default 1.
        public static let birth = DuplicateSign(rawValue: 3)
        /// Both cases name this family.
        public static let family = DuplicateSign(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.family.v1.DuplicateSign", prefix: "DUPLICATE_SIGN_",
            [
                ("DUPLICATE_SIGN_UNSPECIFIED", 0),
                ("DUPLICATE_SIGN_NAME", 1),
                ("DUPLICATE_SIGN_SEX", 2),
                ("DUPLICATE_SIGN_BIRTH", 3),
                ("DUPLICATE_SIGN_FAMILY", 4),
            ])
    }
}

extension FamilyV1 {
    /// A household that the partner cares for.
    public struct Family: WireMessage {
        public var meta: CommonV1.Meta?
        /// How people of the partner name it, as in `CTSE-7F3K2`.
        public var caseCode: String = ""
        public var headType: FamilyV1.HeadType = FamilyV1.HeadType(rawValue: 0)
        public var area: CommonV1.AdminArea?
        public var address: String = ""
        /// Absent where not known; no upper bound.
        public var dependentChildren: CommonV1.IntValue?
        public var monthlyIncome: CommonV1.Money?
        public var displacement: FamilyV1.Displacement = FamilyV1.Displacement(rawValue: 0)
        public var riskFactors: [FamilyV1.RiskFactor] = []
        public var state: FamilyV1.FamilyState = FamilyV1.FamilyState(rawValue: 0)
        /// Active staff of the partner.
        public var responsibleStaff: String = ""
        public var linkedCases: [String] = []
        public var remittance: FamilyV1.Remittance?
        public var note: String = ""
        /// The revision of the own partner in the directory, by which `responsible_staff` was accepted.
        public var directoryRevision: Int64 = 0
        /// What the numbers say of the family and nobody has noted yet, such as EXTREME_POVERTY.
        public var suggestedRiskFactors: [FamilyV1.RiskFactor] = []
        /// What leads to the address.
        public var landmark: String = ""
        public var telephones: [FamilyV1.Telephone] = []
        /// The partner's own name of the project and of the donor that pay for the support.
        public var project: String = ""
        public var donor: String = ""

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, caseCode: String = "",
            headType: FamilyV1.HeadType = FamilyV1.HeadType(rawValue: 0), area: CommonV1.AdminArea? = nil,
            address: String = "", dependentChildren: CommonV1.IntValue? = nil,
            monthlyIncome: CommonV1.Money? = nil,
            displacement: FamilyV1.Displacement = FamilyV1.Displacement(rawValue: 0),
            riskFactors: [FamilyV1.RiskFactor] = [],
            state: FamilyV1.FamilyState = FamilyV1.FamilyState(rawValue: 0), responsibleStaff: String = "",
            linkedCases: [String] = [], remittance: FamilyV1.Remittance? = nil, note: String = "",
            directoryRevision: Int64 = 0, suggestedRiskFactors: [FamilyV1.RiskFactor] = [],
            landmark: String = "", telephones: [FamilyV1.Telephone] = [], project: String = "",
            donor: String = ""
        ) {
            self.meta = meta
            self.caseCode = caseCode
            self.headType = headType
            self.area = area
            self.address = address
            self.dependentChildren = dependentChildren
            self.monthlyIncome = monthlyIncome
            self.displacement = displacement
            self.riskFactors = riskFactors
            self.state = state
            self.responsibleStaff = responsibleStaff
            self.linkedCases = linkedCases
            self.remittance = remittance
            self.note = note
            self.directoryRevision = directoryRevision
            self.suggestedRiskFactors = suggestedRiskFactors
            self.landmark = landmark
            self.telephones = telephones
            self.project = project
            self.donor = donor
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Family",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "case_code", kind: .string, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(
                    number: 3, name: "head_type", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.HeadType.schema),
                FieldSchema(
                    number: 4, name: "area", kind: .message, fieldClass: .p1,
                    message: CommonV1.AdminArea.schema),
                FieldSchema(number: 5, name: "address", kind: .string, fieldClass: .p2),
                FieldSchema(
                    number: 6, name: "dependent_children", kind: .message, fieldClass: .p1,
                    message: CommonV1.IntValue.schema),
                FieldSchema(
                    number: 7, name: "monthly_income", kind: .message, fieldClass: .p2,
                    message: CommonV1.Money.schema),
                FieldSchema(
                    number: 8, name: "displacement", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.Displacement.schema),
                FieldSchema(
                    number: 9, name: "risk_factors", kind: .enumeration, isRepeated: true, maxCount: 32,
                    fieldClass: .p3, enumeration: FamilyV1.RiskFactor.schema),
                FieldSchema(
                    number: 10, name: "state", kind: .enumeration, fieldClass: .p1, behavior: [.outputOnly],
                    enumeration: FamilyV1.FamilyState.schema),
                FieldSchema(
                    number: 11, name: "responsible_staff", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.required]),
                FieldSchema(
                    number: 12, name: "linked_cases", kind: .string, isRepeated: true, maxCount: 64,
                    fieldClass: .p1, resource: "case", behavior: [.outputOnly]),
                FieldSchema(
                    number: 13, name: "remittance", kind: .message, fieldClass: .p2,
                    message: FamilyV1.Remittance.schema),
                FieldSchema(number: 14, name: "note", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 15, name: "directory_revision", kind: .int64, fieldClass: .p1,
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 16, name: "suggested_risk_factors", kind: .enumeration, isRepeated: true,
                    maxCount: 4,
                    fieldClass: .p3, behavior: [.outputOnly], enumeration: FamilyV1.RiskFactor.schema),
                FieldSchema(number: 40, name: "landmark", kind: .string, fieldClass: .p2),
                FieldSchema(
                    number: 41, name: "telephones", kind: .message, isRepeated: true, maxCount: 8,
                    fieldClass: .p2, message: FamilyV1.Telephone.schema),
                FieldSchema(number: 42, name: "project", kind: .string, fieldClass: .p1),
                FieldSchema(number: 43, name: "donor", kind: .string, fieldClass: .p1),
            ])
    }
}

extension FamilyV1 {
    /// Money that somebody away sends home.
    public struct Remittance: WireMessage {
        public var amount: CommonV1.Money?
        public var rhythm: FamilyV1.RemittanceRhythm = FamilyV1.RemittanceRhythm(rawValue: 0)
        public var senderMember: String = ""

        public init() {}

        public init(
            amount: CommonV1.Money? = nil,
            rhythm: FamilyV1.RemittanceRhythm = FamilyV1.RemittanceRhythm(rawValue: 0),
            senderMember: String = ""
        ) {
            self.amount = amount
            self.rhythm = rhythm
            self.senderMember = senderMember
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Remittance",
            [
                FieldSchema(
                    number: 1, name: "amount", kind: .message, fieldClass: .p2, message: CommonV1.Money.schema
                ),
                FieldSchema(
                    number: 2, name: "rhythm", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.RemittanceRhythm.schema),
                FieldSchema(
                    number: 3, name: "sender_member", kind: .string, fieldClass: .p1, resource: "member"),
            ])
    }
}

extension FamilyV1 {
    public struct Member: WireMessage {
        public var meta: CommonV1.Meta?
        public var person: CommonV1.PersonName?
        public var sex: FamilyV1.Sex = FamilyV1.Sex(rawValue: 0)
        public var birth: FamilyV1.BirthDate?
        public var relationToHead: FamilyV1.Relation = FamilyV1.Relation(rawValue: 0)
        public var caretaker: Bool = false
        public var absence: FamilyV1.Absence?
        public var orphan: FamilyV1.OrphanStatus = FamilyV1.OrphanStatus(rawValue: 0)
        public var income: CommonV1.Money?
        /// What was found and approved last.
        public var capacity: FamilyV1.ParentalCapacity?
        public var allegedExploiter: Bool = false
        public var childCase: String = ""
        public var state: FamilyV1.MemberState = FamilyV1.MemberState(rawValue: 0)
        /// Found, and waiting for another person's approval.
        public var proposedCapacity: FamilyV1.ParentalCapacity?
        /// The name in another script, or as papers have it.
        public var secondName: CommonV1.PersonName?
        /// SearchFamilies finds the family by these, too.
        public var nicknames: [String] = []
        public var telephones: [FamilyV1.Telephone] = []
        public var papers: [FamilyV1.IdentityPaper] = []
        public var disability: FamilyV1.Disability?
        /// Which one, where `relation_to_head` is OTHER.
        public var relationOther: String = ""
        /// A child of this family who is no brother or sister of its other children; all others of the family are. To say so takes
        /// another manager.
        public var notSibling: Bool = false

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, person: CommonV1.PersonName? = nil,
            sex: FamilyV1.Sex = FamilyV1.Sex(rawValue: 0), birth: FamilyV1.BirthDate? = nil,
            relationToHead: FamilyV1.Relation = FamilyV1.Relation(rawValue: 0), caretaker: Bool = false,
            absence: FamilyV1.Absence? = nil,
            orphan: FamilyV1.OrphanStatus = FamilyV1.OrphanStatus(rawValue: 0), income: CommonV1.Money? = nil,
            capacity: FamilyV1.ParentalCapacity? = nil, allegedExploiter: Bool = false,
            childCase: String = "", state: FamilyV1.MemberState = FamilyV1.MemberState(rawValue: 0),
            proposedCapacity: FamilyV1.ParentalCapacity? = nil, secondName: CommonV1.PersonName? = nil,
            nicknames: [String] = [], telephones: [FamilyV1.Telephone] = [],
            papers: [FamilyV1.IdentityPaper] = [], disability: FamilyV1.Disability? = nil,
            relationOther: String = "", notSibling: Bool = false
        ) {
            self.meta = meta
            self.person = person
            self.sex = sex
            self.birth = birth
            self.relationToHead = relationToHead
            self.caretaker = caretaker
            self.absence = absence
            self.orphan = orphan
            self.income = income
            self.capacity = capacity
            self.allegedExploiter = allegedExploiter
            self.childCase = childCase
            self.state = state
            self.proposedCapacity = proposedCapacity
            self.secondName = secondName
            self.nicknames = nicknames
            self.telephones = telephones
            self.papers = papers
            self.disability = disability
            self.relationOther = relationOther
            self.notSibling = notSibling
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Member",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "person", kind: .message, fieldClass: .p2,
                    message: CommonV1.PersonName.schema),
                FieldSchema(
                    number: 3, name: "sex", kind: .enumeration, fieldClass: .p2,
                    enumeration: FamilyV1.Sex.schema),
                FieldSchema(
                    number: 4, name: "birth", kind: .message, fieldClass: .p2,
                    message: FamilyV1.BirthDate.schema),
                FieldSchema(
                    number: 5, name: "relation_to_head", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.Relation.schema),
                FieldSchema(number: 6, name: "caretaker", kind: .bool, fieldClass: .p1),
                FieldSchema(
                    number: 7, name: "absence", kind: .message, fieldClass: .p2,
                    message: FamilyV1.Absence.schema),
                FieldSchema(
                    number: 8, name: "orphan", kind: .enumeration, fieldClass: .p2,
                    enumeration: FamilyV1.OrphanStatus.schema),
                FieldSchema(
                    number: 9, name: "income", kind: .message, fieldClass: .p2, message: CommonV1.Money.schema
                ),
                FieldSchema(
                    number: 10, name: "capacity", kind: .message, fieldClass: .p3, behavior: [.outputOnly],
                    message: FamilyV1.ParentalCapacity.schema),
                FieldSchema(number: 11, name: "alleged_exploiter", kind: .bool, fieldClass: .p3),
                FieldSchema(
                    number: 12, name: "child_case", kind: .string, fieldClass: .p1, resource: "case",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 13, name: "state", kind: .enumeration, fieldClass: .p1, behavior: [.outputOnly],
                    enumeration: FamilyV1.MemberState.schema),
                FieldSchema(
                    number: 14, name: "proposed_capacity", kind: .message, fieldClass: .p3,
                    behavior: [.outputOnly], message: FamilyV1.ParentalCapacity.schema),
                FieldSchema(
                    number: 40, name: "second_name", kind: .message, fieldClass: .p2,
                    message: CommonV1.PersonName.schema),
                FieldSchema(
                    number: 41, name: "nicknames", kind: .string, isRepeated: true, maxCount: 8,
                    fieldClass: .p2),
                FieldSchema(
                    number: 42, name: "telephones", kind: .message, isRepeated: true, maxCount: 8,
                    fieldClass: .p2, message: FamilyV1.Telephone.schema),
                FieldSchema(
                    number: 43, name: "papers", kind: .message, isRepeated: true, maxCount: 8,
                    fieldClass: .p2,
                    message: FamilyV1.IdentityPaper.schema),
                FieldSchema(
                    number: 44, name: "disability", kind: .message, fieldClass: .p3,
                    message: FamilyV1.Disability.schema),
                FieldSchema(number: 45, name: "relation_other", kind: .string, fieldClass: .p1),
                FieldSchema(number: 46, name: "not_sibling", kind: .bool, fieldClass: .p2),
            ])
    }
}

extension FamilyV1 {
    /// Why a member does not live with the family now.
    public struct Absence: WireMessage {
        public var reason: FamilyV1.AbsenceReason = FamilyV1.AbsenceReason(rawValue: 0)
        public var place: String = ""
        public var since: CommonV1.Date?
        /// Which one, where `reason` is OTHER.
        public var reasonOther: String = ""

        public init() {}

        public init(
            reason: FamilyV1.AbsenceReason = FamilyV1.AbsenceReason(rawValue: 0), place: String = "",
            since: CommonV1.Date? = nil, reasonOther: String = ""
        ) {
            self.reason = reason
            self.place = place
            self.since = since
            self.reasonOther = reasonOther
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Absence",
            [
                FieldSchema(
                    number: 1, name: "reason", kind: .enumeration, fieldClass: .p2,
                    enumeration: FamilyV1.AbsenceReason.schema),
                FieldSchema(number: 2, name: "place", kind: .string, fieldClass: .p2),
                FieldSchema(
                    number: 3, name: "since", kind: .message, fieldClass: .p2, message: CommonV1.Date.schema),
                FieldSchema(number: 4, name: "reason_other", kind: .string, fieldClass: .p2),
            ])
    }
}

extension FamilyV1 {
    /// Whether a member can protect a child as a parent, as somebody found and another person approved.
    public struct ParentalCapacity: WireMessage {
        public var level: FamilyV1.CapacityLevel = FamilyV1.CapacityLevel(rawValue: 0)
        public var assessedOn: CommonV1.Date?
        public var assessedBy: String = ""
        public var approvedBy: String = ""
        public var evidence: String = ""
        public var reviewBy: CommonV1.Date?

        public init() {}

        public init(
            level: FamilyV1.CapacityLevel = FamilyV1.CapacityLevel(rawValue: 0),
            assessedOn: CommonV1.Date? = nil, assessedBy: String = "", approvedBy: String = "",
            evidence: String = "", reviewBy: CommonV1.Date? = nil
        ) {
            self.level = level
            self.assessedOn = assessedOn
            self.assessedBy = assessedBy
            self.approvedBy = approvedBy
            self.evidence = evidence
            self.reviewBy = reviewBy
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ParentalCapacity",
            [
                FieldSchema(
                    number: 1, name: "level", kind: .enumeration, fieldClass: .p3,
                    enumeration: FamilyV1.CapacityLevel.schema),
                FieldSchema(
                    number: 2, name: "assessed_on", kind: .message, fieldClass: .p3,
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 3, name: "assessed_by", kind: .string, fieldClass: .p1, resource: "staff"),
                FieldSchema(
                    number: 4, name: "approved_by", kind: .string, fieldClass: .p1, resource: "staff"),
                FieldSchema(number: 5, name: "evidence", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 6, name: "review_by", kind: .message, fieldClass: .p3,
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    public struct CreateFamilyRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        public var family: FamilyV1.Family?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(parent: String = "", family: FamilyV1.Family? = nil, requestID: String = "") {
            self.parent = parent
            self.family = family
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.CreateFamilyRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "family", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: FamilyV1.Family.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct GetFamilyRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetFamilyRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "family",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct ListFamiliesRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""
        /// Only these; unspecified gives the active ones.
        public var state: FamilyV1.FamilyState = FamilyV1.FamilyState(rawValue: 0)
        /// Only the families this staff member answers for.
        public var responsibleStaff: String = ""
        /// `create_time` (the default), `create_time desc`, `update_time` or `update_time desc`.
        public var orderBy: String = ""
        /// Conditions joined by AND, as in ListCases. Fields: state, responsible_staff, case_code, head_type, displacement,
        /// project, donor, create_time, update_time. What is given above must hold, too.
        public var filter: String = ""

        public init() {}

        public init(
            parent: String = "", pageSize: Int32 = 0, pageToken: String = "",
            state: FamilyV1.FamilyState = FamilyV1.FamilyState(rawValue: 0), responsibleStaff: String = "",
            orderBy: String = "", filter: String = ""
        ) {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.state = state
            self.responsibleStaff = responsibleStaff
            self.orderBy = orderBy
            self.filter = filter
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListFamiliesRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
                FieldSchema(
                    number: 4, name: "state", kind: .enumeration, fieldClass: .p0,
                    enumeration: FamilyV1.FamilyState.schema),
                FieldSchema(
                    number: 5, name: "responsible_staff", kind: .string, fieldClass: .p1, resource: "staff"),
                FieldSchema(number: 6, name: "order_by", kind: .string, fieldClass: .p0),
                FieldSchema(number: 7, name: "filter", kind: .string, fieldClass: .p3),
            ])
    }
}

extension FamilyV1 {
    public struct ListFamiliesResponse: WireMessage {
        public var families: [FamilyV1.Family] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(families: [FamilyV1.Family] = [], nextPageToken: String = "") {
            self.families = families
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListFamiliesResponse",
            [
                FieldSchema(
                    number: 1, name: "families", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: FamilyV1.Family.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct UpdateFamilyRequest: WireMessage {
        /// `meta.name` says which, `meta.etag` which revision was read.
        public var family: FamilyV1.Family?
        public var updateMask: GoogleProtobuf.FieldMask?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            family: FamilyV1.Family? = nil, updateMask: GoogleProtobuf.FieldMask? = nil,
            requestID: String = ""
        ) {
            self.family = family
            self.updateMask = updateMask
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.UpdateFamilyRequest",
            [
                FieldSchema(
                    number: 1, name: "family", kind: .message, fieldClass: .p0, behavior: [.required],
                    message: FamilyV1.Family.schema),
                FieldSchema(
                    number: 2, name: "update_mask", kind: .message, fieldClass: .p0, behavior: [.required],
                    message: GoogleProtobuf.FieldMask.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct ArchiveFamilyRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(name: String = "", etag: String = "", requestID: String = "") {
            self.name = name
            self.etag = etag
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ArchiveFamilyRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "family",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct UndeleteFamilyRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(name: String = "", etag: String = "", requestID: String = "") {
            self.name = name
            self.etag = etag
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.UndeleteFamilyRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "family",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct CreateMemberRequest: WireMessage {
        /// `partners/{partner}/families/{family}`.
        public var parent: String = ""
        public var member: FamilyV1.Member?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(parent: String = "", member: FamilyV1.Member? = nil, requestID: String = "") {
            self.parent = parent
            self.member = member
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.CreateMemberRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "family",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "member", kind: .message, fieldClass: .p1,
                    message: FamilyV1.Member.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct GetMemberRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetMemberRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "member",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct ListMembersRequest: WireMessage {
        /// `partners/{partner}/families/{family}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""

        public init() {}

        public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListMembersRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "family",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct ListMembersResponse: WireMessage {
        public var members: [FamilyV1.Member] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(members: [FamilyV1.Member] = [], nextPageToken: String = "") {
            self.members = members
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListMembersResponse",
            [
                FieldSchema(
                    number: 1, name: "members", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: FamilyV1.Member.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct UpdateMemberRequest: WireMessage {
        /// `meta.name` says which, `meta.etag` which revision was read.
        public var member: FamilyV1.Member?
        public var updateMask: GoogleProtobuf.FieldMask?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// Where a second person must agree: their approval of this request. See RequestApproval.
        public var approval: String = ""

        public init() {}

        public init(
            member: FamilyV1.Member? = nil, updateMask: GoogleProtobuf.FieldMask? = nil,
            requestID: String = "", approval: String = ""
        ) {
            self.member = member
            self.updateMask = updateMask
            self.requestID = requestID
            self.approval = approval
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.UpdateMemberRequest",
            [
                FieldSchema(
                    number: 1, name: "member", kind: .message, fieldClass: .p0, behavior: [.required],
                    message: FamilyV1.Member.schema),
                FieldSchema(
                    number: 2, name: "update_mask", kind: .message, fieldClass: .p0, behavior: [.required],
                    message: GoogleProtobuf.FieldMask.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 4, name: "approval", kind: .string, fieldClass: .p1, resource: "approval"),
            ])
    }
}

extension FamilyV1 {
    public struct RemoveMemberRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// Where a second person must agree: their approval of this request. See RequestApproval.
        public var approval: String = ""

        public init() {}

        public init(name: String = "", etag: String = "", requestID: String = "", approval: String = "") {
            self.name = name
            self.etag = etag
            self.requestID = requestID
            self.approval = approval
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.RemoveMemberRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "member",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 4, name: "approval", kind: .string, fieldClass: .p1, resource: "approval"),
            ])
    }
}

extension FamilyV1 {
    public struct RemittanceRhythm: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = RemittanceRhythm(rawValue: 0)
        public static let regular = RemittanceRhythm(rawValue: 1)
        public static let irregular = RemittanceRhythm(rawValue: 2)
        public static let stopped = RemittanceRhythm(rawValue: 3)

        public static let schema = EnumSchema(
            "pegase.family.v1.RemittanceRhythm", prefix: "REMITTANCE_RHYTHM_",
            [
                ("REMITTANCE_RHYTHM_UNSPECIFIED", 0),
                ("REMITTANCE_RHYTHM_REGULAR", 1),
                ("REMITTANCE_RHYTHM_IRREGULAR", 2),
                ("REMITTANCE_RHYTHM_STOPPED", 3),
            ])
    }
}

extension FamilyV1 {
    public struct FamilyState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = FamilyState(rawValue: 0)
        public static let active = FamilyState(rawValue: 1)
        public static let archived = FamilyState(rawValue: 2)

        public static let schema = EnumSchema(
            "pegase.family.v1.FamilyState", prefix: "FAMILY_STATE_",
            [
                ("FAMILY_STATE_UNSPECIFIED", 0),
                ("FAMILY_STATE_ACTIVE", 1),
                ("FAMILY_STATE_ARCHIVED", 2),
            ])
    }
}

extension FamilyV1 {
    /// Who leads the household.
    public struct HeadType: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = HeadType(rawValue: 0)
        public static let singleMotherWidowed = HeadType(rawValue: 1)
        public static let singleMotherAbandoned = HeadType(rawValue: 2)
        public static let grandparent = HeadType(rawValue: 3)
        public static let couple = HeadType(rawValue: 4)
        public static let otherCaretaker = HeadType(rawValue: 5)
        public static let childHeaded = HeadType(rawValue: 6)
        public static let singleFather = HeadType(rawValue: 7)

        public static let schema = EnumSchema(
            "pegase.family.v1.HeadType", prefix: "HEAD_TYPE_",
            [
                ("HEAD_TYPE_UNSPECIFIED", 0),
                ("HEAD_TYPE_SINGLE_MOTHER_WIDOWED", 1),
                ("HEAD_TYPE_SINGLE_MOTHER_ABANDONED", 2),
                ("HEAD_TYPE_GRANDPARENT", 3),
                ("HEAD_TYPE_COUPLE", 4),
                ("HEAD_TYPE_OTHER_CARETAKER", 5),
                ("HEAD_TYPE_CHILD_HEADED", 6),
                ("HEAD_TYPE_SINGLE_FATHER", 7),
            ])
    }
}

extension FamilyV1 {
    /// Whether the family had to leave its home. IDP: displaced within the country.
    public struct Displacement: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = Displacement(rawValue: 0)
        public static let none = Displacement(rawValue: 1)
        public static let formerIDP = Displacement(rawValue: 2)
        public static let migrant = Displacement(rawValue: 3)
        public static let idp = Displacement(rawValue: 4)
        public static let refugee = Displacement(rawValue: 5)

        public static let schema = EnumSchema(
            "pegase.family.v1.Displacement", prefix: "DISPLACEMENT_",
            [
                ("DISPLACEMENT_UNSPECIFIED", 0),
                ("DISPLACEMENT_NONE", 1),
                ("DISPLACEMENT_FORMER_IDP", 2),
                ("DISPLACEMENT_MIGRANT", 3),
                ("DISPLACEMENT_IDP", 4),
                ("DISPLACEMENT_REFUGEE", 5),
            ])
    }
}

extension FamilyV1 {
    public struct MemberState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = MemberState(rawValue: 0)
        public static let present = MemberState(rawValue: 1)
        public static let removed = MemberState(rawValue: 2)

        public static let schema = EnumSchema(
            "pegase.family.v1.MemberState", prefix: "MEMBER_STATE_",
            [
                ("MEMBER_STATE_UNSPECIFIED", 0),
                ("MEMBER_STATE_PRESENT", 1),
                ("MEMBER_STATE_REMOVED", 2),
            ])
    }
}

extension FamilyV1 {
    /// As seen from the head of the family.
    public struct Relation: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = Relation(rawValue: 0)
        public static let head = Relation(rawValue: 1)
        public static let mother = Relation(rawValue: 2)
        public static let father = Relation(rawValue: 3)
        public static let stepParent = Relation(rawValue: 4)
        public static let grandparent = Relation(rawValue: 5)
        public static let child = Relation(rawValue: 6)
        public static let sibling = Relation(rawValue: 7)
        public static let auntOrUncle = Relation(rawValue: 8)
        public static let cousin = Relation(rawValue: 9)
        public static let spouse = Relation(rawValue: 10)
        public static let otherKin = Relation(rawValue: 11)
        public static let unrelatedElderCaretaker = Relation(rawValue: 12)
        public static let unrelatedCaretaker = Relation(rawValue: 13)
        public static let other = Relation(rawValue: 14)

        public static let schema = EnumSchema(
            "pegase.family.v1.Relation", prefix: "RELATION_",
            [
                ("RELATION_UNSPECIFIED", 0),
                ("RELATION_HEAD", 1),
                ("RELATION_MOTHER", 2),
                ("RELATION_FATHER", 3),
                ("RELATION_STEP_PARENT", 4),
                ("RELATION_GRANDPARENT", 5),
                ("RELATION_CHILD", 6),
                ("RELATION_SIBLING", 7),
                ("RELATION_AUNT_OR_UNCLE", 8),
                ("RELATION_COUSIN", 9),
                ("RELATION_SPOUSE", 10),
                ("RELATION_OTHER_KIN", 11),
                ("RELATION_UNRELATED_ELDER_CARETAKER", 12),
                ("RELATION_UNRELATED_CARETAKER", 13),
                ("RELATION_OTHER", 14),
            ])
    }
}

extension FamilyV1 {
    public struct OrphanStatus: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = OrphanStatus(rawValue: 0)
        public static let notOrphan = OrphanStatus(rawValue: 1)
        public static let motherDead = OrphanStatus(rawValue: 2)
        public static let fatherDead = OrphanStatus(rawValue: 3)
        public static let bothDead = OrphanStatus(rawValue: 4)
        public static let abandoned = OrphanStatus(rawValue: 5)

        public static let schema = EnumSchema(
            "pegase.family.v1.OrphanStatus", prefix: "ORPHAN_STATUS_",
            [
                ("ORPHAN_STATUS_UNSPECIFIED", 0),
                ("ORPHAN_STATUS_NOT_ORPHAN", 1),
                ("ORPHAN_STATUS_MOTHER_DEAD", 2),
                ("ORPHAN_STATUS_FATHER_DEAD", 3),
                ("ORPHAN_STATUS_BOTH_DEAD", 4),
                ("ORPHAN_STATUS_ABANDONED", 5),
            ])
    }
}

extension FamilyV1 {
    public struct AbsenceReason: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = AbsenceReason(rawValue: 0)
        public static let labourMigration = AbsenceReason(rawValue: 1)
        public static let secondUnion = AbsenceReason(rawValue: 2)
        public static let detention = AbsenceReason(rawValue: 3)
        public static let illness = AbsenceReason(rawValue: 4)
        public static let abandonment = AbsenceReason(rawValue: 5)
        public static let missing = AbsenceReason(rawValue: 6)
        public static let other = AbsenceReason(rawValue: 7)

        public static let schema = EnumSchema(
            "pegase.family.v1.AbsenceReason", prefix: "ABSENCE_REASON_",
            [
                ("ABSENCE_REASON_UNSPECIFIED", 0),
                ("ABSENCE_REASON_LABOUR_MIGRATION", 1),
                ("ABSENCE_REASON_SECOND_UNION", 2),
                ("ABSENCE_REASON_DETENTION", 3),
                ("ABSENCE_REASON_ILLNESS", 4),
                ("ABSENCE_REASON_ABANDONMENT", 5),
                ("ABSENCE_REASON_MISSING", 6),
                ("ABSENCE_REASON_OTHER", 7),
            ])
    }
}

extension FamilyV1 {
    public struct CapacityLevel: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = CapacityLevel(rawValue: 0)
        public static let unassessed = CapacityLevel(rawValue: 1)
        public static let protective = CapacityLevel(rawValue: 2)
        public static let protectiveWithSupport = CapacityLevel(rawValue: 3)
        public static let notProtective = CapacityLevel(rawValue: 4)
        public static let absent = CapacityLevel(rawValue: 5)
        public static let deceased = CapacityLevel(rawValue: 6)

        public static let schema = EnumSchema(
            "pegase.family.v1.CapacityLevel", prefix: "CAPACITY_LEVEL_",
            [
                ("CAPACITY_LEVEL_UNSPECIFIED", 0),
                ("CAPACITY_LEVEL_UNASSESSED", 1),
                ("CAPACITY_LEVEL_PROTECTIVE", 2),
                ("CAPACITY_LEVEL_PROTECTIVE_WITH_SUPPORT", 3),
                ("CAPACITY_LEVEL_NOT_PROTECTIVE", 4),
                ("CAPACITY_LEVEL_ABSENT", 5),
                ("CAPACITY_LEVEL_DECEASED", 6),
            ])
    }
}

extension FamilyV1 {
    /// Brothers and sisters, who live together.
    public struct SiblingGroup: WireMessage {
        public var meta: CommonV1.Meta?
        /// Open cases of the partner, two or more children with those outside.
        public var cases: [String] = []
        public var outside: [FamilyV1.ExternalSibling] = []
        public var state: FamilyV1.SiblingGroupState = FamilyV1.SiblingGroupState(rawValue: 0)
        /// From RequestSeparationException.
        public var exceptions: [FamilyV1.SeparationException] = []
        public var note: String = ""
        /// Set by VoidRecord: it counts for nothing any more.
        public var voided: FamilyV1.Voided?

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, cases: [String] = [], outside: [FamilyV1.ExternalSibling] = [],
            state: FamilyV1.SiblingGroupState = FamilyV1.SiblingGroupState(rawValue: 0),
            exceptions: [FamilyV1.SeparationException] = [], note: String = "",
            voided: FamilyV1.Voided? = nil
        ) {
            self.meta = meta
            self.cases = cases
            self.outside = outside
            self.state = state
            self.exceptions = exceptions
            self.note = note
            self.voided = voided
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SiblingGroup",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "cases", kind: .string, isRepeated: true, maxCount: 32, fieldClass: .p1,
                    resource: "case"),
                FieldSchema(
                    number: 3, name: "outside", kind: .message, isRepeated: true, maxCount: 32,
                    fieldClass: .p2,
                    message: FamilyV1.ExternalSibling.schema),
                FieldSchema(
                    number: 4, name: "state", kind: .enumeration, fieldClass: .p1, behavior: [.outputOnly],
                    enumeration: FamilyV1.SiblingGroupState.schema),
                FieldSchema(
                    number: 5, name: "exceptions", kind: .message, isRepeated: true, maxCount: 32,
                    fieldClass: .p3, behavior: [.outputOnly], message: FamilyV1.SeparationException.schema),
                FieldSchema(number: 6, name: "note", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 73, name: "voided", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: FamilyV1.Voided.schema),
            ])
    }
}

extension FamilyV1 {
    /// A brother or sister whom the partner has no case of.
    public struct ExternalSibling: WireMessage {
        public var person: CommonV1.PersonName?
        /// Where the sibling is, in words.
        public var whereabouts: String = ""

        public init() {}

        public init(person: CommonV1.PersonName? = nil, whereabouts: String = "") {
            self.person = person
            self.whereabouts = whereabouts
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ExternalSibling",
            [
                FieldSchema(
                    number: 1, name: "person", kind: .message, fieldClass: .p2,
                    message: CommonV1.PersonName.schema),
                FieldSchema(number: 2, name: "whereabouts", kind: .string, fieldClass: .p2),
            ])
    }
}

extension FamilyV1 {
    /// Leave to keep a child apart from its brothers and sisters, for a time.
    public struct SeparationException: WireMessage {
        /// Within the group.
        public var number: Int32 = 0
        /// Who is kept apart.
        public var childCase: String = ""
        public var reason: FamilyV1.SeparationReason = FamilyV1.SeparationReason(rawValue: 0)
        public var explanation: String = ""
        public var from: CommonV1.Date?
        /// At most the programme's separation_exception_days after from, by default 30.
        public var until: CommonV1.Date?
        /// The children see each other at least this often.
        public var contactDays: CommonV1.IntValue?
        public var requestedBy: String = ""
        /// Two, neither of whom requested it.
        public var approvedBy: [String] = []
        public var state: FamilyV1.ExceptionState = FamilyV1.ExceptionState(rawValue: 0)
        public var document: String = ""

        public init() {}

        public init(
            number: Int32 = 0, childCase: String = "",
            reason: FamilyV1.SeparationReason = FamilyV1.SeparationReason(rawValue: 0),
            explanation: String = "", from: CommonV1.Date? = nil, until: CommonV1.Date? = nil,
            contactDays: CommonV1.IntValue? = nil, requestedBy: String = "", approvedBy: [String] = [],
            state: FamilyV1.ExceptionState = FamilyV1.ExceptionState(rawValue: 0), document: String = ""
        ) {
            self.number = number
            self.childCase = childCase
            self.reason = reason
            self.explanation = explanation
            self.from = from
            self.until = until
            self.contactDays = contactDays
            self.requestedBy = requestedBy
            self.approvedBy = approvedBy
            self.state = state
            self.document = document
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SeparationException",
            [
                FieldSchema(
                    number: 1, name: "number", kind: .int32, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(
                    number: 2, name: "child_case", kind: .string, fieldClass: .p1, resource: "case",
                    behavior: [.required]),
                FieldSchema(
                    number: 3, name: "reason", kind: .enumeration, fieldClass: .p3, behavior: [.required],
                    enumeration: FamilyV1.SeparationReason.schema),
                FieldSchema(
                    number: 4, name: "explanation", kind: .string, fieldClass: .p3, behavior: [.required]),
                FieldSchema(
                    number: 5, name: "from", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 6, name: "until", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 7, name: "contact_days", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: CommonV1.IntValue.schema),
                FieldSchema(
                    number: 8, name: "requested_by", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 9, name: "approved_by", kind: .string, isRepeated: true, maxCount: 2,
                    fieldClass: .p1,
                    resource: "staff", behavior: [.outputOnly]),
                FieldSchema(
                    number: 10, name: "state", kind: .enumeration, fieldClass: .p1, behavior: [.outputOnly],
                    enumeration: FamilyV1.ExceptionState.schema),
                FieldSchema(number: 11, name: "document", kind: .string, fieldClass: .p2),
            ])
    }
}

extension FamilyV1 {
    /// Where a child lives, from when until when.
    public struct Placement: WireMessage {
        public var meta: CommonV1.Meta?
        public var siblingGroup: String = ""
        /// A site of the partner; or, outside of sites, a family.
        public var site: String = ""
        public var family: String = ""
        public var type: FamilyV1.PlacementType = FamilyV1.PlacementType(rawValue: 0)
        public var from: CommonV1.Date?
        /// Planned; output only once it ended.
        public var to: CommonV1.Date?
        /// Why no other help will do; required for a bed in a site.
        public var lastResortReason: String = ""
        public var authorisations: [FamilyV1.PlacementAuthorisation] = []
        public var decision: String = ""
        public var state: FamilyV1.PlacementState = FamilyV1.PlacementState(rawValue: 0)
        /// EMERGENCY: the authority knows.
        public var authorityInformed: Bool = false
        /// EMERGENCY: when it must have become another placement, the programme's emergency_hours
        /// after it began, by default 72.
        public var escalateTime: GoogleProtobuf.Timestamp?
        public var waivers: [FamilyV1.PlacementWaiver] = []
        public var proposedBy: String = ""
        /// A manager, another than the proposer.
        public var approvedBy: String = ""
        /// The revision of the own partner in the directory, by which the site was judged.
        public var directoryRevision: Int64 = 0
        /// The numbers by which it was decided.
        public var policy: FamilyV1.PolicyRef?
        /// Placements of one proposal are approved together.
        public var proposal: String = ""
        public var endReason: String = ""
        /// EMERGENCY with waivers: who decided it, active staff of the partner with a case role.
        public var decidedBy: String = ""
        /// EMERGENCY that went against a rule, or left a brother or sister behind: until when a manager must look at it, the
        /// programme's emergency_review_hours after it began, by default 72. ApprovePlacement says that one did.
        public var reviewTime: GoogleProtobuf.Timestamp?
        /// The last day of the leave by which the children live apart whom this placement parts; unset where it parts none.
        public var apartUntil: CommonV1.Date?
        /// Its first day was entered more than the programme's late_entry_days after the day on which it happened.
        public var enteredLate: Bool = false

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, siblingGroup: String = "", site: String = "", family: String = "",
            type: FamilyV1.PlacementType = FamilyV1.PlacementType(rawValue: 0), from: CommonV1.Date? = nil,
            to: CommonV1.Date? = nil, lastResortReason: String = "",
            authorisations: [FamilyV1.PlacementAuthorisation] = [], decision: String = "",
            state: FamilyV1.PlacementState = FamilyV1.PlacementState(rawValue: 0),
            authorityInformed: Bool = false, escalateTime: GoogleProtobuf.Timestamp? = nil,
            waivers: [FamilyV1.PlacementWaiver] = [], proposedBy: String = "", approvedBy: String = "",
            directoryRevision: Int64 = 0, policy: FamilyV1.PolicyRef? = nil, proposal: String = "",
            endReason: String = "", decidedBy: String = "", reviewTime: GoogleProtobuf.Timestamp? = nil,
            apartUntil: CommonV1.Date? = nil, enteredLate: Bool = false
        ) {
            self.meta = meta
            self.siblingGroup = siblingGroup
            self.site = site
            self.family = family
            self.type = type
            self.from = from
            self.to = to
            self.lastResortReason = lastResortReason
            self.authorisations = authorisations
            self.decision = decision
            self.state = state
            self.authorityInformed = authorityInformed
            self.escalateTime = escalateTime
            self.waivers = waivers
            self.proposedBy = proposedBy
            self.approvedBy = approvedBy
            self.directoryRevision = directoryRevision
            self.policy = policy
            self.proposal = proposal
            self.endReason = endReason
            self.decidedBy = decidedBy
            self.reviewTime = reviewTime
            self.apartUntil = apartUntil
            self.enteredLate = enteredLate
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Placement",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "sibling_group", kind: .string, fieldClass: .p1,
                    resource: "sibling_group",
                    behavior: [.outputOnly]),
                FieldSchema(number: 3, name: "site", kind: .string, fieldClass: .p3, resource: "site"),
                FieldSchema(number: 4, name: "family", kind: .string, fieldClass: .p3, resource: "family"),
                FieldSchema(
                    number: 5, name: "type", kind: .enumeration, fieldClass: .p3, behavior: [.required],
                    enumeration: FamilyV1.PlacementType.schema),
                FieldSchema(
                    number: 6, name: "from", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 7, name: "to", kind: .message, fieldClass: .p1, message: CommonV1.Date.schema),
                FieldSchema(number: 8, name: "last_resort_reason", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 9, name: "authorisations", kind: .message, isRepeated: true, maxCount: 8,
                    fieldClass: .p2, message: FamilyV1.PlacementAuthorisation.schema),
                FieldSchema(
                    number: 10, name: "decision", kind: .string, fieldClass: .p1,
                    resource: "best_interest_decision"),
                FieldSchema(
                    number: 11, name: "state", kind: .enumeration, fieldClass: .p1, behavior: [.outputOnly],
                    enumeration: FamilyV1.PlacementState.schema),
                FieldSchema(number: 12, name: "authority_informed", kind: .bool, fieldClass: .p3),
                FieldSchema(
                    number: 13, name: "escalate_time", kind: .message, fieldClass: .p3,
                    behavior: [.outputOnly],
                    message: GoogleProtobuf.Timestamp.schema),
                FieldSchema(
                    number: 14, name: "waivers", kind: .message, isRepeated: true, maxCount: 4,
                    fieldClass: .p3,
                    message: FamilyV1.PlacementWaiver.schema),
                FieldSchema(
                    number: 15, name: "proposed_by", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 16, name: "approved_by", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 17, name: "directory_revision", kind: .int64, fieldClass: .p1,
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 18, name: "policy", kind: .message, fieldClass: .p0, behavior: [.outputOnly],
                    message: FamilyV1.PolicyRef.schema),
                FieldSchema(
                    number: 19, name: "proposal", kind: .string, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(
                    number: 20, name: "end_reason", kind: .string, fieldClass: .p3, behavior: [.outputOnly]),
                FieldSchema(
                    number: 21, name: "entered_late", kind: .bool, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(
                    number: 30, name: "decided_by", kind: .string, fieldClass: .p1, resource: "staff"),
                FieldSchema(
                    number: 31, name: "review_time", kind: .message, fieldClass: .p3, behavior: [.outputOnly],
                    message: GoogleProtobuf.Timestamp.schema),
                FieldSchema(
                    number: 32, name: "apart_until", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    /// Who signed that the child may live there.
    public struct PlacementAuthorisation: WireMessage {
        public var role: FamilyV1.AuthorisationRole = FamilyV1.AuthorisationRole(rawValue: 0)
        /// By name.
        public var signer: String = ""
        public var date: CommonV1.Date?
        public var document: String = ""

        public init() {}

        public init(
            role: FamilyV1.AuthorisationRole = FamilyV1.AuthorisationRole(rawValue: 0), signer: String = "",
            date: CommonV1.Date? = nil, document: String = ""
        ) {
            self.role = role
            self.signer = signer
            self.date = date
            self.document = document
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.PlacementAuthorisation",
            [
                FieldSchema(
                    number: 1, name: "role", kind: .enumeration, fieldClass: .p1, behavior: [.required],
                    enumeration: FamilyV1.AuthorisationRole.schema),
                FieldSchema(number: 2, name: "signer", kind: .string, fieldClass: .p2, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "date", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(number: 4, name: "document", kind: .string, fieldClass: .p2),
            ])
    }
}

extension FamilyV1 {
    /// What a manager may let pass when the placement is approved, and in an emergency who decided it at night.
    public struct PlacementWaiver: WireMessage {
        public var kind: FamilyV1.WaiverKind = FamilyV1.WaiverKind(rawValue: 0)
        public var reason: String = ""

        public init() {}

        public init(kind: FamilyV1.WaiverKind = FamilyV1.WaiverKind(rawValue: 0), reason: String = "") {
            self.kind = kind
            self.reason = reason
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.PlacementWaiver",
            [
                FieldSchema(
                    number: 1, name: "kind", kind: .enumeration, fieldClass: .p1, behavior: [.required],
                    enumeration: FamilyV1.WaiverKind.schema),
                FieldSchema(number: 2, name: "reason", kind: .string, fieldClass: .p3, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct CreateSiblingGroupRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        public var siblingGroup: FamilyV1.SiblingGroup?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(parent: String = "", siblingGroup: FamilyV1.SiblingGroup? = nil, requestID: String = "") {
            self.parent = parent
            self.siblingGroup = siblingGroup
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.CreateSiblingGroupRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "sibling_group", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: FamilyV1.SiblingGroup.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct AddSiblingRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// A case of the partner; or somebody outside.
        public var childCase: String = ""
        public var outside: FamilyV1.ExternalSibling?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            name: String = "", etag: String = "", childCase: String = "",
            outside: FamilyV1.ExternalSibling? = nil, requestID: String = ""
        ) {
            self.name = name
            self.etag = etag
            self.childCase = childCase
            self.outside = outside
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.AddSiblingRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "sibling_group",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(number: 3, name: "child_case", kind: .string, fieldClass: .p1, resource: "case"),
                FieldSchema(
                    number: 4, name: "outside", kind: .message, fieldClass: .p2,
                    message: FamilyV1.ExternalSibling.schema),
                FieldSchema(
                    number: 5, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    /// Takes a child out of the group who was put into it by mistake. While another of the group has an open case, it comes
    /// with the approval of another manager.
    public struct RemoveSiblingRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        public var childCase: String = ""
        /// Why the child is no brother or sister of the others.
        public var reason: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// Where a second person must agree: their approval of this request. See RequestApproval.
        public var approval: String = ""

        public init() {}

        public init(
            name: String = "", etag: String = "", childCase: String = "", reason: String = "",
            requestID: String = "", approval: String = ""
        ) {
            self.name = name
            self.etag = etag
            self.childCase = childCase
            self.reason = reason
            self.requestID = requestID
            self.approval = approval
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.RemoveSiblingRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "sibling_group",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "child_case", kind: .string, fieldClass: .p1, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 4, name: "reason", kind: .string, fieldClass: .p3, behavior: [.required]),
                FieldSchema(
                    number: 5, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 6, name: "approval", kind: .string, fieldClass: .p1, resource: "approval"),
            ])
    }
}

extension FamilyV1 {
    public struct GetSiblingGroupRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetSiblingGroupRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "sibling_group",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct ListSiblingGroupsRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""

        public init() {}

        public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListSiblingGroupsRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct ListSiblingGroupsResponse: WireMessage {
        public var siblingGroups: [FamilyV1.SiblingGroup] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(siblingGroups: [FamilyV1.SiblingGroup] = [], nextPageToken: String = "") {
            self.siblingGroups = siblingGroups
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListSiblingGroupsResponse",
            [
                FieldSchema(
                    number: 1, name: "sibling_groups", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0, message: FamilyV1.SiblingGroup.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct RequestSeparationExceptionRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        public var exception: FamilyV1.SeparationException?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            name: String = "", etag: String = "", exception: FamilyV1.SeparationException? = nil,
            requestID: String = ""
        ) {
            self.name = name
            self.etag = etag
            self.exception = exception
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.RequestSeparationExceptionRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "sibling_group",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "exception", kind: .message, fieldClass: .p3, behavior: [.required],
                    message: FamilyV1.SeparationException.schema),
                FieldSchema(
                    number: 4, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct ApproveSeparationExceptionRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        public var number: Int32 = 0
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(name: String = "", etag: String = "", number: Int32 = 0, requestID: String = "") {
            self.name = name
            self.etag = etag
            self.number = number
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ApproveSeparationExceptionRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "sibling_group",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(number: 3, name: "number", kind: .int32, fieldClass: .p1),
                FieldSchema(
                    number: 4, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct PlaceSiblingGroupRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// For each child alike.
        public var placement: FamilyV1.Placement?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            name: String = "", etag: String = "", placement: FamilyV1.Placement? = nil,
            requestID: String = ""
        ) {
            self.name = name
            self.etag = etag
            self.placement = placement
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.PlaceSiblingGroupRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "sibling_group",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "placement", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: FamilyV1.Placement.schema),
                FieldSchema(
                    number: 4, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct PlaceSiblingGroupResponse: WireMessage {
        public var meta: CommonV1.Meta?
        public var placements: [FamilyV1.Placement] = []

        public init() {}

        public init(meta: CommonV1.Meta? = nil, placements: [FamilyV1.Placement] = []) {
            self.meta = meta
            self.placements = placements
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.PlaceSiblingGroupResponse",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "placements", kind: .message, isRepeated: true, maxCount: 32,
                    fieldClass: .p0, message: FamilyV1.Placement.schema),
            ])
    }
}

extension FamilyV1 {
    public struct CreatePlacementRequest: WireMessage {
        /// `partners/{partner}/cases/{case}`.
        public var parent: String = ""
        public var placement: FamilyV1.Placement?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(parent: String = "", placement: FamilyV1.Placement? = nil, requestID: String = "") {
            self.parent = parent
            self.placement = placement
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.CreatePlacementRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "placement", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: FamilyV1.Placement.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    /// Approves a placement, and with it all those of the same proposal. Of an emergency that must be reviewed it says that
    /// a manager has looked at it.
    public struct ApprovePlacementRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(name: String = "", etag: String = "", requestID: String = "") {
            self.name = name
            self.etag = etag
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ApprovePlacementRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "placement",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct EndPlacementRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        public var to: CommonV1.Date?
        public var reason: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            name: String = "", etag: String = "", to: CommonV1.Date? = nil, reason: String = "",
            requestID: String = ""
        ) {
            self.name = name
            self.etag = etag
            self.to = to
            self.reason = reason
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.EndPlacementRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "placement",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "to", kind: .message, fieldClass: .p1, message: CommonV1.Date.schema),
                FieldSchema(number: 4, name: "reason", kind: .string, fieldClass: .p3, behavior: [.required]),
                FieldSchema(
                    number: 5, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct GetPlacementRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetPlacementRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "placement",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct ListPlacementsRequest: WireMessage {
        /// `partners/{partner}/cases/{case}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""

        public init() {}

        public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListPlacementsRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct ListPlacementsResponse: WireMessage {
        public var placements: [FamilyV1.Placement] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(placements: [FamilyV1.Placement] = [], nextPageToken: String = "") {
            self.placements = placements
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListPlacementsResponse",
            [
                FieldSchema(
                    number: 1, name: "placements", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0, message: FamilyV1.Placement.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct GetSiteOccupancyRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetSiteOccupancyRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "site",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct GetSiteOccupancyResponse: WireMessage {
        /// Of whom the caller may know where they live. A site may be full at less than its capacity here.
        public var occupied: Int32 = 0
        /// Absent where the site's capacity is not known.
        public var capacity: CommonV1.IntValue?
        public var directoryRevision: Int64 = 0

        public init() {}

        public init(occupied: Int32 = 0, capacity: CommonV1.IntValue? = nil, directoryRevision: Int64 = 0) {
            self.occupied = occupied
            self.capacity = capacity
            self.directoryRevision = directoryRevision
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetSiteOccupancyResponse",
            [
                FieldSchema(number: 1, name: "occupied", kind: .int32, fieldClass: .p1),
                FieldSchema(
                    number: 2, name: "capacity", kind: .message, fieldClass: .p1,
                    message: CommonV1.IntValue.schema),
                FieldSchema(number: 3, name: "directory_revision", kind: .int64, fieldClass: .p1),
            ])
    }
}

extension FamilyV1 {
    public struct ListResidentsRequest: WireMessage {
        /// The site: `partners/{partner}/sites/{site}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""
        /// Who was in the site on this day: had come by then, and had not left. Today where nothing is said; not in the future.
        public var day: CommonV1.Date?

        public init() {}

        public init(
            parent: String = "", pageSize: Int32 = 0, pageToken: String = "", day: CommonV1.Date? = nil
        ) {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.day = day
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListResidentsRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "site",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
                FieldSchema(
                    number: 4, name: "day", kind: .message, fieldClass: .p0, message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    public struct ListResidentsResponse: WireMessage {
        /// Of whom the caller may know where they live. A page may be short and have a next one.
        public var residents: [FamilyV1.Resident] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(residents: [FamilyV1.Resident] = [], nextPageToken: String = "") {
            self.residents = residents
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListResidentsResponse",
            [
                FieldSchema(
                    number: 1, name: "residents", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0, message: FamilyV1.Resident.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    /// A child who is, or was, in a site.
    public struct Resident: WireMessage {
        public var childCase: FamilyV1.ChildCase?
        /// By which it is there. Its `type` tells day care from a bed.
        public var placement: FamilyV1.Placement?

        public init() {}

        public init(childCase: FamilyV1.ChildCase? = nil, placement: FamilyV1.Placement? = nil) {
            self.childCase = childCase
            self.placement = placement
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Resident",
            [
                FieldSchema(
                    number: 1, name: "child_case", kind: .message, fieldClass: .p0,
                    message: FamilyV1.ChildCase.schema),
                FieldSchema(
                    number: 2, name: "placement", kind: .message, fieldClass: .p0,
                    message: FamilyV1.Placement.schema),
            ])
    }
}

extension FamilyV1 {
    public struct SiblingGroupState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = SiblingGroupState(rawValue: 0)
        public static let open = SiblingGroupState(rawValue: 1)
        public static let closed = SiblingGroupState(rawValue: 2)
        /// These were no brothers and sisters: no case names it any more.
        public static let voided = SiblingGroupState(rawValue: 3)

        public static let schema = EnumSchema(
            "pegase.family.v1.SiblingGroupState", prefix: "SIBLING_GROUP_STATE_",
            [
                ("SIBLING_GROUP_STATE_UNSPECIFIED", 0),
                ("SIBLING_GROUP_STATE_OPEN", 1),
                ("SIBLING_GROUP_STATE_CLOSED", 2),
                ("SIBLING_GROUP_STATE_VOIDED", 3),
            ])
    }
}

extension FamilyV1 {
    public struct SeparationReason: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = SeparationReason(rawValue: 0)
        public static let safetySiblingIsAggressor = SeparationReason(rawValue: 1)
        public static let courtOrAuthorityOrder = SeparationReason(rawValue: 2)
        public static let medical = SeparationReason(rawValue: 3)

        public static let schema = EnumSchema(
            "pegase.family.v1.SeparationReason", prefix: "SEPARATION_REASON_",
            [
                ("SEPARATION_REASON_UNSPECIFIED", 0),
                ("SEPARATION_REASON_SAFETY_SIBLING_IS_AGGRESSOR", 1),
                ("SEPARATION_REASON_COURT_OR_AUTHORITY_ORDER", 2),
                ("SEPARATION_REASON_MEDICAL", 3),
            ])
    }
}

extension FamilyV1 {
    public struct ExceptionState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = ExceptionState(rawValue: 0)
        public static let requested = ExceptionState(rawValue: 1)
        public static let approved = ExceptionState(rawValue: 2)

        public static let schema = EnumSchema(
            "pegase.family.v1.ExceptionState", prefix: "EXCEPTION_STATE_",
            [
                ("EXCEPTION_STATE_UNSPECIFIED", 0),
                ("EXCEPTION_STATE_REQUESTED", 1),
                ("EXCEPTION_STATE_APPROVED", 2),
            ])
    }
}

extension FamilyV1 {
    public struct PlacementType: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = PlacementType(rawValue: 0)
        public static let emergency = PlacementType(rawValue: 1)
        public static let temporary = PlacementType(rawValue: 2)
        public static let longTerm = PlacementType(rawValue: 3)
        public static let dayCare = PlacementType(rawValue: 4)
        public static let withFamily = PlacementType(rawValue: 5)
        public static let kinship = PlacementType(rawValue: 6)
        public static let foster = PlacementType(rawValue: 7)
        public static let independent = PlacementType(rawValue: 8)
        public static let schoolBoarding = PlacementType(rawValue: 9)

        public static let schema = EnumSchema(
            "pegase.family.v1.PlacementType", prefix: "PLACEMENT_TYPE_",
            [
                ("PLACEMENT_TYPE_UNSPECIFIED", 0),
                ("PLACEMENT_TYPE_EMERGENCY", 1),
                ("PLACEMENT_TYPE_TEMPORARY", 2),
                ("PLACEMENT_TYPE_LONG_TERM", 3),
                ("PLACEMENT_TYPE_DAY_CARE", 4),
                ("PLACEMENT_TYPE_WITH_FAMILY", 5),
                ("PLACEMENT_TYPE_KINSHIP", 6),
                ("PLACEMENT_TYPE_FOSTER", 7),
                ("PLACEMENT_TYPE_INDEPENDENT", 8),
                ("PLACEMENT_TYPE_SCHOOL_BOARDING", 9),
            ])
    }
}

extension FamilyV1 {
    public struct PlacementState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = PlacementState(rawValue: 0)
        public static let proposed = PlacementState(rawValue: 1)
        public static let active = PlacementState(rawValue: 2)
        public static let ended = PlacementState(rawValue: 3)
        public static let withdrawn = PlacementState(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.family.v1.PlacementState", prefix: "PLACEMENT_STATE_",
            [
                ("PLACEMENT_STATE_UNSPECIFIED", 0),
                ("PLACEMENT_STATE_PROPOSED", 1),
                ("PLACEMENT_STATE_ACTIVE", 2),
                ("PLACEMENT_STATE_ENDED", 3),
                ("PLACEMENT_STATE_WITHDRAWN", 4),
            ])
    }
}

extension FamilyV1 {
    public struct AuthorisationRole: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = AuthorisationRole(rawValue: 0)
        public static let childRepresentative = AuthorisationRole(rawValue: 1)
        public static let neighbour = AuthorisationRole(rawValue: 2)
        public static let villageHead = AuthorisationRole(rawValue: 3)
        public static let communeHead = AuthorisationRole(rawValue: 4)
        public static let authority = AuthorisationRole(rawValue: 5)
        public static let court = AuthorisationRole(rawValue: 6)

        public static let schema = EnumSchema(
            "pegase.family.v1.AuthorisationRole", prefix: "AUTHORISATION_ROLE_",
            [
                ("AUTHORISATION_ROLE_UNSPECIFIED", 0),
                ("AUTHORISATION_ROLE_CHILD_REPRESENTATIVE", 1),
                ("AUTHORISATION_ROLE_NEIGHBOUR", 2),
                ("AUTHORISATION_ROLE_VILLAGE_HEAD", 3),
                ("AUTHORISATION_ROLE_COMMUNE_HEAD", 4),
                ("AUTHORISATION_ROLE_AUTHORITY", 5),
                ("AUTHORISATION_ROLE_COURT", 6),
            ])
    }
}

extension FamilyV1 {
    /// The rule that is let pass: the beds, the ages or the audience of the site, or that siblings stay together.
    public struct WaiverKind: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = WaiverKind(rawValue: 0)
        public static let overCapacity = WaiverKind(rawValue: 1)
        public static let age = WaiverKind(rawValue: 2)
        public static let audience = WaiverKind(rawValue: 3)
        /// EMERGENCY alone: another site than the one where the brothers and sisters live.
        public static let siblings = WaiverKind(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.family.v1.WaiverKind", prefix: "WAIVER_KIND_",
            [
                ("WAIVER_KIND_UNSPECIFIED", 0),
                ("WAIVER_KIND_OVER_CAPACITY", 1),
                ("WAIVER_KIND_AGE", 2),
                ("WAIVER_KIND_AUDIENCE", 3),
                ("WAIVER_KIND_SIBLINGS", 4),
            ])
    }
}

extension FamilyV1 {
    /// What a panel decides to be best for a child.
    public struct BestInterestDecision: WireMessage {
        public var meta: CommonV1.Meta?
        public var kind: FamilyV1.DecisionKind = FamilyV1.DecisionKind(rawValue: 0)
        /// When the decision is recorded: the programme's panel_members or more, of panel_professions or more, by default 3
        /// of 2.
        public var panel: [FamilyV1.PanelMember] = []
        public var decision: FamilyV1.PanelDecision = FamilyV1.PanelDecision(rawValue: 0)
        public var decidedOn: CommonV1.Date?
        public var reviewBy: CommonV1.Date?
        public var childView: FamilyV1.ChildView?
        public var rationale: String = ""
        public var authorityInformed: Bool = false
        /// The family to which the child shall return.
        public var family: String = ""
        /// REINTEGRATION where an alleged exploiter lives in the household: why it is safe all the same.
        public var exploiterAccepted: String = ""
        public var state: FamilyV1.RequestState = FamilyV1.RequestState(rawValue: 0)
        public var requestedBy: String = ""
        /// The numbers by which it was decided.
        public var policy: FamilyV1.PolicyRef?
        /// The staff member of the panel, another than who recorded it, who agreed by an approval that this was decided.
        public var confirmedBy: String = ""
        /// Members of the family who were alleged exploiters when it was decided. Another one is not accepted by it.
        public var exploiters: [String] = []
        /// What was decided was entered more than the programme's late_entry_days after the day on which it happened.
        public var enteredLate: Bool = false
        /// Set by VoidRecord: it counts for nothing any more.
        public var voided: FamilyV1.Voided?

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, kind: FamilyV1.DecisionKind = FamilyV1.DecisionKind(rawValue: 0),
            panel: [FamilyV1.PanelMember] = [],
            decision: FamilyV1.PanelDecision = FamilyV1.PanelDecision(rawValue: 0),
            decidedOn: CommonV1.Date? = nil, reviewBy: CommonV1.Date? = nil,
            childView: FamilyV1.ChildView? = nil, rationale: String = "", authorityInformed: Bool = false,
            family: String = "", exploiterAccepted: String = "",
            state: FamilyV1.RequestState = FamilyV1.RequestState(rawValue: 0), requestedBy: String = "",
            policy: FamilyV1.PolicyRef? = nil, confirmedBy: String = "", exploiters: [String] = [],
            enteredLate: Bool = false, voided: FamilyV1.Voided? = nil
        ) {
            self.meta = meta
            self.kind = kind
            self.panel = panel
            self.decision = decision
            self.decidedOn = decidedOn
            self.reviewBy = reviewBy
            self.childView = childView
            self.rationale = rationale
            self.authorityInformed = authorityInformed
            self.family = family
            self.exploiterAccepted = exploiterAccepted
            self.state = state
            self.requestedBy = requestedBy
            self.policy = policy
            self.confirmedBy = confirmedBy
            self.exploiters = exploiters
            self.enteredLate = enteredLate
            self.voided = voided
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.BestInterestDecision",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "kind", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.DecisionKind.schema),
                FieldSchema(
                    number: 3, name: "panel", kind: .message, isRepeated: true, maxCount: 16, fieldClass: .p1,
                    message: FamilyV1.PanelMember.schema),
                FieldSchema(
                    number: 4, name: "decision", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.PanelDecision.schema),
                FieldSchema(
                    number: 5, name: "decided_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 6, name: "review_by", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 7, name: "child_view", kind: .message, fieldClass: .p3,
                    message: FamilyV1.ChildView.schema),
                FieldSchema(number: 8, name: "rationale", kind: .string, fieldClass: .p3),
                FieldSchema(number: 9, name: "authority_informed", kind: .bool, fieldClass: .p1),
                FieldSchema(number: 10, name: "family", kind: .string, fieldClass: .p3, resource: "family"),
                FieldSchema(number: 11, name: "exploiter_accepted", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 12, name: "state", kind: .enumeration, fieldClass: .p1, behavior: [.outputOnly],
                    enumeration: FamilyV1.RequestState.schema),
                FieldSchema(
                    number: 13, name: "requested_by", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 14, name: "policy", kind: .message, fieldClass: .p0, behavior: [.outputOnly],
                    message: FamilyV1.PolicyRef.schema),
                FieldSchema(
                    number: 15, name: "confirmed_by", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 16, name: "exploiters", kind: .string, isRepeated: true, maxCount: 32,
                    fieldClass: .p3, resource: "member", behavior: [.outputOnly]),
                FieldSchema(
                    number: 20, name: "entered_late", kind: .bool, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(
                    number: 73, name: "voided", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: FamilyV1.Voided.schema),
            ])
    }
}

extension FamilyV1 {
    /// Who sits on the panel.
    public struct PanelMember: WireMessage {
        /// Of the partner; empty for somebody from outside, who is then named.
        public var staff: String = ""
        /// By name.
        public var outsider: String = ""
        public var profession: FamilyV1.Profession = FamilyV1.Profession(rawValue: 0)

        public init() {}

        public init(
            staff: String = "", outsider: String = "",
            profession: FamilyV1.Profession = FamilyV1.Profession(rawValue: 0)
        ) {
            self.staff = staff
            self.outsider = outsider
            self.profession = profession
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.PanelMember",
            [
                FieldSchema(number: 1, name: "staff", kind: .string, fieldClass: .p1, resource: "staff"),
                FieldSchema(number: 2, name: "outsider", kind: .string, fieldClass: .p2),
                FieldSchema(
                    number: 3, name: "profession", kind: .enumeration, fieldClass: .p1, behavior: [.required],
                    enumeration: FamilyV1.Profession.schema),
            ])
    }
}

extension FamilyV1 {
    /// What an authority decided about a child.
    public struct AuthorityDecision: WireMessage {
        public var meta: CommonV1.Meta?
        /// The code of a partner of kind AUTHORITY in whose jurisdiction the child was met, as `dolisa`.
        public var authority: String = ""
        public var kind: FamilyV1.AuthorityDecisionKind = FamilyV1.AuthorityDecisionKind(rawValue: 0)
        public var date: CommonV1.Date?
        /// Its number or mark at the authority.
        public var reference: String = ""
        public var note: String = ""
        /// REPORTED: a partner's staff say so, and the authority has not confirmed it here.
        public var standing: FamilyV1.AuthorityDecisionStanding = FamilyV1.AuthorityDecisionStanding(
            rawValue: 0)
        /// Who agreed by an approval, where two must.
        public var approvedBy: String = ""
        /// It was entered more than the programme's late_entry_days after the day on which it was decided.
        public var enteredLate: Bool = false
        /// Set by VoidRecord: it counts for nothing any more.
        public var voided: FamilyV1.Voided?

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, authority: String = "",
            kind: FamilyV1.AuthorityDecisionKind = FamilyV1.AuthorityDecisionKind(rawValue: 0),
            date: CommonV1.Date? = nil, reference: String = "", note: String = "",
            standing: FamilyV1.AuthorityDecisionStanding = FamilyV1.AuthorityDecisionStanding(rawValue: 0),
            approvedBy: String = "", enteredLate: Bool = false, voided: FamilyV1.Voided? = nil
        ) {
            self.meta = meta
            self.authority = authority
            self.kind = kind
            self.date = date
            self.reference = reference
            self.note = note
            self.standing = standing
            self.approvedBy = approvedBy
            self.enteredLate = enteredLate
            self.voided = voided
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.AuthorityDecision",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "authority", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "kind", kind: .enumeration, fieldClass: .p3, behavior: [.required],
                    enumeration: FamilyV1.AuthorityDecisionKind.schema),
                FieldSchema(
                    number: 4, name: "date", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 5, name: "reference", kind: .string, fieldClass: .p2, behavior: [.required]),
                FieldSchema(number: 6, name: "note", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 7, name: "standing", kind: .enumeration, fieldClass: .p1, behavior: [.outputOnly],
                    enumeration: FamilyV1.AuthorityDecisionStanding.schema),
                FieldSchema(
                    number: 8, name: "approved_by", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 9, name: "entered_late", kind: .bool, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(
                    number: 73, name: "voided", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: FamilyV1.Voided.schema),
            ])
    }
}

extension FamilyV1 {
    /// A stay of the child at home, for a time, to see whether it can live there.
    public struct ReintegrationTrial: WireMessage {
        public var meta: CommonV1.Meta?
        public var receivingFamily: String = ""
        public var start: CommonV1.Date?
        public var plannedEnd: CommonV1.Date?
        public var end: CommonV1.Date?
        /// From RecordTrialVisit.
        public var visits: [FamilyV1.TrialVisit] = []
        /// At its closing.
        public var childView: FamilyV1.ChildView?
        public var outcome: FamilyV1.TrialOutcome = FamilyV1.TrialOutcome(rawValue: 0)
        /// The placement whose bed is kept until the end. Where the child is placed anew meanwhile, the new one.
        public var returnPlacement: String = ""
        /// The family's follow-up of kind POST_INTEGRATION. Its name has the family in it.
        public var followUp: String = ""
        /// The manager who agreed by an approval.
        public var approvedBy: String = ""
        public var extensions: [FamilyV1.TrialExtension] = []
        /// The numbers by which it was decided.
        public var policy: FamilyV1.PolicyRef?
        public var closeReason: String = ""
        /// Its start was entered more than the programme's late_entry_days after the day on which it happened.
        public var enteredLate: Bool = false
        /// When its start was entered.
        public var recordedOn: CommonV1.Date?

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, receivingFamily: String = "", start: CommonV1.Date? = nil,
            plannedEnd: CommonV1.Date? = nil, end: CommonV1.Date? = nil, visits: [FamilyV1.TrialVisit] = [],
            childView: FamilyV1.ChildView? = nil,
            outcome: FamilyV1.TrialOutcome = FamilyV1.TrialOutcome(rawValue: 0), returnPlacement: String = "",
            followUp: String = "", approvedBy: String = "", extensions: [FamilyV1.TrialExtension] = [],
            policy: FamilyV1.PolicyRef? = nil, closeReason: String = "", enteredLate: Bool = false,
            recordedOn: CommonV1.Date? = nil
        ) {
            self.meta = meta
            self.receivingFamily = receivingFamily
            self.start = start
            self.plannedEnd = plannedEnd
            self.end = end
            self.visits = visits
            self.childView = childView
            self.outcome = outcome
            self.returnPlacement = returnPlacement
            self.followUp = followUp
            self.approvedBy = approvedBy
            self.extensions = extensions
            self.policy = policy
            self.closeReason = closeReason
            self.enteredLate = enteredLate
            self.recordedOn = recordedOn
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ReintegrationTrial",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "receiving_family", kind: .string, fieldClass: .p3, resource: "family",
                    behavior: [.required]),
                FieldSchema(
                    number: 3, name: "start", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 4, name: "planned_end", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 5, name: "end", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 6, name: "visits", kind: .message, isRepeated: true, maxCount: 64,
                    fieldClass: .p3,
                    behavior: [.outputOnly], message: FamilyV1.TrialVisit.schema),
                FieldSchema(
                    number: 7, name: "child_view", kind: .message, fieldClass: .p3, behavior: [.outputOnly],
                    message: FamilyV1.ChildView.schema),
                FieldSchema(
                    number: 8, name: "outcome", kind: .enumeration, fieldClass: .p1, behavior: [.outputOnly],
                    enumeration: FamilyV1.TrialOutcome.schema),
                FieldSchema(
                    number: 9, name: "return_placement", kind: .string, fieldClass: .p3, resource: "placement"
                ),
                FieldSchema(
                    number: 10, name: "follow_up", kind: .string, fieldClass: .p3, resource: "follow_up"),
                FieldSchema(
                    number: 11, name: "approved_by", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 12, name: "extensions", kind: .message, isRepeated: true, maxCount: 16,
                    fieldClass: .p1, behavior: [.outputOnly], message: FamilyV1.TrialExtension.schema),
                FieldSchema(
                    number: 13, name: "policy", kind: .message, fieldClass: .p0, behavior: [.outputOnly],
                    message: FamilyV1.PolicyRef.schema),
                FieldSchema(
                    number: 14, name: "close_reason", kind: .string, fieldClass: .p3, behavior: [.outputOnly]),
                FieldSchema(
                    number: 15, name: "entered_late", kind: .bool, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(
                    number: 16, name: "recorded_on", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    /// A visit to a child in its trial.
    public struct TrialVisit: WireMessage {
        public var date: CommonV1.Date?
        public var staff: String = ""
        public var unannounced: Bool = false
        public var aloneWithChild: Bool = false
        public var childView: FamilyV1.ChildView?
        public var note: String = ""
        /// It was entered more than the programme's late_entry_days after the day on which it happened.
        public var enteredLate: Bool = false
        /// When it was entered.
        public var recordedOn: CommonV1.Date?
        /// Set by VoidRecord: it counts for nothing any more.
        public var voided: FamilyV1.Voided?

        public init() {}

        public init(
            date: CommonV1.Date? = nil, staff: String = "", unannounced: Bool = false,
            aloneWithChild: Bool = false, childView: FamilyV1.ChildView? = nil, note: String = "",
            enteredLate: Bool = false, recordedOn: CommonV1.Date? = nil, voided: FamilyV1.Voided? = nil
        ) {
            self.date = date
            self.staff = staff
            self.unannounced = unannounced
            self.aloneWithChild = aloneWithChild
            self.childView = childView
            self.note = note
            self.enteredLate = enteredLate
            self.recordedOn = recordedOn
            self.voided = voided
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.TrialVisit",
            [
                FieldSchema(
                    number: 1, name: "date", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 2, name: "staff", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
                FieldSchema(number: 3, name: "unannounced", kind: .bool, fieldClass: .p1),
                FieldSchema(number: 4, name: "alone_with_child", kind: .bool, fieldClass: .p1),
                FieldSchema(
                    number: 5, name: "child_view", kind: .message, fieldClass: .p3,
                    message: FamilyV1.ChildView.schema),
                FieldSchema(number: 6, name: "note", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 7, name: "entered_late", kind: .bool, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(
                    number: 8, name: "recorded_on", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 73, name: "voided", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: FamilyV1.Voided.schema),
            ])
    }
}

extension FamilyV1 {
    /// Why a trial lasts longer, and until when.
    public struct TrialExtension: WireMessage {
        public var plannedEnd: CommonV1.Date?
        public var reason: String = ""

        public init() {}

        public init(plannedEnd: CommonV1.Date? = nil, reason: String = "") {
            self.plannedEnd = plannedEnd
            self.reason = reason
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.TrialExtension",
            [
                FieldSchema(
                    number: 1, name: "planned_end", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
                FieldSchema(number: 2, name: "reason", kind: .string, fieldClass: .p3),
            ])
    }
}

extension FamilyV1 {
    /// A look at a child after its return.
    public struct PostIntegrationReview: WireMessage {
        public var meta: CommonV1.Meta?
        public var date: CommonV1.Date?
        public var result: FamilyV1.ReviewResult = FamilyV1.ReviewResult(rawValue: 0)
        public var childView: FamilyV1.ChildView?
        /// A high risk for the child is not dealt with yet.
        public var highRiskOpen: Bool = false
        public var note: String = ""
        public var staff: String = ""
        /// It was entered more than the programme's late_entry_days after the day on which it happened.
        public var enteredLate: Bool = false
        /// Set by VoidRecord: it counts for nothing any more.
        public var voided: FamilyV1.Voided?

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, date: CommonV1.Date? = nil,
            result: FamilyV1.ReviewResult = FamilyV1.ReviewResult(rawValue: 0),
            childView: FamilyV1.ChildView? = nil, highRiskOpen: Bool = false, note: String = "",
            staff: String = "", enteredLate: Bool = false, voided: FamilyV1.Voided? = nil
        ) {
            self.meta = meta
            self.date = date
            self.result = result
            self.childView = childView
            self.highRiskOpen = highRiskOpen
            self.note = note
            self.staff = staff
            self.enteredLate = enteredLate
            self.voided = voided
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.PostIntegrationReview",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "date", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 3, name: "result", kind: .enumeration, fieldClass: .p1, behavior: [.required],
                    enumeration: FamilyV1.ReviewResult.schema),
                FieldSchema(
                    number: 4, name: "child_view", kind: .message, fieldClass: .p3,
                    message: FamilyV1.ChildView.schema),
                FieldSchema(number: 5, name: "high_risk_open", kind: .bool, fieldClass: .p3),
                FieldSchema(number: 6, name: "note", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 7, name: "staff", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 8, name: "entered_late", kind: .bool, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(
                    number: 73, name: "voided", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: FamilyV1.Voided.schema),
            ])
    }
}

extension FamilyV1 {
    public struct RequestBestInterestDecisionRequest: WireMessage {
        /// `partners/{partner}/cases/{case}`.
        public var parent: String = ""
        public var decision: FamilyV1.BestInterestDecision?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            parent: String = "", decision: FamilyV1.BestInterestDecision? = nil, requestID: String = ""
        ) {
            self.parent = parent
            self.decision = decision
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.RequestBestInterestDecisionRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "decision", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: FamilyV1.BestInterestDecision.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct RecordBestInterestDecisionRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// What was decided; its kind stays as it was requested.
        public var decision: FamilyV1.BestInterestDecision?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// Where a second person must agree: their approval of this request. See RequestApproval.
        public var approval: String = ""

        public init() {}

        public init(
            name: String = "", etag: String = "", decision: FamilyV1.BestInterestDecision? = nil,
            requestID: String = "", approval: String = ""
        ) {
            self.name = name
            self.etag = etag
            self.decision = decision
            self.requestID = requestID
            self.approval = approval
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.RecordBestInterestDecisionRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0,
                    resource: "best_interest_decision",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "decision", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: FamilyV1.BestInterestDecision.schema),
                FieldSchema(
                    number: 4, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 5, name: "approval", kind: .string, fieldClass: .p1, resource: "approval"),
            ])
    }
}

extension FamilyV1 {
    public struct GetBestInterestDecisionRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetBestInterestDecisionRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0,
                    resource: "best_interest_decision",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct ListBestInterestDecisionsRequest: WireMessage {
        /// `partners/{partner}/cases/{case}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""

        public init() {}

        public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListBestInterestDecisionsRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct ListBestInterestDecisionsResponse: WireMessage {
        public var decisions: [FamilyV1.BestInterestDecision] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(decisions: [FamilyV1.BestInterestDecision] = [], nextPageToken: String = "") {
            self.decisions = decisions
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListBestInterestDecisionsResponse",
            [
                FieldSchema(
                    number: 1, name: "decisions", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0, message: FamilyV1.BestInterestDecision.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct RecordAuthorityDecisionRequest: WireMessage {
        /// `partners/{partner}/cases/{case}`.
        public var parent: String = ""
        public var decision: FamilyV1.AuthorityDecision?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// Where a second person must agree: their approval of this request. See RequestApproval.
        public var approval: String = ""

        public init() {}

        public init(
            parent: String = "", decision: FamilyV1.AuthorityDecision? = nil, requestID: String = "",
            approval: String = ""
        ) {
            self.parent = parent
            self.decision = decision
            self.requestID = requestID
            self.approval = approval
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.RecordAuthorityDecisionRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "decision", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: FamilyV1.AuthorityDecision.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 4, name: "approval", kind: .string, fieldClass: .p1, resource: "approval"),
            ])
    }
}

extension FamilyV1 {
    public struct GetAuthorityDecisionRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetAuthorityDecisionRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "authority_decision",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct ListAuthorityDecisionsRequest: WireMessage {
        /// `partners/{partner}/cases/{case}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""

        public init() {}

        public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListAuthorityDecisionsRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct ListAuthorityDecisionsResponse: WireMessage {
        public var decisions: [FamilyV1.AuthorityDecision] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(decisions: [FamilyV1.AuthorityDecision] = [], nextPageToken: String = "") {
            self.decisions = decisions
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListAuthorityDecisionsResponse",
            [
                FieldSchema(
                    number: 1, name: "decisions", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0, message: FamilyV1.AuthorityDecision.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct StartTrialRequest: WireMessage {
        /// `partners/{partner}/cases/{case}`.
        public var parent: String = ""
        public var trial: FamilyV1.ReintegrationTrial?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// Where a second person must agree: their approval of this request. See RequestApproval.
        public var approval: String = ""

        public init() {}

        public init(
            parent: String = "", trial: FamilyV1.ReintegrationTrial? = nil, requestID: String = "",
            approval: String = ""
        ) {
            self.parent = parent
            self.trial = trial
            self.requestID = requestID
            self.approval = approval
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.StartTrialRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "trial", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: FamilyV1.ReintegrationTrial.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 4, name: "approval", kind: .string, fieldClass: .p1, resource: "approval"),
            ])
    }
}

extension FamilyV1 {
    public struct RecordTrialVisitRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        public var visit: FamilyV1.TrialVisit?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            name: String = "", etag: String = "", visit: FamilyV1.TrialVisit? = nil, requestID: String = ""
        ) {
            self.name = name
            self.etag = etag
            self.visit = visit
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.RecordTrialVisitRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "trial",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "visit", kind: .message, fieldClass: .p3, behavior: [.required],
                    message: FamilyV1.TrialVisit.schema),
                FieldSchema(
                    number: 4, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct ExtendTrialRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        public var plannedEnd: CommonV1.Date?
        public var reason: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            name: String = "", etag: String = "", plannedEnd: CommonV1.Date? = nil, reason: String = "",
            requestID: String = ""
        ) {
            self.name = name
            self.etag = etag
            self.plannedEnd = plannedEnd
            self.reason = reason
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ExtendTrialRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "trial",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "planned_end", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(number: 4, name: "reason", kind: .string, fieldClass: .p3, behavior: [.required]),
                FieldSchema(
                    number: 5, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct CloseTrialRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// SUCCESS, FAILED or INTERRUPTED_FOR_SAFETY.
        public var outcome: FamilyV1.TrialOutcome = FamilyV1.TrialOutcome(rawValue: 0)
        public var childView: FamilyV1.ChildView?
        public var reason: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// FAILED, INTERRUPTED_FOR_SAFETY: today where it is not said. A success is found on the day on which it is recorded.
        public var happenedOn: CommonV1.Date?

        public init() {}

        public init(
            name: String = "", etag: String = "",
            outcome: FamilyV1.TrialOutcome = FamilyV1.TrialOutcome(rawValue: 0),
            childView: FamilyV1.ChildView? = nil, reason: String = "", requestID: String = "",
            happenedOn: CommonV1.Date? = nil
        ) {
            self.name = name
            self.etag = etag
            self.outcome = outcome
            self.childView = childView
            self.reason = reason
            self.requestID = requestID
            self.happenedOn = happenedOn
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.CloseTrialRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "trial",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "outcome", kind: .enumeration, fieldClass: .p1, behavior: [.required],
                    enumeration: FamilyV1.TrialOutcome.schema),
                FieldSchema(
                    number: 4, name: "child_view", kind: .message, fieldClass: .p3,
                    message: FamilyV1.ChildView.schema),
                FieldSchema(number: 5, name: "reason", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 6, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 7, name: "happened_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    public struct GetTrialRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetTrialRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "trial",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct ListTrialsRequest: WireMessage {
        /// `partners/{partner}/cases/{case}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""

        public init() {}

        public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListTrialsRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct ListTrialsResponse: WireMessage {
        public var trials: [FamilyV1.ReintegrationTrial] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(trials: [FamilyV1.ReintegrationTrial] = [], nextPageToken: String = "") {
            self.trials = trials
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListTrialsResponse",
            [
                FieldSchema(
                    number: 1, name: "trials", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: FamilyV1.ReintegrationTrial.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct RecordPostIntegrationReviewRequest: WireMessage {
        /// `partners/{partner}/cases/{case}`.
        public var parent: String = ""
        public var review: FamilyV1.PostIntegrationReview?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            parent: String = "", review: FamilyV1.PostIntegrationReview? = nil, requestID: String = ""
        ) {
            self.parent = parent
            self.review = review
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.RecordPostIntegrationReviewRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "review", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: FamilyV1.PostIntegrationReview.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct GetPostIntegrationReviewRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetPostIntegrationReviewRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "review",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct ListPostIntegrationReviewsRequest: WireMessage {
        /// `partners/{partner}/cases/{case}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""

        public init() {}

        public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListPostIntegrationReviewsRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct ListPostIntegrationReviewsResponse: WireMessage {
        public var reviews: [FamilyV1.PostIntegrationReview] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(reviews: [FamilyV1.PostIntegrationReview] = [], nextPageToken: String = "") {
            self.reviews = reviews
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListPostIntegrationReviewsResponse",
            [
                FieldSchema(
                    number: 1, name: "reviews", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: FamilyV1.PostIntegrationReview.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct DecisionKind: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = DecisionKind(rawValue: 0)
        public static let separation = DecisionKind(rawValue: 1)
        public static let reintegration = DecisionKind(rawValue: 2)
        public static let durableSolution = DecisionKind(rawValue: 3)
        public static let temporaryCareException = DecisionKind(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.family.v1.DecisionKind", prefix: "DECISION_KIND_",
            [
                ("DECISION_KIND_UNSPECIFIED", 0),
                ("DECISION_KIND_SEPARATION", 1),
                ("DECISION_KIND_REINTEGRATION", 2),
                ("DECISION_KIND_DURABLE_SOLUTION", 3),
                ("DECISION_KIND_TEMPORARY_CARE_EXCEPTION", 4),
            ])
    }
}

extension FamilyV1 {
    public struct Profession: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = Profession(rawValue: 0)
        public static let socialWork = Profession(rawValue: 1)
        public static let psychology = Profession(rawValue: 2)
        public static let medicine = Profession(rawValue: 3)
        public static let law = Profession(rawValue: 4)
        public static let education = Profession(rawValue: 5)
        public static let publicAuthority = Profession(rawValue: 6)
        public static let other = Profession(rawValue: 7)

        public static let schema = EnumSchema(
            "pegase.family.v1.Profession", prefix: "PROFESSION_",
            [
                ("PROFESSION_UNSPECIFIED", 0),
                ("PROFESSION_SOCIAL_WORK", 1),
                ("PROFESSION_PSYCHOLOGY", 2),
                ("PROFESSION_MEDICINE", 3),
                ("PROFESSION_LAW", 4),
                ("PROFESSION_EDUCATION", 5),
                ("PROFESSION_PUBLIC_AUTHORITY", 6),
                ("PROFESSION_OTHER", 7),
            ])
    }
}

extension FamilyV1 {
    public struct PanelDecision: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = PanelDecision(rawValue: 0)
        public static let agreed = PanelDecision(rawValue: 1)
        public static let refused = PanelDecision(rawValue: 2)
        public static let postponed = PanelDecision(rawValue: 3)

        public static let schema = EnumSchema(
            "pegase.family.v1.PanelDecision", prefix: "PANEL_DECISION_",
            [
                ("PANEL_DECISION_UNSPECIFIED", 0),
                ("PANEL_DECISION_AGREED", 1),
                ("PANEL_DECISION_REFUSED", 2),
                ("PANEL_DECISION_POSTPONED", 3),
            ])
    }
}

extension FamilyV1 {
    public struct RequestState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = RequestState(rawValue: 0)
        public static let requested = RequestState(rawValue: 1)
        public static let recorded = RequestState(rawValue: 2)
        public static let voided = RequestState(rawValue: 3)

        public static let schema = EnumSchema(
            "pegase.family.v1.RequestState", prefix: "REQUEST_STATE_",
            [
                ("REQUEST_STATE_UNSPECIFIED", 0),
                ("REQUEST_STATE_REQUESTED", 1),
                ("REQUEST_STATE_RECORDED", 2),
                ("REQUEST_STATE_VOIDED", 3),
            ])
    }
}

extension FamilyV1 {
    /// Who stands for it that the authority decided so.
    public struct AuthorityDecisionStanding: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = AuthorityDecisionStanding(rawValue: 0)
        public static let reported = AuthorityDecisionStanding(rawValue: 1)
        public static let confirmed = AuthorityDecisionStanding(rawValue: 2)

        public static let schema = EnumSchema(
            "pegase.family.v1.AuthorityDecisionStanding", prefix: "AUTHORITY_DECISION_STANDING_",
            [
                ("AUTHORITY_DECISION_STANDING_UNSPECIFIED", 0),
                ("AUTHORITY_DECISION_STANDING_REPORTED", 1),
                ("AUTHORITY_DECISION_STANDING_CONFIRMED", 2),
            ])
    }
}

extension FamilyV1 {
    public struct AuthorityDecisionKind: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = AuthorityDecisionKind(rawValue: 0)
        public static let identificationStarted = AuthorityDecisionKind(rawValue: 1)
        public static let victimConfirmed = AuthorityDecisionKind(rawValue: 2)
        public static let victimNotConfirmed = AuthorityDecisionKind(rawValue: 3)
        public static let placement = AuthorityDecisionKind(rawValue: 4)
        public static let reintegration = AuthorityDecisionKind(rawValue: 5)
        public static let custody = AuthorityDecisionKind(rawValue: 6)
        public static let seal = AuthorityDecisionKind(rawValue: 7)
        public static let unseal = AuthorityDecisionKind(rawValue: 8)

        public static let schema = EnumSchema(
            "pegase.family.v1.AuthorityDecisionKind", prefix: "AUTHORITY_DECISION_KIND_",
            [
                ("AUTHORITY_DECISION_KIND_UNSPECIFIED", 0),
                ("AUTHORITY_DECISION_KIND_IDENTIFICATION_STARTED", 1),
                ("AUTHORITY_DECISION_KIND_VICTIM_CONFIRMED", 2),
                ("AUTHORITY_DECISION_KIND_VICTIM_NOT_CONFIRMED", 3),
                ("AUTHORITY_DECISION_KIND_PLACEMENT", 4),
                ("AUTHORITY_DECISION_KIND_REINTEGRATION", 5),
                ("AUTHORITY_DECISION_KIND_CUSTODY", 6),
                ("AUTHORITY_DECISION_KIND_SEAL", 7),
                ("AUTHORITY_DECISION_KIND_UNSEAL", 8),
            ])
    }
}

extension FamilyV1 {
    public struct TrialOutcome: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = TrialOutcome(rawValue: 0)
        public static let pending = TrialOutcome(rawValue: 1)
        public static let success = TrialOutcome(rawValue: 2)
        public static let failed = TrialOutcome(rawValue: 3)
        public static let interruptedForSafety = TrialOutcome(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.family.v1.TrialOutcome", prefix: "TRIAL_OUTCOME_",
            [
                ("TRIAL_OUTCOME_UNSPECIFIED", 0),
                ("TRIAL_OUTCOME_PENDING", 1),
                ("TRIAL_OUTCOME_SUCCESS", 2),
                ("TRIAL_OUTCOME_FAILED", 3),
                ("TRIAL_OUTCOME_INTERRUPTED_FOR_SAFETY", 4),
            ])
    }
}

extension FamilyV1 {
    public struct ReviewResult: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = ReviewResult(rawValue: 0)
        public static let stable = ReviewResult(rawValue: 1)
        public static let concern = ReviewResult(rawValue: 2)
        public static let relapse = ReviewResult(rawValue: 3)

        public static let schema = EnumSchema(
            "pegase.family.v1.ReviewResult", prefix: "REVIEW_RESULT_",
            [
                ("REVIEW_RESULT_UNSPECIFIED", 0),
                ("REVIEW_RESULT_STABLE", 1),
                ("REVIEW_RESULT_CONCERN", 2),
                ("REVIEW_RESULT_RELAPSE", 3),
            ])
    }
}

extension FamilyV1 {
    /// One staff member's yes to one request of another. It holds the request itself, so what was agreed to is what is
    /// done: whoever asked then sends the same request with `approval`, once.
    public struct Approval: WireMessage {
        public var meta: CommonV1.Meta?
        public var request: Request?
        /// Who is asked: active staff of the partner with the role of `needs`. Another one with that role may decide, too.
        public var askedOf: String = ""
        /// What the other one should know.
        public var reason: String = ""
        public var askedBy: String = ""
        /// Who may decide.
        public var needs: FamilyV1.ApprovalRole = FamilyV1.ApprovalRole(rawValue: 0)
        public var state: FamilyV1.ApprovalState = FamilyV1.ApprovalState(rawValue: 0)
        /// Who agreed or refused.
        public var decidedBy: String = ""
        public var decideTime: GoogleProtobuf.Timestamp?
        /// Why it was refused.
        public var refusal: String = ""
        /// The last day on which it can be given and used: the programme's approval_days after it was asked for, by default 7.
        public var validUntil: CommonV1.Date?
        /// Whose case the request is about.
        public var childCase: String = ""
        /// The family, where the request is about a member of one.
        public var family: String = ""
        /// The `meta.etag` of the case, decision or member when it was asked. A yes to what has changed since is refused.
        public var subjectEtag: String = ""

        public enum Request: Sendable, Equatable {
            /// NOT_VICTIM for a child with a risk factor or a harm.
            case screenChild(FamilyV1.ScreenChildRequest)
            /// With a safety override.
            case registerCase(FamilyV1.RegisterCaseRequest)
            case startTrial(FamilyV1.StartTrialRequest)
            case recordBestInterestDecision(FamilyV1.RecordBestInterestDecisionRequest)
            /// Of a kind that says who the child is to the law, or who sees the case.
            case recordAuthorityDecision(FamilyV1.RecordAuthorityDecisionRequest)
            /// Where it changes what protects the child.
            case updateCase(FamilyV1.UpdateCaseRequest)
            /// Where it changes what protects a child.
            case updateMember(FamilyV1.UpdateMemberRequest)
            /// Of a member whom a rule of care looks at.
            case removeMember(FamilyV1.RemoveMemberRequest)
            /// When it has been used, the approval is what stays of the case: it names nothing but the case and who decided.
            case purgeCase(FamilyV1.PurgeCaseRequest)
            /// With a safety override.
            case reopenCase(FamilyV1.ReopenCaseRequest)
            /// Of a group with another open case.
            case removeSibling(FamilyV1.RemoveSiblingRequest)
            /// Of what a second person agreed to, or what protects a child.
            case voidRecord(FamilyV1.VoidRecordRequest)
        }

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, request: Request? = nil, askedOf: String = "", reason: String = "",
            askedBy: String = "", needs: FamilyV1.ApprovalRole = FamilyV1.ApprovalRole(rawValue: 0),
            state: FamilyV1.ApprovalState = FamilyV1.ApprovalState(rawValue: 0), decidedBy: String = "",
            decideTime: GoogleProtobuf.Timestamp? = nil, refusal: String = "",
            validUntil: CommonV1.Date? = nil, childCase: String = "", family: String = "",
            subjectEtag: String = ""
        ) {
            self.meta = meta
            self.request = request
            self.askedOf = askedOf
            self.reason = reason
            self.askedBy = askedBy
            self.needs = needs
            self.state = state
            self.decidedBy = decidedBy
            self.decideTime = decideTime
            self.refusal = refusal
            self.validUntil = validUntil
            self.childCase = childCase
            self.family = family
            self.subjectEtag = subjectEtag
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Approval",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "screen_child", kind: .message, oneof: "request", fieldClass: .p3,
                    message: FamilyV1.ScreenChildRequest.schema),
                FieldSchema(
                    number: 3, name: "register_case", kind: .message, oneof: "request", fieldClass: .p3,
                    message: FamilyV1.RegisterCaseRequest.schema),
                FieldSchema(
                    number: 4, name: "start_trial", kind: .message, oneof: "request", fieldClass: .p3,
                    message: FamilyV1.StartTrialRequest.schema),
                FieldSchema(
                    number: 5, name: "record_best_interest_decision", kind: .message, oneof: "request",
                    fieldClass: .p3, message: FamilyV1.RecordBestInterestDecisionRequest.schema),
                FieldSchema(
                    number: 6, name: "record_authority_decision", kind: .message, oneof: "request",
                    fieldClass: .p3, message: FamilyV1.RecordAuthorityDecisionRequest.schema),
                FieldSchema(
                    number: 7, name: "update_case", kind: .message, oneof: "request", fieldClass: .p3,
                    message: FamilyV1.UpdateCaseRequest.schema),
                FieldSchema(
                    number: 8, name: "update_member", kind: .message, oneof: "request", fieldClass: .p3,
                    message: FamilyV1.UpdateMemberRequest.schema),
                FieldSchema(
                    number: 9, name: "remove_member", kind: .message, oneof: "request", fieldClass: .p3,
                    message: FamilyV1.RemoveMemberRequest.schema),
                FieldSchema(
                    number: 10, name: "reopen_case", kind: .message, oneof: "request", fieldClass: .p3,
                    message: FamilyV1.ReopenCaseRequest.schema),
                FieldSchema(
                    number: 11, name: "remove_sibling", kind: .message, oneof: "request", fieldClass: .p3,
                    message: FamilyV1.RemoveSiblingRequest.schema),
                FieldSchema(
                    number: 16, name: "asked_of", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.required]),
                FieldSchema(number: 17, name: "reason", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 18, name: "asked_by", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 19, name: "needs", kind: .enumeration, fieldClass: .p1, behavior: [.outputOnly],
                    enumeration: FamilyV1.ApprovalRole.schema),
                FieldSchema(
                    number: 20, name: "state", kind: .enumeration, fieldClass: .p1, behavior: [.outputOnly],
                    enumeration: FamilyV1.ApprovalState.schema),
                FieldSchema(
                    number: 21, name: "decided_by", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 22, name: "decide_time", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: GoogleProtobuf.Timestamp.schema),
                FieldSchema(
                    number: 23, name: "refusal", kind: .string, fieldClass: .p3, behavior: [.outputOnly]),
                FieldSchema(
                    number: 24, name: "valid_until", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 25, name: "child_case", kind: .string, fieldClass: .p1, resource: "case",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 26, name: "family", kind: .string, fieldClass: .p1, resource: "family",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 27, name: "subject_etag", kind: .string, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(
                    number: 28, name: "void_record", kind: .message, oneof: "request", fieldClass: .p3,
                    message: FamilyV1.VoidRecordRequest.schema),
                FieldSchema(
                    number: 30, name: "purge_case", kind: .message, oneof: "request", fieldClass: .p3,
                    message: FamilyV1.PurgeCaseRequest.schema),
            ])
    }
}

extension FamilyV1 {
    public struct RequestApprovalRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        public var approval: FamilyV1.Approval?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(parent: String = "", approval: FamilyV1.Approval? = nil, requestID: String = "") {
            self.parent = parent
            self.approval = approval
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.RequestApprovalRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "approval", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: FamilyV1.Approval.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct GiveApprovalRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read: what you agree to.
        public var etag: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(name: String = "", etag: String = "", requestID: String = "") {
            self.name = name
            self.etag = etag
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GiveApprovalRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "approval",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct RefuseApprovalRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        public var reason: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(name: String = "", etag: String = "", reason: String = "", requestID: String = "") {
            self.name = name
            self.etag = etag
            self.reason = reason
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.RefuseApprovalRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "approval",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(number: 3, name: "reason", kind: .string, fieldClass: .p3, behavior: [.required]),
                FieldSchema(
                    number: 4, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct WithdrawApprovalRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(name: String = "", etag: String = "", requestID: String = "") {
            self.name = name
            self.etag = etag
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.WithdrawApprovalRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "approval",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct GetApprovalRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetApprovalRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "approval",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct ListApprovalsRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""
        /// Only what waits for this staff member; empty gives what waits for anybody. Not with `asked_by`.
        public var askedOf: String = ""
        /// All that this staff member asked for, in every state.
        public var askedBy: String = ""

        public init() {}

        public init(
            parent: String = "", pageSize: Int32 = 0, pageToken: String = "", askedOf: String = "",
            askedBy: String = ""
        ) {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.askedOf = askedOf
            self.askedBy = askedBy
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListApprovalsRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
                FieldSchema(number: 4, name: "asked_of", kind: .string, fieldClass: .p1, resource: "staff"),
                FieldSchema(number: 5, name: "asked_by", kind: .string, fieldClass: .p1, resource: "staff"),
            ])
    }
}

extension FamilyV1 {
    public struct ListApprovalsResponse: WireMessage {
        /// The latest first. What waits and has expired is left out.
        public var approvals: [FamilyV1.Approval] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(approvals: [FamilyV1.Approval] = [], nextPageToken: String = "") {
            self.approvals = approvals
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListApprovalsResponse",
            [
                FieldSchema(
                    number: 1, name: "approvals", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0, message: FamilyV1.Approval.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    /// Who may give an approval; never who asks for it.
    public struct ApprovalRole: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = ApprovalRole(rawValue: 0)
        /// A social worker or a manager.
        public static let caseWorker = ApprovalRole(rawValue: 1)
        public static let manager = ApprovalRole(rawValue: 2)
        /// A staff member with a case role who sits on the panel of the decision.
        public static let panelMember = ApprovalRole(rawValue: 3)

        public static let schema = EnumSchema(
            "pegase.family.v1.ApprovalRole", prefix: "APPROVAL_ROLE_",
            [
                ("APPROVAL_ROLE_UNSPECIFIED", 0),
                ("APPROVAL_ROLE_CASE_WORKER", 1),
                ("APPROVAL_ROLE_MANAGER", 2),
                ("APPROVAL_ROLE_PANEL_MEMBER", 3),
            ])
    }
}

extension FamilyV1 {
    public struct ApprovalState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = ApprovalState(rawValue: 0)
        public static let waiting = ApprovalState(rawValue: 1)
        public static let given = ApprovalState(rawValue: 2)
        public static let refused = ApprovalState(rawValue: 3)
        /// By who asked.
        public static let withdrawn = ApprovalState(rawValue: 4)
        /// The request was done. It cannot be done again by it.
        public static let used = ApprovalState(rawValue: 5)
        /// `valid_until` has passed.
        public static let expired = ApprovalState(rawValue: 6)

        public static let schema = EnumSchema(
            "pegase.family.v1.ApprovalState", prefix: "APPROVAL_STATE_",
            [
                ("APPROVAL_STATE_UNSPECIFIED", 0),
                ("APPROVAL_STATE_WAITING", 1),
                ("APPROVAL_STATE_GIVEN", 2),
                ("APPROVAL_STATE_REFUSED", 3),
                ("APPROVAL_STATE_WITHDRAWN", 4),
                ("APPROVAL_STATE_USED", 5),
                ("APPROVAL_STATE_EXPIRED", 6),
            ])
    }
}

extension FamilyV1 {
    /// What somebody found of a child, or of a family for it. It counts once another person approves it.
    public struct Assessment: WireMessage {
        public var meta: CommonV1.Meta?
        public var kind: FamilyV1.AssessmentKind = FamilyV1.AssessmentKind(rawValue: 0)
        /// Six domains of two factors each; COMPREHENSIVE and REASSESSMENT need all twelve.
        public var scores: [FamilyV1.FactorScore] = []
        public var riskLevel: FamilyV1.RiskLevel = FamilyV1.RiskLevel(rawValue: 0)
        public var needs: [FamilyV1.Need] = []
        public var doneOn: CommonV1.Date?
        public var author: String = ""
        /// Another than the author.
        public var approvedBy: String = ""
        public var state: FamilyV1.AssessmentState = FamilyV1.AssessmentState(rawValue: 0)
        public var childView: FamilyV1.ChildView?
        /// FAMILY_SUITABILITY: which family, and whether the child can live there.
        public var family: String = ""
        public var suitable: Bool = false
        public var note: String = ""
        /// REASSESSMENT before its time: what has changed.
        public var materialChange: String = ""
        /// The numbers by which it was approved.
        public var policy: FamilyV1.PolicyRef?
        /// It was entered more than the programme's late_entry_days after the day on which it was done.
        public var enteredLate: Bool = false
        /// Why it was sent back, and by whom: from RejectAssessment.
        public var rejection: FamilyV1.Rejection?
        /// The day by which a child that came back had to be assessed, where this answers that. It is due by then again if this
        /// is rejected or voided while it waits.
        public var reassessmentDue: CommonV1.Date?
        /// Set by VoidRecord: it counts for nothing any more.
        public var voided: FamilyV1.Voided?

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, kind: FamilyV1.AssessmentKind = FamilyV1.AssessmentKind(rawValue: 0),
            scores: [FamilyV1.FactorScore] = [],
            riskLevel: FamilyV1.RiskLevel = FamilyV1.RiskLevel(rawValue: 0), needs: [FamilyV1.Need] = [],
            doneOn: CommonV1.Date? = nil, author: String = "", approvedBy: String = "",
            state: FamilyV1.AssessmentState = FamilyV1.AssessmentState(rawValue: 0),
            childView: FamilyV1.ChildView? = nil, family: String = "", suitable: Bool = false,
            note: String = "", materialChange: String = "", policy: FamilyV1.PolicyRef? = nil,
            enteredLate: Bool = false, rejection: FamilyV1.Rejection? = nil,
            reassessmentDue: CommonV1.Date? = nil, voided: FamilyV1.Voided? = nil
        ) {
            self.meta = meta
            self.kind = kind
            self.scores = scores
            self.riskLevel = riskLevel
            self.needs = needs
            self.doneOn = doneOn
            self.author = author
            self.approvedBy = approvedBy
            self.state = state
            self.childView = childView
            self.family = family
            self.suitable = suitable
            self.note = note
            self.materialChange = materialChange
            self.policy = policy
            self.enteredLate = enteredLate
            self.rejection = rejection
            self.reassessmentDue = reassessmentDue
            self.voided = voided
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Assessment",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "kind", kind: .enumeration, fieldClass: .p1, behavior: [.required],
                    enumeration: FamilyV1.AssessmentKind.schema),
                FieldSchema(
                    number: 3, name: "scores", kind: .message, isRepeated: true, maxCount: 12,
                    fieldClass: .p3,
                    message: FamilyV1.FactorScore.schema),
                FieldSchema(
                    number: 4, name: "risk_level", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.RiskLevel.schema),
                FieldSchema(
                    number: 5, name: "needs", kind: .message, isRepeated: true, maxCount: 32, fieldClass: .p3,
                    message: FamilyV1.Need.schema),
                FieldSchema(
                    number: 6, name: "done_on", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 7, name: "author", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 8, name: "approved_by", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 9, name: "state", kind: .enumeration, fieldClass: .p1, behavior: [.outputOnly],
                    enumeration: FamilyV1.AssessmentState.schema),
                FieldSchema(
                    number: 10, name: "child_view", kind: .message, fieldClass: .p3,
                    message: FamilyV1.ChildView.schema),
                FieldSchema(number: 11, name: "family", kind: .string, fieldClass: .p3, resource: "family"),
                FieldSchema(number: 12, name: "suitable", kind: .bool, fieldClass: .p3),
                FieldSchema(number: 13, name: "note", kind: .string, fieldClass: .p3),
                FieldSchema(number: 14, name: "material_change", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 15, name: "policy", kind: .message, fieldClass: .p0, behavior: [.outputOnly],
                    message: FamilyV1.PolicyRef.schema),
                FieldSchema(
                    number: 16, name: "entered_late", kind: .bool, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(
                    number: 73, name: "voided", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: FamilyV1.Voided.schema),
                FieldSchema(
                    number: 74, name: "rejection", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: FamilyV1.Rejection.schema),
                FieldSchema(
                    number: 75, name: "reassessment_due", kind: .message, fieldClass: .p1,
                    behavior: [.outputOnly], message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    /// Why an assessment or a plan of care was sent back.
    public struct Rejection: WireMessage {
        public var rejectTime: GoogleProtobuf.Timestamp?
        /// Another than the author.
        public var rejectedBy: String = ""
        /// What is to be done about it.
        public var comment: String = ""

        public init() {}

        public init(
            rejectTime: GoogleProtobuf.Timestamp? = nil, rejectedBy: String = "", comment: String = ""
        ) {
            self.rejectTime = rejectTime
            self.rejectedBy = rejectedBy
            self.comment = comment
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Rejection",
            [
                FieldSchema(
                    number: 1, name: "reject_time", kind: .message, fieldClass: .p1,
                    message: GoogleProtobuf.Timestamp.schema),
                FieldSchema(
                    number: 2, name: "rejected_by", kind: .string, fieldClass: .p1, resource: "staff"),
                FieldSchema(number: 3, name: "comment", kind: .string, fieldClass: .p3),
            ])
    }
}

extension FamilyV1 {
    /// How a child is in one factor.
    public struct FactorScore: WireMessage {
        public var factor: FamilyV1.Factor = FamilyV1.Factor(rawValue: 0)
        /// 1 very bad, 2 bad, 3 fair, 4 good.
        public var score: Int32 = 0
        public var note: String = ""

        public init() {}

        public init(
            factor: FamilyV1.Factor = FamilyV1.Factor(rawValue: 0), score: Int32 = 0, note: String = ""
        ) {
            self.factor = factor
            self.score = score
            self.note = note
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.FactorScore",
            [
                FieldSchema(
                    number: 1, name: "factor", kind: .enumeration, fieldClass: .p3, behavior: [.required],
                    enumeration: FamilyV1.Factor.schema),
                FieldSchema(number: 2, name: "score", kind: .int32, fieldClass: .p3),
                FieldSchema(number: 3, name: "note", kind: .string, fieldClass: .p3),
            ])
    }
}

extension FamilyV1 {
    /// What a child lacks, as an assessment found.
    public struct Need: WireMessage {
        /// Within the assessment: 1, 2, ...
        public var number: Int32 = 0
        public var serviceType: PartnerV1.ServiceType = PartnerV1.ServiceType(rawValue: 0)
        public var description: String = ""

        public init() {}

        public init(
            number: Int32 = 0, serviceType: PartnerV1.ServiceType = PartnerV1.ServiceType(rawValue: 0),
            description: String = ""
        ) {
            self.number = number
            self.serviceType = serviceType
            self.description = description
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Need",
            [
                FieldSchema(number: 1, name: "number", kind: .int32, fieldClass: .p1),
                FieldSchema(
                    number: 2, name: "service_type", kind: .enumeration, fieldClass: .p3,
                    behavior: [.required],
                    enumeration: PartnerV1.ServiceType.schema),
                FieldSchema(number: 3, name: "description", kind: .string, fieldClass: .p3),
            ])
    }
}

extension FamilyV1 {
    /// What is to be done for a child. It counts once another person approves it.
    public struct CarePlan: WireMessage {
        public var meta: CommonV1.Meta?
        /// The approved assessment that it answers.
        public var assessment: String = ""
        public var items: [FamilyV1.PlanItem] = []
        /// Needs that no item answers, each with its reason.
        public var unplanned: [FamilyV1.UnplannedNeed] = []
        public var childAgreed: Bool = false
        public var caretakerAgreed: Bool = false
        public var childView: FamilyV1.ChildView?
        public var state: FamilyV1.PlanState = FamilyV1.PlanState(rawValue: 0)
        public var author: String = ""
        /// Another than the author.
        public var approvedBy: String = ""
        /// At the latest so many months from the approval as the programme's review_months, by default 3.
        public var reviewBy: CommonV1.Date?
        public var note: String = ""
        /// The numbers by which it was approved.
        public var policy: FamilyV1.PolicyRef?
        /// Why it was sent back, and by whom: from RejectCarePlan.
        public var rejection: FamilyV1.Rejection?
        /// Set by VoidRecord: it counts for nothing any more.
        public var voided: FamilyV1.Voided?

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, assessment: String = "", items: [FamilyV1.PlanItem] = [],
            unplanned: [FamilyV1.UnplannedNeed] = [], childAgreed: Bool = false,
            caretakerAgreed: Bool = false, childView: FamilyV1.ChildView? = nil,
            state: FamilyV1.PlanState = FamilyV1.PlanState(rawValue: 0), author: String = "",
            approvedBy: String = "", reviewBy: CommonV1.Date? = nil, note: String = "",
            policy: FamilyV1.PolicyRef? = nil, rejection: FamilyV1.Rejection? = nil,
            voided: FamilyV1.Voided? = nil
        ) {
            self.meta = meta
            self.assessment = assessment
            self.items = items
            self.unplanned = unplanned
            self.childAgreed = childAgreed
            self.caretakerAgreed = caretakerAgreed
            self.childView = childView
            self.state = state
            self.author = author
            self.approvedBy = approvedBy
            self.reviewBy = reviewBy
            self.note = note
            self.policy = policy
            self.rejection = rejection
            self.voided = voided
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.CarePlan",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "assessment", kind: .string, fieldClass: .p1, resource: "assessment",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 3, name: "items", kind: .message, isRepeated: true, maxCount: 32, fieldClass: .p3,
                    message: FamilyV1.PlanItem.schema),
                FieldSchema(
                    number: 4, name: "unplanned", kind: .message, isRepeated: true, maxCount: 32,
                    fieldClass: .p3,
                    message: FamilyV1.UnplannedNeed.schema),
                FieldSchema(number: 5, name: "child_agreed", kind: .bool, fieldClass: .p3),
                FieldSchema(number: 6, name: "caretaker_agreed", kind: .bool, fieldClass: .p3),
                FieldSchema(
                    number: 7, name: "child_view", kind: .message, fieldClass: .p3,
                    message: FamilyV1.ChildView.schema),
                FieldSchema(
                    number: 8, name: "state", kind: .enumeration, fieldClass: .p1, behavior: [.outputOnly],
                    enumeration: FamilyV1.PlanState.schema),
                FieldSchema(
                    number: 9, name: "author", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 10, name: "approved_by", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 11, name: "review_by", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
                FieldSchema(number: 12, name: "note", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 13, name: "policy", kind: .message, fieldClass: .p0, behavior: [.outputOnly],
                    message: FamilyV1.PolicyRef.schema),
                FieldSchema(
                    number: 73, name: "voided", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: FamilyV1.Voided.schema),
                FieldSchema(
                    number: 74, name: "rejection", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: FamilyV1.Rejection.schema),
            ])
    }
}

extension FamilyV1 {
    /// One service of a plan.
    public struct PlanItem: WireMessage {
        /// Within the plan: 1, 2, ...
        public var number: Int32 = 0
        /// The needs of the assessment that it answers.
        public var needs: [Int32] = []
        public var serviceType: PartnerV1.ServiceType = PartnerV1.ServiceType(rawValue: 0)
        /// The code of the partner that gives it; empty for the own one.
        public var provider: String = ""
        /// The day by which it is to be given.
        public var due: CommonV1.Date?
        /// Who sees to it.
        public var owner: String = ""
        public var description: String = ""

        public init() {}

        public init(
            number: Int32 = 0, needs: [Int32] = [],
            serviceType: PartnerV1.ServiceType = PartnerV1.ServiceType(rawValue: 0), provider: String = "",
            due: CommonV1.Date? = nil, owner: String = "", description: String = ""
        ) {
            self.number = number
            self.needs = needs
            self.serviceType = serviceType
            self.provider = provider
            self.due = due
            self.owner = owner
            self.description = description
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.PlanItem",
            [
                FieldSchema(number: 1, name: "number", kind: .int32, fieldClass: .p1),
                FieldSchema(
                    number: 2, name: "needs", kind: .int32, isRepeated: true, maxCount: 32, fieldClass: .p1),
                FieldSchema(
                    number: 3, name: "service_type", kind: .enumeration, fieldClass: .p3,
                    behavior: [.required],
                    enumeration: PartnerV1.ServiceType.schema),
                FieldSchema(number: 4, name: "provider", kind: .string, fieldClass: .p1),
                FieldSchema(
                    number: 5, name: "due", kind: .message, fieldClass: .p1, message: CommonV1.Date.schema),
                FieldSchema(number: 6, name: "owner", kind: .string, fieldClass: .p1, resource: "staff"),
                FieldSchema(number: 7, name: "description", kind: .string, fieldClass: .p3),
            ])
    }
}

extension FamilyV1 {
    /// A need that no item of the plan answers.
    public struct UnplannedNeed: WireMessage {
        /// Its number in the assessment.
        public var need: Int32 = 0
        public var reason: String = ""

        public init() {}

        public init(need: Int32 = 0, reason: String = "") {
            self.need = need
            self.reason = reason
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.UnplannedNeed",
            [
                FieldSchema(number: 1, name: "need", kind: .int32, fieldClass: .p1),
                FieldSchema(number: 2, name: "reason", kind: .string, fieldClass: .p3, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    /// Support that a child was given.
    public struct ServiceDelivery: WireMessage {
        public var meta: CommonV1.Meta?
        public var type: PartnerV1.ServiceType = PartnerV1.ServiceType(rawValue: 0)
        /// The item of the approved plan that it answers; 0 for one outside the plan.
        public var planItem: Int32 = 0
        /// The code of the partner that gave it; empty for the own one.
        public var provider: String = ""
        public var date: CommonV1.Date?
        public var minutes: CommonV1.IntValue?
        public var outcome: FamilyV1.ServiceOutcome = FamilyV1.ServiceOutcome(rawValue: 0)
        /// Given to a group.
        public var collective: Bool = false
        public var artForm: FamilyV1.ArtForm = FamilyV1.ArtForm(rawValue: 0)
        public var note: String = ""
        /// Who recorded it.
        public var staff: String = ""
        /// It was entered more than the programme's late_entry_days after the day on which it happened.
        public var enteredLate: Bool = false
        /// Set by VoidRecord: it counts for nothing any more.
        public var voided: FamilyV1.Voided?

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, type: PartnerV1.ServiceType = PartnerV1.ServiceType(rawValue: 0),
            planItem: Int32 = 0, provider: String = "", date: CommonV1.Date? = nil,
            minutes: CommonV1.IntValue? = nil,
            outcome: FamilyV1.ServiceOutcome = FamilyV1.ServiceOutcome(rawValue: 0), collective: Bool = false,
            artForm: FamilyV1.ArtForm = FamilyV1.ArtForm(rawValue: 0), note: String = "", staff: String = "",
            enteredLate: Bool = false, voided: FamilyV1.Voided? = nil
        ) {
            self.meta = meta
            self.type = type
            self.planItem = planItem
            self.provider = provider
            self.date = date
            self.minutes = minutes
            self.outcome = outcome
            self.collective = collective
            self.artForm = artForm
            self.note = note
            self.staff = staff
            self.enteredLate = enteredLate
            self.voided = voided
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ServiceDelivery",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "type", kind: .enumeration, fieldClass: .p3, behavior: [.required],
                    enumeration: PartnerV1.ServiceType.schema),
                FieldSchema(number: 3, name: "plan_item", kind: .int32, fieldClass: .p1),
                FieldSchema(number: 4, name: "provider", kind: .string, fieldClass: .p1),
                FieldSchema(
                    number: 5, name: "date", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 6, name: "minutes", kind: .message, fieldClass: .p1,
                    message: CommonV1.IntValue.schema),
                FieldSchema(
                    number: 7, name: "outcome", kind: .enumeration, fieldClass: .p1, behavior: [.required],
                    enumeration: FamilyV1.ServiceOutcome.schema),
                FieldSchema(number: 8, name: "collective", kind: .bool, fieldClass: .p1),
                FieldSchema(
                    number: 9, name: "art_form", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.ArtForm.schema),
                FieldSchema(number: 10, name: "note", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 11, name: "staff", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 12, name: "entered_late", kind: .bool, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(
                    number: 73, name: "voided", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: FamilyV1.Voided.schema),
            ])
    }
}

extension FamilyV1 {
    public struct SubmitAssessmentRequest: WireMessage {
        /// `partners/{partner}/cases/{case}`.
        public var parent: String = ""
        public var assessment: FamilyV1.Assessment?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(parent: String = "", assessment: FamilyV1.Assessment? = nil, requestID: String = "") {
            self.parent = parent
            self.assessment = assessment
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SubmitAssessmentRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "assessment", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: FamilyV1.Assessment.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct ApproveAssessmentRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(name: String = "", etag: String = "", requestID: String = "") {
            self.name = name
            self.etag = etag
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ApproveAssessmentRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "assessment",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    /// Sends an assessment back to who wrote it.
    public struct RejectAssessmentRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// What is to be done about it.
        public var comment: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(name: String = "", etag: String = "", comment: String = "", requestID: String = "") {
            self.name = name
            self.etag = etag
            self.comment = comment
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.RejectAssessmentRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "assessment",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "comment", kind: .string, fieldClass: .p3, behavior: [.required]),
                FieldSchema(
                    number: 4, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct GetAssessmentRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetAssessmentRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "assessment",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct ListAssessmentsRequest: WireMessage {
        /// `partners/{partner}/cases/{case}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""

        public init() {}

        public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListAssessmentsRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct ListAssessmentsResponse: WireMessage {
        public var assessments: [FamilyV1.Assessment] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(assessments: [FamilyV1.Assessment] = [], nextPageToken: String = "") {
            self.assessments = assessments
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListAssessmentsResponse",
            [
                FieldSchema(
                    number: 1, name: "assessments", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0, message: FamilyV1.Assessment.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct SubmitCarePlanRequest: WireMessage {
        /// `partners/{partner}/cases/{case}`.
        public var parent: String = ""
        public var carePlan: FamilyV1.CarePlan?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(parent: String = "", carePlan: FamilyV1.CarePlan? = nil, requestID: String = "") {
            self.parent = parent
            self.carePlan = carePlan
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SubmitCarePlanRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "care_plan", kind: .message, fieldClass: .p1,
                    message: FamilyV1.CarePlan.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct ApproveCarePlanRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(name: String = "", etag: String = "", requestID: String = "") {
            self.name = name
            self.etag = etag
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ApproveCarePlanRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "care_plan",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    /// Sends a plan of care back to who wrote it.
    public struct RejectCarePlanRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// What is to be done about it.
        public var comment: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(name: String = "", etag: String = "", comment: String = "", requestID: String = "") {
            self.name = name
            self.etag = etag
            self.comment = comment
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.RejectCarePlanRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "care_plan",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "comment", kind: .string, fieldClass: .p3, behavior: [.required]),
                FieldSchema(
                    number: 4, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct GetCarePlanRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetCarePlanRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "care_plan",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct ListCarePlansRequest: WireMessage {
        /// `partners/{partner}/cases/{case}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""

        public init() {}

        public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListCarePlansRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct ListCarePlansResponse: WireMessage {
        public var carePlans: [FamilyV1.CarePlan] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(carePlans: [FamilyV1.CarePlan] = [], nextPageToken: String = "") {
            self.carePlans = carePlans
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListCarePlansResponse",
            [
                FieldSchema(
                    number: 1, name: "care_plans", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0, message: FamilyV1.CarePlan.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct RecordServiceRequest: WireMessage {
        /// `partners/{partner}/cases/{case}`.
        public var parent: String = ""
        public var service: FamilyV1.ServiceDelivery?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(parent: String = "", service: FamilyV1.ServiceDelivery? = nil, requestID: String = "") {
            self.parent = parent
            self.service = service
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.RecordServiceRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "service", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: FamilyV1.ServiceDelivery.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct GetServiceRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetServiceRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "service",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct ListServicesRequest: WireMessage {
        /// `partners/{partner}/cases/{case}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""

        public init() {}

        public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListServicesRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct ListServicesResponse: WireMessage {
        public var services: [FamilyV1.ServiceDelivery] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(services: [FamilyV1.ServiceDelivery] = [], nextPageToken: String = "") {
            self.services = services
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListServicesResponse",
            [
                FieldSchema(
                    number: 1, name: "services", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: FamilyV1.ServiceDelivery.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    /// What is looked at, and when.
    public struct AssessmentKind: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = AssessmentKind(rawValue: 0)
        public static let initial = AssessmentKind(rawValue: 1)
        public static let comprehensive = AssessmentKind(rawValue: 2)
        public static let reassessment = AssessmentKind(rawValue: 3)
        /// Whether a child can live in a family.
        public static let familySuitability = AssessmentKind(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.family.v1.AssessmentKind", prefix: "ASSESSMENT_KIND_",
            [
                ("ASSESSMENT_KIND_UNSPECIFIED", 0),
                ("ASSESSMENT_KIND_INITIAL", 1),
                ("ASSESSMENT_KIND_COMPREHENSIVE", 2),
                ("ASSESSMENT_KIND_REASSESSMENT", 3),
                ("ASSESSMENT_KIND_FAMILY_SUITABILITY", 4),
            ])
    }
}

extension FamilyV1 {
    public struct AssessmentState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = AssessmentState(rawValue: 0)
        public static let submitted = AssessmentState(rawValue: 1)
        public static let approved = AssessmentState(rawValue: 2)
        /// Sent back by who should approve it: it is written anew.
        public static let rejected = AssessmentState(rawValue: 3)
        public static let voided = AssessmentState(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.family.v1.AssessmentState", prefix: "ASSESSMENT_STATE_",
            [
                ("ASSESSMENT_STATE_UNSPECIFIED", 0),
                ("ASSESSMENT_STATE_SUBMITTED", 1),
                ("ASSESSMENT_STATE_APPROVED", 2),
                ("ASSESSMENT_STATE_REJECTED", 3),
                ("ASSESSMENT_STATE_VOIDED", 4),
            ])
    }
}

extension FamilyV1 {
    /// Two for each domain: food and nutrition, shelter and care, protection, health, psychosocial, education.
    public struct Factor: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = Factor(rawValue: 0)
        public static let foodSecurity = Factor(rawValue: 1)
        public static let nutritionAndGrowth = Factor(rawValue: 2)
        public static let shelterAndLiving = Factor(rawValue: 3)
        public static let care = Factor(rawValue: 4)
        public static let abuseAndExploitation = Factor(rawValue: 5)
        public static let legalProtection = Factor(rawValue: 6)
        public static let wellness = Factor(rawValue: 7)
        public static let healthCare = Factor(rawValue: 8)
        public static let emotionalHealth = Factor(rawValue: 9)
        public static let socialBehaviour = Factor(rawValue: 10)
        public static let learningProgress = Factor(rawValue: 11)
        public static let schoolAndWork = Factor(rawValue: 12)

        public static let schema = EnumSchema(
            "pegase.family.v1.Factor", prefix: "FACTOR_",
            [
                ("FACTOR_UNSPECIFIED", 0),
                ("FACTOR_FOOD_SECURITY", 1),
                ("FACTOR_NUTRITION_AND_GROWTH", 2),
                ("FACTOR_SHELTER_AND_LIVING", 3),
                ("FACTOR_CARE", 4),
                ("FACTOR_ABUSE_AND_EXPLOITATION", 5),
                ("FACTOR_LEGAL_PROTECTION", 6),
                ("FACTOR_WELLNESS", 7),
                ("FACTOR_HEALTH_CARE", 8),
                ("FACTOR_EMOTIONAL_HEALTH", 9),
                ("FACTOR_SOCIAL_BEHAVIOUR", 10),
                ("FACTOR_LEARNING_PROGRESS", 11),
                ("FACTOR_SCHOOL_AND_WORK", 12),
            ])
    }
}

extension FamilyV1 {
    public struct PlanState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = PlanState(rawValue: 0)
        public static let submitted = PlanState(rawValue: 1)
        public static let approved = PlanState(rawValue: 2)
        /// A later plan was approved.
        public static let superseded = PlanState(rawValue: 3)
        /// Sent back by who should approve it: it is written anew.
        public static let rejected = PlanState(rawValue: 4)
        public static let voided = PlanState(rawValue: 5)

        public static let schema = EnumSchema(
            "pegase.family.v1.PlanState", prefix: "PLAN_STATE_",
            [
                ("PLAN_STATE_UNSPECIFIED", 0),
                ("PLAN_STATE_SUBMITTED", 1),
                ("PLAN_STATE_APPROVED", 2),
                ("PLAN_STATE_SUPERSEDED", 3),
                ("PLAN_STATE_REJECTED", 4),
                ("PLAN_STATE_VOIDED", 5),
            ])
    }
}

extension FamilyV1 {
    public struct ServiceOutcome: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = ServiceOutcome(rawValue: 0)
        public static let completed = ServiceOutcome(rawValue: 1)
        public static let partlyCompleted = ServiceOutcome(rawValue: 2)
        public static let notAttended = ServiceOutcome(rawValue: 3)
        public static let refused = ServiceOutcome(rawValue: 4)
        public static let ongoing = ServiceOutcome(rawValue: 5)

        public static let schema = EnumSchema(
            "pegase.family.v1.ServiceOutcome", prefix: "SERVICE_OUTCOME_",
            [
                ("SERVICE_OUTCOME_UNSPECIFIED", 0),
                ("SERVICE_OUTCOME_COMPLETED", 1),
                ("SERVICE_OUTCOME_PARTLY_COMPLETED", 2),
                ("SERVICE_OUTCOME_NOT_ATTENDED", 3),
                ("SERVICE_OUTCOME_REFUSED", 4),
                ("SERVICE_OUTCOME_ONGOING", 5),
            ])
    }
}

extension FamilyV1 {
    /// Of an artistic workshop.
    public struct ArtForm: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = ArtForm(rawValue: 0)
        public static let theater = ArtForm(rawValue: 1)
        public static let dance = ArtForm(rawValue: 2)
        public static let storytelling = ArtForm(rawValue: 3)
        public static let other = ArtForm(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.family.v1.ArtForm", prefix: "ART_FORM_",
            [
                ("ART_FORM_UNSPECIFIED", 0),
                ("ART_FORM_THEATER", 1),
                ("ART_FORM_DANCE", 2),
                ("ART_FORM_STORYTELLING", 3),
                ("ART_FORM_OTHER", 4),
            ])
    }
}

extension FamilyV1 {
    public struct Consent: WireMessage {
        public var meta: CommonV1.Meta?
        /// Whose data it is about: a child's case, a family, or both.
        public var childCase: String = ""
        public var family: String = ""
        public var giver: FamilyV1.ConsentGiver = FamilyV1.ConsentGiver(rawValue: 0)
        /// The family's member who gave it: present, no child, and never one who is alleged to be an exploiter.
        public var giverMember: String = ""
        public var purposes: [FamilyV1.ConsentPurpose] = []
        /// Codes of partners who may know; empty for the partner alone.
        public var recipients: [String] = []
        /// What they may know: classes, or single fields of the case by path.
        public var classes: [OptionsV1.FieldClass] = []
        /// As `person.given`.
        public var fieldPaths: [String] = []
        /// The first day on which it holds.
        public var validFrom: CommonV1.Date?
        /// The last one.
        public var validUntil: CommonV1.Date?
        public var state: FamilyV1.ConsentState = FamilyV1.ConsentState(rawValue: 0)
        /// The child agrees too.
        public var childAssent: Bool = false
        /// BCP 47: in which language it was explained.
        public var explanationLang: String = ""
        /// Where the signed paper is, in words; of an authority its reference, of a guardian what makes it one.
        public var document: String = ""
        /// Who was there, by name.
        public var witness: String = ""
        /// It was given without a paper.
        public var oral: Bool = false
        public var withdrawnOn: CommonV1.Date?
        public var withdrawalReason: String = ""
        /// Pictures and stories in public: apart from all else, and no unless said.
        public var media: Bool = false
        /// Set while the child is missing.
        public var frozen: Bool = false
        /// Who gave it where that is no member of the family: the guardian, or who signed for the authority.
        public var giverName: String = ""
        /// Set by VoidRecord: it counts for nothing any more.
        public var voided: FamilyV1.Voided?

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, childCase: String = "", family: String = "",
            giver: FamilyV1.ConsentGiver = FamilyV1.ConsentGiver(rawValue: 0), giverMember: String = "",
            purposes: [FamilyV1.ConsentPurpose] = [], recipients: [String] = [],
            classes: [OptionsV1.FieldClass] = [], fieldPaths: [String] = [], validFrom: CommonV1.Date? = nil,
            validUntil: CommonV1.Date? = nil,
            state: FamilyV1.ConsentState = FamilyV1.ConsentState(rawValue: 0), childAssent: Bool = false,
            explanationLang: String = "", document: String = "", witness: String = "", oral: Bool = false,
            withdrawnOn: CommonV1.Date? = nil, withdrawalReason: String = "", media: Bool = false,
            frozen: Bool = false, giverName: String = "", voided: FamilyV1.Voided? = nil
        ) {
            self.meta = meta
            self.childCase = childCase
            self.family = family
            self.giver = giver
            self.giverMember = giverMember
            self.purposes = purposes
            self.recipients = recipients
            self.classes = classes
            self.fieldPaths = fieldPaths
            self.validFrom = validFrom
            self.validUntil = validUntil
            self.state = state
            self.childAssent = childAssent
            self.explanationLang = explanationLang
            self.document = document
            self.witness = witness
            self.oral = oral
            self.withdrawnOn = withdrawnOn
            self.withdrawalReason = withdrawalReason
            self.media = media
            self.frozen = frozen
            self.giverName = giverName
            self.voided = voided
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Consent",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(number: 2, name: "child_case", kind: .string, fieldClass: .p1, resource: "case"),
                FieldSchema(number: 3, name: "family", kind: .string, fieldClass: .p1, resource: "family"),
                FieldSchema(
                    number: 4, name: "giver", kind: .enumeration, fieldClass: .p2, behavior: [.required],
                    enumeration: FamilyV1.ConsentGiver.schema),
                FieldSchema(
                    number: 5, name: "giver_member", kind: .string, fieldClass: .p1, resource: "member"),
                FieldSchema(
                    number: 6, name: "purposes", kind: .enumeration, isRepeated: true, maxCount: 8,
                    fieldClass: .p1, behavior: [.required], enumeration: FamilyV1.ConsentPurpose.schema),
                FieldSchema(
                    number: 7, name: "recipients", kind: .string, isRepeated: true, maxCount: 16,
                    fieldClass: .p1),
                FieldSchema(
                    number: 8, name: "classes", kind: .enumeration, isRepeated: true, maxCount: 4,
                    fieldClass: .p1, enumeration: OptionsV1.FieldClass.schema),
                FieldSchema(
                    number: 9, name: "field_paths", kind: .string, isRepeated: true, maxCount: 64,
                    fieldClass: .p1),
                FieldSchema(
                    number: 10, name: "valid_from", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 11, name: "valid_until", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 12, name: "state", kind: .enumeration, fieldClass: .p1, behavior: [.outputOnly],
                    enumeration: FamilyV1.ConsentState.schema),
                FieldSchema(number: 13, name: "child_assent", kind: .bool, fieldClass: .p2),
                FieldSchema(
                    number: 14, name: "explanation_lang", kind: .string, fieldClass: .p1,
                    behavior: [.required]),
                FieldSchema(number: 15, name: "document", kind: .string, fieldClass: .p2),
                FieldSchema(number: 16, name: "witness", kind: .string, fieldClass: .p2),
                FieldSchema(number: 17, name: "oral", kind: .bool, fieldClass: .p1),
                FieldSchema(
                    number: 18, name: "withdrawn_on", kind: .message, fieldClass: .p1,
                    behavior: [.outputOnly],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 19, name: "withdrawal_reason", kind: .string, fieldClass: .p3,
                    behavior: [.outputOnly]),
                FieldSchema(number: 20, name: "media", kind: .bool, fieldClass: .p1),
                FieldSchema(
                    number: 21, name: "frozen", kind: .bool, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(number: 22, name: "giver_name", kind: .string, fieldClass: .p2),
                FieldSchema(
                    number: 73, name: "voided", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: FamilyV1.Voided.schema),
            ])
    }
}

extension FamilyV1 {
    public struct GrantConsentRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        public var consent: FamilyV1.Consent?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(parent: String = "", consent: FamilyV1.Consent? = nil, requestID: String = "") {
            self.parent = parent
            self.consent = consent
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GrantConsentRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "consent", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: FamilyV1.Consent.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct WithdrawConsentRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        public var reason: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(name: String = "", etag: String = "", reason: String = "", requestID: String = "") {
            self.name = name
            self.etag = etag
            self.reason = reason
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.WithdrawConsentRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "consent",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(number: 3, name: "reason", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 4, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct GetConsentRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetConsentRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "consent",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct ListConsentsRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""
        /// One of them is required.
        public var childCase: String = ""
        public var family: String = ""

        public init() {}

        public init(
            parent: String = "", pageSize: Int32 = 0, pageToken: String = "", childCase: String = "",
            family: String = ""
        ) {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.childCase = childCase
            self.family = family
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListConsentsRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
                FieldSchema(number: 4, name: "child_case", kind: .string, fieldClass: .p1, resource: "case"),
                FieldSchema(number: 5, name: "family", kind: .string, fieldClass: .p1, resource: "family"),
            ])
    }
}

extension FamilyV1 {
    public struct ListConsentsResponse: WireMessage {
        public var consents: [FamilyV1.Consent] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(consents: [FamilyV1.Consent] = [], nextPageToken: String = "") {
            self.consents = consents
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListConsentsResponse",
            [
                FieldSchema(
                    number: 1, name: "consents", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: FamilyV1.Consent.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    /// Whether somebody may be told something now.
    public struct CheckConsentRequest: WireMessage {
        /// The child's case.
        public var name: String = ""
        public var purpose: FamilyV1.ConsentPurpose = FamilyV1.ConsentPurpose(rawValue: 0)
        /// The code of the partner who would be told.
        public var recipient: String = ""
        public var fieldPaths: [String] = []

        public init() {}

        public init(
            name: String = "", purpose: FamilyV1.ConsentPurpose = FamilyV1.ConsentPurpose(rawValue: 0),
            recipient: String = "", fieldPaths: [String] = []
        ) {
            self.name = name
            self.purpose = purpose
            self.recipient = recipient
            self.fieldPaths = fieldPaths
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.CheckConsentRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "purpose", kind: .enumeration, fieldClass: .p1, behavior: [.required],
                    enumeration: FamilyV1.ConsentPurpose.schema),
                FieldSchema(number: 3, name: "recipient", kind: .string, fieldClass: .p1),
                FieldSchema(
                    number: 4, name: "field_paths", kind: .string, isRepeated: true, maxCount: 64,
                    fieldClass: .p1),
            ])
    }
}

extension FamilyV1 {
    public struct CheckConsentResponse: WireMessage {
        public var covered: Bool = false
        /// The consent that covers it.
        public var consent: String = ""
        /// Paths that none covers.
        public var uncovered: [String] = []
        /// As a refusal would give it: `CONSENT_NOT_COVERING`.
        public var reason: String = ""

        public init() {}

        public init(
            covered: Bool = false, consent: String = "", uncovered: [String] = [], reason: String = ""
        ) {
            self.covered = covered
            self.consent = consent
            self.uncovered = uncovered
            self.reason = reason
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.CheckConsentResponse",
            [
                FieldSchema(number: 1, name: "covered", kind: .bool, fieldClass: .p3),
                FieldSchema(number: 2, name: "consent", kind: .string, fieldClass: .p3, resource: "consent"),
                FieldSchema(
                    number: 3, name: "uncovered", kind: .string, isRepeated: true, maxCount: 64,
                    fieldClass: .p3),
                FieldSchema(number: 4, name: "reason", kind: .string, fieldClass: .p3),
            ])
    }
}

extension FamilyV1 {
    /// Who agreed, as seen from the child.
    public struct ConsentGiver: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = ConsentGiver(rawValue: 0)
        public static let child = ConsentGiver(rawValue: 1)
        public static let parent = ConsentGiver(rawValue: 2)
        public static let guardian = ConsentGiver(rawValue: 3)
        public static let authority = ConsentGiver(rawValue: 4)
        public static let otherCaretaker = ConsentGiver(rawValue: 5)

        public static let schema = EnumSchema(
            "pegase.family.v1.ConsentGiver", prefix: "CONSENT_GIVER_",
            [
                ("CONSENT_GIVER_UNSPECIFIED", 0),
                ("CONSENT_GIVER_CHILD", 1),
                ("CONSENT_GIVER_PARENT", 2),
                ("CONSENT_GIVER_GUARDIAN", 3),
                ("CONSENT_GIVER_AUTHORITY", 4),
                ("CONSENT_GIVER_OTHER_CARETAKER", 5),
            ])
    }
}

extension FamilyV1 {
    /// For what it may be told.
    public struct ConsentPurpose: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = ConsentPurpose(rawValue: 0)
        public static let care = ConsentPurpose(rawValue: 1)
        public static let referral = ConsentPurpose(rawValue: 2)
        public static let custodyTransfer = ConsentPurpose(rawValue: 3)
        public static let followUp = ConsentPurpose(rawValue: 4)
        public static let media = ConsentPurpose(rawValue: 5)
        public static let reporting = ConsentPurpose(rawValue: 6)

        public static let schema = EnumSchema(
            "pegase.family.v1.ConsentPurpose", prefix: "CONSENT_PURPOSE_",
            [
                ("CONSENT_PURPOSE_UNSPECIFIED", 0),
                ("CONSENT_PURPOSE_CARE", 1),
                ("CONSENT_PURPOSE_REFERRAL", 2),
                ("CONSENT_PURPOSE_CUSTODY_TRANSFER", 3),
                ("CONSENT_PURPOSE_FOLLOW_UP", 4),
                ("CONSENT_PURPOSE_MEDIA", 5),
                ("CONSENT_PURPOSE_REPORTING", 6),
            ])
    }
}

extension FamilyV1 {
    public struct ConsentState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = ConsentState(rawValue: 0)
        public static let active = ConsentState(rawValue: 1)
        public static let withdrawn = ConsentState(rawValue: 2)
        public static let expired = ConsentState(rawValue: 3)
        /// It should not have been recorded, and allows nothing.
        public static let voided = ConsentState(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.family.v1.ConsentState", prefix: "CONSENT_STATE_",
            [
                ("CONSENT_STATE_UNSPECIFIED", 0),
                ("CONSENT_STATE_ACTIVE", 1),
                ("CONSENT_STATE_WITHDRAWN", 2),
                ("CONSENT_STATE_EXPIRED", 3),
                ("CONSENT_STATE_VOIDED", 4),
            ])
    }
}

extension FamilyV1 {
    public struct ExploitationEpisode: WireMessage {
        public var meta: CommonV1.Meta?
        public var type: FamilyV1.ExploitationType = FamilyV1.ExploitationType(rawValue: 0)
        public var scope: FamilyV1.Scope = FamilyV1.Scope(rawValue: 0)
        public var from: CommonV1.Date?
        public var to: CommonV1.Date?
        /// Where the child was taken from.
        public var placeFrom: CommonV1.AdminArea?
        /// Where it was brought to.
        public var placeTo: CommonV1.AdminArea?
        public var method: FamilyV1.RecruitmentMethod = FamilyV1.RecruitmentMethod(rawValue: 0)
        /// Which one, where `type` is OTHER, `method` is OTHER, or OTHER is among `harms`.
        public var typeOther: String = ""
        public var methodOther: String = ""
        public var harmOther: String = ""
        public var exploiter: FamilyV1.ExploiterRelation = FamilyV1.ExploiterRelation(rawValue: 0)
        /// For what the child was bought or sold, where it was.
        public var pricePaid: CommonV1.Money?
        public var work: FamilyV1.WorkSituation?
        public var harms: [FamilyV1.HarmType] = []
        public var note: String = ""
        /// Set by VoidRecord: it counts for nothing any more.
        public var voided: FamilyV1.Voided?

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil,
            type: FamilyV1.ExploitationType = FamilyV1.ExploitationType(rawValue: 0),
            scope: FamilyV1.Scope = FamilyV1.Scope(rawValue: 0), from: CommonV1.Date? = nil,
            to: CommonV1.Date? = nil, placeFrom: CommonV1.AdminArea? = nil,
            placeTo: CommonV1.AdminArea? = nil,
            method: FamilyV1.RecruitmentMethod = FamilyV1.RecruitmentMethod(rawValue: 0),
            typeOther: String = "", methodOther: String = "", harmOther: String = "",
            exploiter: FamilyV1.ExploiterRelation = FamilyV1.ExploiterRelation(rawValue: 0),
            pricePaid: CommonV1.Money? = nil, work: FamilyV1.WorkSituation? = nil,
            harms: [FamilyV1.HarmType] = [], note: String = "", voided: FamilyV1.Voided? = nil
        ) {
            self.meta = meta
            self.type = type
            self.scope = scope
            self.from = from
            self.to = to
            self.placeFrom = placeFrom
            self.placeTo = placeTo
            self.method = method
            self.typeOther = typeOther
            self.methodOther = methodOther
            self.harmOther = harmOther
            self.exploiter = exploiter
            self.pricePaid = pricePaid
            self.work = work
            self.harms = harms
            self.note = note
            self.voided = voided
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ExploitationEpisode",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "type", kind: .enumeration, fieldClass: .p3,
                    enumeration: FamilyV1.ExploitationType.schema),
                FieldSchema(
                    number: 3, name: "scope", kind: .enumeration, fieldClass: .p3,
                    enumeration: FamilyV1.Scope.schema),
                FieldSchema(
                    number: 4, name: "from", kind: .message, fieldClass: .p3, message: CommonV1.Date.schema),
                FieldSchema(
                    number: 5, name: "to", kind: .message, fieldClass: .p3, message: CommonV1.Date.schema),
                FieldSchema(
                    number: 6, name: "place_from", kind: .message, fieldClass: .p3,
                    message: CommonV1.AdminArea.schema),
                FieldSchema(
                    number: 7, name: "place_to", kind: .message, fieldClass: .p3,
                    message: CommonV1.AdminArea.schema),
                FieldSchema(
                    number: 8, name: "method", kind: .enumeration, fieldClass: .p3,
                    enumeration: FamilyV1.RecruitmentMethod.schema),
                FieldSchema(
                    number: 9, name: "exploiter", kind: .enumeration, fieldClass: .p3,
                    enumeration: FamilyV1.ExploiterRelation.schema),
                FieldSchema(
                    number: 10, name: "price_paid", kind: .message, fieldClass: .p3,
                    message: CommonV1.Money.schema),
                FieldSchema(
                    number: 11, name: "work", kind: .message, fieldClass: .p3,
                    message: FamilyV1.WorkSituation.schema),
                FieldSchema(
                    number: 12, name: "harms", kind: .enumeration, isRepeated: true, maxCount: 16,
                    fieldClass: .p3, enumeration: FamilyV1.HarmType.schema),
                FieldSchema(number: 13, name: "note", kind: .string, fieldClass: .p3),
                FieldSchema(number: 40, name: "type_other", kind: .string, fieldClass: .p3),
                FieldSchema(number: 41, name: "method_other", kind: .string, fieldClass: .p3),
                FieldSchema(number: 42, name: "harm_other", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 73, name: "voided", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: FamilyV1.Voided.schema),
            ])
    }
}

extension FamilyV1 {
    /// The work that the child had to do.
    public struct WorkSituation: WireMessage {
        public var hoursPerWeek: CommonV1.IntValue?
        /// In years.
        public var ageAtTime: CommonV1.IntValue?
        /// More than the country's policy lets a child of that age work. A flag, never a ground to turn
        /// a child away.
        public var exceedsLightWork: Bool = false
        /// The numbers by which that was judged.
        public var policy: FamilyV1.PolicyRef?

        public init() {}

        public init(
            hoursPerWeek: CommonV1.IntValue? = nil, ageAtTime: CommonV1.IntValue? = nil,
            exceedsLightWork: Bool = false, policy: FamilyV1.PolicyRef? = nil
        ) {
            self.hoursPerWeek = hoursPerWeek
            self.ageAtTime = ageAtTime
            self.exceedsLightWork = exceedsLightWork
            self.policy = policy
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.WorkSituation",
            [
                FieldSchema(
                    number: 1, name: "hours_per_week", kind: .message, fieldClass: .p3,
                    message: CommonV1.IntValue.schema),
                FieldSchema(
                    number: 2, name: "age_at_time", kind: .message, fieldClass: .p3,
                    message: CommonV1.IntValue.schema),
                FieldSchema(
                    number: 3, name: "exceeds_light_work", kind: .bool, fieldClass: .p3,
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 4, name: "policy", kind: .message, fieldClass: .p0, behavior: [.outputOnly],
                    message: FamilyV1.PolicyRef.schema),
            ])
    }
}

extension FamilyV1 {
    public struct RecordExploitationEpisodeRequest: WireMessage {
        /// `partners/{partner}/cases/{case}`.
        public var parent: String = ""
        public var episode: FamilyV1.ExploitationEpisode?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            parent: String = "", episode: FamilyV1.ExploitationEpisode? = nil, requestID: String = ""
        ) {
            self.parent = parent
            self.episode = episode
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.RecordExploitationEpisodeRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "episode", kind: .message, fieldClass: .p3,
                    message: FamilyV1.ExploitationEpisode.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct UpdateExploitationEpisodeRequest: WireMessage {
        /// `meta.name` says which, `meta.etag` which revision was read.
        public var episode: FamilyV1.ExploitationEpisode?
        public var updateMask: GoogleProtobuf.FieldMask?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            episode: FamilyV1.ExploitationEpisode? = nil, updateMask: GoogleProtobuf.FieldMask? = nil,
            requestID: String = ""
        ) {
            self.episode = episode
            self.updateMask = updateMask
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.UpdateExploitationEpisodeRequest",
            [
                FieldSchema(
                    number: 1, name: "episode", kind: .message, fieldClass: .p3, behavior: [.required],
                    message: FamilyV1.ExploitationEpisode.schema),
                FieldSchema(
                    number: 2, name: "update_mask", kind: .message, fieldClass: .p0, behavior: [.required],
                    message: GoogleProtobuf.FieldMask.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct GetExploitationEpisodeRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetExploitationEpisodeRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "episode",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct ListExploitationEpisodesRequest: WireMessage {
        /// `partners/{partner}/cases/{case}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""

        public init() {}

        public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListExploitationEpisodesRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct ListExploitationEpisodesResponse: WireMessage {
        public var episodes: [FamilyV1.ExploitationEpisode] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(episodes: [FamilyV1.ExploitationEpisode] = [], nextPageToken: String = "") {
            self.episodes = episodes
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListExploitationEpisodesResponse",
            [
                FieldSchema(
                    number: 1, name: "episodes", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: FamilyV1.ExploitationEpisode.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct ExploitationType: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = ExploitationType(rawValue: 0)
        public static let forcedLabour = ExploitationType(rawValue: 1)
        public static let sexual = ExploitationType(rawValue: 2)
        public static let begging = ExploitationType(rawValue: 3)
        public static let streetVending = ExploitationType(rawValue: 4)
        public static let domesticServitude = ExploitationType(rawValue: 5)
        public static let forcedMarriage = ExploitationType(rawValue: 6)
        public static let other = ExploitationType(rawValue: 7)

        public static let schema = EnumSchema(
            "pegase.family.v1.ExploitationType", prefix: "EXPLOITATION_TYPE_",
            [
                ("EXPLOITATION_TYPE_UNSPECIFIED", 0),
                ("EXPLOITATION_TYPE_FORCED_LABOUR", 1),
                ("EXPLOITATION_TYPE_SEXUAL", 2),
                ("EXPLOITATION_TYPE_BEGGING", 3),
                ("EXPLOITATION_TYPE_STREET_VENDING", 4),
                ("EXPLOITATION_TYPE_DOMESTIC_SERVITUDE", 5),
                ("EXPLOITATION_TYPE_FORCED_MARRIAGE", 6),
                ("EXPLOITATION_TYPE_OTHER", 7),
            ])
    }
}

extension FamilyV1 {
    /// Within one country, or over a border.
    public struct Scope: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = Scope(rawValue: 0)
        public static let `internal` = Scope(rawValue: 1)
        public static let crossBorder = Scope(rawValue: 2)
        public static let unknown = Scope(rawValue: 3)

        public static let schema = EnumSchema(
            "pegase.family.v1.Scope", prefix: "SCOPE_",
            [
                ("SCOPE_UNSPECIFIED", 0),
                ("SCOPE_INTERNAL", 1),
                ("SCOPE_CROSS_BORDER", 2),
                ("SCOPE_UNKNOWN", 3),
            ])
    }
}

extension FamilyV1 {
    /// How the child came to be exploited.
    public struct RecruitmentMethod: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = RecruitmentMethod(rawValue: 0)
        public static let falseJob = RecruitmentMethod(rawValue: 1)
        public static let debt = RecruitmentMethod(rawValue: 2)
        public static let falseSchooling = RecruitmentMethod(rawValue: 3)
        public static let marriage = RecruitmentMethod(rawValue: 4)
        public static let kinRecruiter = RecruitmentMethod(rawValue: 5)
        public static let abduction = RecruitmentMethod(rawValue: 6)
        public static let sale = RecruitmentMethod(rawValue: 7)
        public static let other = RecruitmentMethod(rawValue: 8)

        public static let schema = EnumSchema(
            "pegase.family.v1.RecruitmentMethod", prefix: "RECRUITMENT_METHOD_",
            [
                ("RECRUITMENT_METHOD_UNSPECIFIED", 0),
                ("RECRUITMENT_METHOD_FALSE_JOB", 1),
                ("RECRUITMENT_METHOD_DEBT", 2),
                ("RECRUITMENT_METHOD_FALSE_SCHOOLING", 3),
                ("RECRUITMENT_METHOD_MARRIAGE", 4),
                ("RECRUITMENT_METHOD_KIN_RECRUITER", 5),
                ("RECRUITMENT_METHOD_ABDUCTION", 6),
                ("RECRUITMENT_METHOD_SALE", 7),
                ("RECRUITMENT_METHOD_OTHER", 8),
            ])
    }
}

extension FamilyV1 {
    /// Who exploited the child, as seen from it.
    public struct ExploiterRelation: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = ExploiterRelation(rawValue: 0)
        public static let parent = ExploiterRelation(rawValue: 1)
        public static let stepParent = ExploiterRelation(rawValue: 2)
        public static let grandparent = ExploiterRelation(rawValue: 3)
        public static let sibling = ExploiterRelation(rawValue: 4)
        public static let otherKin = ExploiterRelation(rawValue: 5)
        public static let caretaker = ExploiterRelation(rawValue: 6)
        public static let employer = ExploiterRelation(rawValue: 7)
        public static let neighbour = ExploiterRelation(rawValue: 8)
        public static let partner = ExploiterRelation(rawValue: 9)
        public static let stranger = ExploiterRelation(rawValue: 10)
        public static let network = ExploiterRelation(rawValue: 11)
        public static let unknown = ExploiterRelation(rawValue: 12)

        public static let schema = EnumSchema(
            "pegase.family.v1.ExploiterRelation", prefix: "EXPLOITER_RELATION_",
            [
                ("EXPLOITER_RELATION_UNSPECIFIED", 0),
                ("EXPLOITER_RELATION_PARENT", 1),
                ("EXPLOITER_RELATION_STEP_PARENT", 2),
                ("EXPLOITER_RELATION_GRANDPARENT", 3),
                ("EXPLOITER_RELATION_SIBLING", 4),
                ("EXPLOITER_RELATION_OTHER_KIN", 5),
                ("EXPLOITER_RELATION_CARETAKER", 6),
                ("EXPLOITER_RELATION_EMPLOYER", 7),
                ("EXPLOITER_RELATION_NEIGHBOUR", 8),
                ("EXPLOITER_RELATION_PARTNER", 9),
                ("EXPLOITER_RELATION_STRANGER", 10),
                ("EXPLOITER_RELATION_NETWORK", 11),
                ("EXPLOITER_RELATION_UNKNOWN", 12),
            ])
    }
}

extension FamilyV1 {
    public struct FamilyFollowUp: WireMessage {
        public var meta: CommonV1.Meta?
        public var kind: FamilyV1.FollowUpKind = FamilyV1.FollowUpKind(rawValue: 0)
        /// Today where it is not said.
        public var start: CommonV1.Date?
        /// The programme's follow_up_min_months to follow_up_max_months after the start, by default 6 to 12; the shortest where
        /// it is not said.
        public var plannedEnd: CommonV1.Date?
        public var end: CommonV1.Date?
        public var state: FamilyV1.FollowUpState = FamilyV1.FollowUpState(rawValue: 0)
        public var goals: [FamilyV1.Goal] = []
        public var extending: FamilyV1.FollowUpExtension?
        public var closeReason: FamilyV1.FollowUpEnd = FamilyV1.FollowUpEnd(rawValue: 0)
        /// An ACTIVE consent of the family with purpose FOLLOW_UP; without one it is only proposed.
        public var consent: String = ""
        /// The next visit is due then.
        public var nextVisitBy: CommonV1.Date?
        public var lastVisitOn: CommonV1.Date?
        public var visits: Int32 = 0
        /// Active staff of the partner with a case role.
        public var responsibleStaff: String = ""
        /// The numbers by which it was decided.
        public var policy: FamilyV1.PolicyRef?
        public var closeNote: String = ""
        /// The last day on which a consent of the family to be followed holds; unset where it has no end.
        public var consentUntil: CommonV1.Date?
        /// Its start was entered more than the programme's late_entry_days after the day on which it happened.
        public var enteredLate: Bool = false
        /// When its end was entered.
        public var endRecordedOn: CommonV1.Date?

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, kind: FamilyV1.FollowUpKind = FamilyV1.FollowUpKind(rawValue: 0),
            start: CommonV1.Date? = nil, plannedEnd: CommonV1.Date? = nil, end: CommonV1.Date? = nil,
            state: FamilyV1.FollowUpState = FamilyV1.FollowUpState(rawValue: 0), goals: [FamilyV1.Goal] = [],
            extending: FamilyV1.FollowUpExtension? = nil,
            closeReason: FamilyV1.FollowUpEnd = FamilyV1.FollowUpEnd(rawValue: 0), consent: String = "",
            nextVisitBy: CommonV1.Date? = nil, lastVisitOn: CommonV1.Date? = nil, visits: Int32 = 0,
            responsibleStaff: String = "", policy: FamilyV1.PolicyRef? = nil, closeNote: String = "",
            consentUntil: CommonV1.Date? = nil, enteredLate: Bool = false,
            endRecordedOn: CommonV1.Date? = nil
        ) {
            self.meta = meta
            self.kind = kind
            self.start = start
            self.plannedEnd = plannedEnd
            self.end = end
            self.state = state
            self.goals = goals
            self.extending = extending
            self.closeReason = closeReason
            self.consent = consent
            self.nextVisitBy = nextVisitBy
            self.lastVisitOn = lastVisitOn
            self.visits = visits
            self.responsibleStaff = responsibleStaff
            self.policy = policy
            self.closeNote = closeNote
            self.consentUntil = consentUntil
            self.enteredLate = enteredLate
            self.endRecordedOn = endRecordedOn
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.FamilyFollowUp",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "kind", kind: .enumeration, fieldClass: .p1, behavior: [.required],
                    enumeration: FamilyV1.FollowUpKind.schema),
                FieldSchema(
                    number: 3, name: "start", kind: .message, fieldClass: .p1, message: CommonV1.Date.schema),
                FieldSchema(
                    number: 4, name: "planned_end", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 5, name: "end", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 6, name: "state", kind: .enumeration, fieldClass: .p1, behavior: [.outputOnly],
                    enumeration: FamilyV1.FollowUpState.schema),
                FieldSchema(
                    number: 7, name: "goals", kind: .message, isRepeated: true, maxCount: 16, fieldClass: .p3,
                    message: FamilyV1.Goal.schema),
                FieldSchema(
                    number: 8, name: "extending", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: FamilyV1.FollowUpExtension.schema),
                FieldSchema(
                    number: 9, name: "close_reason", kind: .enumeration, fieldClass: .p1,
                    behavior: [.outputOnly],
                    enumeration: FamilyV1.FollowUpEnd.schema),
                FieldSchema(number: 10, name: "consent", kind: .string, fieldClass: .p1, resource: "consent"),
                FieldSchema(
                    number: 11, name: "next_visit_by", kind: .message, fieldClass: .p1,
                    behavior: [.outputOnly],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 12, name: "last_visit_on", kind: .message, fieldClass: .p1,
                    behavior: [.outputOnly],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 13, name: "visits", kind: .int32, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(
                    number: 14, name: "responsible_staff", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.required]),
                FieldSchema(
                    number: 15, name: "policy", kind: .message, fieldClass: .p0, behavior: [.outputOnly],
                    message: FamilyV1.PolicyRef.schema),
                FieldSchema(
                    number: 16, name: "close_note", kind: .string, fieldClass: .p3, behavior: [.outputOnly]),
                FieldSchema(
                    number: 17, name: "entered_late", kind: .bool, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(
                    number: 18, name: "end_recorded_on", kind: .message, fieldClass: .p1,
                    behavior: [.outputOnly],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 40, name: "consent_until", kind: .message, fieldClass: .p1,
                    behavior: [.outputOnly],
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    /// What a follow-up is to reach.
    public struct Goal: WireMessage {
        /// In words.
        public var text: String = ""
        public var reached: Bool = false

        public init() {}

        public init(text: String = "", reached: Bool = false) {
            self.text = text
            self.reached = reached
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Goal",
            [
                FieldSchema(number: 1, name: "text", kind: .string, fieldClass: .p3, behavior: [.required]),
                FieldSchema(number: 2, name: "reached", kind: .bool, fieldClass: .p3),
            ])
    }
}

extension FamilyV1 {
    /// Why a follow-up lasts longer, and until when.
    public struct FollowUpExtension: WireMessage {
        public var plannedEnd: CommonV1.Date?
        public var reason: String = ""
        public var approvedBy: String = ""

        public init() {}

        public init(plannedEnd: CommonV1.Date? = nil, reason: String = "", approvedBy: String = "") {
            self.plannedEnd = plannedEnd
            self.reason = reason
            self.approvedBy = approvedBy
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.FollowUpExtension",
            [
                FieldSchema(
                    number: 1, name: "planned_end", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(number: 2, name: "reason", kind: .string, fieldClass: .p3, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "approved_by", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
            ])
    }
}

extension FamilyV1 {
    /// A visit to a family or a child.
    public struct Visit: WireMessage {
        public var meta: CommonV1.Meta?
        /// One of them or both: whom the visit was for.
        public var followUp: String = ""
        public var childCase: String = ""
        public var kind: FamilyV1.VisitKind = FamilyV1.VisitKind(rawValue: 0)
        public var startTime: GoogleProtobuf.Timestamp?
        public var minutes: CommonV1.IntValue?
        public var place: FamilyV1.VisitPlace = FamilyV1.VisitPlace(rawValue: 0)
        /// Who went; the caller where nobody is named.
        public var staff: [String] = []
        public var childView: FamilyV1.ChildView?
        public var note: String = ""
        public var risks: [FamilyV1.RiskFactor] = []
        public var observedLivingConditions: String = ""
        /// When the next is due; by policy where it is not said.
        public var nextVisitBy: CommonV1.Date?
        /// It was entered more than the programme's late_entry_days after the day on which it happened.
        public var enteredLate: Bool = false
        /// Set by VoidRecord: it counts for nothing any more.
        public var voided: FamilyV1.Voided?

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, followUp: String = "", childCase: String = "",
            kind: FamilyV1.VisitKind = FamilyV1.VisitKind(rawValue: 0),
            startTime: GoogleProtobuf.Timestamp? = nil, minutes: CommonV1.IntValue? = nil,
            place: FamilyV1.VisitPlace = FamilyV1.VisitPlace(rawValue: 0), staff: [String] = [],
            childView: FamilyV1.ChildView? = nil, note: String = "", risks: [FamilyV1.RiskFactor] = [],
            observedLivingConditions: String = "", nextVisitBy: CommonV1.Date? = nil,
            enteredLate: Bool = false, voided: FamilyV1.Voided? = nil
        ) {
            self.meta = meta
            self.followUp = followUp
            self.childCase = childCase
            self.kind = kind
            self.startTime = startTime
            self.minutes = minutes
            self.place = place
            self.staff = staff
            self.childView = childView
            self.note = note
            self.risks = risks
            self.observedLivingConditions = observedLivingConditions
            self.nextVisitBy = nextVisitBy
            self.enteredLate = enteredLate
            self.voided = voided
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Visit",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "follow_up", kind: .string, fieldClass: .p1, resource: "follow_up"),
                FieldSchema(number: 3, name: "child_case", kind: .string, fieldClass: .p1, resource: "case"),
                FieldSchema(
                    number: 4, name: "kind", kind: .enumeration, fieldClass: .p1, behavior: [.required],
                    enumeration: FamilyV1.VisitKind.schema),
                FieldSchema(
                    number: 5, name: "start_time", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: GoogleProtobuf.Timestamp.schema),
                FieldSchema(
                    number: 6, name: "minutes", kind: .message, fieldClass: .p1,
                    message: CommonV1.IntValue.schema),
                FieldSchema(
                    number: 7, name: "place", kind: .enumeration, fieldClass: .p3,
                    enumeration: FamilyV1.VisitPlace.schema),
                FieldSchema(
                    number: 8, name: "staff", kind: .string, isRepeated: true, maxCount: 8, fieldClass: .p1,
                    resource: "staff"),
                FieldSchema(
                    number: 9, name: "child_view", kind: .message, fieldClass: .p3,
                    message: FamilyV1.ChildView.schema),
                FieldSchema(number: 10, name: "note", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 11, name: "risks", kind: .enumeration, isRepeated: true, maxCount: 32,
                    fieldClass: .p3, enumeration: FamilyV1.RiskFactor.schema),
                FieldSchema(number: 12, name: "observed_living_conditions", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 13, name: "next_visit_by", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 14, name: "entered_late", kind: .bool, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(
                    number: 73, name: "voided", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: FamilyV1.Voided.schema),
            ])
    }
}

extension FamilyV1 {
    public struct AssessParentalCapacityRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        public var finding: FamilyV1.ParentalCapacityFinding?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            name: String = "", etag: String = "", finding: FamilyV1.ParentalCapacityFinding? = nil,
            requestID: String = ""
        ) {
            self.name = name
            self.etag = etag
            self.finding = finding
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.AssessParentalCapacityRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "member",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "finding", kind: .message, fieldClass: .p3, behavior: [.required],
                    message: FamilyV1.ParentalCapacityFinding.schema),
                FieldSchema(
                    number: 4, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct ParentalCapacityFinding: WireMessage {
        /// Any level but UNASSESSED.
        public var level: FamilyV1.CapacityFinding = FamilyV1.CapacityFinding(rawValue: 0)
        public var assessedOn: CommonV1.Date?
        public var evidence: String = ""
        public var reviewBy: CommonV1.Date?

        public init() {}

        public init(
            level: FamilyV1.CapacityFinding = FamilyV1.CapacityFinding(rawValue: 0),
            assessedOn: CommonV1.Date? = nil, evidence: String = "", reviewBy: CommonV1.Date? = nil
        ) {
            self.level = level
            self.assessedOn = assessedOn
            self.evidence = evidence
            self.reviewBy = reviewBy
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ParentalCapacityFinding",
            [
                FieldSchema(
                    number: 1, name: "level", kind: .enumeration, fieldClass: .p3, behavior: [.required],
                    enumeration: FamilyV1.CapacityFinding.schema),
                FieldSchema(
                    number: 2, name: "assessed_on", kind: .message, fieldClass: .p3, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 3, name: "evidence", kind: .string, fieldClass: .p3, behavior: [.required]),
                FieldSchema(
                    number: 4, name: "review_by", kind: .message, fieldClass: .p3,
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    /// The finding counts once another person than its author has approved it.
    public struct ApproveParentalCapacityRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(name: String = "", etag: String = "", requestID: String = "") {
            self.name = name
            self.etag = etag
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ApproveParentalCapacityRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "member",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct StartFamilyFollowUpRequest: WireMessage {
        /// `partners/{partner}/families/{family}`.
        public var parent: String = ""
        public var followUp: FamilyV1.FamilyFollowUp?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(parent: String = "", followUp: FamilyV1.FamilyFollowUp? = nil, requestID: String = "") {
            self.parent = parent
            self.followUp = followUp
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.StartFamilyFollowUpRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "family",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "follow_up", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: FamilyV1.FamilyFollowUp.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    /// Begins a follow-up that was only proposed, once the family agrees.
    public struct ActivateFamilyFollowUpRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        public var consent: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// When the family agreed, and from when it is followed: today where it is not said, and not before the proposal's start.
        /// Late ones are a manager's to enter.
        public var happenedOn: CommonV1.Date?

        public init() {}

        public init(
            name: String = "", etag: String = "", consent: String = "", requestID: String = "",
            happenedOn: CommonV1.Date? = nil
        ) {
            self.name = name
            self.etag = etag
            self.consent = consent
            self.requestID = requestID
            self.happenedOn = happenedOn
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ActivateFamilyFollowUpRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "follow_up",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "consent", kind: .string, fieldClass: .p1, resource: "consent",
                    behavior: [.required]),
                FieldSchema(
                    number: 4, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 5, name: "happened_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    public struct ExtendFamilyFollowUpRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        public var extending: FamilyV1.FollowUpExtension?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            name: String = "", etag: String = "", extending: FamilyV1.FollowUpExtension? = nil,
            requestID: String = ""
        ) {
            self.name = name
            self.etag = etag
            self.extending = extending
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ExtendFamilyFollowUpRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "follow_up",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "extending", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: FamilyV1.FollowUpExtension.schema),
                FieldSchema(
                    number: 4, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct CloseFamilyFollowUpRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        public var reason: FamilyV1.FollowUpEnd = FamilyV1.FollowUpEnd(rawValue: 0)
        public var note: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// Today where it is not said: not in the future, and not before its start or its last visit. Late ones are a manager's
        /// to enter.
        public var happenedOn: CommonV1.Date?

        public init() {}

        public init(
            name: String = "", etag: String = "",
            reason: FamilyV1.FollowUpEnd = FamilyV1.FollowUpEnd(rawValue: 0), note: String = "",
            requestID: String = "", happenedOn: CommonV1.Date? = nil
        ) {
            self.name = name
            self.etag = etag
            self.reason = reason
            self.note = note
            self.requestID = requestID
            self.happenedOn = happenedOn
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.CloseFamilyFollowUpRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "follow_up",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "reason", kind: .enumeration, fieldClass: .p1, behavior: [.required],
                    enumeration: FamilyV1.FollowUpEnd.schema),
                FieldSchema(number: 4, name: "note", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 5, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 6, name: "happened_on", kind: .message, fieldClass: .p1,
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    public struct GetFamilyFollowUpRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetFamilyFollowUpRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "follow_up",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct ListFamilyFollowUpsRequest: WireMessage {
        /// `partners/{partner}/families/{family}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""

        public init() {}

        public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListFamilyFollowUpsRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "family",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct ListFamilyFollowUpsResponse: WireMessage {
        public var followUps: [FamilyV1.FamilyFollowUp] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(followUps: [FamilyV1.FamilyFollowUp] = [], nextPageToken: String = "") {
            self.followUps = followUps
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListFamilyFollowUpsResponse",
            [
                FieldSchema(
                    number: 1, name: "follow_ups", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0, message: FamilyV1.FamilyFollowUp.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct RecordVisitRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        public var visit: FamilyV1.Visit?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(parent: String = "", visit: FamilyV1.Visit? = nil, requestID: String = "") {
            self.parent = parent
            self.visit = visit
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.RecordVisitRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "visit", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: FamilyV1.Visit.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct GetVisitRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetVisitRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "visit",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct ListVisitsRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""
        /// At most one of them.
        public var followUp: String = ""
        public var childCase: String = ""
        /// Conditions joined by AND, as in ListCases: `staff:"partners/ctse/staff/..." AND start_time = "2027-03-01"` for what
        /// somebody did on a day. Fields: staff, start_time, kind, follow_up, child_case, create_time.
        public var filter: String = ""
        /// `start_time desc` (the default) or `start_time`.
        public var orderBy: String = ""

        public init() {}

        public init(
            parent: String = "", pageSize: Int32 = 0, pageToken: String = "", followUp: String = "",
            childCase: String = "", filter: String = "", orderBy: String = ""
        ) {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.followUp = followUp
            self.childCase = childCase
            self.filter = filter
            self.orderBy = orderBy
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListVisitsRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
                FieldSchema(
                    number: 4, name: "follow_up", kind: .string, fieldClass: .p1, resource: "follow_up"),
                FieldSchema(number: 5, name: "child_case", kind: .string, fieldClass: .p1, resource: "case"),
                FieldSchema(number: 6, name: "filter", kind: .string, fieldClass: .p3),
                FieldSchema(number: 7, name: "order_by", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct ListVisitsResponse: WireMessage {
        public var visits: [FamilyV1.Visit] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(visits: [FamilyV1.Visit] = [], nextPageToken: String = "") {
            self.visits = visits
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListVisitsResponse",
            [
                FieldSchema(
                    number: 1, name: "visits", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: FamilyV1.Visit.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct FollowUpKind: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = FollowUpKind(rawValue: 0)
        public static let prevention = FollowUpKind(rawValue: 1)
        public static let supportDuringCare = FollowUpKind(rawValue: 2)
        public static let postIntegration = FollowUpKind(rawValue: 3)

        public static let schema = EnumSchema(
            "pegase.family.v1.FollowUpKind", prefix: "FOLLOW_UP_KIND_",
            [
                ("FOLLOW_UP_KIND_UNSPECIFIED", 0),
                ("FOLLOW_UP_KIND_PREVENTION", 1),
                ("FOLLOW_UP_KIND_SUPPORT_DURING_CARE", 2),
                ("FOLLOW_UP_KIND_POST_INTEGRATION", 3),
            ])
    }
}

extension FamilyV1 {
    public struct FollowUpState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = FollowUpState(rawValue: 0)
        public static let proposed = FollowUpState(rawValue: 1)
        public static let active = FollowUpState(rawValue: 2)
        public static let extended = FollowUpState(rawValue: 3)
        public static let closed = FollowUpState(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.family.v1.FollowUpState", prefix: "FOLLOW_UP_STATE_",
            [
                ("FOLLOW_UP_STATE_UNSPECIFIED", 0),
                ("FOLLOW_UP_STATE_PROPOSED", 1),
                ("FOLLOW_UP_STATE_ACTIVE", 2),
                ("FOLLOW_UP_STATE_EXTENDED", 3),
                ("FOLLOW_UP_STATE_CLOSED", 4),
            ])
    }
}

extension FamilyV1 {
    /// Why a follow-up ended.
    public struct FollowUpEnd: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = FollowUpEnd(rawValue: 0)
        public static let goalsMet = FollowUpEnd(rawValue: 1)
        public static let moved = FollowUpEnd(rawValue: 2)
        public static let refused = FollowUpEnd(rawValue: 3)
        public static let childPlaced = FollowUpEnd(rawValue: 4)
        public static let familyEnded = FollowUpEnd(rawValue: 5)
        public static let other = FollowUpEnd(rawValue: 6)
        /// The case that it hung on was closed. Set by CloseCase alone.
        public static let caseClosed = FollowUpEnd(rawValue: 7)

        public static let schema = EnumSchema(
            "pegase.family.v1.FollowUpEnd", prefix: "FOLLOW_UP_END_",
            [
                ("FOLLOW_UP_END_UNSPECIFIED", 0),
                ("FOLLOW_UP_END_GOALS_MET", 1),
                ("FOLLOW_UP_END_MOVED", 2),
                ("FOLLOW_UP_END_REFUSED", 3),
                ("FOLLOW_UP_END_CHILD_PLACED", 4),
                ("FOLLOW_UP_END_FAMILY_ENDED", 5),
                ("FOLLOW_UP_END_OTHER", 6),
                ("FOLLOW_UP_END_CASE_CLOSED", 7),
            ])
    }
}

extension FamilyV1 {
    public struct VisitKind: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = VisitKind(rawValue: 0)
        public static let home = VisitKind(rawValue: 1)
        public static let school = VisitKind(rawValue: 2)
        public static let workplace = VisitKind(rawValue: 3)
        public static let phone = VisitKind(rawValue: 4)
        public static let caretakerNegotiation = VisitKind(rawValue: 5)
        public static let siblingContact = VisitKind(rawValue: 6)
        public static let trial = VisitKind(rawValue: 7)
        public static let postIntegration = VisitKind(rawValue: 8)

        public static let schema = EnumSchema(
            "pegase.family.v1.VisitKind", prefix: "VISIT_KIND_",
            [
                ("VISIT_KIND_UNSPECIFIED", 0),
                ("VISIT_KIND_HOME", 1),
                ("VISIT_KIND_SCHOOL", 2),
                ("VISIT_KIND_WORKPLACE", 3),
                ("VISIT_KIND_PHONE", 4),
                ("VISIT_KIND_CARETAKER_NEGOTIATION", 5),
                ("VISIT_KIND_SIBLING_CONTACT", 6),
                ("VISIT_KIND_TRIAL", 7),
                ("VISIT_KIND_POST_INTEGRATION", 8),
            ])
    }
}

extension FamilyV1 {
    public struct VisitPlace: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = VisitPlace(rawValue: 0)
        public static let home = VisitPlace(rawValue: 1)
        public static let school = VisitPlace(rawValue: 2)
        public static let site = VisitPlace(rawValue: 3)
        public static let street = VisitPlace(rawValue: 4)
        public static let workplace = VisitPlace(rawValue: 5)
        public static let office = VisitPlace(rawValue: 6)
        public static let other = VisitPlace(rawValue: 7)

        public static let schema = EnumSchema(
            "pegase.family.v1.VisitPlace", prefix: "VISIT_PLACE_",
            [
                ("VISIT_PLACE_UNSPECIFIED", 0),
                ("VISIT_PLACE_HOME", 1),
                ("VISIT_PLACE_SCHOOL", 2),
                ("VISIT_PLACE_SITE", 3),
                ("VISIT_PLACE_STREET", 4),
                ("VISIT_PLACE_WORKPLACE", 5),
                ("VISIT_PLACE_OFFICE", 6),
                ("VISIT_PLACE_OTHER", 7),
            ])
    }
}

extension FamilyV1 {
    public struct CapacityFinding: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = CapacityFinding(rawValue: 0)
        public static let protective = CapacityFinding(rawValue: 1)
        public static let protectiveWithSupport = CapacityFinding(rawValue: 2)
        public static let notProtective = CapacityFinding(rawValue: 3)
        public static let absent = CapacityFinding(rawValue: 4)
        public static let deceased = CapacityFinding(rawValue: 5)

        public static let schema = EnumSchema(
            "pegase.family.v1.CapacityFinding", prefix: "CAPACITY_FINDING_",
            [
                ("CAPACITY_FINDING_UNSPECIFIED", 0),
                ("CAPACITY_FINDING_PROTECTIVE", 1),
                ("CAPACITY_FINDING_PROTECTIVE_WITH_SUPPORT", 2),
                ("CAPACITY_FINDING_NOT_PROTECTIVE", 3),
                ("CAPACITY_FINDING_ABSENT", 4),
                ("CAPACITY_FINDING_DECEASED", 5),
            ])
    }
}

extension FamilyV1 {
    /// What somebody wrote; never changed afterwards.
    public struct Note: WireMessage {
        public var meta: CommonV1.Meta?
        /// One of them: what it is about.
        public var childCase: String = ""
        public var family: String = ""
        /// At most 64 KiB of UTF-8.
        public var text: String = ""
        public var author: String = ""
        /// The note that this one corrects.
        public var corrects: String = ""

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, childCase: String = "", family: String = "", text: String = "",
            author: String = "", corrects: String = ""
        ) {
            self.meta = meta
            self.childCase = childCase
            self.family = family
            self.text = text
            self.author = author
            self.corrects = corrects
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Note",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(number: 2, name: "child_case", kind: .string, fieldClass: .p1, resource: "case"),
                FieldSchema(number: 3, name: "family", kind: .string, fieldClass: .p1, resource: "family"),
                FieldSchema(number: 4, name: "text", kind: .string, fieldClass: .p3, behavior: [.required]),
                FieldSchema(
                    number: 5, name: "author", kind: .string, fieldClass: .p1, resource: "staff",
                    behavior: [.outputOnly]),
                FieldSchema(number: 6, name: "corrects", kind: .string, fieldClass: .p1, resource: "note"),
            ])
    }
}

extension FamilyV1 {
    public struct CreateNoteRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        public var note: FamilyV1.Note?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(parent: String = "", note: FamilyV1.Note? = nil, requestID: String = "") {
            self.parent = parent
            self.note = note
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.CreateNoteRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "note", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: FamilyV1.Note.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct GetNoteRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetNoteRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "note",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct ListNotesRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""
        /// One of them is required.
        public var childCase: String = ""
        public var family: String = ""

        public init() {}

        public init(
            parent: String = "", pageSize: Int32 = 0, pageToken: String = "", childCase: String = "",
            family: String = ""
        ) {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.childCase = childCase
            self.family = family
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListNotesRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
                FieldSchema(number: 4, name: "child_case", kind: .string, fieldClass: .p1, resource: "case"),
                FieldSchema(number: 5, name: "family", kind: .string, fieldClass: .p1, resource: "family"),
            ])
    }
}

extension FamilyV1 {
    public struct ListNotesResponse: WireMessage {
        public var notes: [FamilyV1.Note] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(notes: [FamilyV1.Note] = [], nextPageToken: String = "") {
            self.notes = notes
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListNotesResponse",
            [
                FieldSchema(
                    number: 1, name: "notes", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: FamilyV1.Note.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    /// A file about a child or a family. Its content is sent and read apart.
    public struct Attachment: WireMessage {
        public var meta: CommonV1.Meta?
        /// One of them: what it is about.
        public var childCase: String = ""
        public var family: String = ""
        public var fileName: String = ""
        /// IANA: `application/pdf`, `text/plain`, Word's
        /// `application/vnd.openxmlformats-officedocument.wordprocessingml.document`, `image/jpeg`, `image/png`, `image/heic`,
        /// `image/webp`, `audio/mpeg`, `audio/mp4`, `audio/ogg`, `video/mp4`.
        public var mediaType: String = ""
        /// In bytes.
        public var size: Int64 = 0
        /// SHA-256 of the whole content: 32 bytes.
        public var sha256: [UInt8] = []
        public var state: FamilyV1.AttachmentState = FamilyV1.AttachmentState(rawValue: 0)
        /// How many bytes are here; go on from there.
        public var received: Int64 = 0
        public var description: String = ""
        /// Set by VoidRecord: it counts for nothing any more.
        public var voided: FamilyV1.Voided?

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, childCase: String = "", family: String = "", fileName: String = "",
            mediaType: String = "", size: Int64 = 0, sha256: [UInt8] = [],
            state: FamilyV1.AttachmentState = FamilyV1.AttachmentState(rawValue: 0), received: Int64 = 0,
            description: String = "", voided: FamilyV1.Voided? = nil
        ) {
            self.meta = meta
            self.childCase = childCase
            self.family = family
            self.fileName = fileName
            self.mediaType = mediaType
            self.size = size
            self.sha256 = sha256
            self.state = state
            self.received = received
            self.description = description
            self.voided = voided
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Attachment",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(number: 2, name: "child_case", kind: .string, fieldClass: .p1, resource: "case"),
                FieldSchema(number: 3, name: "family", kind: .string, fieldClass: .p1, resource: "family"),
                FieldSchema(
                    number: 4, name: "file_name", kind: .string, fieldClass: .p2, behavior: [.required]),
                FieldSchema(
                    number: 5, name: "media_type", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(number: 6, name: "size", kind: .int64, fieldClass: .p1),
                FieldSchema(number: 7, name: "sha256", kind: .bytes, fieldClass: .p3, behavior: [.required]),
                FieldSchema(
                    number: 8, name: "state", kind: .enumeration, fieldClass: .p1, behavior: [.outputOnly],
                    enumeration: FamilyV1.AttachmentState.schema),
                FieldSchema(
                    number: 9, name: "received", kind: .int64, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(number: 10, name: "description", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 73, name: "voided", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: FamilyV1.Voided.schema),
            ])
    }
}

extension FamilyV1 {
    /// The first message of the stream says what comes, or which upload goes on; the others bring it. A stream that ends
    /// early is answered with the attachment as it is, UPLOADING: go on from `received`.
    public struct UploadAttachmentRequest: WireMessage {
        /// First message, new upload: `partners/{partner}`.
        public var parent: String = ""
        public var attachment: FamilyV1.Attachment?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""
        /// First message, resumed upload: the attachment's name.
        public var name: String = ""
        /// Later messages, in order: at most 64 KiB each, from this place on.
        public var offset: Int64 = 0
        public var chunk: [UInt8] = []

        public init() {}

        public init(
            parent: String = "", attachment: FamilyV1.Attachment? = nil, requestID: String = "",
            name: String = "", offset: Int64 = 0, chunk: [UInt8] = []
        ) {
            self.parent = parent
            self.attachment = attachment
            self.requestID = requestID
            self.name = name
            self.offset = offset
            self.chunk = chunk
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.UploadAttachmentRequest",
            [
                FieldSchema(number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner"),
                FieldSchema(
                    number: 2, name: "attachment", kind: .message, fieldClass: .p1,
                    message: FamilyV1.Attachment.schema),
                FieldSchema(number: 3, name: "request_id", kind: .string, fieldClass: .p1),
                FieldSchema(number: 4, name: "name", kind: .string, fieldClass: .p0, resource: "attachment"),
                FieldSchema(number: 5, name: "offset", kind: .int64, fieldClass: .p1),
                FieldSchema(number: 6, name: "chunk", kind: .bytes, fieldClass: .p3),
            ])
    }
}

extension FamilyV1 {
    public struct DownloadAttachmentRequest: WireMessage {
        public var name: String = ""
        /// In bytes: where to go on.
        public var offset: Int64 = 0

        public init() {}

        public init(name: String = "", offset: Int64 = 0) {
            self.name = name
            self.offset = offset
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.DownloadAttachmentRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "attachment",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "offset", kind: .int64, fieldClass: .p1),
            ])
    }
}

extension FamilyV1 {
    public struct DownloadAttachmentResponse: WireMessage {
        /// In the first message alone.
        public var attachment: FamilyV1.Attachment?
        public var offset: Int64 = 0
        /// At most 64 KiB.
        public var chunk: [UInt8] = []

        public init() {}

        public init(attachment: FamilyV1.Attachment? = nil, offset: Int64 = 0, chunk: [UInt8] = []) {
            self.attachment = attachment
            self.offset = offset
            self.chunk = chunk
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.DownloadAttachmentResponse",
            [
                FieldSchema(
                    number: 1, name: "attachment", kind: .message, fieldClass: .p1,
                    message: FamilyV1.Attachment.schema),
                FieldSchema(number: 2, name: "offset", kind: .int64, fieldClass: .p1),
                FieldSchema(number: 3, name: "chunk", kind: .bytes, fieldClass: .p3),
            ])
    }
}

extension FamilyV1 {
    public struct GetAttachmentRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetAttachmentRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "attachment",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct ListAttachmentsRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""
        /// One of them is required.
        public var childCase: String = ""
        public var family: String = ""

        public init() {}

        public init(
            parent: String = "", pageSize: Int32 = 0, pageToken: String = "", childCase: String = "",
            family: String = ""
        ) {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.childCase = childCase
            self.family = family
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListAttachmentsRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
                FieldSchema(number: 4, name: "child_case", kind: .string, fieldClass: .p1, resource: "case"),
                FieldSchema(number: 5, name: "family", kind: .string, fieldClass: .p1, resource: "family"),
            ])
    }
}

extension FamilyV1 {
    public struct ListAttachmentsResponse: WireMessage {
        public var attachments: [FamilyV1.Attachment] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(attachments: [FamilyV1.Attachment] = [], nextPageToken: String = "") {
            self.attachments = attachments
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListAttachmentsResponse",
            [
                FieldSchema(
                    number: 1, name: "attachments", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0, message: FamilyV1.Attachment.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct AttachmentState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = AttachmentState(rawValue: 0)
        public static let uploading = AttachmentState(rawValue: 1)
        public static let complete = AttachmentState(rawValue: 2)

        public static let schema = EnumSchema(
            "pegase.family.v1.AttachmentState", prefix: "ATTACHMENT_STATE_",
            [
                ("ATTACHMENT_STATE_UNSPECIFIED", 0),
                ("ATTACHMENT_STATE_UPLOADING", 1),
                ("ATTACHMENT_STATE_COMPLETE", 2),
            ])
    }
}

extension FamilyV1 {
    public struct ListRevisionsRequest: WireMessage {
        /// The name of any record of the partner's that FamilyService keeps.
        public var name: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""

        public init() {}

        public init(name: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.name = name
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListRevisionsRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "*",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct ListRevisionsResponse: WireMessage {
        /// The latest first.
        public var revisions: [FamilyV1.Revision] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(revisions: [FamilyV1.Revision] = [], nextPageToken: String = "") {
            self.revisions = revisions
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListRevisionsResponse",
            [
                FieldSchema(
                    number: 1, name: "revisions", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0, message: FamilyV1.Revision.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    /// One state of a record: who made it, when, and what differs from the one before.
    public struct Revision: WireMessage {
        public var number: Int64 = 0
        public var time: GoogleProtobuf.Timestamp?
        public var by: CommonV1.Actor?
        /// The paths that differ from the revision before.
        public var changedPaths: [String] = []

        public init() {}

        public init(
            number: Int64 = 0, time: GoogleProtobuf.Timestamp? = nil, by: CommonV1.Actor? = nil,
            changedPaths: [String] = []
        ) {
            self.number = number
            self.time = time
            self.by = by
            self.changedPaths = changedPaths
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Revision",
            [
                FieldSchema(number: 1, name: "number", kind: .int64, fieldClass: .p1),
                FieldSchema(
                    number: 2, name: "time", kind: .message, fieldClass: .p1,
                    message: GoogleProtobuf.Timestamp.schema),
                FieldSchema(
                    number: 3, name: "by", kind: .message, fieldClass: .p1, message: CommonV1.Actor.schema),
                FieldSchema(
                    number: 4, name: "changed_paths", kind: .string, isRepeated: true, maxCount: 64,
                    fieldClass: .p1),
            ])
    }
}

extension FamilyV1 {
    public struct GetRevisionRequest: WireMessage {
        public var name: String = ""
        public var number: Int64 = 0
        /// Where it is given: what differs from this earlier revision.
        public var since: Int64 = 0

        public init() {}

        public init(name: String = "", number: Int64 = 0, since: Int64 = 0) {
            self.name = name
            self.number = number
            self.since = since
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetRevisionRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "*",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "number", kind: .int64, fieldClass: .p1),
                FieldSchema(number: 3, name: "since", kind: .int64, fieldClass: .p1),
            ])
    }
}

extension FamilyV1 {
    public struct GetRevisionResponse: WireMessage {
        public var revision: FamilyV1.Revision?
        /// The record as it was, in protobuf's JSON.
        public var recordJson: String = ""
        public var changes: [FamilyV1.FieldChange] = []

        public init() {}

        public init(
            revision: FamilyV1.Revision? = nil, recordJson: String = "",
            changes: [FamilyV1.FieldChange] = []
        ) {
            self.revision = revision
            self.recordJson = recordJson
            self.changes = changes
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetRevisionResponse",
            [
                FieldSchema(
                    number: 1, name: "revision", kind: .message, fieldClass: .p1,
                    message: FamilyV1.Revision.schema),
                FieldSchema(number: 2, name: "record_json", kind: .string, fieldClass: .p3, holdsJSON: true),
                FieldSchema(
                    number: 3, name: "changes", kind: .message, isRepeated: true, maxCount: 64,
                    fieldClass: .p3,
                    message: FamilyV1.FieldChange.schema),
            ])
    }
}

extension FamilyV1 {
    /// What differs in one field.
    public struct FieldChange: WireMessage {
        public var path: String = ""
        /// In protobuf's JSON; empty where it was unset.
        public var before: String = ""
        public var after: String = ""

        public init() {}

        public init(path: String = "", before: String = "", after: String = "") {
            self.path = path
            self.before = before
            self.after = after
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.FieldChange",
            [
                FieldSchema(number: 1, name: "path", kind: .string, fieldClass: .p1),
                FieldSchema(number: 2, name: "before", kind: .string, fieldClass: .p3, holdsJSON: true),
                FieldSchema(number: 3, name: "after", kind: .string, fieldClass: .p3, holdsJSON: true),
            ])
    }
}

extension FamilyV1 {
    public struct ListOverdueRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""
        public var responsibleStaff: String = ""

        public init() {}

        public init(
            parent: String = "", pageSize: Int32 = 0, pageToken: String = "", responsibleStaff: String = ""
        ) {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.responsibleStaff = responsibleStaff
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListOverdueRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
                FieldSchema(
                    number: 4, name: "responsible_staff", kind: .string, fieldClass: .p1, resource: "staff"),
            ])
    }
}

extension FamilyV1 {
    public struct ListOverdueResponse: WireMessage {
        /// The longest overdue first.
        public var items: [FamilyV1.OverdueItem] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(items: [FamilyV1.OverdueItem] = [], nextPageToken: String = "") {
            self.items = items
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListOverdueResponse",
            [
                FieldSchema(
                    number: 1, name: "items", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: FamilyV1.OverdueItem.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    /// A record for which something should have been done by now.
    public struct OverdueItem: WireMessage {
        /// A case, a family, a family's follow-up, a placement or an enrolment.
        public var name: String = ""
        public var kind: FamilyV1.OverdueKind = FamilyV1.OverdueKind(rawValue: 0)
        public var due: CommonV1.Date?
        /// Since then: 1 or more, and 0 for what is overdue at once.
        public var days: Int32 = 0
        public var responsibleStaff: String = ""

        public init() {}

        public init(
            name: String = "", kind: FamilyV1.OverdueKind = FamilyV1.OverdueKind(rawValue: 0),
            due: CommonV1.Date? = nil, days: Int32 = 0, responsibleStaff: String = ""
        ) {
            self.name = name
            self.kind = kind
            self.due = due
            self.days = days
            self.responsibleStaff = responsibleStaff
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.OverdueItem",
            [
                FieldSchema(number: 1, name: "name", kind: .string, fieldClass: .p1, resource: "*"),
                FieldSchema(
                    number: 2, name: "kind", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.OverdueKind.schema),
                FieldSchema(
                    number: 3, name: "due", kind: .message, fieldClass: .p1, message: CommonV1.Date.schema),
                FieldSchema(number: 4, name: "days", kind: .int32, fieldClass: .p1),
                FieldSchema(
                    number: 5, name: "responsible_staff", kind: .string, fieldClass: .p1, resource: "staff"),
            ])
    }
}

extension FamilyV1 {
    public struct SearchCasesRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        /// Words of a name, whole or from two characters on, in any script; Vietnamese marks may be left out. Or a whole case
        /// code, in letters of any case: then the case that has it and nobody else.
        public var query: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""

        public init() {}

        public init(parent: String = "", query: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.parent = parent
            self.query = query
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SearchCasesRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "query", kind: .string, fieldClass: .p2),
                FieldSchema(number: 3, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 4, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct SearchCasesResponse: WireMessage {
        public var cases: [FamilyV1.ChildCase] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(cases: [FamilyV1.ChildCase] = [], nextPageToken: String = "") {
            self.cases = cases
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SearchCasesResponse",
            [
                FieldSchema(
                    number: 1, name: "cases", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: FamilyV1.ChildCase.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct SearchFamiliesRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        /// Words of the name of any member; or a whole case code of a family, in letters of any case.
        public var query: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""

        public init() {}

        public init(parent: String = "", query: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.parent = parent
            self.query = query
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SearchFamiliesRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "query", kind: .string, fieldClass: .p2),
                FieldSchema(number: 3, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 4, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct SearchFamiliesResponse: WireMessage {
        public var families: [FamilyV1.Family] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(families: [FamilyV1.Family] = [], nextPageToken: String = "") {
            self.families = families
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SearchFamiliesResponse",
            [
                FieldSchema(
                    number: 1, name: "families", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: FamilyV1.Family.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct OverdueKind: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = OverdueKind(rawValue: 0)
        public static let caseDeadline = OverdueKind(rawValue: 1)
        public static let followUpVisit = OverdueKind(rawValue: 2)
        public static let followUpEnd = OverdueKind(rawValue: 3)
        public static let emergencyPlacement = OverdueKind(rawValue: 4)
        /// A case: the child grows out of the site where it lives, and nobody has planned for the time after.
        public static let ageOut = OverdueKind(rawValue: 5)
        /// A case: what it was decided by has changed. Its `protection_alerts` say what.
        public static let protectionChanged = OverdueKind(rawValue: 6)
        /// A case or a family's follow-up: nobody agrees to it any more. It is overdue at once.
        public static let consentEnded = OverdueKind(rawValue: 7)
        /// A placement: the leave by which it parts brothers and sisters has ended.
        public static let separationEnded = OverdueKind(rawValue: 8)
        /// An emergency placement that went against a rule by one person's word, or left a brother or sister behind: no manager
        /// has looked at it within the programme's emergency_review_hours, by default 72.
        public static let emergencyUnreviewed = OverdueKind(rawValue: 9)
        /// A case: nobody knows how old the child is, and since `days.age_review_by` nobody has tried to learn it.
        public static let ageReview = OverdueKind(rawValue: 12)
        /// A placement or an enrolment: the child lives in, or goes to school in, a site of the partner that is closed.
        public static let siteClosed = OverdueKind(rawValue: 10)
        /// An open case, a follow-up or a family: who answers for it is disabled, or has no case role any more.
        public static let staffGone = OverdueKind(rawValue: 11)
        /// A closed case: it has been kept for as long as the programme says. Managers have it purged, or keep it longer.
        public static let retentionEnded = OverdueKind(rawValue: 20)

        public static let schema = EnumSchema(
            "pegase.family.v1.OverdueKind", prefix: "OVERDUE_KIND_",
            [
                ("OVERDUE_KIND_UNSPECIFIED", 0),
                ("OVERDUE_KIND_CASE_DEADLINE", 1),
                ("OVERDUE_KIND_FOLLOW_UP_VISIT", 2),
                ("OVERDUE_KIND_FOLLOW_UP_END", 3),
                ("OVERDUE_KIND_EMERGENCY_PLACEMENT", 4),
                ("OVERDUE_KIND_AGE_OUT", 5),
                ("OVERDUE_KIND_PROTECTION_CHANGED", 6),
                ("OVERDUE_KIND_CONSENT_ENDED", 7),
                ("OVERDUE_KIND_SEPARATION_ENDED", 8),
                ("OVERDUE_KIND_EMERGENCY_UNREVIEWED", 9),
                ("OVERDUE_KIND_AGE_REVIEW", 12),
                ("OVERDUE_KIND_SITE_CLOSED", 10),
                ("OVERDUE_KIND_STAFF_GONE", 11),
                ("OVERDUE_KIND_RETENTION_ENDED", 20),
            ])
    }
}

extension FamilyV1 {
    /// A time in which a child goes to one school.
    public struct SchoolEnrolment: WireMessage {
        public var meta: CommonV1.Meta?
        /// A site of the partner; or, for any other school, its name.
        public var schoolSite: String = ""
        public var schoolName: String = ""
        /// The school nearest to where the child lives.
        public var nearest: Bool = false
        public var grade: String = ""
        public var from: CommonV1.Date?
        public var to: CommonV1.Date?
        public var state: FamilyV1.SchoolState = FamilyV1.SchoolState(rawValue: 0)
        /// From RecordAttendance.
        public var attendance: [FamilyV1.AttendanceMonth] = []
        public var note: String = ""
        /// Set by VoidRecord: it counts for nothing any more.
        public var voided: FamilyV1.Voided?

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, schoolSite: String = "", schoolName: String = "",
            nearest: Bool = false, grade: String = "", from: CommonV1.Date? = nil, to: CommonV1.Date? = nil,
            state: FamilyV1.SchoolState = FamilyV1.SchoolState(rawValue: 0),
            attendance: [FamilyV1.AttendanceMonth] = [], note: String = "", voided: FamilyV1.Voided? = nil
        ) {
            self.meta = meta
            self.schoolSite = schoolSite
            self.schoolName = schoolName
            self.nearest = nearest
            self.grade = grade
            self.from = from
            self.to = to
            self.state = state
            self.attendance = attendance
            self.note = note
            self.voided = voided
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SchoolEnrolment",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(number: 2, name: "school_site", kind: .string, fieldClass: .p3, resource: "site"),
                FieldSchema(number: 3, name: "school_name", kind: .string, fieldClass: .p2),
                FieldSchema(number: 4, name: "nearest", kind: .bool, fieldClass: .p1),
                FieldSchema(number: 5, name: "grade", kind: .string, fieldClass: .p2),
                FieldSchema(
                    number: 6, name: "from", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 7, name: "to", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 8, name: "state", kind: .enumeration, fieldClass: .p1, behavior: [.outputOnly],
                    enumeration: FamilyV1.SchoolState.schema),
                FieldSchema(
                    number: 9, name: "attendance", kind: .message, isRepeated: true, maxCount: 36,
                    fieldClass: .p2, behavior: [.outputOnly], message: FamilyV1.AttendanceMonth.schema),
                FieldSchema(number: 10, name: "note", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 73, name: "voided", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: FamilyV1.Voided.schema),
            ])
    }
}

extension FamilyV1 {
    /// How often the child was at school in one month.
    public struct AttendanceMonth: WireMessage {
        public var year: Int32 = 0
        /// 1 to 12.
        public var month: Int32 = 0
        /// Days on which there was school.
        public var daysOpen: Int32 = 0
        /// Days on which the child was there.
        public var daysPresent: Int32 = 0

        public init() {}

        public init(year: Int32 = 0, month: Int32 = 0, daysOpen: Int32 = 0, daysPresent: Int32 = 0) {
            self.year = year
            self.month = month
            self.daysOpen = daysOpen
            self.daysPresent = daysPresent
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.AttendanceMonth",
            [
                FieldSchema(number: 1, name: "year", kind: .int32, fieldClass: .p2),
                FieldSchema(number: 2, name: "month", kind: .int32, fieldClass: .p2),
                FieldSchema(number: 3, name: "days_open", kind: .int32, fieldClass: .p2),
                FieldSchema(number: 4, name: "days_present", kind: .int32, fieldClass: .p2),
            ])
    }
}

extension FamilyV1 {
    public struct EnrolSchoolRequest: WireMessage {
        /// `partners/{partner}/cases/{case}`.
        public var parent: String = ""
        public var enrolment: FamilyV1.SchoolEnrolment?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(parent: String = "", enrolment: FamilyV1.SchoolEnrolment? = nil, requestID: String = "") {
            self.parent = parent
            self.enrolment = enrolment
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.EnrolSchoolRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "enrolment", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: FamilyV1.SchoolEnrolment.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    /// Sets one month; said again, it replaces what was said before.
    public struct RecordAttendanceRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        public var month: FamilyV1.AttendanceMonth?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            name: String = "", etag: String = "", month: FamilyV1.AttendanceMonth? = nil,
            requestID: String = ""
        ) {
            self.name = name
            self.etag = etag
            self.month = month
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.RecordAttendanceRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "enrolment",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "month", kind: .message, fieldClass: .p2,
                    message: FamilyV1.AttendanceMonth.schema),
                FieldSchema(
                    number: 4, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct EndEnrolmentRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// COMPLETED, DROPPED_OUT or TRANSFERRED.
        public var state: FamilyV1.SchoolState = FamilyV1.SchoolState(rawValue: 0)
        public var to: CommonV1.Date?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            name: String = "", etag: String = "",
            state: FamilyV1.SchoolState = FamilyV1.SchoolState(rawValue: 0), to: CommonV1.Date? = nil,
            requestID: String = ""
        ) {
            self.name = name
            self.etag = etag
            self.state = state
            self.to = to
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.EndEnrolmentRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "enrolment",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "state", kind: .enumeration, fieldClass: .p1, behavior: [.required],
                    enumeration: FamilyV1.SchoolState.schema),
                FieldSchema(
                    number: 4, name: "to", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 5, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension FamilyV1 {
    public struct GetEnrolmentRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetEnrolmentRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "enrolment",
                    behavior: [.required])
            ])
    }
}

extension FamilyV1 {
    public struct ListEnrolmentsRequest: WireMessage {
        /// `partners/{partner}/cases/{case}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""

        public init() {}

        public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListEnrolmentsRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "case",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct ListEnrolmentsResponse: WireMessage {
        public var enrolments: [FamilyV1.SchoolEnrolment] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(enrolments: [FamilyV1.SchoolEnrolment] = [], nextPageToken: String = "") {
            self.enrolments = enrolments
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListEnrolmentsResponse",
            [
                FieldSchema(
                    number: 1, name: "enrolments", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0, message: FamilyV1.SchoolEnrolment.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct SchoolState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = SchoolState(rawValue: 0)
        public static let enrolled = SchoolState(rawValue: 1)
        public static let completed = SchoolState(rawValue: 2)
        public static let droppedOut = SchoolState(rawValue: 3)
        public static let transferred = SchoolState(rawValue: 4)
        /// The case was closed: the child may go on to school, and the partner follows it no more. Set by CloseCase alone.
        public static let noLongerFollowed = SchoolState(rawValue: 5)
        public static let voided = SchoolState(rawValue: 6)

        public static let schema = EnumSchema(
            "pegase.family.v1.SchoolState", prefix: "SCHOOL_STATE_",
            [
                ("SCHOOL_STATE_UNSPECIFIED", 0),
                ("SCHOOL_STATE_ENROLLED", 1),
                ("SCHOOL_STATE_COMPLETED", 2),
                ("SCHOOL_STATE_DROPPED_OUT", 3),
                ("SCHOOL_STATE_TRANSFERRED", 4),
                ("SCHOOL_STATE_NO_LONGER_FOLLOWED", 5),
                ("SCHOOL_STATE_VOIDED", 6),
            ])
    }
}

extension FamilyV1 {
    public struct SyncPullRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        /// Of the last batch that was stored; empty for everything.
        public var cursor: String = ""
        /// Only the families this staff member answers for, and who lives in them. Another one than last time begins anew.
        public var responsibleStaff: String = ""

        public init() {}

        public init(parent: String = "", cursor: String = "", responsibleStaff: String = "") {
            self.parent = parent
            self.cursor = cursor
            self.responsibleStaff = responsibleStaff
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SyncPullRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "cursor", kind: .string, fieldClass: .p0),
                FieldSchema(
                    number: 3, name: "responsible_staff", kind: .string, fieldClass: .p1, resource: "staff"),
            ])
    }
}

extension FamilyV1 {
    public struct WatchChangesRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        /// Of the last batch that was stored; empty for everything.
        public var cursor: String = ""
        /// Only the families this staff member answers for, and who lives in them. Another one than last time begins anew.
        public var responsibleStaff: String = ""

        public init() {}

        public init(parent: String = "", cursor: String = "", responsibleStaff: String = "") {
            self.parent = parent
            self.cursor = cursor
            self.responsibleStaff = responsibleStaff
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.WatchChangesRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "cursor", kind: .string, fieldClass: .p0),
                FieldSchema(
                    number: 3, name: "responsible_staff", kind: .string, fieldClass: .p1, resource: "staff"),
            ])
    }
}

extension FamilyV1 {
    /// A step of a copy: store the changes in their order, and the cursor with them.
    public struct SyncBatch: WireMessage {
        /// The copy begins anew with this batch: it has none yet, or what the caller may see has changed (roles, staff
        /// member, filter). When a batch is `complete`, delete everything that has not
        /// come since the reset.
        public var reset: Bool = false
        /// A member may come before its family.
        public var changes: [FamilyV1.SyncChange] = []
        /// Where to go on. Good for this system and these roles, staff member and filter alone.
        public var cursor: String = ""
        /// The copy now stands where the records stand.
        public var complete: Bool = false

        public init() {}

        public init(
            reset: Bool = false, changes: [FamilyV1.SyncChange] = [], cursor: String = "",
            complete: Bool = false
        ) {
            self.reset = reset
            self.changes = changes
            self.cursor = cursor
            self.complete = complete
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SyncBatch",
            [
                FieldSchema(number: 1, name: "reset", kind: .bool, fieldClass: .p0),
                FieldSchema(
                    number: 2, name: "changes", kind: .message, isRepeated: true, maxCount: 1024,
                    fieldClass: .p0,
                    message: FamilyV1.SyncChange.schema),
                FieldSchema(number: 3, name: "cursor", kind: .string, fieldClass: .p0),
                FieldSchema(number: 4, name: "complete", kind: .bool, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    /// One record of a copy that is new, changed or gone.
    public struct SyncChange: WireMessage {
        public var change: Change?

        public enum Change: Sendable, Equatable {
            /// The record as it is now, in the place of whatever the copy has under its name.
            case upsert(FamilyV1.SyncRecord)
            case tombstone(FamilyV1.SyncTombstone)
        }

        public init() {}

        public init(change: Change? = nil) {
            self.change = change
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SyncChange",
            [
                FieldSchema(
                    number: 1, name: "upsert", kind: .message, oneof: "change", fieldClass: .p0,
                    message: FamilyV1.SyncRecord.schema),
                FieldSchema(
                    number: 2, name: "tombstone", kind: .message, oneof: "change", fieldClass: .p0,
                    message: FamilyV1.SyncTombstone.schema),
            ])
    }
}

extension FamilyV1 {
    public struct SyncRecord: WireMessage {
        public var record: Record?

        public enum Record: Sendable, Equatable {
            case family(FamilyV1.Family)
            case member(FamilyV1.Member)
            /// In the outcome of an item alone: a copy holds no cases.
            case childCase(FamilyV1.ChildCase)
        }

        public init() {}

        public init(record: Record? = nil) {
            self.record = record
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SyncRecord",
            [
                FieldSchema(
                    number: 1, name: "family", kind: .message, oneof: "record", fieldClass: .p0,
                    message: FamilyV1.Family.schema),
                FieldSchema(
                    number: 2, name: "member", kind: .message, oneof: "record", fieldClass: .p0,
                    message: FamilyV1.Member.schema),
                FieldSchema(
                    number: 3, name: "child_case", kind: .message, oneof: "record", fieldClass: .p0,
                    message: FamilyV1.ChildCase.schema),
            ])
    }
}

extension FamilyV1 {
    /// A record that leaves the copy: delete it, and what lies under its name. The copy may never have had it.
    public struct SyncTombstone: WireMessage {
        public var name: String = ""
        public var reason: FamilyV1.SyncTombstoneReason = FamilyV1.SyncTombstoneReason(rawValue: 0)

        public init() {}

        public init(
            name: String = "",
            reason: FamilyV1.SyncTombstoneReason = FamilyV1.SyncTombstoneReason(rawValue: 0)
        ) {
            self.name = name
            self.reason = reason
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SyncTombstone",
            [
                FieldSchema(number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "*"),
                FieldSchema(
                    number: 2, name: "reason", kind: .enumeration, fieldClass: .p0,
                    enumeration: FamilyV1.SyncTombstoneReason.schema),
            ])
    }
}

extension FamilyV1 {
    public struct SyncPushRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        /// A family, its members and the cases of its children are one line: items of one line are done in their order, lines beside each other.
        public var items: [FamilyV1.SyncItem] = []

        public init() {}

        public init(parent: String = "", items: [FamilyV1.SyncItem] = []) {
            self.parent = parent
            self.items = items
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SyncPushRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "items", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p1,
                    message: FamilyV1.SyncItem.schema),
            ])
    }
}

extension FamilyV1 {
    /// One change that was made without a connection.
    public struct SyncItem: WireMessage {
        /// The `request_id` of an item further up, of the same family, that this one builds on. Its answer's name stands
        /// for an empty parent or name, or for an empty family of a case, its etag for an empty etag: so a family is made and
        /// changed without a connection in between. Send both in one push, each time: an item that is done is answered again.
        public var after: String = ""
        public var mutation: Mutation?
        /// Why its bytes are no message; all else is at its default then. Not on the wire.
        public var malformed: MessageError?

        public enum Mutation: Sendable, Equatable {
            case createFamily(FamilyV1.CreateFamilyRequest)
            case updateFamily(FamilyV1.UpdateFamilyRequest)
            case archiveFamily(FamilyV1.ArchiveFamilyRequest)
            case undeleteFamily(FamilyV1.UndeleteFamilyRequest)
            case createMember(FamilyV1.CreateMemberRequest)
            case updateMember(FamilyV1.UpdateMemberRequest)
            case removeMember(FamilyV1.RemoveMemberRequest)
            case identifyChild(FamilyV1.IdentifyChildRequest)
        }

        public init() {}

        public init(after: String = "", mutation: Mutation? = nil) {
            self.after = after
            self.mutation = mutation
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SyncItem",
            [
                FieldSchema(number: 1, name: "after", kind: .string, fieldClass: .p1),
                FieldSchema(
                    number: 2, name: "create_family", kind: .message, oneof: "mutation", fieldClass: .p1,
                    message: FamilyV1.CreateFamilyRequest.schema),
                FieldSchema(
                    number: 3, name: "update_family", kind: .message, oneof: "mutation", fieldClass: .p1,
                    message: FamilyV1.UpdateFamilyRequest.schema),
                FieldSchema(
                    number: 4, name: "archive_family", kind: .message, oneof: "mutation", fieldClass: .p1,
                    message: FamilyV1.ArchiveFamilyRequest.schema),
                FieldSchema(
                    number: 5, name: "undelete_family", kind: .message, oneof: "mutation", fieldClass: .p1,
                    message: FamilyV1.UndeleteFamilyRequest.schema),
                FieldSchema(
                    number: 6, name: "create_member", kind: .message, oneof: "mutation", fieldClass: .p1,
                    message: FamilyV1.CreateMemberRequest.schema),
                FieldSchema(
                    number: 7, name: "update_member", kind: .message, oneof: "mutation", fieldClass: .p1,
                    message: FamilyV1.UpdateMemberRequest.schema),
                FieldSchema(
                    number: 8, name: "remove_member", kind: .message, oneof: "mutation", fieldClass: .p1,
                    message: FamilyV1.RemoveMemberRequest.schema),
                FieldSchema(
                    number: 9, name: "identify_child", kind: .message, oneof: "mutation", fieldClass: .p1,
                    message: FamilyV1.IdentifyChildRequest.schema),
            ], isIsolated: true)
    }
}

extension FamilyV1 {
    public struct SyncPushResponse: WireMessage {
        /// One for each item, in the order of the items.
        public var outcomes: [FamilyV1.SyncOutcome] = []

        public init() {}

        public init(outcomes: [FamilyV1.SyncOutcome] = []) {
            self.outcomes = outcomes
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SyncPushResponse",
            [
                FieldSchema(
                    number: 1, name: "outcomes", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: FamilyV1.SyncOutcome.schema)
            ])
    }
}

extension FamilyV1 {
    /// What became of one item.
    public struct SyncOutcome: WireMessage {
        /// Empty where the item could not be read.
        public var requestID: String = ""
        public var verdict: FamilyV1.SyncVerdict = FamilyV1.SyncVerdict(rawValue: 0)
        /// OK: the record after the change, with its etag.
        public var record: FamilyV1.SyncRecord?
        /// OK or CONFLICT, and there was no room for what was found: the same item sent in a smaller push brings it.
        public var leftOut: Bool = false
        /// Otherwise: what the method called alone would have ended with.
        public var status: GoogleRPC.Status?
        /// CONFLICT: what stands against the change.
        public var conflict: FamilyV1.SyncConflict?

        public init() {}

        public init(
            requestID: String = "", verdict: FamilyV1.SyncVerdict = FamilyV1.SyncVerdict(rawValue: 0),
            record: FamilyV1.SyncRecord? = nil, leftOut: Bool = false, status: GoogleRPC.Status? = nil,
            conflict: FamilyV1.SyncConflict? = nil
        ) {
            self.requestID = requestID
            self.verdict = verdict
            self.record = record
            self.leftOut = leftOut
            self.status = status
            self.conflict = conflict
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SyncOutcome",
            [
                FieldSchema(number: 1, name: "request_id", kind: .string, fieldClass: .p1),
                FieldSchema(
                    number: 2, name: "verdict", kind: .enumeration, fieldClass: .p0,
                    enumeration: FamilyV1.SyncVerdict.schema),
                FieldSchema(
                    number: 3, name: "record", kind: .message, fieldClass: .p0,
                    message: FamilyV1.SyncRecord.schema),
                FieldSchema(number: 4, name: "left_out", kind: .bool, fieldClass: .p0),
                FieldSchema(
                    number: 5, name: "status", kind: .message, fieldClass: .p1,
                    message: GoogleRPC.Status.schema),
                FieldSchema(
                    number: 6, name: "conflict", kind: .message, fieldClass: .p0,
                    message: FamilyV1.SyncConflict.schema),
            ])
    }
}

extension FamilyV1 {
    /// The record as the item's etag names it, as the item would have it, and as it is now. Each holds the fields of the
    /// paths and nothing else; theirs has its `meta` too. What is in both lists is for a person to decide: nothing is
    /// merged here. A path is of a single field, as `birth.date.year`, also where a side has no `birth`; a repeated field is
    /// one.
    public struct SyncConflict: WireMessage {
        public var myPaths: [String] = []
        public var theirPaths: [String] = []
        /// Absent where the etag is not one of the record's last revisions; `their_paths` is empty then.
        public var baseRecord: FamilyV1.SyncRecord?
        public var myRecord: FamilyV1.SyncRecord?
        public var theirRecord: FamilyV1.SyncRecord?

        public init() {}

        public init(
            myPaths: [String] = [], theirPaths: [String] = [], baseRecord: FamilyV1.SyncRecord? = nil,
            myRecord: FamilyV1.SyncRecord? = nil, theirRecord: FamilyV1.SyncRecord? = nil
        ) {
            self.myPaths = myPaths
            self.theirPaths = theirPaths
            self.baseRecord = baseRecord
            self.myRecord = myRecord
            self.theirRecord = theirRecord
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SyncConflict",
            [
                FieldSchema(
                    number: 1, name: "my_paths", kind: .string, isRepeated: true, maxCount: 64,
                    fieldClass: .p0),
                FieldSchema(
                    number: 2, name: "their_paths", kind: .string, isRepeated: true, maxCount: 64,
                    fieldClass: .p0),
                FieldSchema(
                    number: 3, name: "base_record", kind: .message, fieldClass: .p0,
                    message: FamilyV1.SyncRecord.schema),
                FieldSchema(
                    number: 4, name: "my_record", kind: .message, fieldClass: .p0,
                    message: FamilyV1.SyncRecord.schema),
                FieldSchema(
                    number: 5, name: "their_record", kind: .message, fieldClass: .p0,
                    message: FamilyV1.SyncRecord.schema),
            ])
    }
}

extension FamilyV1 {
    public struct SyncTombstoneReason: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = SyncTombstoneReason(rawValue: 0)
        /// The member has left the family.
        public static let removed = SyncTombstoneReason(rawValue: 1)
        /// Its purge time has come. A copy deletes it at its `meta.purge_time` by itself, connected or not.
        public static let purged = SyncTombstoneReason(rawValue: 2)
        /// No longer among what was asked for: somebody else answers for the family now; or nothing of the record may be seen
        /// any more.
        public static let outOfView = SyncTombstoneReason(rawValue: 3)
        /// Another partner has taken the case over. Part of the contract so that a copy can be ready for it; no service
        /// sends it before custody can be transferred.
        public static let custodyLeft = SyncTombstoneReason(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.family.v1.SyncTombstoneReason", prefix: "SYNC_TOMBSTONE_REASON_",
            [
                ("SYNC_TOMBSTONE_REASON_UNSPECIFIED", 0),
                ("SYNC_TOMBSTONE_REASON_REMOVED", 1),
                ("SYNC_TOMBSTONE_REASON_PURGED", 2),
                ("SYNC_TOMBSTONE_REASON_OUT_OF_VIEW", 3),
                ("SYNC_TOMBSTONE_REASON_CUSTODY_LEFT", 4),
            ])
    }
}

extension FamilyV1 {
    public struct SyncVerdict: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = SyncVerdict(rawValue: 0)
        /// Done, durably. Forget the item.
        public static let ok = SyncVerdict(rawValue: 1)
        /// Not done: somebody else changed the record first. Merge, and send the result with a new `request_id`.
        public static let conflict = SyncVerdict(rawValue: 2)
        /// Not done, and will not be as it is. `status` says why; a person decides. INTERNAL and DATA_LOSS say that a record
        /// is damaged: its operators must mend it before the item can be done.
        public static let refused = SyncVerdict(rawValue: 3)
        /// Not known to be done: send the item again as it is, later; one that builds on another together with that one, also
        /// where that one is done. What follows it in its line waits with it.
        public static let retry = SyncVerdict(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.family.v1.SyncVerdict", prefix: "SYNC_VERDICT_",
            [
                ("SYNC_VERDICT_UNSPECIFIED", 0),
                ("SYNC_VERDICT_OK", 1),
                ("SYNC_VERDICT_CONFLICT", 2),
                ("SYNC_VERDICT_REFUSED", 3),
                ("SYNC_VERDICT_RETRY", 4),
            ])
    }
}
