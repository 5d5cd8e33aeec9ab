"""A run is waited for while the computer is awake."""

import time

import pytest

from policeplanner.scheduling.patience import Patience


def test_time_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    patience, now = Patience(2.0), time.monotonic()
    for later, over in ((0.6, False), (1.2, False), (1.9, False), (2.7, True)):
        monkeypatch.setattr(time, "monotonic", lambda later=later: now + later)
        assert patience.over is over


def test_a_night_asleep_counts_for_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    patience, now = Patience(2.0), time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 8 * 3600)
    assert not patience.over
    monkeypatch.setattr(time, "monotonic", lambda: now + 8 * 3600 + 1.5)
    assert patience.over
