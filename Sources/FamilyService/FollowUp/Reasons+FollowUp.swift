import WireProto

/// The reasons of follow-ups, visits, schooling and attachments.
extension Reason {
    /// A follow-up ends before its shortest time only by a manager.
    static let followUpTooShort = Reason(rawValue: "FOLLOWUP_TOO_SHORT")
    /// A follow-up goes on past its longest time only by an extension.
    static let followUpTooLong = Reason(rawValue: "FOLLOWUP_TOO_LONG")
    /// Another chunk was to come.
    static let uploadOffset = Reason(rawValue: "UPLOAD_OFFSET")
    /// What was uploaded is not what was announced.
    static let contentMismatch = Reason(rawValue: "CONTENT_MISMATCH")
    static let uploadIncomplete = Reason(rawValue: "UPLOAD_INCOMPLETE")
}
