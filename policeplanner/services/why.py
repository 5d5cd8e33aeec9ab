"""Why an edition gets no timetable: in sentences with names and dates, with what would mend it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from threading import Event
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner import formats
from policeplanner.domain.editions import Edition
from policeplanner.domain.offices import Office, WorkingCalendar
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.scheduling.precheck import explain
from policeplanner.scheduling.problem import Day, Problem
from policeplanner.scheduling.why import SECONDS, left_out, why
from policeplanner.scheduling.why_answer import Explanation, Finding
from policeplanner.scheduling.why_words import Words, say_conflict, say_repair
from policeplanner.services.solving import names_in
from policeplanner.services.timetables import Scope, Task, describe
from policeplanner.store.workspace import Workspace

FINDINGS = {
    Finding.POSSIBLE: QT_TRANSLATE_NOOP("WhyNot", "{code}: all lessons can be placed."),
    Finding.IMPOSSIBLE: QT_TRANSLATE_NOOP("WhyNot", "{code}: not all lessons can be placed together."),
    Finding.UNDECIDED: QT_TRANSLATE_NOOP("WhyNot", "{code}: no timetable of all lessons was found in the time given."),
    Finding.CANCELLED: QT_TRANSLATE_NOOP("WhyNot", "{code}: stopped."),
}


@dataclass(frozen=True)
class Explained:
    """The explanation of an edition, with what its ids and days are called; days count from first_day."""

    edition_id: UUID
    code: str
    explanation: Explanation
    words: Words
    first_day: date

    @property
    def headline(self) -> str:
        """Say in one sentence what was found out."""
        return translate("WhyNot", FINDINGS[self.explanation.finding]).format(code=self.code)

    @cached_property
    def counted(self) -> list[str]:
        """Return what counting alone finds."""
        return [explain(reason, self.words.names) for reason in self.explanation.reasons]

    @cached_property
    def conflict(self) -> list[str]:
        """Return the wishes and facts that cannot hold together."""
        found = self.explanation.conflict
        return [] if found is None else say_conflict(found, self.words)

    @cached_property
    def repairs(self) -> list[str]:
        """Return what would give all lessons a place, cheapest first; one of them is enough."""
        return [say_repair(repair, self.words) for repair in self.explanation.repairs]

    @cached_property
    def left_out(self) -> list[str]:
        """Return the lessons that the best part of a timetable leaves out, each with its reasons."""
        lines = []
        for left in left_out(self.words.problem, self.explanation):
            reasons = [explain(reason, self.words.names) for reason in left.reasons]
            lines.append(f"{self.words.name(left.lesson)} → {' '.join(reasons)}")
        return lines

    @property
    def collisions(self) -> list[str]:
        """Return the locked lessons that break a rule among themselves."""
        text = translate("WhyNot", "Locked lessons break a rule among themselves: {lessons}.")
        return [text.format(lessons=self.words.all(v.lessons)) for v in self.explanation.given]

    @property
    def lines(self) -> list[str]:
        """Return all of it as lines under headings, for the command line."""
        parts = (
            (translate("WhyNot", "Counting shows:"), self.counted),
            (translate("WhyNot", "These cannot hold together:"), self.conflict),
            (translate("WhyNot", "One of these would help:"), self.repairs),
            (translate("WhyNot", "Without that, these lessons find no place:"), self.left_out),
        )
        lines = [self.headline, *self.collisions]
        for heading, sentences in parts:
            if sentences and self.explanation.finding is not Finding.POSSIBLE:
                lines += [heading, *(f"    {sentence}" for sentence in sentences)]
        return lines


def explain_edition(
    workspace: Workspace,
    edition_id: UUID,
    *,
    scope: Scope = Scope.ALL,
    seconds: float = SECONDS,
    progress: Callable[[Explained], None] | None = None,
    cancel: Event | None = None,
) -> Explained:
    """Say why the lessons of an edition cannot all be placed; nothing is written.

    progress hears of each part as soon as it is known, on this thread. Raises PlannerError when the edition has no
    dates or no working day.
    """
    with workspace.reading() as session:
        task = describe(session, edition_id, scope=scope)
        code = session.get_one(Edition, edition_id).code
        problem = with_holidays(session, task)
    words = Words(problem, names_in(task), day_names(task))

    def told(explanation: Explanation) -> Explained:
        return Explained(edition_id, code, explanation, words, task.first_day)

    def pass_on(explanation: Explanation) -> None:
        if progress is not None:
            progress(told(explanation))

    return told(why(problem, seconds=seconds, progress=pass_on, cancel=cancel))


def day_names(task: Task) -> Callable[[int], str]:
    """Return what tells the weekday and date of a day by its index."""

    def name(index: int) -> str:
        day = task.first_day + timedelta(days=index)
        return f"{formats.weekday_name(day.weekday())} {formats.day_and_month(day)}"

    return name


def with_holidays(session: Session, task: Task) -> Problem:
    """Return the problem with the holidays between its days as closed days, so that they can be named as a cause."""
    office = session.scalars(select(Office)).one()
    calendar, days = WorkingCalendar.of(office), task.problem.days
    holidays = [Day(index, "", ()) for index in between(days) if is_holiday(calendar, task, index)]
    merged = sorted([*days, *holidays], key=lambda day: day.index)
    return replace(task.problem, days=tuple(merged))


def between(days: Sequence[Day]) -> list[int]:
    """Return the indexes missing between the first and the last day."""
    known = {day.index for day in days}
    return [index for index in range(min(known), max(known)) if index not in known]


def is_holiday(calendar: WorkingCalendar, task: Task, index: int) -> bool:
    """Tell whether a day that is not worked would be but for a holiday."""
    return (task.first_day + timedelta(days=index)).isoweekday() in calendar.working_days
