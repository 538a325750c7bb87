"""What is told of a child: how it was met, and its way through the procedure."""

import datetime

from pegase.common.v1 import common_pb2 as common
from pegase.family.v1 import assessment_pb2 as assessment
from pegase.family.v1 import case_pb2 as case
from pegase.family.v1 import consent_pb2 as consent
from pegase.family.v1 import exploitation_pb2 as exploitation
from pegase.family.v1 import family_pb2 as family
from pegase.family.v1 import person_pb2 as person
from pegase.family.v1 import reintegration_pb2 as reintegration
from pegase.partner.v1 import partner_pb2 as partner

from demo_family import agreed, risks
from demo_teller import date


def meet(teller, household, home, child):
    """A member of the family and the case about it: with no more than is known."""
    name = common.PersonName(family=household.surname, given=child.given, script="Latn")
    sex = person.SEX_FEMALE if child.is_girl else person.SEX_MALE
    member = teller.ask("CreateMember", family.CreateMemberRequest(parent=home.meta.name, member=family.Member(
        person=name, sex=sex, relation_to_head=family.RELATION_CHILD, birth=birth_of(child))))
    return teller.ask("IdentifyChild", case.IdentifyChildRequest(
        parent=teller.system.name, child_case=case.ChildCase(
            person=name, sex=sex, birth=birth_of(child), undocumented=child.known == "nothing",
            source=case.IdentificationSource.Value(f"IDENTIFICATION_SOURCE_{child.source}"), source_site=teller.site,
            identified_on=date(household.met_on), family=home.meta.name, member=member.meta.name,
            responsible_staff=teller.worker)))


def birth_of(child):
    if child.known == "nothing":
        return None
    if child.known == "year":
        return person.BirthDate(date=common.Date(year=child.birth.year), precision=person.DATE_PRECISION_YEAR)
    return person.BirthDate(date=date(child.birth), precision=person.DATE_PRECISION_DAY, official=True)


def register(teller, household, child, identified, caretaker):
    """Screened, agreed to, and taken into the programme.

    Each step brings the etag that the one before has answered: what is read now would be another one when the year is
    told again."""
    given = agree(teller, household, identified, caretaker, consent.CONSENT_PURPOSE_CARE)
    if child.pictures:
        agree(teller, household, identified, caretaker, consent.CONSENT_PURPOSE_MEDIA)
    # Where somebody is endangered, a second person reads the screening only if the child is turned away.
    screened = teller.ask("ScreenChild", case.ScreenChildRequest(
        name=identified.meta.name, etag=identified.meta.etag, screening=case.Screening(
            result=case.VICTIM_STATUS_SUSPECTED if child.exploited else case.VICTIM_STATUS_AT_RISK,
            done_on=date(household.met_on)), risk_factors=risks(household)), by=teller.manager)
    # A partner's people look at ListPossibleDuplicates here. What that answers changes as the year is told, so the demo
    # says what it knows itself: two children may have one name.
    name = (household.surname, child.given)
    other = case.DUPLICATE_ANSWER_FOUND_OTHER_CHILD if name in teller.met else case.DUPLICATE_ANSWER_NONE_FOUND
    teller.met.add(name)
    return teller.ask("RegisterCase", case.RegisterCaseRequest(
        name=screened.meta.name, etag=screened.meta.etag, registration=case.Registration(
            consent=given.meta.name, duplicate=other)))


def agree(teller, household, record, caretaker, purpose):
    return teller.ask("GrantConsent", consent.GrantConsentRequest(
        parent=teller.system.name, consent=consent.Consent(
            child_case=record.meta.name, purposes=[purpose], media=purpose == consent.CONSENT_PURPOSE_MEDIA,
            child_assent=True, valid_from=date(household.met_on), explanation_lang="vi", document="Signed.",
            **agreed(household, caretaker))))


def go_missing(teller, registered):
    """The child is missing for a while and comes back."""
    gone = teller.ask("SuspendCase", case.SuspendCaseRequest(
        name=registered.meta.name, etag=registered.meta.etag, authority_informed=True, note="Not there at breakfast."))
    return teller.ask("ResumeCase", case.ResumeCaseRequest(name=gone.meta.name, etag=gone.meta.etag))


def find_kin(teller, registered, kin):
    """An aunt is looked for, and found."""
    traced = teller.ask("StartFamilyTracing", case.StartFamilyTracingRequest(
        name=registered.meta.name, etag=registered.meta.etag))
    return teller.ask("RecordTracingResult", case.RecordTracingResultRequest(
        name=traced.meta.name, etag=traced.meta.etag, result=case.TRACING_STATE_FOUND, family=kin.meta.name))


def tell_harm(teller, child, name):
    """What was done to the child, each time, and that the authority knows."""
    for each in child.exploited:
        episode = exploitation.ExploitationEpisode(
            type=exploitation.ExploitationType.Value(f"EXPLOITATION_TYPE_{each.kind}"),
            scope=exploitation.SCOPE_INTERNAL, method=exploitation.RecruitmentMethod.Value(
                f"RECRUITMENT_METHOD_{each.method}"),
            work=exploitation.WorkSituation(
                hours_per_week=common.IntValue(value=each.hours), age_at_time=common.IntValue(value=child.age)),
            **{"from": date(each.begun)})
        if each.price:
            episode.price_paid.CopyFrom(common.Money(currency="USD", minor_units=each.price * 100))
        teller.ask("RecordExploitationEpisode", exploitation.RecordExploitationEpisodeRequest(
            parent=name, episode=episode))
    if child.exploited:
        teller.ask("RecordAuthorityDecision", reintegration.RecordAuthorityDecisionRequest(
            parent=name, decision=reintegration.AuthorityDecision(
                authority="dolisa", kind=reintegration.AUTHORITY_DECISION_KIND_IDENTIFICATION_STARTED,
                date=date(child.services[0].on), reference="17/QD")), by=teller.manager)


