"""The parts of a course's page: the tree that reorders, the forms, the versions."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from policeplanner.domain.courses import Bloom, Lesson
from policeplanner.gui.course_curriculum import CurriculumTab
from policeplanner.gui.course_editors import SeveralButton, TokensEditor
from policeplanner.gui.course_forms import VERBS
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.services import course_order, courses
from tests.plans import SmallPlan

ALT = Qt.KeyboardModifier.AltModifier
NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def tab(plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]) -> CurriculumTab:
    """Show the curriculum of a version nobody uses: the opening in a module, five lessons, a second module."""
    with plan.action("New version of course") as session:
        version = courses.new_version(session, ids.version).id
        course_order.add_module(session, version).title_en = "Practice"
    made = CurriculumTab(plan)
    show(made)
    made.show_version(version)
    return made


def order(tab: CurriculumTab) -> list[list[str]]:
    tops = [tab.tree.topLevelItem(number) for number in range(tab.tree.topLevelItemCount())]
    children = [[top.child(n) for n in range(top.childCount())] for top in tops if top is not None]
    return [[child.text(0) for child in each if child is not None] for each in children]


def chosen(tab: CurriculumTab) -> str:
    item = tab.tree.currentItem()
    return item.text(0) if item is not None else ""


def choose(tab: CurriculumTab, title: str) -> None:
    found = tab.tree.findItems(title, Qt.MatchFlag.MatchEndsWith | Qt.MatchFlag.MatchRecursive)
    tab.tree.setCurrentItem(found[0])


def area(tab: CurriculumTab, title: str) -> QPoint:
    found = tab.tree.findItems(title, Qt.MatchFlag.MatchEndsWith | Qt.MatchFlag.MatchRecursive)
    return tab.tree.visualItemRect(found[0]).center()


def drop(tab: CurriculumTab, where: QPoint) -> None:
    """Let go of the chosen part at a point of the list."""
    left = Qt.MouseButton.LeftButton
    tab.tree.dropEvent(QDropEvent(QPointF(where), Qt.DropAction.MoveAction, QMimeData(), left, NO_KEY))


def test_lessons_step_with_alt_and_arrows_over_the_border_of_a_module(tab: CurriculumTab, plan: OpenPlan) -> None:
    choose(tab, "Ethics")
    QTest.keyClick(tab.tree, Qt.Key.Key_Down, ALT)
    QTest.keyClick(tab.tree, Qt.Key.Key_Down, ALT)
    assert order(tab) == [["Opening", "Leadership I", "Leadership II", "Exercise", "Certificates"], ["Ethics"]]
    assert chosen(tab) == "Ethics"
    assert plan.undo() == "Move lesson"


def test_a_lesson_dropped_on_another_goes_above_or_below_it(tab: CurriculumTab) -> None:
    choose(tab, "Ethics")
    drop(tab, area(tab, "Leadership I") - QPoint(0, 8))
    assert order(tab)[0][:3] == ["Opening", "Ethics", "Leadership I"]
    drop(tab, area(tab, "Exercise") + QPoint(0, 8))
    assert order(tab)[0] == ["Opening", "Leadership I", "Leadership II", "Exercise", "Ethics", "Certificates"]
    drop(tab, area(tab, "Practice"))
    assert order(tab)[1] == ["Ethics"]
    choose(tab, "Opening")
    drop(tab, QPoint(20, tab.tree.viewport().height() - 4))
    assert order(tab)[1] == ["Ethics", "Opening"]


def test_a_module_dropped_above_another_takes_its_lessons_along(tab: CurriculumTab) -> None:
    choose(tab, "Practice")
    drop(tab, area(tab, "· Command") - QPoint(0, 8))
    assert [len(lessons) for lessons in order(tab)] == [0, 6]
    assert tab.tree.is_module()


def test_a_folded_module_stays_folded_and_shows_what_is_chosen_in_it(tab: CurriculumTab) -> None:
    choose(tab, "· Command")
    QTest.keyClick(tab.tree, Qt.Key.Key_Space)
    tab.add_module()
    top = tab.tree.topLevelItem(0)
    assert top is not None
    assert not top.isExpanded()
    choose(tab, "· Command")
    QTest.keyClick(tab.tree, Qt.Key.Key_Space)
    assert top is not None


def test_a_list_read_anew_stays_where_it_was_scrolled_to(tab: CurriculumTab) -> None:
    for _lesson in range(20):
        tab.add_lesson()
    bar = tab.tree.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    seen = tab.tree.itemAt(QPoint(20, 90))
    assert seen is not None
    tab.tree.setCurrentItem(seen)
    at = bar.value()
    assert at > 0
    assert tab.version is not None
    tab.show_version(tab.version)
    assert bar.value() == at


def test_deleting_chooses_the_neighbour(tab: CurriculumTab) -> None:
    choose(tab, "Leadership I")
    QTest.keyClick(tab.tree, Qt.Key.Key_Delete)
    assert "Leadership I" not in order(tab)[0]
    assert chosen(tab) == "Leadership II"


def test_a_used_version_is_copied_by_the_first_change_and_its_form_is_closed(
    tab: CurriculumTab, plan: OpenPlan, ids: SmallPlan
) -> None:
    tab.show_version(ids.version)
    choose(tab, "Ethics")
    assert tab.notice.isVisibleTo(tab)
    assert not tab.panel.lesson.isEnabled()
    made: list[object] = []
    tab.version_made.connect(made.append)
    QTest.keyClick(tab.tree, Qt.Key.Key_Up, ALT)
    assert len(made) == 1
    assert order(tab)[0][3:5] == ["Ethics", "Exercise"]
    assert tab.panel.lesson.isEnabled()
    assert not tab.notice.isVisibleTo(tab)
    with plan.workspace.reading() as session:
        kept = [lesson.title_en for lesson in courses.curriculum(session, ids.version).lessons]
        assert kept[3:5] == ["Exercise", "Ethics"]
    assert plan.undo() == "Move lesson"
    with plan.workspace.reading() as session:
        course = courses.curriculum(session, ids.version).course_id
        assert [version.number for version in courses.versions_of(session, course)] == [2, 1]


def test_verbs_of_the_level_begin_the_objective(tab: CurriculumTab, plan: OpenPlan) -> None:
    choose(tab, "Ethics")
    lesson = tab.tree.part()
    with plan.action("Edit lesson") as session:
        found = session.get_one(Lesson, lesson)
        found.bloom, found.objective_en = Bloom.APPLY, "The SARA model"
    tab.panel.show_part(lesson, is_module=False, frozen=False)
    assert tab.panel.verbs() == list(VERBS["en"][Bloom.APPLY])
    tab.panel.take_verb("use")
    tab.panel.take_verb("carry out")
    tab.panel.lesson.place("title_en").editor.widget.setFocus()
    with plan.workspace.reading() as session:
        assert session.get_one(Lesson, lesson).objective_en == "Carry out the SARA model"


def test_what_a_lesson_comes_after_is_ticked(tab: CurriculumTab, plan: OpenPlan) -> None:
    choose(tab, "Ethics")
    lesson = tab.tree.part()
    assert lesson is not None
    with plan.workspace.reading() as session:
        offered = {each.title_en: each.id for each in course_order.may_come_before(session, lesson)}
    tab.panel.after.tick(offered["Opening"])
    with plan.workspace.reading() as session:
        assert course_order.comes_after(session, lesson) == {offered["Opening"]}
    assert plan.undo() == "Change what a lesson comes after"


def test_tokens_are_ticked_and_unknown_ones_kept(show: Callable[[QWidget], None]) -> None:
    editor = TokensEditor()
    show(editor.field)
    editor.offer([("lecture", "exposé"), ("discussion", "discussion")])
    editor.show_value("lecture; own")
    assert editor.field.text() == "exposé, own"
    editor.field.tick("discussion")
    assert editor.value() == "lecture;own;discussion"
    editor.field.tick("lecture")
    assert editor.value() == "own;discussion"
    editor.show_value("")
    assert (editor.value(), editor.field.text()) == ("", "–")
    assert isinstance(editor.field, SeveralButton)
