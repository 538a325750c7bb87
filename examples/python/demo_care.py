"""What is told of where children live, or spend the day, and of their school."""

from pegase.family.v1 import placement_pb2 as placement
from pegase.family.v1 import reintegration_pb2 as reintegration
from pegase.family.v1 import school_pb2 as school

import demo_case
from demo_teller import date


def take_in(teller, household, records):
    """Brothers and sisters together, or one child alone; somebody else approves it.

    Answers the placements, as they were proposed."""
    asked = placement.Placement(
        site=teller.site, type=placement.PLACEMENT_TYPE_DAY_CARE, **{"from": date(household.placed_on)})
    if household.capacity == "NOT_PROTECTIVE":
        asked.type = placement.PLACEMENT_TYPE_LONG_TERM
        asked.last_resort_reason = "Nobody of the family can protect the child."
        asked.decision = demo_case.decide(
            teller, records[0], reintegration.DECISION_KIND_SEPARATION, household.met_on,
            "I am afraid at home.").meta.name
    if len(records) > 1:
        group = teller.ask("CreateSiblingGroup", placement.CreateSiblingGroupRequest(
            parent=teller.system.name,
            sibling_group=placement.SiblingGroup(cases=[each.meta.name for each in records])))
        proposed = list(teller.ask("PlaceSiblingGroup", placement.PlaceSiblingGroupRequest(
            name=group.meta.name, etag=group.meta.etag, placement=asked)).placements)
    else:
        proposed = [teller.ask("CreatePlacement", placement.CreatePlacementRequest(
            parent=records[0].meta.name, placement=asked))]
    teller.ask("ApprovePlacement", placement.ApprovePlacementRequest(
        name=proposed[0].meta.name, etag=proposed[0].meta.etag), by=teller.manager)
    return proposed


def stay_with_a_good_parent(teller, household, record):
    """Somebody asks for a bed for a child of a good parent: the deployment refuses, and the family is helped instead."""
    teller.is_refused("CreatePlacement", placement.CreatePlacementRequest(
        parent=record.meta.name, placement=placement.Placement(
            site=teller.site, type=placement.PLACEMENT_TYPE_LONG_TERM, last_resort_reason="They are poor.",
            **{"from": date(household.met_on)})), "GOOD_PARENT_PRESENT")


def leave(teller, household, placements):
    """Ends the placements that have not ended already."""
    for each in placements:
        now = teller.read("GetPlacement", placement.GetPlacementRequest(name=each.meta.name))
        if now.state != placement.PLACEMENT_STATE_ENDED:
            teller.ask("EndPlacement", placement.EndPlacementRequest(
                name=now.meta.name, etag=now.meta.etag, to=date(household.left_on), reason="They live with kin."), by=teller.manager)


def go_to_school(teller, household, child, record):
    """A place at the nearest school, and how many days of each month the child was there."""
    begun = household.placed_on or household.met_on
    enrolled = teller.ask("EnrolSchool", school.EnrolSchoolRequest(
        parent=record.meta.name, enrolment=school.SchoolEnrolment(
            school_name="The school of the ward", nearest=True, grade=str(max(1, child.age - 5)),
            **{"from": date(begun)})))
    ended = household.left_on or teller.last
    first, last = (day.year * 12 + day.month - 1 for day in (begun, ended))
    for month in range(first + 1, last):
        enrolled = teller.ask("RecordAttendance", school.RecordAttendanceRequest(
            name=enrolled.meta.name, etag=enrolled.meta.etag, month=school.AttendanceMonth(
                year=month // 12, month=month % 12 + 1, days_open=20,
                days_present=20 - child.missed[month % 12])))
