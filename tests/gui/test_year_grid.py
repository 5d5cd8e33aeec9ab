"""The calendar's grid: bars dragged and stretched with a real mouse and with keys, zoom, folding, what is spoken."""

import time
from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from policeplanner.domain.activities import ActivityStatus
from policeplanner.domain.vocabulary import Line
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.year_grid import YearGrid
from policeplanner.gui.year_grid_lines import Ghost, Spot, labels
from policeplanner.gui.year_grid_scale import Scale, Zoom
from policeplanner.services.year_calendar import Bar, Entry, Group, Row, YearCalendar, read_calendar, with_waiting
from policeplanner.services.year_load import Rest, Shade
from policeplanner.services.year_moving import Landing, YearMoves
from policeplanner.services.year_plan import YearChoices
from tests.plans import MONDAY, WEDNESDAY, SmallPlan

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
DAY = timedelta(days=1)


@pytest.fixture
def grid(plan: OpenPlan, show: Callable[[QWidget], None]) -> YearGrid:
    """Show the mission year: an edition in January and a workshop in March."""
    made = YearGrid()
    with plan.workspace.reading() as session:
        made.moves = YearMoves.read(session, 2027, YearChoices(date(2026, 10, 1)))
        year = read_calendar(session, 2027)
    show(made)
    made.show_year(year)
    made.setFocus()
    return made


@pytest.fixture
def landed(grid: YearGrid) -> list[tuple[UUID, Landing]]:
    """Collect what is dropped."""
    found: list[tuple[UUID, Landing]] = []
    grid.moved.connect(lambda activity, landing: found.append((activity, landing)))
    return found


