"""First paint of a list of 100,000 participants, searching, sorting and scrolling it: seconds, and as ratios to reading
the same names in order without a window."""

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import insert, select

from policeplanner.domain.base import new_id
from policeplanner.domain.participants import Participant
from policeplanner.gui.cells import TableColumn
from policeplanner.gui.jobs import Jobs
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.preferences import Preferences
from policeplanner.gui.rows import Query, RowModel
from policeplanner.gui.tables import TableView
from policeplanner.gui.theme import start_theme
from policeplanner.store.workspace import Workspace

PEOPLE = 100_000
ENDINGS = ("ovski", "ović", "aj", "escu", "yan")
QUERY = Query(
    Participant.id,
    lambda select: select.select_from(Participant),
    (
        TableColumn("Surname", 0, "strong", sql=lambda: Participant.surname, searched=True),
        TableColumn("Given name", 200, sql=lambda: Participant.given_name, searched=True),
        TableColumn("Rank", 160, sql=lambda: Participant.rank, searched=True),
    ),
    (Participant.surname,),
)


def main() -> None:
    """Print one line for each thing a user does."""
    application = QApplication([])
    start_theme(application, "light")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        workspace = Workspace.create(folder / "people.ppdb", "benchmark passphrase")
        with workspace.action("Add people", undoable=False) as session:
            session.execute(insert(Participant), [person(number) for number in range(PEOPLE)])
        plan = OpenPlan(workspace, Jobs(), Preferences(folder / "preferences.ini"))
        measure(RowModel(plan, QUERY), bare_reading(workspace))
        plan.close()


def bare_reading(workspace: Workspace) -> float:
    """Return the seconds to read all ids and names in order, the second time, when the pages are at hand."""
    statement = select(Participant.id, Participant.surname).order_by(Participant.surname)
    for _ in range(2):
        with workspace.reading() as session:
            started = time.perf_counter()
            session.execute(statement).all()
    return time.perf_counter() - started


def measure(model: RowModel, bare: float) -> None:
    """Print how long each step takes until it has been painted, and as a ratio to the bare reading."""
    view = TableView()
    view.show_model(model)
    view.resize(1100, 700)
    view.show()
    timed("first paint", model.reload, view, bare)
    timed("scroll to the end", view.scrollToBottom, view, bare)
    timed("search for one", lambda: model.search("Čović 4217"), view, bare)
    timed("search for many", lambda: model.search("ov"), view, bare)
    model.search("")
    timed("sort by rank", lambda: model.sort(2, Qt.SortOrder.DescendingOrder), view, bare)


def timed(what: str, do: Callable[[], object], view: TableView, bare: float) -> None:
    """Do something, paint the list, and print the seconds and the rows."""
    started = time.perf_counter()
    do()
    view.grab()
    seconds = time.perf_counter() - started
    print(f"{what:20} {seconds:6.3f} s   ratio {seconds / bare:5.2f}   {view.model().rowCount():7,} rows")


def person(number: int) -> dict[str, object]:
    """Return an invented participant."""
    return {
        "id": new_id(),
        "surname": f"{'ČŽŠĐ'[number % 4]}{ENDINGS[number % 5]} {number:06}",
        "given_name": f"Person {number % 977}",
        "rank": f"Rank {number % 12}",
    }


if __name__ == "__main__":
    main()
