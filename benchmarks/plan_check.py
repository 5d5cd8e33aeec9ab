"""How long the plan check takes for a year of 5,000 lessons and 3,000 nominations, in a plain file.

The ratio compares it with reading the same placements and their trainers as bare rows, which no check can avoid.
"""

import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.courses import Course, CourseVersion, Lesson, Module
from policeplanner.domain.editions import Edition, EditionGroup, EditionTrainer
from policeplanner.domain.offices import Office
from policeplanner.domain.participants import Nomination, Participant
from policeplanner.domain.placements import Placement, PlacementTrainer
from policeplanner.domain.reference import ActivityType
from policeplanner.domain.trainers import Qualification, Topic, Trainer, TrainerStatus
from policeplanner.domain.venues import Room, Venue
from policeplanner.domain.vocabulary import Sex
from policeplanner.services.plan_check import check_plan
from policeplanner.store.workspace import Workspace

EDITIONS, LESSONS, TRAINERS, VENUES, NOMINATIONS = 125, 40, 120, 30, 24
BLOCKS = (540, 645, 795, 900)
TODAY = date(2027, 1, 1)


def fill(session: Session, dice: random.Random) -> None:
    """Make a year of ten-day editions whose lessons collide now and then."""
    office = Office(name_en="Office", name_fr="Bureau", country_iso2="MK", timezone="Europe/Skopje", first_year=2027)
    kind = ActivityType(code="COURSE", name_en="course", name_fr="cours")
    topic = Topic(code="T", name_en="topic", name_fr="thème")
    session.add_all([office, kind, topic])
    lessons = curriculum(session, topic)
    trainers = [trainer(session, number, topic) for number in range(TRAINERS)]
    rooms = [room(session, number) for number in range(VENUES)]
    for number in range(EDITIONS):
        venue, hall = rooms[number % VENUES]
        first = date(2027, 1, 4) + timedelta(weeks=dice.randrange(50))
        activity = Activity(title_en=f"Course {number}", title_fr=f"Cours {number}", type_id=kind.id)
        activity.starts_on, activity.ends_on = first, first + timedelta(days=11)
        activity.status, activity.venue_id = ActivityStatus.CONFIRMED, venue.id
        edition = Edition(activity_id=activity.id, version_id=lessons[0][1], code=f"2027-{number:03}")
        group = EditionGroup(edition_id=edition.id, size=20)
        team = dice.sample(trainers, 3)
        session.add_all([activity, edition, group])
        session.add_all(EditionTrainer(edition_id=edition.id, trainer_id=member.id) for member in team)
        for place, (lesson, _) in enumerate(lessons):
            day = first + timedelta(days=place // 20 * 7 + place % 20 // 4)
            placement = Placement(edition_id=edition.id, lesson_id=lesson.id, minutes=90, room_id=hall.id)
            placement.starts_at = office.moment(day, BLOCKS[place % 4])
            session.add(placement)
            session.add(PlacementTrainer(placement_id=placement.id, trainer_id=team[place % 3].id))
        for _ in range(NOMINATIONS):
            person = Participant(surname="N", given_name="N", sex=dice.choice(list(Sex)))
            session.add_all([person, Nomination(edition_id=edition.id, participant_id=person.id)])


def curriculum(session: Session, topic: Topic) -> list[tuple[Lesson, UUID]]:
    """Make a course of 40 lessons; return each with the id of the version."""
    course = Course(code="C", title_en="Course", title_fr="Cours")
    version = CourseVersion(course_id=course.id)
    module = Module(version_id=version.id, title_en="Module", title_fr="Module")
    lessons = [
        Lesson(module_id=module.id, position=n, title_en=f"Lesson {n}", title_fr=f"Séance {n}", topic_id=topic.id)
        for n in range(LESSONS)
    ]
    session.add_all([course, version, module, *lessons])
    return [(lesson, version.id) for lesson in lessons]


def trainer(session: Session, number: int, topic: Topic) -> Trainer:
    """Make a qualified trainer."""
    made = Trainer(surname=f"T{number}", given_name="T", status=TrainerStatus.CERTIFIED)
    session.add_all([made, Qualification(trainer_id=made.id, topic_id=topic.id)])
    return made


def room(session: Session, number: int) -> tuple[Venue, Room]:
    """Make a venue with one room."""
    venue = Venue(name_en=f"Venue {number}", name_fr=f"Lieu {number}", city=f"Town {number % 7}")
    hall = Room(venue_id=venue.id, name_en="Hall", name_fr="Salle", seats=24)
    session.add_all([venue, hall])
    return venue, hall


def bare_rows(session: Session) -> None:
    """Read what every check must read."""
    session.execute(
        select(Placement.id, Placement.edition_id, Placement.lesson_id, Placement.starts_at, Placement.room_id)
    ).all()
    session.execute(select(PlacementTrainer.placement_id, PlacementTrainer.trainer_id)).all()


def best(workspace: Workspace, work: Callable[[Session], object], times: int = 5) -> float:
    """Return the shortest of several runs, in milliseconds."""
    took = []
    for _ in range(times):
        with workspace.reading() as session:
            start = time.perf_counter()
            work(session)
            took.append(time.perf_counter() - start)
    return 1000 * min(took)


def main() -> None:
    """Print the times, the ratio and what was found."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace.create(Path(folder, "plan.ppdb"), None)
        with workspace.action("Make a year", undoable=False) as session:
            fill(session, random.Random(7))
        check = best(workspace, lambda session: check_plan(session, today=TODAY))
        rows = best(workspace, bare_rows)
        with workspace.reading() as session:
            findings = check_plan(session, today=TODAY)
            start = time.perf_counter()
            said = sum(len(finding.what) + len(finding.where) + len(finding.todo) for finding in findings)
            wording = 1000 * (time.perf_counter() - start)
        workspace.close()
    print(f"{EDITIONS * LESSONS} lessons, {EDITIONS * NOMINATIONS} nominations: check {check:.0f} ms")
    print(f"bare rows {rows:.0f} ms, ratio {check / rows:.1f}")
    print(f"{len(findings)} findings, wording all of them {wording:.0f} ms ({said} letters)")
    print(Counter(finding.code for finding in findings).most_common())


if __name__ == "__main__":
    main()
