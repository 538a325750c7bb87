// Written by scripts/generate from proto/pegase/family/v1/person.proto, proto/pegase/family/v1/case.proto, proto/pegase/family/v1/correction.proto, proto/pegase/family/v1/family.proto, proto/pegase/family/v1/placement.proto, proto/pegase/family/v1/reintegration.proto, proto/pegase/family/v1/approval.proto, proto/pegase/family/v1/assessment.proto, proto/pegase/family/v1/consent.proto, proto/pegase/family/v1/exploitation.proto, proto/pegase/family/v1/follow_up.proto, proto/pegase/family/v1/note.proto, proto/pegase/family/v1/oversight.proto, proto/pegase/family/v1/school.proto, proto/pegase/family/v1/service.proto, proto/pegase/family/v1/sync.proto. Do not edit: change the proto.

import CProtobufC
import CWireMessages

extension FamilyV1.BirthDate: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__BirthDate

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__birth_date__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            date: unsafe MessageCopy.message(c.pointee.date),
            precision: unsafe FamilyV1.DatePrecision(
                rawValue: Int32(bitPattern: c.pointee.precision.rawValue)),
            official: unsafe c.pointee.official != 0,
            policyDate: unsafe MessageCopy.message(c.pointee.policy_date))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.date = try arena.message(date, "date")
        unsafe c.pointee.precision = .init(rawValue: UInt32(bitPattern: precision.rawValue))
        unsafe c.pointee.official = official ? 1 : 0
        unsafe c.pointee.policy_date = try arena.message(policyDate, "policy_date")
    }
}

extension FamilyV1.Telephone: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Telephone

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__telephone__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            number: unsafe MessageCopy.text(c.pointee.number),
            owner: unsafe MessageCopy.text(c.pointee.owner),
            caution: unsafe MessageCopy.text(c.pointee.caution))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.number = try arena.text(number, "number")
        unsafe c.pointee.owner = try arena.text(owner, "owner")
        unsafe c.pointee.caution = try arena.text(caution, "caution")
    }
}

extension FamilyV1.IdentityPaper: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__IdentityPaper

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__identity_paper__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            kind: unsafe FamilyV1.IdentityPaperKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)),
            kindOther: unsafe MessageCopy.text(c.pointee.kind_other),
            number: unsafe MessageCopy.text(c.pointee.number),
            state: unsafe FamilyV1.IdentityPaperState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            steps: unsafe MessageCopy.text(c.pointee.steps))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        unsafe c.pointee.kind_other = try arena.text(kindOther, "kind_other")
        unsafe c.pointee.number = try arena.text(number, "number")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.steps = try arena.text(steps, "steps")
    }
}

extension FamilyV1.Disability: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Disability

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__disability__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            difficulties: unsafe MessageCopy.enums(c.pointee.difficulties, c.pointee.n_difficulties),
            difficultyOther: unsafe MessageCopy.text(c.pointee.difficulty_other),
            needs: unsafe MessageCopy.text(c.pointee.needs))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_difficulties, c.pointee.difficulties) = try arena.enums(
            difficulties, "difficulties", max: 8)
        unsafe c.pointee.difficulty_other = try arena.text(difficultyOther, "difficulty_other")
        unsafe c.pointee.needs = try arena.text(needs, "needs")
    }
}

extension FamilyV1.ChildView: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ChildView

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__child_view__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            heard: unsafe c.pointee.heard != 0, words: unsafe MessageCopy.text(c.pointee.words),
            reasonNotHeard: unsafe MessageCopy.text(c.pointee.reason_not_heard))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.heard = heard ? 1 : 0
        unsafe c.pointee.words = try arena.text(words, "words")
        unsafe c.pointee.reason_not_heard = try arena.text(reasonNotHeard, "reason_not_heard")
    }
}

extension FamilyV1.PolicyRef: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__PolicyRef

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__policy_ref__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            effective: unsafe MessageCopy.message(c.pointee.effective),
            directoryRevision: unsafe c.pointee.directory_revision)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.effective = try arena.message(effective, "effective")
        unsafe c.pointee.directory_revision = directoryRevision
    }
}

extension FamilyV1.ChildCase: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ChildCase

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__child_case__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            caseCode: unsafe MessageCopy.text(c.pointee.case_code),
            person: unsafe MessageCopy.message(c.pointee.person),
            sex: unsafe FamilyV1.Sex(rawValue: Int32(bitPattern: c.pointee.sex.rawValue)),
            birth: unsafe MessageCopy.message(c.pointee.birth),
            nationality: unsafe MessageCopy.text(c.pointee.nationality),
            undocumented: unsafe c.pointee.undocumented != 0,
            state: unsafe FamilyV1.CaseState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            riskLevel: unsafe FamilyV1.RiskLevel(rawValue: Int32(bitPattern: c.pointee.risk_level.rawValue)),
            victimStatus: unsafe FamilyV1.VictimStatus(
                rawValue: Int32(bitPattern: c.pointee.victim_status.rawValue)),
            source: unsafe FamilyV1.IdentificationSource(
                rawValue: Int32(bitPattern: c.pointee.source.rawValue)),
            sourceSite: unsafe MessageCopy.text(c.pointee.source_site),
            area: unsafe MessageCopy.message(c.pointee.area),
            identifiedOn: unsafe MessageCopy.message(c.pointee.identified_on),
            exclusionRisks: unsafe MessageCopy.enums(c.pointee.exclusion_risks, c.pointee.n_exclusion_risks),
            family: unsafe MessageCopy.text(c.pointee.family),
            member: unsafe MessageCopy.text(c.pointee.member),
            siblingGroup: unsafe MessageCopy.text(c.pointee.sibling_group),
            tracing: unsafe MessageCopy.message(c.pointee.tracing),
            responsibleStaff: unsafe MessageCopy.text(c.pointee.responsible_staff),
            episode: unsafe c.pointee.episode,
            visibility: unsafe FamilyV1.Visibility(
                rawValue: Int32(bitPattern: c.pointee.visibility.rawValue)),
            nextDeadline: unsafe MessageCopy.message(c.pointee.next_deadline),
            livingSituation: unsafe FamilyV1.LivingSituation(
                rawValue: Int32(bitPattern: c.pointee.living_situation.rawValue)),
            riskFactors: unsafe MessageCopy.enums(c.pointee.risk_factors, c.pointee.n_risk_factors),
            harms: unsafe MessageCopy.enums(c.pointee.harms, c.pointee.n_harms),
            note: unsafe MessageCopy.text(c.pointee.note),
            screening: unsafe MessageCopy.message(c.pointee.screening),
            registration: unsafe MessageCopy.message(c.pointee.registration),
            assessment: unsafe MessageCopy.text(c.pointee.assessment),
            carePlan: unsafe MessageCopy.text(c.pointee.care_plan),
            placement: unsafe MessageCopy.text(c.pointee.placement),
            trial: unsafe MessageCopy.text(c.pointee.trial),
            suspension: unsafe MessageCopy.message(c.pointee.suspension),
            closure: unsafe MessageCopy.message(c.pointee.closure),
            initialRisk: unsafe FamilyV1.RiskLevel(
                rawValue: Int32(bitPattern: c.pointee.initial_risk.rawValue)),
            stateSince: unsafe MessageCopy.message(c.pointee.state_since),
            directoryRevision: unsafe c.pointee.directory_revision,
            policy: unsafe MessageCopy.message(c.pointee.policy),
            contactAttempts: unsafe MessageCopy.messages(
                c.pointee.contact_attempts, c.pointee.n_contact_attempts),
            reviewBy: unsafe MessageCopy.message(c.pointee.review_by),
            lastReview: unsafe MessageCopy.text(c.pointee.last_review),
            episodeTime: unsafe MessageCopy.message(c.pointee.episode_time),
            stepReason: unsafe MessageCopy.text(c.pointee.step_reason),
            transitionPlan: unsafe MessageCopy.message(c.pointee.transition_plan),
            agesOut: unsafe MessageCopy.message(c.pointee.ages_out),
            secondName: unsafe MessageCopy.message(c.pointee.second_name),
            nicknames: unsafe MessageCopy.texts(c.pointee.nicknames, c.pointee.n_nicknames),
            telephones: unsafe MessageCopy.messages(c.pointee.telephones, c.pointee.n_telephones),
            papers: unsafe MessageCopy.messages(c.pointee.papers, c.pointee.n_papers),
            languages: unsafe MessageCopy.texts(c.pointee.languages, c.pointee.n_languages),
            ethnicity: unsafe MessageCopy.text(c.pointee.ethnicity),
            religion: unsafe MessageCopy.text(c.pointee.religion),
            disability: unsafe MessageCopy.message(c.pointee.disability),
            address: unsafe MessageCopy.text(c.pointee.address),
            landmark: unsafe MessageCopy.text(c.pointee.landmark),
            reporter: unsafe MessageCopy.message(c.pointee.reporter),
            otherStaff: unsafe MessageCopy.texts(c.pointee.other_staff, c.pointee.n_other_staff),
            project: unsafe MessageCopy.text(c.pointee.project),
            donor: unsafe MessageCopy.text(c.pointee.donor),
            sourceOther: unsafe MessageCopy.text(c.pointee.source_other),
            harmOther: unsafe MessageCopy.text(c.pointee.harm_other),
            protectionAlerts: unsafe MessageCopy.messages(
                c.pointee.protection_alerts, c.pointee.n_protection_alerts),
            days: unsafe MessageCopy.message(c.pointee.days))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.case_code = try arena.text(caseCode, "case_code")
        unsafe c.pointee.person = try arena.message(person, "person")
        unsafe c.pointee.sex = .init(rawValue: UInt32(bitPattern: sex.rawValue))
        unsafe c.pointee.birth = try arena.message(birth, "birth")
        unsafe c.pointee.nationality = try arena.text(nationality, "nationality")
        unsafe c.pointee.undocumented = undocumented ? 1 : 0
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.risk_level = .init(rawValue: UInt32(bitPattern: riskLevel.rawValue))
        unsafe c.pointee.victim_status = .init(rawValue: UInt32(bitPattern: victimStatus.rawValue))
        unsafe c.pointee.source = .init(rawValue: UInt32(bitPattern: source.rawValue))
        unsafe c.pointee.source_site = try arena.text(sourceSite, "source_site")
        unsafe c.pointee.area = try arena.message(area, "area")
        unsafe c.pointee.identified_on = try arena.message(identifiedOn, "identified_on")
        unsafe (c.pointee.n_exclusion_risks, c.pointee.exclusion_risks) = try arena.enums(
            exclusionRisks, "exclusion_risks", max: 8)
        unsafe c.pointee.family = try arena.text(family, "family")
        unsafe c.pointee.member = try arena.text(member, "member")
        unsafe c.pointee.sibling_group = try arena.text(siblingGroup, "sibling_group")
        unsafe c.pointee.tracing = try arena.message(tracing, "tracing")
        unsafe c.pointee.responsible_staff = try arena.text(responsibleStaff, "responsible_staff")
        unsafe c.pointee.episode = episode
        unsafe c.pointee.visibility = .init(rawValue: UInt32(bitPattern: visibility.rawValue))
        unsafe c.pointee.next_deadline = try arena.message(nextDeadline, "next_deadline")
        unsafe c.pointee.living_situation = .init(rawValue: UInt32(bitPattern: livingSituation.rawValue))
        unsafe (c.pointee.n_risk_factors, c.pointee.risk_factors) = try arena.enums(
            riskFactors, "risk_factors", max: 32)
        unsafe (c.pointee.n_harms, c.pointee.harms) = try arena.enums(harms, "harms", max: 16)
        unsafe c.pointee.note = try arena.text(note, "note")
        unsafe c.pointee.screening = try arena.message(screening, "screening")
        unsafe c.pointee.registration = try arena.message(registration, "registration")
        unsafe c.pointee.assessment = try arena.text(assessment, "assessment")
        unsafe c.pointee.care_plan = try arena.text(carePlan, "care_plan")
        unsafe c.pointee.placement = try arena.text(placement, "placement")
        unsafe c.pointee.trial = try arena.text(trial, "trial")
        unsafe c.pointee.suspension = try arena.message(suspension, "suspension")
        unsafe c.pointee.closure = try arena.message(closure, "closure")
        unsafe c.pointee.initial_risk = .init(rawValue: UInt32(bitPattern: initialRisk.rawValue))
        unsafe c.pointee.state_since = try arena.message(stateSince, "state_since")
        unsafe c.pointee.directory_revision = directoryRevision
        unsafe c.pointee.policy = try arena.message(policy, "policy")
        unsafe (c.pointee.n_contact_attempts, c.pointee.contact_attempts) = try arena.messages(
            contactAttempts, "contact_attempts", max: 32)
        unsafe c.pointee.review_by = try arena.message(reviewBy, "review_by")
        unsafe c.pointee.last_review = try arena.text(lastReview, "last_review")
        unsafe c.pointee.episode_time = try arena.message(episodeTime, "episode_time")
        unsafe c.pointee.step_reason = try arena.text(stepReason, "step_reason")
        unsafe c.pointee.transition_plan = try arena.message(transitionPlan, "transition_plan")
        unsafe c.pointee.ages_out = try arena.message(agesOut, "ages_out")
        unsafe c.pointee.second_name = try arena.message(secondName, "second_name")
        unsafe (c.pointee.n_nicknames, c.pointee.nicknames) = try arena.texts(nicknames, "nicknames", max: 8)
        unsafe (c.pointee.n_telephones, c.pointee.telephones) = try arena.messages(
            telephones, "telephones", max: 8)
        unsafe (c.pointee.n_papers, c.pointee.papers) = try arena.messages(papers, "papers", max: 8)
        unsafe (c.pointee.n_languages, c.pointee.languages) = try arena.texts(languages, "languages", max: 8)
        unsafe c.pointee.ethnicity = try arena.text(ethnicity, "ethnicity")
        unsafe c.pointee.religion = try arena.text(religion, "religion")
        unsafe c.pointee.disability = try arena.message(disability, "disability")
        unsafe c.pointee.address = try arena.text(address, "address")
        unsafe c.pointee.landmark = try arena.text(landmark, "landmark")
        unsafe c.pointee.reporter = try arena.message(reporter, "reporter")
        unsafe (c.pointee.n_other_staff, c.pointee.other_staff) = try arena.texts(
            otherStaff, "other_staff", max: 16)
        unsafe c.pointee.project = try arena.text(project, "project")
        unsafe c.pointee.donor = try arena.text(donor, "donor")
        unsafe c.pointee.source_other = try arena.text(sourceOther, "source_other")
        unsafe c.pointee.harm_other = try arena.text(harmOther, "harm_other")
        unsafe (c.pointee.n_protection_alerts, c.pointee.protection_alerts) = try arena.messages(
            protectionAlerts, "protection_alerts", max: 8)
        unsafe c.pointee.days = try arena.message(days, "days")
    }
}

extension FamilyV1.CaseDays: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__CaseDays

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__case_days__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            enteredLate: unsafe c.pointee.entered_late != 0,
            transitionPlanRecordedOn: unsafe MessageCopy.message(c.pointee.transition_plan_recorded_on),
            returnDecidedOn: unsafe MessageCopy.message(c.pointee.return_decided_on),
            lastReviewOn: unsafe MessageCopy.message(c.pointee.last_review_on),
            assessedOn: unsafe MessageCopy.message(c.pointee.assessed_on),
            victimStatusOn: unsafe MessageCopy.message(c.pointee.victim_status_on),
            sealedOn: unsafe MessageCopy.message(c.pointee.sealed_on),
            contactAttemptsRecordedOn: unsafe MessageCopy.messages(
                c.pointee.contact_attempts_recorded_on, c.pointee.n_contact_attempts_recorded_on),
            ageReviewBy: unsafe MessageCopy.message(c.pointee.age_review_by))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.entered_late = enteredLate ? 1 : 0
        unsafe c.pointee.transition_plan_recorded_on = try arena.message(
            transitionPlanRecordedOn, "transition_plan_recorded_on")
        unsafe c.pointee.return_decided_on = try arena.message(returnDecidedOn, "return_decided_on")
        unsafe c.pointee.last_review_on = try arena.message(lastReviewOn, "last_review_on")
        unsafe c.pointee.assessed_on = try arena.message(assessedOn, "assessed_on")
        unsafe c.pointee.victim_status_on = try arena.message(victimStatusOn, "victim_status_on")
        unsafe c.pointee.sealed_on = try arena.message(sealedOn, "sealed_on")
        unsafe (c.pointee.n_contact_attempts_recorded_on, c.pointee.contact_attempts_recorded_on) =
            try arena.messages(contactAttemptsRecordedOn, "contact_attempts_recorded_on", max: 32)
        unsafe c.pointee.age_review_by = try arena.message(ageReviewBy, "age_review_by")
    }
}

extension FamilyV1.Reporter: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Reporter

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__reporter__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name),
            relation: unsafe MessageCopy.text(c.pointee.relation),
            telephone: unsafe MessageCopy.message(c.pointee.telephone),
            anonymous: unsafe c.pointee.anonymous != 0)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.relation = try arena.text(relation, "relation")
        unsafe c.pointee.telephone = try arena.message(telephone, "telephone")
        unsafe c.pointee.anonymous = anonymous ? 1 : 0
    }
}

