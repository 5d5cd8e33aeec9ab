"""What the timetable tab shows of an edition: weeks of placed lessons, lessons still to place, and facts of each."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from policeplanner import formats
from policeplanner.domain.courses import NOT_CONTACT, Lesson
from policeplanner.domain.editions import Edition
from policeplanner.domain.offices import Office, parse_blocks
from policeplanner.domain.placements import Lock, Placement, PlacementTrainer
from policeplanner.domain.reference import Method
from policeplanner.gui.activity_columns import capital
from policeplanner.gui.grid_week import OPEN_HOURS, GridLesson, GridWeek, with_lanes
from policeplanner.i18n import language, translate
from policeplanner.services.elsewhere import taken_elsewhere

_TONES = ("command", "community", "training")


@dataclass(frozen=True)
class View:
    """Whose timetable is looked at: kind "group", "trainer" or "room" with an id, or all lessons without one."""

    kind: str = ""
    key: UUID | None = None

    def shows(self, placement: Placement) -> bool:
        """Tell whether a placement, placed or not, is looked at; what has no people yet is, whoever looks."""
        if self.kind == "group":
            return placement.group_id in {None, self.key}
        if placement.starts_at is None or not self.kind:
            return True
        if self.kind == "room":
            return placement.room_id == self.key
        return any(member.trainer_id == self.key for member in placement.trainers)


EVERYTHING = View()


@dataclass(frozen=True)
class LessonFacts:
    """What the side panel says about a lesson: title, minutes, and pairs of name and words."""

    key: UUID
    title: str
    minutes: int
    rows: tuple[tuple[str, str], ...]
    detail: str


@dataclass(frozen=True)
class EditionTimetable:
    """An edition as the tab shows it. `weeks` are Mondays with the grid of each week."""

    weeks: tuple[tuple[date, GridWeek], ...]
    waiting: tuple[LessonFacts, ...]
    facts: dict[UUID, LessonFacts]


def read_timetable(
    session: Session, edition_id: UUID, wrong: frozenset[UUID] = frozenset(), view: View = EVERYTHING
) -> EditionTimetable:
    """Read the timetable of an edition as one view shows it; `wrong` are the lessons in conflict."""
    office = session.scalars(select(Office)).one()
    edition = session.get_one(Edition, edition_id)
    methods = {method.code: method.text("name").shown(language()) for method in session.scalars(select(Method))}
    placements = [p for p in _placements(session, edition_id) if view.shows(p)]
    facts = {p.id: _facts(p, methods, len(edition.groups)) for p in placements}
    placed = [_grid_lesson(p, office, facts[p.id], p.id in wrong) for p in placements if p.starts_at is not None]
    waiting = tuple(facts[p.id] for p in placements if p.starts_at is None)
    return EditionTimetable(_weeks(edition, office, placed, _others(session, edition, office, view)), waiting, facts)


def views(session: Session, edition_id: UUID) -> tuple[tuple[View, str], ...]:
    """Return the views of an edition with their names: groups where there are several, trainers and rooms."""
    edition = session.get_one(Edition, edition_id)
    placements = _placements(session, edition_id)
    found = []
    if len(edition.groups) > 1:
        text = translate("Timetable", "Group {name}")
        found = [(View("group", group.id), text.format(name=group.name)) for group in edition.groups]
    trainers = {member.trainer for member in edition.team}
    trainers |= {member.trainer for placement in placements for member in placement.trainers}
    rooms = {*edition.activity.venue.rooms} if edition.activity.venue else set()
    rooms |= {placement.room for placement in placements if placement.room}
    people = [(View("trainer", trainer.id), trainer.full_name) for trainer in trainers]
    places = [(View("room", room.id), room.text("name").shown(language())) for room in rooms]
    return tuple(found + sorted(people, key=_by_name) + sorted(places, key=_by_name))


def _by_name(pair: tuple[View, str]) -> tuple[str, str]:
    return formats.sort_key(pair[1])


def _placements(session: Session, edition_id: UUID) -> Sequence[Placement]:
    return session.scalars(
        select(Placement)
        .where(Placement.edition_id == edition_id)
        .options(
            joinedload(Placement.lesson).joinedload(Lesson.module),
            joinedload(Placement.group),
            joinedload(Placement.room),
            selectinload(Placement.trainers).joinedload(PlacementTrainer.trainer),
        )
        .order_by(Placement.starts_at, Placement.id)
    ).all()


def _weeks(
    edition: Edition, office: Office, lessons: list[GridLesson], others: list[GridLesson]
) -> tuple[tuple[date, GridWeek], ...]:
    blocks = edition.blocks or office.blocks
    breaks, taught = _breaks(blocks), _taught(blocks)
    first, last = edition.activity.starts_on, edition.activity.ends_on or edition.activity.starts_on
    days = {lesson.day for lesson in lessons}
    if first and last:
        span = (first + timedelta(days=n) for n in range(min((last - first).days, 370) + 1))
        days |= {day for day in span if str(day.isoweekday()) in office.working_days}
    by_week: defaultdict[date, list[date]] = defaultdict(list)
    for day in sorted(days):
        by_week[day - timedelta(days=day.weekday())].append(day)
    shown = [*lessons, *others]
    return tuple(
        (monday, GridWeek(tuple(week), breaks, with_lanes([each for each in shown if each.day in week]), taught))
        for monday, week in by_week.items()
    )


def _others(session: Session, edition: Edition, office: Office, view: View) -> list[GridLesson]:
    """Return what other editions take from the trainer or the room that is looked at."""
    first, last = edition.activity.starts_on, edition.activity.ends_on or edition.activity.starts_on
    if view.kind not in {"trainer", "room"} or view.key is None or first is None or last is None:
        return []
    made = []
    for taken in taken_elsewhere(session, view.key, first, last, without=edition.id):
        local = office.local(taken.starts_at)
        start = local.hour * 60 + local.minute
        hours = formats.clock_range(start, min(start + taken.minutes, 24 * 60))
        detail = translate("Timetable", "Edition {code}").format(code=taken.edition)
        spoken = ", ".join((taken.title, detail, formats.long_date(local.date()), hours))
        made.append(
            GridLesson(
                key=taken.placement_id,
                day=local.date(),
                start=start,
                minutes=taken.minutes,
                title=taken.title,
                detail=detail,
                tone="",
                spoken=spoken,
                elsewhere=True,
            )
        )
    return made


def _taught(blocks: str) -> tuple[int, int]:
    parsed = parse_blocks(blocks)
    return (parsed[0].start, parsed[-1].end) if parsed else OPEN_HOURS


def _breaks(blocks: str) -> tuple[tuple[int, int], ...]:
    return tuple((one.end, other.start) for one, other in pairwise(parse_blocks(blocks)) if one.end < other.start)


def _grid_lesson(placement: Placement, office: Office, facts: LessonFacts, wrong: bool) -> GridLesson:
    assert placement.starts_at is not None
    local = office.local(placement.starts_at)
    start = local.hour * 60 + local.minute
    lesson = placement.lesson
    hours = formats.clock_range(start, min(start + placement.minutes, 24 * 60))
    spoken = [facts.title, formats.long_date(local.date()), hours, facts.detail]
    if placement.lock is Lock.MINE:
        spoken.append(placement.lock.label)
    if wrong:
        spoken.insert(1, translate("Timetable", "in conflict"))
    return GridLesson(
        key=placement.id,
        day=local.date(),
        start=start,
        minutes=placement.minutes,
        title=facts.title,
        detail=facts.detail,
        tone="" if lesson.kind in NOT_CONTACT else _TONES[lesson.module.position % len(_TONES)],
        wrong=wrong,
        spoken=", ".join(filter(None, spoken)),
        lock={Lock.MINE: "mine", Lock.PROGRAM: "program"}.get(placement.lock, ""),
        narrow=f"{placement.group.name} · {lesson.text('title').shown(language())}" if placement.group else "",
    )


def _facts(placement: Placement, methods: dict[str, str], groups: int) -> LessonFacts:
    lesson = placement.lesson
    spoken = language()
    trainers = [member.trainer for member in placement.trainers]
    room = placement.room.text("name").shown(spoken) if placement.room else ""
    group = placement.group.name if placement.group else ""
    title = lesson.text("title").shown(spoken)
    if group and groups > 1:
        title = translate("Timetable", "{lesson} — Group {group}").format(lesson=title, group=group)
    who = ", ".join(trainer.initials for trainer in trainers)
    if len(trainers) > 2:
        who = translate("Timetable", "%n trainer(s)", "", len(trainers))
    used = "; ".join(methods.get(token.strip(), token.strip()) for token in lesson.methods.split(";") if token.strip())
    rows = (
        (translate("Timetable", "Kind"), capital(lesson.kind.label)),
        (translate("Timetable", "Method"), used),
        (translate("Timetable", "Objective"), lesson.text("objective").shown(spoken)),
        (translate("Timetable", "Trainers"), ", ".join(trainer.full_name for trainer in trainers)),
        (translate("Timetable", "Room"), _room(placement)),
        (translate("Timetable", "Group"), group or translate("Timetable", "all together")),
        (translate("Timetable", "Module"), lesson.module.text("title").shown(spoken)),
        (translate("Timetable", "Place in time"), capital(placement.lock.label)),
    )
    detail = " · ".join(filter(None, [who, room]))
    return LessonFacts(placement.id, title, placement.minutes, tuple(pair for pair in rows if pair[1]), detail)


def _room(placement: Placement) -> str:
    if placement.room is None:
        return ""
    seats = translate("Timetable", "%n seat(s)", "", placement.room.seats)
    return f"{placement.room.text('name').shown(language())} · {seats}"
