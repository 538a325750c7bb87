import ServiceRuntime
import Tenancy
import WireProto

/// Numbers that the programme decides and may change: data with a day from which they hold, not constants of
/// the rules (docs/domain.md, I-24).
///
/// A number whose source is not named is a proposal: the programme's texts give none, and it is to be
/// confirmed.
struct ProgrammeNumbers: Equatable, Sendable {
    /// The first day on which they hold, where the family lives.
    var from: CalendarDate
    /// The revision of the directory that brought them; 0 for those that the programme began with.
    var directoryRevision: Int64 = 0

    /// Days from a family's archiving to its purge.
    var archivedFamilyDays: Int64 = 5 * 365
    /// What the law takes for the unknown part of a birth date.
    var unknownBirthDate: UnknownDateRule = .firstOfYear

    // The child is heard.

    /// The age from which a plan needs what the child says of it. Where the age is unknown it needs it.
    var childViewAge = 6
    /// The age from which a consent needs the child's own assent.
    var assentAge = 10
    /// The age from which a child consents by itself, without an adult.
    var consentAge = 16
    /// Days after the end of the consent to a child's care in which care may go on.
    var consentLapseDays = 7

    /// The age at which a person is grown up.
    var adultAge = 18

    // The steps of a case, in days from the one before.

    /// From the day a child was met to its screening.
    var screeningDays = 3
    /// From the screening to the registration.
    var registrationDays = 7
    /// From the registration to an approved assessment.
    var assessmentDays = DaysByRisk(low: 14, medium: 7, high: 3, critical: 1, unknown: 3)
    /// From the assessment to an approved plan.
    var carePlanDays = 14
    /// From the plan to the first service.
    var firstServiceDays = 7
    /// Months from one review of the support to the next, at most. Source: Inter Agency Guidelines for Case
    /// Management and Child Protection, 2014.
    var reviewMonths = 3
    /// Attempts to reach a child before its case may close as lost.
    var contactAttempts = 3

    // The trial at home and what follows.

    var trialMinDays = 30
    var trialMinVisits = 4
    /// From a trial's start to its end, all extensions included.
    var trialMaxDays = 180
    /// Months of follow-up after a successful trial before the case may close.
    var postIntegrationMonths = 12
    /// Months after the trial at which a review is due.
    var postIntegrationReviewMonths = [1, 3, 6, 12]
    /// Members of a panel that decides on a child's best interest.
    var panelMembers = 3
    /// Professions among them.
    var panelProfessions = 2

    // A child that is missing.

    /// Months that a child has been missing before its case may close.
    var missingMonths = 12
    /// Hours from a missing child's return to its assessment.
    var reassessmentHours = 72
    /// Days from the decision to purge a case to its purge.
    var casePurgeDays = 30
    /// Days that a closed case may be opened again; later its data are due to be purged.
    var reopenDays = 5 * 365
    /// In which a second person may agree to a request, and what was agreed to may be done.
    var approvalDays = 7
    /// Years that two births may lie apart that may be of one child: people guess them.
    var duplicateBirthYears = 1

    // What is entered late.

    /// Days after the day on which something happened, in which it is entered without a mark, and counts.
    var lateEntryDays = 7
    /// Days after that day, in which anybody with a case role enters it; later a manager.
    var lateEntryManagerDays = 7

    // What can be true of a child: bounds that keep slips of the hand out, and are far from what is lived.

    /// Years back in which something can have happened that is recorded now.
    var pastYears = 5
    /// Years ahead in which something can be planned.
    var planYears = 5
    /// Whole years that a child can have when it is met. A day-care centre of the programme takes people of 22.
    var caseAgeYears = 25
    /// Whole years that a member of a family can have.
    var memberAgeYears = 120
    /// Hours of work that a week can hold.
    var workHours = 168
    /// Months after which somebody looks again at how old a child is of whom nobody knows it.
    var ageReviewMonths = 3

    // The follow-up of families.

