"""A year in the life of a home and a day centre, told to a running house through its gateway.

It plays CTSE's home (110 places) and CSWC's day centre (about 100), both invented person by person in
`demo_people.py`: families and what is found of their caretakers, follow-ups with visits, cases through the procedure,
brothers and sisters placed together, consents, schooling. The year is the last whole one. The same seed and year make
the same requests with the same ids, so that a run that broke off goes on where it was.

    PYTHONPATH=.venv/stubs .venv/bin/python examples/python/demo_year.py [--data DIR] [--seed N] [--share 0.1]

`./deploy/up --demo full` does this with a Python of its own.
"""

import argparse
import collections
import datetime
import json
import pathlib
import uuid

import grpc
from pegase.common.v1 import common_pb2 as common
from pegase.family.v1 import assessment_pb2 as assessment
from pegase.family.v1 import case_pb2 as case
from pegase.family.v1 import consent_pb2 as consent
from pegase.family.v1 import family_pb2 as family
from pegase.family.v1 import follow_up_pb2 as follow_up
from pegase.family.v1 import person_pb2 as person
from pegase.family.v1 import placement_pb2 as placement
from pegase.family.v1 import reintegration_pb2 as reintegration
from pegase.family.v1 import school_pb2 as school
from pegase.options.v1 import options_pb2 as options
from pegase.partner.v1 import partner_pb2 as partner

import demo_people
from partner_system import PartnerSystem, reason_of


