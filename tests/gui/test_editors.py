"""The editors of single fields."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QCheckBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from policeplanner.domain.activities import ActivityStatus
from policeplanner.domain.base import new_id
from policeplanner.domain.vocabulary import Sex
from policeplanner.gui.editors import (
    AreaEditor,
    CheckedEditor,
    ChoiceEditor,
    ComboField,
    DayEditor,
    Editor,
    FlagEditor,
    LinkEditor,
    TextEditor,
    UnreadableError,
    read_day,
)
from tests.gui.conftest import Desktop, on_screen
from tests.gui.screen import type_into

pytestmark = pytest.mark.usefixtures("desktop")


def on_form(qtbot: QtBot, *editors: Editor) -> None:
    """Put editors on a window, with a box to go to when a field is left."""
    window = QWidget()
    column = QVBoxLayout(window)
    for editor in editors:
        column.addWidget(editor.widget)
    column.addWidget(QCheckBox("elsewhere"))
    on_screen(window, qtbot)
    editors[0].widget.setFocus()


@pytest.mark.parametrize("words", ["11/1/2027", "11.1.2027", "11.01.27", "2027-01-11", " 11-1-2027 ", "11 1 2027"])
def test_a_day_is_read_as_people_type_it(words: str) -> None:
    assert read_day(words) == date(2027, 1, 11)


def test_nothing_typed_is_no_day() -> None:
    assert read_day("  ") is None


@pytest.mark.parametrize(
    "words", ["soon", "31/2/2027", "1/13/2027", "11/1", "1/1/1/1", "0/0/0", "²/1/2027", "99999-1-1"]
)
def test_what_is_no_day_is_refused_with_an_example(words: str) -> None:
    with pytest.raises(UnreadableError, match="11/01/2027"):
        read_day(words)


def test_a_line_is_finished_by_leaving_it(qtbot: QtBot) -> None:
    editor = TextEditor("FR")
    on_form(qtbot, editor)
    type_into(editor.field, " Été ")
    with qtbot.waitSignal(editor.committed, timeout=20_000):
        QTest.keyClick(editor.field, Qt.Key.Key_Tab)
    assert editor.value() == "Été"


def test_an_area_is_finished_by_leaving_it_and_tab_does_not_stay_in_it(qtbot: QtBot) -> None:
    editor = AreaEditor("EN")
    on_form(qtbot, editor)
    QTest.keyClicks(editor.field, "Two")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    QTest.keyClicks(editor.field, "lines")
    with qtbot.waitSignal(editor.committed, timeout=20_000):
        QTest.keyClick(editor.field, Qt.Key.Key_Tab)
    assert editor.value() == "Two\nlines"


@pytest.mark.parametrize("make", [TextEditor, AreaEditor])
def test_what_is_being_typed_is_not_overwritten_by_news_of_the_plan(qtbot: QtBot, make: type[TextEditor]) -> None:
    editor = make()
    on_form(qtbot, editor)
    editor.show_value("before")
    QTest.keyClick(editor.field, Qt.Key.Key_End)
    QTest.keyClicks(editor.field, "!")
    editor.show_value("from elsewhere")
    assert editor.value() == "before!"


def test_a_field_without_changes_of_its_own_leaves_undo_to_the_plan(qtbot: QtBot) -> None:
    editor = TextEditor()
    on_form(qtbot, editor)
    undo = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not editor.field.event(undo)
    QTest.keyClicks(editor.field, "typed")
    own = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.field.event(own)
    assert own.isAccepted()


def test_the_side_still_to_translate_is_marked(desktop: Desktop) -> None:
    for field in (TextEditor("FR").field, AreaEditor("FR").field):
        field.show_missing(missing=True)
        assert field.property("missing")
        assert field.placeholderText() == "to translate"
        desktop.speech.speak("fr")
        field.show_missing(missing=True)
        assert field.placeholderText() == "à traduire"
        field.show_missing(missing=False)
        assert field.placeholderText() == ""
        desktop.speech.speak("en")


def test_a_choice_offers_every_value_in_the_language_spoken(desktop: Desktop) -> None:
    editor = ChoiceEditor(ActivityStatus)
    editor.show_value(ActivityStatus.CONFIRMED)
    words = editor.field.currentText()
    assert editor.field.count() == len(ActivityStatus)
    assert words[:1].isupper()
    desktop.speech.speak("fr")
    editor.retranslate()
    assert editor.value() is ActivityStatus.CONFIRMED
    assert editor.field.currentText() != words


def test_a_choice_may_be_none_only_where_that_is_allowed() -> None:
    free = ChoiceEditor(Sex, optional=True)
    free.show_value(None)
    assert (free.value(), free.field.currentText()) == (None, "–")
    assert ChoiceEditor(Sex).field.count() == len(Sex)


def test_choosing_finishes_the_field(qtbot: QtBot) -> None:
    editor = ChoiceEditor(ActivityStatus)
    on_form(qtbot, editor)
    editor.show_value(ActivityStatus.IDEA)
    with qtbot.waitSignal(editor.committed, timeout=20_000):
        QTest.keyClick(editor.field, Qt.Key.Key_Down)
    assert editor.value() is list(ActivityStatus)[1]


def test_a_link_keeps_its_record_while_others_come_and_go() -> None:
    one, other, third = new_id(), new_id(), new_id()
    editor = LinkEditor()
    editor.offer([(one, "Ohrid"), (other, "Skopje")])
    editor.show_value(other)
    editor.offer([(third, "Bitola"), (one, "Ohrid"), (other, "Skopje")])
    assert (editor.value(), editor.field.currentText()) == (other, "Skopje")
    editor.offer([(one, "Ohrid")])
    assert editor.value() is None
    assert [editor.field.itemText(row) for row in range(editor.field.count())] == ["–", "Ohrid"]


def test_a_link_that_must_be_there_does_not_offer_nothing() -> None:
    editor = LinkEditor(optional=False)
    editor.offer([(new_id(), "Workshop")])
    assert [editor.field.itemText(row) for row in range(editor.field.count())] == ["Workshop"]


def test_a_flag_is_finished_by_a_click(qtbot: QtBot) -> None:
    editor = FlagEditor()
    on_form(qtbot, editor)
    editor.show_value(False)
    with qtbot.waitSignal(editor.committed, timeout=20_000):
        QTest.keyClick(editor.field, Qt.Key.Key_Space)
    assert editor.value() is True


def test_a_checked_line_says_how_it_is_written() -> None:
    editor = CheckedEditor(int, lambda: "A year is written like this: 2027")
    editor.field.setText("27th")
    with pytest.raises(UnreadableError, match="like this: 2027"):
        editor.value()
    editor.field.setText(" 2027 ")
    assert editor.value() == "2027"


def test_a_day_is_shown_short_and_can_be_taken_from_a_calendar(qtbot: QtBot) -> None:
    editor = DayEditor()
    on_form(qtbot, editor)
    editor.show_value(date(2027, 1, 11))
    assert editor.field.text() == "11/01/2027"
    assert editor.value() == date(2027, 1, 11)
    editor.field.actions()[0].trigger()
    calendar = next(each for each in editor.field.findChildren(QCalendarWidget))
    assert calendar.selectedDate().toPython() == date(2027, 1, 11)
    with qtbot.waitSignal(editor.committed, timeout=20_000):
        calendar.activated.emit(calendar.selectedDate().addDays(1))
    assert editor.value() == date(2027, 1, 12)


def test_a_passing_wheel_changes_no_choice(qtbot: QtBot) -> None:
    field = ComboField()
    qtbot.addWidget(field)
    field.addItems(["one", "two", "three"])
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    field.wheelEvent(wheel)
    assert field.currentIndex() == 0
    assert not wheel.isAccepted()
