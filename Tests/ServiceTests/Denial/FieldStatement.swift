/// What a caller may write of each resource, said once more and by hand: whoever adds a field says here that callers may
/// write it, or in the contract that they may not. Whatever is not named here is the service's.
struct FieldStatement: Sendable {
    /// Must be given when a record is made.
    let required: Set<String>
    /// Set when a record is made and never again; may be among the required ones.
    let once: Set<String>
    /// Everything, those two included.
    let writable: Set<String>
    /// Paths within what callers write that are the service's all the same.
    let inner: Set<String>

    init(required: String = "", once: String = "", others: String = "", inner: String = "") {
        func names(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }
        self.required = names(required)
        self.once = names(once)
        writable = names(required).union(names(once)).union(names(others))
        self.inner = names(inner)
    }

    /// By the full name of the resource's message.
    static let all: [String: FieldStatement] = [
        "pegase.family.v1.Assessment": FieldStatement(
            required: "kind done_on",
            others: "scores risk_level needs child_view family suitable note material_change"),
        "pegase.family.v1.CarePlan": FieldStatement(
            others: "items unplanned child_agreed caretaker_agreed child_view review_by note"),
        "pegase.family.v1.ServiceDelivery": FieldStatement(
            required: "type date outcome",
            others: "plan_item provider minutes collective art_form note"),
        "pegase.family.v1.ChildCase": FieldStatement(
            required: "source identified_on responsible_staff",
            others:
                "person sex birth nationality undocumented source_site area exclusion_risks family "
                + "member visibility living_situation risk_factors harms note contact_attempts "
                + "transition_plan second_name nicknames telephones papers languages ethnicity religion "
                + "disability address landmark reporter other_staff project donor source_other harm_other",
            inner: "birth.policy_date"),
        "pegase.family.v1.Consent": FieldStatement(
            required: "giver purposes explanation_lang",
            others:
                "child_case family giver_member recipients classes field_paths valid_from valid_until "
                + "child_assent document witness oral media giver_name"),
        "pegase.family.v1.ExploitationEpisode": FieldStatement(
            others:
                "type scope from to place_from place_to method exploiter price_paid work harms note "
                + "type_other method_other harm_other",
            inner: "work.exceeds_light_work work.policy"),
        "pegase.family.v1.Family": FieldStatement(
            required: "responsible_staff",
            others:
                "head_type area address dependent_children monthly_income displacement risk_factors "
                + "remittance note landmark telephones project donor"),
        "pegase.family.v1.Member": FieldStatement(
            others:
                "person sex birth relation_to_head caretaker absence orphan income alleged_exploiter "
                + "second_name nicknames telephones papers disability relation_other not_sibling",
            inner: "birth.policy_date"),
        "pegase.family.v1.FamilyFollowUp": FieldStatement(
            required: "kind responsible_staff",
            others: "start planned_end goals consent"),
        "pegase.family.v1.Visit": FieldStatement(
            required: "kind start_time",
            others:
                "follow_up child_case minutes place staff child_view note risks "
                + "observed_living_conditions next_visit_by"),
        "pegase.family.v1.Note": FieldStatement(
            required: "text",
            others: "child_case family corrects"),
        "pegase.family.v1.Attachment": FieldStatement(
            required: "file_name media_type sha256",
            others: "child_case family size description"),
        "pegase.family.v1.Approval": FieldStatement(
            required: "asked_of",
            others:
                "screen_child register_case start_trial record_best_interest_decision "
                + "record_authority_decision update_case update_member remove_member reopen_case "
                + "remove_sibling purge_case void_record reason"),
        "pegase.family.v1.SiblingGroup": FieldStatement(
            others: "cases outside note"),
        "pegase.family.v1.Placement": FieldStatement(
            required: "type from",
            others: "site family to last_resort_reason authorisations decision authority_informed waivers "
                + "decided_by"),
        "pegase.family.v1.BestInterestDecision": FieldStatement(
            others:
                "kind panel decision decided_on review_by child_view rationale authority_informed "
                + "family exploiter_accepted"),
        "pegase.family.v1.AuthorityDecision": FieldStatement(
            required: "authority kind date reference",
            others: "note"),
        "pegase.family.v1.ReintegrationTrial": FieldStatement(
            required: "receiving_family start planned_end",
            others: "return_placement follow_up"),
        "pegase.family.v1.PostIntegrationReview": FieldStatement(
            required: "date result",
            others: "child_view high_risk_open note"),
        "pegase.family.v1.SchoolEnrolment": FieldStatement(
            required: "from",
            others: "school_site school_name nearest grade note"),
        "pegase.partner.v1.Partner": FieldStatement(
            required: "code names kind",
            once: "code",
            others: "jurisdiction services state lead_partner programme remark"),
        "pegase.partner.v1.Site": FieldStatement(
            required: "kind names",
            others:
                "area address capacity capacity_approx min_age max_age max_age_limit audiences "
                + "siblings_admitted state remark"),
        "pegase.partner.v1.Staff": FieldStatement(
            required: "person kind",
            others: "roles sites state certifications"),
        "pegase.partner.v1.System": FieldStatement(
            required: "identity",
            once: "identity"),
        "pegase.partner.v1.Account": FieldStatement(
            required: "identity",
            once: "identity"),
        "pegase.partner.v1.Certificate": FieldStatement(
            required: "identity fingerprint serial not_before not_after",
            once: "identity fingerprint serial not_before not_after"),
        "pegase.partner.v1.Policy": FieldStatement(
            required: "effective numbers",
            once: "effective numbers",
            others: "remark"),
    ]
}
