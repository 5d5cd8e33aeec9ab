"""What hangs on a venue: rooms with equipment, closures by the hour, and who uses it."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from policeplanner.domain.closures import Closure
from policeplanner.domain.venues import Room, Venue
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.venue_parts import loss_of_closure
from policeplanner.gui.venue_tabs import VenueTabs
from tests.plans import SmallPlan

EIGHT = datetime(2027, 1, 11, 7, tzinfo=UTC)
NOON = datetime(2027, 1, 11, 11, tzinfo=UTC)


@pytest.fixture
def tabs(plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]) -> VenueTabs:
    made = VenueTabs(plan)
    show(made)
    made.show_record(ids.venue)
    plan.changed.connect(lambda _tables: made.reload())
    return made


def close(plan: OpenPlan, ids: SmallPlan, begins: datetime, ends: datetime, **more: object) -> None:
    with plan.action("New closure") as session:
        session.add(Closure(venue_id=ids.venue, starts_at=begins, ends_at=ends, **more))  # type: ignore[arg-type]


def test_rooms_are_listed_with_seats_and_equipment(tabs: VenueTabs, plan: OpenPlan) -> None:
    with plan.action("Change room") as session:
        room = session.scalars(select(Room).where(Room.seats == 24)).one()
        room.equipment, room.seats_in_u = "projector;booths", 18
    row = [tabs.rooms.model.index(0, column).data() for column in range(5)]
    assert row == ["Room 1", "24", "18", "", "projector, booths"]


def test_a_closure_says_at_once_what_it_hits(tabs: VenueTabs, plan: OpenPlan, ids: SmallPlan) -> None:
    tabs.go_to_tab(2)
    close(plan, ids, EIGHT, NOON, reason_en="Power cut")
    assert tabs.closures.notice.isVisible()
    row = [str(tabs.closures.editor.model.index(0, column).data()) for column in range(5)]
    assert row[:4] == ["11 Jan 2027, 08:00", "11 Jan 2027, 12:00", "the whole venue", "Power cut"]
    assert row[4].startswith("2 lesson")
    plan.undo()
    assert not tabs.closures.notice.isVisible()


def test_a_closure_the_wrong_way_round_or_of_a_strange_room_is_doubted(
    tabs: VenueTabs, plan: OpenPlan, ids: SmallPlan
) -> None:
    with plan.action("New venue") as session:
        other = Venue(name_en="Elsewhere")
        session.add(other)
        session.flush()
        room = Room(venue_id=other.id, name_en="Attic")
        session.add(room)
        session.flush()
        strange = room.id
    close(plan, ids, NOON, EIGHT)
    close(plan, ids, NOON, NOON, room_id=strange)
    form = tabs.closures.editor.form
    found = set()
    for row in range(2):
        tabs.closures.editor.table.select_row(row)
        found |= {form.place(name).complaint() for name in ("ends_at", "room_id")}
    assert found >= {"The end comes before the beginning.", "This room belongs to another venue."}
    with plan.workspace.reading() as session:
        every = session.scalars(select(Closure.id)).all()
        assert [loss_of_closure(session, closure) for closure in every] == [None, None]


def test_parts_are_added_with_one_press(tabs: VenueTabs) -> None:
    tabs.rooms.add()
    tabs.closures.editor.add()
    assert tabs.rooms.count() == 3
    assert tabs.closures.count() == 1
    assert not tabs.closures.notice.isVisible()


def test_who_uses_a_venue_is_opened(tabs: VenueTabs, ids: SmallPlan) -> None:
    row = [tabs.use.model.index(0, column).data() for column in (1, 5, 6)]
    assert row == ["Station commanders", "6", "Room 1, Room 2"]
    asked: list[tuple[str, object]] = []
    tabs.asked.connect(lambda page, record: asked.append((page, record)))
    tabs.use.table.opened.emit(ids.activity)
    assert asked == [("editions", ids.edition)]
