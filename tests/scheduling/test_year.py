"""The parts of the year's planner: what costs what, what an activity may have, and the first plan."""

from dataclasses import replace

from benchmarks.years import YearSize, mission_year
from policeplanner.i18n import speaking
from policeplanner.scheduling.problem import LockKind
from policeplanner.scheduling.year_board import YearBoard, match
from policeplanner.scheduling.year_checker import check_year
from policeplanner.scheduling.year_constructor import construct_year, depths
from policeplanner.scheduling.year_job import YearChange, changes_of
from policeplanner.scheduling.year_measures import REPAIR, YearMeasures, YearWishes, measure_year, shares
from policeplanner.scheduling.year_options import Calendars, busy_bits
from policeplanner.scheduling.year_problem import Cap, Need, YearTrainer
from policeplanner.scheduling.year_reasons import (
    YearReason,
    YearReasonCode,
    circles,
    explain_year,
    given_conflicts,
    why_left_out,
)
from policeplanner.scheduling.year_repair import changed_in, fewest_proven, hit_by_facts
from policeplanner.scheduling.year_search import Budget, YearSearch
from tests.scheduling.small_year import at, edition, lock, plan, year


def test_what_is_measured_is_what_a_reader_would_count() -> None:
    present = lock(at("one", 28, venue="hotel", trainers=("bo",)))
    problem = year(edition("one"), edition("two"), locks=(present,), quiet=((31, 60),))
    measured = measure_year(problem, plan(at("one", 31, 7), at("two", 14, 8)))
    assert shares(problem) == [7, 2, 3]
    assert measured == YearMeasures(
        quiet=5,  # Thursday, Friday and Monday to Wednesday of the first edition
        months=3,  # none of the five days in the first month, three of the five in the second
        mondays=1,
        pauses=5,  # a weekend in one, a weekend and the holiday in the other
        quarters=1,
        trainers=6,
        shifted=3,
        regrouped=2,
        moved=1,
        changed=1,
    )
    assert measured.cost(YearWishes(1, 1, 1, 1, 1, 1, 1, 1, 1, 1)) == 5 + 3 + 1 + 5 + 1 + 6 + 3 + 2 + 1 + 1


def test_stretches_are_worked_out_once_for_all_alike() -> None:
    problem = year(edition("one"), edition("two"), edition("three", 2))
    calendars = Calendars(problem)
    one, two, three = (calendars.stretches(activity) for activity in problem.activities)
    assert one is two
    assert one is not three
    assert one[14].days == (14, 15, 17, 18, 21)
    assert (one[14].end, one[14].pauses, one[14].late, one[15].late) == (22, 3, False, True)
    assert 16 not in one
    assert busy_bits([(-3, 2), (68, 90), (5, 5)], 70).bit_count() == 4


def test_the_board_counts_as_the_measures_do_whatever_is_put_and_taken() -> None:
    problem = mission_year(3, YearSize(20, 20, 8, 3, 5))
    begun = construct_year(problem)
    kinds = (LockKind.PROGRAM, LockKind.PROGRAM, LockKind.MINE)
    locks = tuple(lock(b, kinds[number % 3]) for number, b in enumerate(begun.bookings))
    for wishes in (YearWishes(), REPAIR):
        board = YearBoard(replace(problem, locks=locks), wishes)
        search = YearSearch(board, 5)
        for _ in range(20):
            search.round(heat=2000.0)
            assert board.cost == measure_year(board.problem, board.plan).cost(wishes)


def test_seats_are_matched_and_not_just_filled() -> None:
    assert match([["ada", "bo"], ["ada"]]) == ("bo", "ada")
    assert match([["ada"], ["ada"]]) is None
    assert match([]) == ()


def test_the_first_plan_pushes_others_aside_where_it_must() -> None:
    easy = edition("a", 5, venues=("hall",), windows=((28, 36),))
    later = edition("b", 5, course="", venues=("hall",), windows=((28, 29),), priority=1, needs=(Need("first aid"),))
    third = edition("c", 5, course="", venues=("hall",), windows=((35, 43),))
    problem = year(easy, later, third)
    made = construct_year(problem)
    assert {b.activity: b.start for b in made.bookings} == {"a": 35, "b": 28, "c": 42}
    assert check_year(problem, made) == []


def test_trainers_of_trainers_come_before_the_course() -> None:
    chain = year(edition("c", after=("b",)), edition("b", after=("a",)), edition("a"))
    assert depths(chain) == {"a": 0, "b": 1, "c": 2}
    starts = {b.activity: b.start for b in construct_year(chain).bookings}
    assert starts["a"] < starts["b"] < starts["c"]


