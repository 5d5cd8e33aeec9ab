"""An absence says at once which lessons it hits, and re-planning is one press away."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from policeplanner.domain.trainers import Absence
from policeplanner.gui.loss_parts import LossParts
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.replan_panel import ReplanDialog
from policeplanner.gui.trainer_parts import absences, loss_of_absence
from tests.gui.screen import words
from tests.plans import MONDAY, SmallPlan


@pytest.fixture
def parts(plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]) -> LossParts:
    made = LossParts(plan, absences(), loss_of_absence)
    made.show_owner(ids.trainers[0])
    plan.changed.connect(lambda _tables: made.show_owner(ids.trainers[0]))
    show(made)
    return made


def leave(plan: OpenPlan, ids: SmallPlan, first: date, last: date) -> None:
    with plan.action("New absence") as session:
        session.add(Absence(trainer_id=ids.trainers[0], first_day=first, last_day=last))


def test_a_leave_without_lessons_is_calm(parts: LossParts, plan: OpenPlan, ids: SmallPlan) -> None:
    leave(plan, ids, date(2027, 6, 1), date(2027, 6, 5))
    assert parts.count() == 1
    assert not parts.notice.isVisible()


def test_a_leave_over_lessons_names_them_and_undo_takes_the_words_away(
    parts: LossParts, plan: OpenPlan, ids: SmallPlan
) -> None:
    leave(plan, ids, MONDAY, MONDAY)
    assert parts.notice.isVisible()
    assert any("3 lesson" in text and "planned: Opening (" in text for text in words(parts))
    plan.undo()
    assert not parts.notice.isVisible()


def test_days_the_wrong_way_round_hit_nothing(parts: LossParts, plan: OpenPlan, ids: SmallPlan) -> None:
    leave(plan, ids, date(2027, 1, 20), MONDAY)
    assert not parts.notice.isVisible()
    parts.editor.table.select_row(0)
    assert parts.editor.form.place("last_day").complaint() == "The last day lies before the first."


def test_replanning_begins_with_the_absence_and_the_timetable_can_be_opened(
    parts: LossParts, plan: OpenPlan, ids: SmallPlan
) -> None:
    leave(plan, ids, MONDAY, MONDAY)
    asked: list[tuple[str, object]] = []
    parts.asked.connect(lambda page, record: asked.append((page, record)))
    parts.open.click()
    assert asked == [("editions", ids.edition)]
    parts.replan.click()
    (dialog,) = parts.window().findChildren(ReplanDialog)
    assert dialog.form.who.currentText() == "Ana Petrova"
    dialog.reject()
