"""How long a run is waited for, in time in which the computer is awake."""

import time

LONGEST_STEP = 1.0  # whoever waits asks several times a second: a longer step means that the computer slept


class Patience:
    """Counts down seconds; a jump of the clock counts as one second at most.

    On Linux time.monotonic stands still while the computer sleeps, on Windows it goes on. A run that slept is then over
    by its own clock and answers at once, so that it only needs the moment that this leaves it.
    """

    def __init__(self, seconds: float) -> None:
        self.left = seconds
        self.last = time.monotonic()

    @property
    def over(self) -> bool:
        """Take note of the time that has passed, and tell whether it was too long."""
        now = time.monotonic()
        self.left -= min(now - self.last, LONGEST_STEP)
        self.last = now
        return self.left <= 0
