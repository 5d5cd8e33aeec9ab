"""Breaks, long days and journeys."""

from itertools import pairwise
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policeplanner.domain.activities import ActivityStatus
from policeplanner.domain.courses import LessonKind
from policeplanner.domain.editions import EditionInterpreter
from policeplanner.domain.placements import PlacementTrainer
from policeplanner.domain.trainers import Interpreter
from policeplanner.services.checks.pace import SHORTEST_BREAK, runs
from tests.services.checks.sound_plan import MONDAY, Break, SoundPlan, change


class Span(NamedTuple):
    first: int
    last: int


def no_break_before_group_work(plan: SoundPlan) -> None:
    change(plan.analysis_a, starts_at=plan.at(MONDAY, "10:35"))


def ten_minutes_of_break(plan: SoundPlan) -> None:
    change(plan.analysis_a, starts_at=plan.at(MONDAY, "10:40"))


def one_endless_lesson(plan: SoundPlan) -> None:
    change(plan.morning, minutes=95)


def a_long_field_visit(plan: SoundPlan) -> None:
    change(plan.response, kind=LessonKind.VISIT)
    change(plan.afternoon, minutes=180)


def a_long_ceremony(plan: SoundPlan) -> None:
    change(plan.response, kind=LessonKind.OPENING)
    change(plan.afternoon, minutes=400)


def eight_hours_of_lessons(plan: SoundPlan) -> None:
    change(plan.afternoon, minutes=300)


def seven_hours_of_lessons(plan: SoundPlan) -> None:
    change(plan.afternoon, minutes=240)


def ana_drives_to_ohrid(plan: SoundPlan) -> None:
    change(plan.elsewhere, starts_at=plan.at(MONDAY, "16:30"))
    plan.add(PlacementTrainer(placement_id=plan.elsewhere.id, trainer_id=plan.ana.id))


def one_interpreter_in_two_towns(plan: SoundPlan) -> None:
    interpreter = Interpreter(given_name="Sara", surname="Koleva")
    plan.add(interpreter)
    for edition in (plan.edition, plan.other):
        plan.add(EditionInterpreter(edition_id=edition.id, interpreter_id=interpreter.id))
    change(plan.elsewhere, starts_at=plan.at(MONDAY, "16:30"))


def a_journey_that_is_over(plan: SoundPlan) -> None:
    ana_drives_to_ohrid(plan)
    plan.activity.status = plan.other_activity.status = ActivityStatus.CLOSED


def ana_has_two_hours_to_drive(plan: SoundPlan) -> None:
    ana_drives_to_ohrid(plan)
    change(plan.elsewhere, starts_at=plan.at(MONDAY, "16:45"))


def ana_walks_to_the_hotel(plan: SoundPlan) -> None:
    ana_drives_to_ohrid(plan)
    change(plan.hotel, city="skopje ")


def the_group_moves_to_ohrid(plan: SoundPlan) -> None:
    change(plan.afternoon, room_id=plan.lake_room.id)


@pytest.mark.parametrize(
    ("code", "break_it"),
    [
        ("no-break", no_break_before_group_work),
        ("no-break", one_endless_lesson),
        ("long-day", eight_hours_of_lessons),
        ("journey", ana_drives_to_ohrid),
        ("journey", the_group_moves_to_ohrid),
        ("journey", one_interpreter_in_two_towns),
    ],
)
def test_days_that_ask_too_much_are_found(plan: SoundPlan, code: str, break_it: Break) -> None:
    break_it(plan)
    assert code in plan.codes()


@pytest.mark.parametrize(
    ("code", "come_close"),
    [
        ("no-break", ten_minutes_of_break),
        ("no-break", a_long_field_visit),
        ("no-break", a_long_ceremony),
        ("long-day", seven_hours_of_lessons),
        ("long-day", a_long_ceremony),
        ("journey", ana_has_two_hours_to_drive),
        ("journey", ana_walks_to_the_hotel),
        ("journey", a_journey_that_is_over),
    ],
)
def test_what_only_comes_close_is_not_found(plan: SoundPlan, code: str, come_close: Break) -> None:
    come_close(plan)
    assert code not in plan.codes()


def test_a_run_without_break_names_the_group_it_hits(plan: SoundPlan) -> None:
    no_break_before_group_work(plan)
    assert plan.one("no-break").what == (
        "On Monday 11 January 2027, there is no break for the participants of group A from 09:00 to 12:05:"
        " 3\u00a0h of lessons; 1\u00a0h\u00a030 is the most."
    )


def test_a_plenary_without_break_is_one_finding_for_all_groups(plan: SoundPlan) -> None:
    one_endless_lesson(plan)
    assert "for the participants from 09:00" in plan.one("no-break").what


def test_groups_whose_days_differ_have_a_long_day_each(plan: SoundPlan) -> None:
    eight_hours_of_lessons(plan)
    assert plan.codes().count("long-day") == 2


@given(st.lists(st.tuples(st.integers(0, 25), st.integers(1, 120)), min_size=1, max_size=12))
def test_runs_are_what_is_left_when_the_day_is_cut_at_its_breaks(lessons: list[tuple[int, int]]) -> None:
    spans, now = [], 0
    for gap, minutes in lessons:
        spans.append(Span(now + gap, now + gap + minutes))
        now = spans[-1].last
    cut = list(runs(spans))
    assert [span for run in cut for span in run] == spans
    assert all(later.first - earlier.last < SHORTEST_BREAK for run in cut for earlier, later in pairwise(run))
    assert all(after[0].first - before[-1].last >= SHORTEST_BREAK for before, after in pairwise(cut))
