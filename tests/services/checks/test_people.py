"""Trainers and rooms that do not fit the lesson."""

from datetime import date

import pytest

from policeplanner.domain.trainers import Absence, AbsenceKind, TrainerStatus
from tests.services.checks.sound_plan import FRIDAY, MONDAY, Break, SoundPlan, change


def ana_is_away_until(day: date) -> Break:
    def away(plan: SoundPlan) -> None:
        plan.add(Absence(trainer_id=plan.ana.id, first_day=date(2027, 1, 1), last_day=day, kind=AbsenceKind.DUTY))

    return away


def ana_is_not_qualified(plan: SoundPlan) -> None:
    plan.ana.qualifications.clear()


def qualified_until(day: date) -> Break:
    def until(plan: SoundPlan) -> None:
        change(plan.ana.qualifications[0], valid_until=day)

    return until


def boris_is_not_qualified(plan: SoundPlan) -> None:
    plan.boris.qualifications.clear()


def ana_has_stopped(plan: SoundPlan) -> None:
    change(plan.ana, status=TrainerStatus.INACTIVE)


def two_trainers_are_needed(plan: SoundPlan) -> None:
    change(plan.scanning, trainers_needed=2)


def nobody_is_needed(plan: SoundPlan) -> None:
    change(plan.response, trainers_needed=0)
    plan.afternoon.trainers.clear()


def ana_works_half_days(plan: SoundPlan) -> None:
    change(plan.ana, minutes_per_day=240)


def ana_works_just_enough(plan: SoundPlan) -> None:
    change(plan.ana, minutes_per_day=270)


def no_room(plan: SoundPlan) -> None:
    change(plan.morning, room_id=None)


def no_room_needed(plan: SoundPlan) -> None:
    change(plan.response, needs_room=False)
    change(plan.afternoon, room_id=None)


def seats_in_the_hall(number: int) -> Break:
    return lambda plan: change(plan.hall, seats=number)


def theatre_seats(plan: SoundPlan) -> None:
    change(plan.hall, seats=12, seats_theatre=20)


def no_projector(plan: SoundPlan) -> None:
    change(plan.hall, equipment="flipchart")


@pytest.mark.parametrize(
    ("code", "break_it"),
    [
        ("trainer-absent", ana_is_away_until(MONDAY)),
        ("trainer-not-qualified", ana_is_not_qualified),
        ("qualification-expired", qualified_until(date(2027, 1, 10))),
        ("trainer-inactive", ana_has_stopped),
        ("too-few-trainers", two_trainers_are_needed),
        ("trainer-long-day", ana_works_half_days),
        ("room-missing", no_room),
        ("room-too-small", seats_in_the_hall(19)),
        ("room-equipment", no_projector),
    ],
)
def test_what_does_not_fit_is_found(plan: SoundPlan, code: str, break_it: Break) -> None:
    break_it(plan)
    assert code in plan.codes()


@pytest.mark.parametrize(
    ("code", "come_close"),
    [
        ("trainer-absent", ana_is_away_until(date(2027, 1, 10))),
        ("trainer-not-qualified", boris_is_not_qualified),
        ("qualification-expired", qualified_until(MONDAY)),
        ("qualification-expired", qualified_until(FRIDAY)),
        ("too-few-trainers", nobody_is_needed),
        ("trainer-long-day", ana_works_just_enough),
        ("room-missing", no_room_needed),
        ("room-too-small", seats_in_the_hall(20)),
        ("room-too-small", theatre_seats),
    ],
)
def test_what_only_comes_close_is_not_found(plan: SoundPlan, code: str, come_close: Break) -> None:
    come_close(plan)
    assert code not in plan.codes()


def test_an_absence_is_told_with_its_days_and_kind(plan: SoundPlan) -> None:
    ana_is_away_until(FRIDAY)(plan)
    finding = next(f for f in plan.findings() if f.code == "trainer-absent")
    assert finding.what == (
        "Ana Petrova is to teach “Scanning” on Monday 11 January 2027, but is away"
        " (other duty, Friday 1 to Friday 15 January 2027)."
    )


def test_nobody_is_assigned(plan: SoundPlan) -> None:
    plan.morning.trainers.clear()
    assert plan.one("too-few-trainers").what == (
        "“Scanning” on Monday 11 January 2027 needs 1 trainer; assigned so far: nobody."
    )
