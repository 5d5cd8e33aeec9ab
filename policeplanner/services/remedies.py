"""What to change when lessons find no place: where a count or a repair leads, and what the program can do itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.editions import Edition, EditionTrainer
from policeplanner.domain.offices import Office, WorkingCalendar
from policeplanner.domain.placements import Lock, Placement
from policeplanner.domain.trainers import Qualification, Trainer, TrainerStatus
from policeplanner.formats import sort_key
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.scheduling.precheck import Reason, ReasonCode, explain, precheck
from policeplanner.scheduling.why_answer import Concession, Kind, Repair
from policeplanner.scheduling.why_words import say_concession
from policeplanner.services.occupation import occupation_between
from policeplanner.services.solving import Wanted, names_in
from policeplanner.services.timetables import Task
from policeplanner.services.why import Explained
from policeplanner.store.workspace import Workspace

CANDIDATES = 3


class Where(Enum):
    """Where something is changed; the value is what the button that leads there says, in English."""

    TEAM = QT_TRANSLATE_NOOP("Remedies", "To the trainers…")
    DATES = QT_TRANSLATE_NOOP("Remedies", "To dates and venue…")
    LESSON = QT_TRANSLATE_NOOP("Remedies", "Show the lesson")

    @property
    def text(self) -> str:
        """Return what the button says in the language now spoken."""
        return translate("Remedies", self.value)


@dataclass(frozen=True)
class Doubt:
    """A count that cannot work, in words; `blocks` when no timetable of all lessons can exist because of it."""

    text: str
    blocks: bool
    where: Where
    lesson: UUID | None = None


class Deed(Enum):
    """What the program can do itself to make room."""

    UNLOCK = "unlock"
    ADD_TRAINER = "add-trainer"
    LONGER = "longer"


@dataclass(frozen=True)
class Step:
    """One thing to change: a button's text, and what it does or, without a deed, where it leads.

    subject: a placement to unlock or to look at, or a trainer to add; day: the last day of a longer edition.
    """

    text: str
    where: Where
    deed: Deed | None = None
    subject: UUID | None = None
    day: date | None = None


@dataclass(frozen=True)
class Part:
    """One thing that a repair asks for, in words, and steps of which one is enough for it."""

    text: str
    steps: tuple[Step, ...]


BY_TEAM = frozenset({ReasonCode.QUALIFIED_HOURS, ReasonCode.NOBODY_ABLE, ReasonCode.TRAINERS_OCCUPIED})
BY_DATES = frozenset(
    {
        ReasonCode.GROUP_HOURS,
        ReasonCode.GROUP_CONTACT,
        ReasonCode.ROOM_HOURS,
        ReasonCode.NO_ROOM_LARGE,
        ReasonCode.NO_ROOM_FITTING,
        ReasonCode.NO_INTERPRETERS,
        ReasonCode.ROOMS_OCCUPIED,
    }
)
PEOPLE = frozenset({Kind.PERSON_FREE, Kind.NEW_TRAINER, Kind.DAILY, Kind.ALLOWED})
OF_LESSONS = frozenset({Kind.UNLOCK, Kind.ORDER, Kind.LIMITS, Kind.EDGES})


def doubts(workspace: Workspace, wanted: Wanted) -> list[Doubt]:
    """Return the counts that cannot work, those that block first.

    Raises PlannerError when the edition has no dates or no working day.
    """
    with workspace.reading() as session:
        task = wanted.task(session)
    names = names_in(task)
    found = [doubt_of(reason, names, task) for reason in precheck(task.problem)]
    return sorted(found, key=lambda doubt: not doubt.blocks)


def doubt_of(reason: Reason, names: dict[str, str], task: Task) -> Doubt:
    """Return a count in words, with where to change what it counts."""
    where = Where.TEAM if reason.code in BY_TEAM else Where.DATES if reason.code in BY_DATES else Where.LESSON
    lesson = next((UUID(subject) for subject in reason.subjects if subject in task.problem.lesson), None)
    return Doubt(explain(reason, names), reason.certain, where, lesson)


def parts_of(session: Session, explained: Explained, repair: Repair) -> list[Part]:
    """Return what a repair asks for, all of which is needed, each with what can be done for it."""
    edition = session.get_one(Edition, explained.edition_id)
    return [
        Part(say_concession(each, explained.words), tuple(_steps(session, edition, each, explained.first_day)))
        for each in repair.concessions
    ]


def take_step(session: Session, edition_id: UUID, step: Step) -> None:
    """Do one thing within an action; raises ValueError for a step that only leads somewhere."""
    edition = session.get_one(Edition, edition_id)
    if step.deed is Deed.UNLOCK:
        session.get_one(Placement, step.subject).lock = Lock.PROGRAM
    elif step.deed is Deed.ADD_TRAINER and step.subject is not None:
        session.add(EditionTrainer(edition_id=edition_id, trainer_id=step.subject))
    elif step.deed is Deed.LONGER:
        edition.activity.ends_on = step.day
    else:
        raise ValueError(step)


def _steps(session: Session, edition: Edition, concession: Concession, first_day: date) -> Iterator[Step]:
    found = list(_deeds(session, edition, concession, first_day))
    yield from found
    if found:
        return
    where = Where.TEAM if concession.kind in PEOPLE else Where.DATES
    if concession.kind in OF_LESSONS and concession.subjects:
        yield Step(Where.LESSON.text, Where.LESSON, subject=UUID(concession.subjects[0]))
    else:
        yield Step(where.text, where)


def _deeds(session: Session, edition: Edition, concession: Concession, first_day: date) -> Iterator[Step]:
    if concession.kind is Kind.UNLOCK:
        yield Step(translate("Remedies", "Unlock it"), Where.LESSON, Deed.UNLOCK, UUID(concession.subjects[0]))
    elif concession.kind is Kind.NEW_TRAINER:
        days = [first_day + timedelta(days=number) for number in concession.days]
        for trainer in candidates(session, edition, concession.subjects[0], days)[:CANDIDATES]:
            text = translate("Remedies", "Add {name}").format(name=trainer.full_name)
            yield Step(text, Where.TEAM, Deed.ADD_TRAINER, trainer.id)
    elif concession.kind is Kind.MORE_DAYS:
        days = [first_day + timedelta(days=number) for number in concession.days]
        if days and _follow(session, edition, days):
            yield Step(translate("Remedies", "Make it longer"), Where.DATES, Deed.LONGER, day=max(days))


def candidates(session: Session, edition: Edition, topic: str, days: list[date]) -> list[Trainer]:
    """Return the certified trainers outside the team who may teach a topic and are free on all the days, by name."""
    if not days:
        return []
    team = {member.trainer_id for member in edition.team}
    taken = occupation_between(session, min(days), max(days), without=edition)
    statement = select(Trainer).where(Trainer.status == TrainerStatus.CERTIFIED)
    if topic:
        statement = statement.join(Qualification).where(Qualification.topic_id == UUID(topic))
    able = [
        trainer
        for trainer in session.scalars(statement)
        if trainer.id not in team
        and trainer.qualified(UUID(topic) if topic else None, max(days))
        and not any(trainer.away(day) for day in days)
        and not {start.date() for start, _ in taken.trainers[trainer.id]} & set(days)
    ]
    return sorted(able, key=lambda trainer: sort_key(trainer.full_name))


def _follow(session: Session, edition: Edition, days: list[date]) -> bool:
    """Tell whether all the days are worked and come after the last one of the edition."""
    calendar = WorkingCalendar.of(session.scalars(select(Office)).one())
    last = edition.activity.ends_on
    return last is not None and all(day > last and calendar.works(day) for day in days)
