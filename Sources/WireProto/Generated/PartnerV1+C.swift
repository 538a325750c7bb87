// Written by scripts/generate from proto/pegase/partner/v1/partner.proto. Do not edit: change the proto.

import CProtobufC
import CWireMessages

extension PartnerV1.Partner: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__Partner

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__partner__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta), code: unsafe MessageCopy.text(c.pointee.code),
            names: unsafe MessageCopy.messages(c.pointee.names, c.pointee.n_names),
            kind: unsafe PartnerV1.PartnerKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)),
            country: unsafe CommonV1.Country(rawValue: Int32(bitPattern: c.pointee.country.rawValue)),
            jurisdiction: unsafe MessageCopy.messages(c.pointee.jurisdiction, c.pointee.n_jurisdiction),
            services: unsafe MessageCopy.enums(c.pointee.services, c.pointee.n_services),
            state: unsafe PartnerV1.PartnerState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            leadPartner: unsafe MessageCopy.text(c.pointee.lead_partner),
            programme: unsafe MessageCopy.text(c.pointee.programme),
            remark: unsafe MessageCopy.text(c.pointee.remark))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.code = try arena.text(code, "code")
        unsafe (c.pointee.n_names, c.pointee.names) = try arena.messages(names, "names", max: 8)
        unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        unsafe c.pointee.country = .init(rawValue: UInt32(bitPattern: country.rawValue))
        unsafe (c.pointee.n_jurisdiction, c.pointee.jurisdiction) = try arena.messages(
            jurisdiction, "jurisdiction", max: 16)
        unsafe (c.pointee.n_services, c.pointee.services) = try arena.enums(services, "services", max: 16)
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.lead_partner = try arena.text(leadPartner, "lead_partner")
        unsafe c.pointee.programme = try arena.text(programme, "programme")
        unsafe c.pointee.remark = try arena.text(remark, "remark")
    }
}

extension PartnerV1.Site: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__Site

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__site__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            partner: unsafe MessageCopy.text(c.pointee.partner),
            kind: unsafe PartnerV1.SiteKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)),
            names: unsafe MessageCopy.messages(c.pointee.names, c.pointee.n_names),
            area: unsafe MessageCopy.message(c.pointee.area),
            address: unsafe MessageCopy.text(c.pointee.address),
            capacity: unsafe MessageCopy.message(c.pointee.capacity),
            capacityApprox: unsafe c.pointee.capacity_approx != 0,
            minAge: unsafe MessageCopy.message(c.pointee.min_age),
            maxAge: unsafe MessageCopy.message(c.pointee.max_age),
            audiences: unsafe MessageCopy.enums(c.pointee.audiences, c.pointee.n_audiences),
            siblingsAdmitted: unsafe c.pointee.siblings_admitted != 0,
            state: unsafe PartnerV1.SiteState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            remark: unsafe MessageCopy.text(c.pointee.remark),
            maxAgeLimit: unsafe PartnerV1.AgeLimit(
                rawValue: Int32(bitPattern: c.pointee.max_age_limit.rawValue)))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.partner = try arena.text(partner, "partner")
        unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        unsafe (c.pointee.n_names, c.pointee.names) = try arena.messages(names, "names", max: 8)
        unsafe c.pointee.area = try arena.message(area, "area")
        unsafe c.pointee.address = try arena.text(address, "address")
        unsafe c.pointee.capacity = try arena.message(capacity, "capacity")
        unsafe c.pointee.capacity_approx = capacityApprox ? 1 : 0
        unsafe c.pointee.min_age = try arena.message(minAge, "min_age")
        unsafe c.pointee.max_age = try arena.message(maxAge, "max_age")
        unsafe (c.pointee.n_audiences, c.pointee.audiences) = try arena.enums(audiences, "audiences", max: 8)
        unsafe c.pointee.siblings_admitted = siblingsAdmitted ? 1 : 0
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.remark = try arena.text(remark, "remark")
        unsafe c.pointee.max_age_limit = .init(rawValue: UInt32(bitPattern: maxAgeLimit.rawValue))
    }
}

