"""Lessons at times when they should not be."""

from datetime import date

import pytest

from policeplanner.domain.courses import LessonKind
from policeplanner.domain.offices import Holiday, HolidayLayer
from tests.services.checks.sound_plan import FRIDAY, HOLIDAY, MONDAY, Break, SoundPlan, change

SATURDAY = date(2027, 1, 16)


def lesson_after_the_course(plan: SoundPlan) -> None:
    change(plan.afternoon, starts_at=plan.at(date(2027, 1, 18), "13:15"))


def lesson_on_saturday(plan: SoundPlan) -> None:
    change(plan.activity, ends_on=SATURDAY)
    change(plan.afternoon, starts_at=plan.at(SATURDAY, "13:15"))


def course_over_a_holiday(plan: SoundPlan) -> None:
    change(plan.activity, starts_on=MONDAY, ends_on=HOLIDAY)
    change(plan.afternoon, starts_at=plan.at(HOLIDAY, "13:15"))


def venue_closed_on_mondays(plan: SoundPlan) -> None:
    change(plan.venue, open_days="2345")


def lesson_until_the_evening(plan: SoundPlan) -> None:
    change(plan.afternoon, starts_at=plan.at(MONDAY, "16:45"))


def analysis_before_scanning(plan: SoundPlan) -> None:
    change(plan.morning, starts_at=plan.at(FRIDAY, "09:00"))


def lesson_over_the_coffee_break(plan: SoundPlan) -> None:
    change(plan.afternoon, starts_at=plan.at(MONDAY, "14:30"))


def morning_opens_the_course_in_the_afternoon(plan: SoundPlan) -> None:
    change(plan.response, kind=LessonKind.OPENING)


def afternoon_closes_the_course_in_the_morning(plan: SoundPlan) -> None:
    change(plan.morning.lesson, kind=LessonKind.CLOSING)


def saturday_worked_by_decree(plan: SoundPlan) -> None:
    lesson_on_saturday(plan)
    swap = Holiday(
        office_id=plan.office.id, day=SATURDAY, name_en="Swap", name_fr="Échange", layer=HolidayLayer.WORKING
    )
    plan.add(swap)


def lesson_until_the_doors_close(plan: SoundPlan) -> None:
    change(plan.afternoon, starts_at=plan.at(MONDAY, "16:30"))


def lesson_on_the_last_day(plan: SoundPlan) -> None:
    change(plan.afternoon, starts_at=plan.at(FRIDAY, "13:15"))


def analysis_right_after_scanning(plan: SoundPlan) -> None:
    change(plan.analysis_a, starts_at=plan.at(MONDAY, "10:30"))


@pytest.mark.parametrize(
    ("code", "break_it"),
    [
        ("lesson-outside-edition", lesson_after_the_course),
        ("lessons-on-day-off", lesson_on_saturday),
        ("lessons-on-day-off", course_over_a_holiday),
        ("venue-closed-day", venue_closed_on_mondays),
        ("venue-closed-hours", lesson_until_the_evening),
        ("lesson-order", analysis_before_scanning),
        ("lesson-outside-hours", lesson_over_the_coffee_break),
        ("lesson-before-opening", morning_opens_the_course_in_the_afternoon),
        ("lesson-after-closing", afternoon_closes_the_course_in_the_morning),
    ],
)
def test_wrong_times_are_found(plan: SoundPlan, code: str, break_it: Break) -> None:
    break_it(plan)
    assert code in plan.codes()


@pytest.mark.parametrize(
    ("code", "come_close"),
    [
        ("lesson-outside-edition", lesson_on_the_last_day),
        ("lessons-on-day-off", saturday_worked_by_decree),
        ("venue-closed-day", lesson_on_the_last_day),
        ("venue-closed-hours", lesson_until_the_doors_close),
        ("lesson-order", analysis_right_after_scanning),
    ],
)
def test_what_only_comes_close_is_not_found(plan: SoundPlan, code: str, come_close: Break) -> None:
    come_close(plan)
    assert code not in plan.codes()


def test_a_day_off_is_called_by_its_name_and_counted_once(plan: SoundPlan) -> None:
    course_over_a_holiday(plan)
    change(plan.morning, starts_at=plan.at(HOLIDAY, "09:00"))
    assert plan.one("lessons-on-day-off").what == (
        "The course has 2 lessons on Monday 8 March 2027, a day off: Women’s Day."
    )


def test_both_groups_are_out_of_order(plan: SoundPlan) -> None:
    analysis_before_scanning(plan)
    assert plan.codes().count("lesson-order") == 2
