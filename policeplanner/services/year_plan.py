"""The activities of a year: describe them to the year's planner, with everybody and everything they depend on."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, selectinload

from policeplanner.domain.activities import DONE, FIRM, OFF, Activity, ActivityStatus
from policeplanner.domain.budget import BudgetLine, in_euro_cents
from policeplanner.domain.editions import Edition, EditionTrainer, TrainerRole
from policeplanner.domain.offices import Office, WorkingCalendar
from policeplanner.domain.participants import TAKES_A_PLACE, Nomination, VettingStatus
from policeplanner.domain.placements import Lock, Placement
from policeplanner.domain.trainers import CERTIFIED, Trainer, TrainerStatus
from policeplanner.domain.venues import Venue
from policeplanner.i18n import language
from policeplanner.scheduling.problem import LockKind, Span
from policeplanner.scheduling.year_problem import (
    Cap,
    Need,
    YearActivity,
    YearLock,
    YearProblem,
    YearTrainer,
    YearVenue,
)
from policeplanner.services.budget import rates_on
from policeplanner.services.year_closures import closed_days
from policeplanner.services.year_days import HOST, MISSION, YearDays

LONGEST = 20  # working days; what is longer accompanies the year and is planned around nobody
TRAINING_OF_TRAINERS = "TOT"
OF_AN_OCCASION = frozenset({"CAMPAIGN"})  # the first day of school does not move
VETTED = frozenset({VettingStatus.CLEARED, VettingStatus.NOT_REQUIRED})
STARTED = DONE | {ActivityStatus.UNDER_WAY}


@dataclass(frozen=True)
class Closure:
    """A trainer or venue that is lost from the first to the last day, both included, and not yet so in the plan."""

    id: UUID
    first: date
    last: date


@dataclass(frozen=True)
class YearChoices:
    """What the planner may choose for a year.

    keep: activities that stay in any case. repair: also what is approved or confirmed may change, as after a loss.
    gap_days: between two editions of a course. days_per_month: most working days of a trainer. nomination_days:
    between today and the request for vetting. quarter_cents: most euro cents of each quarter. summer: first and last
    day (month, day) of the weeks better left free.
    """

    today: date
    keep: frozenset[UUID] = frozenset()
    repair: bool = False
    closures: tuple[Closure, ...] = ()
    gap_days: int = 14
    days_per_month: int = 15
    nomination_days: int = 14
    quarter_cents: tuple[int | None, int | None, int | None, int | None] = (None, None, None, None)
    summer: tuple[tuple[int, int], tuple[int, int]] = ((7, 15), (8, 20))


@dataclass(frozen=True)
class YearTask:
    """A year to plan: its problem, whose ids are those of records, and what each is called."""

    days: YearDays
    problem: YearProblem
    names: dict[str, str] = field(repr=False)


def describe_year(session: Session, year: int, choices: YearChoices) -> YearTask:
    """Describe the activities of a year.

    Ideas and planned activities may move; what is approved, confirmed, under way or done stays, and so does what began
    before today, has lessons locked as "mine", is a campaign, or runs over the turn of the year. What lasts more than
    twenty working days and is no course is left out but for its cost. A course edition keeps its venue or takes
    another one in its town with as many rooms, and each of its trainers may be replaced by somebody qualified for the
    same topics. It keeps coming after the trainings of trainers of its field that it follows now. A holiday decreed
    inside its dates lengthens it. An edition without dates, whose code names the year, gets the days of its course.
    """
    return _Description(session, YearDays(year), choices).task()


class _Description:
    """One description in the making."""

    def __init__(self, session: Session, days: YearDays, choices: YearChoices) -> None:
        self.session = session
        self.days = days
        self.choices = choices
        self.office = session.scalars(select(Office)).one()
        self.calendar = WorkingCalendar.of(self.office)
        self.editions = {edition.activity_id: edition for edition in session.scalars(_editions())}
        self.hand_made = frozenset(
            session.scalars(
                select(Placement.edition_id).where(Placement.lock == Lock.MINE, Placement.starts_at.is_not(None))
            )
        )
        self.venues = list(session.scalars(select(Venue).order_by(Venue.id)))
        self.trainers = list(session.scalars(select(Trainer).order_by(Trainer.id)))
        self.cents = _cents(session, choices.today)
        touching = [*_touching(session, days), *_drafts(session, days.year)]
        self.activities = [a for a in touching if self._takes_part(a)]
        self.left_aside = [a for a in touching if not self._takes_part(a)]
        self.closed = closed_days(session, self.office, self.venues, days)
        self.stands_for: dict[UUID, set[str]] = defaultdict(set)

    def task(self) -> YearTask:
        days, today = self.days, self.days.number(self.choices.today)
        activities = tuple(self._activity(a) for a in self.activities)
        abroad = {id_ for a in activities for id_ in a.calendars} - {HOST, MISSION}
        problem = YearProblem(
            days=days.count,
            activities=activities,
            calendars=days.calendars(self.office, abroad),
            trainers=(*(self._trainer(t) for t in self.trainers), *self._interpreters()),
            venues=tuple(self._venue(venue) for venue in self.venues),
            locks=tuple(self._lock(a) for a in self.activities if a.starts_on),
            today=today,
            weekday=days.first.weekday(),
            months=days.months,
            quarters=days.quarters,
            caps=tuple(self._caps()),
            quiet=days.quiet(self.choices.summer),
            gaps={a.course: self.choices.gap_days for a in activities if a.course},
        )
        return YearTask(days, problem, self._names())

    def _takes_part(self, activity: Activity) -> bool:
        length = self._length(activity)
        return length > 0 if activity.id in self.editions else 0 < length <= LONGEST

    def _length(self, activity: Activity) -> int:
        if activity.starts_on is None or activity.ends_on is None:
            return self.editions[activity.id].version.days or 0 if activity.id in self.editions else 0
        return len(self.calendar.days_between(activity.starts_on, activity.ends_on))

    def _stays(self, activity: Activity) -> bool:
        assert activity.starts_on is not None
        assert activity.ends_on is not None
        edition, choices = self.editions.get(activity.id), self.choices
        if activity.type.code in OF_AN_OCCASION:
            return True
        if (
            activity.id in choices.keep
            or activity.starts_on < choices.today
            or not 0 < self._length(activity) <= LONGEST
        ):
            return True
        if activity.starts_on.year != self.days.year or activity.ends_on.year != self.days.year:
            return True
        if choices.repair:
            return activity.status in STARTED
        return activity.status in FIRM or (edition is not None and edition.id in self.hand_made)

    def _activity(self, activity: Activity) -> YearActivity:
        edition = self.editions.get(activity.id)
        venue = activity.venue
        country = venue.institution.country_iso2 if venue and venue.institution else ""
        abroad = (country,) if country and country != self.office.country_iso2 else ()
        rooms = min(len(edition.groups), len(venue.rooms)) if edition and venue else 1
        return YearActivity(
            id=str(activity.id),
            name=activity.text("title").shown(language()),
            working_days=max(1, self._length(activity), self._days_of_course(activity, edition)),
            calendars=(HOST, MISSION, *abroad),
            venues=self._possible_venues(activity, edition) if venue else (),
            rooms=max(1, rooms),
            trainers=tuple(str(member.interpreter_id) for member in edition.interpreters) if edition else (),
            needs=tuple(self._seat(edition, member) for member in edition.team) if edition else (),
            course=str(edition.version.course_id) if edition else "",
            after=tuple(self._trainings_before(activity)) if edition else (),
            lead_days=self._lead_days(edition),
            cost_cents=self.cents.get(activity.id, 0),
        )

    def _days_of_course(self, activity: Activity, edition: Edition | None) -> int:
        """Return the days of the course where its dates have room for them but for holidays, else 0."""
        wanted = edition.version.days or 0 if edition else 0
        if activity.starts_on is None or activity.ends_on is None:
            return wanted
        weekdays = WorkingCalendar(self.calendar.working_days, frozenset())
        return wanted if wanted <= len(weekdays.days_between(activity.starts_on, activity.ends_on)) else 0

    def _possible_venues(self, activity: Activity, edition: Edition | None) -> tuple[str, ...]:
        present = activity.venue
        assert present is not None
        if edition is None:
            return (str(present.id),)
        size = max((group.size for group in edition.groups), default=0)
        others = (v for v in self.venues if v is not present and not v.archived and v.city == present.city != "")
        fitting = [v for v in others if sum(room.seats >= size for room in v.rooms) >= max(1, len(edition.groups))]
        return (str(present.id), *(str(venue.id) for venue in fitting))

    def _seat(self, edition: Edition, member: EditionTrainer) -> Need:
        """Return the need that a member of a team meets, noting who else could."""
        topics = {lesson.topic_id for lesson in edition.version.lessons if lesson.topic_id}
        seat = f"{edition.id}/{member.trainer_id}"
        taught = {t for t in topics if member.trainer.qualified(t, self.choices.today)}
        self.stands_for[member.trainer_id].add(seat)
        for trainer in self.trainers if taught else ():
            if self._could_replace(trainer, member, edition) and all(
                self._qualified(trainer, t, edition) for t in taught
            ):
                self.stands_for[trainer.id].add(seat)
        return Need(seat)

    def _qualified(self, trainer: Trainer, topic: UUID, edition: Edition) -> bool:
        return trainer.qualified(topic, edition.activity.ends_on or self.days.first)

    def _could_replace(self, trainer: Trainer, member: EditionTrainer, edition: Edition) -> bool:
        usable = CERTIFIED if member.role is TrainerRole.LEAD else CERTIFIED | {TrainerStatus.CO_TRAINER}
        wanted = _tokens(edition.activity.languages)
        return trainer.status in usable and (not wanted or bool(wanted & _tokens(trainer.languages)))

    def _trainings_before(self, activity: Activity) -> Iterable[str]:
        trainings = [other for other in self.activities if other.type.code == TRAINING_OF_TRAINERS]
        if activity in trainings or activity.field_id is None:
            return
        for other in trainings:
            if other.field_id == activity.field_id and _follows(activity, other):
                yield str(other.id)

    def _lead_days(self, edition: Edition | None) -> int:
        if edition is None:
            return 1
        states = self.session.scalars(
            select(Nomination.vetting).where(Nomination.edition_id == edition.id, Nomination.status.in_(TAKES_A_PLACE))
        ).all()
        if states and all(state in VETTED for state in states):
            return 1
        return self.choices.nomination_days + self.office.vetting_lead_days

    def _lock(self, activity: Activity) -> YearLock:
        assert activity.starts_on is not None
        assert activity.ends_on is not None
        start, end = self.days.span(activity.starts_on, activity.ends_on)
        edition = self.editions.get(activity.id)
        team = [str(member.trainer_id) for member in edition.team] if edition else []
        team += [str(member.interpreter_id) for member in edition.interpreters] if edition else []
        kind = LockKind.MINE if self._stays(activity) else LockKind.PROGRAM
        venue = str(activity.venue_id) if activity.venue_id else None
        return YearLock(str(activity.id), start, end, venue, tuple(dict.fromkeys(team)), kind)

    def _trainer(self, trainer: Trainer) -> YearTrainer:
        away = [self.days.span(absence.first_day, absence.last_day) for absence in trainer.absences]
        return YearTrainer(
            id=str(trainer.id),
            name=trainer.full_name,
            qualifications=frozenset(self.stands_for[trainer.id]),
            busy=tuple(sorted([*away, *self._closures(trainer.id)])),
            days_per_month=self.choices.days_per_month if trainer.days_per_month is None else trainer.days_per_month,
        )

    def _interpreters(self) -> list[YearTrainer]:
        """Return the interpreters, who are with an edition from beginning to end just as its trainers are."""
        found = {m.interpreter_id: m.interpreter for e in self.editions.values() for m in e.interpreters}
        return [YearTrainer(str(id_), person.full_name) for id_, person in sorted(found.items())]

    def _venue(self, venue: Venue) -> YearVenue:
        opens = set(venue.open_days)
        shut = [n for n in range(self.days.count) if str(self.days.day(n).isoweekday()) not in opens]
        shut += [n for n in self.closed[venue.id] if n not in shut]
        busy = sorted([*((n, n + 1) for n in shut), *self._closures(venue.id)])
        return YearVenue(str(venue.id), venue.text("name").shown(language()), max(1, len(venue.rooms)), tuple(busy))

    def _closures(self, id_: UUID) -> list[Span]:
        return [self.days.span(closure.first, closure.last) for closure in self.choices.closures if closure.id == id_]

    def _caps(self) -> Iterable[Cap]:
        """Yield the quarters with money to share out, less what is spent on activities that are not in the problem."""
        for quarter, cents in zip(self.days.quarters, self.choices.quarter_cents, strict=True):
            if cents is not None:
                starts = ((a, self.days.number(a.starts_on)) for a in self.left_aside if a.starts_on)
                aside = sum(self.cents.get(a.id, 0) for a, start in starts if quarter[0] <= start < quarter[1])
                yield Cap(quarter, max(0, cents - aside))

    def _names(self) -> dict[str, str]:
        names = {str(a.id): " ".join(filter(None, (a.reference, _title(a)))) for a in self.activities}
        people = {str(t.id): t.full_name for t in self.trainers}
        return names | people | {str(v.id): v.text("name").shown(language()) for v in self.venues}


def _follows(activity: Activity, other: Activity) -> bool:
    """Return whether an activity comes after another one, as what has no dates yet does."""
    if activity.starts_on is None or other.ends_on is None:
        return activity.starts_on is None
    return other.ends_on < activity.starts_on


def _title(activity: Activity) -> str:
    return activity.text("title").shown(language())


def _tokens(written: str) -> set[str]:
    return {token.strip() for token in written.split(";") if token.strip()}


def _editions() -> Select[Edition]:
    return select(Edition).options(
        selectinload(Edition.team).selectinload(EditionTrainer.trainer).selectinload(Trainer.qualifications),
        selectinload(Edition.interpreters),
        selectinload(Edition.groups),
        selectinload(Edition.version),
    )


def _touching(session: Session, days: YearDays) -> Sequence[Activity]:
    """Return the activities with dates that touch the year and count, in order of time."""
    last = days.first + timedelta(days=days.count - 1)
    return session.scalars(
        select(Activity)
        .where(Activity.starts_on <= last, Activity.ends_on >= days.first, Activity.ends_on >= Activity.starts_on)
        .where(Activity.status.not_in(OFF))
        .order_by(Activity.starts_on, Activity.id)
    ).all()


def _drafts(session: Session, year: int) -> Sequence[Activity]:
    """Return the course editions of a year, by their code, that have no dates yet."""
    return session.scalars(
        select(Activity)
        .join(Edition, Edition.activity_id == Activity.id)
        .where(Edition.code.startswith(f"{year}-"), Activity.starts_on.is_(None), Activity.status.not_in(OFF | STARTED))
        .order_by(Activity.id)
    ).all()


def _cents(session: Session, today: date) -> dict[UUID, int]:
    """Return what each activity costs in euro cents, contributions in kind aside."""
    rates = rates_on(session, today)
    cents: dict[UUID, int] = defaultdict(int)
    for line in session.scalars(select(BudgetLine).where(BudgetLine.in_kind.is_(False))):
        cents[line.activity_id] += in_euro_cents(line.amount_cents, line.currency, rates) or 0
    return cents