def mouse(grid: YearGrid, kind: QEvent.Type, place: QPoint, down: bool = True) -> None:
    """Send a mouse event with the left button held, as a hand would."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind is QEvent.Type.MouseMove else left
    held = left if down else none
    there = QPointF(grid.viewport().mapToGlobal(place))
    event = QMouseEvent(kind, QPointF(place), there, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(grid.viewport(), event)


def drag(grid: YearGrid, begin: QPoint, days: float) -> None:
    """Drag from a place so many days aside."""
    end = begin + QPoint(round(days * grid.scale.day_width), 0)
    mouse(grid, QEvent.Type.MouseButtonPress, begin)
    mouse(grid, QEvent.Type.MouseMove, (begin + end) / 2)
    mouse(grid, QEvent.Type.MouseMove, end)
    mouse(grid, QEvent.Type.MouseButtonRelease, end, down=False)


def test_a_bar_dragged_lands_on_working_days(
    grid: YearGrid, ids: SmallPlan, landed: list[tuple[UUID, Landing]]
) -> None:
    drag(grid, grid.area_of(ids.activity).center().toPoint(), 21)
    ((activity, landing),) = landed
    assert activity == ids.activity
    assert landing.working_days == 3
    assert landing.first.weekday() < 5
    assert abs(landing.first - (MONDAY + 21 * DAY)) <= 3 * DAY


def test_the_words_are_live_and_escape_lets_go(
    grid: YearGrid, ids: SmallPlan, landed: list[tuple[UUID, Landing]]
) -> None:
    begin = grid.area_of(ids.activity).center().toPoint()
    mouse(grid, QEvent.Type.MouseButtonPress, begin)
    mouse(grid, QEvent.Type.MouseMove, begin + QPoint(60, 0))
    assert grid.landing is not None
    assert "2027" in grid.landing.words
    grid.viewport().grab()
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert grid.landing is None
    mouse(grid, QEvent.Type.MouseButtonRelease, begin + QPoint(60, 0), down=False)
    assert landed == []


def test_an_end_is_stretched_with_the_mouse(grid: YearGrid, ids: SmallPlan, landed: list[tuple[UUID, Landing]]) -> None:
    grid.show_zoom(Zoom.MONTH, MONDAY)
    area = grid.area_of(ids.activity)
    drag(grid, QPoint(round(area.right() - 3), round(area.center().y())), 2)
    grid.show_zoom(Zoom.MONTH, MONDAY)
    drag(grid, QPoint(round(area.left() + 3), round(area.center().y())), 1)
    (_one, later), (_other, shorter) = landed
    assert (later.first, later.last) == (MONDAY, WEDNESDAY + 2 * DAY)
    assert (shorter.first, shorter.last) == (MONDAY + DAY, WEDNESDAY)


def test_a_press_without_a_move_only_chooses(
    grid: YearGrid, ids: SmallPlan, landed: list[tuple[UUID, Landing]]
) -> None:
    drag(grid, grid.area_of(ids.activity).center().toPoint(), 0)
    assert grid.activity() == ids.activity
    assert landed == []


@pytest.mark.parametrize(
    ("key", "held", "first", "last"),
    [
        (Qt.Key.Key_Right, ALT, MONDAY + DAY, WEDNESDAY + DAY),
        (Qt.Key.Key_Left, ALT, MONDAY - 3 * DAY, WEDNESDAY - DAY),
        (Qt.Key.Key_Right, CTRL, MONDAY + 7 * DAY, WEDNESDAY + 7 * DAY),
        (Qt.Key.Key_Left, CTRL, MONDAY - 7 * DAY, WEDNESDAY - 7 * DAY),
        (Qt.Key.Key_Right, SHIFT, MONDAY, WEDNESDAY + DAY),
        (Qt.Key.Key_Left, SHIFT, MONDAY, WEDNESDAY - DAY),
        (Qt.Key.Key_Right, SHIFT | CTRL, MONDAY + DAY, WEDNESDAY),
    ],
)
def test_keys_move_and_stretch(  # noqa: PLR0913
    grid: YearGrid,
    ids: SmallPlan,
    landed: list[tuple[UUID, Landing]],
    key: Qt.Key,
    held: Qt.KeyboardModifier,
    first: date,
    last: date,
) -> None:
    grid.select(ids.activity)
    QTest.keyClick(grid, key, held)
    ((activity, landing),) = landed
    assert (activity, landing.first, landing.last) == (ids.activity, first, last)


def test_arrows_walk_over_heads_and_bars(grid: YearGrid, ids: SmallPlan) -> None:
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.spot == Spot(0, -1)
    assert grid.accessibleDescription() == "Command"
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.activity() == ids.activity
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.activity() not in {None, ids.activity}
    QTest.keyClick(grid, Qt.Key.Key_Up)
    assert grid.activity() == ids.activity
    QTest.keyClick(grid, Qt.Key.Key_Home)
    assert grid.spot == Spot(0, -1)


def test_the_chosen_bar_is_spoken_with_its_conflicts(grid: YearGrid, ids: SmallPlan) -> None:
    grid.show_conflicts({ids.activity: ["Two places at once"]})
    grid.select(ids.activity)
    words = grid.accessibleDescription()
    assert "Station commanders" in words
    assert "Monday 11 to Wednesday 13 January 2027" in words
    assert words.endswith("Conflict: Two places at once")
    assert grid.tip_at(grid.area_of(ids.activity).center().toPoint()) == words


def test_enter_and_a_double_click_open_the_record(grid: YearGrid, ids: SmallPlan) -> None:
    opened: list[UUID] = []
    grid.opened.connect(opened.append)
    grid.select(ids.activity)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.area_of(ids.activity).center().toPoint())
    assert opened == [ids.activity, ids.activity]


def test_a_folded_group_keeps_its_bars_on_one_line(grid: YearGrid, ids: SmallPlan) -> None:
    assert len(grid.lines) == 3
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 45))
    assert len(grid.lines) == 1
    assert len(grid.lines[0].bars) == 2
    assert not grid.area_of(ids.activity).isNull()
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert len(grid.lines) == 3
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert len(grid.lines) == 1
    grid.select(ids.activity)
    assert len(grid.lines) == 3


def test_holidays_are_named_below_the_pointer(grid: YearGrid) -> None:
    grid.show_rest([Shade(date(2027, 5, 3), date(2027, 5, 3), Rest.HOST, "Easter Monday")])
    there = QPoint(round(grid.scale.x(date(2027, 5, 3)) + 1), 300)
    assert grid.tip_at(there) == "Easter Monday (3 May)"


@pytest.mark.parametrize("zoom", list(Zoom))
def test_each_zoom_is_painted_with_ghosts_and_shades(grid: YearGrid, ids: SmallPlan, zoom: Zoom) -> None:
    grid.show_rest([Shade(MONDAY, WEDNESDAY, kind, "Rest") for kind in Rest])
    grid.show_conflicts({ids.activity: ["wrong"]})
    grid.show_ghosts({ids.activity: Ghost(MONDAY + 9 * DAY, WEDNESDAY + 9 * DAY)})
    before = grid.viewport().grab().toImage()
    grid.show_zoom(zoom, MONDAY)
    after = grid.viewport().grab().toImage()
    assert (before == after) is (zoom is Zoom.YEAR)
    assert grid.scale.shows_days is (zoom is Zoom.MONTH)


def test_what_waits_is_hovered_and_dropped(grid: YearGrid, ids: SmallPlan, landed: list[tuple[UUID, Landing]]) -> None:
    place = QPoint(round(grid.scale.x(date(2027, 6, 7)) + 1), 120)
    grid.hover(ids.activity, place)
    assert grid.landing is not None
    grid.hover(ids.activity, QPoint(-50, 120))
    assert grid.landing is None
    grid.drop(ids.activity, place)
    ((_activity, landing),) = landed
    assert landing.first == date(2027, 6, 7)
    grid.drop(ids.activity, QPoint(10, 120))
    assert len(landed) == 1


def test_rows_for_what_waits_show_only_ghosts(grid: YearGrid) -> None:
    entry = _bar(0, MONDAY, 1).entry
    grid.show_year(with_waiting(YearCalendar(2027, waiting=(entry,))))
    grid.show_ghosts({entry.activity: Ghost(MONDAY, WEDNESDAY)})
    grid.select(entry.activity)
    assert (grid.spot, grid.activity()) == (Spot(1, -1), None)
    grid.viewport().grab()


def test_words_on_a_bar_count_editions_of_a_course() -> None:
    assert labels(_bar(0, MONDAY, 1)) == ["Activity 0", "Course"]
    assert labels(_bar(0, MONDAY, 1, number=2)) == ["2nd · Ohrid", "2nd"]


def test_days_outside_of_the_year_are_pulled_in() -> None:
    scale = Scale(2027, left=100, day_width=2.0)
    assert (scale.day_at(0), scale.day_at(5000)) == (date(2027, 1, 1), date(2027, 12, 31))
    assert scale.x(date(2027, 1, 11)) == 120


def _bar(number_of: int, first: date, days: int, *, number: int = 0) -> Bar:
    entry = Entry(
        activity=uuid4(),
        edition=None,
        title=f"Activity {number_of}",
        reference="",
        kind="course",
        line=list(Line)[number_of % 3],
        status=ActivityStatus.PLANNED,
        place="Ohrid",
        people=20,
    )
    return Bar(entry, first, first + days * DAY, number)


def test_many_rows_scroll_and_are_painted_in_a_blink(grid: YearGrid) -> None:
    rows = tuple(
        Row(f"Activity {n}", "Ohrid", (_bar(n, date(2027, 1, 1) + (n * 7 % 330) * DAY, 4),)) for n in range(500)
    )
    grid.show_year(YearCalendar(2027, (Group("one", "Programme", Line.TRAINING, rows),)))
    grid.show_rest([Shade(MONDAY + n * 9 * DAY, MONDAY + n * 9 * DAY, Rest.HOST, "Day") for n in range(30)])
    scroll = grid.verticalScrollBar()
    began = time.perf_counter()
    for step in range(20):
        scroll.setValue(step * scroll.maximum() // 20)
        grid.viewport().grab()
    assert (time.perf_counter() - began) / 20 < 3
    assert len(grid.lines) == 501
