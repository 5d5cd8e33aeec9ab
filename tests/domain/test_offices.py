"""The office: local time, working days and teaching blocks."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policeplanner.domain.offices import (
    USUAL_BLOCKS,
    Block,
    Holiday,
    HolidayLayer,
    Office,
    WorkingCalendar,
    parse_blocks,
)

DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
CALENDARS = st.builds(
    WorkingCalendar,
    st.frozensets(st.integers(1, 7), min_size=1),
    st.frozensets(st.dates(date(2027, 1, 1), date(2027, 2, 28)), max_size=20),
    st.frozensets(st.dates(date(2027, 1, 1), date(2027, 2, 28)), max_size=5),
)


def office() -> Office:
    return Office(name_en="O", name_fr="B", country_iso2="MK", timezone="Europe/Skopje", first_year=2027)


def test_a_local_time_is_an_hour_ahead_in_winter_and_two_in_summer() -> None:
    assert office().moment(date(2027, 1, 11), 9 * 60) == datetime(2027, 1, 11, 8, tzinfo=UTC)
    assert office().moment(date(2027, 7, 12), 9 * 60) == datetime(2027, 7, 12, 7, tzinfo=UTC)


def test_a_moment_is_told_in_local_time() -> None:
    local = office().local(datetime(2027, 7, 12, 22, 30, tzinfo=UTC))
    assert (local.date(), local.hour, local.minute) == (date(2027, 7, 13), 0, 30)
    assert office().zone == ZoneInfo("Europe/Skopje")


@given(DAYS, st.integers(6 * 60, 22 * 60))
def test_a_time_of_day_survives_the_way_to_utc_and_back(day: date, minute: int) -> None:
    here = office()
    local = here.local(here.moment(day, minute))
    assert (local.date(), local.hour * 60 + local.minute) == (day, minute)


def holiday(here: Office, day: date, layer: HolidayLayer) -> Holiday:
    return Holiday(office_id=here.id, day=day, name_en="H", name_fr="F", layer=layer)


def test_the_calendar_has_all_layers() -> None:
    here = office()
    here.holidays = [
        holiday(here, date(2027, 1, 7), HolidayLayer.HOST),
        holiday(here, date(2027, 1, 8), HolidayLayer.MISSION),
        holiday(here, date(2027, 1, 9), HolidayLayer.WORKING),
    ]
    calendar = WorkingCalendar.of(here)
    week = [date(2027, 1, 4) + timedelta(days=n) for n in range(7)]
    assert [calendar.works(day) for day in week] == [True, True, True, False, False, True, False]
    assert calendar.next_working_day(date(2027, 1, 7)) == date(2027, 1, 9)


def test_a_day_worked_by_decree_beats_a_holiday() -> None:
    day = date(2027, 1, 7)
    assert WorkingCalendar(frozenset({4}), frozenset({day}), frozenset({day})).works(day)


@given(CALENDARS, st.dates(date(2027, 1, 1), date(2027, 2, 1)), st.integers(0, 40))
def test_the_days_between_are_just_those_that_are_worked(calendar: WorkingCalendar, first: date, length: int) -> None:
    last = first + timedelta(days=length)
    days = calendar.days_between(first, last)
    assert days == sorted(set(days))
    assert all(first <= day <= last and calendar.works(day) for day in days)
    assert len(days) == sum(calendar.works(first + timedelta(days=n)) for n in range(length + 1))


@given(CALENDARS, DAYS)
def test_the_next_working_day_is_the_first_one_worked(calendar: WorkingCalendar, day: date) -> None:
    found = calendar.next_working_day(day)
    assert found >= day
    assert calendar.works(found)
    assert not calendar.days_between(day, found - timedelta(days=1))


def test_no_days_lie_between_days_in_the_wrong_order() -> None:
    calendar = WorkingCalendar(frozenset(range(1, 8)), frozenset())
    assert calendar.days_between(date(2027, 1, 2), date(2027, 1, 1)) == []


def test_the_usual_blocks_are_four_of_ninety_minutes() -> None:
    assert [block.end - block.start for block in parse_blocks(USUAL_BLOCKS)] == [90, 90, 90, 90]
    assert parse_blocks("") == ()


@st.composite
def block_lists(draw: st.DrawFn) -> tuple[Block, ...]:
    times = sorted(draw(st.sets(st.integers(0, 1439), max_size=12)))
    return tuple(Block(start, end) for start, end in zip(times[::2], times[1::2], strict=False))


@given(block_lists())
def test_blocks_are_read_as_they_are_written(blocks: tuple[Block, ...]) -> None:
    written = " ".join(
        f"{block.start // 60:02}:{block.start % 60:02}-{block.end // 60:02}:{block.end % 60:02}" for block in blocks
    )
    assert parse_blocks(written) == blocks


@pytest.mark.parametrize(
    "written", ["09:00-08:00", "09:00-09:00", "09:00-10:00 09:30-11:00", "nine-ten", "25:00-26:00"]
)
def test_blocks_that_make_no_sense_are_refused(written: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the words come from several places
        parse_blocks(written)
