"""The whole plan check."""

from tests.services.checks.sound_plan import SoundPlan


def test_a_sound_plan_has_no_findings(plan: SoundPlan) -> None:
    assert [(finding.code, finding.what) for finding in plan.findings()] == []
