"""Which of several records stays, and what uses a person who is to be deleted."""

from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from policeplanner.domain.participants import Nomination, Participant
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.person_dialogs import MergeDialog, UsedPeople


@pytest.fixture
def twins(plan: OpenPlan) -> list[UUID]:
    with plan.action("Add") as session:
        other = Participant(given_name="Жељко", surname="Човић", contact="z.c@example.org")
        session.add(other)
        session.flush()
        first = session.scalars(select(Participant.id).where(Participant.surname == "Čović")).one()
        return [other.id, first]


def counts(plan: OpenPlan) -> tuple[int, int]:
    with plan.workspace.reading() as session:
        people, nominations = (session.scalar(select(func.count(kind.id))) for kind in (Participant, Nomination))
    return people or 0, nominations or 0


def test_the_record_with_most_courses_stays_and_undo_brings_all_back(
    plan: OpenPlan, twins: list[UUID], qtbot: QtBot
) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    dialog = MergeDialog(plan, twins, around)
    with qtbot.waitSignal(dialog.merged, timeout=20_000) as merged:
        dialog.merge_button.click()
    assert merged.args == [twins[1]]
    assert counts(plan) == (3, 3)
    with plan.workspace.reading() as session:
        assert session.get_one(Participant, twins[1]).contact == "z.c@example.org"
    plan.undo()
    assert counts(plan) == (4, 3)


def test_the_courses_are_named_and_deleted_only_when_told(plan: OpenPlan, twins: list[UUID], qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    dialog = UsedPeople(plan, twins, around)
    assert "1 nomination" in dialog.text()
    assert "Station commanders" in dialog.informativeText()
    assert counts(plan) == (4, 3)
    dialog.delete.click()
    assert counts(plan) == (2, 2)
    plan.undo()
    assert counts(plan) == (4, 3)
