"""Invents the people of a year in a home and a day centre. Pure: the same seed gives the same people.

Nobody in it is real. Numbers follow what the programme says of itself: a home of 110 places for street children of 6
to 16 in Go Vap, a day centre for about 100 of 6 to 22 in Phan Thiet.
"""

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


@dataclasses.dataclass
class Child:
    given: str
    is_girl: bool
    birth: datetime.date
    # How much of the birth is known: the day, the year, or nothing.
    known: str
    source: str
    met_on: datetime.date
    # Where it lives from `placed_on` to `left_on`; None: it stays, or is never placed.
    placed_on: datetime.date | None = None
    left_on: datetime.date | None = None
    in_school: bool = True
    pictures: bool = False
    # Days of school missed in each month.
    missed: list[int] = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Household:
    surname: str
    head: str
    caretaker: str
    # What was found of the caretaker: as CapacityFinding has it.
    capacity: str
    is_away: bool
    income_dollars: int
    risks: list[str]
    children: list[Child]
    followed_from: datetime.date
    followed_months: int
    # On which days somebody came to see the family.
    visits: list[datetime.date]


@dataclasses.dataclass
class Place:
    """What a partner has room for, and for whom."""
    code: str
    capacity: int
    ages: range
    is_residential: bool


PLACES = [Place("ctse", 110, range(6, 17), True), Place("cswc", 100, range(6, 23), False)]


def invent(place, seed, year, share=1.0):
    """The households of a place in a year: as many as leave it nearly full, never over its capacity."""
    chance = random.Random(f"{seed} {place.code} {year}")
    first, last = datetime.date(year, 1, 1), datetime.date(year, 12, 31)
    room = round(place.capacity * share * 0.95)
    households = []
    while room > 0:
        household = invent_household(chance, place, first, last, room)
        # Whoever leaves makes room for nobody else: the place is counted at its fullest.
        room -= sum(1 for child in household.children if child.placed_on)
        households.append(household)
    return households


def invent_household(chance, place, first, last, room):
    size = min(chance.choice([1, 1, 1, 2, 2, 3, 4]), room)
    met_on = day_in(chance, first, last - datetime.timedelta(days=60))
    # In a home are children whom nobody at home can protect; in a day centre those who go home at night.
    capacity = "NOT_PROTECTIVE" if place.is_residential else chance.choice(
        ["PROTECTIVE", "PROTECTIVE_WITH_SUPPORT", "PROTECTIVE_WITH_SUPPORT"])
    household = Household(
        surname=chance.choice(SURNAMES), head=chance.choice(HEADS), caretaker=chance.choice(GROWN),
        capacity=capacity, is_away=place.is_residential and chance.random() < 0.3,
        income_dollars=chance.randrange(15, 120), risks=sorted(chance.sample(RISKS, chance.randint(1, 3))),
        children=[], followed_from=met_on, followed_months=chance.randint(6, 12), visits=[])
    placed_on = met_on + datetime.timedelta(days=chance.randint(5, 40))
    left_on = day_in(chance, placed_on + datetime.timedelta(days=20), last) if chance.random() < 0.25 else None
    for _ in range(size):
        household.children.append(invent_child(chance, place, met_on, placed_on, left_on))
    day = met_on
    while (day := day + datetime.timedelta(days=chance.randint(18, 32))) <= last:
        household.visits.append(day)
    return household


def invent_child(chance, place, met_on, placed_on, left_on):
    is_girl = chance.random() < 0.5
    # A year inside the limits on either side, whatever the birthday.
    age = chance.randrange(place.ages.start + 1, place.ages.stop - 1)
    birth = day_in(chance, datetime.date(met_on.year - age, 1, 1), datetime.date(met_on.year - age, 12, 31))
    return Child(
        given=chance.choice(GIRLS if is_girl else BOYS), is_girl=is_girl, birth=birth,
        known=chance.choice(["day", "day", "year", "year", "nothing"]), source=chance.choice(SOURCES), met_on=met_on,
        placed_on=placed_on, left_on=left_on, in_school=age <= 17 and chance.random() < 0.85,
        pictures=chance.random() < 0.05, missed=[chance.choice([0, 0, 0, 1, 2, 5]) for _ in range(12)])


def day_in(chance, first, last):
    return first + datetime.timedelta(days=chance.randint(0, max(0, (last - first).days)))
