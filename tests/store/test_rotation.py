"""Old backups go, but never the last one."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from policeplanner.store.rotation import DAYS, MONTHS, RECENT, WEEKS, to_drop

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
MOMENTS = st.sets(st.integers(-30, 1200 * 24), max_size=150).map(
    lambda hours: {NOW - timedelta(hours=each) for each in hours}
)


@given(MOMENTS)
def test_the_newest_ten_always_stay(times: set[datetime]) -> None:
    past = sorted(moment for moment in times if moment <= NOW)
    assert not to_drop(times, NOW) & set(past[-RECENT:])


@given(MOMENTS)
def test_no_more_stay_than_the_rule_allows(times: set[datetime]) -> None:
    past = {moment for moment in times if moment <= NOW}
    assert len(past - to_drop(times, NOW)) <= RECENT + DAYS + WEEKS + MONTHS


@given(MOMENTS)
def test_dropping_twice_drops_nothing_more(times: set[datetime]) -> None:
    kept = times - to_drop(times, NOW)
    assert to_drop(kept, NOW) == set()


@given(MOMENTS, st.integers(1, 400))
def test_a_wrong_clock_costs_no_good_backup(times: set[datetime], days: int) -> None:
    stray = {NOW + timedelta(days=days, minutes=each) for each in range(5)}
    assert to_drop(times | stray, NOW) - stray == to_drop(times, NOW)


def test_two_years_of_daily_work() -> None:
    times = {NOW - timedelta(days=day, hours=hour) for day in range(730) for hour in (0, 2)}
    kept = sorted(times - to_drop(times, NOW), reverse=True)
    assert kept[0] == NOW
    assert len({moment.date() for moment in kept}) >= DAYS
    assert len({(moment.year, moment.month) for moment in kept}) == MONTHS
    assert NOW - kept[-1] > timedelta(days=300)


def test_one_backup_stays() -> None:
    assert to_drop({NOW - timedelta(days=5000)}, NOW) == set()
    assert to_drop(set(), NOW) == set()


def test_as_many_recent_ones_stay_as_are_wanted() -> None:
    times = {NOW - timedelta(minutes=number) for number in range(40)}
    assert len(times - to_drop(times, NOW, recent=25)) == 25
