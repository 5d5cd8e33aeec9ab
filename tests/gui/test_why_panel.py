"""Why not: the conflict, the repairs and what each does; it can be stopped."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.editions import EditionTrainer
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.why_panel import WhyPanel
from tests.gui.screen import words
from tests.plans import SmallPlan


@pytest.fixture
def panel(plan: OpenPlan, show: Callable[[QWidget], None]) -> WhyPanel:
    made = WhyPanel(plan)
    made.retranslate()
    show(made)
    return made


def says(panel: WhyPanel, text: str) -> bool:
    return any(text in shown for shown in words(panel))


def test_a_repair_is_done_with_a_button_and_undone(
    panel: WhyPanel, plan: OpenPlan, ids: SmallPlan, qtbot: QtBot
) -> None:
    with plan.action("Lose the team") as session:
        for member in session.scalars(select(EditionTrainer)):
            session.delete(member)
    panel.explain(ids.edition)
    qtbot.waitUntil(lambda: not panel.busy, timeout=60_000)
    qtbot.waitUntil(lambda: says(panel, "Leadership"), timeout=20_000)
    qtbot.waitUntil(lambda: says(panel, "Until then, these lessons find no place"), timeout=20_000)
    next(each for each in panel.findChildren(QPushButton) if each.text() == "Add Ana Petrova").click()
    with plan.workspace.reading() as session:
        assert session.scalars(select(EditionTrainer)).one().trainer_id in ids.trainers
    assert plan.undo() == "Make room for lessons"


def test_it_is_stopped_when_it_is_closed(panel: WhyPanel, ids: SmallPlan, qtbot: QtBot) -> None:
    panel.explain(ids.edition)
    panel.back.click()
    qtbot.waitUntil(lambda: not panel.busy, timeout=20_000)
