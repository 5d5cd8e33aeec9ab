"""The form of an activity: every field of it."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.fields import FieldOfAction
from policeplanner.domain.programmes import Programme
from policeplanner.domain.reference import ActivityType
from policeplanner.domain.results import Result, ResultLevel
from policeplanner.domain.venues import Venue
from policeplanner.gui.editing import FormPlan, both, both_areas, choice, day, flag, linked, records, text, whole
from policeplanner.gui.records import title_of
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate


def doubts(activity: Any) -> dict[str, str]:
    """Return what looks wrong about an activity, by field; none of it keeps a draft from being saved."""
    found = {}
    if activity.dates_reversed:
        found["ends_on"] = translate("Activities", "The end comes before the beginning.")
    if (activity.actual_women or 0) > (activity.actual_participants or 0):
        found["actual_women"] = translate("Activities", "More women than participants.")
    return found


def _outputs(session: Session) -> list[tuple[Any, str]]:
    found = session.scalars(select(Result).where(Result.level == ResultLevel.OUTPUT).order_by(Result.code))
    return [(result.id, f"{result.code} {result.text('statement').shown(language())}".strip()) for result in found]


ACTIVITY_FORM = FormPlan(
    mapped=Activity,
    rows=(
        (both("title", QT_TRANSLATE_NOOP("Fields", "Title")),),
        (
            linked("type_id", QT_TRANSLATE_NOOP("Fields", "Type"), records(ActivityType), optional=False, weight=2),
            text("reference", QT_TRANSLATE_NOOP("Fields", "Number")),
            choice("status", QT_TRANSLATE_NOOP("Fields", "Status"), ActivityStatus),
            day("starts_on", QT_TRANSLATE_NOOP("Fields", "Begins")),
            day("ends_on", QT_TRANSLATE_NOOP("Fields", "Ends")),
        ),
        (
            linked("programme_id", QT_TRANSLATE_NOOP("Fields", "Programme"), records(Programme, "title")),
            linked("field_id", QT_TRANSLATE_NOOP("Fields", "Field of action"), records(FieldOfAction)),
            linked("output_id", QT_TRANSLATE_NOOP("Fields", "Contributes to the output"), _outputs),
        ),
        (
            linked("venue_id", QT_TRANSLATE_NOOP("Fields", "Venue"), records(Venue), weight=2),
            text("place", QT_TRANSLATE_NOOP("Fields", "Town or place")),
            text("languages", QT_TRANSLATE_NOOP("Fields", "Languages (codes)")),
            text("owner", QT_TRANSLATE_NOOP("Fields", "Responsible")),
        ),
        (both("audience", QT_TRANSLATE_NOOP("Fields", "Audience")),),
        (
            whole("planned_participants", QT_TRANSLATE_NOOP("Fields", "Participants planned")),
            whole("actual_participants", QT_TRANSLATE_NOOP("Fields", "Participants present")),
            whole("actual_women", QT_TRANSLATE_NOOP("Fields", "Of them women")),
            flag("subject_to_funding", QT_TRANSLATE_NOOP("Fields", "Subject to funding")),
        ),
        (both_areas("notes", QT_TRANSLATE_NOOP("Fields", "Notes"), 3),),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change activity"),
    subject=title_of,
    doubts=doubts,
)
