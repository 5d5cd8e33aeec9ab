"""Deadlines and open points beside the list of participants."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from sqlalchemy import select

from policeplanner.domain.activities import Activity
from policeplanner.domain.participants import Nomination, NominationStatus, VettingStatus
from policeplanner.gui.edition_facts import DeadlinesCard, StillOpenCard
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.services.nominees import nominees
from tests.gui.screen import words
from tests.plans import SmallPlan


@pytest.fixture
def deadlines(show: Callable[[QWidget], None]) -> DeadlinesCard:
    made = DeadlinesCard()
    made.retranslate()
    show(made)
    return made


def read(deadlines: DeadlinesCard, plan: OpenPlan, edition: UUID) -> None:
    with plan.workspace.reading() as session:
        deadlines.show_edition(session, edition, date(2026, 11, 30))
    QApplication.processEvents()


def said(widget: QWidget) -> str:
    return " | ".join(words(widget))


def test_a_deadline_of_today_says_so(deadlines: DeadlinesCard, plan: OpenPlan, ids: SmallPlan) -> None:
    read(deadlines, plan, ids.edition)
    assert "today" in said(deadlines)
    assert "16 Nov" in said(deadlines)


def test_without_dates_there_are_no_deadlines(deadlines: DeadlinesCard, plan: OpenPlan, ids: SmallPlan) -> None:
    with plan.action("Take the dates away") as session:
        session.get_one(Activity, ids.activity).starts_on = None
    read(deadlines, plan, ids.edition)
    assert "no dates yet" in said(deadlines)


def test_the_first_of_the_reserve_list_gets_a_free_place(
    plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]
) -> None:
    with plan.action("Change") as session:
        first = session.scalars(select(Nomination).order_by(Nomination.id)).first()
        assert first is not None
        first.status, first.reserve_rank = NominationStatus.RESERVE, 1
        for other in session.scalars(select(Nomination).where(Nomination.id != first.id)):
            other.vetting = VettingStatus.REQUESTED
    made = StillOpenCard(plan)
    made.retranslate()
    with plan.workspace.reading() as session:
        made.show_edition(session, ids.edition, nominees(session, ids.edition))
    show(made)
    assert "22 places free" in said(made)
    assert "Vetting is under way for 2" in said(made)
    next(each for each in made.findChildren(QPushButton) if "reserve" in each.text()).click()
    with plan.workspace.reading() as session:
        assert NominationStatus.RESERVE not in session.scalars(select(Nomination.status)).all()
