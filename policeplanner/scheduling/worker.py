"""The solver's own process: takes one job from its standard input, tells of progress, answers and ends.

It ends at once when its standard input closes, so that it never outlives the program that started it.
"""

import os
import pickle
import sys
import threading
from types import ModuleType
from typing import BinaryIO

from policeplanner.scheduling.job import Job
from policeplanner.scheduling.replan_job import ReplanJob
from policeplanner.scheduling.why_answer import Question

SPEAKING = threading.Lock()


class NoPandas(ModuleType):
    """Stands in for pandas, which the solver imports for helpers that are not used here: 0.4 s and 40 MB less."""

    def __getattr__(self, name: str) -> type:
        """Return an empty class for the annotations and type tests of the solver's module."""
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


def main() -> None:
    """Do the one job of this process."""
    answers = own_output()
    sys.modules.setdefault("pandas", NoPandas("pandas"))
    # the solver, after its stand-in and before the job
    from policeplanner.scheduling import replan_search, strategy, why_search

    job: Job | ReplanJob | Question = pickle.load(sys.stdin.buffer)
    threading.Thread(target=end_with_parent, daemon=True).start()
    if isinstance(job, ReplanJob):
        send(answers, replan_search.run(job))
    elif isinstance(job, Question):
        send(answers, why_search.answer(job, lambda part: send(answers, part)))
    else:
        send(answers, strategy.run(job, lambda step: send(answers, step)))
    os._exit(0)  # an ordinary exit would wait for the thread that reads the standard input


def own_output() -> BinaryIO:
    """Return the pipe to the parent, and send whatever a library prints to the error output instead."""
    pipe = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return pipe


def send(pipe: BinaryIO, message: object) -> None:
    """Write one message at once and whole; two threads may have something to say."""
    with SPEAKING:
        pickle.dump(message, pipe)
        pipe.flush()


def end_with_parent() -> None:
    """Wait for the end of the standard input, which comes when the parent closes it or dies."""
    while os.read(sys.stdin.fileno(), 1):
        pass
    os._exit(1)


if __name__ == "__main__":
    main()
