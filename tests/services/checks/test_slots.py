"""Lessons placed in time, as the plan check sees them."""

from datetime import date

from policeplanner.services.checks.findings import worded
from policeplanner.services.checks.plan import Plan, read_plan
from policeplanner.services.checks.slots import Timetables, by_day, for_groups, grouped, read_timetables
from tests.services.checks.sound_plan import MONDAY, TODAY, SoundPlan, change

SUMMER = date(2027, 7, 5)


def read(plan: SoundPlan) -> tuple[Plan, Timetables]:
    plan.session.flush()
    plan.session.expire_all()
    read = read_plan(plan.session, today=TODAY, since=None)
    assert read is not None
    return read, read_timetables(read)


def test_times_are_local_and_follow_summer_time(plan: SoundPlan) -> None:
    change(plan.afternoon, starts_at=plan.at(SUMMER, "13:15"))
    slots = {slot.id: slot for slot in read(plan)[1].slots}
    winter, summer = slots[plan.morning.id], slots[plan.afternoon.id]
    assert (winter.day, winter.begin, winter.end, winter.minutes) == (MONDAY, 540, 630, 90)
    assert (summer.day, summer.begin, summer.end) == (SUMMER, 795, 885)
    assert (winter.first % 1440, summer.first % 1440) == (480, 675)


def test_lessons_are_found_by_edition_trainer_and_room(plan: SoundPlan) -> None:
    timetables = read(plan)[1]
    assert len(timetables.by_edition[plan.edition.id]) == 4
    assert [slot.id for slot in timetables.by_trainer[plan.boris.id]] == [plan.analysis_b.id]
    assert len(timetables.by_room[plan.hall.id]) == 3


def test_a_lesson_without_a_room_takes_place_at_the_venue_of_the_course(plan: SoundPlan) -> None:
    change(plan.morning, room_id=None)
    slot = next(slot for slot in read(plan)[1].slots if slot.id == plan.morning.id)
    assert slot.room is None
    assert slot.venue is not None
    assert slot.venue.id == plan.venue.id


def test_unplaced_lessons_are_kept_apart(plan: SoundPlan) -> None:
    change(plan.morning, starts_at=None)
    timetables = read(plan)[1]
    assert [item.id for item in timetables.unplaced] == [plan.morning.id]
    assert plan.morning.id not in {slot.id for slot in timetables.slots}


def test_each_group_sits_in_plenaries_and_in_its_own_lessons(plan: SoundPlan) -> None:
    both, timetables = read(plan)
    edition = both.editions[plan.edition.id]
    groups = {worded(name): len(slots) for name, slots in for_groups(edition, timetables.by_edition[edition.id])}
    assert groups == {"the participants of group A": 3, "the participants of group B": 3}
    other = both.editions[plan.other.id]
    [(name, slots)] = for_groups(other, timetables.by_edition[other.id])
    assert (worded(name), len(slots)) == ("the participants", 1)


def test_grouping_keeps_the_order() -> None:
    assert grouped([(1, "a"), (2, "b"), (1, "c")]) == {1: ["a", "c"], 2: ["b"]}


def test_lessons_of_a_day_are_together(plan: SoundPlan) -> None:
    days = by_day(read(plan)[1].slots)
    assert {day: len(slots) for day, slots in days.items()} == {MONDAY: 4, date(2027, 1, 18): 1}
