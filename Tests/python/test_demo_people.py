"""The invented people: the same ones each time, and such as a place may take."""

import datetime
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "examples" / "python"))

import demo_people


class DemoPeopleTest(unittest.TestCase):
    def test_the_same_seed_gives_the_same_people(self):
        for place in demo_people.PLACES:
            self.assertEqual(demo_people.invent(place, 7, 2025), demo_people.invent(place, 7, 2025))
            self.assertNotEqual(demo_people.invent(place, 7, 2025), demo_people.invent(place, 8, 2025))

    def test_a_place_is_nearly_full_and_never_over(self):
        for place in demo_people.PLACES:
            for seed in range(20):
                children = [child for home in demo_people.invent(place, seed, 2025) for child in home.children]
                self.assertLessEqual(len(children), place.capacity)
                self.assertGreater(len(children), place.capacity * 0.9)

    def test_everybody_is_of_an_age_that_the_place_takes(self):
        for place in demo_people.PLACES:
            for home in demo_people.invent(place, 3, 2025):
                for child in home.children:
                    # Whatever the birthday: 1 January or 31 December of the year.
                    for age in (child.placed_on.year - child.birth.year - 1, child.placed_on.year - child.birth.year):
                        self.assertIn(age, place.ages)

    def test_days_follow_one_another(self):
        last = datetime.date(2025, 12, 31)
        for place in demo_people.PLACES:
            for home in demo_people.invent(place, 3, 2025):
                self.assertEqual(home.visits, sorted(home.visits))
                for child in home.children:
                    self.assertLess(child.met_on, child.placed_on)
                    self.assertLessEqual(child.placed_on, last)
                    if child.left_on:
                        self.assertLess(child.placed_on, child.left_on)
                        self.assertLessEqual(child.left_on, last)


if __name__ == "__main__":
    unittest.main()
