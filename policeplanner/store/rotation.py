"""Which backups to keep: the last ones, one a day, one a week, one a month."""

from collections.abc import Callable, Collection
from datetime import datetime

RECENT = 10
DAYS = 7
WEEKS = 8
MONTHS = 12


def to_drop(times: Collection[datetime], now: datetime, recent: int = RECENT) -> set[datetime]:
    """Return the moments whose backups may go.

    Kept are the newest `recent` ones, and the last of each of the newest 7 days, 8 weeks and 12 months that have one.
    Moments after `now` were stamped by a clock that was wrong; as many of them stay and take no place from the others.
    """
    past = sorted((moment for moment in times if moment <= now), reverse=True)
    future = sorted((moment for moment in times if moment > now), reverse=True)
    kept = {*past[:recent], *future[:recent]}
    kept |= _last_of_each(past, lambda moment: moment.date(), DAYS)
    kept |= _last_of_each(past, lambda moment: moment.isocalendar()[:2], WEEKS)
    kept |= _last_of_each(past, lambda moment: (moment.year, moment.month), MONTHS)
    return set(times) - kept


def _last_of_each(newest_first: list[datetime], period: Callable[[datetime], object], count: int) -> set[datetime]:
    last: dict[object, datetime] = {}
    for moment in newest_first:
        last.setdefault(period(moment), moment)
    return set(list(last.values())[:count])
