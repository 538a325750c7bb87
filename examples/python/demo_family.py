"""What is told of a family: who lives in it, what was found of the caretaker, and how it is followed."""

import datetime

from pegase.common.v1 import common_pb2 as common
from pegase.family.v1 import consent_pb2 as consent
from pegase.family.v1 import family_pb2 as family
from pegase.family.v1 import follow_up_pb2 as follow_up
from pegase.family.v1 import note_pb2 as note
from pegase.family.v1 import person_pb2 as person

from demo_people import months_after
from demo_teller import date

# At six in the evening where the cell is.
EVENING = datetime.time(11)


def settle(teller, household):
    """The family and its head."""
    home = teller.ask("CreateFamily", family.CreateFamilyRequest(parent=teller.system.name, family=family.Family(
        head_type=family.HeadType.Value(f"HEAD_TYPE_{household.head}"),
        dependent_children=common.IntValue(value=len(household.children)),
        monthly_income=common.Money(currency="USD", minor_units=household.income_dollars * 100),
        risk_factors=risks(household), responsible_staff=teller.worker)))
    caretaker = family.Member(
        person=common.PersonName(family=household.surname, given=household.caretaker, script="Latn"),
        relation_to_head=family.RELATION_HEAD, caretaker=True, alleged_exploiter=household.is_exploiter)
    if household.is_away:
        caretaker.absence.reason = family.ABSENCE_REASON_LABOUR_MIGRATION
    return home, teller.ask("CreateMember", family.CreateMemberRequest(parent=home.meta.name, member=caretaker))


def risks(household):
    return [person.RiskFactor.Value(f"RISK_FACTOR_{risk}") for risk in household.risks]


def judge(teller, caretaker, level, on):
    """What was found of a caretaker; it counts because somebody else approves it."""
    found = teller.ask("AssessParentalCapacity", follow_up.AssessParentalCapacityRequest(
        name=caretaker.meta.name, etag=caretaker.meta.etag, finding=follow_up.ParentalCapacityFinding(
            level=follow_up.CapacityFinding.Value(f"CAPACITY_FINDING_{level}"), assessed_on=date(on),
            evidence="Two visits at home.")))
    teller.ask("ApproveParentalCapacity", follow_up.ApproveParentalCapacityRequest(
        name=found.meta.name, etag=found.meta.etag), by=teller.manager)


def agreed(household, caretaker):
    """Who agrees: the caretaker, but never one who is alleged to exploit the children."""
    if household.is_exploiter:
        return {"giver": consent.CONSENT_GIVER_AUTHORITY}
    return {"giver": consent.CONSENT_GIVER_PARENT, "giver_member": caretaker.meta.name}


def start_follow_up(teller, home, kind, start, end, giver):
    """A follow-up to which the family has agreed."""
    given = teller.ask("GrantConsent", consent.GrantConsentRequest(
        parent=teller.system.name, consent=consent.Consent(
            family=home.meta.name, purposes=[consent.CONSENT_PURPOSE_FOLLOW_UP], valid_from=date(start),
            explanation_lang="vi", document="Signed at home.", **giver)))
    return teller.ask("StartFamilyFollowUp", follow_up.StartFamilyFollowUpRequest(
        parent=home.meta.name, follow_up=follow_up.FamilyFollowUp(
            kind=kind, start=date(start), planned_end=date(end),
            goals=[follow_up.Goal(text="Every child goes to school.")], consent=given.meta.name,
            responsible_staff=teller.worker)), by=teller.manager)


def follow(teller, household, home, caretaker):
    """The family's year: visits, and the end where it has come."""
    kind = follow_up.FOLLOW_UP_KIND_PREVENTION
    if household.capacity == "NOT_PROTECTIVE":
        kind = follow_up.FOLLOW_UP_KIND_SUPPORT_DURING_CARE
    followed = start_follow_up(
        teller, home, kind, household.met_on, household.followed_until, agreed(household, caretaker))
    for number, day in enumerate(household.visits):
        visit = follow_up.Visit(
            follow_up=followed.meta.name, kind=follow_up.VISIT_KIND_HOME, place=follow_up.VISIT_PLACE_HOME,
            minutes=common.IntValue(value=60), staff=[teller.worker], child_view=heard(number))
        visit.start_time.FromDatetime(datetime.datetime.combine(day, EVENING))
        teller.ask("RecordVisit", follow_up.RecordVisitRequest(parent=teller.system.name, visit=visit),
                   by=teller.manager)
    teller.ask("CreateNote", note.CreateNoteRequest(parent=teller.system.name, note=note.Note(
        family=home.meta.name, text="The neighbours look after the youngest in the mornings.")))
    return followed


def heard(number):
    if number % 3 == 2:
        return person.ChildView(reason_not_heard="At school.")
    return person.ChildView(heard=True, words="I like it here.")


def end_follow_up(teller, followed):
    """Ends a follow-up whose time has passed; one that has ended already is left alone."""
    now = teller.read("GetFamilyFollowUp", follow_up.GetFamilyFollowUpRequest(name=followed.meta.name))
    if now.state != follow_up.FOLLOW_UP_STATE_CLOSED:
        teller.ask("CloseFamilyFollowUp", follow_up.CloseFamilyFollowUpRequest(
            name=now.meta.name, etag=now.meta.etag, reason=follow_up.FOLLOW_UP_END_OTHER,
            note="All that was agreed on is done."), by=teller.manager)


def settle_kin(teller, household, on):
    """An aunt's family, who can protect the child, followed from the day on which it comes."""
    home = teller.ask("CreateFamily", family.CreateFamilyRequest(parent=teller.system.name, family=family.Family(
        head_type=family.HEAD_TYPE_OTHER_CARETAKER, dependent_children=common.IntValue(value=2),
        responsible_staff=teller.worker)))
    aunt = teller.ask("CreateMember", family.CreateMemberRequest(parent=home.meta.name, member=family.Member(
        person=common.PersonName(family=household.surname, given="Dì", script="Latn"),
        relation_to_head=family.RELATION_HEAD, caretaker=True)))
    judge(teller, aunt, "PROTECTIVE", on)
    followed = start_follow_up(
        teller, home, follow_up.FOLLOW_UP_KIND_POST_INTEGRATION, on, months_after(on, 12),
        {"giver": consent.CONSENT_GIVER_OTHER_CARETAKER, "giver_member": aunt.meta.name})
    return home, followed
