"""A small plan without a fault, to be broken one rule at a time. All people are invented."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy.orm import Session

from policeplanner.domain.activities import Activity, ActivityStatus, Milestone
from policeplanner.domain.base import Base
from policeplanner.domain.budget import BudgetLine, FundingKind, FundingSource
from policeplanner.domain.courses import Course, CourseVersion, GroupForm, Lesson, LessonOrder, Module
from policeplanner.domain.editions import Edition, EditionGroup, EditionTrainer
from policeplanner.domain.initiatives import Commitment, Decision, Initiative, Meeting, SaraStep, Stage
from policeplanner.domain.institutions import Institution
from policeplanner.domain.offices import Holiday, HolidayLayer, Office
from policeplanner.domain.participants import Nomination, Participant, VettingStatus
from policeplanner.domain.placements import Placement, PlacementTrainer
from policeplanner.domain.programmes import Programme, ProgrammeStatus, Risk
from policeplanner.domain.reference import ActivityType, BudgetCategory
from policeplanner.domain.results import Indicator, Result, ResultLevel
from policeplanner.domain.trainers import Qualification, Topic, Trainer, TrainerStatus
from policeplanner.domain.venues import Room, Venue
from policeplanner.domain.vocabulary import Service, Sex
from policeplanner.services.plan_check import Finding, check_plan

TODAY = date(2027, 1, 4)
MONDAY = date(2027, 1, 11)
FRIDAY = date(2027, 1, 15)
NEXT_MONDAY = date(2027, 1, 18)
NEXT_FRIDAY = date(2027, 1, 22)
HOLIDAY = date(2027, 3, 8)


Break = Callable[["SoundPlan"], None]


def change(record: Base, **values: object) -> None:
    """Set several attributes of a record at once."""
    for name, value in values.items():
        setattr(record, name, value)


class SoundPlan:
    """One office with a programme, two course editions and an initiative."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._office()
        self._programme()
        self._places()
        self._course()
        self._first_edition()
        self._second_edition()
        self._people()
        self._initiative()
        self.session.flush()

    def add(self, *records: Base) -> None:
        self.session.add_all(records)
        self.session.flush()

    def findings(self, today: date = TODAY, since: date | None = None) -> list[Finding]:
        self.session.flush()
        self.session.expire_all()
        return check_plan(self.session, today=today, since=since)

    def codes(self, today: date = TODAY, since: date | None = None) -> list[str]:
        return [finding.code for finding in self.findings(today, since)]

    def one(self, code: str, today: date = TODAY) -> Finding:
        [finding] = [finding for finding in self.findings(today) if finding.code == code]
        return finding

    def at(self, day: date, clock: str) -> datetime:
        hour, minute = clock.split(":")
        return self.office.moment(day, int(hour) * 60 + int(minute))

    def _office(self) -> None:
        self.office = Office(
            name_en="Mission to Skopje",
            name_fr="Mission à Skopje",
            country_iso2="MK",
            timezone="Europe/Skopje",
            first_year=2027,
        )
        self.holiday = Holiday(
            office_id=self.office.id,
            day=HOLIDAY,
            name_en="Women’s Day",
            name_fr="Journée des femmes",
            layer=HolidayLayer.HOST,
        )
        self.type = ActivityType(code="COURSE", name_en="course", name_fr="cours")
        self.category = BudgetCategory(code="VEN", name_en="Venue", name_fr="Salle", unit_en="days", unit_fr="jours")
        self.source = FundingSource(
            code="UB", name_en="Unified Budget", name_fr="Budget unifié", kind=FundingKind.UNIFIED
        )
        self.session.add_all([self.office, self.holiday, self.type, self.category, self.source])

    def _programme(self) -> None:
        self.programme = Programme(
            code="P1",
            title_en="Community policing",
            title_fr="Police de proximité",
            status=ProgrammeStatus.APPROVED,
            starts_on=date(2026, 1, 1),
            ends_on=date(2028, 12, 31),
        )
        self.output = Result(
            programme_id=self.programme.id,
            level=ResultLevel.OUTPUT,
            statement_en="Officers trained",
            statement_fr="Agents formés",
        )
        self.indicator = Indicator(
            result_id=self.output.id,
            question_en="Officers certified",
            question_fr="Agents certifiés",
            baseline=Decimal(0),
            target=Decimal(40),
        )
        self.risk = Risk(programme_id=self.programme.id, title_en="Transfers", title_fr="Mutations")
        self.session.add_all([self.programme, self.output, self.indicator, self.risk])

    def _places(self) -> None:
        self.venue = Venue(name_en="Police Academy", name_fr="École de police", city="Skopje")
        self.hall = Room(
            venue_id=self.venue.id, name_en="Hall", name_fr="Grande salle", seats=24, equipment="projector; flipchart"
        )
        self.side_room = Room(venue_id=self.venue.id, name_en="Room 2", name_fr="Salle 2", seats=12)
        self.hotel = Venue(name_en="Lake Hotel", name_fr="Hôtel du Lac", city="Ohrid")
        self.lake_room = Room(venue_id=self.hotel.id, name_en="Lake room", name_fr="Salle du lac", seats=24)
        self.session.add_all([self.venue, self.hall, self.side_room, self.hotel, self.lake_room])

    def _course(self) -> None:
        self.topic = Topic(code="SARA", name_en="problem solving", name_fr="résolution de problèmes")
        self.course = Course(code="C-COP5", title_en="Community policing", title_fr="Police de proximité")
        self.version = CourseVersion(course_id=self.course.id)
        self.module = Module(
            version_id=self.version.id, title_en="The SARA model", title_fr="Le modèle SARA", planned_minutes=270
        )
        self.scanning = Lesson(module_id=self.module.id, position=1, title_en="Scanning", title_fr="Repérage")
        self.scanning.equipment, self.scanning.topic_id = "projector", self.topic.id
        self.analysis = Lesson(module_id=self.module.id, position=2, title_en="Analysis", title_fr="Analyse")
        self.analysis.form = GroupForm.GROUPS
        self.response = Lesson(module_id=self.module.id, position=3, title_en="Response", title_fr="Réponse")
        order = LessonOrder(lesson_id=self.analysis.id, after_id=self.scanning.id)
        self.session.add_all(
            [self.topic, self.course, self.version, self.module, self.scanning, self.analysis, self.response, order]
        )

    def _first_edition(self) -> None:
        self.activity = self._activity("Community policing in Skopje", "Police de proximité à Skopje")
        self.activity.starts_on, self.activity.ends_on = MONDAY, FRIDAY
        self.activity.status, self.activity.venue_id = ActivityStatus.CONFIRMED, self.venue.id
        self.edition = Edition(activity_id=self.activity.id, version_id=self.version.id, code="2027-01")
        self.group_a = EditionGroup(edition_id=self.edition.id, name="A", size=10)
        self.group_b = EditionGroup(edition_id=self.edition.id, name="B", size=10, position=1)
        self.ana = self._trainer("Ana", "Petrova")
        self.boris = self._trainer("Boris", "Ilievski")
        self.session.add_all(
            [self.edition, self.group_a, self.group_b, *self._team(self.edition, self.ana, self.boris)]
        )
        self.morning = self.place(self.scanning, MONDAY, "09:00", self.hall, self.ana)
        self.analysis_a = self.place(self.analysis, MONDAY, "10:45", self.hall, self.ana, self.group_a)
        self.analysis_b = self.place(self.analysis, MONDAY, "10:45", self.side_room, self.boris, self.group_b)
        self.afternoon = self.place(self.response, MONDAY, "13:15", self.hall, self.ana)
        self.line = BudgetLine(
            activity_id=self.activity.id,
            category_id=self.category.id,
            description_en="Venue hire",
            description_fr="Location de salle",
            units=Decimal(5),
            unit_cents=30000,
            source_id=self.source.id,
        )
        self.milestone = Milestone(
            activity_id=self.activity.id, title_en="Order manuals", title_fr="Commander les manuels", days_from_start=-5
        )
        self.session.add_all([self.line, self.milestone])

    def _second_edition(self) -> None:
        self.other_activity = self._activity("Community policing in Ohrid", "Police de proximité à Ohrid")
        self.other_activity.starts_on, self.other_activity.ends_on = NEXT_MONDAY, NEXT_FRIDAY
        self.other_activity.venue_id = self.hotel.id
        self.other = Edition(activity_id=self.other_activity.id, version_id=self.version.id, code="2027-02")
        self.other_group = EditionGroup(edition_id=self.other.id, size=20)
        self.vera = self._trainer("Vera", "Nikolova")
        self.session.add_all([self.other, self.other_group, *self._team(self.other, self.vera)])
        self.elsewhere = self.place(self.response, NEXT_MONDAY, "09:00", self.lake_room, self.vera, edition=self.other)

    def _people(self) -> None:
        self.mira = Participant(given_name="Mira", surname="Stojanova", sex=Sex.FEMALE)
        self.luan = Participant(given_name="Luan", surname="Berisha", sex=Sex.MALE)
        self.nominations = [
            Nomination(
                edition_id=self.edition.id,
                participant_id=person.id,
                group_id=group.id,
                vetting=VettingStatus.CLEARED,
                vetting_valid_until=date(2027, 12, 31),
            )
            for person, group in ((self.mira, self.group_a), (self.luan, self.group_b))
        ]
        self.session.add_all([self.mira, self.luan, *self.nominations])

    def _initiative(self) -> None:
        self.town_hall = Institution(name_en="Municipality", name_fr="Municipalité", service=Service.MUNICIPALITY)
        self.safer = self._activity("Safer streets", "Des rues plus sûres")
        self.safer.starts_on, self.safer.ends_on = date(2027, 1, 4), date(2027, 6, 30)
        self.initiative = Initiative(activity_id=self.safer.id, municipality="Čair")
        self.step = SaraStep(
            initiative_id=self.initiative.id,
            stage=Stage.ANALYSIS,
            title_en="Count accidents",
            title_fr="Compter les accidents",
            due_on=date(2027, 2, 1),
        )
        self.commitment = Commitment(
            initiative_id=self.initiative.id,
            institution_id=self.town_hall.id,
            promise_en="Street lights",
            promise_fr="Éclairage des rues",
            due_on=date(2027, 3, 1),
        )
        self.meeting = Meeting(
            initiative_id=self.initiative.id, starts_at=self.at(date(2027, 1, 20), "17:00"), place="Town hall"
        )
        self.decision = Decision(
            meeting_id=self.meeting.id,
            title_en="Paint crossings",
            title_fr="Peindre les passages",
            due_on=date(2027, 4, 1),
        )
        self.session.add_all([self.town_hall, self.initiative, self.step, self.commitment, self.meeting, self.decision])

    def _activity(self, english: str, french: str) -> Activity:
        activity = Activity(
            title_en=english,
            title_fr=french,
            type_id=self.type.id,
            programme_id=self.programme.id,
            output_id=self.output.id,
            status=ActivityStatus.APPROVED,
        )
        self.session.add(activity)
        return activity

    def _trainer(self, given_name: str, surname: str) -> Trainer:
        trainer = Trainer(given_name=given_name, surname=surname, status=TrainerStatus.CERTIFIED)
        self.session.add_all([trainer, Qualification(trainer_id=trainer.id, topic_id=self.topic.id)])
        return trainer

    def _team(self, edition: Edition, *trainers: Trainer) -> list[EditionTrainer]:
        return [EditionTrainer(edition_id=edition.id, trainer_id=trainer.id) for trainer in trainers]

    def place(  # noqa: PLR0913 - what a lesson in a timetable has
        self,
        lesson: Lesson,
        day: date,
        clock: str,
        room: Room,
        trainer: Trainer,
        group: EditionGroup | None = None,
        *,
        edition: Edition | None = None,
    ) -> Placement:
        placement = Placement(
            edition_id=(edition or self.edition).id,
            lesson_id=lesson.id,
            group_id=group.id if group else None,
            starts_at=self.at(day, clock),
            minutes=lesson.minutes,
            room_id=room.id,
        )
        self.session.add_all([placement, PlacementTrainer(placement_id=placement.id, trainer_id=trainer.id)])
        return placement
