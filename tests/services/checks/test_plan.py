"""What the plan check reads."""

from datetime import date

from policeplanner.domain.activities import ActivityStatus
from policeplanner.domain.trainers import Qualification
from policeplanner.services.checks.findings import worded
from policeplanner.services.checks.plan import Plan, read_plan
from policeplanner.store.workspace import Workspace
from tests.services.checks.sound_plan import TODAY, SoundPlan, change


def read(plan: SoundPlan, since: date | None = None) -> Plan:
    plan.session.flush()
    plan.session.expire_all()
    read = read_plan(plan.session, today=TODAY, since=since)
    assert read is not None
    return read


def test_a_plan_without_office_is_not_read(workspace: Workspace) -> None:
    with workspace.reading() as session:
        assert read_plan(session, today=TODAY, since=None) is None


def test_editions_that_are_off_or_over_are_left_out(plan: SoundPlan) -> None:
    change(plan.other_activity, status=ActivityStatus.CANCELLED)
    assert set(read(plan).editions) == {plan.edition.id}
    assert set(read(plan, since=date(2027, 1, 15)).editions) == {plan.edition.id}
    assert set(read(plan, since=date(2027, 1, 16)).editions) == set()


def test_an_edition_goes_by_title_and_code(plan: SoundPlan) -> None:
    edition = read(plan).editions[plan.edition.id]
    assert worded(edition.name) == "Community policing in Skopje (2027-01)"
    change(plan.edition, code="")
    assert worded(read(plan).editions[plan.edition.id].name) == "Community policing in Skopje"


def test_places_are_those_of_the_groups_or_else_the_planned_ones(plan: SoundPlan) -> None:
    change(plan.activity, planned_participants=30)
    assert read(plan).editions[plan.edition.id].size == 20
    plan.edition.groups.clear()
    assert read(plan).editions[plan.edition.id].size == 30


def test_of_two_qualifications_the_longer_one_counts(plan: SoundPlan) -> None:
    topic = plan.topic.id
    change(plan.ana.qualifications[0], valid_until=date(2027, 1, 1))
    plan.add(Qualification(trainer_id=plan.ana.id, topic_id=topic, valid_until=date(2028, 1, 1)))
    assert read(plan).trainers[plan.ana.id].topics[topic] == date(2028, 1, 1)
    plan.add(Qualification(trainer_id=plan.ana.id, topic_id=topic))
    assert read(plan).trainers[plan.ana.id].topics[topic] is None


def test_a_trainer_without_a_name_goes_by_the_role(plan: SoundPlan) -> None:
    change(plan.ana, given_name="", surname="", role_en="drug expert", role_fr="expert en drogues")
    assert worded(read(plan).trainers[plan.ana.id].name) == "drug expert"
