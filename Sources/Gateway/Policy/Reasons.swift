import Tenancy
import WireProto
import WireTransport

/// Why the gateway itself refuses.
extension Reason {
    static let accessStale = Reason(rawValue: "ACCESS_STALE")
    static let callerUnknown = Reason(rawValue: "CALLER_UNKNOWN")
    static let callerPending = Reason(rawValue: "CALLER_PENDING")
    static let callerRevoked = Reason(rawValue: "CALLER_REVOKED")
    static let partnerUnknown = Reason(rawValue: "PARTNER_UNKNOWN")
    static let partnerSuspended = Reason(rawValue: "PARTNER_SUSPENDED")
    static let partnerOffboarded = Reason(rawValue: "PARTNER_OFFBOARDED")
    static let methodNotPermitted = Reason(rawValue: "METHOD_NOT_PERMITTED")
    static let staffUnknown = Reason(rawValue: "STAFF_UNKNOWN")
    static let staffInactive = Reason(rawValue: "STAFF_INACTIVE")
    static let staffRequired = Reason(rawValue: "STAFF_REQUIRED")
    static let roleMissing = Reason(rawValue: "ROLE_MISSING")
    static let purposeUnknown = Reason(rawValue: "PURPOSE_UNKNOWN")
    static let purposeRequired = Reason(rawValue: "PURPOSE_REQUIRED")
    static let purposeNotAllowed = Reason(rawValue: "PURPOSE_NOT_ALLOWED")
    static let serviceUnknown = Reason(rawValue: "SERVICE_UNKNOWN")
    static let serviceRequired = Reason(rawValue: "SERVICE_REQUIRED")
    static let serviceNotAllowed = Reason(rawValue: "SERVICE_NOT_ALLOWED")
    static let rateLimited = Reason(rawValue: "RATE_LIMITED")
}

extension RPCStatus {
    /// A refusal depends on who calls what, and never on what the message names: the gateway has not looked.
    init(_ refusal: Refusal) {
        self =
            switch refusal {
            case .methodClosed, .wrongAudience, .relationMissing:
                .denied(.methodNotPermitted, "this method is not for this kind of caller")
            case .accessStale:
                RPCStatus(
                    .unavailable, .accessStale, "the gateway cannot tell now who may call; try again",
                    [.retry(after: .seconds(1))])
            case .callerUnknown: .denied(.callerUnknown, "the identity in the certificate is not registered")
            case .callerPending:
                .denied(.callerPending, "a second operator has not approved the identity in the certificate")
            case .callerRevoked: .denied(.callerRevoked, "the identity in the certificate was revoked")
            case .partnerUnknown: .denied(.partnerUnknown, "the partner in the certificate is not registered")
            case .partnerSuspended: .denied(.partnerSuspended, "the partner is suspended")
            case .partnerOffboarded: .denied(.partnerOffboarded, "the partner has left")
            case .staffUnknown: .denied(.staffUnknown, "pegase-staff names nobody of the caller's partner")
            case .staffInactive: .denied(.staffInactive, "the staff member in pegase-staff is disabled")
            case .staffRequired:
                .denied(
                    .staffRequired,
                    "this method needs a staff member's role: name the acting one in metadata pegase-staff")
            case .roleMissing: .denied(.roleMissing, "none of the roles of the call may use this method")
            case .purposeUnknown:
                RPCStatus(.invalidArgument, .purposeUnknown, "pegase-purpose is not one of the purposes")
            case .purposeRequired:
                RPCStatus(
                    .invalidArgument, .purposeRequired,
                    "this method has several purposes: name one in metadata pegase-purpose")
            case .purposeNotAllowed:
                RPCStatus(
                    .invalidArgument, .purposeNotAllowed, "this method may not be used for that purpose")
            case .serviceUnknown:
                RPCStatus(.invalidArgument, .serviceUnknown, "pegase-service is neither PARTNER nor FAMILY")
            case .serviceRequired:
                RPCStatus(
                    .invalidArgument, .serviceRequired,
                    "several services serve this method: name one in metadata pegase-service")
            case .serviceNotAllowed:
                RPCStatus(
                    .invalidArgument, .serviceNotAllowed,
                    "the service in pegase-service does not serve this method")
            }
    }

    init(_ refusal: QuotaRefusal) {
        self =
            switch refusal {
            case .rateExceeded(let wait):
                RPCStatus(.resourceExhausted, .rateLimited, "too many calls a second", [.retry(after: wait)])
            case .tooManyInFlight(let limit, let wait):
                RPCStatus(
                    .resourceExhausted, .rateLimited, "\(limit) calls are open already", [.retry(after: wait)]
                )
            }
    }

    private static func denied(_ reason: Reason, _ sentence: String) -> RPCStatus {
        RPCStatus(.permissionDenied, reason, sentence)
    }

    /// A method of the contract that this gateway leaves out.
    static let notServedHere = RPCStatus(
        .unimplemented, .methodUnimplemented, "the gateway does not serve this method")

    /// What only a mistake of ours can cause.
    static let notOurs = RPCStatus(.internalError, nil, "the gateway made a mistake")
}
