"""The ministry sends a messy table; the people in it are nominated, the places fill up, and all is taken back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from policeplanner.domain.editions import Edition
from policeplanner.domain.participants import Nomination, NominationStatus, Participant
from policeplanner.gui.nomination_paste import PastePanel
from policeplanner.gui.pages.editions import PARTICIPANTS, EditionTabs
from policeplanner.gui.window import Window
from policeplanner.services.nomination_words import Meaning
from tests.plans import SmallPlan
from tests.stories.keyboard import CTRL, press, shown_plan, tab_to

TABLE = """Министерство за внатрешни работи\t\t\t\t\t
\t\t\t\t\t
Бр.\tПрезиме и име\tЧин\tКаде работи\tПол\tЗабелешка
1\tKOSTOVA Vesna\tInspector\tPolice station Tetovo\tŽ\t
2\tЧовић Жељко\tИнспектор\tPolice academy\tМ\t
3\tЗвонимирова Ивана\tИнспектор\tBasic court Ohrid\tЖ\t
4\tZafirov, Boris\tSergeant\tPolice station Tetovo\tM\t
5\tZAFIROV Boris\tSergeant\tPOLICE STATION TETOVO\tM\tsecond time
6\t\t\tPolice station Tetovo\t\t
7\tAndov Marko\tSergeant\tPolice station Bitola\tM\t
8\tIlieva Marija\tInspector\tPolice station Bitola\tŽ\t
9\tRistova Jovana\tJudge\tBasic court Ohrid\tŽ\t
10\tPavlov\tJudge\tBasic court Ohrid\tM\t
11\tPetkova Nova\tProsecutor\tBasic prosecution Skopje\tŽ\t
12\tTrajkov Goran\tInspector\tPolice station Tetovo\tM\t
"""


def nominated(window: Window, *states: NominationStatus) -> int:
    assert window.desk is not None
    with window.desk.plan.workspace.reading() as session:
        query = select(func.count(Nomination.id)).where(Nomination.status.in_(states or tuple(NominationStatus)))
        return session.scalar(query) or 0


def few_places(window: Window, ids: SmallPlan) -> None:
    """Leave room for four people beside the three who are confirmed."""
    assert window.desk is not None
    with window.desk.plan.action("Fewer places") as session:
        for group, size in zip(session.get_one(Edition, ids.edition).groups, (4, 3), strict=True):
            group.size = size


def states(panel: PastePanel) -> list[str]:
    return [str(panel.model.index(row, 1).data()) for row in range(panel.model.rowCount())]


def test_a_messy_table_becomes_nominations(mission: Window, ids: SmallPlan, qtbot: QtBot) -> None:
    shown_plan(mission, qtbot)
    few_places(mission, ids)
    mission.go("editions", ids.edition)
    assert mission.desk is not None
    (tabs,) = mission.desk.page().findChildren(EditionTabs)
    tabs.go_to_tab(PARTICIPANTS)
    people, panel = tabs.participants, tabs.participants.paster

    QGuiApplication.clipboard().setText(TABLE)
    tab_to(people.table)
    press(Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 12, timeout=20_000)
    assert panel.columns.meanings()[:3] == [Meaning.SKIPPED, Meaning.NAME, Meaning.RANK]

    tab_to(panel.columns.boxes[3])
    panel.columns.choose(3, Meaning.INSTITUTION)
    panel.columns.choose(5, Meaning.SKIPPED)
    qtbot.waitUntil(lambda: "on the list" in states(panel), timeout=20_000)
    assert states(panel) == [
        "new", "on the list", "decide", "new", "twice", "not valid",
        "new", "new", "new", "not valid", "new", "new",
    ]  # fmt: skip

    qtbot.waitUntil(panel.table.hasFocus, timeout=20_000)
    assert panel.table.currentIndex().row() == 2
    press(Qt.Key.Key_2)
    assert states(panel)[2] == "new"
    tab_to(panel.add_button)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: nominated(mission) == 11, timeout=20_000)
    qtbot.waitUntil(people.table.isVisible, timeout=20_000)

    assert nominated(mission, NominationStatus.NOMINATED) == 4
    assert nominated(mission, NominationStatus.RESERVE) == 4
    qtbot.waitUntil(lambda: tabs.bar.tabText(PARTICIPANTS) == "Participants 7 / 7", timeout=20_000)
    last = people.count() - 1
    assert people.model.index(last, 5).data() == "Reserve 4"

    press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: nominated(mission) == 3, timeout=20_000)
    with mission.desk.plan.workspace.reading() as session:
        assert session.scalar(select(func.count(Participant.id))) == 3