extension PartnerV1.Staff: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__Staff

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__staff__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            partner: unsafe MessageCopy.text(c.pointee.partner),
            person: unsafe MessageCopy.message(c.pointee.person),
            kind: unsafe PartnerV1.StaffKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)),
            roles: unsafe MessageCopy.enums(c.pointee.roles, c.pointee.n_roles),
            sites: unsafe MessageCopy.texts(c.pointee.sites, c.pointee.n_sites),
            state: unsafe PartnerV1.StaffState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            certifications: unsafe MessageCopy.messages(c.pointee.certifications, c.pointee.n_certifications))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.partner = try arena.text(partner, "partner")
        unsafe c.pointee.person = try arena.message(person, "person")
        unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        unsafe (c.pointee.n_roles, c.pointee.roles) = try arena.enums(roles, "roles", max: 8)
        unsafe (c.pointee.n_sites, c.pointee.sites) = try arena.texts(sites, "sites", max: 32)
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe (c.pointee.n_certifications, c.pointee.certifications) = try arena.messages(
            certifications, "certifications", max: 16)
    }
}

extension PartnerV1.Certification: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__Certification

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__certification__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            sopVersion: unsafe MessageCopy.text(c.pointee.sop_version),
            certifiedOn: unsafe MessageCopy.message(c.pointee.certified_on))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.sop_version = try arena.text(sopVersion, "sop_version")
        unsafe c.pointee.certified_on = try arena.message(certifiedOn, "certified_on")
    }
}

extension PartnerV1.System: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__System

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__system__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            partner: unsafe MessageCopy.text(c.pointee.partner),
            identity: unsafe MessageCopy.text(c.pointee.identity),
            state: unsafe PartnerV1.SystemState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            revokeTime: unsafe MessageCopy.message(c.pointee.revoke_time))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.partner = try arena.text(partner, "partner")
        unsafe c.pointee.identity = try arena.text(identity, "identity")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.revoke_time = try arena.message(revokeTime, "revoke_time")
    }
}

extension PartnerV1.Account: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__Account

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__account__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            identity: unsafe MessageCopy.text(c.pointee.identity),
            state: unsafe PartnerV1.AccountState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            proposedBy: unsafe MessageCopy.text(c.pointee.proposed_by),
            approvedBy: unsafe MessageCopy.text(c.pointee.approved_by),
            revokeTime: unsafe MessageCopy.message(c.pointee.revoke_time))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.identity = try arena.text(identity, "identity")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.proposed_by = try arena.text(proposedBy, "proposed_by")
        unsafe c.pointee.approved_by = try arena.text(approvedBy, "approved_by")
        unsafe c.pointee.revoke_time = try arena.message(revokeTime, "revoke_time")
    }
}

extension PartnerV1.Certificate: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__Certificate

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__certificate__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            identity: unsafe MessageCopy.text(c.pointee.identity),
            fingerprint: unsafe MessageCopy.text(c.pointee.fingerprint),
            serial: unsafe MessageCopy.text(c.pointee.serial),
            notBefore: unsafe MessageCopy.message(c.pointee.not_before),
            notAfter: unsafe MessageCopy.message(c.pointee.not_after),
            state: unsafe PartnerV1.CertificateState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            revokeTime: unsafe MessageCopy.message(c.pointee.revoke_time))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.identity = try arena.text(identity, "identity")
        unsafe c.pointee.fingerprint = try arena.text(fingerprint, "fingerprint")
        unsafe c.pointee.serial = try arena.text(serial, "serial")
        unsafe c.pointee.not_before = try arena.message(notBefore, "not_before")
        unsafe c.pointee.not_after = try arena.message(notAfter, "not_after")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.revoke_time = try arena.message(revokeTime, "revoke_time")
    }
}

extension PartnerV1.Policy: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__Policy

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__policy__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            partner: unsafe MessageCopy.text(c.pointee.partner),
            effective: unsafe MessageCopy.message(c.pointee.effective),
            numbers: unsafe MessageCopy.message(c.pointee.numbers),
            remark: unsafe MessageCopy.text(c.pointee.remark))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.partner = try arena.text(partner, "partner")
        unsafe c.pointee.effective = try arena.message(effective, "effective")
        unsafe c.pointee.numbers = try arena.message(numbers, "numbers")
        unsafe c.pointee.remark = try arena.text(remark, "remark")
    }
}

extension PartnerV1.Day: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__Day

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__day__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(year: unsafe c.pointee.year, month: unsafe c.pointee.month, day: unsafe c.pointee.day)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.year = year
        unsafe c.pointee.month = month
        unsafe c.pointee.day = day
    }
}

