"""What hangs on a course edition: groups and the team of trainers."""

from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.base import Base
from policeplanner.domain.editions import Edition, EditionGroup, EditionTrainer, TrainerRole
from policeplanner.domain.errors import PlannerError
from policeplanner.domain.offices import parse_blocks
from policeplanner.domain.placements import Placement, PlacementTrainer
from policeplanner.domain.programmes import Programme
from policeplanner.domain.trainers import Trainer, TrainerStatus
from policeplanner.domain.venues import Venue
from policeplanner.domain.vocabulary import Interpretation
from policeplanner.gui.activity_columns import labelled
from policeplanner.gui.activity_form import doubts
from policeplanner.gui.cells import TableColumn
from policeplanner.gui.editing import FormPlan, archived_name, both, checked, choice, day, linked, records, text, whole
from policeplanner.gui.parts import PartsPlan, Rows
from policeplanner.gui.records import title_of
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate

ACTIVITY_FORM = FormPlan(
    mapped=Activity,
    rows=(
        (both("title", QT_TRANSLATE_NOOP("Fields", "Title")),),
        (
            day("starts_on", QT_TRANSLATE_NOOP("Fields", "Begins")),
            day("ends_on", QT_TRANSLATE_NOOP("Fields", "Ends")),
            choice("status", QT_TRANSLATE_NOOP("Fields", "Status"), ActivityStatus),
            text("languages", QT_TRANSLATE_NOOP("Fields", "Languages (codes)")),
        ),
        (
            linked("venue_id", QT_TRANSLATE_NOOP("Fields", "Venue"), records(Venue)),
            linked("programme_id", QT_TRANSLATE_NOOP("Fields", "Programme"), records(Programme, "title")),
        ),
        (both("audience", QT_TRANSLATE_NOOP("Fields", "Audience")),),
        (
            whole("planned_participants", QT_TRANSLATE_NOOP("Fields", "Participants planned")),
            text("owner", QT_TRANSLATE_NOOP("Fields", "Responsible")),
            text("reference", QT_TRANSLATE_NOOP("Fields", "Number")),
        ),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change course edition"),
    subject=title_of,
    doubts=doubts,
)
EDITION_FORM = FormPlan(
    mapped=Edition,
    rows=(
        (
            text("code", QT_TRANSLATE_NOOP("Fields", "Edition")),
            choice("interpretation", QT_TRANSLATE_NOOP("Fields", "Interpretation"), Interpretation),
            checked(
                "blocks",
                QT_TRANSLATE_NOOP("Fields", "Teaching blocks, if other than the office’s"),
                parse_blocks,
                lambda: translate("Editions", "Teaching blocks are written like this: 09:00-10:30 10:45-12:15"),
                weight=3,
            ),
        ),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change course edition"),
    subject=lambda edition: str(edition.code),
)
GROUP_FORM = FormPlan(
    mapped=EditionGroup,
    rows=(
        (
            text("name", QT_TRANSLATE_NOOP("Fields", "Name")),
            whole("size", QT_TRANSLATE_NOOP("Fields", "Places"), 1_000, least=1, optional=False),
        ),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change group"),
    subject=lambda group: str(group.name),
    narrow=True,
)


def _trainers(session: Session) -> list[tuple[Any, str]]:
    """Return who may be on a team; those no longer active come last and are marked."""
    away = Trainer.status == TrainerStatus.INACTIVE
    found = session.scalars(select(Trainer).order_by(away, Trainer.surname, Trainer.given_name))
    return [
        (each.id, archived_name(each.full_name) if each.status is TrainerStatus.INACTIVE else each.full_name)
        for each in found
    ]


TRAINER_FORM = FormPlan(
    mapped=EditionTrainer,
    rows=(
        (linked("trainer_id", QT_TRANSLATE_NOOP("Fields", "Trainer"), _trainers, optional=False),),
        (choice("role", QT_TRANSLATE_NOOP("Fields", "Role"), TrainerRole),),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change team of trainers"),
    subject=lambda member: str(member.edition.code),
    narrow=True,
)
_GROUPS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Group"), 0, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Places"), 90, "number"),
)
_TEAM = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Name"), 0, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Role"), 176, "chip", labelled, lambda _role: "training"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Institution"), 190),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Languages"), 80, "muted"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Lessons"), 70, "number"),
)


def groups() -> PartsPlan:
    """Return how the groups of an edition are listed and edited."""
    return PartsPlan(
        columns=_GROUPS,
        read=_read_groups,
        form=GROUP_FORM,
        make=_make_group,
        new=QT_TRANSLATE_NOOP("Action", "New group"),
        delete=QT_TRANSLATE_NOOP("Action", "Delete group"),
        title=lambda: translate("Editions", "Groups"),
        empty=lambda: translate("Editions", "People who are taught together. Add at least one group."),
    )


def team() -> PartsPlan:
    """Return how the trainers of an edition are listed and edited."""
    return PartsPlan(
        columns=_TEAM,
        read=_read_team,
        form=TRAINER_FORM,
        make=_make_member,
        new=QT_TRANSLATE_NOOP("Action", "Add trainer"),
        delete=QT_TRANSLATE_NOOP("Action", "Remove trainer"),
        title=lambda: translate("Editions", "Trainers"),
        empty=lambda: translate("Editions", "Who teaches? The scheduler gives lessons only to this team."),
    )


def _read_groups(session: Session, edition: UUID) -> Rows:
    found = session.scalars(
        select(EditionGroup).where(EditionGroup.edition_id == edition).order_by(EditionGroup.position)
    )
    return [(group.id, (group.name, group.size)) for group in found]


def _make_group(session: Session, edition: UUID) -> Base:
    count = session.scalar(select(func.count(EditionGroup.id)).where(EditionGroup.edition_id == edition)) or 0
    group = EditionGroup(edition_id=edition, position=count, name=chr(ord("A") + count % 26))
    session.add(group)
    return group


def _read_team(session: Session, edition: UUID) -> Rows:
    counted = session.execute(
        select(PlacementTrainer.trainer_id, func.count(PlacementTrainer.id))
        .join(Placement, Placement.id == PlacementTrainer.placement_id)
        .where(Placement.edition_id == edition)
        .group_by(PlacementTrainer.trainer_id)
    )
    lessons: dict[UUID, int] = {row[0]: row[1] for row in counted}
    found = session.scalars(
        select(EditionTrainer)
        .where(EditionTrainer.edition_id == edition)
        .options(joinedload(EditionTrainer.trainer).joinedload(Trainer.institution))
    ).all()
    ordered = sorted(found, key=lambda member: (list(TrainerRole).index(member.role), member.trainer.surname))
    return [(member.id, _team_cells(member, lessons.get(member.trainer_id, 0))) for member in ordered]


def _team_cells(member: EditionTrainer, lessons: int) -> tuple[Any, ...]:
    trainer = member.trainer
    institution = trainer.institution.text("name").shown(language()) if trainer.institution else ""
    return (trainer.full_name, member.role, institution, trainer.languages.replace(";", " "), lessons)


def _make_member(session: Session, edition: UUID) -> Base:
    taken = select(EditionTrainer.trainer_id).where(EditionTrainer.edition_id == edition)
    active = Trainer.status != TrainerStatus.INACTIVE
    free = session.scalars(select(Trainer).where(Trainer.id.not_in(taken), active).order_by(Trainer.surname)).first()
    if free is None:
        raise PlannerError(translate("Editions", "All trainers of the plan are already on this team."))
    member = EditionTrainer(edition_id=edition, trainer_id=free.id)
    session.add(member)
    return member
