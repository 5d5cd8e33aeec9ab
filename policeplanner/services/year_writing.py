"""Write a year plan into the plan as one undoable action, and say in words what changes."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from threading import Event
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from policeplanner.domain.activities import Activity
from policeplanner.domain.editions import Edition, EditionTrainer, TrainerRole
from policeplanner.domain.offices import Office, WorkingCalendar
from policeplanner.domain.placements import Lock, Placement
from policeplanner.formats import enumeration, long_range, number, plain_date, short_range
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.scheduling.job import Status
from policeplanner.scheduling.year_job import YearChange, YearProgress, YearResult, changes_of
from policeplanner.scheduling.year_problem import Booking, YearPlan, booked_by
from policeplanner.scheduling.year_reasons import explain_year
from policeplanner.scheduling.year_solve import plan_year, repair_year
from policeplanner.services.occupation import MomentSpan, occupation_between
from policeplanner.services.year_days import YearDays
from policeplanner.services.year_plan import YearChoices, YearTask, describe_year
from policeplanner.store.workspace import Workspace

STATUS_NAMES = {
    Status.PROVEN: QT_TRANSLATE_NOOP("YearPlan", "best possible year plan"),
    Status.FOUND: QT_TRANSLATE_NOOP("YearPlan", "valid year plan"),
    Status.PARTIAL: QT_TRANSLATE_NOOP("YearPlan", "incomplete year plan"),
    Status.IMPOSSIBLE: QT_TRANSLATE_NOOP("YearPlan", "not all activities can take place as asked"),
    Status.CANCELLED: QT_TRANSLATE_NOOP("YearPlan", "stopped"),
}


@dataclass(frozen=True)
class YearEffort:
    """How long to try, and from which seed: the same seed and plan give the same year plan."""

    seconds: float = 30.0
    seed: int = 1


@dataclass(frozen=True)
class YearProposal:
    """A year plan that is not written yet."""

    task: YearTask
    result: YearResult

    @property
    def lines(self) -> list[str]:
        """Say how it ended, what changes, what is left out and why, in the language spoken."""
        changes = (say_change(self.task, change) for change in self.result.changes)
        return [self.summary, *changes, *self.reasons]

    @property
    def summary(self) -> str:
        """Say how it ended."""
        task, result = self.task, self.result
        text = translate("YearPlan", "{year}: {status}, {placed} of {total} activities placed, {seconds} s")
        return text.format(
            year=task.days.year,
            status=translate("YearPlan", STATUS_NAMES[result.status]),
            placed=len(result.plan.bookings),
            total=len(task.problem.activities),
            seconds=number(Decimal(result.seconds), 1),
        )

    @property
    def reasons(self) -> list[str]:
        """Say why something is left out, and what was wrong before."""
        left_out = [explain_year(r, self.task.names) for left in self.result.unplaced.values() for r in left]
        return [*left_out, *(explain_year(reason, self.task.names) for reason in self.result.given)]

    @property
    def changed(self) -> list[tuple[str, str]]:
        """Return the activities that get other dates, venues or trainers, each with the change in few words."""
        named = ((change.activity, _parts(self.task, change, _short)) for change in self.result.changes)
        return [(id_, "\n".join([self.task.names[id_], *parts])) for id_, parts in named if parts]

    def only(self, wanted: Collection[str]) -> YearPlan:
        """Return the plan in which only some activities, by id, change and the others are as they were."""
        before = {lock.activity: booked_by(lock) for lock in self.task.problem.locks}
        after = self.result.plan.by_activity
        kept = (after.get(id_) if id_ in wanted else before.get(id_) for id_ in self.task.problem.activity)
        return YearPlan.of(booking for booking in kept if booking is not None)


def propose_year(
    workspace: Workspace,
    year: int,
    choices: YearChoices,
    effort: YearEffort | None = None,
    *,
    progress: Callable[[YearProgress], None] | None = None,
    cancel: Event | None = None,
) -> YearProposal:
    """Plan a year, or mend its plan where the choices ask for a repair; nothing is written."""
    effort = effort or YearEffort()
    with workspace.reading() as session:
        task = describe_year(session, year, choices)
    solve = repair_year if choices.repair else plan_year
    result = solve(task.problem, seed=effort.seed, seconds=effort.seconds, progress=progress, cancel=cancel)
    return YearProposal(task, result)


def say_change(task: YearTask, change: YearChange) -> str:
    """Say in one line what changes for an activity: old → new."""
    name = task.names[change.activity]
    if change.after is None:
        return translate("YearPlan", "{activity}: finds no dates and stays as it is").format(activity=name)
    return f"{name}: " + "; ".join(_parts(task, change, _dates))


def _parts(task: YearTask, change: YearChange, dated: Callable[[YearDays, Booking], str]) -> list[str]:
    """Return what changes for an activity: dates, venue, trainers; nothing for one that finds no dates."""
    before, after = change.before, change.after
    parts: list[str] = []
    if after is None:
        return parts
    if before is None or (before.start, before.end) != (after.start, after.end):
        old = dated(task.days, before) if before else translate("YearPlan", "no dates")
        parts.append(f"{old} → {dated(task.days, after)}")
    if before is not None and before.venue != after.venue:
        parts.append(" → ".join(task.names.get(venue or "", "–") for venue in (before.venue, after.venue)))
    if before is not None and set(before.trainers) != set(after.trainers):
        gone = enumeration(task.names[t] for t in before.trainers if t not in after.trainers)
        new = enumeration(task.names[t] for t in after.trainers if t not in before.trainers)
        parts.append(f"{gone} → {new}")
    return parts


def _dates(days: YearDays, booking: Booking) -> str:
    first, last = days.day(booking.start), days.day(booking.end - 1)
    return long_range(first, last) if first != last else plain_date(first)


def _short(days: YearDays, booking: Booking) -> str:
    return short_range(days.day(booking.start), days.day(booking.end - 1))


def write_year(workspace: Workspace, task: YearTask, plan: YearPlan) -> list[str]:
    """Write a year plan as one undoable action and return what changed, in words.

    Lessons move along: one that was on the third working day at nine is on the third working day at nine again.
    Lessons in a room of another venue, or of a trainer who left the team, lose their place, and so do those whose room
    or trainer has something else at the new time. Milestones counted from the start follow by themselves. An activity
    that was changed or deleted since the task was described is left as it is.
    """
    lines, moved = [], []
    with workspace.action(QT_TRANSLATE_NOOP("Action", "Plan the year"), str(task.days.year)) as session:
        calendar = WorkingCalendar.of(session.scalars(select(Office)).one())
        for change in changes_of(task.problem, plan):
            activity = session.get(Activity, UUID(change.activity))
            if activity is not None and change.after is not None and _as_described(task.days, activity, change):
                edition = _edition(session, activity.id)
                if edition is not None:
                    dates = task.days.day(change.after.start), task.days.day(change.after.end - 1)
                    _move_edition(session, edition, _shift_of(calendar, activity, dates), change.after)
                    moved += [edition] if (activity.starts_on, activity.ends_on) != dates else []
                _move(activity, task.days, change.after)
                lines.append(say_change(task, change))
        session.flush()
        for edition in moved:
            _take_off_clashes(session, edition)
    return lines


def move_activity(session: Session, activity_id: UUID, dates: tuple[date, date] | None) -> int:
    """Give an activity other dates, first and last day, or none; return how many lessons have lost their place.

    Lessons move along as in `write_year`. Where only one end moves, lessons stay where they are, and those on days that
    are cut off lose their place.
    """
    activity, edition = session.get_one(Activity, activity_id), _edition(session, activity_id)
    placed = list(_placed(session, edition.id)) if edition is not None else []
    if placed:
        _move_lessons(session, activity, placed, dates)
    activity.starts_on, activity.ends_on = dates or (None, None)
    session.flush()
    if edition is not None and dates is not None:
        _take_off_clashes(session, edition)
    return sum(placement.starts_at is None for placement in placed)


def _move_lessons(
    session: Session, activity: Activity, placed: Iterable[Placement], dates: tuple[date, date] | None
) -> None:
    calendar = WorkingCalendar.of(session.scalars(select(Office)).one())
    shift = _shift_of(calendar, activity, dates) if dates else {}
    if dates and shift is not None and (activity.starts_on == dates[0] or activity.ends_on == dates[1]):
        shift = {day: day for day in calendar.days_between(*dates)}
    for placement in placed if shift is not None else ():
        _shift(session, placement, shift or {})


def _as_described(days: YearDays, activity: Activity, change: YearChange) -> bool:
    return activity.starts_on == (None if change.before is None else days.day(change.before.start))


def _move(activity: Activity, days: YearDays, after: Booking) -> None:
    activity.starts_on, activity.ends_on = days.day(after.start), days.day(after.end - 1)
    activity.venue_id = UUID(after.venue) if after.venue else None


def _edition(session: Session, activity_id: UUID) -> Edition | None:
    return session.scalars(
        select(Edition)
        .where(Edition.activity_id == activity_id)
        .options(selectinload(Edition.team), selectinload(Edition.interpreters))
    ).one_or_none()


def _shift_of(calendar: WorkingCalendar, activity: Activity, dates: tuple[date, date]) -> dict[date, date] | None:
    """Return the new day of each working day of an activity, None when it keeps its dates or had none."""
    if activity.starts_on is None or activity.ends_on is None or (activity.starts_on, activity.ends_on) == dates:
        return None
    old, new = calendar.days_between(activity.starts_on, activity.ends_on), calendar.days_between(*dates)
    return dict(zip(old, new, strict=False))


def _move_edition(session: Session, edition: Edition, shift: dict[date, date] | None, after: Booking) -> None:
    activity = edition.activity
    gone = _change_team(session, edition, {UUID(trainer) for trainer in after.trainers})
    same_venue = (str(activity.venue_id) if activity.venue_id else None) == after.venue
    for placement in _placed(session, edition.id):
        stays = same_venue or placement.room_id is None
        if not stays or not gone.isdisjoint(member.trainer_id for member in placement.trainers):
            _take_off(placement)
        elif shift is not None:
            _shift(session, placement, shift)


def _change_team(session: Session, edition: Edition, wanted: set[UUID]) -> set[UUID]:
    """Give the places of trainers who leave to those who come, with their roles, and return who left."""
    wanted -= {member.interpreter_id for member in edition.interpreters}
    present = {member.trainer_id: member for member in edition.team}
    leaving = sorted((m for id_, m in present.items() if id_ not in wanted), key=lambda m: m.id)
    gone = {member.trainer_id for member in leaving}
    coming = sorted(wanted - present.keys())
    for member, trainer_id in zip(leaving, coming, strict=False):
        member.trainer_id = trainer_id
    for member in leaving[len(coming) :]:
        session.delete(member)
    session.add_all(
        EditionTrainer(edition_id=edition.id, trainer_id=trainer_id, role=TrainerRole.TRAINER)
        for trainer_id in coming[len(leaving) :]
    )
    return gone


def _placed(session: Session, edition_id: UUID) -> Iterable[Placement]:
    return session.scalars(
        select(Placement)
        .where(Placement.edition_id == edition_id, Placement.starts_at.is_not(None))
        .options(selectinload(Placement.trainers))
    ).all()


def _shift(session: Session, placement: Placement, shift: dict[date, date]) -> None:
    """Move a lesson to the same time of the day that has the same place in the edition as its day had."""
    office = session.scalars(select(Office)).one()
    assert placement.starts_at is not None
    local = office.local(placement.starts_at)
    if local.date() in shift:
        placement.starts_at = office.moment(shift[local.date()], local.hour * 60 + local.minute)
    else:
        _take_off(placement)


def _take_off(placement: Placement) -> None:
    placement.starts_at = placement.room_id = None
    placement.lock = Lock.NONE
    placement.trainers.clear()


def _take_off_clashes(session: Session, edition: Edition) -> None:
    """Take the place from lessons whose room or trainer is taken by another edition at the new time."""
    first, last = edition.activity.starts_on, edition.activity.ends_on
    assert first is not None
    assert last is not None
    taken = occupation_between(session, first, last, without=edition)
    for placement in _placed(session, edition.id):
        spans = [span for member in placement.trainers for span in taken.trainers[member.trainer_id]]
        spans += taken.rooms[placement.room_id] if placement.room_id else []
        assert placement.starts_at is not None
        if _meets(placement.starts_at, placement.minutes, spans):
            _take_off(placement)


def _meets(starts_at: datetime, minutes: int, spans: list[MomentSpan]) -> bool:
    ends_at = starts_at + timedelta(minutes=minutes)
    return any(starts_at < end and begin < ends_at for begin, end in spans)
