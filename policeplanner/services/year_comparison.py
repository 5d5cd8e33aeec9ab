"""Compare a year with the next that was planned from it: new, gone, moved, other venue, team or budget."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.activities import Activity
from policeplanner.domain.base import Choice
from policeplanner.domain.budget import BudgetLine
from policeplanner.domain.editions import Edition, EditionTrainer
from policeplanner.formats import enumeration, money, short_range
from policeplanner.i18n import QT_TRANSLATE_NOOP, language
from policeplanner.services.next_dates import same_day
from policeplanner.services.next_year import activities_of, copy_id


class Difference(Choice):
    """How an activity of one year differs from that of the other."""

    NEW = QT_TRANSLATE_NOOP("Difference", "new")
    GONE = QT_TRANSLATE_NOOP("Difference", "gone")
    MOVED = QT_TRANSLATE_NOOP("Difference", "moved")
    VENUE = QT_TRANSLATE_NOOP("Difference", "other venue")
    TEAM = QT_TRANSLATE_NOOP("Difference", "other team")
    BUDGET = QT_TRANSLATE_NOOP("Difference", "other budget")


@dataclass(frozen=True)
class ComparedRow:
    """One difference; `activity` is that of the later year, or of the earlier one where it is gone."""

    difference: Difference
    activity: UUID
    name: str
    before: str = ""
    after: str = ""


def compare_years(session: Session, year: int) -> list[ComparedRow]:
    """Return how the year after a year differs from it, in the language spoken; moved is what left week or weekday."""
    teams, budgets = _teams(session), _budgets(session)
    following = {activity.id: activity for activity in activities_of(session, year + 1)}
    rows: list[ComparedRow] = []
    known: set[UUID] = set()
    for old in activities_of(session, year):
        new = session.get(Activity, copy_id(old.id, year + 1))
        known.add(copy_id(old.id, year + 1))
        if new is not None and new.counts:
            rows += _pair(old, new, teams, budgets)
        elif old.counts:
            rows.append(ComparedRow(Difference.GONE, old.id, _name(old), _dates(old)))
    added = [activity for id_, activity in following.items() if id_ not in known and activity.counts]
    rows += [ComparedRow(Difference.NEW, new.id, _name(new), "", _dates(new)) for new in added]
    return rows


def _pair(
    old: Activity, new: Activity, teams: dict[UUID, list[str]], budgets: dict[UUID, dict[str, int]]
) -> Iterator[ComparedRow]:
    def row(difference: Difference, before: str, after: str) -> ComparedRow:
        return ComparedRow(difference, new.id, _name(new), before, after)

    if _place_in_year(old, earlier=True) != _place_in_year(new, earlier=False):
        yield row(Difference.MOVED, _dates(old), _dates(new))
    if old.venue_id != new.venue_id:
        yield row(Difference.VENUE, _venue(old), _venue(new))
    before, after = (teams.get(activity.id, []) for activity in (old, new))
    if before != after:
        yield row(Difference.TEAM, enumeration(before), enumeration(after))
    planned, wanted = (budgets.get(activity.id, {}) for activity in (old, new))
    if planned != wanted:
        yield row(Difference.BUDGET, _sums(planned), _sums(wanted))


def _place_in_year(activity: Activity, *, earlier: bool) -> tuple[date | None, int]:
    """Return the first day, as the later year has it, and the calendar days it takes."""
    first, last = activity.starts_on, activity.ends_on
    if first is None:
        return None, 0
    return same_day(first) if earlier else first, ((last or first) - first).days


def _teams(session: Session) -> dict[UUID, list[str]]:
    """Return the names of the trainers of each activity."""
    found: dict[UUID, list[str]] = {}
    joined = select(Edition.activity_id, EditionTrainer).join(EditionTrainer, EditionTrainer.edition_id == Edition.id)
    for activity, member in session.execute(joined):
        found.setdefault(activity, []).append(member.trainer.full_name)
    return {activity: sorted(names) for activity, names in found.items()}


def _budgets(session: Session) -> dict[UUID, dict[str, int]]:
    """Return the planned cents of each activity by currency."""
    found: dict[UUID, dict[str, int]] = {}
    for line in session.scalars(select(BudgetLine)):
        sums = found.setdefault(line.activity_id, {})
        sums[line.currency] = sums.get(line.currency, 0) + line.amount_cents
    return found


def _sums(cents: dict[str, int]) -> str:
    return " + ".join(money(cents[currency], currency) for currency in sorted(cents))


def _name(activity: Activity) -> str:
    return f"{activity.reference} {activity.text('title').shown(language())}".strip()


def _dates(activity: Activity) -> str:
    first = activity.starts_on
    return "" if first is None else short_range(first, activity.ends_on or first, year=True)


def _venue(activity: Activity) -> str:
    return activity.venue.text("name").shown(language()) if activity.venue else ""