extension FamilyV1.ProtectionAlert: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ProtectionAlert

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__protection_alert__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            change: unsafe FamilyV1.ProtectionChange(rawValue: Int32(bitPattern: c.pointee.change.rawValue)),
            since: unsafe MessageCopy.message(c.pointee.since))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.change = .init(rawValue: UInt32(bitPattern: change.rawValue))
        unsafe c.pointee.since = try arena.message(since, "since")
    }
}

extension FamilyV1.Deadline: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Deadline

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__deadline__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            kind: unsafe FamilyV1.DeadlineKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)),
            due: unsafe MessageCopy.message(c.pointee.due))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        unsafe c.pointee.due = try arena.message(due, "due")
    }
}

extension FamilyV1.FamilyTracing: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__FamilyTracing

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__family_tracing__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            state: unsafe FamilyV1.TracingState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            startedOn: unsafe MessageCopy.message(c.pointee.started_on),
            endedOn: unsafe MessageCopy.message(c.pointee.ended_on),
            family: unsafe MessageCopy.text(c.pointee.family), note: unsafe MessageCopy.text(c.pointee.note))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.started_on = try arena.message(startedOn, "started_on")
        unsafe c.pointee.ended_on = try arena.message(endedOn, "ended_on")
        unsafe c.pointee.family = try arena.text(family, "family")
        unsafe c.pointee.note = try arena.text(note, "note")
    }
}

extension FamilyV1.Screening: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Screening

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__screening__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            result: unsafe FamilyV1.VictimStatus(rawValue: Int32(bitPattern: c.pointee.result.rawValue)),
            doneOn: unsafe MessageCopy.message(c.pointee.done_on),
            reader: unsafe MessageCopy.text(c.pointee.reader),
            secondReader: unsafe MessageCopy.text(c.pointee.second_reader),
            note: unsafe MessageCopy.text(c.pointee.note))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.result = .init(rawValue: UInt32(bitPattern: result.rawValue))
        unsafe c.pointee.done_on = try arena.message(doneOn, "done_on")
        unsafe c.pointee.reader = try arena.text(reader, "reader")
        unsafe c.pointee.second_reader = try arena.text(secondReader, "second_reader")
        unsafe c.pointee.note = try arena.text(note, "note")
    }
}

extension FamilyV1.Registration: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Registration

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__registration__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            registeredOn: unsafe MessageCopy.message(c.pointee.registered_on),
            consent: unsafe MessageCopy.text(c.pointee.consent),
            safetyOverride: unsafe MessageCopy.message(c.pointee.safety_override),
            duplicate: unsafe FamilyV1.DuplicateAnswer(
                rawValue: Int32(bitPattern: c.pointee.duplicate.rawValue)),
            consentUntil: unsafe MessageCopy.message(c.pointee.consent_until))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.registered_on = try arena.message(registeredOn, "registered_on")
        unsafe c.pointee.consent = try arena.text(consent, "consent")
        unsafe c.pointee.safety_override = try arena.message(safetyOverride, "safety_override")
        unsafe c.pointee.duplicate = .init(rawValue: UInt32(bitPattern: duplicate.rawValue))
        unsafe c.pointee.consent_until = try arena.message(consentUntil, "consent_until")
    }
}

extension FamilyV1.SafetyOverride: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SafetyOverride

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__safety_override__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            reason: unsafe MessageCopy.text(c.pointee.reason),
            approvedBy: unsafe MessageCopy.text(c.pointee.approved_by),
            authorityInformed: unsafe c.pointee.authority_informed != 0)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.reason = try arena.text(reason, "reason")
        unsafe c.pointee.approved_by = try arena.text(approvedBy, "approved_by")
        unsafe c.pointee.authority_informed = authorityInformed ? 1 : 0
    }
}

extension FamilyV1.ContactAttempt: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ContactAttempt

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__contact_attempt__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            date: unsafe MessageCopy.message(c.pointee.date),
            channel: unsafe MessageCopy.text(c.pointee.channel))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.date = try arena.message(date, "date")
        unsafe c.pointee.channel = try arena.text(channel, "channel")
    }
}

extension FamilyV1.Suspension: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Suspension

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__suspension__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            since: unsafe MessageCopy.message(c.pointee.since),
            previous: unsafe FamilyV1.CaseState(rawValue: Int32(bitPattern: c.pointee.previous.rawValue)),
            authorityInformed: unsafe c.pointee.authority_informed != 0,
            note: unsafe MessageCopy.text(c.pointee.note),
            recordedOn: unsafe MessageCopy.message(c.pointee.recorded_on))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.since = try arena.message(since, "since")
        unsafe c.pointee.previous = .init(rawValue: UInt32(bitPattern: previous.rawValue))
        unsafe c.pointee.authority_informed = authorityInformed ? 1 : 0
        unsafe c.pointee.note = try arena.text(note, "note")
        unsafe c.pointee.recorded_on = try arena.message(recordedOn, "recorded_on")
    }
}

extension FamilyV1.Closure: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Closure

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__closure__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            reason: unsafe FamilyV1.CloseReason(rawValue: Int32(bitPattern: c.pointee.reason.rawValue)),
            closedOn: unsafe MessageCopy.message(c.pointee.closed_on),
            finalRisk: unsafe FamilyV1.RiskLevel(rawValue: Int32(bitPattern: c.pointee.final_risk.rawValue)),
            evidence: unsafe MessageCopy.message(c.pointee.evidence),
            recordedOn: unsafe MessageCopy.message(c.pointee.recorded_on),
            retainedUntil: unsafe MessageCopy.message(c.pointee.retained_until))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.reason = .init(rawValue: UInt32(bitPattern: reason.rawValue))
        unsafe c.pointee.closed_on = try arena.message(closedOn, "closed_on")
        unsafe c.pointee.final_risk = .init(rawValue: UInt32(bitPattern: finalRisk.rawValue))
        unsafe c.pointee.evidence = try arena.message(evidence, "evidence")
        unsafe c.pointee.recorded_on = try arena.message(recordedOn, "recorded_on")
        unsafe c.pointee.retained_until = try arena.message(retainedUntil, "retained_until")
    }
}

extension FamilyV1.CloseEvidence: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__CloseEvidence

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__close_evidence__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            survivingCase: unsafe MessageCopy.text(c.pointee.surviving_case),
            childInterviewedAlone: unsafe c.pointee.child_interviewed_alone != 0,
            document: unsafe MessageCopy.text(c.pointee.document),
            authorityInformed: unsafe c.pointee.authority_informed != 0,
            transitionPlan: unsafe MessageCopy.message(c.pointee.transition_plan),
            followUp: unsafe MessageCopy.text(c.pointee.follow_up),
            note: unsafe MessageCopy.text(c.pointee.note),
            diedOn: unsafe MessageCopy.message(c.pointee.died_on))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.surviving_case = try arena.text(survivingCase, "surviving_case")
        unsafe c.pointee.child_interviewed_alone = childInterviewedAlone ? 1 : 0
        unsafe c.pointee.document = try arena.text(document, "document")
        unsafe c.pointee.authority_informed = authorityInformed ? 1 : 0
        unsafe c.pointee.transition_plan = try arena.message(transitionPlan, "transition_plan")
        unsafe c.pointee.follow_up = try arena.text(followUp, "follow_up")
        unsafe c.pointee.note = try arena.text(note, "note")
        unsafe c.pointee.died_on = try arena.message(diedOn, "died_on")
    }
}

extension FamilyV1.IdentifyChildRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__IdentifyChildRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__identify_child_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            childCase: unsafe MessageCopy.message(c.pointee.child_case),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.child_case = try arena.message(childCase, "child_case")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.GetCaseRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetCaseRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_case_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.BatchGetCasesRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__BatchGetCasesRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__batch_get_cases_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            names: unsafe MessageCopy.texts(c.pointee.names, c.pointee.n_names))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe (c.pointee.n_names, c.pointee.names) = try arena.texts(names, "names", max: 100)
    }
}

extension FamilyV1.BatchGetCasesResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__BatchGetCasesResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__batch_get_cases_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(cases: unsafe MessageCopy.messages(c.pointee.cases, c.pointee.n_cases))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_cases, c.pointee.cases) = try arena.messages(cases, "cases", max: 100)
    }
}

extension FamilyV1.ListCasesRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListCasesRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_cases_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token),
            state: unsafe FamilyV1.CaseState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            responsibleStaff: unsafe MessageCopy.text(c.pointee.responsible_staff),
            sourceSite: unsafe MessageCopy.text(c.pointee.source_site),
            riskLevel: unsafe FamilyV1.RiskLevel(rawValue: Int32(bitPattern: c.pointee.risk_level.rawValue)),
            overdue: unsafe c.pointee.overdue != 0, filter: unsafe MessageCopy.text(c.pointee.filter),
            orderBy: unsafe MessageCopy.text(c.pointee.order_by))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.responsible_staff = try arena.text(responsibleStaff, "responsible_staff")
        unsafe c.pointee.source_site = try arena.text(sourceSite, "source_site")
        unsafe c.pointee.risk_level = .init(rawValue: UInt32(bitPattern: riskLevel.rawValue))
        unsafe c.pointee.overdue = overdue ? 1 : 0
        unsafe c.pointee.filter = try arena.text(filter, "filter")
        unsafe c.pointee.order_by = try arena.text(orderBy, "order_by")
    }
}

extension FamilyV1.ListCasesResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListCasesResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_cases_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            cases: unsafe MessageCopy.messages(c.pointee.cases, c.pointee.n_cases),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_cases, c.pointee.cases) = try arena.messages(cases, "cases", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.CountCasesRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__CountCasesRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__count_cases_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            pageToken: unsafe MessageCopy.text(c.pointee.page_token),
            filter: unsafe MessageCopy.text(c.pointee.filter),
            groupBy: unsafe MessageCopy.text(c.pointee.group_by))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
        unsafe c.pointee.filter = try arena.text(filter, "filter")
        unsafe c.pointee.group_by = try arena.text(groupBy, "group_by")
    }
}

extension FamilyV1.CountCasesResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__CountCasesResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__count_cases_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            counts: unsafe MessageCopy.messages(c.pointee.counts, c.pointee.n_counts),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_counts, c.pointee.counts) = try arena.messages(counts, "counts", max: 1024)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.CaseCount: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__CaseCount

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__case_count__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(value: unsafe MessageCopy.text(c.pointee.value), count: unsafe c.pointee.count)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.value = try arena.text(value, "value")
        unsafe c.pointee.count = count
    }
}

extension FamilyV1.UpdateCaseRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__UpdateCaseRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__update_case_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            childCase: unsafe MessageCopy.message(c.pointee.child_case),
            updateMask: unsafe MessageCopy.message(c.pointee.update_mask),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            approval: unsafe MessageCopy.text(c.pointee.approval))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.child_case = try arena.message(childCase, "child_case")
        unsafe c.pointee.update_mask = try arena.message(updateMask, "update_mask")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.approval = try arena.text(approval, "approval")
    }
}

extension FamilyV1.ScreenChildRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ScreenChildRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__screen_child_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            screening: unsafe MessageCopy.message(c.pointee.screening),
            riskFactors: unsafe MessageCopy.enums(c.pointee.risk_factors, c.pointee.n_risk_factors),
            harms: unsafe MessageCopy.enums(c.pointee.harms, c.pointee.n_harms),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            approval: unsafe MessageCopy.text(c.pointee.approval))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.screening = try arena.message(screening, "screening")
        unsafe (c.pointee.n_risk_factors, c.pointee.risk_factors) = try arena.enums(
            riskFactors, "risk_factors", max: 32)
        unsafe (c.pointee.n_harms, c.pointee.harms) = try arena.enums(harms, "harms", max: 16)
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.approval = try arena.text(approval, "approval")
    }
}

extension FamilyV1.RegisterCaseRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__RegisterCaseRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__register_case_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            registration: unsafe MessageCopy.message(c.pointee.registration),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            approval: unsafe MessageCopy.text(c.pointee.approval),
            happenedOn: unsafe MessageCopy.message(c.pointee.happened_on))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.registration = try arena.message(registration, "registration")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.approval = try arena.text(approval, "approval")
        unsafe c.pointee.happened_on = try arena.message(happenedOn, "happened_on")
    }
}

extension FamilyV1.StartFamilyTracingRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__StartFamilyTracingRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__start_family_tracing_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            note: unsafe MessageCopy.text(c.pointee.note),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            happenedOn: unsafe MessageCopy.message(c.pointee.happened_on))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.note = try arena.text(note, "note")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.happened_on = try arena.message(happenedOn, "happened_on")
    }
}

extension FamilyV1.RecordTracingResultRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__RecordTracingResultRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__record_tracing_result_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            result: unsafe FamilyV1.TracingState(rawValue: Int32(bitPattern: c.pointee.result.rawValue)),
            family: unsafe MessageCopy.text(c.pointee.family), note: unsafe MessageCopy.text(c.pointee.note),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            happenedOn: unsafe MessageCopy.message(c.pointee.happened_on))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.result = .init(rawValue: UInt32(bitPattern: result.rawValue))
        unsafe c.pointee.family = try arena.text(family, "family")
        unsafe c.pointee.note = try arena.text(note, "note")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.happened_on = try arena.message(happenedOn, "happened_on")
    }
}

extension FamilyV1.WithdrawReintegrationRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__WithdrawReintegrationRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__withdraw_reintegration_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            reason: unsafe MessageCopy.text(c.pointee.reason),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            happenedOn: unsafe MessageCopy.message(c.pointee.happened_on))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.reason = try arena.text(reason, "reason")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.happened_on = try arena.message(happenedOn, "happened_on")
    }
}

extension FamilyV1.SuspendCaseRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SuspendCaseRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__suspend_case_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            authorityInformed: unsafe c.pointee.authority_informed != 0,
            note: unsafe MessageCopy.text(c.pointee.note),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            happenedOn: unsafe MessageCopy.message(c.pointee.happened_on))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.authority_informed = authorityInformed ? 1 : 0
        unsafe c.pointee.note = try arena.text(note, "note")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.happened_on = try arena.message(happenedOn, "happened_on")
    }
}

extension FamilyV1.ResumeCaseRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ResumeCaseRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__resume_case_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            happenedOn: unsafe MessageCopy.message(c.pointee.happened_on))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.happened_on = try arena.message(happenedOn, "happened_on")
    }
}

extension FamilyV1.CloseCaseRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__CloseCaseRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__close_case_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            reason: unsafe FamilyV1.CloseReason(rawValue: Int32(bitPattern: c.pointee.reason.rawValue)),
            evidence: unsafe MessageCopy.message(c.pointee.evidence),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            happenedOn: unsafe MessageCopy.message(c.pointee.happened_on))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.reason = .init(rawValue: UInt32(bitPattern: reason.rawValue))
        unsafe c.pointee.evidence = try arena.message(evidence, "evidence")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.happened_on = try arena.message(happenedOn, "happened_on")
    }
}

extension FamilyV1.ReopenCaseRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ReopenCaseRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__reopen_case_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            reason: unsafe MessageCopy.text(c.pointee.reason),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            consent: unsafe MessageCopy.text(c.pointee.consent),
            safetyOverride: unsafe MessageCopy.message(c.pointee.safety_override),
            approval: unsafe MessageCopy.text(c.pointee.approval),
            happenedOn: unsafe MessageCopy.message(c.pointee.happened_on))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.reason = try arena.text(reason, "reason")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.consent = try arena.text(consent, "consent")
        unsafe c.pointee.safety_override = try arena.message(safetyOverride, "safety_override")
        unsafe c.pointee.approval = try arena.text(approval, "approval")
        unsafe c.pointee.happened_on = try arena.message(happenedOn, "happened_on")
    }
}

extension FamilyV1.PurgeCaseRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__PurgeCaseRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__purge_case_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            approval: unsafe MessageCopy.text(c.pointee.approval))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.approval = try arena.text(approval, "approval")
    }
}

extension FamilyV1.KeepCaseRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__KeepCaseRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__keep_case_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            until: unsafe MessageCopy.message(c.pointee.until),
            reason: unsafe MessageCopy.text(c.pointee.reason),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.until = try arena.message(until, "until")
        unsafe c.pointee.reason = try arena.text(reason, "reason")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.ExplainTransitionRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ExplainTransitionRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__explain_transition_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ExplainTransitionResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ExplainTransitionResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__explain_transition_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            state: unsafe FamilyV1.CaseState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            steps: unsafe MessageCopy.messages(c.pointee.steps, c.pointee.n_steps))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe (c.pointee.n_steps, c.pointee.steps) = try arena.messages(steps, "steps", max: 64)
    }
}

