"""What an edition lacks."""

from datetime import date

import pytest

from policeplanner.domain.activities import ActivityStatus
from policeplanner.domain.courses import LessonKind
from policeplanner.domain.editions import EditionInterpreter
from policeplanner.domain.trainers import Interpreter
from policeplanner.domain.vocabulary import Interpretation
from tests.services.checks.sound_plan import NEXT_MONDAY, TODAY, Break, SoundPlan, change


def a_lesson_without_a_time(plan: SoundPlan) -> None:
    change(plan.afternoon, starts_at=None)


def an_early_lesson_without_a_time(plan: SoundPlan) -> None:
    change(plan.other_activity, starts_on=date(2027, 1, 19))
    change(plan.elsewhere, starts_at=None)


def a_lesson_that_never_took_place(plan: SoundPlan) -> None:
    a_lesson_without_a_time(plan)
    change(plan.activity, starts_on=date(2026, 12, 1), ends_on=date(2026, 12, 4))


def no_team(plan: SoundPlan) -> None:
    plan.edition.team.clear()


def no_groups(plan: SoundPlan) -> None:
    change(plan.activity, planned_participants=20)
    plan.other.groups.clear()


def interpreters(number: int, kind: Interpretation) -> Break:
    def assign(plan: SoundPlan) -> None:
        plan.edition.interpretation = kind
        for name in ("Sara", "Elena")[:number]:
            interpreter = Interpreter(given_name=name, surname="Koleva")
            plan.add(interpreter)
            plan.add(EditionInterpreter(edition_id=plan.edition.id, interpreter_id=interpreter.id))

    return assign


def lessons_long_enough_for_interpretation(plan: SoundPlan) -> None:
    interpreters(1, Interpretation.CONSECUTIVE)(plan)
    for placement in (plan.morning, plan.analysis_a, plan.analysis_b):
        change(placement, minutes=145)
    change(plan.response, kind=LessonKind.OPENING)


def over(day: date) -> Break:
    def end(plan: SoundPlan) -> None:
        change(plan.activity, status=ActivityStatus.COMPLETED, starts_on=day, ends_on=day)

    return end


def over_with_follow_up(plan: SoundPlan) -> None:
    over(date(2026, 12, 1))(plan)
    change(plan.milestone, days_from_start=90)


@pytest.mark.parametrize(
    ("code", "break_it"),
    [
        ("lessons-unplaced-soon", a_lesson_without_a_time),
        ("lessons-unplaced", an_early_lesson_without_a_time),
        ("edition-without-team", no_team),
        ("edition-without-groups", no_groups),
        ("interpreter-missing", interpreters(0, Interpretation.CONSECUTIVE)),
        ("interpreter-alone", interpreters(1, Interpretation.SIMULTANEOUS)),
        ("interpretation-minutes", interpreters(1, Interpretation.CONSECUTIVE)),
        ("follow-up-missing", over(date(2026, 12, 1))),
    ],
)
def test_what_is_lacking_is_found(plan: SoundPlan, code: str, break_it: Break) -> None:
    break_it(plan)
    assert code in plan.codes()


@pytest.mark.parametrize(
    ("code", "come_close"),
    [
        ("lessons-unplaced-soon", an_early_lesson_without_a_time),
        ("lessons-unplaced", a_lesson_without_a_time),
        ("lessons-unplaced-soon", a_lesson_that_never_took_place),
        ("interpreter-missing", interpreters(1, Interpretation.SIMULTANEOUS)),
        ("interpreter-alone", interpreters(2, Interpretation.SIMULTANEOUS)),
        ("interpreter-alone", interpreters(1, Interpretation.CONSECUTIVE)),
        ("interpretation-minutes", interpreters(2, Interpretation.SIMULTANEOUS)),
        ("interpretation-minutes", lessons_long_enough_for_interpretation),
        ("follow-up-missing", over_with_follow_up),
        ("follow-up-missing", over(date(2025, 12, 1))),
    ],
)
def test_what_only_comes_close_is_not_found(plan: SoundPlan, code: str, come_close: Break) -> None:
    come_close(plan)
    assert code not in plan.codes()


def test_lessons_without_a_time_become_urgent_two_weeks_before_the_course(plan: SoundPlan) -> None:
    change(plan.elsewhere, starts_at=None)
    assert plan.codes(today=TODAY) == ["lessons-unplaced-soon"]
    assert plan.one("lessons-unplaced-soon").day == NEXT_MONDAY
    assert plan.codes(today=date(2027, 1, 3)) == ["lessons-unplaced"]


def test_a_first_idea_needs_no_team_yet(plan: SoundPlan) -> None:
    no_team(plan)
    worse = plan.one("edition-without-team")
    change(plan.activity, status=ActivityStatus.IDEA)
    assert worse.severity == "warning"
    assert plan.one("edition-without-team").severity == "information"
