// Written by scripts/generate from proto/pegase/partner/v1/partner.proto. Do not edit: change the proto.

/// The registry of a cell: partner organisations, their sites, staff and systems.
public enum PartnerV1 {}

extension PartnerV1 {
    /// An organisation that takes part in one country.
    public struct Partner: WireMessage {
        public var meta: CommonV1.Meta?
        /// Two to 32 of a-z, 0-9 and inner dashes; names the partner, in its certificates too.
        public var code: String = ""
        public var names: [CommonV1.LocalizedText] = []
        /// Decides which roles its staff may have; changes only to a kind that permits as many.
        public var kind: PartnerV1.PartnerKind = PartnerV1.PartnerKind(rawValue: 0)
        /// The cell's.
        public var country: CommonV1.Country = CommonV1.Country(rawValue: 0)
        /// Authorities only.
        public var jurisdiction: [CommonV1.AdminArea] = []
        public var services: [PartnerV1.ServiceType] = []
        /// ONBOARDING where it is not said.
        public var state: PartnerV1.PartnerState = PartnerV1.PartnerState(rawValue: 0)
        /// The partner that leads the programme in the country, where there is one.
        public var leadPartner: String = ""
        /// Links the tenants of one organisation that works in several countries.
        public var programme: String = ""
        /// What the sources leave open about this row.
        public var remark: String = ""

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, code: String = "", names: [CommonV1.LocalizedText] = [],
            kind: PartnerV1.PartnerKind = PartnerV1.PartnerKind(rawValue: 0),
            country: CommonV1.Country = CommonV1.Country(rawValue: 0),
            jurisdiction: [CommonV1.AdminArea] = [], services: [PartnerV1.ServiceType] = [],
            state: PartnerV1.PartnerState = PartnerV1.PartnerState(rawValue: 0), leadPartner: String = "",
            programme: String = "", remark: String = ""
        ) {
            self.meta = meta
            self.code = code
            self.names = names
            self.kind = kind
            self.country = country
            self.jurisdiction = jurisdiction
            self.services = services
            self.state = state
            self.leadPartner = leadPartner
            self.programme = programme
            self.remark = remark
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.Partner",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "code", kind: .string, fieldClass: .p0,
                    behavior: [.required, .immutable]),
                FieldSchema(
                    number: 3, name: "names", kind: .message, isRepeated: true, maxCount: 8, fieldClass: .p0,
                    behavior: [.required], message: CommonV1.LocalizedText.schema),
                FieldSchema(
                    number: 4, name: "kind", kind: .enumeration, fieldClass: .p0, behavior: [.required],
                    enumeration: PartnerV1.PartnerKind.schema),
                FieldSchema(
                    number: 5, name: "country", kind: .enumeration, fieldClass: .p0, behavior: [.outputOnly],
                    enumeration: CommonV1.Country.schema),
                FieldSchema(
                    number: 6, name: "jurisdiction", kind: .message, isRepeated: true, maxCount: 16,
                    fieldClass: .p0, message: CommonV1.AdminArea.schema),
                FieldSchema(
                    number: 7, name: "services", kind: .enumeration, isRepeated: true, maxCount: 16,
                    fieldClass: .p0, enumeration: PartnerV1.ServiceType.schema),
                FieldSchema(
                    number: 8, name: "state", kind: .enumeration, fieldClass: .p0,
                    enumeration: PartnerV1.PartnerState.schema),
                FieldSchema(
                    number: 9, name: "lead_partner", kind: .string, fieldClass: .p0, resource: "partner"),
                FieldSchema(number: 10, name: "programme", kind: .string, fieldClass: .p0),
                FieldSchema(number: 11, name: "remark", kind: .string, fieldClass: .p1),
            ])
    }
}

extension PartnerV1 {
    /// A place of a partner where children live, learn or are received.
    public struct Site: WireMessage {
        public var meta: CommonV1.Meta?
        /// From the name.
        public var partner: String = ""
        public var kind: PartnerV1.SiteKind = PartnerV1.SiteKind(rawValue: 0)
        public var names: [CommonV1.LocalizedText] = []
        public var area: CommonV1.AdminArea?
        /// Where children sleep: P3 whatever the kind.
        public var address: String = ""
        /// Absent where it is not known.
        public var capacity: CommonV1.IntValue?
        public var capacityApprox: Bool = false
        public var minAge: CommonV1.IntValue?
        public var maxAge: CommonV1.IntValue?
        public var audiences: [PartnerV1.Audience] = []
        /// Brothers and sisters are taken in whatever the audience.
        public var siblingsAdmitted: Bool = false
        public var state: PartnerV1.SiteState = PartnerV1.SiteState(rawValue: 0)
        public var remark: String = ""
        /// How `max_age` is meant; UP_TO where it is not said. Who is admitted and who grows out are told by the same.
        public var maxAgeLimit: PartnerV1.AgeLimit = PartnerV1.AgeLimit(rawValue: 0)

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, partner: String = "",
            kind: PartnerV1.SiteKind = PartnerV1.SiteKind(rawValue: 0), names: [CommonV1.LocalizedText] = [],
            area: CommonV1.AdminArea? = nil, address: String = "", capacity: CommonV1.IntValue? = nil,
            capacityApprox: Bool = false, minAge: CommonV1.IntValue? = nil, maxAge: CommonV1.IntValue? = nil,
            audiences: [PartnerV1.Audience] = [], siblingsAdmitted: Bool = false,
            state: PartnerV1.SiteState = PartnerV1.SiteState(rawValue: 0), remark: String = "",
            maxAgeLimit: PartnerV1.AgeLimit = PartnerV1.AgeLimit(rawValue: 0)
        ) {
            self.meta = meta
            self.partner = partner
            self.kind = kind
            self.names = names
            self.area = area
            self.address = address
            self.capacity = capacity
            self.capacityApprox = capacityApprox
            self.minAge = minAge
            self.maxAge = maxAge
            self.audiences = audiences
            self.siblingsAdmitted = siblingsAdmitted
            self.state = state
            self.remark = remark
            self.maxAgeLimit = maxAgeLimit
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.Site",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "partner", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 3, name: "kind", kind: .enumeration, fieldClass: .p0, behavior: [.required],
                    enumeration: PartnerV1.SiteKind.schema),
                FieldSchema(
                    number: 4, name: "names", kind: .message, isRepeated: true, maxCount: 8, fieldClass: .p0,
                    behavior: [.required], message: CommonV1.LocalizedText.schema),
                FieldSchema(
                    number: 5, name: "area", kind: .message, fieldClass: .p0,
                    message: CommonV1.AdminArea.schema),
                FieldSchema(number: 6, name: "address", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 7, name: "capacity", kind: .message, fieldClass: .p1,
                    message: CommonV1.IntValue.schema),
                FieldSchema(number: 8, name: "capacity_approx", kind: .bool, fieldClass: .p1),
                FieldSchema(
                    number: 9, name: "min_age", kind: .message, fieldClass: .p1,
                    message: CommonV1.IntValue.schema),
                FieldSchema(
                    number: 10, name: "max_age", kind: .message, fieldClass: .p1,
                    message: CommonV1.IntValue.schema),
                FieldSchema(
                    number: 11, name: "audiences", kind: .enumeration, isRepeated: true, maxCount: 8,
                    fieldClass: .p1, enumeration: PartnerV1.Audience.schema),
                FieldSchema(number: 12, name: "siblings_admitted", kind: .bool, fieldClass: .p1),
                FieldSchema(
                    number: 13, name: "state", kind: .enumeration, fieldClass: .p0,
                    enumeration: PartnerV1.SiteState.schema),
                FieldSchema(number: 14, name: "remark", kind: .string, fieldClass: .p1),
                FieldSchema(
                    number: 15, name: "max_age_limit", kind: .enumeration, fieldClass: .p1,
                    enumeration: PartnerV1.AgeLimit.schema),
            ])
    }
}

