"""Each hard rule of a year is found broken where it is, and nowhere else."""

from dataclasses import replace

import pytest

from policeplanner.scheduling.problem import LockKind
from policeplanner.scheduling.year_checker import YearCode, broken_by_engine, check_year
from policeplanner.scheduling.year_problem import Booking, Cap, Need, YearProblem, YearTrainer, YearVenue
from tests.scheduling.small_year import at, edition, lock, plan, year

ONE = year(edition("one"))
TWO = year(edition("one"), edition("two", course="C2"))


def codes(problem: YearProblem, *bookings: Booking) -> set[YearCode]:
    return {violation.code for violation in check_year(problem, plan(*bookings))}


def test_a_week_from_a_monday_breaks_no_rule() -> None:
    assert codes(ONE, at("one", 28)) == set()


def test_holidays_of_host_and_mission_lengthen_an_edition() -> None:
    assert codes(ONE, at("one", 14, 5)) == {YearCode.WRONG_LENGTH}
    assert codes(ONE, at("one", 14, 8)) == set()
    assert codes(ONE, at("one", 7, 8)) == set()


@pytest.mark.parametrize(
    ("booking", "expected"),
    [
        (at("one", 26, 9), YearCode.CLOSED_DAY),
        (at("one", 28, 7), YearCode.CLOSED_DAY),
        (at("one", 28, 4), YearCode.WRONG_LENGTH),
        (at("one", 28, venue=None), YearCode.VENUE_MISSING),
        (at("one", 28, trainers=("cy",)), YearCode.TEAM),
        (at("one", 28, trainers=()), YearCode.TEAM),
        (at("one", 28, trainers=("ada", "bo")), YearCode.TEAM),
        (at("one", 69, 5), YearCode.OUTSIDE_YEAR),
        (at("one", 28, venue="nowhere"), YearCode.UNKNOWN),
    ],
)
def test_an_edition_alone_in_a_wrong_place(booking: Booking, expected: YearCode) -> None:
    assert expected in codes(ONE, booking)


def test_windows_and_lead_times_hold() -> None:
    narrow = year(edition("one", windows=((0, 10), (35, 50)), lead_days=40), today=0)
    assert codes(narrow, at("one", 28)) == {YearCode.OUTSIDE_WINDOW, YearCode.TOO_SOON}
    assert codes(narrow, at("one", 42)) == set()


def test_rooms_of_a_venue_are_counted_day_by_day() -> None:
    other = at("two", 28, trainers=("bo",))
    assert codes(TWO, at("one", 28), other) == {YearCode.VENUE_FULL}
    assert codes(TWO, at("one", 28, venue="hotel"), replace(other, venue="hotel")) == set()
    closed = replace(ONE, venues=(YearVenue("hall", "Hall", 1, ((30, 31),)), ONE.venues[1]))
    assert codes(closed, at("one", 28)) == {YearCode.VENUE_CLOSED}


def test_nobody_is_in_two_places_away_or_above_the_days_of_a_month() -> None:
    assert codes(TWO, at("one", 28), at("two", 28, venue="hotel")) == {YearCode.TRAINER_TWICE}
    ada = YearTrainer("ada", "Ada", frozenset({"law"}), ((32, 40),), 4)
    assert codes(replace(ONE, trainers=(ada,)), at("one", 28)) == {YearCode.TRAINER_AWAY, YearCode.TRAINER_LOAD}


def test_each_need_wants_somebody_else() -> None:
    both = year(edition("one", needs=(Need("law"), Need("first aid"))))
    assert codes(both, at("one", 28, trainers=("ada", "bo"))) == set()
    assert codes(both, at("one", 28, trainers=("ada", "cy"))) == set()
    assert codes(both, at("one", 28, trainers=("bo", "ada"))) == set()
    only = year(edition("one", trainers=("cy",), needs=(Need("law"),)))
    assert codes(only, at("one", 28, trainers=("cy", "ada"))) == set()
    assert codes(only, at("one", 28, trainers=("ada", "bo"))) == {YearCode.TEAM}


def test_editions_of_a_course_keep_their_gap_and_their_order() -> None:
    course = year(edition("one"), edition("two", after=("one",)), gaps={"C1": 14})
    assert codes(course, at("one", 28), at("two", 42)) == {YearCode.GAP}
    assert codes(course, at("one", 28), at("two", 49)) == set()
    assert codes(course, at("one", 49), at("two", 28)) == {YearCode.ORDER}


def test_a_quarter_has_so_much_money() -> None:
    dear = year(edition("one", cost_cents=70), edition("two", course="", cost_cents=50), caps=(Cap((0, 35), 100),))
    assert codes(dear, at("one", 21), at("two", 28)) == {YearCode.BUDGET}
    assert codes(dear, at("one", 21), at("two", 35)) == set()


def test_what_is_fixed_stays_and_may_break_rules_by_itself() -> None:
    held = at("one", 26, 3, venue=None, trainers=("cy",))
    fixed = replace(TWO, locks=(lock(held, LockKind.MINE),))
    assert codes(fixed, held) == set()
    assert codes(fixed, at("one", 28)) == {YearCode.MOVED}
    full = replace(fixed, venues=(YearVenue("hall", "Hall", 0), fixed.venues[1]))
    held = replace(held, venue="hall")
    full = replace(full, locks=(lock(held, LockKind.MINE),))
    found = check_year(full, plan(held))
    assert {violation.code for violation in found} == {YearCode.VENUE_FULL}
    assert broken_by_engine(full, found) == []
    assert broken_by_engine(full, check_year(full, plan(held, at("two", 28)))) != []


def test_an_activity_is_placed_once() -> None:
    twice = check_year(ONE, plan(at("one", 28), at("one", 35)))
    assert [violation.code for violation in twice] == [YearCode.PLACED_TWICE]
