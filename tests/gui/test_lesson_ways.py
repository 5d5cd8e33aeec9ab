"""The ways of the lesson looked at last are shown, whatever was asked before."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.base import new_id
from policeplanner.domain.placements import Placement
from policeplanner.gui.lesson_ways import LessonWays
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.way_cards import WayCards
from tests.gui.screen import words


def test_only_the_lesson_looked_at_last_is_helped(
    plan: OpenPlan, show: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    cards = WayCards()
    ways = LessonWays(plan, cards)
    show(cards)
    with plan.workspace.reading() as session:
        one, other = session.scalars(select(Placement.id).where(Placement.starts_at.is_not(None)).limit(2))
    ways.look_at(one, conflict=True)
    ways.look_at(other, conflict=True)
    qtbot.waitUntil(lambda: not plan.jobs.busy(), timeout=20_000)
    assert all(card.way.placement_id == other for card in cards.cards)
    ways.look_at(new_id(), conflict=True)
    said = "QLabel: The lesson is no longer in the plan."
    qtbot.waitUntil(lambda: said in words(cards), timeout=20_000)
