"""The rows that the plan check reads, and how they are called."""

from datetime import date
from uuid import UUID

import pytest

from policeplanner.domain.activities import ActivityStatus
from policeplanner.domain.courses import LessonKind
from policeplanner.services.checks.findings import worded
from policeplanner.services.checks.rows import ActivityRow, GroupRow, LessonRow, RoomRow, VenueRow, tokens

ID = UUID(int=1)
NEW_YEAR = date(2027, 1, 1)


def activity(status: ActivityStatus, starts_on: date | None, ends_on: date | None) -> ActivityRow:
    return ActivityRow(ID, "", "", "2027-07", status, starts_on, ends_on, None, None, None, None)


def lesson(title: str, kind: LessonKind) -> LessonRow:
    return LessonRow(ID, ID, title, "", kind, 90, 1, None, "", True, ID)


def test_an_activity_without_a_title_goes_by_its_reference() -> None:
    assert activity(ActivityStatus.IDEA, None, None).name == "2027-07"


@pytest.mark.parametrize(
    ("ends_on", "since", "over"),
    [
        (NEW_YEAR, date(2027, 1, 2), True),
        (NEW_YEAR, NEW_YEAR, False),
        (None, date(2027, 1, 2), True),
        (NEW_YEAR, None, False),
    ],
)
def test_what_ended_before_a_day_is_over(ends_on: date | None, since: date | None, over: bool) -> None:
    assert activity(ActivityStatus.PLANNED, NEW_YEAR, ends_on).over(since) is over


def test_a_draft_without_dates_is_never_over() -> None:
    assert not activity(ActivityStatus.IDEA, None, None).over(NEW_YEAR)


def test_done_and_off() -> None:
    assert activity(ActivityStatus.CLOSED, None, None).done
    assert activity(ActivityStatus.POSTPONED, None, None).off
    assert not activity(ActivityStatus.CONFIRMED, None, None).done


def test_a_lesson_without_a_title_goes_by_its_kind() -> None:
    assert worded(lesson("", LessonKind.TEST).name) == "test"
    assert worded(lesson("Scanning", LessonKind.TEST).name) == "Scanning"
    assert not lesson("", LessonKind.OPENING).contact


def test_towns_are_compared_without_regard_to_capitals() -> None:
    venues = [VenueRow(ID, "", "", city, 0, 1440, "1234567") for city in ("Skopje", " SKOPJE ")]
    assert venues[0].town == venues[1].town
    assert worded(venues[0].name) == "Skopje"
    assert worded(RoomRow(ID, venues[0], "Hall", "Salle", 20, frozenset()).name) == "Hall"


def test_a_group_and_its_people() -> None:
    group = GroupRow(ID, ID, "B", 12)
    assert worded(group.phrase) == "group B"
    assert worded(group.people) == "the participants of group B"


def test_tokens_are_separated_by_semicolons() -> None:
    assert tokens(" projector;; flipchart ; ") == {"projector", "flipchart"}
    assert tokens("") == frozenset()
