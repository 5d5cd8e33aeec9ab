"""A finished field is one undoable action; what cannot be read is said beside the field and nothing is written."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from policeplanner.domain.activities import Activity
from policeplanner.domain.fields import FieldOfAction
from policeplanner.domain.venues import Venue
from policeplanner.gui.activity_form import ACTIVITY_FORM
from policeplanner.gui.editing import Place, RecordForm, labels_of, records
from policeplanner.gui.editors import LineField
from policeplanner.gui.open_plan import OpenPlan
from tests.gui.conftest import Desktop
from tests.plans import SmallPlan


@pytest.fixture
def form(plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]) -> RecordForm:
    window = QWidget()
    made = RecordForm(plan, ACTIVITY_FORM)
    QVBoxLayout(window).addWidget(made)
    made.show_record(ids.activity)
    show(window)
    plan.changed.connect(lambda _tables: made.reload())
    return made


@pytest.fixture
def read(plan: OpenPlan, ids: SmallPlan) -> Callable[[str], object]:
    def attribute(name: str) -> object:
        with plan.workspace.reading() as session:
            return getattr(session.get_one(Activity, ids.activity), name)

    return attribute


def line(form: RecordForm, name: str) -> LineField:
    field = form.place(name).editor.widget
    assert isinstance(field, LineField)
    return field


def typed(form: RecordForm, name: str, words: str, end: Qt.Key = Qt.Key.Key_Tab) -> Place:
    field = line(form, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, end)
    return form.place(name)


def test_a_finished_field_is_written_at_once_and_undone_by_its_name(
    form: RecordForm, plan: OpenPlan, read: Callable[[str], object], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(plan.done, timeout=20_000) as done:
        typed(form, "title_en", "Commanders of stations")
    assert done.args == ["Change activity", "Station commanders", True]
    assert read("title_en") == "Commanders of stations"
    assert plan.undo() == "Change activity"
    assert read("title_en") == "Station commanders"
    assert line(form, "title_en").text() == "Station commanders"


def test_enter_finishes_too_and_leaving_afterwards_writes_nothing_more(form: RecordForm, plan: OpenPlan) -> None:
    before = len(plan.workspace.operations())
    typed(form, "place", "Kumanovo", Qt.Key.Key_Return)
    line(form, "owner").setFocus()
    assert len(plan.workspace.operations()) == before + 1


def test_passing_through_fields_writes_nothing(form: RecordForm, plan: OpenPlan) -> None:
    before = plan.workspace.last_saved
    form.begin()
    for _field in range(30):
        QTest.keyClick(form.window().focusWidget(), Qt.Key.Key_Tab)
    assert plan.workspace.last_saved == before


def test_a_day_and_a_number_reach_the_plan_as_such(form: RecordForm, read: Callable[[str], object]) -> None:
    typed(form, "starts_on", "12.1.27")
    typed(form, "planned_participants", "24")
    assert read("starts_on") == date(2027, 1, 12)
    assert read("planned_participants") == 24
    assert line(form, "starts_on").text() == "12/01/2027"
    typed(form, "starts_on", " ")
    assert read("starts_on") is None


def test_what_cannot_be_read_is_said_and_not_written(
    form: RecordForm, plan: OpenPlan, read: Callable[[str], object]
) -> None:
    before = plan.workspace.last_saved
    place = typed(form, "actual_participants", "two dozen")
    assert "whole number" in place.complaint()
    assert place.editor.widget.property("wrong")
    assert place.editor.widget.accessibleDescription() == place.complaint()
    assert read("actual_participants") is None
    assert plan.workspace.last_saved == before
    place = typed(form, "actual_participants", "24")
    assert place.complaint() == ""
    assert not place.editor.widget.property("wrong")
    assert read("actual_participants") == 24


def test_a_doubt_is_shown_but_never_blocks(form: RecordForm, read: Callable[[str], object]) -> None:
    place = typed(form, "ends_on", "1/1/2027")
    assert read("ends_on") == date(2027, 1, 1)
    assert place.complaint() == "The end comes before the beginning."
    assert not place.editor.widget.property("wrong")
    typed(form, "ends_on", "13/1/2027")
    assert place.complaint() == ""


def test_the_side_that_is_not_written_is_marked_until_it_is(form: RecordForm) -> None:
    french = line(form, "audience_fr")
    assert not french.property("missing"), "where neither side is written nothing is missing"
    typed(form, "audience_en", "Commanders")
    assert french.property("missing")
    assert not line(form, "audience_en").property("missing")
    typed(form, "audience_fr", "Chefs")
    assert not french.property("missing")


def test_the_side_now_spoken_stands_on_the_left(form: RecordForm, desktop: Desktop, qtbot: QtBot) -> None:
    def left(one: str, other: str) -> bool:
        return (
            line(form, one).mapTo(form, line(form, one).rect().topLeft()).x()
            < line(form, other).mapTo(form, line(form, other).rect().topLeft()).x()
        )

    assert left("title_en", "title_fr")
    desktop.speech.speak("fr")
    qtbot.waitUntil(lambda: left("title_fr", "title_en"), timeout=20_000)
    form.begin()
    assert line(form, "title_fr").hasFocus()


def test_every_field_has_a_name_with_its_side(form: RecordForm) -> None:
    assert line(form, "title_fr").accessibleName() == "Title (FR)"
    assert line(form, "place").accessibleName() == "Town or place"
    assert labels_of(ACTIVITY_FORM)["title"] == "Title"


def test_a_form_without_a_record_cannot_be_typed_into(form: RecordForm, plan: OpenPlan) -> None:
    form.show_record(None)
    assert not form.isEnabled()
    form.reload()
    assert plan.workspace.undo_name is None


def test_a_record_deleted_meanwhile_is_no_bug(form: RecordForm, plan: OpenPlan, ids: SmallPlan) -> None:
    field = line(form, "place")
    field.setFocus()
    QTest.keyClicks(field, "Struga")
    with plan.action("Delete activity") as session:
        session.delete(session.get_one(Activity, ids.activity))
    QTest.keyClick(field, Qt.Key.Key_Tab)
    with plan.workspace.reading() as session:
        assert session.get(Activity, ids.activity) is None


def test_links_are_offered_in_alphabetical_order_in_the_language_spoken(plan: OpenPlan) -> None:
    with plan.workspace.action("Add fields") as session:
        for code, en, fr in (("F01", "Zebra", "zèbre"), ("F02", "apple", "Été")):
            session.add(FieldOfAction(code=code, category="A", name_en=en, name_fr=fr, short_en=en, short_fr=fr))
    with plan.workspace.reading() as session:
        names = [name for _key, name in records(FieldOfAction)(session)]
    assert names == sorted(names, key=str.casefold)


def test_what_is_archived_is_offered_last_and_says_so(plan: OpenPlan, ids: SmallPlan) -> None:
    with plan.action("New venue") as session:
        session.add(Venue(name_en="Zoo"))
        session.get_one(Venue, ids.venue).archived = True
    with plan.workspace.reading() as session:
        assert [name for _key, name in records(Venue)(session)] == ["Zoo", "Training centre (archived)"]
