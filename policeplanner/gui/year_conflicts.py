"""Which activities of the calendar are in conflict, by what the plan check found."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from policeplanner.services.checks.findings import Finding, Severity
from policeplanner.services.year_calendar import YearCalendar


def conflicts_of(year: YearCalendar, findings: Sequence[Finding], homes: Mapping[UUID, UUID]) -> dict[UUID, list[str]]:
    """Return what is wrong with each activity in words, by its id; what is accepted or a mere warning is left out.

    `homes` tells the edition of a lesson.
    """
    entries = [bar.entry for group in year.groups for row in group.rows for bar in row.bars]
    known = {entry.activity: entry.activity for entry in entries}
    known |= {entry.edition: entry.activity for entry in entries if entry.edition is not None}
    wrong: dict[UUID, list[str]] = {}
    for finding in findings:
        if finding.severity is Severity.ERROR and finding.accepted is None:
            for subject in finding.subjects:
                activity = known.get(homes.get(subject.id, subject.id))
                words = wrong.setdefault(activity, []) if activity is not None else None
                if words is not None and finding.what not in words:
                    words.append(finding.what)
    return wrong
