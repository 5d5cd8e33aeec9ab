"""Who is free and qualified for a topic between two days, and why others are not."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from policeplanner import formats
from policeplanner.domain.activities import OFF, Activity
from policeplanner.domain.editions import Edition, EditionTrainer
from policeplanner.domain.offices import Office
from policeplanner.domain.placements import Placement, PlacementTrainer
from policeplanner.domain.trainers import Trainer, TrainerStatus
from policeplanner.i18n import translate


class Ease(IntEnum):
    """How easily somebody can be had, best first."""

    FREE = 0
    ASKED_FOR = 1
    BUSY = 2
    UNFIT = 3


@dataclass(frozen=True)
class Availability:
    """Whether a trainer can be had, and the reason in the language spoken."""

    ease: Ease
    words: str


@dataclass(frozen=True)
class Period:
    """From the first to the last day, both included."""

    first: date
    last: date

    def meets(self, first: date, last: date) -> bool:
        """Tell whether days overlap with the period."""
        return first <= self.last and self.first <= last


def availability(session: Session, period: Period, topic_id: UUID | None = None) -> dict[UUID, Availability]:
    """Return for each trainer whether he or she can be had in a period, to teach a topic if one is given.

    Lessons and absences keep people busy. Who is on the team of an edition without teaching in it at that time can
    still be asked for.
    """
    teaches, teams = _lessons(session, period), _teams(session, period)
    trainers = session.scalars(
        select(Trainer).options(selectinload(Trainer.qualifications), selectinload(Trainer.absences))
    )
    return {
        trainer.id: next(_reasons(trainer, period, topic_id, (teaches[trainer.id], teams[trainer.id])))
        for trainer in trainers
    }


def _reasons(
    trainer: Trainer, period: Period, topic_id: UUID | None, work: tuple[list[str], list[str]]
) -> Iterator[Availability]:
    lessons, teams = work
    if trainer.status is TrainerStatus.INACTIVE:
        yield Availability(Ease.UNFIT, translate("Availability", "no longer active"))
    if topic_id is not None and not trainer.qualified(topic_id, period.last):
        yield Availability(Ease.UNFIT, _unqualified(trainer, topic_id))
    for absence in trainer.absences:
        if period.meets(absence.first_day, absence.last_day):
            words = translate("Availability", "away: {why}, until {day}")
            day = formats.day_and_month(absence.last_day)
            yield Availability(Ease.BUSY, words.format(why=absence.kind.label, day=day))
    if lessons:
        codes = ", ".join(dict.fromkeys(lessons))
        yield Availability(Ease.BUSY, translate("Availability", "teaches in {editions}").format(editions=codes))
    if teams:
        codes = ", ".join(dict.fromkeys(teams))
        yield Availability(
            Ease.ASKED_FOR, translate("Availability", "on the team of {editions}").format(editions=codes)
        )
    yield Availability(Ease.FREE, translate("Availability", "free"))


def _unqualified(trainer: Trainer, topic_id: UUID) -> str:
    ends = [q.valid_until for q in trainer.qualifications if q.topic_id == topic_id and q.valid_until is not None]
    if ends:
        day = formats.medium_date(max(ends))
        return translate("Availability", "qualified only until {day}").format(day=day)
    return translate("Availability", "not qualified")


def _lessons(session: Session, period: Period) -> defaultdict[UUID, list[str]]:
    office = session.scalars(select(Office)).one()
    begin, end = office.moment(period.first, 0), office.moment(period.last + timedelta(days=1), 0)
    rows = session.execute(
        select(PlacementTrainer.trainer_id, Edition.code, Activity.reference)
        .join(Placement, Placement.id == PlacementTrainer.placement_id)
        .join(Edition, Edition.id == Placement.edition_id)
        .join(Activity, Activity.id == Edition.activity_id)
        .where(Placement.starts_at >= begin, Placement.starts_at < end, Activity.status.not_in(OFF))
        .order_by(Placement.starts_at)
    )
    return _by_trainer((trainer, code or reference) for trainer, code, reference in rows)


def _teams(session: Session, period: Period) -> defaultdict[UUID, list[str]]:
    rows = session.execute(
        select(EditionTrainer.trainer_id, Edition.code, Activity.reference)
        .join(Edition, Edition.id == EditionTrainer.edition_id)
        .join(Activity, Activity.id == Edition.activity_id)
        .where(Activity.starts_on <= period.last, Activity.ends_on >= period.first, Activity.status.not_in(OFF))
        .order_by(Activity.starts_on)
    )
    return _by_trainer((trainer, code or reference) for trainer, code, reference in rows)


def _by_trainer(rows: Iterator[tuple[UUID, str]]) -> defaultdict[UUID, list[str]]:
    found: defaultdict[UUID, list[str]] = defaultdict(list)
    for trainer, code in rows:
        found[trainer].append(code or "–")
    return found
