"""The forms of an initiative: what is its activity's, and what is its own."""

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.fields import FieldOfAction
from policeplanner.domain.initiatives import Initiative
from policeplanner.domain.programmes import Programme
from policeplanner.gui.editing import FormPlan, both, both_areas, choice, day, linked, records, text
from policeplanner.gui.records import title_of
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate

ACTIVITY_FORM = FormPlan(
    mapped=Activity,
    rows=(
        (both("title", QT_TRANSLATE_NOOP("Fields", "Title")),),
        (
            text("reference", QT_TRANSLATE_NOOP("Fields", "Number")),
            linked("programme_id", QT_TRANSLATE_NOOP("Fields", "Programme"), records(Programme, "title"), weight=2),
            linked("field_id", QT_TRANSLATE_NOOP("Fields", "Field of action"), records(FieldOfAction), weight=2),
        ),
        (
            day("starts_on", QT_TRANSLATE_NOOP("Fields", "Begins")),
            day("ends_on", QT_TRANSLATE_NOOP("Fields", "Ends")),
            choice("status", QT_TRANSLATE_NOOP("Fields", "Status"), ActivityStatus),
            text("owner", QT_TRANSLATE_NOOP("Fields", "Responsible")),
        ),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change initiative"),
    subject=title_of,
    doubts=lambda activity: (
        {"ends_on": translate("Activities", "The end comes before the beginning.")} if activity.dates_reversed else {}
    ),
)
INITIATIVE_FORM = FormPlan(
    mapped=Initiative,
    rows=(
        (text("municipality", QT_TRANSLATE_NOOP("Fields", "Town")),),
        (both("forum", QT_TRANSLATE_NOOP("Fields", "Forum")),),
        (both_areas("problem", QT_TRANSLATE_NOOP("Fields", "Problem"), 3),),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change initiative"),
    subject=lambda initiative: str(initiative.activity.text("title").shown(language())),
)