extension FamilyV1.TransitionStep: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__TransitionStep

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__transition_step__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            rpc: unsafe MessageCopy.text(c.pointee.rpc),
            to: unsafe FamilyV1.CaseState(rawValue: Int32(bitPattern: c.pointee.to.rawValue)),
            by: unsafe MessageCopy.text(c.pointee.by),
            unmet: unsafe MessageCopy.messages(c.pointee.unmet, c.pointee.n_unmet))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.rpc = try arena.text(rpc, "rpc")
        unsafe c.pointee.to = .init(rawValue: UInt32(bitPattern: to.rawValue))
        unsafe c.pointee.by = try arena.text(by, "by")
        unsafe (c.pointee.n_unmet, c.pointee.unmet) = try arena.messages(unmet, "unmet", max: 16)
    }
}

extension FamilyV1.UnmetGuard: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__UnmetGuard

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__unmet_guard__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            reason: unsafe MessageCopy.text(c.pointee.reason),
            description: unsafe MessageCopy.text(c.pointee.description))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.reason = try arena.text(reason, "reason")
        unsafe c.pointee.description = try arena.text(description, "description")
    }
}

extension FamilyV1.Voided: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Voided

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__voided__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            voidTime: unsafe MessageCopy.message(c.pointee.void_time),
            voidedBy: unsafe MessageCopy.text(c.pointee.voided_by),
            approvedBy: unsafe MessageCopy.text(c.pointee.approved_by),
            reason: unsafe FamilyV1.VoidReason(rawValue: Int32(bitPattern: c.pointee.reason.rawValue)),
            note: unsafe MessageCopy.text(c.pointee.note))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.void_time = try arena.message(voidTime, "void_time")
        unsafe c.pointee.voided_by = try arena.text(voidedBy, "voided_by")
        unsafe c.pointee.approved_by = try arena.text(approvedBy, "approved_by")
        unsafe c.pointee.reason = .init(rawValue: UInt32(bitPattern: reason.rawValue))
        unsafe c.pointee.note = try arena.text(note, "note")
    }
}

extension FamilyV1.VoidRecordRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__VoidRecordRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__void_record_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            reason: unsafe FamilyV1.VoidReason(rawValue: Int32(bitPattern: c.pointee.reason.rawValue)),
            note: unsafe MessageCopy.text(c.pointee.note), visit: unsafe c.pointee.visit,
            approval: unsafe MessageCopy.text(c.pointee.approval),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.reason = .init(rawValue: UInt32(bitPattern: reason.rawValue))
        unsafe c.pointee.note = try arena.text(note, "note")
        unsafe c.pointee.visit = visit
        unsafe c.pointee.approval = try arena.text(approval, "approval")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.VoidRecordResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__VoidRecordResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__void_record_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            voided: unsafe MessageCopy.message(c.pointee.voided))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.voided = try arena.message(voided, "voided")
    }
}

extension FamilyV1.PossibleDuplicate: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__PossibleDuplicate

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__possible_duplicate__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            childCase: unsafe MessageCopy.text(c.pointee.child_case),
            otherCase: unsafe MessageCopy.text(c.pointee.other_case),
            signs: unsafe MessageCopy.enums(c.pointee.signs, c.pointee.n_signs))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.child_case = try arena.text(childCase, "child_case")
        unsafe c.pointee.other_case = try arena.text(otherCase, "other_case")
        unsafe (c.pointee.n_signs, c.pointee.signs) = try arena.enums(signs, "signs", max: 4)
    }
}

extension FamilyV1.ListPossibleDuplicatesRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListPossibleDuplicatesRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_possible_duplicates_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token),
            childCase: unsafe MessageCopy.text(c.pointee.child_case))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
        unsafe c.pointee.child_case = try arena.text(childCase, "child_case")
    }
}

extension FamilyV1.ListPossibleDuplicatesResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListPossibleDuplicatesResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_possible_duplicates_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            duplicates: unsafe MessageCopy.messages(c.pointee.duplicates, c.pointee.n_duplicates),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_duplicates, c.pointee.duplicates) = try arena.messages(
            duplicates, "duplicates", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.Family: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Family

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__family__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            caseCode: unsafe MessageCopy.text(c.pointee.case_code),
            headType: unsafe FamilyV1.HeadType(rawValue: Int32(bitPattern: c.pointee.head_type.rawValue)),
            area: unsafe MessageCopy.message(c.pointee.area),
            address: unsafe MessageCopy.text(c.pointee.address),
            dependentChildren: unsafe MessageCopy.message(c.pointee.dependent_children),
            monthlyIncome: unsafe MessageCopy.message(c.pointee.monthly_income),
            displacement: unsafe FamilyV1.Displacement(
                rawValue: Int32(bitPattern: c.pointee.displacement.rawValue)),
            riskFactors: unsafe MessageCopy.enums(c.pointee.risk_factors, c.pointee.n_risk_factors),
            state: unsafe FamilyV1.FamilyState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            responsibleStaff: unsafe MessageCopy.text(c.pointee.responsible_staff),
            linkedCases: unsafe MessageCopy.texts(c.pointee.linked_cases, c.pointee.n_linked_cases),
            remittance: unsafe MessageCopy.message(c.pointee.remittance),
            note: unsafe MessageCopy.text(c.pointee.note),
            directoryRevision: unsafe c.pointee.directory_revision,
            suggestedRiskFactors: unsafe MessageCopy.enums(
                c.pointee.suggested_risk_factors, c.pointee.n_suggested_risk_factors),
            landmark: unsafe MessageCopy.text(c.pointee.landmark),
            telephones: unsafe MessageCopy.messages(c.pointee.telephones, c.pointee.n_telephones),
            project: unsafe MessageCopy.text(c.pointee.project),
            donor: unsafe MessageCopy.text(c.pointee.donor))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.case_code = try arena.text(caseCode, "case_code")
        unsafe c.pointee.head_type = .init(rawValue: UInt32(bitPattern: headType.rawValue))
        unsafe c.pointee.area = try arena.message(area, "area")
        unsafe c.pointee.address = try arena.text(address, "address")
        unsafe c.pointee.dependent_children = try arena.message(dependentChildren, "dependent_children")
        unsafe c.pointee.monthly_income = try arena.message(monthlyIncome, "monthly_income")
        unsafe c.pointee.displacement = .init(rawValue: UInt32(bitPattern: displacement.rawValue))
        unsafe (c.pointee.n_risk_factors, c.pointee.risk_factors) = try arena.enums(
            riskFactors, "risk_factors", max: 32)
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.responsible_staff = try arena.text(responsibleStaff, "responsible_staff")
        unsafe (c.pointee.n_linked_cases, c.pointee.linked_cases) = try arena.texts(
            linkedCases, "linked_cases", max: 64)
        unsafe c.pointee.remittance = try arena.message(remittance, "remittance")
        unsafe c.pointee.note = try arena.text(note, "note")
        unsafe c.pointee.directory_revision = directoryRevision
        unsafe (c.pointee.n_suggested_risk_factors, c.pointee.suggested_risk_factors) = try arena.enums(
            suggestedRiskFactors, "suggested_risk_factors", max: 4)
        unsafe c.pointee.landmark = try arena.text(landmark, "landmark")
        unsafe (c.pointee.n_telephones, c.pointee.telephones) = try arena.messages(
            telephones, "telephones", max: 8)
        unsafe c.pointee.project = try arena.text(project, "project")
        unsafe c.pointee.donor = try arena.text(donor, "donor")
    }
}

extension FamilyV1.Remittance: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Remittance

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__remittance__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            amount: unsafe MessageCopy.message(c.pointee.amount),
            rhythm: unsafe FamilyV1.RemittanceRhythm(rawValue: Int32(bitPattern: c.pointee.rhythm.rawValue)),
            senderMember: unsafe MessageCopy.text(c.pointee.sender_member))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.amount = try arena.message(amount, "amount")
        unsafe c.pointee.rhythm = .init(rawValue: UInt32(bitPattern: rhythm.rawValue))
        unsafe c.pointee.sender_member = try arena.text(senderMember, "sender_member")
    }
}

extension FamilyV1.Member: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Member

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__member__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            person: unsafe MessageCopy.message(c.pointee.person),
            sex: unsafe FamilyV1.Sex(rawValue: Int32(bitPattern: c.pointee.sex.rawValue)),
            birth: unsafe MessageCopy.message(c.pointee.birth),
            relationToHead: unsafe FamilyV1.Relation(
                rawValue: Int32(bitPattern: c.pointee.relation_to_head.rawValue)),
            caretaker: unsafe c.pointee.caretaker != 0,
            absence: unsafe MessageCopy.message(c.pointee.absence),
            orphan: unsafe FamilyV1.OrphanStatus(rawValue: Int32(bitPattern: c.pointee.orphan.rawValue)),
            income: unsafe MessageCopy.message(c.pointee.income),
            capacity: unsafe MessageCopy.message(c.pointee.capacity),
            allegedExploiter: unsafe c.pointee.alleged_exploiter != 0,
            childCase: unsafe MessageCopy.text(c.pointee.child_case),
            state: unsafe FamilyV1.MemberState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            proposedCapacity: unsafe MessageCopy.message(c.pointee.proposed_capacity),
            secondName: unsafe MessageCopy.message(c.pointee.second_name),
            nicknames: unsafe MessageCopy.texts(c.pointee.nicknames, c.pointee.n_nicknames),
            telephones: unsafe MessageCopy.messages(c.pointee.telephones, c.pointee.n_telephones),
            papers: unsafe MessageCopy.messages(c.pointee.papers, c.pointee.n_papers),
            disability: unsafe MessageCopy.message(c.pointee.disability),
            relationOther: unsafe MessageCopy.text(c.pointee.relation_other),
            notSibling: unsafe c.pointee.not_sibling != 0)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.person = try arena.message(person, "person")
        unsafe c.pointee.sex = .init(rawValue: UInt32(bitPattern: sex.rawValue))
        unsafe c.pointee.birth = try arena.message(birth, "birth")
        unsafe c.pointee.relation_to_head = .init(rawValue: UInt32(bitPattern: relationToHead.rawValue))
        unsafe c.pointee.caretaker = caretaker ? 1 : 0
        unsafe c.pointee.absence = try arena.message(absence, "absence")
        unsafe c.pointee.orphan = .init(rawValue: UInt32(bitPattern: orphan.rawValue))
        unsafe c.pointee.income = try arena.message(income, "income")
        unsafe c.pointee.capacity = try arena.message(capacity, "capacity")
        unsafe c.pointee.alleged_exploiter = allegedExploiter ? 1 : 0
        unsafe c.pointee.child_case = try arena.text(childCase, "child_case")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.proposed_capacity = try arena.message(proposedCapacity, "proposed_capacity")
        unsafe c.pointee.second_name = try arena.message(secondName, "second_name")
        unsafe (c.pointee.n_nicknames, c.pointee.nicknames) = try arena.texts(nicknames, "nicknames", max: 8)
        unsafe (c.pointee.n_telephones, c.pointee.telephones) = try arena.messages(
            telephones, "telephones", max: 8)
        unsafe (c.pointee.n_papers, c.pointee.papers) = try arena.messages(papers, "papers", max: 8)
        unsafe c.pointee.disability = try arena.message(disability, "disability")
        unsafe c.pointee.relation_other = try arena.text(relationOther, "relation_other")
        unsafe c.pointee.not_sibling = notSibling ? 1 : 0
    }
}

extension FamilyV1.Absence: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Absence

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__absence__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            reason: unsafe FamilyV1.AbsenceReason(rawValue: Int32(bitPattern: c.pointee.reason.rawValue)),
            place: unsafe MessageCopy.text(c.pointee.place),
            since: unsafe MessageCopy.message(c.pointee.since),
            reasonOther: unsafe MessageCopy.text(c.pointee.reason_other))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.reason = .init(rawValue: UInt32(bitPattern: reason.rawValue))
        unsafe c.pointee.place = try arena.text(place, "place")
        unsafe c.pointee.since = try arena.message(since, "since")
        unsafe c.pointee.reason_other = try arena.text(reasonOther, "reason_other")
    }
}

extension FamilyV1.ParentalCapacity: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ParentalCapacity

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__parental_capacity__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            level: unsafe FamilyV1.CapacityLevel(rawValue: Int32(bitPattern: c.pointee.level.rawValue)),
            assessedOn: unsafe MessageCopy.message(c.pointee.assessed_on),
            assessedBy: unsafe MessageCopy.text(c.pointee.assessed_by),
            approvedBy: unsafe MessageCopy.text(c.pointee.approved_by),
            evidence: unsafe MessageCopy.text(c.pointee.evidence),
            reviewBy: unsafe MessageCopy.message(c.pointee.review_by))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.level = .init(rawValue: UInt32(bitPattern: level.rawValue))
        unsafe c.pointee.assessed_on = try arena.message(assessedOn, "assessed_on")
        unsafe c.pointee.assessed_by = try arena.text(assessedBy, "assessed_by")
        unsafe c.pointee.approved_by = try arena.text(approvedBy, "approved_by")
        unsafe c.pointee.evidence = try arena.text(evidence, "evidence")
        unsafe c.pointee.review_by = try arena.message(reviewBy, "review_by")
    }
}

extension FamilyV1.CreateFamilyRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__CreateFamilyRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__create_family_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            family: unsafe MessageCopy.message(c.pointee.family),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.family = try arena.message(family, "family")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.GetFamilyRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetFamilyRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_family_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListFamiliesRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListFamiliesRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_families_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token),
            state: unsafe FamilyV1.FamilyState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            responsibleStaff: unsafe MessageCopy.text(c.pointee.responsible_staff),
            orderBy: unsafe MessageCopy.text(c.pointee.order_by),
            filter: unsafe MessageCopy.text(c.pointee.filter))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.responsible_staff = try arena.text(responsibleStaff, "responsible_staff")
        unsafe c.pointee.order_by = try arena.text(orderBy, "order_by")
        unsafe c.pointee.filter = try arena.text(filter, "filter")
    }
}

extension FamilyV1.ListFamiliesResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListFamiliesResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_families_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            families: unsafe MessageCopy.messages(c.pointee.families, c.pointee.n_families),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_families, c.pointee.families) = try arena.messages(families, "families", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.UpdateFamilyRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__UpdateFamilyRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__update_family_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            family: unsafe MessageCopy.message(c.pointee.family),
            updateMask: unsafe MessageCopy.message(c.pointee.update_mask),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.family = try arena.message(family, "family")
        unsafe c.pointee.update_mask = try arena.message(updateMask, "update_mask")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.ArchiveFamilyRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ArchiveFamilyRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__archive_family_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.UndeleteFamilyRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__UndeleteFamilyRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__undelete_family_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.CreateMemberRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__CreateMemberRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__create_member_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            member: unsafe MessageCopy.message(c.pointee.member),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.member = try arena.message(member, "member")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.GetMemberRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetMemberRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_member_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListMembersRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListMembersRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_members_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
    }
}

extension FamilyV1.ListMembersResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListMembersResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_members_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            members: unsafe MessageCopy.messages(c.pointee.members, c.pointee.n_members),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_members, c.pointee.members) = try arena.messages(members, "members", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.UpdateMemberRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__UpdateMemberRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__update_member_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            member: unsafe MessageCopy.message(c.pointee.member),
            updateMask: unsafe MessageCopy.message(c.pointee.update_mask),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            approval: unsafe MessageCopy.text(c.pointee.approval))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.member = try arena.message(member, "member")
        unsafe c.pointee.update_mask = try arena.message(updateMask, "update_mask")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.approval = try arena.text(approval, "approval")
    }
}

extension FamilyV1.RemoveMemberRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__RemoveMemberRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__remove_member_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            approval: unsafe MessageCopy.text(c.pointee.approval))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.approval = try arena.text(approval, "approval")
    }
}

extension FamilyV1.SiblingGroup: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SiblingGroup

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sibling_group__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            cases: unsafe MessageCopy.texts(c.pointee.cases, c.pointee.n_cases),
            outside: unsafe MessageCopy.messages(c.pointee.outside, c.pointee.n_outside),
            state: unsafe FamilyV1.SiblingGroupState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            exceptions: unsafe MessageCopy.messages(c.pointee.exceptions, c.pointee.n_exceptions),
            note: unsafe MessageCopy.text(c.pointee.note),
            voided: unsafe MessageCopy.message(c.pointee.voided))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe (c.pointee.n_cases, c.pointee.cases) = try arena.texts(cases, "cases", max: 32)
        unsafe (c.pointee.n_outside, c.pointee.outside) = try arena.messages(outside, "outside", max: 32)
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe (c.pointee.n_exceptions, c.pointee.exceptions) = try arena.messages(
            exceptions, "exceptions", max: 32)
        unsafe c.pointee.note = try arena.text(note, "note")
        unsafe c.pointee.voided = try arena.message(voided, "voided")
    }
}

extension FamilyV1.ExternalSibling: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ExternalSibling

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__external_sibling__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            person: unsafe MessageCopy.message(c.pointee.person),
            whereabouts: unsafe MessageCopy.text(c.pointee.whereabouts))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.person = try arena.message(person, "person")
        unsafe c.pointee.whereabouts = try arena.text(whereabouts, "whereabouts")
    }
}

