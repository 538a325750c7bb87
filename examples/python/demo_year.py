"""A year in the life of a home and a day centre, told to a running deployment through its gateway.

It plays CTSE's home (110 places) and CSWC's day centre (about 100), both invented person by person in
`demo_people.py`: families and what is found of their caretakers, follow-ups with visits, children's cases through the
procedure, brothers and sisters taken in together, consents, support, schooling. The same seed and last day make the
same requests with the same ids, so that a run that broke off goes on where it was.

All of it is told on one day, so most of it is told late: a manager enters it, and the deployment marks it. What is marked
shows nothing: no follow-up ends as GOALS_MET by such visits, no case as NEEDS_MET_IN_FAMILY, and a trial at home counts from
a week ago. So one begins on the last day, and none has ended yet.

    PYTHONPATH=.venv/stubs .venv/bin/python examples/python/demo_year.py [--data DIR] [--seed N] [--share 0.1]

`./deploy/up --demo full` does this with a Python of its own.
"""

import argparse
import concurrent.futures
import datetime
import json
import pathlib

from pegase.family.v1 import case_pb2 as case
from pegase.family.v1 import family_pb2 as family
from pegase.family.v1 import placement_pb2 as placement

import demo_care
import demo_case
import demo_family
import demo_people
from demo_teller import Teller, date
from partner_system import PartnerSystem


def tell(teller, household):
    """A household's year."""
    teller.begin(household.number)
    home, caretaker = demo_family.settle(teller, household)
    demo_family.judge(teller, caretaker, household.capacity, household.met_on)
    followed = demo_family.follow(teller, household, home, caretaker)
    kin = None
    if household.fate == "try at home":
        kin = demo_family.settle_kin(teller, household, teller.last)
    records = []
    for child in household.children:
        identified = demo_case.meet(teller, household, home, child)
        record = demo_case.register(teller, household, child, identified, caretaker)
        if household.fate == "go missing":
            record = demo_case.go_missing(teller, record)
        if kin:
            record = demo_case.find_kin(teller, record, kin[0])
        demo_case.tell_harm(teller, child, record.meta.name)
        demo_case.support(teller, household, child, record.meta.name)
        if child.in_school:
            demo_care.go_to_school(teller, household, child, record)
        records.append(record)
    placements = []
    if household.placed_on:
        placements = demo_care.take_in(teller, household, records)
    else:
        demo_care.stay_with_a_good_parent(teller, household, records[0])
    if kin:
        demo_case.try_at_home(teller, records[0], placements[0], *kin)
    end(teller, household, followed, records, placements)


def end(teller, household, followed, records, placements):
    """What ended within the year. These steps look whether they were taken before: told last, they leave the ids of
    all others alone."""
    if household.followed_until <= teller.last:
        demo_family.end_follow_up(teller, followed)
    if household.left_on:
        demo_care.leave(teller, household, placements)
        for record in records:
            demo_case.close(teller, record, case.CLOSE_REASON_MOVED, case.CloseEvidence(
                document="The ward's letter"))


def summary(teller, households):
    """What was told, and what the deployment says of it."""
    system, made = teller.system, teller.made
    children = sum(len(household.children) for household in households)
    left = sum(len(household.children) for household in households if household.left_on)
    taken = teller.read("GetSiteOccupancy", placement.GetSiteOccupancyRequest(name=teller.site))
    yield (f"{len(households)} families with {children} children met, {made['RecordVisit']} visits, "
           f"{made['RecordService']} services, {made['RecordAttendance']} months of school")
    yield (f"{taken.occupied} of {taken.capacity.value} places taken, {left} left, "
           f"{made['PlaceSiblingGroup']} groups of siblings taken in together, {made['StartTrial']} trials at home, "
           f"{made['GOOD_PARENT_PRESENT']} children kept with a good parent")
    families = sum(1 for _ in pages(teller, "ListFamilies", family.ListFamiliesRequest(
        parent=system.name, page_size=100), "families"))
    counts = list(pages(teller, "CountCases", case.CountCasesRequest(parent=system.name, group_by="state"), "counts"))
    yield f"{families} families and {sum(one.count for one in counts)} open cases on file"
    spring = teller.last - datetime.timedelta(days=180)
    there = {day: sum(1 for _ in pages(teller, "ListResidents", placement.ListResidentsRequest(
        parent=teller.site, page_size=100, day=date(day)), "residents")) for day in (spring, teller.last)}
    grave = sum(1 for _ in pages(teller, "ListCases", case.ListCasesRequest(
        parent=system.name, page_size=100, filter="risk_level = HIGH AND overdue = true"), "cases"))
    yield (f"{there[teller.last]} children on today's roster, {there[spring]} on that of {spring}; "
           f"{grave} cases of high risk wait for a step that is late")


def pages(teller, method, asked, items):
    """All items of a list, page after page."""
    while True:
        page = teller.read(method, asked)
        yield from getattr(page, items)
        if not page.next_page_token:
            return
        asked.page_token = page.next_page_token


def main():
    parser = argparse.ArgumentParser(description="Tells a running deployment a year in the life of two partners.")
    parser.add_argument("--data", type=pathlib.Path, default=pathlib.Path(".pegase"), help="the deployment's data directory")
    parser.add_argument("--seed", type=int, default=2023, help="another seed, other people")
    parser.add_argument("--until", type=datetime.date.fromisoformat, help="the year's last day (default: today)",
                        default=datetime.datetime.now(datetime.timezone.utc).date())
    parser.add_argument("--share", type=float, default=1.0, help="how full the places are, of full ones")
    arguments = parser.parse_args()
    address = json.loads((arguments.data / "run" / "gateway.json").read_text())["listen"]

    def tell_of(place):
        with PartnerSystem(address, arguments.data, "vn", place.code) as system:
            teller = Teller(system, arguments.seed, arguments.until)
            households = demo_people.invent(place, arguments.seed, arguments.until, arguments.share)
            for household in households:
                tell(teller, household)
            return [f"{place.code}: {line}" for line in summary(teller, households)]

    # Partners know nothing of each other, so they are told of at the same time.
    with concurrent.futures.ThreadPoolExecutor() as threads:
        for lines in threads.map(tell_of, demo_people.PLACES):
            print("\n".join(lines), flush=True)


if __name__ == "__main__":
    main()