class Year:
    """One partner's year. A worker asks, a manager approves."""

    def __init__(self, system, place, seed, year):
        self.system = system
        self.place = place
        self.made = collections.Counter()
        self.refused = collections.Counter()
        self.namespace = uuid.uuid5(uuid.NAMESPACE_URL, f"pegase demo {seed} {place.code} {year}")
        self.calls = 0
        self.manager = system.pick_staff(options.ROLE_MANAGER)
        self.worker = system.pick_staff(options.ROLE_SOCIAL_WORKER)
        sites = system.call(system.registry.ListSites, partner.ListSitesRequest(parent=system.name)).sites
        self.site = sites[0].meta.name

    def ask(self, method, request, by=None):
        """Makes a change; `None` where the house refuses it or does not serve it, which is counted."""
        self.calls += 1
        request.request_id = str(uuid.uuid5(self.namespace, str(self.calls)))
        stub = getattr(self.system.families, method)
        self.system.staff = by or self.worker
        try:
            answer = self.system.call(stub, request)
        except grpc.RpcError as error:
            if error.code() not in (grpc.StatusCode.UNIMPLEMENTED, grpc.StatusCode.FAILED_PRECONDITION):
                raise
            self.refused[f"{method}: {reason_of(error) or error.code().name}"] += 1
            return None
        finally:
            self.system.staff = self.worker
        self.made[method] += 1
        return answer

    def live(self, households):
        for household in households:
            self.live_in(household)

    def live_in(self, household):
        home, caretaker = self.settle(household)
        children = [self.meet(household, home, child) for child in household.children]
        group = None
        if len(children) > 1:
            group = self.ask("CreateSiblingGroup", placement.CreateSiblingGroupRequest(
                parent=self.system.name,
                sibling_group=placement.SiblingGroup(cases=[each.meta.name for each in children])))
        self.judge(household, caretaker)
        self.follow(household, home, caretaker)
        for child, record in zip(household.children, children):
            self.support(household, child, record, caretaker)
        self.place_children(household, children, group)
        for child, record in zip(household.children, children):
            self.school(child, record)

    # A family.

    def settle(self, household):
        home = self.ask("CreateFamily", family.CreateFamilyRequest(parent=self.system.name, family=family.Family(
            head_type=family.HeadType.Value(f"HEAD_TYPE_{household.head}"),
            dependent_children=common.IntValue(value=len(household.children)),
            monthly_income=common.Money(currency="USD", minor_units=household.income_dollars * 100),
            risk_factors=[person.RiskFactor.Value(f"RISK_FACTOR_{risk}") for risk in household.risks],
            responsible_staff=self.worker)))
        caretaker = family.Member(
            person=common.PersonName(family=household.surname, given=household.caretaker, script="Latn"),
            relation_to_head=family.RELATION_HEAD, caretaker=True)
        if household.is_away:
            caretaker.absence.reason = family.ABSENCE_REASON_LABOUR_MIGRATION
        return home, self.ask("CreateMember", family.CreateMemberRequest(parent=home.meta.name, member=caretaker))

    def judge(self, household, caretaker):
        found = self.ask("AssessParentalCapacity", follow_up.AssessParentalCapacityRequest(
            name=caretaker.meta.name, etag=caretaker.meta.etag, finding=follow_up.ParentalCapacityFinding(
                level=follow_up.CapacityFinding.Value(f"CAPACITY_FINDING_{household.capacity}"),
                assessed_on=date(household.followed_from), evidence="Two visits at home.")))
        if found:
            self.ask("ApproveParentalCapacity", follow_up.ApproveParentalCapacityRequest(
                name=found.meta.name, etag=found.meta.etag), by=self.manager)

    def follow(self, household, home, caretaker):
        agreed = self.ask("GrantConsent", consent.GrantConsentRequest(parent=self.system.name, consent=consent.Consent(
            family=home.meta.name, giver=consent.CONSENT_GIVER_PARENT, giver_member=caretaker.meta.name,
            purposes=[consent.CONSENT_PURPOSE_FOLLOW_UP], valid_from=date(household.followed_from),
            explanation_lang="vi", document="Signed at home.")))
        kind = (follow_up.FOLLOW_UP_KIND_SUPPORT_DURING_CARE if self.place.is_residential
                else follow_up.FOLLOW_UP_KIND_PREVENTION)
        followed = self.ask("StartFamilyFollowUp", follow_up.StartFamilyFollowUpRequest(
            parent=home.meta.name, follow_up=follow_up.FamilyFollowUp(
                kind=kind, start=date(household.followed_from),
                planned_end=date(months_after(household.followed_from, household.followed_months)),
                goals=[follow_up.Goal(text="Every child goes to school.")],
                consent=agreed.meta.name if agreed else "", responsible_staff=self.worker)))
        if not followed:
            return
        for day in household.visits:
            visit = follow_up.Visit(
                follow_up=followed.meta.name, kind=follow_up.VISIT_KIND_HOME, place=follow_up.VISIT_PLACE_HOME,
                minutes=common.IntValue(value=60), staff=[self.worker],
                child_view=person.ChildView(reason_not_heard="At school."))
            visit.start_time.FromDatetime(datetime.datetime.combine(day, datetime.time(3)))
            self.ask("RecordVisit", follow_up.RecordVisitRequest(parent=self.system.name, visit=visit))

    # A child.

    def meet(self, household, home, child):
        member = self.ask("CreateMember", family.CreateMemberRequest(parent=home.meta.name, member=family.Member(
            person=common.PersonName(family=household.surname, given=child.given, script="Latn"),
            sex=person.SEX_FEMALE if child.is_girl else person.SEX_MALE, relation_to_head=family.RELATION_CHILD,
            birth=birth_of(child))))
        return self.ask("IdentifyChild", case.IdentifyChildRequest(parent=self.system.name, child_case=case.ChildCase(
            person=common.PersonName(family=household.surname, given=child.given, script="Latn"),
            sex=person.SEX_FEMALE if child.is_girl else person.SEX_MALE, birth=birth_of(child),
            undocumented=child.known == "nothing",
            source=case.IdentificationSource.Value(f"IDENTIFICATION_SOURCE_{child.source}"), source_site=self.site,
            identified_on=date(child.met_on), family=home.meta.name, member=member.meta.name,
            responsible_staff=self.worker)))

    def support(self, household, child, record, caretaker):
        """From the screening to the first service, as far as the house goes along."""
        name = record.meta.name
        agreed = self.agree(child, record, caretaker, consent.CONSENT_PURPOSE_CARE)
        if child.pictures:
            self.agree(child, record, caretaker, consent.CONSENT_PURPOSE_MEDIA)
        screened = self.ask("ScreenChild", case.ScreenChildRequest(
            name=name, etag=self.etag(name), screening=case.Screening(
                result=case.VICTIM_STATUS_AT_RISK, done_on=date(child.met_on)),
            risk_factors=[person.RiskFactor.Value(f"RISK_FACTOR_{risk}") for risk in household.risks]))
        registered = screened and agreed and self.ask("RegisterCase", case.RegisterCaseRequest(
            name=name, etag=screened.meta.etag, registration=case.Registration(
                consent=agreed.meta.name, duplicate=case.DUPLICATE_ANSWER_NONE_FOUND)))
        submitted = registered and self.ask("SubmitAssessment", assessment.SubmitAssessmentRequest(
            parent=name, assessment=assessment.Assessment(
                kind=assessment.ASSESSMENT_KIND_COMPREHENSIVE, done_on=date(child.met_on),
                scores=[assessment.FactorScore(factor=factor, score=1 + (factor + child.met_on.day) % 4)
                        for factor in assessment.Factor.values() if factor],
                risk_level=person.RISK_LEVEL_HIGH if self.place.is_residential else person.RISK_LEVEL_MEDIUM,
                needs=[assessment.Need(
                    number=1, service_type=partner.SERVICE_TYPE_SCHOOLING_SUPPORT, description="To go to school.")],
                child_view=person.ChildView(heard=True, words="I want to learn."))))
        approved = submitted and self.ask("ApproveAssessment", assessment.ApproveAssessmentRequest(
            name=submitted.meta.name, etag=submitted.meta.etag), by=self.manager)
        planned = approved and self.ask("SubmitCarePlan", assessment.SubmitCarePlanRequest(
            parent=name, care_plan=assessment.CarePlan(
                items=[assessment.PlanItem(
                    number=1, needs=[1], service_type=partner.SERVICE_TYPE_SCHOOLING_SUPPORT, owner=self.worker,
                    description="A place at the nearest school.")],
                child_agreed=True, caretaker_agreed=True,
                child_view=person.ChildView(heard=True, words="Yes."))))
        decided = planned and self.ask("ApproveCarePlan", assessment.ApproveCarePlanRequest(
            name=planned.meta.name, etag=planned.meta.etag), by=self.manager)
        if decided:
            self.ask("RecordService", assessment.RecordServiceRequest(
                parent=name, service=assessment.ServiceDelivery(
                    type=partner.SERVICE_TYPE_SCHOOLING_SUPPORT, plan_item=1, date=date(child.placed_on),
                    minutes=common.IntValue(value=45), outcome=assessment.SERVICE_OUTCOME_COMPLETED,
                    staff=self.worker)))

    def agree(self, child, record, caretaker, purpose):
        is_media = purpose == consent.CONSENT_PURPOSE_MEDIA
        return self.ask("GrantConsent", consent.GrantConsentRequest(parent=self.system.name, consent=consent.Consent(
            child_case=record.meta.name, giver=consent.CONSENT_GIVER_PARENT, giver_member=caretaker.meta.name,
            purposes=[purpose], media=is_media, child_assent=True, valid_from=date(child.met_on),
            explanation_lang="vi", document="Signed at home.")))

    # Where children live, or spend the day.

    def place_children(self, household, children, group):
        first = household.children[0]
        asked = placement.Placement(
            site=self.site, type=placement.PLACEMENT_TYPE_DAY_CARE, **{"from": date(first.placed_on)})
        if self.place.is_residential:
            asked.type = placement.PLACEMENT_TYPE_LONG_TERM
            asked.last_resort_reason = "Nobody of the family can protect the child."
            asked.decision = self.decide(first, children[0])
        if group:
            answer = self.ask("PlaceSiblingGroup", placement.PlaceSiblingGroupRequest(
                name=group.meta.name, etag=group.meta.etag, placement=asked))
            proposed = list(answer.placements) if answer else []
        else:
            answer = self.ask("CreatePlacement", placement.CreatePlacementRequest(
                parent=children[0].meta.name, placement=asked))
            proposed = [answer] if answer else []
        if not proposed:
            return
        approved = self.ask("ApprovePlacement", placement.ApprovePlacementRequest(
            name=proposed[0].meta.name, etag=proposed[0].meta.etag), by=self.manager)
        if approved and first.left_on:
            for each in proposed:
                read = self.system.call(
                    self.system.families.GetPlacement, placement.GetPlacementRequest(name=each.meta.name))
                self.ask("EndPlacement", placement.EndPlacementRequest(
                    name=read.meta.name, etag=read.meta.etag, to=date(first.left_on), reason="Back with kin."))

    def decide(self, child, record):
        """A panel of three agrees that the children cannot stay."""
        panel = [reintegration.PanelMember(staff=self.manager, profession=reintegration.PROFESSION_SOCIAL_WORK),
                 reintegration.PanelMember(outsider="A psychologist", profession=reintegration.PROFESSION_PSYCHOLOGY),
                 reintegration.PanelMember(outsider="The ward", profession=reintegration.PROFESSION_PUBLIC_AUTHORITY)]
        decision = reintegration.BestInterestDecision(
            kind=reintegration.DECISION_KIND_SEPARATION, panel=panel, decision=reintegration.PANEL_DECISION_AGREED,
            decided_on=date(child.met_on), child_view=person.ChildView(heard=True, words="I am afraid at home."),
            rationale="Nobody at home can protect them.", authority_informed=True)
        asked = self.ask("RequestBestInterestDecision", reintegration.RequestBestInterestDecisionRequest(
            parent=record.meta.name,
            decision=reintegration.BestInterestDecision(kind=reintegration.DECISION_KIND_SEPARATION)))
        decided = asked and self.ask("RecordBestInterestDecision", reintegration.RecordBestInterestDecisionRequest(
            name=asked.meta.name, etag=asked.meta.etag, decision=decision), by=self.manager)
        return decided.meta.name if decided else ""

    def school(self, child, record):
        if not child.in_school:
            return
        enrolled = self.ask("EnrolSchool", school.EnrolSchoolRequest(
            parent=record.meta.name, enrolment=school.SchoolEnrolment(
                school_name="The school of the ward", nearest=True, grade=str(max(1, child.met_on.year - child.birth.year - 5)),
                **{"from": date(child.placed_on)})))
        for month in range(child.placed_on.month + 1, 13):
            if not enrolled:
                return
            enrolled = self.ask("RecordAttendance", school.RecordAttendanceRequest(
                name=enrolled.meta.name, etag=enrolled.meta.etag, month=school.AttendanceMonth(
                    year=child.placed_on.year, month=month, days_open=20,
                    days_present=20 - child.missed[month - 1])))

    def etag(self, name):
        """As the record is now: other steps have changed it."""
        return self.system.call(self.system.families.GetCase, case.GetCaseRequest(name=name)).meta.etag


