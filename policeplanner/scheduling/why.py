"""Explains a course without a timetable, with the solver in a child process that can be stopped at any time."""

import queue
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

from policeplanner.scheduling.patience import Patience
from policeplanner.scheduling.precheck import Reason, precheck
from policeplanner.scheduling.problem import Problem
from policeplanner.scheduling.solve import Messages, Unplaced, child, converse, missing
from policeplanner.scheduling.why_answer import Explanation, Finding, Question

SECONDS = 10.0
GRACE = 10.0


def why(
    problem: Problem,
    *,
    seconds: float = SECONDS,
    progress: Callable[[Explanation], None] | None = None,
    cancel: threading.Event | None = None,
) -> Explanation:
    """Say within the seconds why a problem has no timetable of all lessons, or that it has one.

    progress hears, on this thread, of each part as soon as it is known: first what counting finds, then the conflict,
    then one repair after the other. Setting cancel stops within 0.2 s and keeps what is known. Nothing is called
    impossible that has not been proven twice.
    """
    started, cancel = time.monotonic(), cancel or threading.Event()
    known = Explanation(Finding.UNDECIDED)
    with child() as process:
        for message in answers(process, Question(problem, time.monotonic() + seconds), cancel):
            known = message
            if progress is not None:
                progress(known)
    known = replace(known, seconds=time.monotonic() - started)
    return replace(known, finding=Finding.CANCELLED) if cancel.is_set() and not known.done else known


def answers(
    process: subprocess.Popen[bytes] | None, question: Question, cancel: threading.Event
) -> Iterator[Explanation]:
    """Yield each part of the answer until it is done, stopped, overdue or at the process's end."""
    yield Explanation(Finding.UNDECIDED, tuple(r for r in precheck(question.problem) if r.certain))
    if process is None:
        return
    messages: Messages = queue.SimpleQueue()
    reader = threading.Thread(target=converse, args=(process, question, messages), daemon=True)
    reader.start()
    try:
        yield from received(messages, Patience(question.until - time.monotonic() + GRACE), cancel)
    finally:
        process.kill()
        reader.join()


def received(messages: Messages, patience: Patience, cancel: threading.Event) -> Iterator[Explanation]:
    """Yield the explanations that arrive."""
    while not (cancel.is_set() or patience.over):
        try:
            message = messages.get(timeout=0.05)
        except queue.Empty:
            continue
        if not isinstance(message, Explanation):
            return
        yield message
        if message.done:
            return


def left_out(problem: Problem, explanation: Explanation) -> list[Unplaced]:
    """Return the lessons that the best part of a timetable leaves out, each with its reasons."""
    reasons: tuple[Reason, ...] = explanation.reasons
    return list(missing(problem, explanation.partial, reasons))