extension PartnerV1.PolicyNumbers: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__PolicyNumbers

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__policy_numbers__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            childViewAge: unsafe c.pointee.child_view_age, assentAge: unsafe c.pointee.assent_age,
            screeningDays: unsafe c.pointee.screening_days,
            registrationDays: unsafe c.pointee.registration_days,
            assessmentDaysLow: unsafe c.pointee.assessment_days_low,
            assessmentDaysMedium: unsafe c.pointee.assessment_days_medium,
            assessmentDaysHigh: unsafe c.pointee.assessment_days_high,
            assessmentDaysCritical: unsafe c.pointee.assessment_days_critical,
            carePlanDays: unsafe c.pointee.care_plan_days, reviewMonths: unsafe c.pointee.review_months,
            trialMinDays: unsafe c.pointee.trial_min_days, trialMinVisits: unsafe c.pointee.trial_min_visits,
            trialMaxDays: unsafe c.pointee.trial_max_days,
            postIntegrationMonths: unsafe c.pointee.post_integration_months,
            postIntegrationReviewMonths: unsafe MessageCopy.numbers(
                c.pointee.post_integration_review_months, c.pointee.n_post_integration_review_months),
            panelMembers: unsafe c.pointee.panel_members, contactAttempts: unsafe c.pointee.contact_attempts,
            missingMonths: unsafe c.pointee.missing_months,
            reassessmentHours: unsafe c.pointee.reassessment_hours,
            followUpMinMonths: unsafe c.pointee.follow_up_min_months,
            followUpMaxMonths: unsafe c.pointee.follow_up_max_months,
            followUpExtensionMonths: unsafe c.pointee.follow_up_extension_months,
            visitIntervalDays: unsafe c.pointee.visit_interval_days,
            separationExceptionDays: unsafe c.pointee.separation_exception_days,
            emergencyHours: unsafe c.pointee.emergency_hours,
            extremePovertyUsdMinor: unsafe c.pointee.extreme_poverty_usd_minor,
            lightWorkAge: unsafe c.pointee.light_work_age, lightWorkHours: unsafe c.pointee.light_work_hours,
            schoolAgeFrom: unsafe c.pointee.school_age_from, schoolAgeTo: unsafe c.pointee.school_age_to,
            ageOutAlertMonths: unsafe c.pointee.age_out_alert_months,
            archivedFamilyDays: unsafe c.pointee.archived_family_days,
            casePurgeDays: unsafe c.pointee.case_purge_days,
            certificationGraceDays: unsafe c.pointee.certification_grace_days,
            sopVersion: unsafe MessageCopy.text(c.pointee.sop_version),
            assessmentDaysUnknown: unsafe c.pointee.assessment_days_unknown,
            firstServiceDays: unsafe c.pointee.first_service_days,
            panelProfessions: unsafe c.pointee.panel_professions, reopenDays: unsafe c.pointee.reopen_days,
            approvalDays: unsafe c.pointee.approval_days, consentAge: unsafe c.pointee.consent_age,
            consentLapseDays: unsafe c.pointee.consent_lapse_days,
            emergencyReviewHours: unsafe c.pointee.emergency_review_hours,
            lateEntryDays: unsafe c.pointee.late_entry_days,
            lateEntryManagerDays: unsafe c.pointee.late_entry_manager_days,
            pastYears: unsafe c.pointee.past_years, planYears: unsafe c.pointee.plan_years,
            caseAgeYears: unsafe c.pointee.case_age_years, memberAgeYears: unsafe c.pointee.member_age_years,
            workHours: unsafe c.pointee.work_hours, ageReviewMonths: unsafe c.pointee.age_review_months,
            duplicateBirthYears: unsafe c.pointee.duplicate_birth_years)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.child_view_age = childViewAge
        unsafe c.pointee.assent_age = assentAge
        unsafe c.pointee.screening_days = screeningDays
        unsafe c.pointee.registration_days = registrationDays
        unsafe c.pointee.assessment_days_low = assessmentDaysLow
        unsafe c.pointee.assessment_days_medium = assessmentDaysMedium
        unsafe c.pointee.assessment_days_high = assessmentDaysHigh
        unsafe c.pointee.assessment_days_critical = assessmentDaysCritical
        unsafe c.pointee.care_plan_days = carePlanDays
        unsafe c.pointee.review_months = reviewMonths
        unsafe c.pointee.trial_min_days = trialMinDays
        unsafe c.pointee.trial_min_visits = trialMinVisits
        unsafe c.pointee.trial_max_days = trialMaxDays
        unsafe c.pointee.post_integration_months = postIntegrationMonths
        unsafe (c.pointee.n_post_integration_review_months, c.pointee.post_integration_review_months) =
            try arena.numbers(postIntegrationReviewMonths, "post_integration_review_months", max: 12)
        unsafe c.pointee.panel_members = panelMembers
        unsafe c.pointee.contact_attempts = contactAttempts
        unsafe c.pointee.missing_months = missingMonths
        unsafe c.pointee.reassessment_hours = reassessmentHours
        unsafe c.pointee.follow_up_min_months = followUpMinMonths
        unsafe c.pointee.follow_up_max_months = followUpMaxMonths
        unsafe c.pointee.follow_up_extension_months = followUpExtensionMonths
        unsafe c.pointee.visit_interval_days = visitIntervalDays
        unsafe c.pointee.separation_exception_days = separationExceptionDays
        unsafe c.pointee.emergency_hours = emergencyHours
        unsafe c.pointee.extreme_poverty_usd_minor = extremePovertyUsdMinor
        unsafe c.pointee.light_work_age = lightWorkAge
        unsafe c.pointee.light_work_hours = lightWorkHours
        unsafe c.pointee.school_age_from = schoolAgeFrom
        unsafe c.pointee.school_age_to = schoolAgeTo
        unsafe c.pointee.age_out_alert_months = ageOutAlertMonths
        unsafe c.pointee.archived_family_days = archivedFamilyDays
        unsafe c.pointee.case_purge_days = casePurgeDays
        unsafe c.pointee.certification_grace_days = certificationGraceDays
        unsafe c.pointee.sop_version = try arena.text(sopVersion, "sop_version")
        unsafe c.pointee.assessment_days_unknown = assessmentDaysUnknown
        unsafe c.pointee.first_service_days = firstServiceDays
        unsafe c.pointee.panel_professions = panelProfessions
        unsafe c.pointee.reopen_days = reopenDays
        unsafe c.pointee.approval_days = approvalDays
        unsafe c.pointee.consent_age = consentAge
        unsafe c.pointee.consent_lapse_days = consentLapseDays
        unsafe c.pointee.emergency_review_hours = emergencyReviewHours
        unsafe c.pointee.late_entry_days = lateEntryDays
        unsafe c.pointee.late_entry_manager_days = lateEntryManagerDays
        unsafe c.pointee.past_years = pastYears
        unsafe c.pointee.plan_years = planYears
        unsafe c.pointee.case_age_years = caseAgeYears
        unsafe c.pointee.member_age_years = memberAgeYears
        unsafe c.pointee.work_hours = workHours
        unsafe c.pointee.age_review_months = ageReviewMonths
        unsafe c.pointee.duplicate_birth_years = duplicateBirthYears
    }
}

