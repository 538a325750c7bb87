public import WireProto

extension RPCStatus {
    /// A refusal by a rule about states rather than fields: FAILED_PRECONDITION that says what must hold
    /// first.
    ///
    /// - Parameters:
    ///   - sentence: For people; without a name or a value.
    ///   - subject: What the rule is about: `partner.state`.
    ///   - needs: Reads on from the subject: "must be ACTIVE".
    public static func unmet(
        _ reason: Reason, _ sentence: String, _ subject: String, _ needs: String
    ) -> RPCStatus {
        unmet(reason, sentence, [(subject, needs)])
    }

    /// The same with all that must hold first, by one reason.
    public static func unmet(
        _ reason: Reason, _ sentence: String, _ conditions: [(subject: String, needs: String)]
    ) -> RPCStatus {
        RPCStatus(
            .failedPrecondition, reason, sentence,
            [
                .unmet(
                    conditions.map {
                        PreconditionViolation(
                            type: reason.rawValue, subject: $0.subject, description: $0.needs)
                    })
            ])
    }

    /// What an absent resource gets, and another tenant's, byte for byte.
    public static let absent = RPCStatus(
        .notFound, .tenantForbiddenOrAbsent, "there is no such resource, or it is not yours to see")
}
