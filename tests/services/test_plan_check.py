"""The whole plan check: complete, in order, in both languages, and able to live with what is accepted."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from policeplanner.domain.activities import ActivityStatus
from policeplanner.domain.errors import PlannerError
from policeplanner.i18n import LANGUAGES, speaking
from policeplanner.services.plan_check import RULES, Finding, Severity, accept, check_plan, reopen
from policeplanner.store.workspace import Workspace
from tests.services.checks.sound_plan import MONDAY, TODAY, SoundPlan, change


def break_much(plan: SoundPlan) -> None:
    """Break rules of many kinds at once."""
    change(plan.morning, minutes=200, room_id=plan.side_room.id)
    change(plan.analysis_a, starts_at=plan.at(MONDAY - timedelta(days=1), "05:00"))
    change(plan.afternoon, room_id=plan.lake_room.id, starts_at=plan.at(MONDAY, "12:45"))
    change(plan.elsewhere, starts_at=None)
    plan.ana.qualifications.clear()
    change(plan.line, source_id=None, currency="MKD")
    change(plan.indicator, baseline=None, target=None)
    change(plan.commitment, due_on=date(2027, 1, 2))
    change(plan.venue, name_fr="")
    change(plan.safer, programme_id=None, status=ActivityStatus.IDEA)


def test_a_sound_plan_has_no_findings(plan: SoundPlan) -> None:
    assert [(finding.code, finding.what) for finding in plan.findings()] == []


def test_a_plan_without_office_has_no_findings(workspace: Workspace) -> None:
    with workspace.reading() as session:
        assert check_plan(session, today=TODAY) == []


def test_every_rule_has_a_code_of_its_own_and_a_test() -> None:
    tests = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.rglob("test_*.py"))
    assert len(RULES) > 40
    assert [code for code in RULES if f'"{code}"' not in tests] == []


def test_the_worst_comes_first_and_then_the_earliest(plan: SoundPlan) -> None:
    break_much(plan)
    order = [(list(Severity).index(f.severity), f.day or date.max) for f in plan.findings()]
    assert order == sorted(order)
    assert len({severity for severity, _ in order}) == 3


def test_keys_are_unique_and_the_same_at_every_check(plan: SoundPlan) -> None:
    break_much(plan)
    keys = [finding.key for finding in plan.findings()]
    assert len(keys) == len(set(keys)) > 15
    assert keys == [finding.key for finding in plan.findings()]


def test_everything_is_said_in_the_language_spoken_when_asked(plan: SoundPlan) -> None:
    break_much(plan)
    findings = plan.findings()
    said = {}
    for language in LANGUAGES:
        with speaking(language):
            said[language] = [(finding.what, finding.todo) for finding in findings]
    for english, french in zip(said["en"], said["fr"], strict=True):
        for one, other in zip(english, french, strict=True):
            assert one.endswith(".")
            assert other.endswith(".")
            assert one != other
            assert "{" not in one + other


def test_french_reads_as_french(plan: SoundPlan) -> None:
    change(plan.hall, seats=19)
    finding = next(f for f in plan.findings() if f.subjects[0].id == plan.morning.id)
    with speaking("fr"):
        assert finding.what == (
            "20 personnes sont attendues à la séance «\u00a0Repérage\u00a0» le lundi 11 janvier 2027,"
            " mais la salle (Grande salle) compte 19 places assises."
        )
        assert finding.where == (
            "Police de proximité à Skopje (2027-01) · Grande salle · École de police"
            " · lundi 11 janvier 2027 · 09:00–10:30"
        )
        assert finding.severity.label == "erreur"


def test_what_is_over_can_be_left_out(plan: SoundPlan) -> None:
    change(plan.hall, seats=19)
    change(plan.line, source_id=None)
    assert plan.codes(since=date(2027, 1, 11)) == ["room-too-small", "room-too-small", "budget-line-without-source"]
    assert plan.codes(since=date(2027, 1, 12)) == ["budget-line-without-source"]
    assert plan.codes(since=date(2027, 1, 16)) == []


@pytest.fixture
def broken(workspace: Workspace) -> Workspace:
    """Give a real file with a plan that has one fault."""
    with workspace.action("Make a plan") as session:
        change(SoundPlan(session).indicator, baseline=None)
    return workspace


def only(workspace: Workspace) -> Finding:
    with workspace.reading() as session:
        [finding] = check_plan(session, today=TODAY)
    return finding


def test_an_accepted_warning_stays_and_tells_why(broken: Workspace) -> None:
    assert only(broken).accepted is None
    accept(broken, only(broken), " Measured in March. ")
    assert only(broken).accepted == "Measured in March."
    accept(broken, only(broken), "Measured in April.")
    assert only(broken).accepted == "Measured in April."
    reopen(broken, only(broken))
    assert only(broken).accepted is None


def test_accepting_can_be_undone(broken: Workspace) -> None:
    accept(broken, only(broken), "Measured in March.")
    assert broken.undo() == "Accept warning"
    assert only(broken).accepted is None


@pytest.mark.parametrize("reason", ["", "  "])
def test_accepting_needs_a_reason(broken: Workspace, reason: str) -> None:
    with pytest.raises(PlannerError, match="Write down why"):
        accept(broken, only(broken), reason)
    assert only(broken).accepted is None


def test_checking_writes_nothing(broken: Workspace) -> None:
    before = broken.history()
    only(broken)
    assert broken.history() == before