extension PartnerV1.CreatePartnerRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__CreatePartnerRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__create_partner_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            partner: unsafe MessageCopy.message(c.pointee.partner),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.partner = try arena.message(partner, "partner")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension PartnerV1.GetPartnerRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__GetPartnerRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__get_partner_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension PartnerV1.ListPartnersRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__ListPartnersRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__list_partners_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            pageSize: unsafe c.pointee.page_size, pageToken: unsafe MessageCopy.text(c.pointee.page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
    }
}

extension PartnerV1.ListPartnersResponse: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__ListPartnersResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__list_partners_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            partners: unsafe MessageCopy.messages(c.pointee.partners, c.pointee.n_partners),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_partners, c.pointee.partners) = try arena.messages(partners, "partners", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension PartnerV1.UpdatePartnerRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__UpdatePartnerRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__update_partner_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            partner: unsafe MessageCopy.message(c.pointee.partner),
            updateMask: unsafe MessageCopy.message(c.pointee.update_mask),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.partner = try arena.message(partner, "partner")
        unsafe c.pointee.update_mask = try arena.message(updateMask, "update_mask")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension PartnerV1.CreateSiteRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__CreateSiteRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__create_site_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            site: unsafe MessageCopy.message(c.pointee.site),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.site = try arena.message(site, "site")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension PartnerV1.GetSiteRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__GetSiteRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__get_site_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension PartnerV1.ListSitesRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__ListSitesRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__list_sites_request__init(c)
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

extension PartnerV1.ListSitesResponse: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__ListSitesResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__list_sites_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            sites: unsafe MessageCopy.messages(c.pointee.sites, c.pointee.n_sites),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_sites, c.pointee.sites) = try arena.messages(sites, "sites", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension PartnerV1.UpdateSiteRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__UpdateSiteRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__update_site_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            site: unsafe MessageCopy.message(c.pointee.site),
            updateMask: unsafe MessageCopy.message(c.pointee.update_mask),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.site = try arena.message(site, "site")
        unsafe c.pointee.update_mask = try arena.message(updateMask, "update_mask")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension PartnerV1.CreateStaffRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__CreateStaffRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__create_staff_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            staff: unsafe MessageCopy.message(c.pointee.staff),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.staff = try arena.message(staff, "staff")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension PartnerV1.GetStaffRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__GetStaffRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__get_staff_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension PartnerV1.ListStaffRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__ListStaffRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__list_staff_request__init(c)
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

extension PartnerV1.ListStaffResponse: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__ListStaffResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__list_staff_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            staff: unsafe MessageCopy.messages(c.pointee.staff, c.pointee.n_staff),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_staff, c.pointee.staff) = try arena.messages(staff, "staff", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension PartnerV1.UpdateStaffRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__UpdateStaffRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__update_staff_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            staff: unsafe MessageCopy.message(c.pointee.staff),
            updateMask: unsafe MessageCopy.message(c.pointee.update_mask),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.staff = try arena.message(staff, "staff")
        unsafe c.pointee.update_mask = try arena.message(updateMask, "update_mask")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension PartnerV1.RegisterSystemRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__RegisterSystemRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__register_system_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            system: unsafe MessageCopy.message(c.pointee.system),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.system = try arena.message(system, "system")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension PartnerV1.GetSystemRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__GetSystemRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__get_system_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension PartnerV1.ListSystemsRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__ListSystemsRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__list_systems_request__init(c)
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

extension PartnerV1.ListSystemsResponse: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__ListSystemsResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__list_systems_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            systems: unsafe MessageCopy.messages(c.pointee.systems, c.pointee.n_systems),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_systems, c.pointee.systems) = try arena.messages(systems, "systems", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension PartnerV1.RevokeSystemRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__RevokeSystemRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__revoke_system_request__init(c)
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

extension PartnerV1.RegisterAccountRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__RegisterAccountRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__register_account_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            account: unsafe MessageCopy.message(c.pointee.account),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.account = try arena.message(account, "account")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension PartnerV1.ApproveAccountRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__ApproveAccountRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__approve_account_request__init(c)
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

extension PartnerV1.GetAccountRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__GetAccountRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__get_account_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension PartnerV1.ListAccountsRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__ListAccountsRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__list_accounts_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            pageSize: unsafe c.pointee.page_size, pageToken: unsafe MessageCopy.text(c.pointee.page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
    }
}

