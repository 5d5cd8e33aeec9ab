"""The balance of a list of participants."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.participants import Nomination, NominationStatus
from policeplanner.gui.balance import Balance
from policeplanner.gui.charts import NamedProgress
from policeplanner.gui.open_plan import OpenPlan
from tests.gui.screen import shown
from tests.plans import SmallPlan


@pytest.fixture
def balance(plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]) -> Balance:
    made = Balance(plan)
    made.show_edition(ids.edition)
    show(made)
    return made


def bars(balance: Balance) -> list[str]:
    return [each.accessibleName() for each in shown(balance) if isinstance(each, NamedProgress)]


def test_places_services_and_women_are_counted(balance: Balance) -> None:
    assert (balance.taken, balance.places) == (3, 24)
    assert bars(balance)[:2] == ["Places taken 3 of 24", "Academy 3"]
    assert any(each.startswith("Women") and each.endswith("2") for each in bars(balance))


def test_only_who_takes_a_place_counts(balance: Balance, plan: OpenPlan, ids: SmallPlan) -> None:
    with plan.action("Decline") as session:
        session.scalars(select(Nomination)).first().status = NominationStatus.DECLINED  # type: ignore[union-attr]
    balance.show_edition(ids.edition)
    assert balance.taken == 2


def test_an_edition_without_people_is_no_fault(balance: Balance, plan: OpenPlan, ids: SmallPlan, qtbot: QtBot) -> None:
    with plan.action("Remove participants") as session:
        for nomination in session.scalars(select(Nomination)):
            session.delete(nomination)
    balance.show_edition(ids.edition)
    assert (balance.taken, balance.places) == (0, 24)
    qtbot.waitUntil(lambda: "Places taken 0 of 24" in bars(balance), timeout=20_000)
    assert not balance.grab().isNull()
