"""The grid engine's own process: like the solver's, without loading the solver."""

import os
import pickle
import sys
import threading

from policeplanner.scheduling.grid_anneal import run
from policeplanner.scheduling.job import GridJob
from policeplanner.scheduling.worker import end_with_parent, own_output, send


def main() -> None:
    """Do the one job of this process."""
    answers = own_output()
    job: GridJob = pickle.load(sys.stdin.buffer)
    threading.Thread(target=end_with_parent, daemon=True).start()
    send(answers, run(job, lambda step: send(answers, step)))
    os._exit(0)  # an ordinary exit would wait for the thread that reads the standard input


if __name__ == "__main__":
    main()