extension PartnerV1.ListAccountsResponse: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__ListAccountsResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__list_accounts_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            accounts: unsafe MessageCopy.messages(c.pointee.accounts, c.pointee.n_accounts),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_accounts, c.pointee.accounts) = try arena.messages(accounts, "accounts", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension PartnerV1.RevokeAccountRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__RevokeAccountRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__revoke_account_request__init(c)
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

extension PartnerV1.ReinstateAccountRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__ReinstateAccountRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__reinstate_account_request__init(c)
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

extension PartnerV1.RecordCertificateRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__RecordCertificateRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__record_certificate_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            certificate: unsafe MessageCopy.message(c.pointee.certificate),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.certificate = try arena.message(certificate, "certificate")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension PartnerV1.GetCertificateRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__GetCertificateRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__get_certificate_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension PartnerV1.ListCertificatesRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__ListCertificatesRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__list_certificates_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            pageSize: unsafe c.pointee.page_size, pageToken: unsafe MessageCopy.text(c.pointee.page_token),
            identity: unsafe MessageCopy.text(c.pointee.identity),
            endsBefore: unsafe MessageCopy.message(c.pointee.ends_before))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
        unsafe c.pointee.identity = try arena.text(identity, "identity")
        unsafe c.pointee.ends_before = try arena.message(endsBefore, "ends_before")
    }
}

