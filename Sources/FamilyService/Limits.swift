/// The bounds of FamilyService.
enum Limits {
    /// Members who live in one family at a time. A grandmother with eight children and a household of thirty
    /// dependants are real; a hundred are a mistake.
    static let members = 64

    /// Names of one child by which cases of the same child are looked for: two scripts, each with and without middle
    /// names, and some nicknames.
    static let fullNames = 8
    /// Other cases that are looked at for one case, by each of its names and by its family.
    static let duplicateCandidates = 64
    /// Cases whose pairs a page of all pairs looks for.
    static let duplicatePageCases = 200

    /// Assessments that are looked at to see whether one waits for approval.
    static let waitingAssessments = 100

    /// Records of one kind that are looked through to explain what a case waits for.
    static let explainedRecords = 100

    /// Visits of one trial and extensions of it: what the contract's lists hold.
    static let trialVisits = 64
    static let trialExtensions = 16

    /// Cases that one family may have, closed ones among them: what `linked_cases` holds.
    static let casesOfFamily = 64

    /// Rows of the directory that are kept: partners, sites and staff of one cell.
    static let directoryRows = 1 << 18

    /// Watches of changes that may be open: some devices of every partner of a cell.
    static let watches = 1024
    /// Time between two signs of life of a watch. Slow, because nothing is decided by it.
    static let heartbeat = Duration.seconds(10)
    /// Bytes of a change in a batch besides the encoded record or the name in it: tags and lengths.
    static let changeOverhead = 24

    /// Characters of a case code after the partner's: five to begin with, more where those are taken.
    static let caseCodeCharacters = 5...26
}