def date(day):
    return common.Date(year=day.year, month=day.month, day=day.day)


def birth_of(child):
    if child.known == "nothing":
        return None
    if child.known == "year":
        return person.BirthDate(date=common.Date(year=child.birth.year), precision=person.DATE_PRECISION_YEAR)
    return person.BirthDate(date=date(child.birth), precision=person.DATE_PRECISION_DAY, official=True)


def months_after(day, months):
    years, month = divmod(day.month - 1 + months, 12)
    return datetime.date(day.year + years, month + 1, min(day.day, 28))


def main():
    parser = argparse.ArgumentParser(description="Tells a running house a year in the life of two partners.")
    parser.add_argument("--data", type=pathlib.Path, default=pathlib.Path(".pegase"), help="the house's data directory")
    parser.add_argument("--seed", type=int, default=2023, help="another seed, other people")
    parser.add_argument("--year", type=int, default=datetime.date.today().year - 1, help="the year it plays in")
    parser.add_argument("--share", type=float, default=1.0, help="how full the places are, of full ones")
    arguments = parser.parse_args()
    address = json.loads((arguments.data / "run" / "gateway.json").read_text())["listen"]
    for place in demo_people.PLACES:
        with PartnerSystem(address, arguments.data, "vn", place.code) as system:
            year = Year(system, place, arguments.seed, arguments.year)
            households = demo_people.invent(place, arguments.seed, arguments.year, arguments.share)
            year.live(households)
            children = sum(len(household.children) for household in households)
            taken = system.call(
                system.families.GetSiteOccupancy, placement.GetSiteOccupancyRequest(name=year.site))
            print(f"{place.code}: {len(households)} families, {children} children, {sum(year.made.values())} changes; "
                  f"{taken.occupied} of {taken.capacity.value} places taken")
            for what, count in sorted(year.refused.items()):
                print(f"{place.code}: not done {count} times: {what}")


if __name__ == "__main__":
    main()