extension FamilyV1.SeparationException: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SeparationException

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__separation_exception__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            number: unsafe c.pointee.number, childCase: unsafe MessageCopy.text(c.pointee.child_case),
            reason: unsafe FamilyV1.SeparationReason(rawValue: Int32(bitPattern: c.pointee.reason.rawValue)),
            explanation: unsafe MessageCopy.text(c.pointee.explanation),
            from: unsafe MessageCopy.message(c.pointee.from),
            until: unsafe MessageCopy.message(c.pointee.until),
            contactDays: unsafe MessageCopy.message(c.pointee.contact_days),
            requestedBy: unsafe MessageCopy.text(c.pointee.requested_by),
            approvedBy: unsafe MessageCopy.texts(c.pointee.approved_by, c.pointee.n_approved_by),
            state: unsafe FamilyV1.ExceptionState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            document: unsafe MessageCopy.text(c.pointee.document))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.number = number
        unsafe c.pointee.child_case = try arena.text(childCase, "child_case")
        unsafe c.pointee.reason = .init(rawValue: UInt32(bitPattern: reason.rawValue))
        unsafe c.pointee.explanation = try arena.text(explanation, "explanation")
        unsafe c.pointee.from = try arena.message(from, "from")
        unsafe c.pointee.until = try arena.message(until, "until")
        unsafe c.pointee.contact_days = try arena.message(contactDays, "contact_days")
        unsafe c.pointee.requested_by = try arena.text(requestedBy, "requested_by")
        unsafe (c.pointee.n_approved_by, c.pointee.approved_by) = try arena.texts(
            approvedBy, "approved_by", max: 2)
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.document = try arena.text(document, "document")
    }
}

extension FamilyV1.Placement: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Placement

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__placement__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            siblingGroup: unsafe MessageCopy.text(c.pointee.sibling_group),
            site: unsafe MessageCopy.text(c.pointee.site), family: unsafe MessageCopy.text(c.pointee.family),
            type: unsafe FamilyV1.PlacementType(rawValue: Int32(bitPattern: c.pointee.type.rawValue)),
            from: unsafe MessageCopy.message(c.pointee.from), to: unsafe MessageCopy.message(c.pointee.to),
            lastResortReason: unsafe MessageCopy.text(c.pointee.last_resort_reason),
            authorisations: unsafe MessageCopy.messages(c.pointee.authorisations, c.pointee.n_authorisations),
            decision: unsafe MessageCopy.text(c.pointee.decision),
            state: unsafe FamilyV1.PlacementState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            authorityInformed: unsafe c.pointee.authority_informed != 0,
            escalateTime: unsafe MessageCopy.message(c.pointee.escalate_time),
            waivers: unsafe MessageCopy.messages(c.pointee.waivers, c.pointee.n_waivers),
            proposedBy: unsafe MessageCopy.text(c.pointee.proposed_by),
            approvedBy: unsafe MessageCopy.text(c.pointee.approved_by),
            directoryRevision: unsafe c.pointee.directory_revision,
            policy: unsafe MessageCopy.message(c.pointee.policy),
            proposal: unsafe MessageCopy.text(c.pointee.proposal),
            endReason: unsafe MessageCopy.text(c.pointee.end_reason),
            decidedBy: unsafe MessageCopy.text(c.pointee.decided_by),
            reviewTime: unsafe MessageCopy.message(c.pointee.review_time),
            apartUntil: unsafe MessageCopy.message(c.pointee.apart_until),
            enteredLate: unsafe c.pointee.entered_late != 0)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.sibling_group = try arena.text(siblingGroup, "sibling_group")
        unsafe c.pointee.site = try arena.text(site, "site")
        unsafe c.pointee.family = try arena.text(family, "family")
        unsafe c.pointee.type = .init(rawValue: UInt32(bitPattern: type.rawValue))
        unsafe c.pointee.from = try arena.message(from, "from")
        unsafe c.pointee.to = try arena.message(to, "to")
        unsafe c.pointee.last_resort_reason = try arena.text(lastResortReason, "last_resort_reason")
        unsafe (c.pointee.n_authorisations, c.pointee.authorisations) = try arena.messages(
            authorisations, "authorisations", max: 8)
        unsafe c.pointee.decision = try arena.text(decision, "decision")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.authority_informed = authorityInformed ? 1 : 0
        unsafe c.pointee.escalate_time = try arena.message(escalateTime, "escalate_time")
        unsafe (c.pointee.n_waivers, c.pointee.waivers) = try arena.messages(waivers, "waivers", max: 4)
        unsafe c.pointee.proposed_by = try arena.text(proposedBy, "proposed_by")
        unsafe c.pointee.approved_by = try arena.text(approvedBy, "approved_by")
        unsafe c.pointee.directory_revision = directoryRevision
        unsafe c.pointee.policy = try arena.message(policy, "policy")
        unsafe c.pointee.proposal = try arena.text(proposal, "proposal")
        unsafe c.pointee.end_reason = try arena.text(endReason, "end_reason")
        unsafe c.pointee.decided_by = try arena.text(decidedBy, "decided_by")
        unsafe c.pointee.review_time = try arena.message(reviewTime, "review_time")
        unsafe c.pointee.apart_until = try arena.message(apartUntil, "apart_until")
        unsafe c.pointee.entered_late = enteredLate ? 1 : 0
    }
}

extension FamilyV1.PlacementAuthorisation: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__PlacementAuthorisation

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__placement_authorisation__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            role: unsafe FamilyV1.AuthorisationRole(rawValue: Int32(bitPattern: c.pointee.role.rawValue)),
            signer: unsafe MessageCopy.text(c.pointee.signer),
            date: unsafe MessageCopy.message(c.pointee.date),
            document: unsafe MessageCopy.text(c.pointee.document))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.role = .init(rawValue: UInt32(bitPattern: role.rawValue))
        unsafe c.pointee.signer = try arena.text(signer, "signer")
        unsafe c.pointee.date = try arena.message(date, "date")
        unsafe c.pointee.document = try arena.text(document, "document")
    }
}

extension FamilyV1.PlacementWaiver: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__PlacementWaiver

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__placement_waiver__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            kind: unsafe FamilyV1.WaiverKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)),
            reason: unsafe MessageCopy.text(c.pointee.reason))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        unsafe c.pointee.reason = try arena.text(reason, "reason")
    }
}

extension FamilyV1.CreateSiblingGroupRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__CreateSiblingGroupRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__create_sibling_group_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            siblingGroup: unsafe MessageCopy.message(c.pointee.sibling_group),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.sibling_group = try arena.message(siblingGroup, "sibling_group")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.AddSiblingRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__AddSiblingRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__add_sibling_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            childCase: unsafe MessageCopy.text(c.pointee.child_case),
            outside: unsafe MessageCopy.message(c.pointee.outside),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.child_case = try arena.text(childCase, "child_case")
        unsafe c.pointee.outside = try arena.message(outside, "outside")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.RemoveSiblingRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__RemoveSiblingRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__remove_sibling_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            childCase: unsafe MessageCopy.text(c.pointee.child_case),
            reason: unsafe MessageCopy.text(c.pointee.reason),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            approval: unsafe MessageCopy.text(c.pointee.approval))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.child_case = try arena.text(childCase, "child_case")
        unsafe c.pointee.reason = try arena.text(reason, "reason")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.approval = try arena.text(approval, "approval")
    }
}

extension FamilyV1.GetSiblingGroupRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetSiblingGroupRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_sibling_group_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListSiblingGroupsRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListSiblingGroupsRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_sibling_groups_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
    }
}

extension FamilyV1.ListSiblingGroupsResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListSiblingGroupsResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_sibling_groups_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            siblingGroups: unsafe MessageCopy.messages(c.pointee.sibling_groups, c.pointee.n_sibling_groups),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_sibling_groups, c.pointee.sibling_groups) = try arena.messages(
            siblingGroups, "sibling_groups", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.RequestSeparationExceptionRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__RequestSeparationExceptionRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__request_separation_exception_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            exception: unsafe MessageCopy.message(c.pointee.exception),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.exception = try arena.message(exception, "exception")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.ApproveSeparationExceptionRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ApproveSeparationExceptionRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__approve_separation_exception_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            number: unsafe c.pointee.number, requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.number = number
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.PlaceSiblingGroupRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__PlaceSiblingGroupRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__place_sibling_group_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            placement: unsafe MessageCopy.message(c.pointee.placement),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.placement = try arena.message(placement, "placement")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.PlaceSiblingGroupResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__PlaceSiblingGroupResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__place_sibling_group_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            placements: unsafe MessageCopy.messages(c.pointee.placements, c.pointee.n_placements))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe (c.pointee.n_placements, c.pointee.placements) = try arena.messages(
            placements, "placements", max: 32)
    }
}

extension FamilyV1.CreatePlacementRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__CreatePlacementRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__create_placement_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            placement: unsafe MessageCopy.message(c.pointee.placement),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.placement = try arena.message(placement, "placement")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.ApprovePlacementRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ApprovePlacementRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__approve_placement_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.EndPlacementRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__EndPlacementRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__end_placement_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            to: unsafe MessageCopy.message(c.pointee.to), reason: unsafe MessageCopy.text(c.pointee.reason),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.to = try arena.message(to, "to")
        unsafe c.pointee.reason = try arena.text(reason, "reason")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.GetPlacementRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetPlacementRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_placement_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListPlacementsRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListPlacementsRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_placements_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
    }
}

extension FamilyV1.ListPlacementsResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListPlacementsResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_placements_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            placements: unsafe MessageCopy.messages(c.pointee.placements, c.pointee.n_placements),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_placements, c.pointee.placements) = try arena.messages(
            placements, "placements", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.GetSiteOccupancyRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetSiteOccupancyRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_site_occupancy_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.GetSiteOccupancyResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetSiteOccupancyResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_site_occupancy_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            occupied: unsafe c.pointee.occupied, capacity: unsafe MessageCopy.message(c.pointee.capacity),
            directoryRevision: unsafe c.pointee.directory_revision)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.occupied = occupied
        unsafe c.pointee.capacity = try arena.message(capacity, "capacity")
        unsafe c.pointee.directory_revision = directoryRevision
    }
}

extension FamilyV1.ListResidentsRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListResidentsRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_residents_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token),
            day: unsafe MessageCopy.message(c.pointee.day))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
        unsafe c.pointee.day = try arena.message(day, "day")
    }
}

extension FamilyV1.ListResidentsResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListResidentsResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_residents_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            residents: unsafe MessageCopy.messages(c.pointee.residents, c.pointee.n_residents),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_residents, c.pointee.residents) = try arena.messages(
            residents, "residents", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.Resident: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Resident

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__resident__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            childCase: unsafe MessageCopy.message(c.pointee.child_case),
            placement: unsafe MessageCopy.message(c.pointee.placement))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.child_case = try arena.message(childCase, "child_case")
        unsafe c.pointee.placement = try arena.message(placement, "placement")
    }
}

extension FamilyV1.BestInterestDecision: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__BestInterestDecision

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__best_interest_decision__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            kind: unsafe FamilyV1.DecisionKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)),
            panel: unsafe MessageCopy.messages(c.pointee.panel, c.pointee.n_panel),
            decision: unsafe FamilyV1.PanelDecision(rawValue: Int32(bitPattern: c.pointee.decision.rawValue)),
            decidedOn: unsafe MessageCopy.message(c.pointee.decided_on),
            reviewBy: unsafe MessageCopy.message(c.pointee.review_by),
            childView: unsafe MessageCopy.message(c.pointee.child_view),
            rationale: unsafe MessageCopy.text(c.pointee.rationale),
            authorityInformed: unsafe c.pointee.authority_informed != 0,
            family: unsafe MessageCopy.text(c.pointee.family),
            exploiterAccepted: unsafe MessageCopy.text(c.pointee.exploiter_accepted),
            state: unsafe FamilyV1.RequestState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            requestedBy: unsafe MessageCopy.text(c.pointee.requested_by),
            policy: unsafe MessageCopy.message(c.pointee.policy),
            confirmedBy: unsafe MessageCopy.text(c.pointee.confirmed_by),
            exploiters: unsafe MessageCopy.texts(c.pointee.exploiters, c.pointee.n_exploiters),
            enteredLate: unsafe c.pointee.entered_late != 0,
            voided: unsafe MessageCopy.message(c.pointee.voided))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        unsafe (c.pointee.n_panel, c.pointee.panel) = try arena.messages(panel, "panel", max: 16)
        unsafe c.pointee.decision = .init(rawValue: UInt32(bitPattern: decision.rawValue))
        unsafe c.pointee.decided_on = try arena.message(decidedOn, "decided_on")
        unsafe c.pointee.review_by = try arena.message(reviewBy, "review_by")
        unsafe c.pointee.child_view = try arena.message(childView, "child_view")
        unsafe c.pointee.rationale = try arena.text(rationale, "rationale")
        unsafe c.pointee.authority_informed = authorityInformed ? 1 : 0
        unsafe c.pointee.family = try arena.text(family, "family")
        unsafe c.pointee.exploiter_accepted = try arena.text(exploiterAccepted, "exploiter_accepted")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.requested_by = try arena.text(requestedBy, "requested_by")
        unsafe c.pointee.policy = try arena.message(policy, "policy")
        unsafe c.pointee.confirmed_by = try arena.text(confirmedBy, "confirmed_by")
        unsafe (c.pointee.n_exploiters, c.pointee.exploiters) = try arena.texts(
            exploiters, "exploiters", max: 32)
        unsafe c.pointee.entered_late = enteredLate ? 1 : 0
        unsafe c.pointee.voided = try arena.message(voided, "voided")
    }
}

extension FamilyV1.PanelMember: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__PanelMember

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__panel_member__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            staff: unsafe MessageCopy.text(c.pointee.staff),
            outsider: unsafe MessageCopy.text(c.pointee.outsider),
            profession: unsafe FamilyV1.Profession(rawValue: Int32(bitPattern: c.pointee.profession.rawValue))
        )
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.staff = try arena.text(staff, "staff")
        unsafe c.pointee.outsider = try arena.text(outsider, "outsider")
        unsafe c.pointee.profession = .init(rawValue: UInt32(bitPattern: profession.rawValue))
    }
}

extension FamilyV1.AuthorityDecision: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__AuthorityDecision

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__authority_decision__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            authority: unsafe MessageCopy.text(c.pointee.authority),
            kind: unsafe FamilyV1.AuthorityDecisionKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)),
            date: unsafe MessageCopy.message(c.pointee.date),
            reference: unsafe MessageCopy.text(c.pointee.reference),
            note: unsafe MessageCopy.text(c.pointee.note),
            standing: unsafe FamilyV1.AuthorityDecisionStanding(
                rawValue: Int32(bitPattern: c.pointee.standing.rawValue)),
            approvedBy: unsafe MessageCopy.text(c.pointee.approved_by),
            enteredLate: unsafe c.pointee.entered_late != 0,
            voided: unsafe MessageCopy.message(c.pointee.voided))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.authority = try arena.text(authority, "authority")
        unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        unsafe c.pointee.date = try arena.message(date, "date")
        unsafe c.pointee.reference = try arena.text(reference, "reference")
        unsafe c.pointee.note = try arena.text(note, "note")
        unsafe c.pointee.standing = .init(rawValue: UInt32(bitPattern: standing.rawValue))
        unsafe c.pointee.approved_by = try arena.text(approvedBy, "approved_by")
        unsafe c.pointee.entered_late = enteredLate ? 1 : 0
        unsafe c.pointee.voided = try arena.message(voided, "voided")
    }
}

extension FamilyV1.ReintegrationTrial: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ReintegrationTrial

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__reintegration_trial__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            receivingFamily: unsafe MessageCopy.text(c.pointee.receiving_family),
            start: unsafe MessageCopy.message(c.pointee.start),
            plannedEnd: unsafe MessageCopy.message(c.pointee.planned_end),
            end: unsafe MessageCopy.message(c.pointee.end),
            visits: unsafe MessageCopy.messages(c.pointee.visits, c.pointee.n_visits),
            childView: unsafe MessageCopy.message(c.pointee.child_view),
            outcome: unsafe FamilyV1.TrialOutcome(rawValue: Int32(bitPattern: c.pointee.outcome.rawValue)),
            returnPlacement: unsafe MessageCopy.text(c.pointee.return_placement),
            followUp: unsafe MessageCopy.text(c.pointee.follow_up),
            approvedBy: unsafe MessageCopy.text(c.pointee.approved_by),
            extensions: unsafe MessageCopy.messages(c.pointee.extensions, c.pointee.n_extensions),
            policy: unsafe MessageCopy.message(c.pointee.policy),
            closeReason: unsafe MessageCopy.text(c.pointee.close_reason),
            enteredLate: unsafe c.pointee.entered_late != 0,
            recordedOn: unsafe MessageCopy.message(c.pointee.recorded_on))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.receiving_family = try arena.text(receivingFamily, "receiving_family")
        unsafe c.pointee.start = try arena.message(start, "start")
        unsafe c.pointee.planned_end = try arena.message(plannedEnd, "planned_end")
        unsafe c.pointee.end = try arena.message(end, "end")
        unsafe (c.pointee.n_visits, c.pointee.visits) = try arena.messages(visits, "visits", max: 64)
        unsafe c.pointee.child_view = try arena.message(childView, "child_view")
        unsafe c.pointee.outcome = .init(rawValue: UInt32(bitPattern: outcome.rawValue))
        unsafe c.pointee.return_placement = try arena.text(returnPlacement, "return_placement")
        unsafe c.pointee.follow_up = try arena.text(followUp, "follow_up")
        unsafe c.pointee.approved_by = try arena.text(approvedBy, "approved_by")
        unsafe (c.pointee.n_extensions, c.pointee.extensions) = try arena.messages(
            extensions, "extensions", max: 16)
        unsafe c.pointee.policy = try arena.message(policy, "policy")
        unsafe c.pointee.close_reason = try arena.text(closeReason, "close_reason")
        unsafe c.pointee.entered_late = enteredLate ? 1 : 0
        unsafe c.pointee.recorded_on = try arena.message(recordedOn, "recorded_on")
    }
}

