"""Invents the people of a year in a home and a day centre. Pure: the same seed and day give the same people.

Nobody in it is real. Numbers follow what the programme says of itself: a home of 110 places for street children of 6
to 16 in Go Vap, a day centre for about 100 of 6 to 22 in Phan Thiet. Who leaves makes room, and at the end of the year
both are nearly full.
"""

import calendar
import collections
import dataclasses
import datetime
import random

SURNAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô"]
GIRLS = ["Lan", "Mai", "Hoa", "Hương", "Thảo", "Linh", "Ngọc", "Trâm", "Yến", "Phượng", "Quỳnh", "Vy"]
BOYS = ["Minh", "Tuấn", "Dũng", "Hùng", "Nam", "Phúc", "Quang", "Sơn", "Thành", "Bảo", "Khánh", "Long"]
GROWN = ["Hạnh", "Thủy", "Bình", "Đức", "Hải", "Kim", "Loan", "Tâm", "Tư", "Út"]

HEADS = ["SINGLE_MOTHER_WIDOWED", "SINGLE_MOTHER_ABANDONED", "GRANDPARENT", "COUPLE", "OTHER_CARETAKER"]
RISKS = ["EXTREME_POVERTY", "OUT_OF_SCHOOL", "LEFT_WITH_NON_KIN", "UNPAID_DOMESTIC_WORK", "LOSS_OF_LIVELIHOOD",
         "UNSAFE_MIGRATION", "ABANDONED_MOTHER_MANY_CHILDREN"]
SOURCES = ["STREET_OUTREACH", "CHARITY_SCHOOL", "HOSTEL", "COMMUNITY_VOLUNTEER", "AUTHORITY", "CHILD_SELF"]
NEEDS = ["PSYCHOSOCIAL", "MEDICAL", "PSYCHOLOGICAL", "LEGAL", "ADMINISTRATIVE", "SCHOOLING_SUPPORT",
         "VOCATIONAL_GUIDANCE"]
COLLECTIVE = [("RIGHTS_INFORMATION", None), ("LIFE_AND_SOFT_SKILLS", None), ("ARTISTIC_WORKSHOP", "THEATER"),
              ("ARTISTIC_WORKSHOP", "DANCE"), ("ARTISTIC_WORKSHOP", "STORYTELLING")]
WORK = [("STREET_VENDING", "DEBT"), ("BEGGING", "KIN_RECRUITER"), ("FORCED_LABOUR", "FALSE_JOB"),
        ("DOMESTIC_SERVITUDE", "FALSE_SCHOOLING"), ("SEXUAL", "SALE")]

# At the end of the year so many places of a hundred are taken.
FULL = 0.95
# A household that finds no room is not taken in; after so many of them the place counts as full.
TRIES = 300
# Nobody is met in the last days of the year: what follows takes that long.
LAST_MET = 60
# Families in which a good parent lives, for each ten places of a home: they are followed, their children stay.
FOLLOWED_AT_HOME = 1


@dataclasses.dataclass
class Place:
    """What a partner has room for, and for whom."""
    code: str
    capacity: int
    ages: range
    is_residential: bool


PLACES = [Place("ctse", 110, range(6, 17), True), Place("cswc", 100, range(6, 23), False)]


@dataclasses.dataclass
class Exploitation:
    """One time that a child was exploited."""
    kind: str
    method: str
    begun: datetime.date
    hours: int
    # Paid for the child, in US dollars; 0: nobody knows of any.
    price: int


@dataclasses.dataclass
class Service:
    kind: str
    on: datetime.date
    minutes: int
    is_attended: bool
    is_collective: bool = False
    art: str | None = None


@dataclasses.dataclass
class Child:
    given: str
    is_girl: bool
    birth: datetime.date
    age: int
    # How much of the birth is known: the day, the year, or nothing.
    known: str
    source: str
    needs: list[str]
    exploited: list[Exploitation]
    services: list[Service]
    in_school: bool
    pictures: bool
    # Days of school missed in each month.
    missed: list[int]


@dataclasses.dataclass
class Household:
    number: int
    surname: str
    head: str
    caretaker: str
    # What was found of the caretaker: as CapacityFinding has it.
    capacity: str
    is_exploiter: bool
    is_away: bool
    income_dollars: int
    risks: list[str]
    children: list[Child]
    met_on: datetime.date
    followed_until: datetime.date
    # On which days somebody came to see the family.
    visits: list[datetime.date]
    # Whether the children are taken in, from when, and how it went on: they stay, have left on a day, were missing
    # for a while, or are tried at home with kin.
    placed_on: datetime.date | None = None
    fate: str = "stay"
    left_on: datetime.date | None = None


