"""How much each soft goal counts, from 0 (never mind) to 100."""

from dataclasses import asdict, dataclass

COUNT_IN_MINUTES = 60
COUNTED = frozenset({"rooms", "topic_spread", "mixed_pairs", "seats", "series_days", "series_rooms", "isolated"})


@dataclass(frozen=True, slots=True)
class Wishes:
    """Weights of the soft goals; finish_by is the minute of the day after which a lesson ends late.

    idle: open minutes unused before a group's last lesson of the day. even_days: minutes of a group's fullest day.
    rooms: rooms a group has beyond the first in lessons of its own. topic_spread: days on which a topic could be
    taught and is not. trainer_load: minutes of the busiest trainer. late_finish: minutes a group's day runs beyond
    finish_by. mixed_pairs: lessons whose trainers could be international and national together and are not. seats:
    people without a seat where a problem allows that. series_days: days short of what each series wants. series_rooms:
    rooms of a series beyond the first. isolated: lessons of a group with none within half an hour before or after. A
    goal that counts things weighs an hour for each.
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

    def weights(self) -> dict[str, int]:
        """Return goal → cost of one minute or of one thing counted."""
        goals = {name: weight for name, weight in asdict(self).items() if name != "finish_by"}
        return {name: weight * (COUNT_IN_MINUTES if name in COUNTED else 1) for name, weight in goals.items()}


DEFAULT = Wishes()
