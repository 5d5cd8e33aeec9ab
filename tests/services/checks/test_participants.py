"""Nominations that cannot all hold."""

from datetime import date

import pytest

from policeplanner.domain.participants import Nomination, NominationStatus, VettingStatus
from policeplanner.domain.vocabulary import Sex
from tests.services.checks.sound_plan import MONDAY, TODAY, Break, SoundPlan, change


def mira_in_both_courses(plan: SoundPlan) -> None:
    change(plan.other_activity, starts_on=MONDAY)
    plan.add(Nomination(edition_id=plan.other.id, participant_id=plan.mira.id))


def mira_in_two_lessons(plan: SoundPlan) -> None:
    mira_in_both_courses(plan)
    change(plan.elsewhere, starts_at=plan.at(MONDAY, "10:00"))


def mira_in_courses_one_after_the_other(plan: SoundPlan) -> None:
    plan.add(Nomination(edition_id=plan.other.id, participant_id=plan.mira.id))


def mira_in_the_reserve(plan: SoundPlan) -> None:
    mira_in_two_lessons(plan)
    for nomination in plan.nominations:
        change(nomination, status=NominationStatus.RESERVE)


def vetting(status: VettingStatus) -> Break:
    return lambda plan: change(plan.nominations[0], vetting=status)


def vetting_valid_until(day: date) -> Break:
    return lambda plan: change(plan.nominations[0], vetting_valid_until=day)


def one_place_in_group_a(confirmed: int) -> Break:
    def shrink(plan: SoundPlan) -> None:
        change(plan.group_a, size=1)
        for nomination in plan.nominations[:confirmed]:
            change(nomination, status=NominationStatus.CONFIRMED, group_id=plan.group_a.id)

    return shrink


def more_than_in_all_groups(plan: SoundPlan) -> None:
    change(plan.group_a, size=1)
    change(plan.group_b, size=0)
    for nomination in plan.nominations:
        change(nomination, status=NominationStatus.CONFIRMED, group_id=None)


def only_men(plan: SoundPlan) -> None:
    change(plan.mira, sex=Sex.MALE)


def sex_unknown(plan: SoundPlan) -> None:
    change(plan.luan, sex=None)


@pytest.mark.parametrize(
    ("code", "break_it"),
    [
        ("participant-two-places", mira_in_two_lessons),
        ("participant-two-editions", mira_in_both_courses),
        ("vetting-open", vetting(VettingStatus.REQUESTED)),
        ("vetting-refused", vetting(VettingStatus.REFUSED)),
        ("vetting-refused", vetting_valid_until(date(2027, 1, 10))),
        ("too-many-confirmed", one_place_in_group_a(2)),
        ("too-many-confirmed", more_than_in_all_groups),
        ("women-below-target", only_men),
    ],
)
def test_nominations_that_cannot_hold_are_found(plan: SoundPlan, code: str, break_it: Break) -> None:
    break_it(plan)
    assert code in plan.codes()


@pytest.mark.parametrize(
    ("code", "come_close"),
    [
        ("participant-two-places", mira_in_both_courses),
        ("participant-two-editions", mira_in_two_lessons),
        ("participant-two-editions", mira_in_courses_one_after_the_other),
        ("participant-two-places", mira_in_the_reserve),
        ("vetting-open", vetting(VettingStatus.NOT_REQUIRED)),
        ("vetting-refused", vetting_valid_until(MONDAY)),
        ("too-many-confirmed", one_place_in_group_a(1)),
        ("women-below-target", sex_unknown),
    ],
)
def test_what_only_comes_close_is_not_found(plan: SoundPlan, code: str, come_close: Break) -> None:
    come_close(plan)
    assert code not in plan.codes()


def test_vetting_may_be_open_until_nominations_close(plan: SoundPlan) -> None:
    vetting(VettingStatus.REQUESTED)(plan)
    assert plan.codes(today=date(2026, 11, 30)) == []
    assert plan.codes(today=date(2026, 12, 1)) == ["vetting-open"]


def test_a_person_in_another_group_is_free_during_group_work(plan: SoundPlan) -> None:
    mira_in_both_courses(plan)
    change(plan.elsewhere, starts_at=plan.at(MONDAY, "10:45"))
    plan.session.delete(plan.analysis_a)
    assert "participant-two-places" not in plan.codes()


def test_refused_vetting_names_nobody(plan: SoundPlan) -> None:
    vetting(VettingStatus.REFUSED)(plan)
    finding = plan.one("vetting-refused")
    assert "Mira" not in finding.what + finding.where
    assert "Mira" not in repr(finding)
    assert finding.day == MONDAY > TODAY
