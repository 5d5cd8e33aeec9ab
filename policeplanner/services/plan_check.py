"""The plan check: every conflict and gap of the plan, with what, where and what to do. It never blocks anything."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from policeplanner.domain.accepted_warnings import AcceptedWarning
from policeplanner.domain.errors import PlannerError
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.services.checks import (
    activities,
    budget,
    clashes,
    closures,
    curricula,
    editions,
    initiatives,
    pace,
    participants,
    people,
    programmes,
    timetable,
    translations,
)
from policeplanner.services.checks.findings import RANK, Finding, Severity, Subject
from policeplanner.services.checks.plan import Plan, read_plan
from policeplanner.services.checks.slots import read_timetables
from policeplanner.store.workspace import Workspace

__all__ = ["RULES", "Finding", "Severity", "Subject", "accept", "check_plan", "reopen"]

OF_LESSONS = (clashes, timetable, closures, pace, people, editions, participants, activities)
OF_THE_PLAN = (programmes, budget, initiatives, curricula, translations)
RULES = {rule.code: rule for subject in (*OF_LESSONS, *OF_THE_PLAN) for rule in subject.RULES}


def check_plan(session: Session, *, today: date, since: date | None = None) -> list[Finding]:
    """Return what is wrong with the plan, worst first, then in order of time.

    What ended before `since` (a local day) is left out. Accepted findings are among the others and carry the reason.
    """
    plan = read_plan(session, today=today, since=since)
    if plan is None:
        return []
    rows = session.execute(select(AcceptedWarning.code, AcceptedWarning.key, AcceptedWarning.reason))
    reasons = {(code, key): reason for code, key, reason in rows}
    # Two groups in one plenary lesson meet the same conflict twice: it counts once.
    findings = {finding.key: finding for finding in _everything(plan) if not _past(finding, since)}
    for key, finding in findings.items():
        reason = reasons.get((finding.code, key))
        if reason is not None:
            findings[key] = replace(finding, accepted=reason)
    return sorted(findings.values(), key=_order)


def accept(workspace: Workspace, finding: Finding, reason: str) -> None:
    """Keep a finding as it is, for a written reason; raises PlannerError without one."""
    if not reason.strip():
        raise PlannerError(
            translate("PlanCheck", "Write down why this may stay as it is, so that others understand it.")
        )
    with workspace.action(QT_TRANSLATE_NOOP("Action", "Accept warning")) as session:
        accepted = session.scalars(select(AcceptedWarning).filter_by(code=finding.code, key=finding.key)).one_or_none()
        if accepted is None:
            subject_id = finding.subjects[0].id
            now = datetime.now(UTC)
            accepted = AcceptedWarning(code=finding.code, key=finding.key, subject_id=subject_id, accepted_at=now)
            session.add(accepted)
        accepted.reason = reason.strip()


def reopen(workspace: Workspace, finding: Finding) -> None:
    """Stop accepting a finding."""
    with workspace.action(QT_TRANSLATE_NOOP("Action", "Reopen warning")) as session:
        session.execute(delete(AcceptedWarning).filter_by(code=finding.code, key=finding.key))


def _everything(plan: Plan) -> Iterator[Finding]:
    timetables = read_timetables(plan)
    for subject in OF_LESSONS:
        yield from subject.check(plan, timetables)
    for subject in OF_THE_PLAN:
        yield from subject.check(plan)


def _past(finding: Finding, since: date | None) -> bool:
    return since is not None and finding.starts_at is not None and finding.day is not None and finding.day < since


def _order(finding: Finding) -> tuple[int, date, datetime, str]:
    latest = datetime.max.replace(tzinfo=UTC)
    return RANK[finding.severity], finding.day or date.max, finding.starts_at or latest, finding.key
