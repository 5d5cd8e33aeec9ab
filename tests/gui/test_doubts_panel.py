"""What counting shows before a run."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui.doubts_panel import DoubtsPanel
from policeplanner.services.remedies import Doubt, Where
from tests.gui.screen import words


def test_what_blocks_and_what_warns_is_said_and_leads_on(show: Callable[[QWidget], None], qtbot: QtBot) -> None:
    panel = DoubtsPanel()
    panel.retranslate()
    show(panel)
    panel.show_doubts([Doubt("Nobody can teach it.", True, Where.TEAM), Doubt("A lock.", False, Where.LESSON)])
    qtbot.waitUntil(lambda: any("Blocks: Nobody can teach it." in text for text in words(panel)), timeout=20_000)
    assert any("Warns: A lock." in text for text in words(panel))
    leads = next(each for each in panel.findChildren(QPushButton) if each.text() == Where.TEAM.text)
    with qtbot.waitSignal(panel.asked, timeout=20_000) as asked:
        leads.click()
    assert asked.args == [Where.TEAM, None]
    with qtbot.waitSignal(panel.go_on_asked, timeout=20_000):
        panel.go_on.click()
