"""Plan the next year from this one: what is copied to which days and why, and the copying as one undoable action."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from policeplanner.domain.activities import Activity, ActivityStatus, Milestone
from policeplanner.domain.base import catalogue_id
from policeplanner.domain.courses import CourseVersion, VersionStatus
from policeplanner.domain.editions import Edition, EditionTrainer
from policeplanner.domain.initiatives import Initiative, SaraStep
from policeplanner.domain.institutions import Institution
from policeplanner.domain.offices import Office
from policeplanner.domain.texts import Text
from policeplanner.domain.trainers import Trainer, TrainerStatus
from policeplanner.domain.venues import Venue
from policeplanner.formats import enumeration, short_range
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate
from policeplanner.services.duplicate import duplicate
from policeplanner.services.editions import make_placements
from policeplanner.services.next_dates import Calendars, Shifted, add_missing, last_working_day
from policeplanner.store.workspace import Workspace

ACTION = QT_TRANSLATE_NOOP("Action", "Plan the next year")
CANCELLED = QT_TRANSLATE_NOOP("NextYear", "is cancelled")
COPIED = QT_TRANSLATE_NOOP("NextYear", "is copied already")
# Lessons are made anew from the course; promises of partners are made anew by the partners.
STAYS_BEHIND = frozenset({"placement", "commitment"})


@dataclass(frozen=True)
class NextLine:
    """What is to become of one activity; `left_out` says why it is not copied (English source text)."""

    activity: UUID
    reference: str
    title: Text
    first: date
    last: date
    after: Shifted | None = None
    left_out: str = ""
    version: int | None = None
    gone: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Return reference and title in the language spoken."""
        return f"{self.reference} {self.title.shown(language())}".strip()

    @property
    def old(self) -> str:
        """Return the dates of this year."""
        return short_range(self.first, self.last, year=True)

    @property
    def new(self) -> str:
        """Return the dates of the next year, nothing if it is left out."""
        return short_range(self.after.first, self.after.last, year=True) if self.after else ""

    @property
    def why(self) -> str:
        """Say what stands in the way of the same days, what is new, who has left, or why it is left out."""
        if self.left_out:
            return translate("NextYear", self.left_out)
        said = [off.shown(language()) for off in self.after.because] if self.after else []
        if self.version is not None:
            said.append(translate("NextYear", "course version {number}").format(number=self.version))
        if self.gone:
            said.append(translate("NextYear", "no longer a trainer: {names}").format(names=enumeration(self.gone)))
        return " · ".join(said)


@dataclass(frozen=True)
class NextYear:
    """What the year after a year would be; nothing is written yet."""

    year: int
    lines: tuple[NextLine, ...] = field(default=())

    @property
    def copied(self) -> list[NextLine]:
        """Return the activities that can be copied, in order of their new dates."""
        return [line for line in self.lines if line.after is not None]

    @property
    def left_out(self) -> list[NextLine]:
        """Return the activities that stay behind."""
        return [line for line in self.lines if line.after is None]

    @property
    def shifted(self) -> list[NextLine]:
        """Return the activities that days off have moved."""
        return [line for line in self.copied if line.after is not None and line.after.because]

    @property
    def summary(self) -> str:
        """Say how many activities are copied, shifted, left out."""
        parts = [
            translate("NextYear", "%n to copy", "", len(self.copied)),
            translate("NextYear", "%n shifted by days off", "", len(self.shifted)),
            translate("NextYear", "%n left out", "", len(self.left_out)),
        ]
        return " · ".join(parts)


def copy_id(activity: UUID, year: int) -> UUID:
    """Return the id of the copy of an activity in a year, which so remembers its origin and is made only once."""
    return catalogue_id("activity", f"{activity}/{year}")


def propose_next_year(session: Session, year: int, chosen: Collection[UUID] | None = None) -> NextYear:
    """Return what the year after a year would be, of all its activities or of those chosen."""
    calendars = Calendars.of(session.scalars(select(Office)).one(), year)
    abroad = {country: calendars.with_country(country, year) for country in _countries(session).values()}
    countries, editions = _countries(session), _editions(session)
    lines = []
    for activity in activities_of(session, year):
        if chosen is None or activity.id in chosen:
            own = abroad[countries[activity.venue_id]] if activity.venue_id in countries else calendars
            lines.append(_line(session, activity, own, editions.get(activity.id)))
    lines.sort(key=lambda line: line.after.first if line.after else line.first)
    return NextYear(year, tuple(lines))


def activities_of(session: Session, year: int) -> list[Activity]:
    """Return the activities that begin in a year, in order."""
    begins = Activity.starts_on.between(date(year, 1, 1), date(year, 12, 31))
    return list(session.scalars(select(Activity).where(begins).order_by(Activity.starts_on, Activity.id)))