extension FamilyV1.TrialVisit: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__TrialVisit

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__trial_visit__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            date: unsafe MessageCopy.message(c.pointee.date), staff: unsafe MessageCopy.text(c.pointee.staff),
            unannounced: unsafe c.pointee.unannounced != 0,
            aloneWithChild: unsafe c.pointee.alone_with_child != 0,
            childView: unsafe MessageCopy.message(c.pointee.child_view),
            note: unsafe MessageCopy.text(c.pointee.note), enteredLate: unsafe c.pointee.entered_late != 0,
            recordedOn: unsafe MessageCopy.message(c.pointee.recorded_on),
            voided: unsafe MessageCopy.message(c.pointee.voided))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.date = try arena.message(date, "date")
        unsafe c.pointee.staff = try arena.text(staff, "staff")
        unsafe c.pointee.unannounced = unannounced ? 1 : 0
        unsafe c.pointee.alone_with_child = aloneWithChild ? 1 : 0
        unsafe c.pointee.child_view = try arena.message(childView, "child_view")
        unsafe c.pointee.note = try arena.text(note, "note")
        unsafe c.pointee.entered_late = enteredLate ? 1 : 0
        unsafe c.pointee.recorded_on = try arena.message(recordedOn, "recorded_on")
        unsafe c.pointee.voided = try arena.message(voided, "voided")
    }
}

extension FamilyV1.TrialExtension: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__TrialExtension

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__trial_extension__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            plannedEnd: unsafe MessageCopy.message(c.pointee.planned_end),
            reason: unsafe MessageCopy.text(c.pointee.reason))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.planned_end = try arena.message(plannedEnd, "planned_end")
        unsafe c.pointee.reason = try arena.text(reason, "reason")
    }
}

extension FamilyV1.PostIntegrationReview: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__PostIntegrationReview

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__post_integration_review__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            date: unsafe MessageCopy.message(c.pointee.date),
            result: unsafe FamilyV1.ReviewResult(rawValue: Int32(bitPattern: c.pointee.result.rawValue)),
            childView: unsafe MessageCopy.message(c.pointee.child_view),
            highRiskOpen: unsafe c.pointee.high_risk_open != 0, note: unsafe MessageCopy.text(c.pointee.note),
            staff: unsafe MessageCopy.text(c.pointee.staff), enteredLate: unsafe c.pointee.entered_late != 0,
            voided: unsafe MessageCopy.message(c.pointee.voided))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.date = try arena.message(date, "date")
        unsafe c.pointee.result = .init(rawValue: UInt32(bitPattern: result.rawValue))
        unsafe c.pointee.child_view = try arena.message(childView, "child_view")
        unsafe c.pointee.high_risk_open = highRiskOpen ? 1 : 0
        unsafe c.pointee.note = try arena.text(note, "note")
        unsafe c.pointee.staff = try arena.text(staff, "staff")
        unsafe c.pointee.entered_late = enteredLate ? 1 : 0
        unsafe c.pointee.voided = try arena.message(voided, "voided")
    }
}

extension FamilyV1.RequestBestInterestDecisionRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__RequestBestInterestDecisionRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__request_best_interest_decision_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            decision: unsafe MessageCopy.message(c.pointee.decision),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.decision = try arena.message(decision, "decision")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.RecordBestInterestDecisionRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__RecordBestInterestDecisionRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__record_best_interest_decision_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            decision: unsafe MessageCopy.message(c.pointee.decision),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            approval: unsafe MessageCopy.text(c.pointee.approval))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.decision = try arena.message(decision, "decision")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.approval = try arena.text(approval, "approval")
    }
}

extension FamilyV1.GetBestInterestDecisionRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetBestInterestDecisionRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_best_interest_decision_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListBestInterestDecisionsRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListBestInterestDecisionsRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_best_interest_decisions_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
    }
}

extension FamilyV1.ListBestInterestDecisionsResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListBestInterestDecisionsResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_best_interest_decisions_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            decisions: unsafe MessageCopy.messages(c.pointee.decisions, c.pointee.n_decisions),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_decisions, c.pointee.decisions) = try arena.messages(
            decisions, "decisions", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.RecordAuthorityDecisionRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__RecordAuthorityDecisionRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__record_authority_decision_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            decision: unsafe MessageCopy.message(c.pointee.decision),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            approval: unsafe MessageCopy.text(c.pointee.approval))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.decision = try arena.message(decision, "decision")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.approval = try arena.text(approval, "approval")
    }
}

extension FamilyV1.GetAuthorityDecisionRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetAuthorityDecisionRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_authority_decision_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListAuthorityDecisionsRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListAuthorityDecisionsRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_authority_decisions_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
    }
}

extension FamilyV1.ListAuthorityDecisionsResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListAuthorityDecisionsResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_authority_decisions_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            decisions: unsafe MessageCopy.messages(c.pointee.decisions, c.pointee.n_decisions),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_decisions, c.pointee.decisions) = try arena.messages(
            decisions, "decisions", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.StartTrialRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__StartTrialRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__start_trial_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            trial: unsafe MessageCopy.message(c.pointee.trial),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            approval: unsafe MessageCopy.text(c.pointee.approval))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.trial = try arena.message(trial, "trial")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.approval = try arena.text(approval, "approval")
    }
}

extension FamilyV1.RecordTrialVisitRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__RecordTrialVisitRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__record_trial_visit_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            visit: unsafe MessageCopy.message(c.pointee.visit),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.visit = try arena.message(visit, "visit")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.ExtendTrialRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ExtendTrialRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__extend_trial_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            plannedEnd: unsafe MessageCopy.message(c.pointee.planned_end),
            reason: unsafe MessageCopy.text(c.pointee.reason),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.planned_end = try arena.message(plannedEnd, "planned_end")
        unsafe c.pointee.reason = try arena.text(reason, "reason")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.CloseTrialRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__CloseTrialRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__close_trial_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            outcome: unsafe FamilyV1.TrialOutcome(rawValue: Int32(bitPattern: c.pointee.outcome.rawValue)),
            childView: unsafe MessageCopy.message(c.pointee.child_view),
            reason: unsafe MessageCopy.text(c.pointee.reason),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            happenedOn: unsafe MessageCopy.message(c.pointee.happened_on))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.outcome = .init(rawValue: UInt32(bitPattern: outcome.rawValue))
        unsafe c.pointee.child_view = try arena.message(childView, "child_view")
        unsafe c.pointee.reason = try arena.text(reason, "reason")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.happened_on = try arena.message(happenedOn, "happened_on")
    }
}

extension FamilyV1.GetTrialRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetTrialRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_trial_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListTrialsRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListTrialsRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_trials_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
    }
}

extension FamilyV1.ListTrialsResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListTrialsResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_trials_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            trials: unsafe MessageCopy.messages(c.pointee.trials, c.pointee.n_trials),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_trials, c.pointee.trials) = try arena.messages(trials, "trials", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.RecordPostIntegrationReviewRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__RecordPostIntegrationReviewRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__record_post_integration_review_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            review: unsafe MessageCopy.message(c.pointee.review),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.review = try arena.message(review, "review")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.GetPostIntegrationReviewRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetPostIntegrationReviewRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_post_integration_review_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListPostIntegrationReviewsRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListPostIntegrationReviewsRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_post_integration_reviews_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
    }
}

extension FamilyV1.ListPostIntegrationReviewsResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListPostIntegrationReviewsResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_post_integration_reviews_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            reviews: unsafe MessageCopy.messages(c.pointee.reviews, c.pointee.n_reviews),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_reviews, c.pointee.reviews) = try arena.messages(reviews, "reviews", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.Approval: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Approval

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__approval__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        var request: Request?
        switch unsafe c.pointee.request_case.rawValue {
        case 2:
            request = unsafe MessageCopy.message(c.pointee.screen_child).map { .screenChild($0) }
        case 3:
            request = unsafe MessageCopy.message(c.pointee.register_case).map { .registerCase($0) }
        case 4:
            request = unsafe MessageCopy.message(c.pointee.start_trial).map { .startTrial($0) }
        case 5:
            request = unsafe MessageCopy.message(c.pointee.record_best_interest_decision).map {
                .recordBestInterestDecision($0)
            }
        case 6:
            request = unsafe MessageCopy.message(c.pointee.record_authority_decision).map {
                .recordAuthorityDecision($0)
            }
        case 7:
            request = unsafe MessageCopy.message(c.pointee.update_case).map { .updateCase($0) }
        case 8:
            request = unsafe MessageCopy.message(c.pointee.update_member).map { .updateMember($0) }
        case 9:
            request = unsafe MessageCopy.message(c.pointee.remove_member).map { .removeMember($0) }
        case 30:
            request = unsafe MessageCopy.message(c.pointee.purge_case).map { .purgeCase($0) }
        case 10:
            request = unsafe MessageCopy.message(c.pointee.reopen_case).map { .reopenCase($0) }
        case 11:
            request = unsafe MessageCopy.message(c.pointee.remove_sibling).map { .removeSibling($0) }
        case 28:
            request = unsafe MessageCopy.message(c.pointee.void_record).map { .voidRecord($0) }
        default: break
        }
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta), request: request,
            askedOf: unsafe MessageCopy.text(c.pointee.asked_of),
            reason: unsafe MessageCopy.text(c.pointee.reason),
            askedBy: unsafe MessageCopy.text(c.pointee.asked_by),
            needs: unsafe FamilyV1.ApprovalRole(rawValue: Int32(bitPattern: c.pointee.needs.rawValue)),
            state: unsafe FamilyV1.ApprovalState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            decidedBy: unsafe MessageCopy.text(c.pointee.decided_by),
            decideTime: unsafe MessageCopy.message(c.pointee.decide_time),
            refusal: unsafe MessageCopy.text(c.pointee.refusal),
            validUntil: unsafe MessageCopy.message(c.pointee.valid_until),
            childCase: unsafe MessageCopy.text(c.pointee.child_case),
            family: unsafe MessageCopy.text(c.pointee.family),
            subjectEtag: unsafe MessageCopy.text(c.pointee.subject_etag))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        switch request {
        case .screenChild(let value):
            unsafe c.pointee.screen_child = try arena.message(value, "screen_child")
            unsafe c.pointee.request_case = .init(rawValue: 2)
        case .registerCase(let value):
            unsafe c.pointee.register_case = try arena.message(value, "register_case")
            unsafe c.pointee.request_case = .init(rawValue: 3)
        case .startTrial(let value):
            unsafe c.pointee.start_trial = try arena.message(value, "start_trial")
            unsafe c.pointee.request_case = .init(rawValue: 4)
        case .recordBestInterestDecision(let value):
            unsafe c.pointee.record_best_interest_decision = try arena.message(
                value, "record_best_interest_decision")
            unsafe c.pointee.request_case = .init(rawValue: 5)
        case .recordAuthorityDecision(let value):
            unsafe c.pointee.record_authority_decision = try arena.message(value, "record_authority_decision")
            unsafe c.pointee.request_case = .init(rawValue: 6)
        case .updateCase(let value):
            unsafe c.pointee.update_case = try arena.message(value, "update_case")
            unsafe c.pointee.request_case = .init(rawValue: 7)
        case .updateMember(let value):
            unsafe c.pointee.update_member = try arena.message(value, "update_member")
            unsafe c.pointee.request_case = .init(rawValue: 8)
        case .removeMember(let value):
            unsafe c.pointee.remove_member = try arena.message(value, "remove_member")
            unsafe c.pointee.request_case = .init(rawValue: 9)
        case .purgeCase(let value):
            unsafe c.pointee.purge_case = try arena.message(value, "purge_case")
            unsafe c.pointee.request_case = .init(rawValue: 30)
        case .reopenCase(let value):
            unsafe c.pointee.reopen_case = try arena.message(value, "reopen_case")
            unsafe c.pointee.request_case = .init(rawValue: 10)
        case .removeSibling(let value):
            unsafe c.pointee.remove_sibling = try arena.message(value, "remove_sibling")
            unsafe c.pointee.request_case = .init(rawValue: 11)
        case .voidRecord(let value):
            unsafe c.pointee.void_record = try arena.message(value, "void_record")
            unsafe c.pointee.request_case = .init(rawValue: 28)
        case nil: break
        }
        unsafe c.pointee.asked_of = try arena.text(askedOf, "asked_of")
        unsafe c.pointee.reason = try arena.text(reason, "reason")
        unsafe c.pointee.asked_by = try arena.text(askedBy, "asked_by")
        unsafe c.pointee.needs = .init(rawValue: UInt32(bitPattern: needs.rawValue))
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.decided_by = try arena.text(decidedBy, "decided_by")
        unsafe c.pointee.decide_time = try arena.message(decideTime, "decide_time")
        unsafe c.pointee.refusal = try arena.text(refusal, "refusal")
        unsafe c.pointee.valid_until = try arena.message(validUntil, "valid_until")
        unsafe c.pointee.child_case = try arena.text(childCase, "child_case")
        unsafe c.pointee.family = try arena.text(family, "family")
        unsafe c.pointee.subject_etag = try arena.text(subjectEtag, "subject_etag")
    }
}

extension FamilyV1.RequestApprovalRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__RequestApprovalRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__request_approval_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            approval: unsafe MessageCopy.message(c.pointee.approval),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.approval = try arena.message(approval, "approval")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.GiveApprovalRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GiveApprovalRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__give_approval_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.RefuseApprovalRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__RefuseApprovalRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__refuse_approval_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            reason: unsafe MessageCopy.text(c.pointee.reason),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.reason = try arena.text(reason, "reason")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.WithdrawApprovalRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__WithdrawApprovalRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__withdraw_approval_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.GetApprovalRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetApprovalRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_approval_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListApprovalsRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListApprovalsRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_approvals_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token),
            askedOf: unsafe MessageCopy.text(c.pointee.asked_of),
            askedBy: unsafe MessageCopy.text(c.pointee.asked_by))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
        unsafe c.pointee.asked_of = try arena.text(askedOf, "asked_of")
        unsafe c.pointee.asked_by = try arena.text(askedBy, "asked_by")
    }
}

extension FamilyV1.ListApprovalsResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListApprovalsResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_approvals_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            approvals: unsafe MessageCopy.messages(c.pointee.approvals, c.pointee.n_approvals),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_approvals, c.pointee.approvals) = try arena.messages(
            approvals, "approvals", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.Assessment: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Assessment

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__assessment__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            kind: unsafe FamilyV1.AssessmentKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)),
            scores: unsafe MessageCopy.messages(c.pointee.scores, c.pointee.n_scores),
            riskLevel: unsafe FamilyV1.RiskLevel(rawValue: Int32(bitPattern: c.pointee.risk_level.rawValue)),
            needs: unsafe MessageCopy.messages(c.pointee.needs, c.pointee.n_needs),
            doneOn: unsafe MessageCopy.message(c.pointee.done_on),
            author: unsafe MessageCopy.text(c.pointee.author),
            approvedBy: unsafe MessageCopy.text(c.pointee.approved_by),
            state: unsafe FamilyV1.AssessmentState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            childView: unsafe MessageCopy.message(c.pointee.child_view),
            family: unsafe MessageCopy.text(c.pointee.family), suitable: unsafe c.pointee.suitable != 0,
            note: unsafe MessageCopy.text(c.pointee.note),
            materialChange: unsafe MessageCopy.text(c.pointee.material_change),
            policy: unsafe MessageCopy.message(c.pointee.policy),
            enteredLate: unsafe c.pointee.entered_late != 0,
            rejection: unsafe MessageCopy.message(c.pointee.rejection),
            reassessmentDue: unsafe MessageCopy.message(c.pointee.reassessment_due),
            voided: unsafe MessageCopy.message(c.pointee.voided))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        unsafe (c.pointee.n_scores, c.pointee.scores) = try arena.messages(scores, "scores", max: 12)
        unsafe c.pointee.risk_level = .init(rawValue: UInt32(bitPattern: riskLevel.rawValue))
        unsafe (c.pointee.n_needs, c.pointee.needs) = try arena.messages(needs, "needs", max: 32)
        unsafe c.pointee.done_on = try arena.message(doneOn, "done_on")
        unsafe c.pointee.author = try arena.text(author, "author")
        unsafe c.pointee.approved_by = try arena.text(approvedBy, "approved_by")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.child_view = try arena.message(childView, "child_view")
        unsafe c.pointee.family = try arena.text(family, "family")
        unsafe c.pointee.suitable = suitable ? 1 : 0
        unsafe c.pointee.note = try arena.text(note, "note")
        unsafe c.pointee.material_change = try arena.text(materialChange, "material_change")
        unsafe c.pointee.policy = try arena.message(policy, "policy")
        unsafe c.pointee.entered_late = enteredLate ? 1 : 0
        unsafe c.pointee.rejection = try arena.message(rejection, "rejection")
        unsafe c.pointee.reassessment_due = try arena.message(reassessmentDue, "reassessment_due")
        unsafe c.pointee.voided = try arena.message(voided, "voided")
    }
}

