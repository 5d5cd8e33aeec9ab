"""Open the window, or run the command line where the first word asks for it."""

import sys

SOLVER = "--scheduling-worker"  # scheduling.solve.FLAG, written again so that the window does not load the scheduler


def start(words: list[str]) -> int:
    """Return the exit code; only what is started is loaded."""
    if words[:1] == [SOLVER]:  # a frozen program has no "-m": it starts itself once more to solve
        solve(words[1:])
        return 0
    if not words or words[0].endswith(".ppdb"):
        from policeplanner.app import main as open_window

        return open_window(words)
    from policeplanner.cli import main as run_command

    return run_command(words)


def solve(engine: list[str]) -> None:
    """Do the one job of a process that solves, in the engine that is named."""
    if engine == ["grid_worker"]:
        from policeplanner.scheduling.grid_worker import main as work
    elif engine == ["year_worker"]:
        from policeplanner.scheduling.year_worker import main as work
    else:
        from policeplanner.scheduling.worker import main as work
    work()


if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))