def test_the_present_plan_is_where_it_begins() -> None:
    present = at("one", 37, 7, venue="hotel", trainers=("bo",))
    problem = year(edition("one"), edition("two"), locks=(lock(present),))
    assert construct_year(problem).by_activity["one"] == present
    gone = replace(problem, trainers=problem.trainers[:1])
    gone = replace(gone, trainers=(*gone.trainers, YearTrainer("bo", "Bo", frozenset({"law"}), ((36, 39),))))
    assert check_year(gone, construct_year(gone)) == []
    assert hit_by_facts(gone) == ("one",)


def test_a_search_betters_and_ends() -> None:
    problem = mission_year(3, YearSize(20, 20, 8, 3, 5))
    board = YearBoard(problem)
    for booking in construct_year(problem).bookings:
        board.put_booking(booking)
    before = board.cost
    told: list[int] = []
    search = YearSearch(board, 1)
    assert search.run(Budget(60_000), lambda _, rank: told.append(rank[1]))
    assert told == sorted(told, reverse=True)
    assert search.rank == (0, told[-1])
    assert told[-1] < before
    assert not search.run(Budget(60_000, over=lambda: True), lambda *_: None)
    assert not search.run(Budget(60_000, clock=lambda: 1.0), lambda *_: None)


def test_changes_are_told_with_where_it_was_and_is() -> None:
    first, second = at("one", 28, trainers=("bo", "ada")), at("two", 35)
    problem = year(edition("one"), edition("two"), edition("three"), locks=(lock(first), lock(second)))
    moved, new = at("two", 42), at("three", 0)
    assert changes_of(problem, plan(replace(first, trainers=("ada", "bo")), moved, new)) == (
        YearChange("three", None, new),
        YearChange("two", second, moved),
    )
    assert changed_in(problem, plan(first)) == {"two"}
    assert not fewest_proven(problem, plan(first, moved), ("two",))
    assert fewest_proven(problem, plan(first, moved, new), ("two",))


def test_what_bars_an_activity_for_certain_is_said_to_be_certain() -> None:
    nobody = year(edition("one", needs=(Need("law", 3),)))
    assert why_left_out(nobody, plan())["one"] == (YearReason(YearReasonCode.NO_TEAM, ("one",), certain=True),)
    late = year(edition("one", lead_days=100))
    assert why_left_out(late, plan())["one"] == (YearReason(YearReasonCode.NO_DAYS, ("one",), certain=True),)
    poor = year(edition("one", cost_cents=5, windows=((0, 3),)), caps=(Cap((0, 70), 4),))
    assert why_left_out(poor, plan())["one"] == (YearReason(YearReasonCode.BUDGET, ("one",), 3, 3, certain=True),)


def test_what_others_bar_is_counted_by_cause() -> None:
    one = edition("one", venues=("hall",), windows=((28, 30),))
    two = edition("two", venues=("hall",), windows=((28, 30),))
    found = why_left_out(year(one, two, gaps={"C1": 7}), plan(at("one", 28)))["two"]
    assert [(r.code, r.days, r.blocked, r.certain) for r in found] == [
        (YearReasonCode.GAP, 2, 2, False),
        (YearReasonCode.VENUES, 2, 2, False),
    ]


def test_circles_and_given_conflicts_are_named() -> None:
    ring = year(edition("one", after=("two",)), edition("two", after=("one",)))
    (circle,) = circles(ring)
    assert why_left_out(ring, plan(at("one", 28)))["two"] == (circle,)
    assert (circle.code, set(circle.activities)) == (YearReasonCode.ORDER_CIRCLE, {"one", "two"})
    held = at("one", 28), at("two", 28, venue="hotel")
    fixed = year(edition("one"), edition("two"), locks=tuple(lock(b, LockKind.MINE) for b in held))
    assert given_conflicts(fixed) == [YearReason(YearReasonCode.FIXED_CONFLICT, ("one", "two"))]


def test_reasons_are_sentences_in_both_languages() -> None:
    reason = YearReason(YearReasonCode.VENUES, ("one",), 20, 12)
    assert explain_year(reason, {"one": "First aid"}) == "First aid: on 12 of 20 possible days, no venue is free."
    for code in YearReasonCode:
        with speaking("fr"):
            assert "One" in explain_year(YearReason(code, ("one",), 3, 2), {"one": "One"})


def test_seeds_make_the_same_year_each_time() -> None:
    assert mission_year(4) == mission_year(4)
    assert mission_year(4) != mission_year(5)
