"""How much each soft goal counts, from 0 (never mind) to 100 (must)."""

from dataclasses import asdict, dataclass

COUNT_IN_MINUTES = 60
MUST = 100
MUST_COUNTS = 10_000  # so that what must be met is never given up for all that is only wished
COUNTED = frozenset(
    {"rooms", "topic_spread", "mixed_pairs", "hard_mornings", "seats", "series_days", "series_rooms", "isolated"}
)
SETTINGS = frozenset({"finish_by", "short_finish_by", "hard_topics"})


@dataclass(frozen=True, slots=True)
class Wishes:
    """Weights of the soft goals; finish_by is the minute of the day after which a lesson ends late, short_finish_by
    that of a short day. A weight of MUST is kept whenever it can be; `satisfaction` reports where it could not.

    idle: open minutes unused before a group's last lesson of the day. even_days: minutes of a group's fullest day.
    rooms: rooms a group has beyond the first in lessons of its own. topic_spread: days on which a topic could be
    taught and is not. trainer_load: minutes of the busiest trainer. late_finish: minutes a group's day runs beyond
    finish_by. mixed_pairs: lessons whose trainers could be international and national together and are not. seats:
    people without a seat where a problem allows that. series_days: days short of what each series wants. series_rooms:
    rooms of a series beyond the first. isolated: lessons of a group with none within half an hour before or after.
    late_short_day: minutes a group's short day (Friday) runs beyond short_finish_by. hard_mornings: lessons of
    hard_topics that begin at noon or later. A goal that counts things weighs an hour for each.
    """

    idle: int = 40
    even_days: int = 20
    rooms: int = 30
    topic_spread: int = 10
    trainer_load: int = 30
    late_finish: int = 20
    mixed_pairs: int = 20
    finish_by: int = 16 * 60 + 30
    seats: int = 0
    series_days: int = 0
    series_rooms: int = 0
    isolated: int = 0
    late_short_day: int = 0
    hard_mornings: int = 0
    short_finish_by: int = 14 * 60
    hard_topics: frozenset[str] = frozenset()

    def weights(self) -> dict[str, int]:
        """Return goal → cost of one minute or of one thing counted."""
        goals = {name: weight for name, weight in asdict(self).items() if name not in SETTINGS}
        return {
            name: (weight if weight < MUST else MUST_COUNTS) * (COUNT_IN_MINUTES if name in COUNTED else 1)
            for name, weight in goals.items()
        }


DEFAULT = Wishes()
