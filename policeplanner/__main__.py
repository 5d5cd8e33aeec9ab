"""Open the window, or run the command line where the first word asks for it."""

import sys

SOLVER = "--scheduling-worker"  # scheduling.solve.FLAG, written again so that the window does not load the scheduler


def start(words: list[str]) -> int:
    """Return the exit code; only what is started is loaded."""
    if words == [SOLVER]:  # a frozen program has no "-m": it starts itself once more to solve
        from policeplanner.scheduling.worker import main as solve

        solve()
        return 0
    if not words or words[0].endswith(".ppdb"):
        from policeplanner.app import main as open_window

        return open_window(words)
    from policeplanner.cli import main as run_command

    return run_command(words)


if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))