extension PartnerV1 {
    /// Somebody who works for a partner.
    public struct Staff: WireMessage {
        public var meta: CommonV1.Meta?
        /// From the name.
        public var partner: String = ""
        public var person: CommonV1.PersonName?
        public var kind: PartnerV1.StaffKind = PartnerV1.StaffKind(rawValue: 0)
        /// Only those that the kind of partner permits.
        public var roles: [OptionsV1.Role] = []
        public var sites: [String] = []
        public var state: PartnerV1.StaffState = PartnerV1.StaffState(rawValue: 0)
        /// On which versions of the procedure they were trained. An operator writes them for the programme owner, so
        /// nobody certifies themselves.
        public var certifications: [PartnerV1.Certification] = []

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, partner: String = "", person: CommonV1.PersonName? = nil,
            kind: PartnerV1.StaffKind = PartnerV1.StaffKind(rawValue: 0), roles: [OptionsV1.Role] = [],
            sites: [String] = [], state: PartnerV1.StaffState = PartnerV1.StaffState(rawValue: 0),
            certifications: [PartnerV1.Certification] = []
        ) {
            self.meta = meta
            self.partner = partner
            self.person = person
            self.kind = kind
            self.roles = roles
            self.sites = sites
            self.state = state
            self.certifications = certifications
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.Staff",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "partner", kind: .string, fieldClass: .p1, resource: "partner",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 3, name: "person", kind: .message, fieldClass: .p2, behavior: [.required],
                    message: CommonV1.PersonName.schema),
                FieldSchema(
                    number: 4, name: "kind", kind: .enumeration, fieldClass: .p1, behavior: [.required],
                    enumeration: PartnerV1.StaffKind.schema),
                FieldSchema(
                    number: 5, name: "roles", kind: .enumeration, isRepeated: true, maxCount: 8,
                    fieldClass: .p1,
                    enumeration: OptionsV1.Role.schema),
                FieldSchema(
                    number: 6, name: "sites", kind: .string, isRepeated: true, maxCount: 32, fieldClass: .p1,
                    resource: "site"),
                FieldSchema(
                    number: 7, name: "state", kind: .enumeration, fieldClass: .p1,
                    enumeration: PartnerV1.StaffState.schema),
                FieldSchema(
                    number: 8, name: "certifications", kind: .message, isRepeated: true, maxCount: 16,
                    fieldClass: .p1, message: PartnerV1.Certification.schema),
            ])
    }
}

extension PartnerV1 {
    /// That a staff member was trained on the procedure, in one version of it.
    public struct Certification: WireMessage {
        /// As `sop_version` of the policy numbers has it.
        public var sopVersion: String = ""
        public var certifiedOn: PartnerV1.Day?

        public init() {}

        public init(sopVersion: String = "", certifiedOn: PartnerV1.Day? = nil) {
            self.sopVersion = sopVersion
            self.certifiedOn = certifiedOn
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.Certification",
            [
                FieldSchema(
                    number: 1, name: "sop_version", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 2, name: "certified_on", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: PartnerV1.Day.schema),
            ])
    }
}

extension PartnerV1 {
    /// A program of a partner that calls, by the identity in its certificate.
    public struct System: WireMessage {
        public var meta: CommonV1.Meta?
        /// From the name.
        public var partner: String = ""
        /// The one URI of the certificate: `spiffe://pegase/vn/partner/ctse/system/main`. Its last part names the
        /// system.
        public var identity: String = ""
        /// A revoked identity is never accepted again: register another.
        public var state: PartnerV1.SystemState = PartnerV1.SystemState(rawValue: 0)
        public var revokeTime: GoogleProtobuf.Timestamp?

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, partner: String = "", identity: String = "",
            state: PartnerV1.SystemState = PartnerV1.SystemState(rawValue: 0),
            revokeTime: GoogleProtobuf.Timestamp? = nil
        ) {
            self.meta = meta
            self.partner = partner
            self.identity = identity
            self.state = state
            self.revokeTime = revokeTime
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.System",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "partner", kind: .string, fieldClass: .p1, resource: "partner",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 3, name: "identity", kind: .string, fieldClass: .p1,
                    behavior: [.required, .immutable]),
                FieldSchema(
                    number: 4, name: "state", kind: .enumeration, fieldClass: .p1, behavior: [.outputOnly],
                    enumeration: PartnerV1.SystemState.schema),
                FieldSchema(
                    number: 5, name: "revoke_time", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: GoogleProtobuf.Timestamp.schema),
            ])
    }
}

extension PartnerV1 {
    /// Somebody of the cell who is no partner's: an operator, or one of our own programs.
    public struct Account: WireMessage {
        public var meta: CommonV1.Meta?
        /// The one URI of the certificate: `spiffe://pegase/vn/operator/anna` or `spiffe://pegase/vn/service/family`. Names
        /// the account: `accounts/operator.anna`.
        public var identity: String = ""
        public var state: PartnerV1.AccountState = PartnerV1.AccountState(rawValue: 0)
        /// Who asked for it last: `operator/first`.
        public var proposedBy: String = ""
        /// Who approved that; empty while nobody has.
        public var approvedBy: String = ""
        public var revokeTime: GoogleProtobuf.Timestamp?

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, identity: String = "",
            state: PartnerV1.AccountState = PartnerV1.AccountState(rawValue: 0), proposedBy: String = "",
            approvedBy: String = "", revokeTime: GoogleProtobuf.Timestamp? = nil
        ) {
            self.meta = meta
            self.identity = identity
            self.state = state
            self.proposedBy = proposedBy
            self.approvedBy = approvedBy
            self.revokeTime = revokeTime
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.Account",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "identity", kind: .string, fieldClass: .p1,
                    behavior: [.required, .immutable]),
                FieldSchema(
                    number: 3, name: "state", kind: .enumeration, fieldClass: .p1, behavior: [.outputOnly],
                    enumeration: PartnerV1.AccountState.schema),
                FieldSchema(
                    number: 4, name: "proposed_by", kind: .string, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(
                    number: 5, name: "approved_by", kind: .string, fieldClass: .p1, behavior: [.outputOnly]),
                FieldSchema(
                    number: 6, name: "revoke_time", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: GoogleProtobuf.Timestamp.schema),
            ])
    }
}

extension PartnerV1 {
    /// A certificate that the cell's authority has issued.
    public struct Certificate: WireMessage {
        public var meta: CommonV1.Meta?
        /// Whose it is: the one URI in it, `spiffe://pegase/vn/partner/ctse/system/main`, or `dns:NAME` of a server's.
        public var identity: String = ""
        /// SHA-256 of its DER bytes, 64 digits of 0-9 and a-f. Names the record: `certificates/{fingerprint}`.
        public var fingerprint: String = ""
        /// In hexadecimal, 0-9 and a-f, without leading zeros.
        public var serial: String = ""
        public var notBefore: GoogleProtobuf.Timestamp?
        public var notAfter: GoogleProtobuf.Timestamp?
        /// A revoked certificate is never accepted again.
        public var state: PartnerV1.CertificateState = PartnerV1.CertificateState(rawValue: 0)
        public var revokeTime: GoogleProtobuf.Timestamp?

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, identity: String = "", fingerprint: String = "", serial: String = "",
            notBefore: GoogleProtobuf.Timestamp? = nil, notAfter: GoogleProtobuf.Timestamp? = nil,
            state: PartnerV1.CertificateState = PartnerV1.CertificateState(rawValue: 0),
            revokeTime: GoogleProtobuf.Timestamp? = nil
        ) {
            self.meta = meta
            self.identity = identity
            self.fingerprint = fingerprint
            self.serial = serial
            self.notBefore = notBefore
            self.notAfter = notAfter
            self.state = state
            self.revokeTime = revokeTime
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.Certificate",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "identity", kind: .string, fieldClass: .p1,
                    behavior: [.required, .immutable]),
                FieldSchema(
                    number: 3, name: "fingerprint", kind: .string, fieldClass: .p1,
                    behavior: [.required, .immutable]),
                FieldSchema(
                    number: 4, name: "serial", kind: .string, fieldClass: .p1,
                    behavior: [.required, .immutable]),
                FieldSchema(
                    number: 5, name: "not_before", kind: .message, fieldClass: .p1,
                    behavior: [.required, .immutable], message: GoogleProtobuf.Timestamp.schema),
                FieldSchema(
                    number: 6, name: "not_after", kind: .message, fieldClass: .p1,
                    behavior: [.required, .immutable], message: GoogleProtobuf.Timestamp.schema),
                FieldSchema(
                    number: 7, name: "state", kind: .enumeration, fieldClass: .p1, behavior: [.outputOnly],
                    enumeration: PartnerV1.CertificateState.schema),
                FieldSchema(
                    number: 8, name: "revoke_time", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: GoogleProtobuf.Timestamp.schema),
            ])
    }
}