extension PartnerV1.ListCertificatesResponse: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__ListCertificatesResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__list_certificates_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            certificates: unsafe MessageCopy.messages(c.pointee.certificates, c.pointee.n_certificates),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_certificates, c.pointee.certificates) = try arena.messages(
            certificates, "certificates", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension PartnerV1.RevokeCertificateRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__RevokeCertificateRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__revoke_certificate_request__init(c)
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

extension PartnerV1.CreatePolicyRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__CreatePolicyRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__create_policy_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            policy: unsafe MessageCopy.message(c.pointee.policy),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.policy = try arena.message(policy, "policy")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension PartnerV1.GetPolicyRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__GetPolicyRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__get_policy_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension PartnerV1.ListPoliciesRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__ListPoliciesRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__list_policies_request__init(c)
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

extension PartnerV1.ListPoliciesResponse: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__ListPoliciesResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__list_policies_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            policies: unsafe MessageCopy.messages(c.pointee.policies, c.pointee.n_policies),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_policies, c.pointee.policies) = try arena.messages(policies, "policies", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension PartnerV1.WatchAccessRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__WatchAccessRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__watch_access_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init()
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
    }
}

extension PartnerV1.WatchAccessResponse: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__WatchAccessResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__watch_access_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            snapshot: unsafe c.pointee.snapshot != 0, complete: unsafe c.pointee.complete != 0,
            revision: unsafe c.pointee.revision,
            partners: unsafe MessageCopy.messages(c.pointee.partners, c.pointee.n_partners),
            systems: unsafe MessageCopy.messages(c.pointee.systems, c.pointee.n_systems),
            staff: unsafe MessageCopy.messages(c.pointee.staff, c.pointee.n_staff),
            accounts: unsafe MessageCopy.messages(c.pointee.accounts, c.pointee.n_accounts),
            certificates: unsafe MessageCopy.messages(c.pointee.certificates, c.pointee.n_certificates))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.snapshot = snapshot ? 1 : 0
        unsafe c.pointee.complete = complete ? 1 : 0
        unsafe c.pointee.revision = revision
        unsafe (c.pointee.n_partners, c.pointee.partners) = try arena.messages(partners, "partners", max: 256)
        unsafe (c.pointee.n_systems, c.pointee.systems) = try arena.messages(systems, "systems", max: 256)
        unsafe (c.pointee.n_staff, c.pointee.staff) = try arena.messages(staff, "staff", max: 256)
        unsafe (c.pointee.n_accounts, c.pointee.accounts) = try arena.messages(accounts, "accounts", max: 256)
        unsafe (c.pointee.n_certificates, c.pointee.certificates) = try arena.messages(
            certificates, "certificates", max: 256)
    }
}

extension PartnerV1.AccessAccount: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__AccessAccount

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__access_account__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name),
            identity: unsafe MessageCopy.text(c.pointee.identity),
            state: unsafe PartnerV1.AccountState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.identity = try arena.text(identity, "identity")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
    }
}

extension PartnerV1.AccessCertificate: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__AccessCertificate

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__access_certificate__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name),
            fingerprint: unsafe MessageCopy.text(c.pointee.fingerprint),
            state: unsafe PartnerV1.CertificateState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.fingerprint = try arena.text(fingerprint, "fingerprint")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
    }
}

extension PartnerV1.AccessPartner: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__AccessPartner

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__access_partner__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name),
            state: unsafe PartnerV1.PartnerState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            kind: unsafe PartnerV1.PartnerKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)),
            revision: unsafe c.pointee.revision, staffUnreadable: unsafe c.pointee.staff_unreadable != 0,
            jurisdiction: unsafe MessageCopy.messages(c.pointee.jurisdiction, c.pointee.n_jurisdiction))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        unsafe c.pointee.revision = revision
        unsafe c.pointee.staff_unreadable = staffUnreadable ? 1 : 0
        unsafe (c.pointee.n_jurisdiction, c.pointee.jurisdiction) = try arena.messages(
            jurisdiction, "jurisdiction", max: 16)
    }
}

