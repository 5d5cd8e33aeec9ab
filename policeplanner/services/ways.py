"""Ways out for a lesson of the plan, in words, and the action that takes one."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from policeplanner import formats
from policeplanner.domain.placements import Lock, Placement
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.scheduling.problem import DAY_MINUTES
from policeplanner.scheduling.timetable import Placed, Timetable, placed_by
from policeplanner.scheduling.ways import Way, WayKind, part_id, ways_out
from policeplanner.scheduling.wishes import Wishes
from policeplanner.services.solving import names_in
from policeplanner.services.timetables import Task, describe, write_into
from policeplanner.services.why import day_names
from policeplanner.services.wishes import wishes_of
from policeplanner.store.workspace import Workspace

WAYS = {
    WayKind.PLACE: QT_TRANSLATE_NOOP("Ways", "Place on {when}, {room}, {people}"),
    WayKind.MOVE: QT_TRANSLATE_NOOP("Ways", "Move to {when}"),
    WayKind.OTHER_PEOPLE: QT_TRANSLATE_NOOP("Ways", "Give to {people}"),
    WayKind.OTHER_ROOM: QT_TRANSLATE_NOOP("Ways", "Use {room}"),
    WayKind.MOVE_AND_CHANGE: QT_TRANSLATE_NOOP("Ways", "Move to {when}, {room}, {people}"),
    WayKind.SWAP: QT_TRANSLATE_NOOP("Ways", "Move to {when}, {room}, {people}; in return {other} goes to {other_when}"),
    WayKind.SPLIT: QT_TRANSLATE_NOOP("Ways", "Teach each group apart: {parts}"),
}


@dataclass(frozen=True)
class WayInWords:
    """A way out with what it says: the change, what it costs in the wishes, and the names of those it touches."""

    way: Way
    text: str
    cost: str
    touches: str
    placement_id: UUID
    task: Task


def ways_for(
    workspace: Workspace, placement_id: UUID, *, wishes: Wishes | None = None, now: datetime | None = None
) -> list[WayInWords]:
    """Return up to five ways out for a lesson, the best first; placements that began before `now` (UTC) stay.

    Without wishes, those kept in the plan say what each costs.
    Raises PlannerError when its edition has no dates or no working day.
    """
    with workspace.reading() as session:
        edition_id = session.get_one(Placement, placement_id).edition_id
        task = describe(session, edition_id, now=now)
        wishes = wishes or wishes_of(session, edition_id)
    names, day = names_in(task), day_names(task)
    return [
        WayInWords(
            way=way,
            text=say_way(way, names, day),
            cost=say_cost(way.cost),
            touches=formats.enumeration(sorted((names.get(id_, id_) for id_ in way.touches), key=formats.sort_key)),
            placement_id=placement_id,
            task=task,
        )
        for way in ways_out(task.problem, timetable_of(task), str(placement_id), wishes)
    ]


def timetable_of(task: Task) -> Timetable:
    """Return the timetable as it stands in the plan."""
    return Timetable.of(placed_by(lock) for lock in task.problem.locks)


def say_way(way: Way, names: dict[str, str], day: Callable[[int], str]) -> str:
    """Return what a way does, as a request."""

    def when(place: Placed) -> str:
        text = translate("Ways", "{day} at {time}")
        return text.format(day=day(place.start // DAY_MINUTES), time=formats.clock(place.start % DAY_MINUTES))

    def part(place: Placed) -> str:
        group = names.get(place.lesson.partition("/")[2], "")
        return translate("Ways", "{group} on {when}").format(group=group, when=when(place))

    first, last = way.changes[0], way.changes[-1]
    return translate("Ways", WAYS[way.kind]).format(
        when=when(first),
        room=names.get(first.room or "", translate("Ways", "no room")),
        people=formats.enumeration(names.get(id_, id_) for id_ in first.trainers) or translate("Ways", "no trainer"),
        other=names.get(last.lesson, ""),
        other_when=when(last),
        parts=formats.enumeration(part(place) for place in way.changes),
    )


def say_cost(cost: int) -> str:
    """Return in words whether the wishes are met better or worse."""
    if cost == 0:
        return translate("Ways", "wishes met as before")
    text = translate("Ways", "wishes met better by {points}") if cost < 0 else translate("Ways", "costs {points}")
    return text.format(points=formats.number(abs(cost)))


def take_way(workspace: Workspace, chosen: WayInWords) -> int:
    """Write one way into the plan as one undoable action; return the number of placements that changed.

    A lesson the planner had locked stays locked in its new place. Raises NoResultFound when it is gone from the plan.
    """
    subject = chosen.task.problem.lesson[str(chosen.placement_id)].name
    with workspace.action(QT_TRANSLATE_NOOP("Action", "Mend timetable"), subject) as session:
        placement = session.get_one(Placement, chosen.placement_id)
        locked, placement.lock = placement.lock, Lock.PROGRAM
        changes = [*chosen.way.changes]
        if chosen.way.kind is WayKind.SPLIT:
            changes = split(session, placement, changes)
        changed = write_into(session, chosen.task, Timetable.of(changes))
        placement.lock = locked if locked is Lock.MINE else Lock.PROGRAM
        return changed


def split(session: Session, placement: Placement, parts: list[Placed]) -> list[Placed]:
    """Make a placement for each group out of one for all; return the parts with the ids of their placements."""
    made = []
    for number, part in enumerate(parts):
        group_id = UUID(part.lesson.removeprefix(part_id(str(placement.id), "")))
        own = placement if number == 0 else one_more(session, placement)
        own.group_id = group_id
        made.append(replace(part, lesson=str(own.id)))
    session.flush()
    return made


def one_more(session: Session, placement: Placement) -> Placement:
    """Return another, unplaced placement of the same lesson."""
    other = Placement(edition_id=placement.edition_id, lesson_id=placement.lesson_id, minutes=placement.minutes)
    session.add(other)
    return other
