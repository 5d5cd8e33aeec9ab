"""The annual training plan: every activity of a year by quarter, with its people and its money."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import and_, extract, or_, select
from sqlalchemy.orm import Session, joinedload

from policeplanner.domain.activities import DONE, OFF, Activity
from policeplanner.domain.budget import BUDGET_CURRENCY, BudgetLine, in_euro_cents
from policeplanner.domain.editions import Edition, EditionTrainer
from policeplanner.domain.offices import Office, WorkingCalendar
from policeplanner.domain.texts import Text
from policeplanner.domain.trainers import Trainer
from policeplanner.exports.documents.choices import About, Choices, Document, DocumentGroup
from policeplanner.exports.documents.frame import (
    choice_text,
    framed,
    language_codes,
    office_of,
    people,
    stem,
    town_of,
)
from policeplanner.exports.report import (
    Cell,
    Column,
    Days,
    Group,
    Money,
    Report,
    Row,
    Section,
    Table,
    Words,
    in_each,
    joined,
)
from policeplanner.i18n import translate
from policeplanner.services.budget import rates_on


@dataclass(frozen=True)
class _Year:
    """What the rows are written from, loaded in a few statements."""

    office: Office
    calendar: WorkingCalendar
    choices: Choices
    cents: dict[UUID, int]
    sources: dict[UUID, set[str]]
    trainers: dict[UUID, list[Trainer]]


def build(session: Session, choices: Choices) -> Report:
    """Return the plan of a year, of all programmes or of the one that is the subject.

    Activities still without dates come last; postponed and cancelled ones, and past ones without dates, are left out.
    """
    office = office_of(session)
    activities = _activities(session, choices)
    year = _loaded(session, office, choices)
    total = in_each(lambda: translate("TrainingPlan", "Total"))
    table = Table(_columns(choices), tuple(_groups(year, activities)), total)
    title = in_each(lambda: translate("TrainingPlan", "Annual training plan {year}").format(year=choices.year))
    return replace(
        framed(office, choices, title, [Section("", (table,))]),
        context=_context(activities),
        stem=stem(title.side(choices.languages[0]), choices=choices),
    )


def _activities(session: Session, choices: Choices) -> Sequence[Activity]:
    undated = and_(Activity.starts_on.is_(None), Activity.status.not_in(DONE))
    wanted = or_(extract("year", Activity.starts_on) == choices.year, undated)
    statement = select(Activity).where(wanted, Activity.status.not_in(OFF))
    if choices.subject is not None:
        statement = statement.where(Activity.programme_id == choices.subject)
    return session.scalars(
        statement.options(
            joinedload(Activity.type), joinedload(Activity.programme), joinedload(Activity.venue)
        ).order_by(Activity.starts_on, Activity.reference)
    ).all()


def _loaded(session: Session, office: Office, choices: Choices) -> _Year:
    cents: dict[UUID, int] = defaultdict(int)
    sources: dict[UUID, set[str]] = defaultdict(set)
    rates = rates_on(session, choices.made_on)
    for line in session.scalars(select(BudgetLine).options(joinedload(BudgetLine.source))):
        cents[line.activity_id] += in_euro_cents(line.amount_cents, line.currency, rates) or 0
        if line.source:
            sources[line.activity_id].add(line.source.code)
    trainers: dict[UUID, list[Trainer]] = defaultdict(list)
    team = select(Edition.activity_id, Trainer).join(EditionTrainer, EditionTrainer.edition_id == Edition.id)
    for activity_id, trainer in session.execute(team.join(Trainer, Trainer.id == EditionTrainer.trainer_id)):
        trainers[activity_id].append(trainer)
    return _Year(office, WorkingCalendar.of(office), choices, cents, sources, trainers)


def _context(activities: Sequence[Activity]) -> Text:
    count, programmes = (
        len(activities),
        len({activity.programme_id for activity in activities if activity.programme_id}),
    )
    return in_each(
        lambda: " · ".join(
            [
                translate("TrainingPlan", "%n activity(ies)", "", count),
                translate("TrainingPlan", "%n programme(s)", "", programmes),
            ]
        )
    )


def _columns(choices: Choices) -> tuple[Column, ...]:
    columns = [
        Column(in_each(lambda: translate("TrainingPlan", "Ref."))),
        Column(in_each(lambda: translate("TrainingPlan", "Activity")), weight=5),
        Column(in_each(lambda: translate("TrainingPlan", "Type"))),
        Column(in_each(lambda: translate("TrainingPlan", "Dates")), "days"),
        Column(in_each(lambda: translate("TrainingPlan", "Days")), "number", total=True),
        Column(in_each(lambda: translate("TrainingPlan", "Place")), weight=0.8),
        Column(in_each(lambda: translate("TrainingPlan", "For")), weight=1.8),
        Column(in_each(lambda: translate("TrainingPlan", "Part.")), "number", total=True),
        Column(in_each(lambda: translate("TrainingPlan", "Women, target")), "number", total=True),
        Column(in_each(lambda: translate("TrainingPlan", "Lang.")), weight=0.6),
    ]
    if choices.trainers:
        columns.append(Column(in_each(lambda: translate("TrainingPlan", "Trainers")), weight=1.6))
    if choices.budget:
        columns.append(Column(in_each(lambda: translate("TrainingPlan", "Budget")), "money", total=True))
        columns.append(Column(in_each(lambda: translate("TrainingPlan", "Funding")), weight=0.7))
    columns.append(Column(in_each(lambda: translate("TrainingPlan", "Status"))))
    if choices.names:
        columns.append(Column(in_each(lambda: translate("TrainingPlan", "Responsible"))))
    return tuple(columns)


def _groups(year: _Year, activities: Sequence[Activity]) -> Iterator[Group]:
    """Yield the quarters that have activities, then what has no dates yet."""
    for quarter, title in enumerate(_quarter_titles(), start=1):
        rows = tuple(_row(year, activity) for activity in activities if _quarter(activity) == quarter)
        if rows:
            subtotal = in_each(lambda: translate("TrainingPlan", "Total of the quarter"))
            yield Group(rows, title, subtotal)
    undated = tuple(_row(year, activity) for activity in activities if _quarter(activity) is None)
    if undated:
        yield Group(
            undated,
            in_each(lambda: translate("TrainingPlan", "Without dates")),
            in_each(lambda: translate("TrainingPlan", "Total without dates")),
        )


def _quarter_titles() -> tuple[Text, ...]:
    return (
        in_each(lambda: translate("TrainingPlan", "First quarter")),
        in_each(lambda: translate("TrainingPlan", "Second quarter")),
        in_each(lambda: translate("TrainingPlan", "Third quarter")),
        in_each(lambda: translate("TrainingPlan", "Fourth quarter")),
    )


def _quarter(activity: Activity) -> int | None:
    return None if activity.starts_on is None else (activity.starts_on.month + 2) // 3


def _row(year: _Year, activity: Activity) -> Row:
    planned = activity.planned_participants
    women = None if planned is None else -(-planned * year.office.women_target_percent // 100)
    cells: list[Cell] = [
        activity.reference,
        Words(activity.text("title"), strong=True),
        activity.type.text("name"),
        *_when(year, activity),
        town_of(activity),
        activity.text("audience"),
        planned,
        women,
        language_codes(activity.languages),
    ]
    if year.choices.trainers:
        cells.append(people(year.trainers.get(activity.id, ()), names=year.choices.names))
    if year.choices.budget:
        cents = year.cents.get(activity.id)
        cells.append(None if cents is None else Money(cents, BUDGET_CURRENCY))
        cells.append(", ".join(sorted(year.sources.get(activity.id, ()))))
    cells.append(_status(activity))
    if year.choices.names:
        cells.append(activity.owner)
    return tuple(cells)


def _when(year: _Year, activity: Activity) -> tuple[Cell, Cell]:
    """Return the dates and the number of working days."""
    if activity.starts_on is None or activity.dates_reversed:
        return None, None
    last = activity.ends_on or activity.starts_on
    return Days(activity.starts_on, last), len(year.calendar.days_between(activity.starts_on, last))


def _status(activity: Activity) -> Text:
    status = choice_text(activity.status)
    if not activity.subject_to_funding:
        return status
    return joined(", ", (status, in_each(lambda: translate("TrainingPlan", "subject to funding"))))


TRAINING_PLAN = Document(
    key="training-plan",
    title=lambda: translate("TrainingPlan", "Annual training plan"),
    group=DocumentGroup.PLANS,
    about=(About.YEAR, About.PROGRAMME),
    build=build,
    switches=("names", "budget", "trainers"),
)
