"""Parts of a record: a short list, and a form for the chosen one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from sqlalchemy import select

from policeplanner.domain.activities import Milestone
from policeplanner.gui.activity_parts import milestones
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.parts import PartsEditor, below
from tests.gui.screen import type_into, words
from tests.plans import SmallPlan


@pytest.fixture
def editor(plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]) -> PartsEditor:
    made = PartsEditor(plan, milestones())
    made.show_owner(ids.activity)
    plan.changed.connect(lambda _tables: made.reload())
    show(made)
    return made


def press(editor: PartsEditor, words: str) -> None:
    next(each for each in editor.findChildren(QPushButton) if each.text() == words).click()


def titles(editor: PartsEditor) -> list[str]:
    return [str(editor.model.index(row, 0).data()) for row in range(editor.count())]


def test_the_parts_of_a_record_are_listed_and_one_is_edited_beside(editor: PartsEditor) -> None:
    assert titles(editor) == ["Nominations"]
    assert not editor.form.isVisible()
    editor.table.select_row(0)
    assert editor.form.isVisible()
    title = editor.form.place("title_en").editor.widget
    assert isinstance(title, QLineEdit)
    assert title.text() == "Nominations"


def test_adding_makes_a_part_and_puts_the_cursor_into_it(editor: PartsEditor, plan: OpenPlan) -> None:
    press(editor, "Add")
    assert editor.count() == 2
    field = editor.form.place("title_en").editor.widget
    assert field.hasFocus()
    type_into(field, "Tickets")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert "Tickets" in titles(editor)
    assert plan.workspace.undo_name == "Change milestone"
    plan.undo()
    plan.undo()
    assert titles(editor) == ["Nominations"]


def test_the_chosen_part_is_deleted_and_comes_back(editor: PartsEditor, plan: OpenPlan) -> None:
    assert not next(each for each in editor.findChildren(QPushButton) if each.text() == "Delete").isEnabled()
    editor.table.select_row(0)
    press(editor, "Delete")
    assert editor.count() == 0
    assert not editor.form.isVisible()
    plan.undo()
    assert titles(editor) == ["Nominations"]


def test_another_record_has_its_own_parts(editor: PartsEditor, plan: OpenPlan, ids: SmallPlan) -> None:
    editor.table.select_row(0)
    editor.show_owner(ids.programme)
    assert editor.count() == 0
    editor.show_owner(ids.activity)
    with plan.workspace.reading() as session:
        assert editor.count() == len(session.scalars(select(Milestone)).all())


def test_the_heading_says_what_is_listed(editor: PartsEditor) -> None:
    assert words(editor)["QLabel: Milestones"] == 1
    assert editor.table.accessibleName() == "Milestones"


def test_widgets_can_be_put_below_each_other(show: Callable[[QWidget], None]) -> None:
    one, other = QPushButton("one"), QPushButton("other")
    both = below(one, other)
    show(both)
    assert one.y() < other.y()
