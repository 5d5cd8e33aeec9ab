"""One model serves every list: sorted, filtered, read page by page."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import insert

from policeplanner.domain.base import new_id
from policeplanner.domain.participants import Participant
from policeplanner.domain.programmes import Programme
from policeplanner.gui.cells import TableColumn
from policeplanner.gui.rows import PAGE, Query, RowModel, shown
from tests.gui.conftest import Desktop, Opened

PEOPLE = Query(
    Participant.id,
    lambda select: select.select_from(Participant).where(Participant.contact == "crowd"),
    (
        TableColumn("Name", sql=lambda: Participant.surname, searched=True),
        TableColumn("Rank", sql=lambda: Participant.rank, searched=True),
    ),
    (Participant.surname,),
)


@pytest.fixture
def people(opened: Opened) -> RowModel:
    names = [("Élise", "major"), ("ana", "captain"), ("Étienne", "captain"), ("Zoran", "major")]
    names += [(f"Person {number:03}", "officer") for number in range(2 * PAGE)]
    rows: list[dict[str, Any]] = [
        {"id": new_id(), "surname": name, "rank": rank, "contact": "crowd"} for name, rank in names
    ]
    with opened.plan.workspace.action("Add people") as session:
        session.execute(insert(Participant), rows)
    model = RowModel(opened.plan, PEOPLE)
    model.reload()
    return model


def column(model: RowModel, number: int = 0, count: int = 4) -> list[str]:
    return [str(model.index(row, number).data()) for row in range(min(count, model.rowCount()))]


def test_the_whole_query_is_counted_but_only_a_page_is_read(people: RowModel) -> None:
    assert people.rowCount() == 2 * PAGE + 4
    assert people.index(PAGE, 0).data()
    assert len(people._pages) == 1  # noqa: SLF001 - that is the point


def test_a_filter_sees_through_accents_and_case(people: RowModel) -> None:
    people.search("ELI")
    assert column(people) == ["Élise"]
    people.search("captain et")
    assert column(people) == ["Étienne"]
    people.search("100%_")
    assert column(people) == []
    people.search("")
    assert people.rowCount() == 2 * PAGE + 4


def test_a_header_sorts_both_ways_without_regard_to_accents(people: RowModel) -> None:
    people.sort(0, Qt.SortOrder.AscendingOrder)
    assert column(people, count=3) == ["ana", "Élise", "Étienne"]
    people.sort(0, Qt.SortOrder.DescendingOrder)
    assert column(people, count=1) == ["Zoran"]


def test_conditions_narrow_the_rows(people: RowModel) -> None:
    people.narrow(Participant.rank == "major")
    people.reload()
    assert sorted(column(people)) == ["Zoran", "Élise"]


def test_a_change_is_seen_after_reading_anew(people: RowModel, opened: Opened) -> None:
    assert column(people, count=1) == ["Person 000"]
    with opened.plan.workspace.action("Rename") as session:
        record = people.record(0)
        session.get_one(Participant, record).surname = "Aaron"
    people.reload()
    assert column(people, count=1) == ["Aaron"]
    with opened.plan.workspace.action("Delete") as session:
        session.delete(session.get_one(Participant, record))
    assert column(people, count=1) == ["Aaron"], "what is on the screen stays until it is read anew"
    people.reload()
    assert record is not None
    assert people.row_of(record) is None


def test_what_was_deleted_before_its_page_is_read_leaves_an_empty_row(people: RowModel, opened: Opened) -> None:
    last = people.rowCount() - 1
    with opened.plan.workspace.action("Delete") as session:
        session.delete(session.get_one(Participant, people.record(last)))
    assert people.index(last, 0).data() == ""


def test_ten_thousand_rows_are_jumped_through_by_the_page(opened: Opened) -> None:
    with opened.plan.workspace.action("Add many") as session:
        rows = [{"id": new_id(), "surname": f"Person {n:05}", "contact": "crowd"} for n in range(10_000)]
        session.execute(insert(Participant), rows)
    model = RowModel(opened.plan, PEOPLE)
    model.reload()
    assert model.rowCount() == 10_000
    assert [model.index(row, 0).data() for row in (9_999, 5_000)] == ["Person 09999", "Person 05000"]
    assert len(model._pages) == 2  # noqa: SLF001 - that is the point
    model.search("person 0777")
    assert model.rowCount() == 11, "twice the pattern: 07770 to 07779, and 00777"


def test_a_row_is_found_by_its_record(people: RowModel) -> None:
    record = people.record(3)
    assert record is not None
    assert people.row_of(record) == 3
    assert people.row_of(new_id()) is None


def test_a_title_is_read_in_the_language_spoken_or_marked(opened: Opened, desktop: Desktop) -> None:
    with opened.plan.workspace.action("Add") as session:
        session.add(Programme(code="P2", title_en="Only English"))
    query = Query(
        Programme.id,
        lambda select: select.select_from(Programme),
        (TableColumn("Title", sql=shown(Programme, "title")),),
        (Programme.code,),
    )
    model = RowModel(opened.plan, query)
    model.reload()
    assert column(model) == ["Command", "Only English"]
    desktop.speech.speak("fr")
    model.reload()
    assert column(model) == ["Commandement", "Only English [EN]"]
