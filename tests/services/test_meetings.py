"""A year of forum meetings in one go: the monthly rule, and what days off change."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from policeplanner.domain.initiatives import Meeting
from policeplanner.domain.offices import Holiday, HolidayLayer, Office, WorkingCalendar
from policeplanner.domain.texts import Text
from policeplanner.services.initiatives import make_initiative
from policeplanner.services.meetings import (
    LAST,
    DayOff,
    MeetingOutcome,
    MonthlyRule,
    Span,
    Town,
    add_meetings,
    first_open_month,
    preview,
    propose,
    usual_town,
)
from policeplanner.store.workspace import Workspace
from tests.plans import small_plan

FIRST_TUESDAY = MonthlyRule(1, 1)
JANUARY = date(2027, 1, 1)
WEEK = WorkingCalendar(frozenset({1, 2, 3, 4, 5}), frozenset())
TETOVO = Town(uuid4(), Text("Tetovo", "Tetovo"), FIRST_TUESDAY)
RULES = st.builds(MonthlyRule, st.integers(1, LAST), st.integers(0, 6))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    plan = Workspace.create(tmp_path / "plan.ppdb", None)
    small_plan(plan)
    with plan.action("Add holidays", undoable=False) as session:
        office = session.scalars(select(Office)).one()
        for day, name, layer in (
            (date(2027, 6, 1), "Host day", HolidayLayer.HOST),
            (date(2027, 9, 7), "Mission day", HolidayLayer.MISSION),
        ):
            session.add(Holiday(office_id=office.id, day=day, name_en=name, name_fr=name, layer=layer))
    yield plan
    plan.close()


def new_towns(workspace: Workspace, *names: str) -> list[UUID]:
    with workspace.action("New towns") as session:
        made = [make_initiative(session) for _ in names]
        session.flush()
        for name, initiative in zip(names, made, strict=True):
            initiative.municipality = name
        return [initiative.id for initiative in made]


@given(rule=RULES, year=st.integers(2020, 2060), month=st.integers(1, 12))
def test_a_rule_names_one_day_of_its_weekday_in_each_month(rule: MonthlyRule, year: int, month: int) -> None:
    day = rule.day_in(year, month)
    assert (day.year, day.month, day.weekday()) == (year, month, rule.weekday)
    if rule.ordinal == LAST:
        assert (day + timedelta(days=7)).month != month
    else:
        assert (day.day - 1) // 7 + 1 == rule.ordinal


@given(rule=RULES, first=st.dates(date(2020, 1, 1), date(2060, 1, 1)), months=st.integers(1, 36))
def test_a_series_has_one_day_a_month_and_none_before_it_begins(rule: MonthlyRule, first: date, months: int) -> None:
    days = rule.days(first, months)
    assert days == sorted(days)
    assert len({(day.year, day.month) for day in days}) == len(days)
    assert len(days) in {months, months - 1}
    assert all(day >= first for day in days)


@given(day=st.dates(date(2020, 1, 1), date(2060, 1, 1)))
def test_the_rule_of_a_day_leads_back_to_it(day: date) -> None:
    assert MonthlyRule.of(day).day_in(day.year, day.month) == day


@given(
    off=st.frozensets(st.dates(date(2027, 1, 1), date(2027, 12, 31)), max_size=60),
    rule=RULES,
    choice=st.sampled_from(DayOff),
)
def test_nothing_is_added_on_a_day_off_unless_it_is_asked_for(
    off: frozenset[date], rule: MonthlyRule, choice: DayOff
) -> None:
    calendar = WorkingCalendar(frozenset({1, 2, 3, 4, 5}), off)
    proposed = propose([Town(TETOVO.initiative, TETOVO.name, rule)], Span(JANUARY, 12, choice), calendar)
    assert len(proposed) == 12
    for each in proposed:
        assert each.wanted == rule.day_in(each.wanted.year, each.wanted.month)
        assert not each.added or choice is DayOff.KEEP or calendar.works(each.day)
        assert (each.outcome is MeetingOutcome.AS_WANTED) == calendar.works(each.wanted)
        if each.outcome is MeetingOutcome.SHIFTED:
            assert each.day > each.wanted
            assert not any(
                calendar.works(each.wanted + timedelta(days=n)) for n in range((each.day - each.wanted).days)
            )


def test_the_first_tuesdays_of_2027() -> None:
    days = FIRST_TUESDAY.days(JANUARY, 12)
    assert [(day.month, day.day) for day in days[:4]] == [(1, 5), (2, 2), (3, 2), (4, 6)]
    assert FIRST_TUESDAY.days(date(2027, 1, 6), 2) == [date(2027, 2, 2)]
    assert MonthlyRule(LAST, 4).day_in(2027, 2) == date(2027, 2, 26)
    assert monthrange(2027, 2)[1] == 28


def test_a_meeting_that_is_there_already_is_not_proposed_again() -> None:
    proposed = propose([TETOVO], Span(JANUARY, 2), WEEK, lambda _town: frozenset({date(2027, 1, 5)}))
    assert [each.outcome for each in proposed] == [MeetingOutcome.PRESENT, MeetingOutcome.AS_WANTED]
    assert [each.added for each in proposed] == [False, True]


def test_a_year_in_four_towns_is_one_action_in_local_hours(workspace: Workspace) -> None:
    names = ("Tetovo", "Bitola", "Kumanovo", "Veles")
    keys = new_towns(workspace, *names)
    with workspace.reading() as session:
        towns = [usual_town(session, key) for key in keys]
        proposed = preview(session, towns, Span(JANUARY))
    assert len(proposed) == 48
    assert {each.town.place for each in proposed} == set(names)
    with workspace.action("Plan meetings") as session:
        assert len(add_meetings(session, proposed)) == 48
    with workspace.reading() as session:
        office = session.scalars(select(Office)).one()
        held = [office.local(moment) for moment in session.scalars(select(Meeting.starts_at))]
    assert {moment.hour for moment in held} == {17}  # summer and winter
    assert {moment.date() for moment in held} >= {date(2027, 6, 2), date(2027, 9, 8)}
    assert not {moment.date() for moment in held} & {date(2027, 6, 1), date(2027, 9, 7)}
    workspace.undo()
    with workspace.reading() as session:
        assert not session.scalars(select(Meeting)).all()


def test_what_holidays_changed_is_said_with_their_names(workspace: Workspace) -> None:
    keys = new_towns(workspace, "Tetovo")
    with workspace.reading() as session:
        moved = [e for e in preview(session, [usual_town(session, keys[0])], Span(JANUARY)) if e.wanted != e.day]
        skipped = preview(session, [usual_town(session, keys[0])], Span(JANUARY, 12, DayOff.SKIP))
    assert [(each.why.en if each.why else "", each.day) for each in moved] == [
        ("Host day", date(2027, 6, 2)),
        ("Mission day", date(2027, 9, 8)),
    ]
    assert [each.wanted for each in skipped if not each.added] == [date(2027, 6, 1), date(2027, 9, 7)]


def test_a_forum_goes_on_as_it_last_met(workspace: Workspace) -> None:
    keys = new_towns(workspace, "Tetovo")
    with workspace.action("Meet") as session:
        session.add(
            Meeting(
                initiative_id=keys[0],
                starts_at=datetime(2027, 12, 8, 17, 30, tzinfo=UTC),
                minutes=90,
                place="Town hall",
            )
        )
    with workspace.reading() as session:
        town = usual_town(session, keys[0])
        assert first_open_month(session, keys) == date(2028, 1, 1)
    assert (town.rule, town.minute, town.minutes, town.place) == (MonthlyRule(2, 2), 18 * 60 + 30, 90, "Town hall")
