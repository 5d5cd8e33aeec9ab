"""What the plan check found is a list of links, worst first."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from policeplanner.domain.base import new_id
from policeplanner.gui.findings import FindingList, page_of
from policeplanner.i18n import QT_TRANSLATE_NOOP
from policeplanner.services.checks.findings import Finding, Rule, Severity, Subject, found

ROOM = Rule("room-two-places", Severity.ERROR, QT_TRANSLATE_NOOP("Test", "Room taken twice"), "Move one.")
TEXT = Rule("text-missing", Severity.WARNING, QT_TRANSLATE_NOOP("Test", "French missing"), "Translate it.")
NOTE = Rule("note", Severity.INFORMATION, QT_TRANSLATE_NOOP("Test", "A remark"), "Read it.")


def finding(rule: Rule, *subjects: Subject) -> Finding:
    return found(rule, subjects or (Subject("holiday", new_id()),), {})


@pytest.fixture
def listed(show: Callable[[QWidget], None]) -> FindingList:
    made = FindingList()
    show(made)
    return made


def texts(listed: FindingList) -> list[str]:
    return [listed.item(row).text() for row in range(listed.count())]


def test_the_worst_comes_first_and_is_read_aloud(listed: FindingList) -> None:
    listed.show_findings([finding(NOTE), finding(TEXT), finding(ROOM)], {})
    assert texts(listed) == ["Room taken twice", "French missing", "A remark"]
    aloud = listed.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert aloud.startswith("error: Room taken twice")
    assert "Move one." in listed.item(0).toolTip()
    assert not listed.grab().isNull()


def test_what_was_accepted_is_not_listed(listed: FindingList) -> None:
    accepted = Finding(ROOM, "k", Severity.ERROR, (Subject("holiday", new_id()),), {}, accepted="as agreed")
    listed.show_findings([accepted], {})
    assert texts(listed) == ["Nothing to do: the check found no fault."]
    assert not listed.item(0).flags() & Qt.ItemFlag.ItemIsEnabled


def test_a_finding_opens_the_record_that_puts_it_right(listed: FindingList, qtbot: QtBot) -> None:
    activity = Subject("activity", new_id())
    listed.show_findings([finding(TEXT, Subject("holiday", new_id()), activity)], {})
    listed.setCurrentRow(0)
    with qtbot.waitSignal(listed.opened, timeout=20_000) as opened:
        QTest.keyClick(listed, Qt.Key.Key_Return)
    assert opened.args == ["activities", activity.id]


def test_what_no_page_shows_opens_nothing(listed: FindingList, qtbot: QtBot) -> None:
    listed.show_findings([finding(ROOM)], {})
    with qtbot.assertNotEmitted(listed.opened, wait=10):
        listed.itemActivated.emit(listed.item(0))


def test_a_lesson_is_put_right_on_the_page_of_its_edition() -> None:
    lesson, edition = new_id(), new_id()
    assert page_of(finding(ROOM, Subject("placement", lesson)), {lesson: edition}) == ("editions", edition)
    assert page_of(finding(ROOM, Subject("commitment", lesson)), {lesson: edition}) == ("initiatives", edition)
    assert page_of(finding(ROOM, Subject("placement", lesson)), {}) is None
    assert page_of(finding(ROOM, Subject("programme", edition)), {}) == ("programmes", edition)


def test_a_very_long_list_is_cut(listed: FindingList) -> None:
    listed.show_findings([finding(TEXT) for _n in range(500)], {})
    assert listed.count() < 100


def test_what_has_expired_is_put_right_at_the_trainer() -> None:
    lesson, trainer, edition = new_id(), new_id(), new_id()
    subjects = (Subject("placement", lesson), Subject("trainer", trainer))
    expired = Rule("qualification-expired", Severity.ERROR, QT_TRANSLATE_NOOP("Test", "A remark"), "Read it.")
    assert page_of(finding(expired, *subjects), {lesson: edition}) == ("trainers", trainer)
    assert page_of(finding(ROOM, *subjects), {lesson: edition}) == ("editions", edition)
