"""The order of a curriculum: lessons and modules added, moved, stepped and removed."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from policeplanner.domain.courses import Lesson, Module
from policeplanner.services import course_order, courses
from policeplanner.store.workspace import Workspace


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    workspace = Workspace.create(tmp_path / "plan.ppdb", None)
    with workspace.action("Try") as made:
        yield made
    workspace.close()


@pytest.fixture
def version(session: Session) -> UUID:
    """Make a course of two modules: a, b, c in the first and d in the second."""
    made = courses.newest(session, courses.new_course(session).id).id
    for names in ("abc", "d"):
        module = course_order.add_module(session, made)
        module.title_en = names
        for name in names:
            course_order.add_lesson(session, made, module.id).title_en = name
    return made


def order(session: Session, version: UUID) -> list[str]:
    modules = courses.curriculum(session, version).modules
    return ["".join(lesson.title_en for lesson in module.lessons) for module in modules]


def key(session: Session, version: UUID, title: str) -> UUID:
    modules = courses.curriculum(session, version).modules
    parts: list[Module | Lesson] = [*modules, *(lesson for module in modules for lesson in module.lessons)]
    return next(part.id for part in reversed(parts) if part.title_en == title)


def move(session: Session, version: UUID, title: str, module: str, place: int) -> list[str]:
    course_order.move_lesson(session, key(session, version, title), key(session, version, module), place)
    return order(session, version)


def test_a_lesson_moves_within_its_module_and_into_another(session: Session, version: UUID) -> None:
    assert move(session, version, "c", "abc", 0) == ["cab", "d"]
    module = courses.curriculum(session, version).modules[1]
    course_order.move_lesson(session, key(session, version, "a"), module.id, 99)
    assert order(session, version) == ["cb", "da"]
    course_order.move_lesson(session, key(session, version, "c"), module.id, 0)
    assert order(session, version) == ["b", "cda"]


def test_steps_lead_over_the_border_of_a_module_and_end_at_the_ends(session: Session, version: UUID) -> None:
    lesson = key(session, version, "c")
    assert course_order.step(session, lesson, 1)
    assert order(session, version) == ["ab", "cd"]
    assert course_order.step(session, lesson, 1)
    assert order(session, version) == ["ab", "dc"]
    assert not course_order.step(session, lesson, 1)
    assert course_order.step(session, lesson, -1)
    assert course_order.step(session, lesson, -1)
    assert order(session, version) == ["abc", "d"]
    assert course_order.step(session, key(session, version, "a"), -1) is False


def test_a_module_steps_with_its_lessons(session: Session, version: UUID) -> None:
    module = courses.curriculum(session, version).modules[1].id
    assert course_order.step(session, module, -1)
    assert order(session, version) == ["d", "abc"]
    assert not course_order.step(session, module, -1)


def test_a_new_lesson_stands_after_the_chosen_one(session: Session, version: UUID) -> None:
    course_order.add_lesson(session, version, key(session, version, "a")).title_en = "n"
    assert order(session, version) == ["anbc", "d"]
    course_order.add_lesson(session, version).title_en = "z"
    assert order(session, version) == ["anbc", "dz"]


def test_the_first_lesson_of_an_empty_course_gets_a_module(session: Session) -> None:
    made = courses.newest(session, courses.new_course(session).id).id
    course_order.add_lesson(session, made).title_en = "a"
    assert order(session, made) == ["a"]


def test_a_module_is_removed_with_its_lessons(session: Session, version: UUID) -> None:
    course_order.remove(session, courses.curriculum(session, version).modules[0].id)
    assert order(session, version) == ["d"]
    course_order.remove(session, key(session, version, "d"))
    assert order(session, version) == [""]


def test_what_comes_after_a_lesson_cannot_come_before_it(session: Session, version: UUID) -> None:
    a, b, c, d = (key(session, version, name) for name in ("a", "b", "c", "d"))
    course_order.set_after(session, b, [a])
    course_order.set_after(session, c, [b])
    assert [lesson.title_en for lesson in course_order.may_come_before(session, a)] == ["d"]
    course_order.set_after(session, a, [c, d])
    assert course_order.comes_after(session, a) == {d}
    course_order.set_after(session, a, [])
    assert course_order.comes_after(session, a) == frozenset()
    assert session.get_one(Lesson, a).title_en == "a"
