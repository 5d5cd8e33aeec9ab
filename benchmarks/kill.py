"""Kills a writing process again and again and looks for what was lost: python -m benchmarks.kill 200."""

import multiprocessing
import random
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from sqlalchemy import insert, select

from policeplanner.domain.base import new_id
from policeplanner.domain.trainers import Topic
from policeplanner.store.checkup import check
from policeplanner.store.keys import Profile
from policeplanner.store.unlocking import unlock
from policeplanner.store.workspace import Workspace

PASSPHRASE = "heron"
# The cheapest key: what is measured here is the disk.
PROFILE = Profile(memory=8, passes=1, lanes=1)
RECORDS = 20
if sys.platform == "win32":
    CONTEXT = multiprocessing.get_context("spawn")
else:
    CONTEXT = multiprocessing.get_context("forkserver")
    CONTEXT.set_forkserver_preload(["policeplanner.store.workspace"])
UNDO_EVERY = 5


@dataclass
class Tally:
    """What happened: kills, acknowledged actions, those lost, halved or unsound afterwards, longest opening in s."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    halved: int = 0
    unsound: int = 0
    slowest: float = 0.0


def write(path: Path, first: int, told: Connection) -> None:
    """Write numbered actions of 20 records for ever. Tells n once action n is kept, -n before it is undone."""
    plan = Workspace.open(path, PASSPHRASE, profiles=[PROFILE])
    number = first
    while True:
        with plan.action("Add") as session:
            session.execute(insert(Topic), [{"id": new_id(), "code": f"{number}/{each}"} for each in range(RECORDS)])
        told.send(number)
        if number % UNDO_EVERY == 0:
            told.send(-number)
            plan.undo()
            plan.redo()
            told.send(number)
        number += 1


def kill_once(path: Path, first: int, pause: float) -> set[int]:
    """Let a process write, kill it after a pause (s), and return the numbers of the actions it said were kept."""
    hears, tells = CONTEXT.Pipe(duplex=False)
    writer = CONTEXT.Process(target=write, args=(path, first, tells))
    writer.start()
    tells.close()
    kept = {hears.recv()}
    time.sleep(pause)
    writer.kill()
    writer.join()
    try:
        while hears.poll():
            number = hears.recv()
            (kept.add if number > 0 else kept.discard)(abs(number))
    except EOFError:
        pass
    hears.close()
    return kept


def run(path: Path, kills: int, seed: int = 1) -> Tally:
    """Make a plan, kill its writer this often and look at what is left after each time."""
    tally, kept, chance = Tally(), set[int](), random.Random(seed)
    Workspace.create(path, PASSPHRASE, profile=PROFILE).close()
    next_number = 1
    for _ in range(kills):
        kept |= kill_once(path, next_number, chance.uniform(0.003, 0.120))
        tally.kills += 1
        found = _look(path, tally)
        tally.lost += len(kept - found.keys())
        tally.halved += sum(count != RECORDS for count in found.values())
        kept &= found.keys()
        next_number = max(found, default=0) + 1
    tally.acknowledged = len(kept) + tally.lost
    return tally


def _look(path: Path, tally: Tally) -> Counter[int]:
    """Open the plan as a user would after a crash; return how many records each action left."""
    started = time.perf_counter()
    plan = Workspace.open(path, PASSPHRASE, profiles=[PROFILE])
    tally.slowest = max(tally.slowest, time.perf_counter() - started)
    with closing(plan), plan.reading() as session:
        found = Counter(int(code.partition("/")[0]) for code in session.scalars(select(Topic.code)))
    tally.unsound += bool(check(unlock(path, PASSPHRASE, profiles=[PROFILE])))
    return found


def main() -> None:
    """Print the tally."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    with tempfile.TemporaryDirectory() as folder:
        print(run(Path(folder) / "plan.ppdb", kills))


if __name__ == "__main__":
    main()
