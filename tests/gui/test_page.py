"""A page reads when it is shown and when something of it has changed; hidden, it only remembers."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from policeplanner.domain.activities import Activity
from policeplanner.domain.programmes import Programme
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.page import Page
from tests.gui.conftest import Desktop
from tests.plans import SmallPlan


class Counting(Page):
    """A page of activities that counts how often it reads and is told to speak."""

    tables = frozenset({"activity"})
    commands = frozenset({"new"})

    def __init__(self, plan: OpenPlan) -> None:
        super().__init__(plan)
        self.read, self.spoken = 0, 0

    @override
    def reload(self) -> None:
        self.read += 1

    @override
    def retranslate(self) -> None:
        self.spoken += 1


@pytest.fixture
def pages(plan: OpenPlan, show: Callable[[QWidget], None]) -> tuple[QStackedWidget, Counting, Counting]:
    stack, front, behind = QStackedWidget(), Counting(plan), Counting(plan)
    stack.addWidget(front)
    stack.addWidget(behind)
    show(stack)
    return stack, front, behind


def change(plan: OpenPlan, ids: SmallPlan, town: str) -> None:
    with plan.action("Change activity") as session:
        session.get_one(Activity, ids.activity).place = town


def test_a_visible_page_follows_and_a_hidden_one_waits(
    plan: OpenPlan, ids: SmallPlan, pages: tuple[QStackedWidget, Counting, Counting]
) -> None:
    stack, front, behind = pages
    assert (front.read, behind.read) == (1, 0)
    change(plan, ids, "Ohrid")
    change(plan, ids, "Struga")
    assert (front.read, behind.read) == (3, 0)
    stack.setCurrentWidget(behind)
    assert (front.read, behind.read) == (3, 1), "two changes, one reading"
    stack.setCurrentWidget(front)
    stack.setCurrentWidget(behind)
    assert (front.read, behind.read) == (3, 1), "nothing has changed, nothing is read"


def test_what_a_page_does_not_show_does_not_make_it_read(
    plan: OpenPlan, ids: SmallPlan, pages: tuple[QStackedWidget, Counting, Counting]
) -> None:
    with plan.action("Change programme") as session:
        session.get_one(Programme, ids.programme).owner = "Adviser"
    assert pages[1].read == 1


def test_another_language_is_put_and_the_page_read_anew(
    desktop: Desktop, pages: tuple[QStackedWidget, Counting, Counting], qtbot: QtBot
) -> None:
    stack, front, behind = pages
    desktop.speech.speak("fr")
    qtbot.waitUntil(lambda: front.spoken == 1, timeout=20_000)
    assert (front.read, behind.spoken, behind.read) == (2, 1, 0)
    stack.setCurrentWidget(behind)
    assert behind.read == 1


def test_a_page_answers_the_commands_it_names(pages: tuple[QStackedWidget, Counting, Counting]) -> None:
    page = pages[1]
    assert page.answers("new")
    assert not page.answers("delete")
    assert (page.inside(), page.back(), page.context(), page.primary()) == (False, False, "", "")
