"""The results framework is a tree that can be built and edited."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem, QWidget
from sqlalchemy import select

from policeplanner.domain.results import Indicator, Result, ResultLevel
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.results_tree import ResultsTree
from tests.plans import SmallPlan


@pytest.fixture
def tree(plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]) -> ResultsTree:
    made = ResultsTree(plan)
    made.retranslate()
    made.show_programme(ids.programme)
    show(made)
    return made


def statements(tree: ResultsTree) -> list[str]:
    return [item.text(0) for item in items(tree)]


def items(tree: ResultsTree) -> list[QTreeWidgetItem]:
    return tree.tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)


def test_results_hang_below_each_other_with_their_figures(tree: ResultsTree) -> None:
    assert statements(tree) == ["O1 Stations are led well", "O1.1 Commanders are trained"]
    output = items(tree)[1]
    assert output.parent() is items(tree)[0]
    assert [output.text(column) for column in range(1, 5)] == ["How many?", "0", "12", "24"]


def test_a_new_result_goes_one_level_below_the_chosen_one(tree: ResultsTree, plan: OpenPlan) -> None:
    tree.tree.setCurrentItem(items(tree)[0])
    tree.add_below()
    with plan.workspace.reading() as session:
        made = session.scalars(select(Result).where(Result.statement_en == "")).one()
        assert made.level is ResultLevel.OUTCOME
    plan.undo()


def test_an_indicator_is_added_to_the_chosen_result(tree: ResultsTree, plan: OpenPlan) -> None:
    tree.tree.setCurrentItem(items(tree)[0])
    tree.add_indicator()
    with plan.workspace.reading() as session:
        assert len(session.scalars(select(Indicator)).all()) == 2


def test_deleting_a_result_takes_what_is_below_and_undo_brings_it_back(
    tree: ResultsTree, plan: OpenPlan, ids: SmallPlan
) -> None:
    tree.tree.setCurrentItem(items(tree)[0])
    tree.remove()
    tree.show_programme(ids.programme)
    assert statements(tree) == []
    plan.undo()
    tree.show_programme(ids.programme)
    assert len(statements(tree)) == 2
    with plan.workspace.reading() as session:
        assert session.scalars(select(Indicator)).one().result_id is not None
