"""The small parts every page is put together from."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui import pieces
from policeplanner.gui.pieces import Elided, Switch
from tests.gui.screen import shown, spoken

pytestmark = pytest.mark.usefixtures("desktop")


def test_words_from_the_plan_are_never_read_as_markup(show: Callable[[QWidget], None]) -> None:
    made = pieces.label("<b>Course</b>")
    show(made)
    assert made.textFormat() is Qt.TextFormat.PlainText
    assert pieces.wrapped("<i>x</i>").textFormat() is Qt.TextFormat.PlainText
    assert pieces.chip("<u>x</u>").textFormat() is Qt.TextFormat.PlainText


def test_a_name_too_long_for_its_place_is_cut_but_told(show: Callable[[QWidget], None]) -> None:
    made = Elided("A very long name of a field of action " * 20)
    show(made)
    made.resize(120, 30)
    assert not made.grab().isNull()
    assert made.toolTip() == made.text()
    assert made.minimumSizeHint().width() < 120 or made.minimumWidth() < 120


def test_clearing_a_layout_leaves_nothing_behind(show: Callable[[QWidget], None]) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    inner = QHBoxLayout()
    column.addWidget(QLabel("one"))
    column.addLayout(inner)
    inner.addWidget(QPushButton("two"))
    column.addStretch(1)
    show(window)
    pieces.clear(column)
    assert list(shown(window)) == [window]
    assert column.count() == 0
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert window.findChildren(QLabel) == []


def test_a_switch_has_one_button_down(show: Callable[[QWidget], None], qtbot: QtBot) -> None:
    made = Switch([("fr", "Français"), ("en", "English"), ("both", "Both")])
    show(made)
    made.set_key("both")
    assert made.key() == "both"
    buttons = made.findChildren(QPushButton)
    with qtbot.waitSignal(made.chosen, timeout=20_000):
        buttons[0].click()
    assert made.key() == "fr"
    assert [each.isChecked() for each in buttons] == [True, False, False]
    made.set_texts(["Français", "English", "Les deux"])
    assert buttons[2].text() == "Les deux"
    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Right)
    assert made.key() == "en"


def test_a_name_for_screen_readers_is_kept(show: Callable[[QWidget], None]) -> None:
    made = pieces.named(pieces.button("×", "quiet"), "Close this message", "Ctrl+W")
    show(made)
    assert spoken(made) == "Close this message"
    assert made.accessibleDescription() == "Ctrl+W"


def test_a_tone_can_be_changed(show: Callable[[QWidget], None]) -> None:
    made = pieces.label("3", tone="error")
    show(made)
    red = made.palette().color(made.foregroundRole())
    pieces.set_tone(made, tone="fine")
    assert made.property("tone") == "fine"
    assert made.palette().color(made.foregroundRole()) != red


def test_what_does_not_fit_scrolls_up_and_down_only(show: Callable[[QWidget], None]) -> None:
    column = QVBoxLayout()
    for number in range(60):
        column.addWidget(QPushButton(str(number)))
    area = pieces.scrolled(column)
    show(area)
    area.resize(300, 200)
    assert area.verticalScrollBar().maximum() > 0
    assert area.horizontalScrollBar().maximum() == 0
    assert spoken(area) or not area.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_row_takes_widgets_and_stretches(show: Callable[[QWidget], None]) -> None:
    window = QWidget()
    left, right = QPushButton("left"), QPushButton("right")
    window.setLayout(pieces.row(left, 1, right))
    show(window)
    assert right.geometry().right() > window.width() - 30
    frame, inside = pieces.card()
    assert inside is frame.layout()
    assert frame.property("role") == "card"
    assert pieces.ground().property("role") == "ground"
    assert pieces.rule().property("role") == "line"
