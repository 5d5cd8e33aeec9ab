"""The solver's process never outlives the program that started it."""

import pickle
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from benchmarks.courses import MIXED, course
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.job import Answer, Job, Status, Step
from policeplanner.scheduling.wishes import DEFAULT
from tests.scheduling.small_course import lesson, problem

COMMAND = [sys.executable, "-m", "policeplanner.scheduling.worker"]


def test_it_tells_its_steps_then_answers() -> None:
    small = problem(lesson("one"))
    job = Job(small, construct(small), DEFAULT, seed=1, seconds=5, hopeless=False)
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        pickle.dump(job, process.stdin)
        process.stdin.flush()
        messages = [pickle.load(process.stdout)]
        while not isinstance(messages[-1], Answer):
            messages.append(pickle.load(process.stdout))
    assert all(isinstance(message, Step) for message in messages[:-1])
    assert messages[-1].status is Status.PROVEN


def test_it_ends_when_its_input_closes() -> None:
    long = course(0, MIXED)
    job = Job(long, construct(long), DEFAULT, seed=1, seconds=300, hopeless=False)
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        pickle.dump(job, process.stdin)
        process.stdin.flush()
        pickle.load(process.stdout)
        process.stdin.close()
        assert process.wait(timeout=20) == 1


def test_the_solver_works_without_pandas() -> None:
    code = (
        "import sys; from policeplanner.scheduling.worker import NoPandas; sys.modules['pandas'] = NoPandas('pandas')\n"
        "from policeplanner.scheduling.strategy import run; from tests.scheduling.test_strategy import job\n"
        "from tests.scheduling.small_course import lesson, problem\n"
        "assert run(job(problem(lesson('one')))).status == 'proven'\n"
        "assert isinstance(sys.modules['pandas'], NoPandas)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


PARENT = """
import sys, threading, time
from benchmarks.courses import MIXED, course
from policeplanner.scheduling import solve
kind = sys.argv[1]
if kind == "waits":
    solve.warm()
    print(solve.WAITING["worker"].pid, flush=True)
    time.sleep(300)
begun = solve.start
def start(engine):
    process = begun(engine)
    print(process.pid, flush=True)
    return process
solve.start = start
solve.solve(course(0, MIXED), seconds=300, progress=lambda step: print("step", flush=True))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks at the processes of Linux")
@pytest.mark.parametrize("kind", ["waits", "works"])
def test_it_ends_when_its_parent_is_killed(kind: str) -> None:
    with subprocess.Popen([sys.executable, "-c", PARENT, kind], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        child = Path(f"/proc/{int(parent.stdout.readline())}/stat")
        if kind == "works":
            parent.stdout.readline()
        assert is_alive(child)
        parent.kill()
    until = time.monotonic() + 20
    while is_alive(child) and time.monotonic() < until:
        threading.Event().wait(0.05)
    assert not is_alive(child)


def is_alive(stat: Path) -> bool:
    """Return whether a process runs; one that ended may still wait for somebody to ask how."""
    try:
        return stat.read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