def write_next_year(
    workspace: Workspace,
    proposal: NextYear,
    wanted: Collection[UUID] | None = None,
    step: Callable[[float], None] | None = None,
) -> list[UUID]:
    """Copy the wanted activities of a proposal (all without `wanted`) as one undoable action, and return their copies.

    The copies are plans: lessons have no place yet, nobody is nominated, nothing is spent or done. Activities that were
    copied, or deleted, since they were proposed are left as they are. `step` hears the share done and may raise.
    """
    year = proposal.year
    lines = [line for line in proposal.copied if wanted is None or line.activity in wanted]
    made = []
    with workspace.action(ACTION, str(year + 1)) as session:
        add_missing(session, session.scalars(select(Office)).one(), year)
        calendars = Calendars.of(session.scalars(select(Office)).one(), year)
        codes = _free_codes(session, year + 1)
        for done, line in enumerate(lines):
            if step is not None:
                step(done / len(lines))
            original = session.get(Activity, line.activity)
            if original is not None and session.get(Activity, copy_id(line.activity, year + 1)) is None:
                made.append(_copy(session, original, line, codes))
                _shift_due_dates(session, made[-1], line, calendars)
    return made


def _line(session: Session, activity: Activity, calendars: Calendars, edition: Edition | None) -> NextLine:
    assert activity.starts_on is not None
    first, last = activity.starts_on, max(activity.ends_on or activity.starts_on, activity.starts_on)
    common = (activity.id, activity.reference, activity.text("title"), first, last)
    if activity.status is ActivityStatus.CANCELLED:
        return NextLine(*common, left_out=CANCELLED)
    if session.get(Activity, copy_id(activity.id, first.year + 1)) is not None:
        return NextLine(*common, left_out=COPIED)
    version, gone = (None, ()) if edition is None else (_newest(session, edition), _gone(edition))
    return NextLine(
        *common,
        after=calendars.shifted(first, last),
        version=None if version is None else version.number,
        gone=tuple(member.trainer.full_name for member in gone),
    )


def _copy(session: Session, original: Activity, line: NextLine, codes: Iterator[str]) -> UUID:
    assert line.after is not None
    year = line.first.year + 1
    copy = duplicate(session, original, as_id=copy_id(original.id, year), without=STAYS_BEHIND)
    copy.starts_on, copy.ends_on = line.after.first, line.after.last
    edition = _editions(session, copy.id).get(copy.id)
    if edition is not None or original.reference.startswith(f"{line.first.year}-"):
        copy.reference = next(codes)
    if edition is not None:
        edition.code = copy.reference
        newer = _newest(session, edition)
        if newer is not None:
            edition.version_id = newer.id
        for member in _gone(edition):
            session.delete(member)
        session.flush()
        make_placements(session, edition)
    return copy.id


def _shift_due_dates(session: Session, copied: UUID, line: NextLine, calendars: Calendars) -> None:
    """Let due dates that do not count from the start follow it, on the last working day before if need be."""
    assert line.after is not None
    shift = line.after.first - line.first
    for milestone in session.scalars(select(Milestone).where(Milestone.activity_id == copied)):
        if milestone.fixed_on is not None:
            milestone.fixed_on = last_working_day(calendars.own, milestone.fixed_on + shift)
    steps = select(SaraStep).join(Initiative, SaraStep.initiative_id == Initiative.id)
    for sara_step in session.scalars(steps.where(Initiative.activity_id == copied)):
        if sara_step.due_on is not None:
            sara_step.due_on = last_working_day(calendars.own, sara_step.due_on + shift)


def _editions(session: Session, activity: UUID | None = None) -> dict[UUID, Edition]:
    wanted = select(Edition).options(selectinload(Edition.team).joinedload(EditionTrainer.trainer))
    if activity is not None:
        wanted = wanted.where(Edition.activity_id == activity)
    return {edition.activity_id: edition for edition in session.scalars(wanted)}


def _newest(session: Session, edition: Edition) -> CourseVersion | None:
    """Return the newest adopted version of the course if it is newer than the edition's."""
    version = session.get_one(CourseVersion, edition.version_id)
    newer = (CourseVersion.status == VersionStatus.ADOPTED, CourseVersion.number > version.number)
    wanted = select(CourseVersion).where(CourseVersion.course_id == version.course_id, *newer)
    return session.scalars(wanted.order_by(CourseVersion.number.desc())).first()


def _gone(edition: Edition) -> list[EditionTrainer]:
    return [member for member in edition.team if _left(member.trainer)]


def _left(trainer: Trainer) -> bool:
    return trainer.status is TrainerStatus.INACTIVE


def _countries(session: Session) -> dict[UUID | None, str]:
    """Return the country of each venue that belongs to an institution."""
    rows = select(Venue.id, Institution.country_iso2).join(Institution, Venue.institution_id == Institution.id)
    return {row.id: row.country_iso2 for row in session.execute(rows)}


def _free_codes(session: Session, year: int) -> Iterator[str]:
    """Yield codes such as "2028-01" that neither an edition nor an activity has."""
    taken = set(session.scalars(select(Edition.code).where(Edition.code.startswith(f"{year}-"))))
    taken |= set(session.scalars(select(Activity.reference).where(Activity.reference.startswith(f"{year}-"))))
    return (code for number in count(1) if (code := f"{year}-{number:02}") not in taken)
