"""The wishes for timetables."""

from sqlalchemy import func, select

from policeplanner.domain.activities import Activity
from policeplanner.domain.trainers import Topic
from policeplanner.domain.wishes import HardTopic, TimetableWishes
from policeplanner.scheduling.wishes import Wishes
from policeplanner.services.wishes import keep
from policeplanner.store.workspace import Workspace
from tests.plans import small_plan


def test_the_wishes_of_an_edition_go_with_it_and_those_of_the_office_stay(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Wish") as session:
        hard = frozenset({str(session.scalars(select(Topic.id)).one())})
        keep(session, None, Wishes(hard_topics=hard))
        keep(session, plan.edition, Wishes(hard_topics=hard))
    with workspace.action("Delete the edition") as session:
        session.delete(session.get_one(Activity, plan.activity))
    with workspace.reading() as session:
        assert [wishes.edition_id for wishes in session.scalars(select(TimetableWishes))] == [None]
        assert session.scalar(select(func.count(HardTopic.id))) == 1