extension FamilyV1.Rejection: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Rejection

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__rejection__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            rejectTime: unsafe MessageCopy.message(c.pointee.reject_time),
            rejectedBy: unsafe MessageCopy.text(c.pointee.rejected_by),
            comment: unsafe MessageCopy.text(c.pointee.comment))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.reject_time = try arena.message(rejectTime, "reject_time")
        unsafe c.pointee.rejected_by = try arena.text(rejectedBy, "rejected_by")
        unsafe c.pointee.comment = try arena.text(comment, "comment")
    }
}

extension FamilyV1.FactorScore: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__FactorScore

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__factor_score__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            factor: unsafe FamilyV1.Factor(rawValue: Int32(bitPattern: c.pointee.factor.rawValue)),
            score: unsafe c.pointee.score, note: unsafe MessageCopy.text(c.pointee.note))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.factor = .init(rawValue: UInt32(bitPattern: factor.rawValue))
        unsafe c.pointee.score = score
        unsafe c.pointee.note = try arena.text(note, "note")
    }
}

extension FamilyV1.Need: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Need

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__need__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            number: unsafe c.pointee.number,
            serviceType: unsafe PartnerV1.ServiceType(
                rawValue: Int32(bitPattern: c.pointee.service_type.rawValue)),
            description: unsafe MessageCopy.text(c.pointee.description))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.number = number
        unsafe c.pointee.service_type = .init(rawValue: UInt32(bitPattern: serviceType.rawValue))
        unsafe c.pointee.description = try arena.text(description, "description")
    }
}

extension FamilyV1.CarePlan: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__CarePlan

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__care_plan__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            assessment: unsafe MessageCopy.text(c.pointee.assessment),
            items: unsafe MessageCopy.messages(c.pointee.items, c.pointee.n_items),
            unplanned: unsafe MessageCopy.messages(c.pointee.unplanned, c.pointee.n_unplanned),
            childAgreed: unsafe c.pointee.child_agreed != 0,
            caretakerAgreed: unsafe c.pointee.caretaker_agreed != 0,
            childView: unsafe MessageCopy.message(c.pointee.child_view),
            state: unsafe FamilyV1.PlanState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            author: unsafe MessageCopy.text(c.pointee.author),
            approvedBy: unsafe MessageCopy.text(c.pointee.approved_by),
            reviewBy: unsafe MessageCopy.message(c.pointee.review_by),
            note: unsafe MessageCopy.text(c.pointee.note),
            policy: unsafe MessageCopy.message(c.pointee.policy),
            rejection: unsafe MessageCopy.message(c.pointee.rejection),
            voided: unsafe MessageCopy.message(c.pointee.voided))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.assessment = try arena.text(assessment, "assessment")
        unsafe (c.pointee.n_items, c.pointee.items) = try arena.messages(items, "items", max: 32)
        unsafe (c.pointee.n_unplanned, c.pointee.unplanned) = try arena.messages(
            unplanned, "unplanned", max: 32)
        unsafe c.pointee.child_agreed = childAgreed ? 1 : 0
        unsafe c.pointee.caretaker_agreed = caretakerAgreed ? 1 : 0
        unsafe c.pointee.child_view = try arena.message(childView, "child_view")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.author = try arena.text(author, "author")
        unsafe c.pointee.approved_by = try arena.text(approvedBy, "approved_by")
        unsafe c.pointee.review_by = try arena.message(reviewBy, "review_by")
        unsafe c.pointee.note = try arena.text(note, "note")
        unsafe c.pointee.policy = try arena.message(policy, "policy")
        unsafe c.pointee.rejection = try arena.message(rejection, "rejection")
        unsafe c.pointee.voided = try arena.message(voided, "voided")
    }
}

extension FamilyV1.PlanItem: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__PlanItem

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__plan_item__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            number: unsafe c.pointee.number,
            needs: unsafe MessageCopy.numbers(c.pointee.needs, c.pointee.n_needs),
            serviceType: unsafe PartnerV1.ServiceType(
                rawValue: Int32(bitPattern: c.pointee.service_type.rawValue)),
            provider: unsafe MessageCopy.text(c.pointee.provider),
            due: unsafe MessageCopy.message(c.pointee.due), owner: unsafe MessageCopy.text(c.pointee.owner),
            description: unsafe MessageCopy.text(c.pointee.description))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.number = number
        unsafe (c.pointee.n_needs, c.pointee.needs) = try arena.numbers(needs, "needs", max: 32)
        unsafe c.pointee.service_type = .init(rawValue: UInt32(bitPattern: serviceType.rawValue))
        unsafe c.pointee.provider = try arena.text(provider, "provider")
        unsafe c.pointee.due = try arena.message(due, "due")
        unsafe c.pointee.owner = try arena.text(owner, "owner")
        unsafe c.pointee.description = try arena.text(description, "description")
    }
}

extension FamilyV1.UnplannedNeed: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__UnplannedNeed

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__unplanned_need__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(need: unsafe c.pointee.need, reason: unsafe MessageCopy.text(c.pointee.reason))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.need = need
        unsafe c.pointee.reason = try arena.text(reason, "reason")
    }
}

extension FamilyV1.ServiceDelivery: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ServiceDelivery

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__service_delivery__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            type: unsafe PartnerV1.ServiceType(rawValue: Int32(bitPattern: c.pointee.type.rawValue)),
            planItem: unsafe c.pointee.plan_item, provider: unsafe MessageCopy.text(c.pointee.provider),
            date: unsafe MessageCopy.message(c.pointee.date),
            minutes: unsafe MessageCopy.message(c.pointee.minutes),
            outcome: unsafe FamilyV1.ServiceOutcome(rawValue: Int32(bitPattern: c.pointee.outcome.rawValue)),
            collective: unsafe c.pointee.collective != 0,
            artForm: unsafe FamilyV1.ArtForm(rawValue: Int32(bitPattern: c.pointee.art_form.rawValue)),
            note: unsafe MessageCopy.text(c.pointee.note), staff: unsafe MessageCopy.text(c.pointee.staff),
            enteredLate: unsafe c.pointee.entered_late != 0,
            voided: unsafe MessageCopy.message(c.pointee.voided))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.type = .init(rawValue: UInt32(bitPattern: type.rawValue))
        unsafe c.pointee.plan_item = planItem
        unsafe c.pointee.provider = try arena.text(provider, "provider")
        unsafe c.pointee.date = try arena.message(date, "date")
        unsafe c.pointee.minutes = try arena.message(minutes, "minutes")
        unsafe c.pointee.outcome = .init(rawValue: UInt32(bitPattern: outcome.rawValue))
        unsafe c.pointee.collective = collective ? 1 : 0
        unsafe c.pointee.art_form = .init(rawValue: UInt32(bitPattern: artForm.rawValue))
        unsafe c.pointee.note = try arena.text(note, "note")
        unsafe c.pointee.staff = try arena.text(staff, "staff")
        unsafe c.pointee.entered_late = enteredLate ? 1 : 0
        unsafe c.pointee.voided = try arena.message(voided, "voided")
    }
}

extension FamilyV1.SubmitAssessmentRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SubmitAssessmentRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__submit_assessment_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            assessment: unsafe MessageCopy.message(c.pointee.assessment),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.assessment = try arena.message(assessment, "assessment")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.ApproveAssessmentRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ApproveAssessmentRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__approve_assessment_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.RejectAssessmentRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__RejectAssessmentRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__reject_assessment_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            comment: unsafe MessageCopy.text(c.pointee.comment),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.comment = try arena.text(comment, "comment")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.GetAssessmentRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetAssessmentRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_assessment_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListAssessmentsRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListAssessmentsRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_assessments_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
    }
}

extension FamilyV1.ListAssessmentsResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListAssessmentsResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_assessments_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            assessments: unsafe MessageCopy.messages(c.pointee.assessments, c.pointee.n_assessments),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_assessments, c.pointee.assessments) = try arena.messages(
            assessments, "assessments", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.SubmitCarePlanRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SubmitCarePlanRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__submit_care_plan_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            carePlan: unsafe MessageCopy.message(c.pointee.care_plan),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.care_plan = try arena.message(carePlan, "care_plan")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.ApproveCarePlanRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ApproveCarePlanRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__approve_care_plan_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.RejectCarePlanRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__RejectCarePlanRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__reject_care_plan_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            comment: unsafe MessageCopy.text(c.pointee.comment),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.comment = try arena.text(comment, "comment")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.GetCarePlanRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetCarePlanRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_care_plan_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListCarePlansRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListCarePlansRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_care_plans_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
    }
}

extension FamilyV1.ListCarePlansResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListCarePlansResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_care_plans_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            carePlans: unsafe MessageCopy.messages(c.pointee.care_plans, c.pointee.n_care_plans),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_care_plans, c.pointee.care_plans) = try arena.messages(
            carePlans, "care_plans", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.RecordServiceRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__RecordServiceRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__record_service_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            service: unsafe MessageCopy.message(c.pointee.service),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.service = try arena.message(service, "service")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.GetServiceRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetServiceRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_service_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListServicesRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListServicesRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_services_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
    }
}

extension FamilyV1.ListServicesResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListServicesResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_services_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            services: unsafe MessageCopy.messages(c.pointee.services, c.pointee.n_services),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_services, c.pointee.services) = try arena.messages(services, "services", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.Consent: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Consent

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__consent__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            childCase: unsafe MessageCopy.text(c.pointee.child_case),
            family: unsafe MessageCopy.text(c.pointee.family),
            giver: unsafe FamilyV1.ConsentGiver(rawValue: Int32(bitPattern: c.pointee.giver.rawValue)),
            giverMember: unsafe MessageCopy.text(c.pointee.giver_member),
            purposes: unsafe MessageCopy.enums(c.pointee.purposes, c.pointee.n_purposes),
            recipients: unsafe MessageCopy.texts(c.pointee.recipients, c.pointee.n_recipients),
            classes: unsafe MessageCopy.enums(c.pointee.classes, c.pointee.n_classes),
            fieldPaths: unsafe MessageCopy.texts(c.pointee.field_paths, c.pointee.n_field_paths),
            validFrom: unsafe MessageCopy.message(c.pointee.valid_from),
            validUntil: unsafe MessageCopy.message(c.pointee.valid_until),
            state: unsafe FamilyV1.ConsentState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            childAssent: unsafe c.pointee.child_assent != 0,
            explanationLang: unsafe MessageCopy.text(c.pointee.explanation_lang),
            document: unsafe MessageCopy.text(c.pointee.document),
            witness: unsafe MessageCopy.text(c.pointee.witness), oral: unsafe c.pointee.oral != 0,
            withdrawnOn: unsafe MessageCopy.message(c.pointee.withdrawn_on),
            withdrawalReason: unsafe MessageCopy.text(c.pointee.withdrawal_reason),
            media: unsafe c.pointee.media != 0, frozen: unsafe c.pointee.frozen != 0,
            giverName: unsafe MessageCopy.text(c.pointee.giver_name),
            voided: unsafe MessageCopy.message(c.pointee.voided))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.child_case = try arena.text(childCase, "child_case")
        unsafe c.pointee.family = try arena.text(family, "family")
        unsafe c.pointee.giver = .init(rawValue: UInt32(bitPattern: giver.rawValue))
        unsafe c.pointee.giver_member = try arena.text(giverMember, "giver_member")
        unsafe (c.pointee.n_purposes, c.pointee.purposes) = try arena.enums(purposes, "purposes", max: 8)
        unsafe (c.pointee.n_recipients, c.pointee.recipients) = try arena.texts(
            recipients, "recipients", max: 16)
        unsafe (c.pointee.n_classes, c.pointee.classes) = try arena.enums(classes, "classes", max: 4)
        unsafe (c.pointee.n_field_paths, c.pointee.field_paths) = try arena.texts(
            fieldPaths, "field_paths", max: 64)
        unsafe c.pointee.valid_from = try arena.message(validFrom, "valid_from")
        unsafe c.pointee.valid_until = try arena.message(validUntil, "valid_until")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.child_assent = childAssent ? 1 : 0
        unsafe c.pointee.explanation_lang = try arena.text(explanationLang, "explanation_lang")
        unsafe c.pointee.document = try arena.text(document, "document")
        unsafe c.pointee.witness = try arena.text(witness, "witness")
        unsafe c.pointee.oral = oral ? 1 : 0
        unsafe c.pointee.withdrawn_on = try arena.message(withdrawnOn, "withdrawn_on")
        unsafe c.pointee.withdrawal_reason = try arena.text(withdrawalReason, "withdrawal_reason")
        unsafe c.pointee.media = media ? 1 : 0
        unsafe c.pointee.frozen = frozen ? 1 : 0
        unsafe c.pointee.giver_name = try arena.text(giverName, "giver_name")
        unsafe c.pointee.voided = try arena.message(voided, "voided")
    }
}

extension FamilyV1.GrantConsentRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GrantConsentRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__grant_consent_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            consent: unsafe MessageCopy.message(c.pointee.consent),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.consent = try arena.message(consent, "consent")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.WithdrawConsentRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__WithdrawConsentRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__withdraw_consent_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            reason: unsafe MessageCopy.text(c.pointee.reason),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.reason = try arena.text(reason, "reason")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.GetConsentRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetConsentRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_consent_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListConsentsRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListConsentsRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_consents_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token),
            childCase: unsafe MessageCopy.text(c.pointee.child_case),
            family: unsafe MessageCopy.text(c.pointee.family))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
        unsafe c.pointee.child_case = try arena.text(childCase, "child_case")
        unsafe c.pointee.family = try arena.text(family, "family")
    }
}

extension FamilyV1.ListConsentsResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListConsentsResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_consents_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            consents: unsafe MessageCopy.messages(c.pointee.consents, c.pointee.n_consents),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_consents, c.pointee.consents) = try arena.messages(consents, "consents", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.CheckConsentRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__CheckConsentRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__check_consent_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name),
            purpose: unsafe FamilyV1.ConsentPurpose(rawValue: Int32(bitPattern: c.pointee.purpose.rawValue)),
            recipient: unsafe MessageCopy.text(c.pointee.recipient),
            fieldPaths: unsafe MessageCopy.texts(c.pointee.field_paths, c.pointee.n_field_paths))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.purpose = .init(rawValue: UInt32(bitPattern: purpose.rawValue))
        unsafe c.pointee.recipient = try arena.text(recipient, "recipient")
        unsafe (c.pointee.n_field_paths, c.pointee.field_paths) = try arena.texts(
            fieldPaths, "field_paths", max: 64)
    }
}

extension FamilyV1.CheckConsentResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__CheckConsentResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__check_consent_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            covered: unsafe c.pointee.covered != 0, consent: unsafe MessageCopy.text(c.pointee.consent),
            uncovered: unsafe MessageCopy.texts(c.pointee.uncovered, c.pointee.n_uncovered),
            reason: unsafe MessageCopy.text(c.pointee.reason))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.covered = covered ? 1 : 0
        unsafe c.pointee.consent = try arena.text(consent, "consent")
        unsafe (c.pointee.n_uncovered, c.pointee.uncovered) = try arena.texts(uncovered, "uncovered", max: 64)
        unsafe c.pointee.reason = try arena.text(reason, "reason")
    }
}

