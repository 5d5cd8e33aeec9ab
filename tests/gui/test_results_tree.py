"""The results framework as a tree that is edited in place."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTreeWidgetItem, QWidget
from sqlalchemy import func, select

from policeplanner.domain.results import Indicator, Result, ResultLevel
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.results_tree import ResultsTree
from tests.gui.screen import type_into
from tests.plans import SmallPlan


@pytest.fixture
def tree(plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]) -> ResultsTree:
    made = ResultsTree(plan)
    made.retranslate()
    made.show_programme(ids.programme)
    plan.changed.connect(lambda _tables: made.show_programme(ids.programme))
    show(made)
    return made


def statements(tree: ResultsTree) -> list[str]:
    every = tree.tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    return [each.text(0) for each in every]


def choose(tree: ResultsTree, words: str) -> QTreeWidgetItem:
    (item,) = tree.tree.findItems(words, Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    tree.tree.setCurrentItem(item)
    return item


def press(tree: ResultsTree, words: str) -> None:
    next(each for each in tree.findChildren(QPushButton) if each.text() == words).click()


def counts(plan: OpenPlan) -> tuple[int, int]:
    with plan.workspace.reading() as session:
        results, indicators = (session.scalar(select(func.count(kind.id))) for kind in (Result, Indicator))
    return results or 0, indicators or 0


def test_outputs_stand_below_their_objective_with_indicator_and_progress(tree: ResultsTree) -> None:
    assert statements(tree) == ["O1 Stations are led well", "O1.1 Commanders are trained"]
    item = choose(tree, "Commanders")
    assert statements(tree).index(item.text(0)) == 1
    assert tree.tree.topLevelItemCount() == 1
    assert [item.text(column) for column in range(1, 5)] == ["How many?", "0", "12", "24"]
    assert item.toolTip(5) == "50%"
    assert "output" in item.data(0, Qt.ItemDataRole.AccessibleTextRole).lower()
    assert not tree.grab().isNull()


def test_the_chosen_result_is_edited_beside(tree: ResultsTree, plan: OpenPlan) -> None:
    choose(tree, "Commanders")
    field = tree.result.place("code").editor.widget
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    type_into(field, "O1.2")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert "O1.2 Commanders are trained" in statements(tree)
    assert plan.undo() == "Change result"
    assert "O1.1 Commanders are trained" in statements(tree)


def test_a_result_is_added_one_level_below(tree: ResultsTree, plan: OpenPlan) -> None:
    choose(tree, "Stations")
    press(tree, "+ Result")
    assert counts(plan) == (3, 1)
    with plan.workspace.reading() as session:
        made = session.scalars(select(Result).where(Result.statement_en == "")).one()
        assert made.level is ResultLevel.OUTCOME
        assert made.parent is not None
        assert made.parent.code == "O1"
    assert plan.undo() == "New result"
    assert counts(plan) == (2, 1)


def test_an_indicator_is_added_and_removed_again(tree: ResultsTree, plan: OpenPlan) -> None:
    choose(tree, "Commanders")
    press(tree, "+ Indicator")
    assert counts(plan) == (2, 2)
    assert tree.indicator.isVisible()
    press(tree, "Delete")
    assert counts(plan) == (2, 1), "the further indicator goes, the result stays"


def test_a_result_goes_with_all_below_it_and_comes_back_with_it(tree: ResultsTree, plan: OpenPlan) -> None:
    choose(tree, "Stations")
    press(tree, "Delete")
    assert counts(plan) == (0, 0)
    assert statements(tree) == []
    plan.undo()
    assert counts(plan) == (2, 1)
    assert statements(tree) == ["O1 Stations are led well", "O1.1 Commanders are trained"]


def test_a_baseline_that_is_not_there_is_a_dash(tree: ResultsTree, plan: OpenPlan) -> None:
    with plan.action("Change indicator") as session:
        indicator = session.scalars(select(Indicator)).one()
        indicator.baseline, indicator.unit, indicator.target = None, "%", Decimal(80)
    item = choose(tree, "Commanders")
    assert [item.text(column) for column in (2, 4)] == ["–", "80%"]
