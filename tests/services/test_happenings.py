"""Re-planning begins with what a finding says is lost."""

from datetime import date, datetime

from policeplanner.domain.closures import Closure
from policeplanner.domain.trainers import Absence
from policeplanner.services.happenings import loss_of
from policeplanner.services.losses import Kind, Loss
from tests.services.checks.sound_plan import MONDAY, SoundPlan

EIGHT, TWO = datetime(2027, 1, 11, 8), datetime(2027, 1, 11, 14)  # noqa: DTZ001 - local


def losses(plan: SoundPlan, code: str) -> set[Loss | None]:
    return {loss_of(plan.session, finding) for finding in plan.findings() if finding.code == code}


def test_a_trainer_who_is_late_and_a_closed_room_are_known(plan: SoundPlan) -> None:
    plan.add(
        Absence(trainer_id=plan.ana.id, first_day=MONDAY, last_day=MONDAY, until_minute=840),
        Closure(
            venue_id=plan.venue.id,
            room_id=plan.hall.id,
            starts_at=plan.at(MONDAY, "08:00"),
            ends_at=plan.at(MONDAY, "14:00"),
        ),
    )
    midnight = datetime.combine(date(2027, 1, 11), datetime.min.time())
    assert losses(plan, "trainer-absent") == {Loss(Kind.TRAINER, plan.ana.id, midnight, TWO)}
    assert losses(plan, "room-closed") == {Loss(Kind.ROOM, plan.hall.id, EIGHT, TWO)}
    assert losses(plan, "group-away") == set()
