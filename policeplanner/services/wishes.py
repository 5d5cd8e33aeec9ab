"""The wishes for timetables kept in the plan: the office's, an edition's own, and what they mean to the scheduler."""

from collections.abc import Iterable
from dataclasses import asdict, replace
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner import formats
from policeplanner.domain.courses import Lesson, Module
from policeplanner.domain.editions import Edition
from policeplanner.domain.wishes import HardTopic, TimetableWishes
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.scheduling.satisfaction import Met
from policeplanner.scheduling.wishes import DEFAULT, MUST, Wishes

# What a weight is called, as the planner chooses it; weights between two of them come from elsewhere and are kept.
LEVELS: tuple[tuple[int, str], ...] = (
    (0, QT_TRANSLATE_NOOP("Wishes", "never mind")),
    (10, QT_TRANSLATE_NOOP("Wishes", "slightly")),
    (20, QT_TRANSLATE_NOOP("Wishes", "somewhat")),
    (30, QT_TRANSLATE_NOOP("Wishes", "important")),
    (40, QT_TRANSLATE_NOOP("Wishes", "very important")),
    (MUST, QT_TRANSLATE_NOOP("Wishes", "must")),
)
GOALS = (
    "idle",
    "even_days",
    "late_finish",
    "late_short_day",
    "hard_mornings",
    "topic_spread",
    "rooms",
    "trainer_load",
    "mixed_pairs",
)
SETTINGS = ("finish_by", "short_finish_by")


def wishes_of(session: Session, edition_id: UUID) -> Wishes:
    """Return the wishes to schedule an edition by: its own, else the office's, else the usual ones.

    Their hard topics are those of the scheduler, which are the modules of the course: a module is hard when any of its
    lessons has a topic that is.
    """
    wishes = kept(session, edition_id) or office_wishes(session)
    return replace(wishes, hard_topics=hard_modules(session, edition_id, wishes.hard_topics))


def office_wishes(session: Session) -> Wishes:
    """Return the wishes of the office, else the usual ones; hard_topics are ids of topics."""
    return kept(session, None) or DEFAULT


def kept(session: Session, edition_id: UUID | None) -> Wishes | None:
    """Return the wishes kept for an edition, or with None for the office; None when there are none of its own."""
    record = _record(session, edition_id)
    if record is None:
        return None
    hard = frozenset(str(each.topic_id) for each in record.hard_topics)
    return Wishes(**{name: getattr(record, name) for name in (*GOALS, *SETTINGS)}, hard_topics=hard)


def keep(session: Session, edition_id: UUID | None, wishes: Wishes) -> None:
    """Keep wishes for an edition, or with None for the office, within an action; hard_topics are ids of topics."""
    values = {name: value for name, value in asdict(wishes).items() if name in {*GOALS, *SETTINGS}}
    record = _record(session, edition_id)
    if record is None:
        record = TimetableWishes(edition_id=edition_id, **values)
        session.add(record)
    for name, value in values.items():
        setattr(record, name, value)
    wanted = {UUID(topic) for topic in wishes.hard_topics}
    record.hard_topics = [each for each in record.hard_topics if each.topic_id in wanted]
    present = {each.topic_id for each in record.hard_topics}
    record.hard_topics += [HardTopic(wishes_id=record.id, topic_id=topic) for topic in sorted(wanted - present)]


def forget(session: Session, edition_id: UUID) -> None:
    """Let an edition follow the office's wishes again, within an action."""
    record = _record(session, edition_id)
    if record is not None:
        session.delete(record)


def level_of(weight: int) -> int:
    """Return the number of the level in LEVELS that is nearest to a weight; only MUST itself is a must."""
    if weight >= MUST:
        return len(LEVELS) - 1
    return min(range(len(LEVELS) - 1), key=lambda number: abs(LEVELS[number][0] - weight))


def say_met(met: Met) -> str:
    """Say in one line how well a wish is met and how much it counts."""
    text = translate("Wishes", "{wish}: {met} of {total}, {percent} ({level})")
    if met.broken:
        text = translate("Wishes", "{wish}: {met} of {total}, {percent} ({level}, not kept)")
    return text.format(
        wish=met.name,
        met=met.met,
        total=met.total,
        percent=formats.percent(Decimal(met.percent) / 100),
        level=level_name(met.weight),
    )


def level_name(weight: int) -> str:
    """Return what a weight is called."""
    return translate("Wishes", LEVELS[level_of(weight)][1])


def hard_modules(session: Session, edition_id: UUID, topics: Iterable[str]) -> frozenset[str]:
    """Return the ids of the modules of an edition's course that have lessons of certain topics."""
    version_id = session.get_one(Edition, edition_id).version_id
    found = session.scalars(
        select(Module.id)
        .join(Lesson, Lesson.module_id == Module.id)
        .where(Module.version_id == version_id, Lesson.topic_id.in_([UUID(topic) for topic in topics]))
    )
    return frozenset(str(module) for module in found)


def _record(session: Session, edition_id: UUID | None) -> TimetableWishes | None:
    chosen = TimetableWishes.edition_id.is_(None) if edition_id is None else TimetableWishes.edition_id == edition_id
    return session.scalars(select(TimetableWishes).where(chosen).order_by(TimetableWishes.id)).first()
