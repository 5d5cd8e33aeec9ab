"""The forms of an initiative name what they change."""

from datetime import date

from sqlalchemy.orm import Session

from policeplanner.domain.activities import Activity
from policeplanner.gui.initiative_forms import ACTIVITY_FORM, INITIATIVE_FORM
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.services.initiatives import make_initiative


def test_a_change_is_named_by_the_title(plan: OpenPlan) -> None:
    with plan.action("New") as session:
        made = make_initiative(session)
        session.flush()
        made.activity.title_en = "Safe school"
        assert INITIATIVE_FORM.subject(made) == "Safe school"


def test_dates_the_wrong_way_round_are_doubted(plan: OpenPlan) -> None:
    with plan.action("New") as session:
        activity: Activity = make_initiative_activity(session)
        activity.starts_on, activity.ends_on = date(2027, 3, 1), date(2027, 2, 1)
        assert set(ACTIVITY_FORM.doubts(activity)) == {"ends_on"}
        activity.ends_on = None
        assert ACTIVITY_FORM.doubts(activity) == {}


def make_initiative_activity(session: Session) -> Activity:
    made = make_initiative(session)
    session.flush()
    return made.activity
