"""The order of modules and lessons in a curriculum: adding, moving and removing them, and what comes after what."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.courses import Lesson, LessonOrder, Module


def modules_of(session: Session, version_id: UUID) -> list[Module]:
    """Return the modules of a version in order."""
    found = select(Module).where(Module.version_id == version_id).order_by(Module.position, Module.id)
    return list(session.scalars(found))


def lessons_in(session: Session, module_id: UUID) -> list[Lesson]:
    """Return the lessons of a module in order."""
    found = select(Lesson).where(Lesson.module_id == module_id).order_by(Lesson.position, Lesson.id)
    return list(session.scalars(found))


def add_module(session: Session, version_id: UUID) -> Module:
    """Add a module at the end of a version and return it."""
    modules = modules_of(session, version_id)
    made = Module(version_id=version_id, position=len(modules) + 1)
    session.add(made)
    _number([*modules, made])
    session.flush()
    return made


def add_lesson(session: Session, version_id: UUID, beside: UUID | None = None) -> Lesson:
    """Add a lesson after a lesson, at the end of a module, or at the end of the version, and return it.

    A version without modules gets its first one.
    """
    before = session.get(Lesson, beside) if beside else None
    module_id = before.module_id if before else beside
    if module_id is None:
        modules = modules_of(session, version_id)
        module_id = (modules[-1] if modules else add_module(session, version_id)).id
    lessons = lessons_in(session, module_id)
    made = Lesson(module_id=module_id)
    lessons.insert(lessons.index(before) + 1 if before else len(lessons), made)
    session.add(made)
    _number(lessons)
    session.flush()
    return made


def move_lesson(session: Session, lesson_id: UUID, module_id: UUID, place: int) -> None:
    """Move a lesson to a place in a module, counted from 0 among the other lessons."""
    lesson = session.get_one(Lesson, lesson_id)
    others = [each for each in lessons_in(session, module_id) if each is not lesson]
    others.insert(max(0, min(place, len(others))), lesson)
    lesson.module_id = module_id
    _number(others)
    session.flush()


def move_module(session: Session, module_id: UUID, place: int) -> None:
    """Move a module to a place in its version, counted from 0 among the other modules."""
    module = session.get_one(Module, module_id)
    others = [each for each in modules_of(session, module.version_id) if each is not module]
    others.insert(max(0, min(place, len(others))), module)
    _number(others)
    session.flush()


def step(session: Session, part_id: UUID, by: int) -> bool:
    """Move a lesson or module one place up (-1) or down (1); tell whether there was one.

    Beyond the first or last lesson of a module begins the module beside it.
    """
    module = session.get(Module, part_id)
    if module is None:
        return _step_lesson(session, session.get_one(Lesson, part_id), by)
    modules = modules_of(session, module.version_id)
    place = modules.index(module) + by
    if not 0 <= place < len(modules):
        return False
    move_module(session, part_id, place)
    return True


def remove(session: Session, part_id: UUID) -> None:
    """Delete a lesson, or a module with its lessons."""
    module = session.get(Module, part_id)
    if module is None:
        session.delete(session.get_one(Lesson, part_id))
        return
    for lesson in lessons_in(session, part_id):
        session.delete(lesson)
    session.flush()
    session.delete(module)


def may_come_before(session: Session, lesson_id: UUID) -> Sequence[Lesson]:
    """Return the other lessons of the version, in order, without those that come after this one themselves."""
    version_id = session.get_one(Module, session.get_one(Lesson, lesson_id).module_id).version_id
    lessons = session.scalars(
        select(Lesson)
        .join(Lesson.module)
        .where(Module.version_id == version_id)
        .order_by(Module.position, Lesson.position)
    ).all()
    later = _later(session, lesson_id, {lesson.id for lesson in lessons})
    return [lesson for lesson in lessons if lesson.id not in later]


def comes_after(session: Session, lesson_id: UUID) -> frozenset[UUID]:
    """Return the lessons that must have ended before a lesson begins."""
    return frozenset(session.scalars(select(LessonOrder.after_id).where(LessonOrder.lesson_id == lesson_id)))


def set_after(session: Session, lesson_id: UUID, wanted: Collection[UUID]) -> None:
    """Have a lesson begin only after these lessons; one that comes after it itself is left out."""
    allowed = {lesson.id for lesson in may_come_before(session, lesson_id)} & set(wanted)
    kept = session.scalars(select(LessonOrder).where(LessonOrder.lesson_id == lesson_id)).all()
    for order in kept:
        if order.after_id not in allowed:
            session.delete(order)
    missing = allowed - {order.after_id for order in kept}
    session.add_all(LessonOrder(lesson_id=lesson_id, after_id=earlier) for earlier in sorted(missing))
    session.flush()


def _step_lesson(session: Session, lesson: Lesson, by: int) -> bool:
    lessons = lessons_in(session, lesson.module_id)
    place = lessons.index(lesson) + by
    if 0 <= place < len(lessons):
        move_lesson(session, lesson.id, lesson.module_id, place)
        return True
    modules = modules_of(session, session.get_one(Module, lesson.module_id).version_id)
    beside = [module.id for module in modules].index(lesson.module_id) + by
    if not 0 <= beside < len(modules):
        return False
    module = modules[beside].id
    move_lesson(session, lesson.id, module, 0 if by > 0 else len(lessons_in(session, module)))
    return True


def _later(session: Session, lesson_id: UUID, among: set[UUID]) -> set[UUID]:
    """Return a lesson and all lessons that come after it, directly or not."""
    after: defaultdict[UUID, list[UUID]] = defaultdict(list)
    pairs = select(LessonOrder.after_id, LessonOrder.lesson_id).where(LessonOrder.lesson_id.in_(among))
    for earlier, later in session.execute(pairs):
        after[earlier].append(later)
    found, waiting = {lesson_id}, [lesson_id]
    while waiting:
        fresh = [later for later in after[waiting.pop()] if later not in found]
        found.update(fresh)
        waiting += fresh
    return found


def _number(parts: Sequence[Module | Lesson]) -> None:
    for position, part in enumerate(parts, start=1):
        part.position = position
