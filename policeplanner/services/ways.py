"""Ways out for a lesson of the plan, in words, and the action that takes one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from policeplanner.domain.errors import PlannerError
from policeplanner.domain.placements import Lock, Placement
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.scheduling.timetable import Placed, Timetable, placed_by
from policeplanner.scheduling.ways import Way, WayKind, part_id, ways_out
from policeplanner.scheduling.wishes import Wishes
from policeplanner.services.no_way import why_no_way
from policeplanner.services.timetables import Task, describe, write_into
from policeplanner.services.way_words import Words, way_words
from policeplanner.services.wishes import wishes_of
from policeplanner.store.workspace import Workspace

MEND = QT_TRANSLATE_NOOP("Action", "Mend timetable")


@dataclass(frozen=True)
class WayInWords:
    """A way out with what it says: the change (`rich` with its key part bold), its cost, and whom it touches by name.

    `after` holds the lessons as they would be, with their lengths in minutes.
    """

    way: Way
    words: Words
    placement_id: UUID
    task: Task

    @property
    def after(self) -> Iterator[tuple[Placed, int]]:
        """Yield each lesson that changes in its new place, with its length in minutes."""
        lessons = self.task.problem.lesson
        for change in self.way.changes:
            yield change, lessons.get(change.lesson, lessons[str(self.placement_id)]).minutes


@dataclass(frozen=True)
class WaysOut:
    """Up to five ways for a lesson, the best first; without any, why not and what to do, in sentences."""

    placement_id: UUID
    ways: tuple[WayInWords, ...]
    why_none: tuple[str, ...] = ()


def ways_for(
    workspace: Workspace, placement_id: UUID, *, wishes: Wishes | None = None, now: datetime | None = None
) -> WaysOut:
    """Return the ways out for a lesson; placements that began before `now` (UTC) stay.

    Without wishes, those kept in the plan say what each costs. Raises PlannerError when its edition has no dates or no
    working day, or when the lesson has been removed.
    """
    with workspace.reading() as session:
        placement = session.get(Placement, placement_id)
        if placement is None:
            raise PlannerError(translate("Ways", "The lesson is no longer in the plan."))
        edition_id = placement.edition_id
        task = describe(session, edition_id, now=now)
        wishes = wishes or wishes_of(session, edition_id)
    lesson, standing = str(placement_id), timetable_of(task)
    ways = tuple(
        WayInWords(way, way_words(task, standing, lesson, way, wishes), placement_id, task)
        for way in ways_out(task.problem, standing, lesson, wishes)
    )
    return WaysOut(placement_id, ways, () if ways else tuple(why_no_way(task, standing, lesson)))


def timetable_of(task: Task) -> Timetable:
    """Return the timetable as it stands in the plan."""
    return Timetable.of(placed_by(lock) for lock in task.problem.locks)


def take_way(workspace: Workspace, chosen: WayInWords) -> int:
    """Write one way into the plan as one undoable action; return the number of placements that changed.

    A lesson the planner had locked stays locked in its new place. Raises NoResultFound when it is gone from the plan.
    """
    with workspace.action(MEND, subject_of(chosen)) as session:
        placement = session.get_one(Placement, chosen.placement_id)
        locked, placement.lock = placement.lock, Lock.PROGRAM
        changes = [*chosen.way.changes]
        if chosen.way.kind is WayKind.SPLIT:
            changes = split(session, placement, changes)
        changed = write_into(session, chosen.task, Timetable.of(changes))
        placement.lock = locked if locked is Lock.MINE else Lock.PROGRAM
        return changed


def subject_of(chosen: WayInWords) -> str:
    """Return the name of the lesson, for the list of what was done."""
    return chosen.task.problem.lesson[str(chosen.placement_id)].name


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
