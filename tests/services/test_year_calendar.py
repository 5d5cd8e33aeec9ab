"""The calendar of a year: rows by programme, trainer, venue and field, what waits for dates, types."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.editions import Edition
from policeplanner.domain.reference import ActivityType
from policeplanner.i18n import speaking
from policeplanner.services.editions import EditionPlan, make_edition
from policeplanner.services.year_calendar import Bar, Grouping, YearCalendar, read_calendar, with_waiting
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, WEDNESDAY, SmallPlan, small_plan


def read(workspace: Workspace, grouping: Grouping = Grouping.PROGRAMME, *kinds: str, year: int = 2027) -> YearCalendar:
    with workspace.reading() as session:
        return read_calendar(session, year, grouping, frozenset(kinds))


def again(workspace: Workspace, plan: SmallPlan, first: date | None, last: date | None) -> UUID:
    """Make another edition of the course of the small plan."""
    with workspace.action("Make another edition") as session:
        made = make_edition(session, EditionPlan(plan.version, first, last, programme_id=plan.programme))
        return made.activity_id


def bars(year: YearCalendar) -> list[Bar]:
    return [bar for group in year.groups for row in group.rows for bar in row.bars]


def test_an_edition_is_a_bar_in_the_row_of_its_programme(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    year = read(workspace)
    (group,) = year.groups
    (row,) = group.rows
    assert (group.name, group.count, group.span) == ("Command", 1, (MONDAY, WEDNESDAY))
    assert (row.name, row.detail) == ("Station commanders", "Ohrid · 12")
    assert [(bar.entry.activity, bar.first, bar.last, bar.number) for bar in row.bars] == [
        (plan.activity, MONDAY, WEDNESDAY, 0)
    ]
    assert year.begun == 1


def test_editions_of_one_course_share_a_row_and_are_counted(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    again(workspace, plan, date(2027, 5, 10), date(2027, 5, 12))
    ((row,),) = (group.rows for group in read(workspace).groups)
    assert [bar.number for bar in row.bars] == [1, 2]


def test_what_overlaps_gets_a_row_of_its_own(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    again(workspace, plan, WEDNESDAY, WEDNESDAY + timedelta(days=2))
    (group,) = read(workspace).groups
    assert [len(row.bars) for row in group.rows] == [1, 1]


def test_by_trainer_an_edition_is_with_each_of_its_team(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    again(workspace, plan, date(2027, 5, 10), date(2027, 5, 12))
    groups = read(workspace, Grouping.TRAINER).groups
    assert [(group.name, group.count) for group in groups] == [
        ("Marko Iliev", 1),
        ("Ana Petrova", 1),
        ("Without trainers", 1),
    ]


@pytest.mark.parametrize(("grouping", "name"), [(Grouping.VENUE, "Centre de formation"), (Grouping.FIELD, "Cdt")])
def test_groups_are_named_in_the_language_spoken(workspace: Workspace, grouping: Grouping, name: str) -> None:
    small_plan(workspace)
    with speaking("fr"):
        assert [group.name for group in read(workspace, grouping).groups] == [name]


def test_what_has_no_dates_waits(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    waiting = again(workspace, plan, None, None)
    year = read(workspace)
    assert [entry.activity for entry in year.waiting] == [waiting]
    assert read(workspace, year=2028).waiting == ()
    first = with_waiting(year).groups[0]
    assert (first.name, first.count, [row.waiting for row in first.rows]) == ("Without dates", 1, [year.waiting[0]])
    assert with_waiting(read(workspace, year=2028)).groups == ()


@pytest.mark.parametrize("status", [ActivityStatus.POSTPONED, ActivityStatus.CANCELLED])
def test_what_does_not_take_place_is_not_shown(workspace: Workspace, status: ActivityStatus) -> None:
    plan = small_plan(workspace)
    with workspace.action("Put off") as session:
        session.get_one(Activity, plan.activity).status = status
    assert bars(read(workspace)) == []


def test_what_runs_over_the_turn_of_the_year_is_in_both(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Extend") as session:
        session.get_one(Activity, plan.activity).ends_on = date(2028, 2, 1)
    assert len(bars(read(workspace))) == len(bars(read(workspace, year=2028))) == 1
    assert read(workspace, year=2028).begun == 0


def test_without_a_last_day_it_lasts_one_day(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Forget the end") as session:
        session.get_one(Activity, plan.activity).ends_on = None
    (bar,) = bars(read(workspace))
    assert (bar.first, bar.last) == (MONDAY, MONDAY)


def test_types_can_be_left_out(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Hold a workshop") as session:
        kind = ActivityType(code="WORKSHOP", name_en="Workshop", name_fr="Atelier")
        session.add(kind)
        session.flush()
        session.add(Activity(type_id=kind.id, title_en="Talk", starts_on=MONDAY, ends_on=MONDAY))
    year = read(workspace, Grouping.PROGRAMME, "WORKSHOP")
    assert [bar.entry.title for bar in bars(year)] == ["Talk"]
    assert year.groups[0].name == "Without a programme"
    assert year.kinds == (("COURSE", "Course"), ("WORKSHOP", "Workshop"))
    assert {bar.entry.activity for bar in bars(read(workspace))} >= {plan.activity}


def test_editions_are_known_by_their_activity(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    (bar,) = bars(read(workspace))
    with workspace.reading() as session:
        assert session.scalars(select(Edition.id)).one() == bar.entry.edition == plan.edition
