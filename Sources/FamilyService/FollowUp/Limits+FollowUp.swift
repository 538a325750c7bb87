/// The bounds of visits, schooling, attachments and search.
extension Limits {
    /// Bytes of a note's text, in UTF-8. Source: the contract.
    static let noteBytes = 64 << 10

    /// Minutes of a visit: a day at most.
    static let visitMinutes: ClosedRange<Int32> = 0...1440
    /// Minutes of a service that is recorded for one day: that day at most.
    static let serviceMinutes: ClosedRange<Int32> = 0...1440

    /// Months of attendance that one enrolment holds. Source: the contract.
    static let attendanceMonths = 36

    /// Bytes of an attachment: a scanned document or a short recording.
    static let attachmentBytes: Int64 = 16 << 20
    /// Bytes of a chunk, on the wire and on disk. Source: the contract; a stream's window.
    static let chunkBytes = 64 << 10
    /// Attachments about one child or one family.
    static let attachmentsOfSubject = 256

    /// Words of a name that are looked for at once.
    static let searchWords = 8
    /// Entries by which the name in one record is found: a name of four words has about twenty. The store lets a
    /// record have 64 for everything.
    static let nameEntries = 36
    /// Records that a search opens at a time.
    static let searchCandidates = 200
    /// Records that one page of a search opens at most, whether they match or not: some tenth of a second's work. The
    /// shortest of the lists that a name has is rarely as long.
    static let searchLooked = 5_000

    /// How many years ago a child whose case is still open can have grown out of where it lives.
    static let ageOutYears = 20
}
