import Tenancy

/// A call that goes on for as long as its caller may: what is needed to decide it again.
struct OpenStream {
    let call: GatewayCall
    let policy: MethodPolicy
    /// What its metadata said when it was opened.
    let staff: CallMetadata.Word
    let purpose: NamedPurpose

    /// Why it may not go on; `nil` when it may.
    func refusal(isTableFresh: Bool) -> Refusal? {
        let (_, facts) = call.admission.facts(staff: staff, purpose: purpose, isTableFresh: isTableFresh)
        return switch policy.decide(facts) {
        case .success: nil
        case .failure(let refusal): refusal
        }
    }
}
