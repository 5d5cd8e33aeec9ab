"""What is late in initiatives, and meetings that collide."""

from datetime import date

import pytest

from policeplanner.domain.activities import ActivityStatus
from policeplanner.domain.initiatives import CommitmentStatus, DecisionStatus, Initiative, Meeting
from tests.services.checks.sound_plan import HOLIDAY, TODAY, Break, SoundPlan, change

YESTERDAY = date(2027, 1, 3)
WEDNESDAY = date(2027, 1, 20)


def promise_due(day: date, status: CommitmentStatus = CommitmentStatus.PLANNED) -> Break:
    return lambda plan: change(plan.commitment, due_on=day, status=status)


def decision_due(day: date, status: DecisionStatus = DecisionStatus.UNDER_WAY) -> Break:
    return lambda plan: change(plan.decision, due_on=day, status=status)


def step_due(day: date, done_on: date | None = None) -> Break:
    return lambda plan: change(plan.step, due_on=day, done_on=done_on)


def second_meeting(clock: str, *, same_forum: bool, place: str) -> Break:
    def add(plan: SoundPlan) -> None:
        initiative = plan.initiative
        if not same_forum:
            initiative = Initiative(activity_id=plan.other_activity.id)
            plan.add(initiative)
        plan.add(Meeting(initiative_id=initiative.id, starts_at=plan.at(WEDNESDAY, clock), place=place))

    return add


def meeting_on_a_holiday(plan: SoundPlan) -> None:
    change(plan.meeting, starts_at=plan.at(HOLIDAY, "17:00"))


def late_in_an_initiative_that_is_off(plan: SoundPlan) -> None:
    promise_due(YESTERDAY)(plan)
    change(plan.safer, status=ActivityStatus.POSTPONED)


@pytest.mark.parametrize(
    ("code", "break_it"),
    [
        ("commitment-late", promise_due(YESTERDAY)),
        ("decision-late", decision_due(YESTERDAY)),
        ("step-late", step_due(YESTERDAY)),
        ("meetings-overlap", second_meeting("18:30", same_forum=True, place="School")),
        ("meetings-overlap", second_meeting("18:30", same_forum=False, place="town hall ")),
        ("meeting-on-day-off", meeting_on_a_holiday),
    ],
)
def test_what_goes_wrong_is_found(plan: SoundPlan, code: str, break_it: Break) -> None:
    break_it(plan)
    assert plan.codes().count(code) == 1


@pytest.mark.parametrize(
    ("code", "come_close"),
    [
        ("commitment-late", promise_due(TODAY)),
        ("commitment-late", promise_due(YESTERDAY, CommitmentStatus.KEPT)),
        ("commitment-late", late_in_an_initiative_that_is_off),
        ("decision-late", decision_due(YESTERDAY, DecisionStatus.DONE)),
        ("step-late", step_due(YESTERDAY, done_on=YESTERDAY)),
        ("meetings-overlap", second_meeting("19:00", same_forum=True, place="Town hall")),
        ("meetings-overlap", second_meeting("18:30", same_forum=False, place="School")),
    ],
)
def test_what_only_comes_close_is_not_found(plan: SoundPlan, code: str, come_close: Break) -> None:
    come_close(plan)
    assert code not in plan.codes()


def test_a_late_promise_says_whose(plan: SoundPlan) -> None:
    promise_due(YESTERDAY)(plan)
    finding = plan.one("commitment-late")
    assert finding.what == "Municipality promised “Street lights” by Sunday 3 January 2027; it is not marked as kept."
    assert finding.where == "Safer streets · Sunday 3 January 2027"
