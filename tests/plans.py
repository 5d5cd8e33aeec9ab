"""A small plan that tests of services and documents start from: one office, one course, one edition."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.courses import Course, CourseVersion, GroupForm, Lesson, LessonKind, LessonOrder, Module
from policeplanner.domain.editions import Edition, EditionTrainer
from policeplanner.domain.fields import FieldOfAction
from policeplanner.domain.offices import Office
from policeplanner.domain.programmes import Programme
from policeplanner.domain.reference import ActivityType
from policeplanner.domain.trainers import Qualification, Topic, Trainer, TrainerStatus
from policeplanner.domain.venues import Room, Venue
from policeplanner.domain.vocabulary import Line
from policeplanner.services.editions import EditionPlan, make_edition
from policeplanner.store.workspace import Workspace

MONDAY = date(2027, 1, 11)
WEDNESDAY = date(2027, 1, 13)


@dataclass(frozen=True)
class SmallPlan:
    """The ids of what `small_plan` made."""

    programme: UUID
    version: UUID
    edition: UUID
    activity: UUID
    venue: UUID
    trainers: tuple[UUID, UUID]
    course: UUID


def small_plan(workspace: Workspace, *, group_sizes: tuple[int, ...] = (12,)) -> SmallPlan:
    """Make an office in Skopje, a three-day course of six lessons, and an edition of it on 11–13 January 2027."""
    with workspace.action("Make a small plan", undoable=False) as session:
        return _fill(session, group_sizes)


def _fill(session: Session, group_sizes: tuple[int, ...]) -> SmallPlan:
    field = FieldOfAction(
        code="F03-CMD", category="A", name_en="Command", name_fr="Commandement", short_en="Command", short_fr="Cdt"
    )
    office = Office(
        name_en="Mission to Skopje",
        name_fr="Mission à Skopje",
        country_iso2="MK",
        timezone="Europe/Skopje",
        currency="MKD",
        first_year=2027,
    )
    programme = Programme(code="P1", title_en="Command", title_fr="Commandement", line=Line.COMMAND, field_id=field.id)
    venue = Venue(name_en="Training centre", name_fr="Centre de formation", city="Ohrid")
    rooms = [
        Room(venue_id=venue.id, name_en=f"Room {n}", name_fr=f"Salle {n}", seats=seats)
        for n, seats in ((1, 24), (2, 12))
    ]
    topic = Topic(code="LEAD", name_en="Leadership", name_fr="Leadership")
    trainers = [_trainer("Ana", "Petrova"), _trainer("Marko", "Iliev")]
    qualified = [Qualification(trainer_id=trainer.id, topic_id=topic.id) for trainer in trainers]
    session.add_all([field, office, programme, venue, *rooms, topic, *trainers, *qualified])
    session.add(ActivityType(code="COURSE", name_en="Course", name_fr="Cours"))
    version = _course(session, field.id, topic.id)
    session.flush()
    course = session.get_one(CourseVersion, version).course_id
    edition = make_edition(
        session,
        EditionPlan(version, MONDAY, WEDNESDAY, group_sizes, programme_id=programme.id, venue_id=venue.id),
    )
    session.get_one(Activity, edition.activity_id).status = ActivityStatus.CONFIRMED
    session.add_all(EditionTrainer(edition_id=edition.id, trainer_id=trainer.id) for trainer in trainers)
    one, other = (trainer.id for trainer in trainers)
    return SmallPlan(programme.id, version, edition.id, edition.activity_id, venue.id, (one, other), course)


def _trainer(given_name: str, surname: str) -> Trainer:
    return Trainer(given_name=given_name, surname=surname, status=TrainerStatus.CERTIFIED, languages="en;mk")


def _course(session: Session, field_id: UUID, topic_id: UUID) -> UUID:
    course = Course(code="C-CMD3", title_en="Station commanders", title_fr="Chefs de commissariat", field_id=field_id)
    version = CourseVersion(course_id=course.id, days=3)
    module = Module(version_id=version.id, title_en="Command", title_fr="Commandement")
    lessons = [
        Lesson(
            module_id=module.id,
            position=0,
            title_en="Opening",
            title_fr="Ouverture",
            kind=LessonKind.OPENING,
            minutes=30,
        ),
        Lesson(module_id=module.id, position=1, title_en="Leadership I", title_fr="Leadership I", topic_id=topic_id),
        Lesson(module_id=module.id, position=2, title_en="Leadership II", title_fr="Leadership II", topic_id=topic_id),
        Lesson(
            module_id=module.id,
            position=3,
            title_en="Exercise",
            title_fr="Exercice",
            kind=LessonKind.EXERCISE,
            form=GroupForm.GROUPS,
            topic_id=topic_id,
        ),
        Lesson(module_id=module.id, position=4, title_en="Ethics", title_fr="Éthique", minutes=60),
        Lesson(
            module_id=module.id,
            position=5,
            title_en="Certificates",
            title_fr="Attestations",
            kind=LessonKind.CERTIFICATES,
            minutes=30,
        ),
    ]
    session.add_all([course, version, module, *lessons])
    session.add(LessonOrder(lesson_id=lessons[2].id, after_id=lessons[1].id))
    return version.id


def edition_of(session: Session, plan: SmallPlan) -> Edition:
    """Return the edition of a small plan."""
    return session.get_one(Edition, plan.edition)