extension PartnerV1 {
    /// The numbers that the programme decides, with the day from which they hold.
    public struct Policy: WireMessage {
        public var meta: CommonV1.Meta?
        /// From the name.
        public var partner: String = ""
        /// Today or later, and no other record's.
        public var effective: PartnerV1.Day?
        public var numbers: PartnerV1.PolicyNumbers?
        public var remark: String = ""

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, partner: String = "", effective: PartnerV1.Day? = nil,
            numbers: PartnerV1.PolicyNumbers? = nil, remark: String = ""
        ) {
            self.meta = meta
            self.partner = partner
            self.effective = effective
            self.numbers = numbers
            self.remark = remark
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.Policy",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, behavior: [.identifier],
                    message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "partner", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.outputOnly]),
                FieldSchema(
                    number: 3, name: "effective", kind: .message, fieldClass: .p0,
                    behavior: [.required, .immutable], message: PartnerV1.Day.schema),
                FieldSchema(
                    number: 4, name: "numbers", kind: .message, fieldClass: .p0,
                    behavior: [.required, .immutable], message: PartnerV1.PolicyNumbers.schema),
                FieldSchema(number: 5, name: "remark", kind: .string, fieldClass: .p0),
            ])
    }
}

extension PartnerV1 {
    /// A calendar date that everybody may know, unlike one of a person.
    public struct Day: WireMessage {
        public var year: Int32 = 0
        public var month: Int32 = 0
        public var day: Int32 = 0

        public init() {}

        public init(year: Int32 = 0, month: Int32 = 0, day: Int32 = 0) {
            self.year = year
            self.month = month
            self.day = day
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.Day",
            [
                FieldSchema(number: 1, name: "year", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 2, name: "month", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "day", kind: .int32, fieldClass: .p0),
            ])
    }
}

extension PartnerV1 {
    /// A number of 0 stays as it was before the record; none of them can be 0.
    public struct PolicyNumbers: WireMessage {
        /// From this age the child's own view is heard before a decision.
        public var childViewAge: Int32 = 0
        /// From this age a consent needs the child's assent.
        public var assentAge: Int32 = 0
        /// From identification to screening.
        public var screeningDays: Int32 = 0
        /// From screening to registration.
        public var registrationDays: Int32 = 0
        /// From registration to assessment, by risk.
        public var assessmentDaysLow: Int32 = 0
        public var assessmentDaysMedium: Int32 = 0
        public var assessmentDaysHigh: Int32 = 0
        public var assessmentDaysCritical: Int32 = 0
        /// From assessment to plan.
        public var carePlanDays: Int32 = 0
        /// Between two reviews of a case in support.
        public var reviewMonths: Int32 = 0
        /// Of a trial at home.
        public var trialMinDays: Int32 = 0
        public var trialMinVisits: Int32 = 0
        public var trialMaxDays: Int32 = 0
        /// Of the follow-up after a trial.
        public var postIntegrationMonths: Int32 = 0
        /// Months after the trial's end at which the family is reviewed.
        public var postIntegrationReviewMonths: [Int32] = []
        /// Of a best-interest panel, at least.
        public var panelMembers: Int32 = 0
        /// Before a case is closed for lost contact.
        public var contactAttempts: Int32 = 0
        /// Before the case of a missing child is closed.
        public var missingMonths: Int32 = 0
        /// After a missing child is back.
        public var reassessmentHours: Int32 = 0
        /// Of a family.
        public var followUpMinMonths: Int32 = 0
        public var followUpMaxMonths: Int32 = 0
        public var followUpExtensionMonths: Int32 = 0
        /// Between two visits.
        public var visitIntervalDays: Int32 = 0
        /// Of leave to keep siblings apart.
        public var separationExceptionDays: Int32 = 0
        /// Of an emergency placement.
        public var emergencyHours: Int32 = 0
        /// Monthly income of a family in cents.
        public var extremePovertyUsdMinor: Int32 = 0
        /// From this age light work is lawful; a flag, never an exclusion.
        public var lightWorkAge: Int32 = 0
        /// A week.
        public var lightWorkHours: Int32 = 0
        public var schoolAgeFrom: Int32 = 0
        public var schoolAgeTo: Int32 = 0
        /// Before a site's oldest age.
        public var ageOutAlertMonths: Int32 = 0
        /// From a family's archiving to its purge.
        public var archivedFamilyDays: Int32 = 0
        /// From the decision to purge a case to its purge.
        public var casePurgeDays: Int32 = 0
        /// In which staff certified on the version before may go on.
        public var certificationGraceDays: Int32 = 0
        /// The version of the procedure; empty stays as it was.
        public var sopVersion: String = ""
        /// Before anybody has judged the risk.
        public var assessmentDaysUnknown: Int32 = 0
        /// From plan to first service.
        public var firstServiceDays: Int32 = 0
        /// Among the members of a best-interest panel, at least.
        public var panelProfessions: Int32 = 0
        /// In which a closed case may be opened again.
        public var reopenDays: Int32 = 0
        /// In which a second person may agree, and what was agreed to be done.
        public var approvalDays: Int32 = 0
        /// From this age a child may consent by itself, alone.
        public var consentAge: Int32 = 0
        /// After a consent to a child's care has ended; from then on care is refused, but for the child's safety.
        public var consentLapseDays: Int32 = 0
        /// In which a manager looks at an emergency placement that one person's word let begin.
        public var emergencyReviewHours: Int32 = 0
        /// After the day on which something happened, in which it is entered without a mark, and counts.
        public var lateEntryDays: Int32 = 0
        /// After that day, in which anybody with a case role enters it; later a manager.
        public var lateEntryManagerDays: Int32 = 0
        /// Back in which something can have happened that is recorded. A birth, and what was done to a child, may lie further.
        public var pastYears: Int32 = 0
        /// Ahead in which something can be planned.
        public var planYears: Int32 = 0
        /// Whole years that a child can have when it is met, and any member of a family.
        public var caseAgeYears: Int32 = 0
        public var memberAgeYears: Int32 = 0
        /// Of work in a week that a child can have done.
        public var workHours: Int32 = 0
        /// After which the age of a child must be looked at again of which it is unknown.
        public var ageReviewMonths: Int32 = 0
        /// So many years two births may lie apart that may be of one child.
        public var duplicateBirthYears: Int32 = 0

        public init() {}