    /// Months of a family's follow-up. Source: the programme's description, "6 to 12 months".
    var followUpMinMonths = 6
    var followUpMaxMonths = 12
    /// Months that an extension may add at most.
    var followUpExtensionMonths = 6
    /// Days between two visits at most.
    var visitIntervalDays = 30

    // Where children live.

    /// Days that a child may be kept apart from its brothers and sisters.
    var separationExceptionDays = 30
    /// Hours that an emergency placement may last.
    var emergencyHours = 72
    /// Hours in which a manager looks at an emergency that one person's word let begin.
    var emergencyReviewHours = 72
    /// Months before a site's greatest age at which a plan for the time after must be there.
    var ageOutAlertMonths = 6

    // Poverty, work and school.

    /// A household's income a month, in US cents, under which it is extremely poor. Source: "sometimes less
    /// than 30 dollars a month".
    var extremePovertyUSDMinor: Int64 = 3000
    /// The age over which light work is allowed, and its hours a week. A flag and never a refusal. Source: the
    /// programme's description, "three hours a week"; the law is to be checked.
    var lightWorkAge = 13
    var lightWorkHours = 3
    /// The ages at which a child is to be at school.
    var schoolAges = 6...17

    // Who works by the procedure.

    /// The version of the procedure; empty before one is published, and then nobody need be certified on it.
    var sopVersion = ""
    /// Days from a version's first on which those certified on an earlier one may go on.
    var certificationGraceDays = 90

    enum UnknownDateRule: Equatable, Sendable {
        /// 1 January of the year, as homes in Vietnam reckon who leaves at sixteen; to be confirmed.
        case firstOfYear
    }

    struct DaysByRisk: Equatable, Sendable {
        var low: Int
        var medium: Int
        var high: Int
        var critical: Int
        /// Before anybody has judged it.
        var unknown: Int

        subscript(risk: FamilyV1.RiskLevel) -> Int {
            switch risk {
            case .low: low
            case .medium: medium
            case .high: high
            case .critical: critical
            default: unknown
            }
        }
    }
}

extension ProgrammeNumbers {
    /// In the order of their days.
    static let table: [ProgrammeNumbers] = [
        CalendarDate(year: 2021, month: 1, day: 1).map { ProgrammeNumbers(from: $0) }
    ].compactMap(\.self)

    /// The numbers of that day; those of the first where the day lies before all of them.
    static func inForce(on day: CalendarDate, of table: [ProgrammeNumbers] = table) -> ProgrammeNumbers? {
        table.last { $0.from <= day } ?? table.first
    }

    /// What a decision keeps of the numbers it was made by.
    var ref: FamilyV1.PolicyRef {
        FamilyV1.PolicyRef(effective: CommonV1.Date(from), directoryRevision: directoryRevision)
    }

    /// The last day on which a closed case is kept.
    func retention(ofCaseClosedOn day: CalendarDate) -> CalendarDate { day.adding(days: reopenDays) }

    func purgeTime(ofCaseDecidedAt time: UnixTime) -> UnixTime { time + .seconds(casePurgeDays * 86_400) }

    func purgeTime(ofFamilyArchivedAt time: UnixTime) -> UnixTime {
        UnixTime(milliseconds: time.milliseconds + archivedFamilyDays * 86_400_000)
    }

    /// A birth with the day that stands for it, where there is one.
    func completing(_ birth: FamilyV1.BirthDate?) -> FamilyV1.BirthDate? {
        guard var birth else { return nil }
        birth.policyDate = policyDate(for: birth)
        return birth
    }

    /// The day that stands for a date of which a part is unknown; `nil` when all of it is known.
    func policyDate(for birth: FamilyV1.BirthDate) -> CommonV1.Date? {
        guard let date = birth.date, date.month == 0 || date.day == 0 || birth.precision == .estimated
        else { return nil }
        switch unknownBirthDate {
        case .firstOfYear: return CalendarDate(year: Int(date.year), month: 1, day: 1).map(CommonV1.Date.init)
        }
    }
}
