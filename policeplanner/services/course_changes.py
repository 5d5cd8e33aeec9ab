"""What one version of a course changes compared with another one, as a list of differences."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from policeplanner.domain.courses import CourseVersion, Lesson, Module
from policeplanner.domain.texts import Text
from policeplanner.services.courses import curriculum

VERSION_FIELDS = ("days", "group_size", "period_minutes", "aim_en", "aim_fr")
MODULE_FIELDS = ("title_en", "title_fr", "objective_en", "objective_fr", "planned_minutes", "code")
LESSON_FIELDS = (
    *("title_en", "title_fr", "objective_en", "objective_fr", "kind", "minutes", "bloom", "methods", "form"),
    *("trainers_needed", "equipment", "needs_room"),
)
ADDED, REMOVED, MODULE, TOPIC = "added", "removed", "module", "topic"
MODULE_ORDER, LESSON_ORDER = "module order", "lesson order"

Part = Module | Lesson


@dataclass(frozen=True)
class Difference:
    """One difference: the title of the part (None for the version itself), and what differs.

    `what` is the name of a field, or one of the constants above. Before and after are plain values, or the Text of
    what they name; both are None for a part that was added or removed, and for another order.
    """

    part: Text | None
    what: str
    before: Any = None
    after: Any = None


def differences(session: Session, before_id: UUID, after_id: UUID) -> list[Difference]:
    """Return what the second version changes: first of itself, then of its modules, then of its lessons."""
    before, after = curriculum(session, before_id), curriculum(session, after_id)
    return [
        *_fields(None, before, after, VERSION_FIELDS),
        *_parts(before.modules, after.modules, MODULE_FIELDS),
        *_parts(before.lessons, after.lessons, LESSON_FIELDS),
    ]


def _parts(before: Sequence[Part], after: Sequence[Part], fields: Sequence[str]) -> Iterator[Difference]:
    pairs = _pairs(before, after)
    for old, new in pairs:
        yield from _fields(new.text("title"), old, new, fields)
        if isinstance(old, Lesson) and isinstance(new, Lesson):
            yield from _links(old, new)
    yield from (Difference(part.text("title"), ADDED) for part in _left(after, [new for _old, new in pairs]))
    yield from (Difference(part.text("title"), REMOVED) for part in _left(before, [old for old, _new in pairs]))
    order = [new for _old, new in pairs]
    if order != sorted(order, key=list(after).index):
        yield Difference(None, LESSON_ORDER if isinstance(order[0], Lesson) else MODULE_ORDER)


def _pairs(before: Sequence[Part], after: Sequence[Part]) -> list[tuple[Part, Part]]:
    """Return the parts that stand for each other, in the order of the first version: those with the same title, then,
    among those left, those at the same place."""
    waiting = list(after)
    found: dict[UUID, Part] = {}
    for alike in (_same_title, _same_place):
        for old in before:
            new = next((each for each in waiting if old.id not in found and alike(old, each)), None)
            if new is not None:
                found[old.id] = new
                waiting.remove(new)
    return [(old, found[old.id]) for old in before if old.id in found]


def _same_title(old: Part, new: Part) -> bool:
    return old.text("title") == new.text("title")


def _same_place(old: Part, new: Part) -> bool:
    if isinstance(old, Lesson) and isinstance(new, Lesson):
        return old.position == new.position and old.module.position == new.module.position
    return old.position == new.position


def _left(parts: Sequence[Part], paired: Sequence[Part]) -> list[Part]:
    return [part for part in parts if part not in paired]


def _fields(
    title: Text | None, old: CourseVersion | Part, new: CourseVersion | Part, names: Sequence[str]
) -> Iterator[Difference]:
    for name in names:
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            yield Difference(title, name, before, after)


def _links(old: Lesson, new: Lesson) -> Iterator[Difference]:
    title = new.text("title")
    if old.module.text("title") != new.module.text("title"):
        yield Difference(title, MODULE, old.module.text("title"), new.module.text("title"))
    if old.topic_id != new.topic_id:
        names = (lesson.topic.text("name") if lesson.topic else None for lesson in (old, new))
        yield Difference(title, TOPIC, *names)