        public init(
            childViewAge: Int32 = 0, assentAge: Int32 = 0, screeningDays: Int32 = 0,
            registrationDays: Int32 = 0, assessmentDaysLow: Int32 = 0, assessmentDaysMedium: Int32 = 0,
            assessmentDaysHigh: Int32 = 0, assessmentDaysCritical: Int32 = 0, carePlanDays: Int32 = 0,
            reviewMonths: Int32 = 0, trialMinDays: Int32 = 0, trialMinVisits: Int32 = 0,
            trialMaxDays: Int32 = 0, postIntegrationMonths: Int32 = 0,
            postIntegrationReviewMonths: [Int32] = [], panelMembers: Int32 = 0, contactAttempts: Int32 = 0,
            missingMonths: Int32 = 0, reassessmentHours: Int32 = 0, followUpMinMonths: Int32 = 0,
            followUpMaxMonths: Int32 = 0, followUpExtensionMonths: Int32 = 0, visitIntervalDays: Int32 = 0,
            separationExceptionDays: Int32 = 0, emergencyHours: Int32 = 0, extremePovertyUsdMinor: Int32 = 0,
            lightWorkAge: Int32 = 0, lightWorkHours: Int32 = 0, schoolAgeFrom: Int32 = 0,
            schoolAgeTo: Int32 = 0, ageOutAlertMonths: Int32 = 0, archivedFamilyDays: Int32 = 0,
            casePurgeDays: Int32 = 0, certificationGraceDays: Int32 = 0, sopVersion: String = "",
            assessmentDaysUnknown: Int32 = 0, firstServiceDays: Int32 = 0, panelProfessions: Int32 = 0,
            reopenDays: Int32 = 0, approvalDays: Int32 = 0, consentAge: Int32 = 0,
            consentLapseDays: Int32 = 0, emergencyReviewHours: Int32 = 0, lateEntryDays: Int32 = 0,
            lateEntryManagerDays: Int32 = 0, pastYears: Int32 = 0, planYears: Int32 = 0,
            caseAgeYears: Int32 = 0, memberAgeYears: Int32 = 0, workHours: Int32 = 0,
            ageReviewMonths: Int32 = 0, duplicateBirthYears: Int32 = 0
        ) {
            self.childViewAge = childViewAge
            self.assentAge = assentAge
            self.screeningDays = screeningDays
            self.registrationDays = registrationDays
            self.assessmentDaysLow = assessmentDaysLow
            self.assessmentDaysMedium = assessmentDaysMedium
            self.assessmentDaysHigh = assessmentDaysHigh
            self.assessmentDaysCritical = assessmentDaysCritical
            self.carePlanDays = carePlanDays
            self.reviewMonths = reviewMonths
            self.trialMinDays = trialMinDays
            self.trialMinVisits = trialMinVisits
            self.trialMaxDays = trialMaxDays
            self.postIntegrationMonths = postIntegrationMonths
            self.postIntegrationReviewMonths = postIntegrationReviewMonths
            self.panelMembers = panelMembers
            self.contactAttempts = contactAttempts
            self.missingMonths = missingMonths
            self.reassessmentHours = reassessmentHours
            self.followUpMinMonths = followUpMinMonths
            self.followUpMaxMonths = followUpMaxMonths
            self.followUpExtensionMonths = followUpExtensionMonths
            self.visitIntervalDays = visitIntervalDays
            self.separationExceptionDays = separationExceptionDays
            self.emergencyHours = emergencyHours
            self.extremePovertyUsdMinor = extremePovertyUsdMinor
            self.lightWorkAge = lightWorkAge
            self.lightWorkHours = lightWorkHours
            self.schoolAgeFrom = schoolAgeFrom
            self.schoolAgeTo = schoolAgeTo
            self.ageOutAlertMonths = ageOutAlertMonths
            self.archivedFamilyDays = archivedFamilyDays
            self.casePurgeDays = casePurgeDays
            self.certificationGraceDays = certificationGraceDays
            self.sopVersion = sopVersion
            self.assessmentDaysUnknown = assessmentDaysUnknown
            self.firstServiceDays = firstServiceDays
            self.panelProfessions = panelProfessions
            self.reopenDays = reopenDays
            self.approvalDays = approvalDays
            self.consentAge = consentAge
            self.consentLapseDays = consentLapseDays
            self.emergencyReviewHours = emergencyReviewHours
            self.lateEntryDays = lateEntryDays
            self.lateEntryManagerDays = lateEntryManagerDays
            self.pastYears = pastYears
            self.planYears = planYears
            self.caseAgeYears = caseAgeYears
            self.memberAgeYears = memberAgeYears
            self.workHours = workHours
            self.ageReviewMonths = ageReviewMonths
            self.duplicateBirthYears = duplicateBirthYears
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.PolicyNumbers",
            [
                FieldSchema(number: 1, name: "child_view_age", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 2, name: "assent_age", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "screening_days", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 4, name: "registration_days", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 5, name: "assessment_days_low", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 6, name: "assessment_days_medium", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 7, name: "assessment_days_high", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 8, name: "assessment_days_critical", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 9, name: "care_plan_days", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 10, name: "review_months", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 11, name: "trial_min_days", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 12, name: "trial_min_visits", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 13, name: "trial_max_days", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 14, name: "post_integration_months", kind: .int32, fieldClass: .p0),
                FieldSchema(
                    number: 15, name: "post_integration_review_months", kind: .int32, isRepeated: true,
                    maxCount: 12, fieldClass: .p0),
                FieldSchema(number: 16, name: "panel_members", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 17, name: "contact_attempts", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 18, name: "missing_months", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 19, name: "reassessment_hours", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 20, name: "follow_up_min_months", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 21, name: "follow_up_max_months", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 22, name: "follow_up_extension_months", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 23, name: "visit_interval_days", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 24, name: "separation_exception_days", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 25, name: "emergency_hours", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 26, name: "extreme_poverty_usd_minor", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 27, name: "light_work_age", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 28, name: "light_work_hours", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 29, name: "school_age_from", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 30, name: "school_age_to", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 31, name: "age_out_alert_months", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 32, name: "archived_family_days", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 33, name: "certification_grace_days", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 34, name: "sop_version", kind: .string, fieldClass: .p0),
                FieldSchema(number: 35, name: "assessment_days_unknown", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 36, name: "first_service_days", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 37, name: "panel_professions", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 38, name: "reopen_days", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 39, name: "approval_days", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 42, name: "consent_age", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 43, name: "consent_lapse_days", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 44, name: "emergency_review_hours", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 48, name: "late_entry_days", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 49, name: "late_entry_manager_days", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 50, name: "past_years", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 51, name: "plan_years", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 52, name: "case_age_years", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 53, name: "member_age_years", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 54, name: "work_hours", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 55, name: "age_review_months", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 61, name: "duplicate_birth_years", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 66, name: "case_purge_days", kind: .int32, fieldClass: .p0),
            ])
    }
}

extension PartnerV1 {
    public struct CreatePartnerRequest: WireMessage {
        public var partner: PartnerV1.Partner?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(partner: PartnerV1.Partner? = nil, requestID: String = "") {
            self.partner = partner
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.CreatePartnerRequest",
            [
                FieldSchema(
                    number: 2, name: "partner", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: PartnerV1.Partner.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension PartnerV1 {
    public struct GetPartnerRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.GetPartnerRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required])
            ])
    }
}

extension PartnerV1 {
    public struct ListPartnersRequest: WireMessage {
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""

        public init() {}

