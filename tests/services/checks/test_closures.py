"""Lessons and activities where or when they cannot take place."""

from datetime import datetime, timedelta

import pytest

from policeplanner.domain.closures import Closure
from policeplanner.domain.editions import GroupAbsence
from policeplanner.domain.trainers import Absence
from policeplanner.i18n import speaking
from policeplanner.services.checks.closures import when
from policeplanner.services.checks.findings import Severity, worded
from tests.services.checks.sound_plan import FRIDAY, MONDAY, Break, SoundPlan


def room_closed_in_the_morning(plan: SoundPlan) -> None:
    plan.add(
        Closure(
            venue_id=plan.venue.id,
            room_id=plan.morning.room_id,
            starts_at=plan.at(MONDAY, "08:00"),
            ends_at=plan.at(MONDAY, "12:00"),
            reason_en="Burst pipe",
            reason_fr="Rupture de canalisation",
        )
    )


def venue_closed(plan: SoundPlan, days: int = 1) -> None:
    starts_at = plan.at(MONDAY, "00:00")
    plan.add(Closure(venue_id=plan.venue.id, starts_at=starts_at, ends_at=starts_at + timedelta(days=days)))


def group_late(plan: SoundPlan) -> None:
    plan.add(
        GroupAbsence(group_id=plan.group_a.id, starts_at=plan.at(MONDAY, "00:00"), ends_at=plan.at(MONDAY, "13:00"))
    )


def trainer_late(plan: SoundPlan, until: int = 14 * 60) -> None:
    trainer = plan.ana.id
    plan.add(Absence(trainer_id=trainer, first_day=MONDAY, last_day=MONDAY, until_minute=until))


def room_closed_from_the_end_of_the_lesson(plan: SoundPlan) -> None:
    end = plan.morning.ends_at
    assert end is not None
    plan.add(
        Closure(
            venue_id=plan.venue.id, room_id=plan.morning.room_id, starts_at=end, ends_at=end + timedelta(minutes=15)
        )
    )


def venue_closed_before_the_course(plan: SoundPlan) -> None:
    ends_at = plan.at(MONDAY, "00:00")
    plan.add(Closure(venue_id=plan.venue.id, starts_at=ends_at - timedelta(days=9), ends_at=ends_at))


@pytest.mark.parametrize(
    ("code", "break_it"),
    [
        ("room-closed", room_closed_in_the_morning),
        ("venue-closed", venue_closed),
        ("group-away", group_late),
        ("trainer-absent", trainer_late),
    ],
)
def test_what_cannot_take_place_is_an_error(plan: SoundPlan, code: str, break_it: Break) -> None:
    assert code not in plan.codes()
    break_it(plan)
    found = [finding for finding in plan.findings() if finding.code == code]
    assert found
    assert {finding.severity for finding in found} == {Severity.ERROR}


@pytest.mark.parametrize("come_close", [room_closed_from_the_end_of_the_lesson, venue_closed_before_the_course])
def test_what_just_fits_is_not_found(plan: SoundPlan, come_close: Break) -> None:
    before = plan.codes()
    come_close(plan)
    assert plan.codes() == before


def test_a_course_none_of_whose_days_is_open_is_found_without_lessons_too(plan: SoundPlan) -> None:
    for placement in (plan.morning, plan.afternoon, plan.analysis_a, plan.analysis_b):
        placement.starts_at = None
    venue_closed(plan)
    assert "activity-in-closed-venue" not in plan.codes(), "the lessons can go to the other days"
    venue_closed(plan, days=(FRIDAY - MONDAY).days + 1)
    assert "activity-in-closed-venue" in plan.codes()


def test_the_reason_and_the_time_are_said(plan: SoundPlan) -> None:
    room_closed_in_the_morning(plan)
    finding = next(finding for finding in plan.findings() if finding.code == "room-closed")
    assert "(Monday 11 January 2027, 08:00–12:00): Burst pipe." in finding.what
    with speaking("fr"):
        assert "Rupture de canalisation" in finding.what


def test_a_late_trainer_is_named_with_the_hour(plan: SoundPlan) -> None:
    trainer_late(plan)
    finding = next(finding for finding in plan.findings() if finding.code == "trainer-absent")
    assert "until 14:00" in finding.what


@pytest.mark.parametrize(
    ("begins", "ends", "words"),
    [
        (datetime(2027, 1, 11), datetime(2027, 1, 12), "Monday 11 January 2027"),  # noqa: DTZ001 - local
        (datetime(2027, 1, 11, 8), datetime(2027, 1, 12), "Monday 11 January 2027, 08:00–24:00"),  # noqa: DTZ001 - local
        (
            datetime(2027, 1, 11, 8),  # noqa: DTZ001 - local
            datetime(2027, 1, 12, 9, 30),  # noqa: DTZ001 - local
            "Monday 11 January 2027, 08:00 to Tuesday 12 January 2027, 09:30",
        ),
    ],
)
def test_stretches_of_time_are_said_in_days_where_they_can(begins: datetime, ends: datetime, words: str) -> None:
    assert worded(when(begins, ends)) == words
