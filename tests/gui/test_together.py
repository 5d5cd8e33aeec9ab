"""Editions chosen in the list are scheduled together: the best so far, stop and keep, discard, the result of each."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.editions import Edition
from policeplanner.domain.placements import Placement
from policeplanner.domain.trainers import Qualification
from policeplanner.gui import together
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.together import TogetherDialog
from tests.plans import SmallPlan
from tests.term import Term, one_more


@pytest.fixture
def made(plan: OpenPlan, ids: SmallPlan) -> Term:
    return one_more(plan.workspace, ids)


@pytest.fixture
def begin(plan: OpenPlan, made: Term, show: Callable[[QWidget], None]) -> Callable[[], TogetherDialog]:
    page = QWidget()
    show(page)

    def begun() -> TogetherDialog:
        dialog = TogetherDialog(plan, made.editions, page)
        dialog.open()
        return dialog

    return begun


def cells(dialog: TogetherDialog) -> list[list[str]]:
    table = dialog.table
    return [
        [item.text() for column in range(table.columnCount()) if (item := table.item(row, column)) is not None]
        for row in range(table.rowCount())
    ]


def places(plan: OpenPlan) -> int:
    with plan.workspace.reading() as session:
        return sum(placement.starts_at is not None for placement in session.scalars(select(Placement)))


def test_the_result_is_told_for_each_edition_and_is_one_step_to_undo(
    begin: Callable[[], TogetherDialog], plan: OpenPlan, made: Term, qtbot: QtBot
) -> None:
    dialog = begin()
    qtbot.waitUntil(lambda: not dialog.busy, timeout=60_000)
    assert [line[:2] for line in cells(dialog)] == [[made.codes[0], "7 of 7"], [made.codes[1], "7 of 7"]]
    assert all(line[2].endswith("%") for line in cells(dialog))
    assert "14 of 14 lessons placed" in dialog.heading.text()
    assert dialog.close_it.isVisible()
    assert not dialog.stop.isVisible()
    assert places(plan) == 14
    assert plan.workspace.undo_name == "Schedule editions together"


def test_stopping_keeps_the_best_so_far(begin: Callable[[], TogetherDialog], plan: OpenPlan, qtbot: QtBot) -> None:
    dialog = begin()
    qtbot.waitUntil(lambda: bool(dialog.says.text()), timeout=20_000)
    dialog.stop.click()
    qtbot.waitUntil(lambda: not dialog.busy, timeout=60_000)
    assert dialog.close_it.isVisible()
    assert places(plan) >= 6


def test_discarding_writes_nothing(begin: Callable[[], TogetherDialog], plan: OpenPlan, qtbot: QtBot) -> None:
    before = places(plan)
    dialog = begin()
    dialog.discard.click()
    qtbot.waitUntil(lambda: not plan.jobs.busy(), timeout=20_000)
    assert places(plan) == before


def test_why_lessons_were_left_out_is_said(
    begin: Callable[[], TogetherDialog], plan: OpenPlan, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(together, "SECONDS", 3.0)
    with plan.action("Lose qualifications") as session:
        for qualification in session.scalars(select(Qualification)):
            session.delete(qualification)
    dialog = begin()
    qtbot.waitUntil(lambda: not dialog.busy, timeout=60_000)
    assert "Leadership I" in dialog.left_out.text()


def test_a_refusal_is_said_and_nothing_is_written(
    begin: Callable[[], TogetherDialog], plan: OpenPlan, made: Term, qtbot: QtBot
) -> None:
    with plan.action("Take the dates away") as session:
        session.get_one(Edition, made.editions[1]).activity.starts_on = None
    before = places(plan)
    dialog = begin()
    qtbot.waitUntil(lambda: not dialog.busy, timeout=60_000)
    assert f"{made.codes[1]} has no dates" in dialog.says.text()
    assert places(plan) == before