        public init(pageSize: Int32 = 0, pageToken: String = "") {
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.ListPartnersRequest",
            [
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension PartnerV1 {
    public struct ListPartnersResponse: WireMessage {
        public var partners: [PartnerV1.Partner] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(partners: [PartnerV1.Partner] = [], nextPageToken: String = "") {
            self.partners = partners
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.ListPartnersResponse",
            [
                FieldSchema(
                    number: 1, name: "partners", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: PartnerV1.Partner.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension PartnerV1 {
    public struct UpdatePartnerRequest: WireMessage {
        /// `meta.name` says which, `meta.etag` which revision was read.
        public var partner: PartnerV1.Partner?
        public var updateMask: GoogleProtobuf.FieldMask?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            partner: PartnerV1.Partner? = nil, updateMask: GoogleProtobuf.FieldMask? = nil,
            requestID: String = ""
        ) {
            self.partner = partner
            self.updateMask = updateMask
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.UpdatePartnerRequest",
            [
                FieldSchema(
                    number: 1, name: "partner", kind: .message, fieldClass: .p0, behavior: [.required],
                    message: PartnerV1.Partner.schema),
                FieldSchema(
                    number: 2, name: "update_mask", kind: .message, fieldClass: .p0, behavior: [.required],
                    message: GoogleProtobuf.FieldMask.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension PartnerV1 {
    public struct CreateSiteRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        public var site: PartnerV1.Site?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(parent: String = "", site: PartnerV1.Site? = nil, requestID: String = "") {
            self.parent = parent
            self.site = site
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.CreateSiteRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "site", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: PartnerV1.Site.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension PartnerV1 {
    public struct GetSiteRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.GetSiteRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "site",
                    behavior: [.required])
            ])
    }
}

extension PartnerV1 {
    public struct ListSitesRequest: WireMessage {
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
            "pegase.partner.v1.ListSitesRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension PartnerV1 {
    public struct ListSitesResponse: WireMessage {
        public var sites: [PartnerV1.Site] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(sites: [PartnerV1.Site] = [], nextPageToken: String = "") {
            self.sites = sites
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.ListSitesResponse",
            [
                FieldSchema(
                    number: 1, name: "sites", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: PartnerV1.Site.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension PartnerV1 {
    public struct UpdateSiteRequest: WireMessage {
        /// `meta.name` says which, `meta.etag` which revision was read.
        public var site: PartnerV1.Site?
        public var updateMask: GoogleProtobuf.FieldMask?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            site: PartnerV1.Site? = nil, updateMask: GoogleProtobuf.FieldMask? = nil,
            requestID: String = ""
        ) {
            self.site = site
            self.updateMask = updateMask
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.UpdateSiteRequest",
            [
                FieldSchema(
                    number: 1, name: "site", kind: .message, fieldClass: .p0, behavior: [.required],
                    message: PartnerV1.Site.schema),
                FieldSchema(
                    number: 2, name: "update_mask", kind: .message, fieldClass: .p0, behavior: [.required],
                    message: GoogleProtobuf.FieldMask.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension PartnerV1 {
    public struct CreateStaffRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        public var staff: PartnerV1.Staff?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(parent: String = "", staff: PartnerV1.Staff? = nil, requestID: String = "") {
            self.parent = parent
            self.staff = staff
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.CreateStaffRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "staff", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: PartnerV1.Staff.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension PartnerV1 {
    public struct GetStaffRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.GetStaffRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "staff",
                    behavior: [.required])
            ])
    }
}

extension PartnerV1 {
    public struct ListStaffRequest: WireMessage {
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
            "pegase.partner.v1.ListStaffRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension PartnerV1 {
    public struct ListStaffResponse: WireMessage {
        public var staff: [PartnerV1.Staff] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(staff: [PartnerV1.Staff] = [], nextPageToken: String = "") {
            self.staff = staff
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.ListStaffResponse",
            [
                FieldSchema(
                    number: 1, name: "staff", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: PartnerV1.Staff.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension PartnerV1 {
    public struct UpdateStaffRequest: WireMessage {
        /// `meta.name` says which, `meta.etag` which revision was read.
        public var staff: PartnerV1.Staff?
        public var updateMask: GoogleProtobuf.FieldMask?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            staff: PartnerV1.Staff? = nil, updateMask: GoogleProtobuf.FieldMask? = nil,
            requestID: String = ""
        ) {
            self.staff = staff
            self.updateMask = updateMask
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.UpdateStaffRequest",
            [
                FieldSchema(
                    number: 1, name: "staff", kind: .message, fieldClass: .p0, behavior: [.required],
                    message: PartnerV1.Staff.schema),
                FieldSchema(
                    number: 2, name: "update_mask", kind: .message, fieldClass: .p0, behavior: [.required],
                    message: GoogleProtobuf.FieldMask.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension PartnerV1 {
    public struct RegisterSystemRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        public var system: PartnerV1.System?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(parent: String = "", system: PartnerV1.System? = nil, requestID: String = "") {
            self.parent = parent
            self.system = system
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.RegisterSystemRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "system", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: PartnerV1.System.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension PartnerV1 {
    public struct GetSystemRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.GetSystemRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "system",
                    behavior: [.required])
            ])
    }
}

extension PartnerV1 {
    public struct ListSystemsRequest: WireMessage {
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
            "pegase.partner.v1.ListSystemsRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension PartnerV1 {
    public struct ListSystemsResponse: WireMessage {
        public var systems: [PartnerV1.System] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(systems: [PartnerV1.System] = [], nextPageToken: String = "") {
            self.systems = systems
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.ListSystemsResponse",
            [
                FieldSchema(
                    number: 1, name: "systems", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: PartnerV1.System.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension PartnerV1 {
    public struct RevokeSystemRequest: WireMessage {
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
            "pegase.partner.v1.RevokeSystemRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "system",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension PartnerV1 {
    public struct RegisterAccountRequest: WireMessage {
        public var account: PartnerV1.Account?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(account: PartnerV1.Account? = nil, requestID: String = "") {
            self.account = account
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.RegisterAccountRequest",
            [
                FieldSchema(
                    number: 2, name: "account", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: PartnerV1.Account.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension PartnerV1 {
    public struct ApproveAccountRequest: WireMessage {
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
            "pegase.partner.v1.ApproveAccountRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "account",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension PartnerV1 {
    public struct GetAccountRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.GetAccountRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "account",
                    behavior: [.required])
            ])
    }
}

extension PartnerV1 {
    public struct ListAccountsRequest: WireMessage {
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""

        public init() {}

        public init(pageSize: Int32 = 0, pageToken: String = "") {
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.ListAccountsRequest",
            [
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension PartnerV1 {
    public struct ListAccountsResponse: WireMessage {
        public var accounts: [PartnerV1.Account] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(accounts: [PartnerV1.Account] = [], nextPageToken: String = "") {
            self.accounts = accounts
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.ListAccountsResponse",
            [
                FieldSchema(
                    number: 1, name: "accounts", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p1,
                    message: PartnerV1.Account.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension PartnerV1 {
    public struct RevokeAccountRequest: WireMessage {
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
            "pegase.partner.v1.RevokeAccountRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "account",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension PartnerV1 {
    public struct ReinstateAccountRequest: WireMessage {
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
            "pegase.partner.v1.ReinstateAccountRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "account",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension PartnerV1 {
    public struct RecordCertificateRequest: WireMessage {
        public var certificate: PartnerV1.Certificate?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(certificate: PartnerV1.Certificate? = nil, requestID: String = "") {
            self.certificate = certificate
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.RecordCertificateRequest",
            [
                FieldSchema(
                    number: 2, name: "certificate", kind: .message, fieldClass: .p1, behavior: [.required],
                    message: PartnerV1.Certificate.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension PartnerV1 {
    public struct GetCertificateRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.GetCertificateRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "certificate",
                    behavior: [.required])
            ])
    }
}

extension PartnerV1 {
    public struct ListCertificatesRequest: WireMessage {
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""
        /// Only those of this identity; empty for all.
        public var identity: String = ""
        /// Only those whose `not_after` is earlier; absent for all.
        public var endsBefore: GoogleProtobuf.Timestamp?

        public init() {}

        public init(
            pageSize: Int32 = 0, pageToken: String = "", identity: String = "",
            endsBefore: GoogleProtobuf.Timestamp? = nil
        ) {
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.identity = identity
            self.endsBefore = endsBefore
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.ListCertificatesRequest",
            [
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
                FieldSchema(number: 4, name: "identity", kind: .string, fieldClass: .p1),
                FieldSchema(
                    number: 5, name: "ends_before", kind: .message, fieldClass: .p1,
                    message: GoogleProtobuf.Timestamp.schema),
            ])
    }
}

extension PartnerV1 {
    public struct ListCertificatesResponse: WireMessage {
        public var certificates: [PartnerV1.Certificate] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(certificates: [PartnerV1.Certificate] = [], nextPageToken: String = "") {
            self.certificates = certificates
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.ListCertificatesResponse",
            [
                FieldSchema(
                    number: 1, name: "certificates", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p1, message: PartnerV1.Certificate.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension PartnerV1 {
    public struct RevokeCertificateRequest: WireMessage {
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
            "pegase.partner.v1.RevokeCertificateRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "certificate",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1, behavior: [.required]),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension PartnerV1 {
    public struct CreatePolicyRequest: WireMessage {
        /// `partners/{partner}`: the programme owner.
        public var parent: String = ""
        public var policy: PartnerV1.Policy?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(parent: String = "", policy: PartnerV1.Policy? = nil, requestID: String = "") {
            self.parent = parent
            self.policy = policy
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.CreatePolicyRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(
                    number: 2, name: "policy", kind: .message, fieldClass: .p0, behavior: [.required],
                    message: PartnerV1.Policy.schema),
                FieldSchema(
                    number: 3, name: "request_id", kind: .string, fieldClass: .p1, behavior: [.required]),
            ])
    }
}

extension PartnerV1 {
    public struct GetPolicyRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.GetPolicyRequest",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "policy",
                    behavior: [.required])
            ])
    }
}

extension PartnerV1 {
    public struct ListPoliciesRequest: WireMessage {
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
            "pegase.partner.v1.ListPoliciesRequest",
            [
                FieldSchema(
                    number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner",
                    behavior: [.required]),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension PartnerV1 {
    public struct ListPoliciesResponse: WireMessage {
        public var policies: [PartnerV1.Policy] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(policies: [PartnerV1.Policy] = [], nextPageToken: String = "") {
            self.policies = policies
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.ListPoliciesResponse",
            [
                FieldSchema(
                    number: 1, name: "policies", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: PartnerV1.Policy.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension PartnerV1 {
    public struct WatchAccessRequest: WireMessage {
        public init() {}

        public static let schema = MessageSchema("pegase.partner.v1.WatchAccessRequest", [])
    }
}

extension PartnerV1 {
    /// A part of the access table: rows replace those of the same name. A message with no row is a heartbeat.
    public struct WatchAccessResponse: WireMessage {
        /// The table begins anew with this message; `complete` ends it.
        public var snapshot: Bool = false
        /// The receiver's table now stands at `revision`.
        public var complete: Bool = false
        public var revision: Int64 = 0
        public var partners: [PartnerV1.AccessPartner] = []
        public var systems: [PartnerV1.AccessSystem] = []
        public var staff: [PartnerV1.AccessStaff] = []
        public var accounts: [PartnerV1.AccessAccount] = []
        /// Revoked ones alone.
        public var certificates: [PartnerV1.AccessCertificate] = []

        public init() {}

        public init(
            snapshot: Bool = false, complete: Bool = false, revision: Int64 = 0,
            partners: [PartnerV1.AccessPartner] = [], systems: [PartnerV1.AccessSystem] = [],
            staff: [PartnerV1.AccessStaff] = [], accounts: [PartnerV1.AccessAccount] = [],
            certificates: [PartnerV1.AccessCertificate] = []
        ) {
            self.snapshot = snapshot
            self.complete = complete
            self.revision = revision
            self.partners = partners
            self.systems = systems
            self.staff = staff
            self.accounts = accounts
            self.certificates = certificates
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.WatchAccessResponse",
            [
                FieldSchema(number: 1, name: "snapshot", kind: .bool, fieldClass: .p0),
                FieldSchema(number: 2, name: "complete", kind: .bool, fieldClass: .p0),
                FieldSchema(number: 3, name: "revision", kind: .int64, fieldClass: .p0),
                FieldSchema(
                    number: 4, name: "partners", kind: .message, isRepeated: true, maxCount: 256,
                    fieldClass: .p1,
                    message: PartnerV1.AccessPartner.schema),
                FieldSchema(
                    number: 5, name: "systems", kind: .message, isRepeated: true, maxCount: 256,
                    fieldClass: .p1,
                    message: PartnerV1.AccessSystem.schema),
                FieldSchema(
                    number: 6, name: "staff", kind: .message, isRepeated: true, maxCount: 256,
                    fieldClass: .p1,
                    message: PartnerV1.AccessStaff.schema),
                FieldSchema(
                    number: 7, name: "accounts", kind: .message, isRepeated: true, maxCount: 256,
                    fieldClass: .p1,
                    message: PartnerV1.AccessAccount.schema),
                FieldSchema(
                    number: 8, name: "certificates", kind: .message, isRepeated: true, maxCount: 256,
                    fieldClass: .p1, message: PartnerV1.AccessCertificate.schema),
            ])
    }
}

extension PartnerV1 {
    /// An account as gateways know it.
    public struct AccessAccount: WireMessage {
        public var name: String = ""
        public var identity: String = ""
        public var state: PartnerV1.AccountState = PartnerV1.AccountState(rawValue: 0)

        public init() {}

        public init(
            name: String = "", identity: String = "",
            state: PartnerV1.AccountState = PartnerV1.AccountState(rawValue: 0)
        ) {
            self.name = name
            self.identity = identity
            self.state = state
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.AccessAccount",
            [
                FieldSchema(number: 1, name: "name", kind: .string, fieldClass: .p1, resource: "account"),
                FieldSchema(number: 2, name: "identity", kind: .string, fieldClass: .p1),
                FieldSchema(
                    number: 3, name: "state", kind: .enumeration, fieldClass: .p1,
                    enumeration: PartnerV1.AccountState.schema),
            ])
    }
}

extension PartnerV1 {
    /// A certificate as gateways know it.
    public struct AccessCertificate: WireMessage {
        public var name: String = ""
        public var fingerprint: String = ""
        public var state: PartnerV1.CertificateState = PartnerV1.CertificateState(rawValue: 0)

        public init() {}

        public init(
            name: String = "", fingerprint: String = "",
            state: PartnerV1.CertificateState = PartnerV1.CertificateState(rawValue: 0)
        ) {
            self.name = name
            self.fingerprint = fingerprint
            self.state = state
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.AccessCertificate",
            [
                FieldSchema(number: 1, name: "name", kind: .string, fieldClass: .p1, resource: "certificate"),
                FieldSchema(number: 2, name: "fingerprint", kind: .string, fieldClass: .p1),
                FieldSchema(
                    number: 3, name: "state", kind: .enumeration, fieldClass: .p1,
                    enumeration: PartnerV1.CertificateState.schema),
            ])
    }
}

extension PartnerV1 {
    /// A partner as gateways know it.
    public struct AccessPartner: WireMessage {
        public var name: String = ""
        public var state: PartnerV1.PartnerState = PartnerV1.PartnerState(rawValue: 0)
        public var kind: PartnerV1.PartnerKind = PartnerV1.PartnerKind(rawValue: 0)
        /// Of the record, in the directory's watch alone; likewise in the other rows.
        public var revision: Int64 = 0
        /// The records of the partner's staff cannot be read now: whoever a call names as staff of this partner is refused
        /// with UNAVAILABLE, whatever was told of them before.
        public var staffUnreadable: Bool = false
        /// Of an authority.
        public var jurisdiction: [CommonV1.AdminArea] = []

        public init() {}

        public init(
            name: String = "", state: PartnerV1.PartnerState = PartnerV1.PartnerState(rawValue: 0),
            kind: PartnerV1.PartnerKind = PartnerV1.PartnerKind(rawValue: 0), revision: Int64 = 0,
            staffUnreadable: Bool = false, jurisdiction: [CommonV1.AdminArea] = []
        ) {
            self.name = name
            self.state = state
            self.kind = kind
            self.revision = revision
            self.staffUnreadable = staffUnreadable
            self.jurisdiction = jurisdiction
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.AccessPartner",
            [
                FieldSchema(number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "partner"),
                FieldSchema(
                    number: 2, name: "state", kind: .enumeration, fieldClass: .p0,
                    enumeration: PartnerV1.PartnerState.schema),
                FieldSchema(
                    number: 3, name: "kind", kind: .enumeration, fieldClass: .p0,
                    enumeration: PartnerV1.PartnerKind.schema),
                FieldSchema(number: 4, name: "revision", kind: .int64, fieldClass: .p1),
                FieldSchema(number: 5, name: "staff_unreadable", kind: .bool, fieldClass: .p1),
                FieldSchema(
                    number: 6, name: "jurisdiction", kind: .message, isRepeated: true, maxCount: 16,
                    fieldClass: .p0, message: CommonV1.AdminArea.schema),
            ])
    }
}

extension PartnerV1 {
    /// A system as gateways know it.
    public struct AccessSystem: WireMessage {
        public var name: String = ""
        public var identity: String = ""
        public var state: PartnerV1.SystemState = PartnerV1.SystemState(rawValue: 0)

        public init() {}

        public init(
            name: String = "", identity: String = "",
            state: PartnerV1.SystemState = PartnerV1.SystemState(rawValue: 0)
        ) {
            self.name = name
            self.identity = identity
            self.state = state
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.AccessSystem",
            [
                FieldSchema(number: 1, name: "name", kind: .string, fieldClass: .p1, resource: "system"),
                FieldSchema(number: 2, name: "identity", kind: .string, fieldClass: .p1),
                FieldSchema(
                    number: 3, name: "state", kind: .enumeration, fieldClass: .p1,
                    enumeration: PartnerV1.SystemState.schema),
            ])
    }
}

extension PartnerV1 {
    /// A staff member as gateways know it.
    public struct AccessStaff: WireMessage {
        public var name: String = ""
        public var state: PartnerV1.StaffState = PartnerV1.StaffState(rawValue: 0)
        public var roles: [OptionsV1.Role] = []
        /// Of the directory's watch alone: who may do what at a gateway does not depend on it.
        public var certifications: [PartnerV1.Certification] = []
        public var revision: Int64 = 0

        public init() {}

        public init(
            name: String = "", state: PartnerV1.StaffState = PartnerV1.StaffState(rawValue: 0),
            roles: [OptionsV1.Role] = [], certifications: [PartnerV1.Certification] = [],
            revision: Int64 = 0
        ) {
            self.name = name
            self.state = state
            self.roles = roles
            self.certifications = certifications
            self.revision = revision
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.AccessStaff",
            [
                FieldSchema(number: 1, name: "name", kind: .string, fieldClass: .p1, resource: "staff"),
                FieldSchema(
                    number: 2, name: "state", kind: .enumeration, fieldClass: .p1,
                    enumeration: PartnerV1.StaffState.schema),
                FieldSchema(
                    number: 3, name: "roles", kind: .enumeration, isRepeated: true, maxCount: 8,
                    fieldClass: .p1,
                    enumeration: OptionsV1.Role.schema),
                FieldSchema(
                    number: 4, name: "certifications", kind: .message, isRepeated: true, maxCount: 16,
                    fieldClass: .p1, message: PartnerV1.Certification.schema),
                FieldSchema(number: 5, name: "revision", kind: .int64, fieldClass: .p1),
            ])
    }
}

extension PartnerV1 {
    public struct WatchDirectoryRequest: WireMessage {
        public init() {}

        public static let schema = MessageSchema("pegase.partner.v1.WatchDirectoryRequest", [])
    }
}

extension PartnerV1 {
    /// As WatchAccessResponse, with sites in the place of systems.
    public struct WatchDirectoryResponse: WireMessage {
        public var snapshot: Bool = false
        public var complete: Bool = false
        public var revision: Int64 = 0
        public var partners: [PartnerV1.AccessPartner] = []
        public var sites: [PartnerV1.DirectorySite] = []
        public var staff: [PartnerV1.AccessStaff] = []
        public var policies: [PartnerV1.DirectoryPolicy] = []

        public init() {}

        public init(
            snapshot: Bool = false, complete: Bool = false, revision: Int64 = 0,
            partners: [PartnerV1.AccessPartner] = [], sites: [PartnerV1.DirectorySite] = [],
            staff: [PartnerV1.AccessStaff] = [], policies: [PartnerV1.DirectoryPolicy] = []
        ) {
            self.snapshot = snapshot
            self.complete = complete
            self.revision = revision
            self.partners = partners
            self.sites = sites
            self.staff = staff
            self.policies = policies
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.WatchDirectoryResponse",
            [
                FieldSchema(number: 1, name: "snapshot", kind: .bool, fieldClass: .p0),
                FieldSchema(number: 2, name: "complete", kind: .bool, fieldClass: .p0),
                FieldSchema(number: 3, name: "revision", kind: .int64, fieldClass: .p0),
                FieldSchema(
                    number: 4, name: "partners", kind: .message, isRepeated: true, maxCount: 256,
                    fieldClass: .p1,
                    message: PartnerV1.AccessPartner.schema),
                FieldSchema(
                    number: 5, name: "sites", kind: .message, isRepeated: true, maxCount: 256,
                    fieldClass: .p1,
                    message: PartnerV1.DirectorySite.schema),
                FieldSchema(
                    number: 6, name: "staff", kind: .message, isRepeated: true, maxCount: 256,
                    fieldClass: .p1,
                    message: PartnerV1.AccessStaff.schema),
                FieldSchema(
                    number: 7, name: "policies", kind: .message, isRepeated: true, maxCount: 256,
                    fieldClass: .p0,
                    message: PartnerV1.DirectoryPolicy.schema),
            ])
    }
}

extension PartnerV1 {
    /// The programme's numbers as FamilyService knows them.
    public struct DirectoryPolicy: WireMessage {
        public var name: String = ""
        public var effective: PartnerV1.Day?
        public var numbers: PartnerV1.PolicyNumbers?
        public var revision: Int64 = 0

        public init() {}

        public init(
            name: String = "", effective: PartnerV1.Day? = nil, numbers: PartnerV1.PolicyNumbers? = nil,
            revision: Int64 = 0
        ) {
            self.name = name
            self.effective = effective
            self.numbers = numbers
            self.revision = revision
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.DirectoryPolicy",
            [
                FieldSchema(number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "policy"),
                FieldSchema(
                    number: 2, name: "effective", kind: .message, fieldClass: .p0,
                    message: PartnerV1.Day.schema),
                FieldSchema(
                    number: 3, name: "numbers", kind: .message, fieldClass: .p0,
                    message: PartnerV1.PolicyNumbers.schema),
                FieldSchema(number: 4, name: "revision", kind: .int64, fieldClass: .p1),
            ])
    }
}

extension PartnerV1 {
    /// A site as FamilyService knows it.
    public struct DirectorySite: WireMessage {
        public var name: String = ""
        public var state: PartnerV1.SiteState = PartnerV1.SiteState(rawValue: 0)
        public var kind: PartnerV1.SiteKind = PartnerV1.SiteKind(rawValue: 0)
        public var capacity: CommonV1.IntValue?
        public var minAge: CommonV1.IntValue?
        public var maxAge: CommonV1.IntValue?
        public var audiences: [PartnerV1.Audience] = []
        public var siblingsAdmitted: Bool = false
        public var revision: Int64 = 0
        public var maxAgeLimit: PartnerV1.AgeLimit = PartnerV1.AgeLimit(rawValue: 0)

        public init() {}

        public init(
            name: String = "", state: PartnerV1.SiteState = PartnerV1.SiteState(rawValue: 0),
            kind: PartnerV1.SiteKind = PartnerV1.SiteKind(rawValue: 0), capacity: CommonV1.IntValue? = nil,
            minAge: CommonV1.IntValue? = nil, maxAge: CommonV1.IntValue? = nil,
            audiences: [PartnerV1.Audience] = [], siblingsAdmitted: Bool = false, revision: Int64 = 0,
            maxAgeLimit: PartnerV1.AgeLimit = PartnerV1.AgeLimit(rawValue: 0)
        ) {
            self.name = name
            self.state = state
            self.kind = kind
            self.capacity = capacity
            self.minAge = minAge
            self.maxAge = maxAge
            self.audiences = audiences
            self.siblingsAdmitted = siblingsAdmitted
            self.revision = revision
            self.maxAgeLimit = maxAgeLimit
        }

        public static let schema = MessageSchema(
            "pegase.partner.v1.DirectorySite",
            [
                FieldSchema(number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "site"),
                FieldSchema(
                    number: 2, name: "state", kind: .enumeration, fieldClass: .p0,
                    enumeration: PartnerV1.SiteState.schema),
                FieldSchema(
                    number: 3, name: "kind", kind: .enumeration, fieldClass: .p0,
                    enumeration: PartnerV1.SiteKind.schema),
                FieldSchema(
                    number: 4, name: "capacity", kind: .message, fieldClass: .p1,
                    message: CommonV1.IntValue.schema),
                FieldSchema(
                    number: 5, name: "min_age", kind: .message, fieldClass: .p1,
                    message: CommonV1.IntValue.schema),
                FieldSchema(
                    number: 6, name: "max_age", kind: .message, fieldClass: .p1,
                    message: CommonV1.IntValue.schema),
                FieldSchema(
                    number: 7, name: "audiences", kind: .enumeration, isRepeated: true, maxCount: 8,
                    fieldClass: .p1, enumeration: PartnerV1.Audience.schema),
                FieldSchema(number: 8, name: "siblings_admitted", kind: .bool, fieldClass: .p1),
                FieldSchema(number: 9, name: "revision", kind: .int64, fieldClass: .p1),
                FieldSchema(
                    number: 10, name: "max_age_limit", kind: .enumeration, fieldClass: .p1,
                    enumeration: PartnerV1.AgeLimit.schema),
            ])
    }
}

extension PartnerV1 {
    public struct PartnerKind: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = PartnerKind(rawValue: 0)
        public static let ngo = PartnerKind(rawValue: 1)
        public static let charitySchool = PartnerKind(rawValue: 2)
        public static let residentialHomeOperator = PartnerKind(rawValue: 3)
        public static let serviceProvider = PartnerKind(rawValue: 4)
        public static let authority = PartnerKind(rawValue: 5)
        public static let programmeOwner = PartnerKind(rawValue: 6)
        public static let programmeLead = PartnerKind(rawValue: 7)

        public static let schema = EnumSchema(
            "pegase.partner.v1.PartnerKind", prefix: "PARTNER_KIND_",
            [
                ("PARTNER_KIND_UNSPECIFIED", 0),
                ("PARTNER_KIND_NGO", 1),
                ("PARTNER_KIND_CHARITY_SCHOOL", 2),
                ("PARTNER_KIND_RESIDENTIAL_HOME_OPERATOR", 3),
                ("PARTNER_KIND_SERVICE_PROVIDER", 4),
                ("PARTNER_KIND_AUTHORITY", 5),
                ("PARTNER_KIND_PROGRAMME_OWNER", 6),
                ("PARTNER_KIND_PROGRAMME_LEAD", 7),
            ])
    }
}

extension PartnerV1 {
    public struct PartnerState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = PartnerState(rawValue: 0)
        /// Everything but exchanges.
        public static let onboarding = PartnerState(rawValue: 1)
        public static let active = PartnerState(rawValue: 2)
        /// Its systems are refused.
        public static let suspended = PartnerState(rawValue: 3)
        public static let offboarded = PartnerState(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.partner.v1.PartnerState", prefix: "PARTNER_STATE_",
            [
                ("PARTNER_STATE_UNSPECIFIED", 0),
                ("PARTNER_STATE_ONBOARDING", 1),
                ("PARTNER_STATE_ACTIVE", 2),
                ("PARTNER_STATE_SUSPENDED", 3),
                ("PARTNER_STATE_OFFBOARDED", 4),
            ])
    }
}

extension PartnerV1 {
    public struct ServiceType: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = ServiceType(rawValue: 0)
        public static let administrative = ServiceType(rawValue: 1)
        public static let legal = ServiceType(rawValue: 2)
        public static let psychosocial = ServiceType(rawValue: 3)
        public static let medical = ServiceType(rawValue: 4)
        public static let psychological = ServiceType(rawValue: 5)
        public static let vocationalGuidance = ServiceType(rawValue: 6)
        public static let schoolingSupport = ServiceType(rawValue: 7)
        public static let livelihoodSupport = ServiceType(rawValue: 8)
        public static let artisticWorkshop = ServiceType(rawValue: 9)
        public static let rightsInformation = ServiceType(rawValue: 10)
        public static let lifeAndSoftSkills = ServiceType(rawValue: 11)
        public static let shelter = ServiceType(rawValue: 12)
        public static let trainingAndCoaching = ServiceType(rawValue: 13)

        public static let schema = EnumSchema(
            "pegase.partner.v1.ServiceType", prefix: "SERVICE_TYPE_",
            [
                ("SERVICE_TYPE_UNSPECIFIED", 0),
                ("SERVICE_TYPE_ADMINISTRATIVE", 1),
                ("SERVICE_TYPE_LEGAL", 2),
                ("SERVICE_TYPE_PSYCHOSOCIAL", 3),
                ("SERVICE_TYPE_MEDICAL", 4),
                ("SERVICE_TYPE_PSYCHOLOGICAL", 5),
                ("SERVICE_TYPE_VOCATIONAL_GUIDANCE", 6),
                ("SERVICE_TYPE_SCHOOLING_SUPPORT", 7),
                ("SERVICE_TYPE_LIVELIHOOD_SUPPORT", 8),
                ("SERVICE_TYPE_ARTISTIC_WORKSHOP", 9),
                ("SERVICE_TYPE_RIGHTS_INFORMATION", 10),
                ("SERVICE_TYPE_LIFE_AND_SOFT_SKILLS", 11),
                ("SERVICE_TYPE_SHELTER", 12),
                ("SERVICE_TYPE_TRAINING_AND_COACHING", 13),
            ])
    }
}

extension PartnerV1 {
    /// How a greatest age is meant.
    public struct AgeLimit: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = AgeLimit(rawValue: 0)
        /// Children of that age are taken too: of one up to 16, who is 16 may come, and leaves on its 17th birthday.
        public static let upTo = AgeLimit(rawValue: 1)
        /// Children leave on the birthday on which they reach it: of one until 16, who is 16 does not come.
        public static let until = AgeLimit(rawValue: 2)

        public static let schema = EnumSchema(
            "pegase.partner.v1.AgeLimit", prefix: "AGE_LIMIT_",
            [
                ("AGE_LIMIT_UNSPECIFIED", 0),
                ("AGE_LIMIT_UP_TO", 1),
                ("AGE_LIMIT_UNTIL", 2),
            ])
    }
}

extension PartnerV1 {
    public struct SiteKind: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = SiteKind(rawValue: 0)
        public static let dayCareCenter = SiteKind(rawValue: 1)
        public static let residentialHome = SiteKind(rawValue: 2)
        public static let shelter = SiteKind(rawValue: 3)
        public static let charitySchool = SiteKind(rawValue: 4)
        public static let hostel = SiteKind(rawValue: 5)
        public static let socialCenter = SiteKind(rawValue: 6)
        public static let office = SiteKind(rawValue: 7)

        public static let schema = EnumSchema(
            "pegase.partner.v1.SiteKind", prefix: "SITE_KIND_",
            [
                ("SITE_KIND_UNSPECIFIED", 0),
                ("SITE_KIND_DAY_CARE_CENTER", 1),
                ("SITE_KIND_RESIDENTIAL_HOME", 2),
                ("SITE_KIND_SHELTER", 3),
                ("SITE_KIND_CHARITY_SCHOOL", 4),
                ("SITE_KIND_HOSTEL", 5),
                ("SITE_KIND_SOCIAL_CENTER", 6),
                ("SITE_KIND_OFFICE", 7),
            ])
    }
}

extension PartnerV1 {
    public struct SiteState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = SiteState(rawValue: 0)
        public static let open = SiteState(rawValue: 1)
        public static let closed = SiteState(rawValue: 2)

        public static let schema = EnumSchema(
            "pegase.partner.v1.SiteState", prefix: "SITE_STATE_",
            [
                ("SITE_STATE_UNSPECIFIED", 0),
                ("SITE_STATE_OPEN", 1),
                ("SITE_STATE_CLOSED", 2),
            ])
    }
}

extension PartnerV1 {
    /// For which children a site is.
    public struct Audience: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = Audience(rawValue: 0)
        public static let streetChildren = Audience(rawValue: 1)
        public static let girlsTortured = Audience(rawValue: 2)
        public static let girlsRaped = Audience(rawValue: 3)
        public static let girlsAbandoned = Audience(rawValue: 4)
        public static let atRiskOfTrafficking = Audience(rawValue: 5)
        public static let vulnerableChildren = Audience(rawValue: 6)

        public static let schema = EnumSchema(
            "pegase.partner.v1.Audience", prefix: "AUDIENCE_",
            [
                ("AUDIENCE_UNSPECIFIED", 0),
                ("AUDIENCE_STREET_CHILDREN", 1),
                ("AUDIENCE_GIRLS_TORTURED", 2),
                ("AUDIENCE_GIRLS_RAPED", 3),
                ("AUDIENCE_GIRLS_ABANDONED", 4),
                ("AUDIENCE_AT_RISK_OF_TRAFFICKING", 5),
                ("AUDIENCE_VULNERABLE_CHILDREN", 6),
            ])
    }
}

extension PartnerV1 {
    public struct StaffKind: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = StaffKind(rawValue: 0)
        public static let socialWorker = StaffKind(rawValue: 1)
        public static let manager = StaffKind(rawValue: 2)
        public static let teacher = StaffKind(rawValue: 3)
        public static let psychologist = StaffKind(rawValue: 4)
        public static let medical = StaffKind(rawValue: 5)
        public static let legal = StaffKind(rawValue: 6)
        public static let volunteer = StaffKind(rawValue: 7)
        public static let officer = StaffKind(rawValue: 8)
        public static let analyst = StaffKind(rawValue: 9)

        public static let schema = EnumSchema(
            "pegase.partner.v1.StaffKind", prefix: "STAFF_KIND_",
            [
                ("STAFF_KIND_UNSPECIFIED", 0),
                ("STAFF_KIND_SOCIAL_WORKER", 1),
                ("STAFF_KIND_MANAGER", 2),
                ("STAFF_KIND_TEACHER", 3),
                ("STAFF_KIND_PSYCHOLOGIST", 4),
                ("STAFF_KIND_MEDICAL", 5),
                ("STAFF_KIND_LEGAL", 6),
                ("STAFF_KIND_VOLUNTEER", 7),
                ("STAFF_KIND_OFFICER", 8),
                ("STAFF_KIND_ANALYST", 9),
            ])
    }
}

extension PartnerV1 {
    public struct StaffState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = StaffState(rawValue: 0)
        public static let active = StaffState(rawValue: 1)
        public static let disabled = StaffState(rawValue: 2)

        public static let schema = EnumSchema(
            "pegase.partner.v1.StaffState", prefix: "STAFF_STATE_",
            [
                ("STAFF_STATE_UNSPECIFIED", 0),
                ("STAFF_STATE_ACTIVE", 1),
                ("STAFF_STATE_DISABLED", 2),
            ])
    }
}

extension PartnerV1 {
    public struct SystemState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = SystemState(rawValue: 0)
        public static let active = SystemState(rawValue: 1)
        public static let revoked = SystemState(rawValue: 2)

        public static let schema = EnumSchema(
            "pegase.partner.v1.SystemState", prefix: "SYSTEM_STATE_",
            [
                ("SYSTEM_STATE_UNSPECIFIED", 0),
                ("SYSTEM_STATE_ACTIVE", 1),
                ("SYSTEM_STATE_REVOKED", 2),
            ])
    }
}

extension PartnerV1 {
    public struct AccountState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = AccountState(rawValue: 0)
        /// Refused until another operator approves it.
        public static let pending = AccountState(rawValue: 1)
        public static let active = AccountState(rawValue: 2)
        public static let revoked = AccountState(rawValue: 3)

        public static let schema = EnumSchema(
            "pegase.partner.v1.AccountState", prefix: "ACCOUNT_STATE_",
            [
                ("ACCOUNT_STATE_UNSPECIFIED", 0),
                ("ACCOUNT_STATE_PENDING", 1),
                ("ACCOUNT_STATE_ACTIVE", 2),
                ("ACCOUNT_STATE_REVOKED", 3),
            ])
    }
}

extension PartnerV1 {
    public struct CertificateState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = CertificateState(rawValue: 0)
        public static let issued = CertificateState(rawValue: 1)
        public static let revoked = CertificateState(rawValue: 2)

        public static let schema = EnumSchema(
            "pegase.partner.v1.CertificateState", prefix: "CERTIFICATE_STATE_",
            [
                ("CERTIFICATE_STATE_UNSPECIFIED", 0),
                ("CERTIFICATE_STATE_ISSUED", 1),
                ("CERTIFICATE_STATE_REVOKED", 2),
            ])
    }
}