extension FamilyV1.ExploitationEpisode: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ExploitationEpisode

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__exploitation_episode__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            type: unsafe FamilyV1.ExploitationType(rawValue: Int32(bitPattern: c.pointee.type.rawValue)),
            scope: unsafe FamilyV1.Scope(rawValue: Int32(bitPattern: c.pointee.scope.rawValue)),
            from: unsafe MessageCopy.message(c.pointee.from), to: unsafe MessageCopy.message(c.pointee.to),
            placeFrom: unsafe MessageCopy.message(c.pointee.place_from),
            placeTo: unsafe MessageCopy.message(c.pointee.place_to),
            method: unsafe FamilyV1.RecruitmentMethod(rawValue: Int32(bitPattern: c.pointee.method.rawValue)),
            typeOther: unsafe MessageCopy.text(c.pointee.type_other),
            methodOther: unsafe MessageCopy.text(c.pointee.method_other),
            harmOther: unsafe MessageCopy.text(c.pointee.harm_other),
            exploiter: unsafe FamilyV1.ExploiterRelation(
                rawValue: Int32(bitPattern: c.pointee.exploiter.rawValue)),
            pricePaid: unsafe MessageCopy.message(c.pointee.price_paid),
            work: unsafe MessageCopy.message(c.pointee.work),
            harms: unsafe MessageCopy.enums(c.pointee.harms, c.pointee.n_harms),
            note: unsafe MessageCopy.text(c.pointee.note),
            voided: unsafe MessageCopy.message(c.pointee.voided))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.type = .init(rawValue: UInt32(bitPattern: type.rawValue))
        unsafe c.pointee.scope = .init(rawValue: UInt32(bitPattern: scope.rawValue))
        unsafe c.pointee.from = try arena.message(from, "from")
        unsafe c.pointee.to = try arena.message(to, "to")
        unsafe c.pointee.place_from = try arena.message(placeFrom, "place_from")
        unsafe c.pointee.place_to = try arena.message(placeTo, "place_to")
        unsafe c.pointee.method = .init(rawValue: UInt32(bitPattern: method.rawValue))
        unsafe c.pointee.type_other = try arena.text(typeOther, "type_other")
        unsafe c.pointee.method_other = try arena.text(methodOther, "method_other")
        unsafe c.pointee.harm_other = try arena.text(harmOther, "harm_other")
        unsafe c.pointee.exploiter = .init(rawValue: UInt32(bitPattern: exploiter.rawValue))
        unsafe c.pointee.price_paid = try arena.message(pricePaid, "price_paid")
        unsafe c.pointee.work = try arena.message(work, "work")
        unsafe (c.pointee.n_harms, c.pointee.harms) = try arena.enums(harms, "harms", max: 16)
        unsafe c.pointee.note = try arena.text(note, "note")
        unsafe c.pointee.voided = try arena.message(voided, "voided")
    }
}

extension FamilyV1.WorkSituation: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__WorkSituation

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__work_situation__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            hoursPerWeek: unsafe MessageCopy.message(c.pointee.hours_per_week),
            ageAtTime: unsafe MessageCopy.message(c.pointee.age_at_time),
            exceedsLightWork: unsafe c.pointee.exceeds_light_work != 0,
            policy: unsafe MessageCopy.message(c.pointee.policy))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.hours_per_week = try arena.message(hoursPerWeek, "hours_per_week")
        unsafe c.pointee.age_at_time = try arena.message(ageAtTime, "age_at_time")
        unsafe c.pointee.exceeds_light_work = exceedsLightWork ? 1 : 0
        unsafe c.pointee.policy = try arena.message(policy, "policy")
    }
}

extension FamilyV1.RecordExploitationEpisodeRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__RecordExploitationEpisodeRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__record_exploitation_episode_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            episode: unsafe MessageCopy.message(c.pointee.episode),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.episode = try arena.message(episode, "episode")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.UpdateExploitationEpisodeRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__UpdateExploitationEpisodeRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__update_exploitation_episode_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            episode: unsafe MessageCopy.message(c.pointee.episode),
            updateMask: unsafe MessageCopy.message(c.pointee.update_mask),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.episode = try arena.message(episode, "episode")
        unsafe c.pointee.update_mask = try arena.message(updateMask, "update_mask")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.GetExploitationEpisodeRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetExploitationEpisodeRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_exploitation_episode_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListExploitationEpisodesRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListExploitationEpisodesRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_exploitation_episodes_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
    }
}

extension FamilyV1.ListExploitationEpisodesResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListExploitationEpisodesResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_exploitation_episodes_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            episodes: unsafe MessageCopy.messages(c.pointee.episodes, c.pointee.n_episodes),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_episodes, c.pointee.episodes) = try arena.messages(episodes, "episodes", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.FamilyFollowUp: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__FamilyFollowUp

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__family_follow_up__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            kind: unsafe FamilyV1.FollowUpKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)),
            start: unsafe MessageCopy.message(c.pointee.start),
            plannedEnd: unsafe MessageCopy.message(c.pointee.planned_end),
            end: unsafe MessageCopy.message(c.pointee.end),
            state: unsafe FamilyV1.FollowUpState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            goals: unsafe MessageCopy.messages(c.pointee.goals, c.pointee.n_goals),
            extending: unsafe MessageCopy.message(c.pointee.extending),
            closeReason: unsafe FamilyV1.FollowUpEnd(
                rawValue: Int32(bitPattern: c.pointee.close_reason.rawValue)),
            consent: unsafe MessageCopy.text(c.pointee.consent),
            nextVisitBy: unsafe MessageCopy.message(c.pointee.next_visit_by),
            lastVisitOn: unsafe MessageCopy.message(c.pointee.last_visit_on), visits: unsafe c.pointee.visits,
            responsibleStaff: unsafe MessageCopy.text(c.pointee.responsible_staff),
            policy: unsafe MessageCopy.message(c.pointee.policy),
            closeNote: unsafe MessageCopy.text(c.pointee.close_note),
            consentUntil: unsafe MessageCopy.message(c.pointee.consent_until),
            enteredLate: unsafe c.pointee.entered_late != 0,
            endRecordedOn: unsafe MessageCopy.message(c.pointee.end_recorded_on))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        unsafe c.pointee.start = try arena.message(start, "start")
        unsafe c.pointee.planned_end = try arena.message(plannedEnd, "planned_end")
        unsafe c.pointee.end = try arena.message(end, "end")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe (c.pointee.n_goals, c.pointee.goals) = try arena.messages(goals, "goals", max: 16)
        unsafe c.pointee.extending = try arena.message(extending, "extending")
        unsafe c.pointee.close_reason = .init(rawValue: UInt32(bitPattern: closeReason.rawValue))
        unsafe c.pointee.consent = try arena.text(consent, "consent")
        unsafe c.pointee.next_visit_by = try arena.message(nextVisitBy, "next_visit_by")
        unsafe c.pointee.last_visit_on = try arena.message(lastVisitOn, "last_visit_on")
        unsafe c.pointee.visits = visits
        unsafe c.pointee.responsible_staff = try arena.text(responsibleStaff, "responsible_staff")
        unsafe c.pointee.policy = try arena.message(policy, "policy")
        unsafe c.pointee.close_note = try arena.text(closeNote, "close_note")
        unsafe c.pointee.consent_until = try arena.message(consentUntil, "consent_until")
        unsafe c.pointee.entered_late = enteredLate ? 1 : 0
        unsafe c.pointee.end_recorded_on = try arena.message(endRecordedOn, "end_recorded_on")
    }
}

extension FamilyV1.Goal: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Goal

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__goal__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(text: unsafe MessageCopy.text(c.pointee.text), reached: unsafe c.pointee.reached != 0)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.text = try arena.text(text, "text")
        unsafe c.pointee.reached = reached ? 1 : 0
    }
}

extension FamilyV1.FollowUpExtension: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__FollowUpExtension

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__follow_up_extension__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            plannedEnd: unsafe MessageCopy.message(c.pointee.planned_end),
            reason: unsafe MessageCopy.text(c.pointee.reason),
            approvedBy: unsafe MessageCopy.text(c.pointee.approved_by))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.planned_end = try arena.message(plannedEnd, "planned_end")
        unsafe c.pointee.reason = try arena.text(reason, "reason")
        unsafe c.pointee.approved_by = try arena.text(approvedBy, "approved_by")
    }
}

extension FamilyV1.Visit: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Visit

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__visit__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            followUp: unsafe MessageCopy.text(c.pointee.follow_up),
            childCase: unsafe MessageCopy.text(c.pointee.child_case),
            kind: unsafe FamilyV1.VisitKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)),
            startTime: unsafe MessageCopy.message(c.pointee.start_time),
            minutes: unsafe MessageCopy.message(c.pointee.minutes),
            place: unsafe FamilyV1.VisitPlace(rawValue: Int32(bitPattern: c.pointee.place.rawValue)),
            staff: unsafe MessageCopy.texts(c.pointee.staff, c.pointee.n_staff),
            childView: unsafe MessageCopy.message(c.pointee.child_view),
            note: unsafe MessageCopy.text(c.pointee.note),
            risks: unsafe MessageCopy.enums(c.pointee.risks, c.pointee.n_risks),
            observedLivingConditions: unsafe MessageCopy.text(c.pointee.observed_living_conditions),
            nextVisitBy: unsafe MessageCopy.message(c.pointee.next_visit_by),
            enteredLate: unsafe c.pointee.entered_late != 0,
            voided: unsafe MessageCopy.message(c.pointee.voided))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.follow_up = try arena.text(followUp, "follow_up")
        unsafe c.pointee.child_case = try arena.text(childCase, "child_case")
        unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        unsafe c.pointee.start_time = try arena.message(startTime, "start_time")
        unsafe c.pointee.minutes = try arena.message(minutes, "minutes")
        unsafe c.pointee.place = .init(rawValue: UInt32(bitPattern: place.rawValue))
        unsafe (c.pointee.n_staff, c.pointee.staff) = try arena.texts(staff, "staff", max: 8)
        unsafe c.pointee.child_view = try arena.message(childView, "child_view")
        unsafe c.pointee.note = try arena.text(note, "note")
        unsafe (c.pointee.n_risks, c.pointee.risks) = try arena.enums(risks, "risks", max: 32)
        unsafe c.pointee.observed_living_conditions = try arena.text(
            observedLivingConditions, "observed_living_conditions")
        unsafe c.pointee.next_visit_by = try arena.message(nextVisitBy, "next_visit_by")
        unsafe c.pointee.entered_late = enteredLate ? 1 : 0
        unsafe c.pointee.voided = try arena.message(voided, "voided")
    }
}

extension FamilyV1.AssessParentalCapacityRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__AssessParentalCapacityRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__assess_parental_capacity_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            finding: unsafe MessageCopy.message(c.pointee.finding),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.finding = try arena.message(finding, "finding")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.ParentalCapacityFinding: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ParentalCapacityFinding

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__parental_capacity_finding__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            level: unsafe FamilyV1.CapacityFinding(rawValue: Int32(bitPattern: c.pointee.level.rawValue)),
            assessedOn: unsafe MessageCopy.message(c.pointee.assessed_on),
            evidence: unsafe MessageCopy.text(c.pointee.evidence),
            reviewBy: unsafe MessageCopy.message(c.pointee.review_by))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.level = .init(rawValue: UInt32(bitPattern: level.rawValue))
        unsafe c.pointee.assessed_on = try arena.message(assessedOn, "assessed_on")
        unsafe c.pointee.evidence = try arena.text(evidence, "evidence")
        unsafe c.pointee.review_by = try arena.message(reviewBy, "review_by")
    }
}

extension FamilyV1.ApproveParentalCapacityRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ApproveParentalCapacityRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__approve_parental_capacity_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.StartFamilyFollowUpRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__StartFamilyFollowUpRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__start_family_follow_up_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            followUp: unsafe MessageCopy.message(c.pointee.follow_up),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.follow_up = try arena.message(followUp, "follow_up")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.ActivateFamilyFollowUpRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ActivateFamilyFollowUpRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__activate_family_follow_up_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            consent: unsafe MessageCopy.text(c.pointee.consent),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            happenedOn: unsafe MessageCopy.message(c.pointee.happened_on))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.consent = try arena.text(consent, "consent")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.happened_on = try arena.message(happenedOn, "happened_on")
    }
}

extension FamilyV1.ExtendFamilyFollowUpRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ExtendFamilyFollowUpRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__extend_family_follow_up_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            extending: unsafe MessageCopy.message(c.pointee.extending),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.extending = try arena.message(extending, "extending")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.CloseFamilyFollowUpRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__CloseFamilyFollowUpRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__close_family_follow_up_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            reason: unsafe FamilyV1.FollowUpEnd(rawValue: Int32(bitPattern: c.pointee.reason.rawValue)),
            note: unsafe MessageCopy.text(c.pointee.note),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            happenedOn: unsafe MessageCopy.message(c.pointee.happened_on))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.reason = .init(rawValue: UInt32(bitPattern: reason.rawValue))
        unsafe c.pointee.note = try arena.text(note, "note")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.happened_on = try arena.message(happenedOn, "happened_on")
    }
}

extension FamilyV1.GetFamilyFollowUpRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetFamilyFollowUpRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_family_follow_up_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListFamilyFollowUpsRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListFamilyFollowUpsRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_family_follow_ups_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
    }
}

extension FamilyV1.ListFamilyFollowUpsResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListFamilyFollowUpsResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_family_follow_ups_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            followUps: unsafe MessageCopy.messages(c.pointee.follow_ups, c.pointee.n_follow_ups),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_follow_ups, c.pointee.follow_ups) = try arena.messages(
            followUps, "follow_ups", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.RecordVisitRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__RecordVisitRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__record_visit_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            visit: unsafe MessageCopy.message(c.pointee.visit),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.visit = try arena.message(visit, "visit")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.GetVisitRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetVisitRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_visit_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListVisitsRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListVisitsRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_visits_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token),
            followUp: unsafe MessageCopy.text(c.pointee.follow_up),
            childCase: unsafe MessageCopy.text(c.pointee.child_case),
            filter: unsafe MessageCopy.text(c.pointee.filter),
            orderBy: unsafe MessageCopy.text(c.pointee.order_by))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
        unsafe c.pointee.follow_up = try arena.text(followUp, "follow_up")
        unsafe c.pointee.child_case = try arena.text(childCase, "child_case")
        unsafe c.pointee.filter = try arena.text(filter, "filter")
        unsafe c.pointee.order_by = try arena.text(orderBy, "order_by")
    }
}

extension FamilyV1.ListVisitsResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListVisitsResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_visits_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            visits: unsafe MessageCopy.messages(c.pointee.visits, c.pointee.n_visits),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_visits, c.pointee.visits) = try arena.messages(visits, "visits", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.Note: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Note

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__note__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            childCase: unsafe MessageCopy.text(c.pointee.child_case),
            family: unsafe MessageCopy.text(c.pointee.family), text: unsafe MessageCopy.text(c.pointee.text),
            author: unsafe MessageCopy.text(c.pointee.author),
            corrects: unsafe MessageCopy.text(c.pointee.corrects))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.child_case = try arena.text(childCase, "child_case")
        unsafe c.pointee.family = try arena.text(family, "family")
        unsafe c.pointee.text = try arena.text(text, "text")
        unsafe c.pointee.author = try arena.text(author, "author")
        unsafe c.pointee.corrects = try arena.text(corrects, "corrects")
    }
}

extension FamilyV1.CreateNoteRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__CreateNoteRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__create_note_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            note: unsafe MessageCopy.message(c.pointee.note),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.note = try arena.message(note, "note")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.GetNoteRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetNoteRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_note_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListNotesRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListNotesRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_notes_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token),
            childCase: unsafe MessageCopy.text(c.pointee.child_case),
            family: unsafe MessageCopy.text(c.pointee.family))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
        unsafe c.pointee.child_case = try arena.text(childCase, "child_case")
        unsafe c.pointee.family = try arena.text(family, "family")
    }
}

extension FamilyV1.ListNotesResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListNotesResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_notes_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            notes: unsafe MessageCopy.messages(c.pointee.notes, c.pointee.n_notes),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_notes, c.pointee.notes) = try arena.messages(notes, "notes", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.Attachment: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Attachment

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__attachment__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            childCase: unsafe MessageCopy.text(c.pointee.child_case),
            family: unsafe MessageCopy.text(c.pointee.family),
            fileName: unsafe MessageCopy.text(c.pointee.file_name),
            mediaType: unsafe MessageCopy.text(c.pointee.media_type), size: unsafe c.pointee.size,
            sha256: unsafe MessageCopy.bytes(c.pointee.sha256),
            state: unsafe FamilyV1.AttachmentState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            received: unsafe c.pointee.received, description: unsafe MessageCopy.text(c.pointee.description),
            voided: unsafe MessageCopy.message(c.pointee.voided))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.child_case = try arena.text(childCase, "child_case")
        unsafe c.pointee.family = try arena.text(family, "family")
        unsafe c.pointee.file_name = try arena.text(fileName, "file_name")
        unsafe c.pointee.media_type = try arena.text(mediaType, "media_type")
        unsafe c.pointee.size = size
        unsafe c.pointee.sha256 = try arena.bytes(sha256, "sha256")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.received = received
        unsafe c.pointee.description = try arena.text(description, "description")
        unsafe c.pointee.voided = try arena.message(voided, "voided")
    }
}

extension FamilyV1.UploadAttachmentRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__UploadAttachmentRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__upload_attachment_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            attachment: unsafe MessageCopy.message(c.pointee.attachment),
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            name: unsafe MessageCopy.text(c.pointee.name), offset: unsafe c.pointee.offset,
            chunk: unsafe MessageCopy.bytes(c.pointee.chunk))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.attachment = try arena.message(attachment, "attachment")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.offset = offset
        unsafe c.pointee.chunk = try arena.bytes(chunk, "chunk")
    }
}

