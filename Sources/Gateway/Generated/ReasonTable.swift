// Written by scripts/generate from docs/partners.md. Do not edit: change the page.

/// What each reason of a refusal means, and what to do.
enum ReasonTable {
    struct Row: Sendable {
        let reasons: [String]
        let codes: String
        /// What kind of refusal it is.
        let group: String
        let meaning: String
    }

    static let rows: [Row] = [
        Row(
            reasons: ["CALLER_UNKNOWN"], codes: "PERMISSION_DENIED",
            group: "Who calls",
            meaning: "The certificate is good, its system is not registered (yet): ask your operator."),
        Row(
            reasons: ["CALLER_REVOKED"], codes: "PERMISSION_DENIED",
            group: "Who calls",
            meaning:
                "The system, the operator or this one certificate was revoked. A new connection of it is closed at once: the reason is in the text of the GOAWAY, and most libraries say UNAVAILABLE."
        ),
        Row(
            reasons: ["TOO_MANY_CONNECTIONS"], codes: "RESOURCE_EXHAUSTED or UNAVAILABLE",
            group: "Who calls",
            meaning:
                "Your organisation has its 64 connections, and each runs a call; or the place of this connection was needed for another. One connection carries 100 calls: share it. For a new connection the reason is in the text of the GOAWAY."
        ),
        Row(
            reasons: ["CALLER_PENDING"], codes: "PERMISSION_DENIED",
            group: "Who calls",
            meaning: "One operator has registered you, a second one has not approved it yet."),
        Row(
            reasons: ["PARTNER_UNKNOWN", "PARTNER_SUSPENDED", "PARTNER_OFFBOARDED"],
            codes: "PERMISSION_DENIED",
            group: "Who calls",
            meaning: "Your organisation is not, or no longer, admitted."),
        Row(
            reasons: ["METHOD_NOT_PERMITTED"], codes: "PERMISSION_DENIED",
            group: "Who calls",
            meaning: "The method is for operators or services."),
        Row(
            reasons: ["STAFF_REQUIRED"], codes: "PERMISSION_DENIED",
            group: "Who calls",
            meaning: "The method needs a person's role: name one in pegase-staff."),
        Row(
            reasons: ["STAFF_UNKNOWN", "STAFF_INACTIVE"], codes: "PERMISSION_DENIED",
            group: "Who calls",
            meaning: "Nobody of yours, or disabled."),
        Row(
            reasons: ["ROLE_MISSING"], codes: "PERMISSION_DENIED",
            group: "Who calls",
            meaning: "That person has none of the method's roles."),
        Row(
            reasons: ["PURPOSE_REQUIRED", "PURPOSE_UNKNOWN", "PURPOSE_NOT_ALLOWED"],
            codes: "INVALID_ARGUMENT",
            group: "Who calls",
            meaning: "Say why, with one of the method's purposes."),
        Row(
            reasons: ["SERVICE_REQUIRED", "SERVICE_UNKNOWN", "SERVICE_NOT_ALLOWED"],
            codes: "INVALID_ARGUMENT",
            group: "Who calls",
            meaning: "Say which service the call is for, with one of the method's (pegase-service)."),
        Row(
            reasons: ["ACCESS_STALE"], codes: "UNAVAILABLE",
            group: "Who calls",
            meaning: "The gateway cannot tell just now who may call: retry."),
        Row(
            reasons: ["TENANT_FORBIDDEN_OR_ABSENT"], codes: "NOT_FOUND",
            group: "What was asked",
            meaning: "Not there, or not yours; nobody will tell you which."),
        Row(
            reasons: ["FIELD_INVALID"], codes: "INVALID_ARGUMENT",
            group: "What was asked",
            meaning: "BadRequest names every field and rule."),
        Row(
            reasons: ["REFERENCE_INVALID"], codes: "INVALID_ARGUMENT",
            group: "What was asked",
            meaning: "A name in the request leads nowhere."),
        Row(
            reasons: ["UPDATE_MASK_INVALID"], codes: "INVALID_ARGUMENT",
            group: "What was asked",
            meaning: "The mask is empty, or names what only the service sets."),
        Row(
            reasons: ["REQUEST_ID_REQUIRED"], codes: "INVALID_ARGUMENT",
            group: "What was asked",
            meaning: "Draw one and keep it."),
        Row(
            reasons: ["REQUEST_ID_REUSED"], codes: "INVALID_ARGUMENT",
            group: "What was asked",
            meaning: "That id went with another request: a mistake on your side."),
        Row(
            reasons: ["ETAG_REQUIRED"], codes: "INVALID_ARGUMENT",
            group: "What was asked",
            meaning: "Send the etag of what you read."),
        Row(
            reasons: ["ETAG_MISMATCH"], codes: "ABORTED",
            group: "What was asked",
            meaning:
                "Changed since you read it; the details hold the paths. Read, merge, send with a new request id."
        ),
        Row(
            reasons: ["PAGE_TOKEN_MISMATCH"], codes: "INVALID_ARGUMENT",
            group: "What was asked",
            meaning: "Not a token of this list with these fields: start at the first page."),
        Row(
            reasons: ["SYNC_CURSOR_INVALID"], codes: "INVALID_ARGUMENT",
            group: "What was asked",
            meaning: "Not a cursor that this system was given: pull from nothing."),
        Row(
            reasons: ["NAME_TAKEN"], codes: "ALREADY_EXISTS",
            group: "What was asked",
            meaning: "There is one of that name."),
        Row(
            reasons: ["ILLEGAL_TRANSITION"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "Not from the state it is in."),
        Row(
            reasons: ["LATE_ENTRY"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "It happened so long ago that a manager enters it."),
        Row(
            reasons: ["STILL_NEEDED"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "Something open hangs on it; the details say what must end first."),
        Row(
            reasons: ["FAMILY_ARCHIVED"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "Undelete it first."),
        Row(
            reasons: ["MEMBER_REMOVED"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "The member has left the family."),
        Row(
            reasons: ["MEMBER_REFERENCED"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "The family, or a child's case, names the member."),
        Row(
            reasons: ["HEAD_TAKEN"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "The family has another head."),
        Row(
            reasons: ["SIBLING_GROUP_TAKEN"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "The child is in a sibling group already."),
        Row(
            reasons: ["SIBLINGS_SPLIT"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning:
                "Brothers and sisters would live apart: place them together, or get an exception approved. The children of one family are siblings without a group; make one (CreateSiblingGroup) to place them. In an emergency somebody may decide it by name (a waiver of kind SIBLINGS with decided_by)."
        ),
        Row(
            reasons: ["NOBODY_TO_PLACE"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "All of the group are there already, or none may be placed."),
        Row(
            reasons: ["EXCEPTION_EXPIRED"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "Its last day has passed: request another."),
        Row(
            reasons: ["SELF_APPROVAL"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "Whoever asked for it, or found it, does not approve it."),
        Row(
            reasons: ["SECOND_PERSON_REQUIRED"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning:
                "Another person must agree: ask by RequestApproval, then send the same request with approval."
        ),
        Row(
            reasons: ["APPROVAL_INVALID"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning:
                "The approval was not given, has ended, or is for another request, caller or revision. Read it with GetApproval, and ask again."
        ),
        Row(
            reasons: ["SECOND_OPERATOR_REQUIRED"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning:
                "Another operator than who asked for the account approves it; who asked must be one still."),
        Row(
            reasons: ["GOOD_PARENT_PRESENT"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "A caretaker can protect the child: the details say what to offer the family instead."),
        Row(
            reasons: ["PARENT_UNASSESSED"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "Assess each present caretaker first; in danger, place as an emergency."),
        Row(
            reasons: ["DECISION_MISSING"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "No panel has agreed to the separation."),
        Row(
            reasons: ["AUTHORISATION_MISSING"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "The parents have not asked for it in writing."),
        Row(
            reasons: ["AUTHORITY_NOT_INFORMED"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "Tell the authority, and say so."),
        Row(
            reasons: ["EMERGENCY_REPEATED"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "One emergency placement does not follow another: propose a placement."),
        Row(
            reasons: ["PLACEMENT_OVERLAPS"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "The child was placed elsewhere at that time."),
        Row(
            reasons: ["CASE_NOT_OPEN"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "The case is closed, or the child missing."),
        Row(
            reasons: ["SITE_CLOSED"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "The site takes nobody."),
        Row(
            reasons: ["CAPACITY_EXCEEDED"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "Not as many free places, or not from that day on: another site, or a waiver."),
        Row(
            reasons: ["AGE_OUT_OF_RANGE"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "The site takes other ages: another site, or a waiver; in an emergency with decided_by."),
        Row(
            reasons: ["AUDIENCE_MISMATCH"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "The site is for other children: another site, or a waiver."),
        Row(
            reasons: ["CONSENT_GIVER_INVALID"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning:
                "Who is named does not give this consent: an alleged exploiter, a minor for another child, a relative who is neither parent nor caretaker, a child alone that is too young (consent_age, by default 16), or to what an adult must. The message says which."
        ),
        Row(
            reasons: ["CHILD_ASSENT_MISSING"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning:
                "From the age that the refusal says (assent_age, by default 10) a child has a say; so has one whose age nobody knows."
        ),
        Row(
            reasons: ["CONSENT_MISSING"], codes: "FAILED_PRECONDITION, told by CheckConsent",
            group: "What the rules do not allow",
            meaning: "Nobody has agreed to that, or no longer."),
        Row(
            reasons: ["CONSENT_NOT_COVERING"], codes: "FAILED_PRECONDITION, told by CheckConsent",
            group: "What the rules do not allow",
            meaning: "Agreed, but not for that recipient or those fields."),
        Row(
            reasons: ["CONSENT_WITHDRAWN"], codes: "FAILED_PRECONDITION, told by CheckConsent",
            group: "What the rules do not allow",
            meaning:
                "It was taken back. Of a service, a visit or a placement: nobody has agreed to the child's care, or to the follow-up, for longer than consent_lapse_days, by default 7; of an extension: the family does not agree any more. Ask for a consent anew."
        ),
        Row(
            reasons: ["CONSENT_FROZEN"], codes: "told by CheckConsent",
            group: "What the rules do not allow",
            meaning: "The child is missing; its consents wait."),
        Row(
            reasons: ["NOT_PROGRAMME_OWNER"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "Only the owner of the programme decides its numbers."),
        Row(
            reasons: ["FOLLOWUP_TOO_SHORT"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning:
                "A family is followed for so many months as the refusal says (follow_up_min_months, by default 6); sooner a manager closes it, with a note."
        ),
        Row(
            reasons: ["FOLLOWUP_TOO_LONG"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning:
                "Past so many months as the refusal says (follow_up_max_months, by default 12) a manager extends it, or closes it with a note."
        ),
        Row(
            reasons: ["UPLOAD_INCOMPLETE"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "Not all of the attachment is here: go on with the upload."),
        Row(
            reasons: ["UPLOAD_OFFSET"], codes: "INVALID_ARGUMENT, ABORTED",
            group: "What the rules do not allow",
            meaning: "Not the next chunk; received in the details says where to go on."),
        Row(
            reasons: ["CONTENT_MISMATCH"], codes: "INVALID_ARGUMENT",
            group: "What the rules do not allow",
            meaning: "What came is not what its SHA-256 announced; the upload is gone: begin a new one."),
        Row(
            reasons: ["RECORD_RESTRICTED"], codes: "PERMISSION_DENIED",
            group: "What the rules do not allow",
            meaning:
                "Not yours to change, to see whole, or to ask about (ExplainTransition, CheckConsent): ask who answers for the child, or a manager."
        ),
        Row(
            reasons: ["STAFF_NOT_ELIGIBLE"], codes: "INVALID_ARGUMENT",
            group: "What the rules do not allow",
            meaning: "Not somebody of yours, active and with a case role."),
        Row(
            reasons: ["ROLE_NOT_PERMITTED"], codes: "INVALID_ARGUMENT, FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "Your kind of organisation has no such role."),
        Row(
            reasons: ["SYNC_SET_TOO_LARGE"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "More records than a copy may hold: name a responsible_staff."),
        Row(
            reasons: ["SYNC_PREDECESSOR_REFUSED"], codes: "FAILED_PRECONDITION",
            group: "What the rules do not allow",
            meaning: "The item that this one builds on was not done: mend that first."),
        Row(
            reasons: ["IDENTITY_MISMATCH"], codes: "INVALID_ARGUMENT",
            group: "What the rules do not allow",
            meaning: "Not a system of that partner in that country."),
        Row(
            reasons: ["MANAGER_REQUIRED"], codes: "FAILED_PRECONDITION",
            group: "The procedure of a child's case",
            meaning: "A manager takes this step."),
        Row(
            reasons: ["STAFF_NOT_CERTIFIED"], codes: "FAILED_PRECONDITION",
            group: "The procedure of a child's case",
            meaning: "Whoever calls is not trained in the procedure as it is now."),
        Row(
            reasons: ["SECOND_READER_REQUIRED"], codes: "FAILED_PRECONDITION",
            group: "The procedure of a child's case",
            meaning: "Two people decide this: ask the second one by RequestApproval."),
        Row(
            reasons: ["OUT_OF_JURISDICTION"], codes: "INVALID_ARGUMENT",
            group: "The procedure of a child's case",
            meaning: "The authority decides for other areas than the one where the child was met."),
        Row(
            reasons: ["SCREENING_MISSING", "ASSESSMENT_MISSING"], codes: "FAILED_PRECONDITION",
            group: "The procedure of a child's case",
            meaning: "The step before is not done, or waits for approval."),
        Row(
            reasons: ["MATCH_UNANSWERED"], codes: "FAILED_PRECONDITION",
            group: "The procedure of a child's case",
            meaning:
                "Say what the search for another case of the child found: ListPossibleDuplicates. Where it has one, NONE_FOUND is refused."
        ),
        Row(
            reasons: ["REVIEW_NOT_DUE"], codes: "FAILED_PRECONDITION",
            group: "The procedure of a child's case",
            meaning: "Too early for a reassessment, unless you say what has changed."),
        Row(
            reasons: ["NEED_UNPLANNED", "CHILD_VIEW_MISSING"], codes: "FAILED_PRECONDITION",
            group: "The procedure of a child's case",
            meaning: "Answer each need or say why not; say what the child says."),
        Row(
            reasons: ["TRACING_ONGOING", "TRACING_MISSING", "TRACING_UNFINISHED"],
            codes: "FAILED_PRECONDITION",
            group: "The procedure of a child's case",
            meaning: "The search for the family has not come that far, or further."),
        Row(
            reasons: ["FAMILY_NOT_FOUND", "FAMILY_UNSUITABLE", "EXPLOITER_IN_HOUSEHOLD"],
            codes: "FAILED_PRECONDITION",
            group: "The procedure of a child's case",
            meaning: "The child cannot return there."),
        Row(
            reasons: ["DECISION_RECORDED"], codes: "FAILED_PRECONDITION",
            group: "The procedure of a child's case",
            meaning: "The decision was taken already: request another one."),
        Row(
            reasons: ["PANEL_INCOMPLETE"], codes: "FAILED_PRECONDITION",
            group: "The procedure of a child's case",
            meaning:
                "Who decides is missing: the refusal says how many, of how many professions (panel_members, panel_professions, by default 3 and 2)."
        ),
        Row(
            reasons: ["NO_RETURN_BED", "FOLLOWUP_MISSING"], codes: "FAILED_PRECONDITION",
            group: "The procedure of a child's case",
            meaning: "A trial needs the siblings, a bed kept, and the family followed."),
        Row(
            reasons: ["TRIAL_TOO_SHORT", "TRIAL_MAX_EXCEEDED", "VISITS_MISSING", "SCHOOL_MISSING"],
            codes: "FAILED_PRECONDITION",
            group: "The procedure of a child's case",
            meaning: "What a trial must last and show; the refusal says the numbers."),
        Row(
            reasons: ["FOLLOWUP_TOO_SHORT", "RISK_OPEN"], codes: "FAILED_PRECONDITION",
            group: "The procedure of a child's case",
            meaning: "Too early to close: follow the child longer."),
        Row(
            reasons: ["REASON_EVIDENCE_MISSING", "NO_TRANSITION_PLAN", "TOO_EARLY"],
            codes: "FAILED_PRECONDITION",
            group: "The procedure of a child's case",
            meaning: "The reason for closing has something to show first."),
        Row(
            reasons: ["RECORD_VOIDED"], codes: "FAILED_PRECONDITION",
            group: "The procedure of a child's case",
            meaning: "The record was voided and stays as it is: record anew what is right."),
        Row(
            reasons: ["PURGED", "EPISODE_CLOSED"], codes: "FAILED_PRECONDITION",
            group: "The procedure of a child's case",
            meaning: "What was closed stays as it is."),
        Row(
            reasons: ["RETENTION_RUNS"], codes: "FAILED_PRECONDITION",
            group: "The procedure of a child's case",
            meaning: "The case, or that of a brother or sister, is open or still kept."),
        Row(
            reasons: ["SEALED"], codes: "FAILED_PRECONDITION, PERMISSION_DENIED",
            group: "The procedure of a child's case",
            meaning:
                "Only an authority's decision seals a case and unseals it; until then it is for who answers for the child, and managers."
        ),
        Row(
            reasons: ["RATE_LIMITED"], codes: "RESOURCE_EXHAUSTED",
            group: "Later, perhaps",
            meaning: "Too many calls; RetryInfo says how long to wait."),
        Row(
            reasons: ["OVERLOADED"], codes: "RESOURCE_EXHAUSTED, UNAVAILABLE",
            group: "Later, perhaps",
            meaning: "Too much at once for your records: wait, retry."),
        Row(
            reasons: ["DIRECTORY_STALE"], codes: "UNAVAILABLE",
            group: "Later, perhaps",
            meaning: "The registry cannot be consulted just now: retry."),
        Row(
            reasons: ["UPSTREAM_UNAVAILABLE", "CONNECTION_LOST"], codes: "UNAVAILABLE",
            group: "Later, perhaps",
            meaning: "A service is starting again: retry."),
        Row(
            reasons: ["CONNECTION_FULL"], codes: "UNAVAILABLE",
            group: "Later, perhaps",
            meaning: "Too many calls on this connection: let some finish."),
        Row(
            reasons: ["STREAM_REFUSED"], codes: "UNAVAILABLE",
            group: "Later, perhaps",
            meaning: "Not looked at: send it again, whatever it was."),
        Row(
            reasons: ["DEADLINE_EXCEEDED"], codes: "DEADLINE_EXCEEDED",
            group: "Later, perhaps",
            meaning: "A change may have been made: same request id again."),
        Row(
            reasons: ["AUDIT_FULL"], codes: "UNAVAILABLE",
            group: "Later, perhaps",
            meaning: "Nobody could record who reads, so nobody reads. Operators know."),
        Row(
            reasons: ["STORAGE_FULL"], codes: "RESOURCE_EXHAUSTED",
            group: "Later, perhaps",
            meaning: "No room for another record. Operators know."),
        Row(
            reasons: ["TENANT_QUOTA_REACHED"], codes: "RESOURCE_EXHAUSTED",
            group: "Later, perhaps",
            meaning:
                "Your partner's room is used up; reading goes on. Archive what is done with, or ask an operator for more room."
        ),
        Row(
            reasons: ["STORE_BEHIND_MARK"], codes: "UNAVAILABLE",
            group: "Later, perhaps",
            meaning:
                "Older records than those you were told of are there, so nothing is shown. Operators know."),
        Row(
            reasons: ["LIMIT_REACHED"], codes: "FAILED_PRECONDITION, RESOURCE_EXHAUSTED",
            group: "Later, perhaps",
            meaning: "More than one record may have, or one family."),
        Row(
            reasons: ["RESPONSE_WITHHELD"], codes: "INTERNAL",
            group: "Later, perhaps",
            meaning: "A guard kept the answer back. Operators know."),
        Row(
            reasons: ["UNKNOWN_METHOD", "METHOD_UNIMPLEMENTED"], codes: "UNIMPLEMENTED",
            group: "How it was sent; a library gets these right",
            meaning: "No such method here: generate the stubs anew."),
        Row(
            reasons: ["MALFORMED_MESSAGE"], codes: "INVALID_ARGUMENT",
            group: "How it was sent; a library gets these right",
            meaning: "Not a message of this method, or over a declared maximum; the field is named."),
        Row(
            reasons: ["MISSING_REQUEST", "WRONG_MESSAGE_COUNT"], codes: "UNIMPLEMENTED, INTERNAL",
            group: "How it was sent; a library gets these right",
            meaning: "Not one message where the method has one."),
        Row(
            reasons: ["MESSAGE_TOO_LARGE", "TOO_MUCH_BUFFERED"], codes: "RESOURCE_EXHAUSTED",
            group: "How it was sent; a library gets these right",
            meaning: "Over 1 MiB, or too much waiting on the connection."),
        Row(
            reasons: [
                "MALFORMED_TIMEOUT", "MALFORMED_METADATA", "MALFORMED_FRAMING", "NOT_GRPC",
                "UNSUPPORTED_ENCODING", "UNENCODABLE_MESSAGE", "STREAM_RESET",
            ], codes: "by the protocol",
            group: "How it was sent; a library gets these right",
            meaning: "Not gRPC as it is written down."),
    ]
}
