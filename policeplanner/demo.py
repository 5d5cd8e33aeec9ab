"""Make the sample plan, its timetables and all its documents, and say what was made, found and how long it took."""

import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from policeplanner.exports.orders import Order, deliver
from policeplanner.i18n import LANGUAGES, Language, translate
from policeplanner.services.plan_check import Severity, check_plan
from policeplanner.services.sample import FIRST_YEAR, SAMPLE_DAY, make_sample_plan
from policeplanner.services.solving import Effort, schedule_editions
from policeplanner.store.workspace import Workspace

PLAN_NAME = "plan-2027-skopje.ppdb"
PASSPHRASE = "skopje 2027"  # printed by the demo and of no use for anything else
EFFORT = Effort(seconds=2)

Say = Callable[[str], None]


def make_demo(folder: Path, say: Say, *, effort: Effort = EFFORT) -> None:
    """Write the sample plan and its documents into a folder; what an earlier demo left there is replaced."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / PLAN_NAME
    path.unlink(missing_ok=True)
    with _timed(translate("Demo", "Sample plan"), say):
        workspace = make_sample_plan(path, PASSPHRASE)
    try:
        with _timed(translate("Demo", "Timetables"), say):
            for outcome in schedule_editions(workspace, (), effort=effort):
                say(f"  {outcome.summary}")
        with _timed(translate("Demo", "Plan check"), say):
            _check(workspace, say)
        with _timed(translate("Demo", "Documents"), say):
            _documents(workspace, folder, say)
    finally:
        workspace.close()
    text = translate("Demo", "The plan is {path}; its passphrase is “{passphrase}”.")
    say(text.format(path=path, passphrase=PASSPHRASE))


def _check(workspace: Workspace, say: Say) -> None:
    with workspace.reading() as session:
        findings = check_plan(session, today=SAMPLE_DAY)
    counts = Counter(finding.severity for finding in findings)
    say("  " + ", ".join(f"{severity.label}: {counts[severity]}" for severity in Severity))
    for finding in findings:
        if finding.severity is Severity.ERROR:
            say(f"  {finding.where}: {finding.what}")
    missing = sum(finding.code.startswith("missing-translation") for finding in findings)
    say("  " + translate("Demo", "%n text(s) in one language only", "", missing))


def _documents(workspace: Workspace, folder: Path, say: Say) -> None:
    for order in _orders(SAMPLE_DAY):
        made = list(deliver(workspace, order, folder))
        say(f"  {order.key} {order.form} {'+'.join(order.languages)}: {len(made)}")


def _orders(made_on: date) -> Iterator[Order]:
    single: tuple[tuple[Language, ...], ...] = tuple((language,) for language in LANGUAGES)
    for languages in single:
        yield Order("training-plan", made_on, FIRST_YEAR, languages)
        yield Order("training-plan", made_on, FIRST_YEAR, languages, "excel")
        yield Order("timetable", made_on, FIRST_YEAR, languages)
        yield Order("trainer-schedule", made_on, FIRST_YEAR, languages)
        yield Order("budget", made_on, FIRST_YEAR, languages, "excel")
    yield Order("timetable", made_on, FIRST_YEAR, LANGUAGES)


@contextmanager
def _timed(step: str, say: Say) -> Iterator[None]:
    say(step)
    started = time.perf_counter()
    yield
    say(f"  {time.perf_counter() - started:.1f} s")