extension FamilyV1.DownloadAttachmentRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__DownloadAttachmentRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__download_attachment_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name), offset: unsafe c.pointee.offset)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.offset = offset
    }
}

extension FamilyV1.DownloadAttachmentResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__DownloadAttachmentResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__download_attachment_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            attachment: unsafe MessageCopy.message(c.pointee.attachment), offset: unsafe c.pointee.offset,
            chunk: unsafe MessageCopy.bytes(c.pointee.chunk))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.attachment = try arena.message(attachment, "attachment")
        unsafe c.pointee.offset = offset
        unsafe c.pointee.chunk = try arena.bytes(chunk, "chunk")
    }
}

extension FamilyV1.GetAttachmentRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetAttachmentRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_attachment_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListAttachmentsRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListAttachmentsRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_attachments_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token),
            childCase: unsafe MessageCopy.text(c.pointee.child_case),
            family: unsafe MessageCopy.text(c.pointee.family))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
        unsafe c.pointee.child_case = try arena.text(childCase, "child_case")
        unsafe c.pointee.family = try arena.text(family, "family")
    }
}

extension FamilyV1.ListAttachmentsResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListAttachmentsResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_attachments_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            attachments: unsafe MessageCopy.messages(c.pointee.attachments, c.pointee.n_attachments),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_attachments, c.pointee.attachments) = try arena.messages(
            attachments, "attachments", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.ListRevisionsRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListRevisionsRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_revisions_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
    }
}

extension FamilyV1.ListRevisionsResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListRevisionsResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_revisions_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            revisions: unsafe MessageCopy.messages(c.pointee.revisions, c.pointee.n_revisions),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_revisions, c.pointee.revisions) = try arena.messages(
            revisions, "revisions", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.Revision: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Revision

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__revision__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            number: unsafe c.pointee.number, time: unsafe MessageCopy.message(c.pointee.time),
            by: unsafe MessageCopy.message(c.pointee.by),
            changedPaths: unsafe MessageCopy.texts(c.pointee.changed_paths, c.pointee.n_changed_paths))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.number = number
        unsafe c.pointee.time = try arena.message(time, "time")
        unsafe c.pointee.by = try arena.message(by, "by")
        unsafe (c.pointee.n_changed_paths, c.pointee.changed_paths) = try arena.texts(
            changedPaths, "changed_paths", max: 64)
    }
}

extension FamilyV1.GetRevisionRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetRevisionRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_revision_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), number: unsafe c.pointee.number,
            since: unsafe c.pointee.since)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.number = number
        unsafe c.pointee.since = since
    }
}

extension FamilyV1.GetRevisionResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetRevisionResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_revision_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            revision: unsafe MessageCopy.message(c.pointee.revision),
            recordJson: unsafe MessageCopy.text(c.pointee.record_json),
            changes: unsafe MessageCopy.messages(c.pointee.changes, c.pointee.n_changes))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.revision = try arena.message(revision, "revision")
        unsafe c.pointee.record_json = try arena.text(recordJson, "record_json")
        unsafe (c.pointee.n_changes, c.pointee.changes) = try arena.messages(changes, "changes", max: 64)
    }
}

extension FamilyV1.FieldChange: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__FieldChange

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__field_change__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            path: unsafe MessageCopy.text(c.pointee.path), before: unsafe MessageCopy.text(c.pointee.before),
            after: unsafe MessageCopy.text(c.pointee.after))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.path = try arena.text(path, "path")
        unsafe c.pointee.before = try arena.text(before, "before")
        unsafe c.pointee.after = try arena.text(after, "after")
    }
}

extension FamilyV1.ListOverdueRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListOverdueRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_overdue_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token),
            responsibleStaff: unsafe MessageCopy.text(c.pointee.responsible_staff))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
        unsafe c.pointee.responsible_staff = try arena.text(responsibleStaff, "responsible_staff")
    }
}

extension FamilyV1.ListOverdueResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListOverdueResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_overdue_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            items: unsafe MessageCopy.messages(c.pointee.items, c.pointee.n_items),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_items, c.pointee.items) = try arena.messages(items, "items", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.OverdueItem: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__OverdueItem

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__overdue_item__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name),
            kind: unsafe FamilyV1.OverdueKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)),
            due: unsafe MessageCopy.message(c.pointee.due), days: unsafe c.pointee.days,
            responsibleStaff: unsafe MessageCopy.text(c.pointee.responsible_staff))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        unsafe c.pointee.due = try arena.message(due, "due")
        unsafe c.pointee.days = days
        unsafe c.pointee.responsible_staff = try arena.text(responsibleStaff, "responsible_staff")
    }
}

extension FamilyV1.SearchCasesRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SearchCasesRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__search_cases_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            query: unsafe MessageCopy.text(c.pointee.query), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.query = try arena.text(query, "query")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
    }
}

extension FamilyV1.SearchCasesResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SearchCasesResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__search_cases_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            cases: unsafe MessageCopy.messages(c.pointee.cases, c.pointee.n_cases),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_cases, c.pointee.cases) = try arena.messages(cases, "cases", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.SearchFamiliesRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SearchFamiliesRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__search_families_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            query: unsafe MessageCopy.text(c.pointee.query), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.query = try arena.text(query, "query")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
    }
}

extension FamilyV1.SearchFamiliesResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SearchFamiliesResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__search_families_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            families: unsafe MessageCopy.messages(c.pointee.families, c.pointee.n_families),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_families, c.pointee.families) = try arena.messages(families, "families", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.SchoolEnrolment: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SchoolEnrolment

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__school_enrolment__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            schoolSite: unsafe MessageCopy.text(c.pointee.school_site),
            schoolName: unsafe MessageCopy.text(c.pointee.school_name),
            nearest: unsafe c.pointee.nearest != 0, grade: unsafe MessageCopy.text(c.pointee.grade),
            from: unsafe MessageCopy.message(c.pointee.from), to: unsafe MessageCopy.message(c.pointee.to),
            state: unsafe FamilyV1.SchoolState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            attendance: unsafe MessageCopy.messages(c.pointee.attendance, c.pointee.n_attendance),
            note: unsafe MessageCopy.text(c.pointee.note),
            voided: unsafe MessageCopy.message(c.pointee.voided))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.school_site = try arena.text(schoolSite, "school_site")
        unsafe c.pointee.school_name = try arena.text(schoolName, "school_name")
        unsafe c.pointee.nearest = nearest ? 1 : 0
        unsafe c.pointee.grade = try arena.text(grade, "grade")
        unsafe c.pointee.from = try arena.message(from, "from")
        unsafe c.pointee.to = try arena.message(to, "to")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe (c.pointee.n_attendance, c.pointee.attendance) = try arena.messages(
            attendance, "attendance", max: 36)
        unsafe c.pointee.note = try arena.text(note, "note")
        unsafe c.pointee.voided = try arena.message(voided, "voided")
    }
}

extension FamilyV1.AttendanceMonth: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__AttendanceMonth

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__attendance_month__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            year: unsafe c.pointee.year, month: unsafe c.pointee.month, daysOpen: unsafe c.pointee.days_open,
            daysPresent: unsafe c.pointee.days_present)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.year = year
        unsafe c.pointee.month = month
        unsafe c.pointee.days_open = daysOpen
        unsafe c.pointee.days_present = daysPresent
    }
}

extension FamilyV1.EnrolSchoolRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__EnrolSchoolRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__enrol_school_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            enrolment: unsafe MessageCopy.message(c.pointee.enrolment),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.enrolment = try arena.message(enrolment, "enrolment")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.RecordAttendanceRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__RecordAttendanceRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__record_attendance_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            month: unsafe MessageCopy.message(c.pointee.month),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.month = try arena.message(month, "month")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.EndEnrolmentRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__EndEnrolmentRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__end_enrolment_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            state: unsafe FamilyV1.SchoolState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            to: unsafe MessageCopy.message(c.pointee.to),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.to = try arena.message(to, "to")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.GetEnrolmentRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetEnrolmentRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_enrolment_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListEnrolmentsRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListEnrolmentsRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_enrolments_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
    }
}

extension FamilyV1.ListEnrolmentsResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListEnrolmentsResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_enrolments_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            enrolments: unsafe MessageCopy.messages(c.pointee.enrolments, c.pointee.n_enrolments),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_enrolments, c.pointee.enrolments) = try arena.messages(
            enrolments, "enrolments", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.SyncPullRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SyncPullRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sync_pull_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            cursor: unsafe MessageCopy.text(c.pointee.cursor),
            responsibleStaff: unsafe MessageCopy.text(c.pointee.responsible_staff))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.cursor = try arena.text(cursor, "cursor")
        unsafe c.pointee.responsible_staff = try arena.text(responsibleStaff, "responsible_staff")
    }
}

extension FamilyV1.WatchChangesRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__WatchChangesRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__watch_changes_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            cursor: unsafe MessageCopy.text(c.pointee.cursor),
            responsibleStaff: unsafe MessageCopy.text(c.pointee.responsible_staff))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.cursor = try arena.text(cursor, "cursor")
        unsafe c.pointee.responsible_staff = try arena.text(responsibleStaff, "responsible_staff")
    }
}

extension FamilyV1.SyncBatch: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SyncBatch

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sync_batch__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            reset: unsafe c.pointee.reset != 0,
            changes: unsafe MessageCopy.messages(c.pointee.changes, c.pointee.n_changes),
            cursor: unsafe MessageCopy.text(c.pointee.cursor), complete: unsafe c.pointee.complete != 0)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.reset = reset ? 1 : 0
        unsafe (c.pointee.n_changes, c.pointee.changes) = try arena.messages(changes, "changes", max: 1024)
        unsafe c.pointee.cursor = try arena.text(cursor, "cursor")
        unsafe c.pointee.complete = complete ? 1 : 0
    }
}

extension FamilyV1.SyncChange: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SyncChange

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sync_change__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        var change: Change?
        switch unsafe c.pointee.change_case.rawValue {
        case 1:
            change = unsafe MessageCopy.message(c.pointee.upsert).map { .upsert($0) }
        case 2:
            change = unsafe MessageCopy.message(c.pointee.tombstone).map { .tombstone($0) }
        default: break
        }
        self.init(change: change)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        switch change {
        case .upsert(let value):
            unsafe c.pointee.upsert = try arena.message(value, "upsert")
            unsafe c.pointee.change_case = .init(rawValue: 1)
        case .tombstone(let value):
            unsafe c.pointee.tombstone = try arena.message(value, "tombstone")
            unsafe c.pointee.change_case = .init(rawValue: 2)
        case nil: break
        }
    }
}

extension FamilyV1.SyncRecord: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SyncRecord

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sync_record__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        var record: Record?
        switch unsafe c.pointee.record_case.rawValue {
        case 1:
            record = unsafe MessageCopy.message(c.pointee.family).map { .family($0) }
        case 2:
            record = unsafe MessageCopy.message(c.pointee.member).map { .member($0) }
        case 3:
            record = unsafe MessageCopy.message(c.pointee.child_case).map { .childCase($0) }
        default: break
        }
        self.init(record: record)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        switch record {
        case .family(let value):
            unsafe c.pointee.family = try arena.message(value, "family")
            unsafe c.pointee.record_case = .init(rawValue: 1)
        case .member(let value):
            unsafe c.pointee.member = try arena.message(value, "member")
            unsafe c.pointee.record_case = .init(rawValue: 2)
        case .childCase(let value):
            unsafe c.pointee.child_case = try arena.message(value, "child_case")
            unsafe c.pointee.record_case = .init(rawValue: 3)
        case nil: break
        }
    }
}

extension FamilyV1.SyncTombstone: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SyncTombstone

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sync_tombstone__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name),
            reason: unsafe FamilyV1.SyncTombstoneReason(
                rawValue: Int32(bitPattern: c.pointee.reason.rawValue)))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.reason = .init(rawValue: UInt32(bitPattern: reason.rawValue))
    }
}

extension FamilyV1.SyncPushRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SyncPushRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sync_push_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            items: unsafe MessageCopy.messages(c.pointee.items, c.pointee.n_items))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe (c.pointee.n_items, c.pointee.items) = try arena.messages(items, "items", max: 100)
    }

    mutating func mark(_ malformed: [Int: MessageError]) {
        for (index, error) in malformed { items[index].malformed = error }
    }
}

extension FamilyV1.SyncItem: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SyncItem

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sync_item__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        var mutation: Mutation?
        switch unsafe c.pointee.mutation_case.rawValue {
        case 2:
            mutation = unsafe MessageCopy.message(c.pointee.create_family).map { .createFamily($0) }
        case 3:
            mutation = unsafe MessageCopy.message(c.pointee.update_family).map { .updateFamily($0) }
        case 4:
            mutation = unsafe MessageCopy.message(c.pointee.archive_family).map { .archiveFamily($0) }
        case 5:
            mutation = unsafe MessageCopy.message(c.pointee.undelete_family).map { .undeleteFamily($0) }
        case 6:
            mutation = unsafe MessageCopy.message(c.pointee.create_member).map { .createMember($0) }
        case 7:
            mutation = unsafe MessageCopy.message(c.pointee.update_member).map { .updateMember($0) }
        case 8:
            mutation = unsafe MessageCopy.message(c.pointee.remove_member).map { .removeMember($0) }
        case 9:
            mutation = unsafe MessageCopy.message(c.pointee.identify_child).map { .identifyChild($0) }
        default: break
        }
        self.init(after: unsafe MessageCopy.text(c.pointee.after), mutation: mutation)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.after = try arena.text(after, "after")
        switch mutation {
        case .createFamily(let value):
            unsafe c.pointee.create_family = try arena.message(value, "create_family")
            unsafe c.pointee.mutation_case = .init(rawValue: 2)
        case .updateFamily(let value):
            unsafe c.pointee.update_family = try arena.message(value, "update_family")
            unsafe c.pointee.mutation_case = .init(rawValue: 3)
        case .archiveFamily(let value):
            unsafe c.pointee.archive_family = try arena.message(value, "archive_family")
            unsafe c.pointee.mutation_case = .init(rawValue: 4)
        case .undeleteFamily(let value):
            unsafe c.pointee.undelete_family = try arena.message(value, "undelete_family")
            unsafe c.pointee.mutation_case = .init(rawValue: 5)
        case .createMember(let value):
            unsafe c.pointee.create_member = try arena.message(value, "create_member")
            unsafe c.pointee.mutation_case = .init(rawValue: 6)
        case .updateMember(let value):
            unsafe c.pointee.update_member = try arena.message(value, "update_member")
            unsafe c.pointee.mutation_case = .init(rawValue: 7)
        case .removeMember(let value):
            unsafe c.pointee.remove_member = try arena.message(value, "remove_member")
            unsafe c.pointee.mutation_case = .init(rawValue: 8)
        case .identifyChild(let value):
            unsafe c.pointee.identify_child = try arena.message(value, "identify_child")
            unsafe c.pointee.mutation_case = .init(rawValue: 9)
        case nil: break
        }
    }
}

extension FamilyV1.SyncPushResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SyncPushResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sync_push_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(outcomes: unsafe MessageCopy.messages(c.pointee.outcomes, c.pointee.n_outcomes))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_outcomes, c.pointee.outcomes) = try arena.messages(outcomes, "outcomes", max: 100)
    }
}

extension FamilyV1.SyncOutcome: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SyncOutcome

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sync_outcome__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            verdict: unsafe FamilyV1.SyncVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue)),
            record: unsafe MessageCopy.message(c.pointee.record), leftOut: unsafe c.pointee.left_out != 0,
            status: unsafe MessageCopy.message(c.pointee.status),
            conflict: unsafe MessageCopy.message(c.pointee.conflict))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.verdict = .init(rawValue: UInt32(bitPattern: verdict.rawValue))
        unsafe c.pointee.record = try arena.message(record, "record")
        unsafe c.pointee.left_out = leftOut ? 1 : 0
        unsafe c.pointee.status = try arena.message(status, "status")
        unsafe c.pointee.conflict = try arena.message(conflict, "conflict")
    }
}

extension FamilyV1.SyncConflict: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SyncConflict

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sync_conflict__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            myPaths: unsafe MessageCopy.texts(c.pointee.my_paths, c.pointee.n_my_paths),
            theirPaths: unsafe MessageCopy.texts(c.pointee.their_paths, c.pointee.n_their_paths),
            baseRecord: unsafe MessageCopy.message(c.pointee.base_record),
            myRecord: unsafe MessageCopy.message(c.pointee.my_record),
            theirRecord: unsafe MessageCopy.message(c.pointee.their_record))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_my_paths, c.pointee.my_paths) = try arena.texts(myPaths, "my_paths", max: 64)
        unsafe (c.pointee.n_their_paths, c.pointee.their_paths) = try arena.texts(
            theirPaths, "their_paths", max: 64)
        unsafe c.pointee.base_record = try arena.message(baseRecord, "base_record")
        unsafe c.pointee.my_record = try arena.message(myRecord, "my_record")
        unsafe c.pointee.their_record = try arena.message(theirRecord, "their_record")
    }
}
