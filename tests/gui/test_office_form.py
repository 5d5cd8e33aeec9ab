"""The office's form: the working week as boxes, host countries by their names."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui.editing import RecordForm
from policeplanner.gui.office_form import OFFICE_FORM, WeekEditor
from policeplanner.gui.open_plan import OpenPlan
from tests.gui.conftest import Desktop


def test_the_working_week_is_shown_and_given_back(show: Callable[[QWidget], None], qtbot: QtBot) -> None:
    editor = WeekEditor()
    show(editor.widget)
    editor.show_value("71234")
    assert editor.value() == "12347"
    with qtbot.waitSignal(editor.committed, timeout=20_000):
        editor.boxes[4].click()
    assert editor.value() == "123457"


def test_host_countries_have_names_in_the_language_spoken(
    plan: OpenPlan, show: Callable[[QWidget], None], desktop: Desktop
) -> None:
    desktop.speech.speak("fr")
    with plan.workspace.reading() as session:
        options = next(field.options for row in OFFICE_FORM.rows for field in row if field.name == "country_iso2")
        assert options is not None
        found = dict(options(session))
    assert found["DE"] == "Allemagne"
    assert "EU" not in found
    show(RecordForm(plan, OFFICE_FORM))
