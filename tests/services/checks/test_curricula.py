"""Curricula that do not add up or certify without a test."""

import pytest

from policeplanner.domain.courses import LessonKind, VersionStatus
from tests.services.checks.sound_plan import Break, SoundPlan, change


def planned(minutes: int | None) -> Break:
    return lambda plan: change(plan.module, planned_minutes=minutes)


def certificates(plan: SoundPlan) -> None:
    change(plan.response, kind=LessonKind.CERTIFICATES)


def certificates_after(kind_of_first: LessonKind, kind_of_second: LessonKind) -> Break:
    def award(plan: SoundPlan) -> None:
        certificates(plan)
        change(plan.scanning, kind=kind_of_first)
        change(plan.analysis, kind=kind_of_second, minutes=5)
        change(plan.response, minutes=5)

    return award


def retired(plan: SoundPlan) -> None:
    planned(300)(plan)
    certificates(plan)
    change(plan.version, status=VersionStatus.RETIRED)


@pytest.mark.parametrize(
    ("code", "break_it"),
    [
        ("module-minutes", planned(300)),
        ("certificate-without-test", certificates),
        ("certificate-without-test", certificates_after(LessonKind.TEST, LessonKind.SESSION)),
    ],
)
def test_faults_of_curricula_are_found(plan: SoundPlan, code: str, break_it: Break) -> None:
    break_it(plan)
    assert code in plan.codes()


@pytest.mark.parametrize(
    ("code", "come_close"),
    [
        ("module-minutes", planned(None)),
        ("module-minutes", retired),
        ("certificate-without-test", certificates_after(LessonKind.SESSION, LessonKind.TEST)),
        ("certificate-without-test", retired),
    ],
)
def test_what_only_comes_close_is_not_found(plan: SoundPlan, code: str, come_close: Break) -> None:
    come_close(plan)
    assert code not in plan.codes()


def test_both_times_are_told(plan: SoundPlan) -> None:
    planned(300)(plan)
    assert plan.one("module-minutes").what == (
        "The lessons of module “The SARA model” add up to 4\u00a0h\u00a030; planned are 5\u00a0h."
    )
