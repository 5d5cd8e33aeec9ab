"""What was to be deleted says what uses it, and can be put away instead."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.uses_dialog import UsesDialog
from policeplanner.services.uses import uses_of_venue
from tests.gui.screen import words
from tests.plans import SmallPlan


@pytest.fixture
def put_away() -> list[str]:
    return []


@pytest.fixture
def dialog(plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None], put_away: list[str]) -> UsesDialog:
    around = QWidget()
    show(around)
    with plan.workspace.reading() as session:
        uses = uses_of_venue(session, ids.venue)
    made = UsesDialog(around, "Training centre", uses, lambda: put_away.append("venue"))
    made.open()
    return made


def test_the_uses_are_listed_and_one_is_opened(dialog: UsesDialog, ids: SmallPlan) -> None:
    assert any("Training centre" in text for text in words(dialog))
    assert dialog.model.index(0, 1).data() == "Station commanders"
    asked: list[tuple[str, object]] = []
    dialog.asked.connect(lambda page, record: asked.append((page, record)))
    dialog.open_first.click()
    assert asked == [("editions", ids.edition)]


def test_archiving_is_one_press(dialog: UsesDialog, put_away: list[str]) -> None:
    dialog.put_away.click()
    assert put_away == ["venue"]


def test_closing_does_nothing(dialog: UsesDialog, put_away: list[str]) -> None:
    dialog.close_it.click()
    assert put_away == []
