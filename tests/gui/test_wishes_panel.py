"""The preferences for timetables: of all editions, of one, and back; each change can be undone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QWidget

from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.wishes_panel import OFFICE, WishesPanel
from policeplanner.scheduling.wishes import DEFAULT, MUST, Wishes
from policeplanner.services.wishes import kept, office_wishes
from tests.plans import SmallPlan


@pytest.fixture
def panel(plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]) -> WishesPanel:
    made = WishesPanel(plan)
    made.retranslate()
    made.show_edition(ids.edition)
    show(made)
    return made


def of_edition(plan: OpenPlan, ids: SmallPlan) -> Wishes | None:
    with plan.workspace.reading() as session:
        return kept(session, ids.edition)


def test_a_change_makes_the_editions_own_until_it_follows_the_others_again(
    panel: WishesPanel, plan: OpenPlan, ids: SmallPlan
) -> None:
    assert panel.follow.isHidden()
    panel.rows["late_finish"].slider.setValue(5)
    panel.clocks["finish_by"].setTime(QTime(15, 0))
    panel.clocks["finish_by"].editingFinished.emit()
    own = of_edition(plan, ids)
    assert own is not None
    assert (own.late_finish, own.finish_by, own.idle) == (MUST, 900, DEFAULT.idle)
    assert not panel.follow.isHidden()
    panel.follow.click()
    assert of_edition(plan, ids) is None
    plan.undo()
    plan.undo()
    again = of_edition(plan, ids)
    assert again is not None
    assert again.finish_by == DEFAULT.finish_by
    panel.reload()
    assert panel.rows["late_finish"].level.text() == "Must"


def test_what_holds_for_all_editions_is_changed_apart(panel: WishesPanel, plan: OpenPlan, ids: SmallPlan) -> None:
    panel.whose.set_key(OFFICE)
    panel.reload()
    panel.rows["idle"].slider.setValue(0)
    assert of_edition(plan, ids) is None
    with plan.workspace.reading() as session:
        assert office_wishes(session).idle == 0


def test_hard_topics_are_ticked_in_a_menu(panel: WishesPanel, plan: OpenPlan, ids: SmallPlan) -> None:
    panel.topics.menu().aboutToShow.emit()
    entry = next(action for action in panel.topics.menu().actions() if action.text() == "Leadership")
    entry.trigger()
    own = of_edition(plan, ids)
    assert own is not None
    assert len(own.hard_topics) == 1
    assert panel.topics.text().startswith("1 ")
