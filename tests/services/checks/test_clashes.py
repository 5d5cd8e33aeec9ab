"""Double bookings: nobody and nothing in two places at once."""

from dataclasses import dataclass
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policeplanner.domain.activities import ActivityStatus
from policeplanner.domain.editions import EditionInterpreter
from policeplanner.domain.placements import PlacementTrainer
from policeplanner.domain.trainers import Interpreter
from policeplanner.domain.vocabulary import Interpretation
from policeplanner.services.checks.clashes import overlapping
from tests.services.checks.sound_plan import MONDAY, NEXT_MONDAY, Break, SoundPlan, change


def boris_teaches_both_groups(plan: SoundPlan) -> None:
    plan.add(PlacementTrainer(placement_id=plan.analysis_a.id, trainer_id=plan.boris.id))


def ana_teaches_in_both_courses(plan: SoundPlan) -> None:
    plan.elsewhere.starts_at = plan.at(MONDAY, "10:00")
    plan.add(PlacementTrainer(placement_id=plan.elsewhere.id, trainer_id=plan.ana.id))


def both_groups_in_the_hall(plan: SoundPlan) -> None:
    plan.analysis_b.room_id = plan.hall.id


def plenary_during_group_work(plan: SoundPlan) -> None:
    plan.afternoon.starts_at = plan.at(MONDAY, "11:30")
    plan.session.delete(plan.analysis_b)


def one_interpreter_for_two_courses(plan: SoundPlan) -> None:
    interpreter = Interpreter(given_name="Sara", surname="Koleva")
    plan.add(interpreter)
    for edition in (plan.edition, plan.other):
        edition.interpretation = Interpretation.CONSECUTIVE
        plan.add(EditionInterpreter(edition_id=edition.id, interpreter_id=interpreter.id))
    plan.elsewhere.starts_at = plan.at(MONDAY, "10:00")


def ana_teaches_the_next_lesson_too(plan: SoundPlan) -> None:
    plan.afternoon.starts_at = plan.at(MONDAY, "12:15")


def interpreter_on_other_days(plan: SoundPlan) -> None:
    one_interpreter_for_two_courses(plan)
    plan.elsewhere.starts_at = plan.at(NEXT_MONDAY, "10:00")


def clash_with_a_cancelled_course(plan: SoundPlan) -> None:
    ana_teaches_in_both_courses(plan)
    plan.other_activity.status = ActivityStatus.CANCELLED


def clash_of_courses_that_are_over(plan: SoundPlan) -> None:
    ana_teaches_in_both_courses(plan)
    plan.activity.status = plan.other_activity.status = ActivityStatus.COMPLETED


@pytest.mark.parametrize(
    ("code", "break_it"),
    [
        ("trainer-two-places", boris_teaches_both_groups),
        ("trainer-two-places", ana_teaches_in_both_courses),
        ("room-two-lessons", both_groups_in_the_hall),
        ("group-two-places", plenary_during_group_work),
        ("interpreter-two-places", one_interpreter_for_two_courses),
    ],
)
def test_double_bookings_are_found(plan: SoundPlan, code: str, break_it: Break) -> None:
    break_it(plan)
    assert code in plan.codes()


@pytest.mark.parametrize(
    ("code", "come_close"),
    [
        ("trainer-two-places", ana_teaches_the_next_lesson_too),
        ("trainer-two-places", clash_with_a_cancelled_course),
        ("trainer-two-places", clash_of_courses_that_are_over),
        ("group-two-places", both_groups_in_the_hall),
        ("interpreter-two-places", interpreter_on_other_days),
    ],
)
def test_what_only_comes_close_is_not_found(plan: SoundPlan, code: str, come_close: Break) -> None:
    come_close(plan)
    assert code not in plan.codes()


def test_a_double_booking_names_who_what_and_when(plan: SoundPlan) -> None:
    boris_teaches_both_groups(plan)
    finding = plan.one("trainer-two-places")
    assert finding.what == (
        "On Monday 11 January 2027, Boris Ilievski teaches “Analysis” until 12:15 and “Analysis” from 10:45."
    )
    assert finding.where.startswith("Community policing in Skopje (2027-01) · group ")
    assert finding.where.endswith("Police Academy · Monday 11 January 2027 · 10:45–12:15")
    assert finding.todo == "Move one of the two lessons, or give one of them to another trainer."
    assert finding.day == MONDAY
    assert finding.starts_at == plan.at(MONDAY, "10:45")
    assert {subject.table for subject in finding.subjects} == {"placement", "trainer", "edition"}


def test_an_interpreter_is_named_once_a_day(plan: SoundPlan) -> None:
    one_interpreter_for_two_courses(plan)
    plan.place(plan.response, MONDAY, "11:30", plan.lake_room, plan.vera, edition=plan.other)
    assert plan.codes().count("interpreter-two-places") == 1


def test_the_same_clash_keeps_its_key(plan: SoundPlan) -> None:
    boris_teaches_both_groups(plan)
    before = plan.one("trainer-two-places")
    change(plan.analysis_a, starts_at=plan.at(MONDAY, "11:00"))
    assert plan.one("trainer-two-places").key == before.key


@dataclass(frozen=True)
class Span:
    number: int
    first: int
    last: int


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=25))
def test_the_sweep_finds_the_same_pairs_as_trying_them_all(times: list[tuple[int, int]]) -> None:
    spans = [Span(number, first, first + length) for number, (first, length) in enumerate(times)]
    tried = {
        frozenset({one.number, other.number})
        for one, other in combinations(spans, 2)
        if one.first < other.last and other.first < one.last
    }
    swept = [frozenset({a.number, b.number}) for a, b in overlapping(sorted(spans, key=lambda span: span.first))]
    assert set(swept) == tried
    assert len(swept) == len(tried)
