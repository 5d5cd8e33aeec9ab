"""What is used is put away rather than deleted, from the list of either page."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from policeplanner.gui.archiving import ArchivingPage
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pages.trainers import TrainersPage
from policeplanner.gui.pages.venues import VenuesPage
from policeplanner.gui.uses_dialog import UsesDialog


@pytest.mark.parametrize("kind", [TrainersPage, VenuesPage])
@pytest.mark.usefixtures("ids")
def test_archiving_all_that_are_used_is_one_step(
    plan: OpenPlan, show: Callable[[QWidget], None], kind: type[ArchivingPage]
) -> None:
    page = kind(plan)
    show(page)
    before = page.model.rowCount()
    page.table.selectAll()
    page.run("delete")
    (dialog,) = page.window().findChildren(UsesDialog)
    assert dialog.model.rowCount() == 1, "the one edition that uses them all is listed once"
    dialog.put_away.click()
    assert plan.workspace.undo_name == page.archive_name
    assert page.model.rowCount() == 0
    page.archived.setChecked(True)
    assert page.model.rowCount() == before
    page.archived.setChecked(False)
    plan.undo()
    assert page.model.rowCount() == before