def support(teller, household, child, name):
    """Assessed, planned for, and given what the plan says."""
    types = [partner.ServiceType.Value(f"SERVICE_TYPE_{need}") for need in child.needs]
    submitted = teller.ask("SubmitAssessment", assessment.SubmitAssessmentRequest(
        parent=name, assessment=assessment.Assessment(
            kind=assessment.ASSESSMENT_KIND_COMPREHENSIVE, done_on=date(household.met_on),
            scores=[assessment.FactorScore(factor=factor, score=1 + (factor + child.birth.day) % 4)
                    for factor in assessment.Factor.values() if factor],
            risk_level=person.RISK_LEVEL_HIGH if child.exploited else person.RISK_LEVEL_MEDIUM,
            needs=[assessment.Need(number=number, service_type=kind, description="As was agreed with the child.")
                   for number, kind in enumerate(types, 1)],
            child_view=person.ChildView(heard=True, words="I want to learn."))))
    teller.ask("ApproveAssessment", assessment.ApproveAssessmentRequest(
        name=submitted.meta.name, etag=submitted.meta.etag), by=teller.manager)
    planned = teller.ask("SubmitCarePlan", assessment.SubmitCarePlanRequest(
        parent=name, care_plan=assessment.CarePlan(
            items=[assessment.PlanItem(number=number, needs=[number], service_type=kind, owner=teller.worker)
                   for number, kind in enumerate(types, 1)],
            child_agreed=True, caretaker_agreed=not household.is_exploiter,
            child_view=person.ChildView(heard=True, words="Yes."))))
    teller.ask("ApproveCarePlan", assessment.ApproveCarePlanRequest(
        name=planned.meta.name, etag=planned.meta.etag), by=teller.manager)
    for each in child.services:
        teller.ask("RecordService", assessment.RecordServiceRequest(
            parent=name, service=assessment.ServiceDelivery(
                type=partner.ServiceType.Value(f"SERVICE_TYPE_{each.kind}"), date=date(each.on),
                plan_item=child.needs.index(each.kind) + 1 if each.kind in child.needs else 0,
                provider="sunrise" if each.art else "", collective=each.is_collective,
                art_form=assessment.ArtForm.Value(f"ART_FORM_{each.art}") if each.art else 0,
                minutes=common.IntValue(value=each.minutes), outcome=assessment.SERVICE_OUTCOME_COMPLETED
                if each.is_attended else assessment.SERVICE_OUTCOME_NOT_ATTENDED)), by=teller.manager)


def decide(teller, record, kind, on, words, home=""):
    """A panel of three agrees."""
    asked = teller.ask("RequestBestInterestDecision", reintegration.RequestBestInterestDecisionRequest(
        parent=record.meta.name, decision=reintegration.BestInterestDecision(kind=kind, family=home)))
    return teller.ask_two("RecordBestInterestDecision", reintegration.RecordBestInterestDecisionRequest(
        name=asked.meta.name, etag=asked.meta.etag, decision=reintegration.BestInterestDecision(
            kind=kind, family=home, decision=reintegration.PANEL_DECISION_AGREED, decided_on=date(on),
            panel=[
                reintegration.PanelMember(staff=teller.worker, profession=reintegration.PROFESSION_SOCIAL_WORK),
                reintegration.PanelMember(
                    outsider="A psychologist", profession=reintegration.PROFESSION_PSYCHOLOGY),
                reintegration.PanelMember(outsider="The ward", profession=reintegration.PROFESSION_PUBLIC_AUTHORITY)],
            child_view=person.ChildView(heard=True, words=words), rationale="As the panel's minutes say.",
            authority_informed=True)), "record_best_interest_decision", by=teller.manager, other=teller.worker)


def try_at_home(teller, record, bed, kin, followed):
    """The trial at the aunt's, with the bed kept; it begins today, and only time can end it well."""
    suitable = teller.ask("SubmitAssessment", assessment.SubmitAssessmentRequest(
        parent=record.meta.name, assessment=assessment.Assessment(
            kind=assessment.ASSESSMENT_KIND_FAMILY_SUITABILITY, done_on=date(teller.last), family=kin.meta.name,
            suitable=True)))
    teller.ask("ApproveAssessment", assessment.ApproveAssessmentRequest(
        name=suitable.meta.name, etag=suitable.meta.etag), by=teller.manager)
    decided = decide(teller, record, reintegration.DECISION_KIND_REINTEGRATION, teller.last, "I want to live there.",
                     home=kin.meta.name)
    # The day of the decision where the cell is.
    start = (decided.meta.update_time.ToDatetime() + datetime.timedelta(hours=7)).date()
    teller.ask_two("StartTrial", reintegration.StartTrialRequest(
        parent=record.meta.name, trial=reintegration.ReintegrationTrial(
            receiving_family=kin.meta.name, start=date(start),
            planned_end=date(start + datetime.timedelta(days=45)), return_placement=bed.meta.name,
            follow_up=followed.meta.name)), "start_trial", by=teller.worker, other=teller.manager)


def close(teller, record, reason, evidence):
    """Closes the case, unless it is closed already."""
    now = teller.read("GetCase", case.GetCaseRequest(name=record.meta.name))
    if now.state != case.CASE_STATE_CLOSED:
        teller.ask("CloseCase", case.CloseCaseRequest(
            name=now.meta.name, etag=now.meta.etag, reason=reason, evidence=evidence), by=teller.manager)