extension PartnerV1.AccessSystem: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__AccessSystem

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__access_system__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name),
            identity: unsafe MessageCopy.text(c.pointee.identity),
            state: unsafe PartnerV1.SystemState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.identity = try arena.text(identity, "identity")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
    }
}

extension PartnerV1.AccessStaff: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__AccessStaff

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__access_staff__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name),
            state: unsafe PartnerV1.StaffState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            roles: unsafe MessageCopy.enums(c.pointee.roles, c.pointee.n_roles),
            certifications: unsafe MessageCopy.messages(c.pointee.certifications, c.pointee.n_certifications),
            revision: unsafe c.pointee.revision)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe (c.pointee.n_roles, c.pointee.roles) = try arena.enums(roles, "roles", max: 8)
        unsafe (c.pointee.n_certifications, c.pointee.certifications) = try arena.messages(
            certifications, "certifications", max: 16)
        unsafe c.pointee.revision = revision
    }
}

extension PartnerV1.WatchDirectoryRequest: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__WatchDirectoryRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__watch_directory_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init()
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
    }
}

extension PartnerV1.WatchDirectoryResponse: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__WatchDirectoryResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__watch_directory_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            snapshot: unsafe c.pointee.snapshot != 0, complete: unsafe c.pointee.complete != 0,
            revision: unsafe c.pointee.revision,
            partners: unsafe MessageCopy.messages(c.pointee.partners, c.pointee.n_partners),
            sites: unsafe MessageCopy.messages(c.pointee.sites, c.pointee.n_sites),
            staff: unsafe MessageCopy.messages(c.pointee.staff, c.pointee.n_staff),
            policies: unsafe MessageCopy.messages(c.pointee.policies, c.pointee.n_policies))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.snapshot = snapshot ? 1 : 0
        unsafe c.pointee.complete = complete ? 1 : 0
        unsafe c.pointee.revision = revision
        unsafe (c.pointee.n_partners, c.pointee.partners) = try arena.messages(partners, "partners", max: 256)
        unsafe (c.pointee.n_sites, c.pointee.sites) = try arena.messages(sites, "sites", max: 256)
        unsafe (c.pointee.n_staff, c.pointee.staff) = try arena.messages(staff, "staff", max: 256)
        unsafe (c.pointee.n_policies, c.pointee.policies) = try arena.messages(policies, "policies", max: 256)
    }
}

extension PartnerV1.DirectoryPolicy: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__DirectoryPolicy

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__directory_policy__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name),
            effective: unsafe MessageCopy.message(c.pointee.effective),
            numbers: unsafe MessageCopy.message(c.pointee.numbers), revision: unsafe c.pointee.revision)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.effective = try arena.message(effective, "effective")
        unsafe c.pointee.numbers = try arena.message(numbers, "numbers")
        unsafe c.pointee.revision = revision
    }
}

extension PartnerV1.DirectorySite: @unsafe FencedMessage {
    typealias C = Pegase__Partner__V1__DirectorySite

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__partner__v1__directory_site__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name),
            state: unsafe PartnerV1.SiteState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            kind: unsafe PartnerV1.SiteKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)),
            capacity: unsafe MessageCopy.message(c.pointee.capacity),
            minAge: unsafe MessageCopy.message(c.pointee.min_age),
            maxAge: unsafe MessageCopy.message(c.pointee.max_age),
            audiences: unsafe MessageCopy.enums(c.pointee.audiences, c.pointee.n_audiences),
            siblingsAdmitted: unsafe c.pointee.siblings_admitted != 0, revision: unsafe c.pointee.revision,
            maxAgeLimit: unsafe PartnerV1.AgeLimit(
                rawValue: Int32(bitPattern: c.pointee.max_age_limit.rawValue)))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        unsafe c.pointee.capacity = try arena.message(capacity, "capacity")
        unsafe c.pointee.min_age = try arena.message(minAge, "min_age")
        unsafe c.pointee.max_age = try arena.message(maxAge, "max_age")
        unsafe (c.pointee.n_audiences, c.pointee.audiences) = try arena.enums(audiences, "audiences", max: 8)
        unsafe c.pointee.siblings_admitted = siblingsAdmitted ? 1 : 0
        unsafe c.pointee.revision = revision
        unsafe c.pointee.max_age_limit = .init(rawValue: UInt32(bitPattern: maxAgeLimit.rawValue))
    }
}