def invent(place, seed, last, share=1.0):
    """The households of a place in the year that ends with `last`: they fill it, and never over its capacity."""
    chance = random.Random(f"{seed} {place.code} {last}")
    first = months_after(last, -12) + datetime.timedelta(days=3)
    wanted = round(place.capacity * share * FULL)
    taken = collections.Counter()
    households, refused = [], 0
    while taken[last] < wanted and refused < TRIES:
        household = invent_household(chance, place, len(households), first, last)
        days = days_of(household, last)
        if any(taken[day] + len(household.children) > wanted for day in days):
            refused += 1
            continue
        taken.update({day: len(household.children) for day in days})
        households.append(household)
    if place.is_residential:
        for _ in range(round(place.capacity * share / 10) * FOLLOWED_AT_HOME):
            households.append(invent_household(chance, place, len(households), first, last, at_home=True))
    return households


def days_of(household, last):
    end = household.left_on or last + datetime.timedelta(days=1)
    return [household.placed_on + datetime.timedelta(days=day) for day in range((end - household.placed_on).days)]


def invent_household(chance, place, number, first, last, at_home=False):
    met_on = day_in(chance, first, last - datetime.timedelta(days=LAST_MET))
    # In a home are children whom nobody at home can protect; in a day centre those who go home at night.
    is_separated = place.is_residential and not at_home
    household = Household(
        number=number, surname=chance.choice(SURNAMES), head=chance.choice(HEADS), caretaker=chance.choice(GROWN),
        capacity="NOT_PROTECTIVE" if is_separated else chance.choice(
            ["PROTECTIVE", "PROTECTIVE_WITH_SUPPORT", "PROTECTIVE_WITH_SUPPORT"]),
        is_exploiter=is_separated and chance.random() < 0.15, is_away=is_separated and chance.random() < 0.3,
        income_dollars=chance.randrange(15, 120), risks=sorted(chance.sample(RISKS, chance.randint(1, 3))),
        children=[], met_on=met_on, followed_until=months_after(met_on, chance.randint(6, 12)), visits=[])
    size = chance.choice([1, 1, 1, 2, 2, 3, 4])
    if not at_home:
        household.placed_on = met_on + datetime.timedelta(days=chance.randint(5, 40))
        household.fate = chance.choices(["stay", "leave", "go missing", "try at home"], [70, 20, 4, 6])[0]
        if household.fate == "try at home" and (not place.is_residential or size > 1):
            household.fate = "stay"
    if household.fate == "leave":
        household.left_on = day_in(chance, household.placed_on + datetime.timedelta(days=14), last)
    day = met_on
    # Nobody knows yet how the last day ends.
    while (day := day + datetime.timedelta(days=chance.randint(18, 30))) < min(last, household.followed_until):
        household.visits.append(day)
    household.children = [invent_child(chance, place, household, last) for _ in range(size)]
    return household


def invent_child(chance, place, household, last):
    is_girl = chance.random() < 0.5
    # A year inside the limits on either side, whatever the birthday.
    age = chance.randrange(place.ages.start + 1, place.ages.stop - 1)
    born_in = household.met_on.year - age
    begun = household.placed_on or household.met_on
    ended = household.left_on or last
    needs = chance.sample(NEEDS[:-1] if age < 14 else NEEDS, chance.randint(1, 3))
    exploited = []
    if place.is_residential and household.placed_on and chance.random() < 0.4:
        exploited = [invent_exploitation(chance, household) for _ in range(chance.choice([1, 1, 2]))]
    services = [Service(kind, day_in(chance, begun, ended), chance.choice([30, 45, 60]), chance.random() < 0.93)
                for kind in needs for _ in range(chance.randint(1, 4))]
    services += [Service(kind, day_in(chance, begun, ended), 90, True, True, art)
                 for kind, art in chance.sample(COLLECTIVE, chance.randint(0, 2))]
    # The first one begins the support, so it took place.
    services.sort(key=lambda service: service.on)
    services[0].is_attended = True
    return Child(
        given=chance.choice(GIRLS if is_girl else BOYS), is_girl=is_girl,
        birth=day_in(chance, datetime.date(born_in, 1, 1), datetime.date(born_in, 12, 31)), age=age,
        known=chance.choice(["day", "day", "year", "year", "nothing"]), source=chance.choice(SOURCES), needs=needs,
        exploited=exploited, services=services, in_school=age <= 17 and chance.random() < 0.85,
        pictures=chance.random() < 0.05, missed=[chance.choice([0, 0, 0, 1, 2, 5]) for _ in range(12)])


def invent_exploitation(chance, household):
    kind, method = chance.choice(WORK)
    begun = household.met_on - datetime.timedelta(days=chance.randint(40, 800))
    return Exploitation(kind, method, begun, chance.choice([2, 6, 20, 50]), chance.choice([0, 0, 0, 90, 200]))


def day_in(chance, first, last):
    return first + datetime.timedelta(days=chance.randint(0, max(0, (last - first).days)))


def months_after(day, months):
    """The same day of the month; the month's last where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
