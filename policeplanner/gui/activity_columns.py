"""How statuses, types and dates of activities look, on every page that lists them."""

from datetime import date
from typing import Any

from sqlalchemy import String, cast, func

from policeplanner import formats
from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.participants import NominationStatus, VettingStatus
from policeplanner.domain.programmes import ProgrammeStatus, RiskStatus
from policeplanner.domain.vocabulary import Line

_TONES: dict[Any, str] = {
    ActivityStatus.PLANNED: "training",
    ActivityStatus.APPROVED: "fine",
    ActivityStatus.CONFIRMED: "fine",
    ActivityStatus.UNDER_WAY: "fine",
    ActivityStatus.POSTPONED: "warning",
    ActivityStatus.CANCELLED: "error",
    ProgrammeStatus.APPROVED: "training",
    ProgrammeStatus.UNDER_WAY: "fine",
    RiskStatus.OPEN: "warning",
    RiskStatus.OCCURRED: "error",
    RiskStatus.MITIGATED: "fine",
    NominationStatus.NOMINATED: "warning",
    NominationStatus.INVITED: "training",
    NominationStatus.CONFIRMED: "fine",
    NominationStatus.ATTENDED: "fine",
    NominationStatus.DECLINED: "error",
    NominationStatus.NO_SHOW: "error",
    VettingStatus.REQUESTED: "warning",
    VettingStatus.CLEARED: "fine",
    VettingStatus.REFUSED: "error",
    VettingStatus.EXPIRED: "error",
}


def capital(text: str) -> str:
    """Return a text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def status_tone(status: Any) -> str:
    """Return the tone of a status."""
    return _TONES.get(status, "")


def line_tone(line: Line | None) -> str:
    """Return the tone of a line of work: its own colour."""
    return "" if line is None else str(line.name).lower()


def labelled(value: Any) -> str:
    """Return the name of a value of a closed list, with a capital."""
    return capital(value.label) if value is not None else ""


def period() -> Any:
    """Return how the period of an activity is read in SQL: two ISO days, so that sorting is sorting by time."""
    first, last = (func.coalesce(cast(day, String), "") for day in (Activity.starts_on, Activity.ends_on))
    return first.concat("/").concat(last)


def written_period(days: str | None) -> str:
    """Return a period as read by `period`, as short as it can be."""
    first, _, last = (days or "").partition("/")
    if not first:
        return ""
    begins = date.fromisoformat(first)
    return formats.short_range(begins, date.fromisoformat(last) if last else begins, year=True)


def dated(day: date | None) -> str:
    """Return a day, or nothing."""
    return formats.medium_date(day) if day else ""
