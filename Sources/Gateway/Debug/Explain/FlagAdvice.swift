import Tenancy
import WireProto

/// Which flag of a command would mend a refusal.
enum FlagAdvice {
    /// - Returns: `nil` where no flag would.
    static func line(_ status: RPCStatus, _ method: RPCMethod) -> String? {
        let policy = Contract.policy(of: method)
        switch status.reason?.rawValue {
        case "STAFF_REQUIRED":
            return "name who acts with --staff: somebody with \(words(PolicyWords.roles(policy.roles)))"
        case "STAFF_UNKNOWN":
            return "--staff takes an id or a name of the caller's partner: 'debug call ListStaff' shows them"
        case "STAFF_INACTIVE": return "give another --staff: this one is disabled"
        case "ROLE_MISSING":
            return "give another --staff: somebody with \(words(PolicyWords.roles(policy.roles)))"
        case "PURPOSE_REQUIRED", "PURPOSE_UNKNOWN", "PURPOSE_NOT_ALLOWED":
            return "say why with --purpose: \(words(PolicyWords.purposes(policy.purposes)))"
        case "SERVICE_REQUIRED", "SERVICE_UNKNOWN", "SERVICE_NOT_ALLOWED":
            return "say which with --service: \(words(PolicyWords.services(policy.audience)))"
        case "METHOD_NOT_PERMITTED":
            return "give another --as: the method is for \(words(PolicyWords.relations(policy.relations)))"
        case "ETAG_REQUIRED": return "give the etag that you read, or --read-etag to have it read first"
        case "ETAG_MISMATCH":
            return "somebody was faster: look at the record, then send again with --read-etag"
        case "REQUEST_ID_REUSED": return "leave the request id out: a fresh one is drawn"
        case "DEADLINE_EXCEEDED": return "give it longer with --deadline"
        case "ACCESS_STALE", "UPSTREAM_UNAVAILABLE", "DIRECTORY_STALE", "OVERLOADED":
            return "send it again with --retry"
        default: return nil
        }
    }

    private static func words(_ all: [String]) -> String { all.joined(separator: " or ") }
}
