"""A way out for a lesson in words: what it does, with the part that matters most marked, and what it costs."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import timedelta
from html import escape

from policeplanner import formats
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.scheduling.measures import Measures, measure, trainer_minutes
from policeplanner.scheduling.problem import DAY_MINUTES
from policeplanner.scheduling.timetable import Placed, Timetable
from policeplanner.scheduling.ways import Way, WayKind
from policeplanner.scheduling.wishes import Wishes
from policeplanner.services.solving import names_in
from policeplanner.services.timetables import Task

WAYS = {
    WayKind.PLACE: QT_TRANSLATE_NOOP("Ways", "Place on {when}"),
    WayKind.MOVE: QT_TRANSLATE_NOOP("Ways", "Move to {when}"),
    WayKind.MOVE_AND_CHANGE: QT_TRANSLATE_NOOP("Ways", "Move to {when}"),
    WayKind.OTHER_PEOPLE: QT_TRANSLATE_NOOP("Ways", "Give to {people} (qualified, free)"),
    WayKind.OTHER_ROOM: QT_TRANSLATE_NOOP("Ways", "Use {room} (free)"),
    WayKind.SPLIT: QT_TRANSLATE_NOOP("Ways", "Teach each group apart: {parts}"),
}
WORSE = {
    "late_finish": QT_TRANSLATE_NOOP("Ways", "after normal hours"),
    "late_short_day": QT_TRANSLATE_NOOP("Ways", "late on a short day"),
    "idle": QT_TRANSLATE_NOOP("Ways", "leaves a gap in the day"),
    "hard_mornings": QT_TRANSLATE_NOOP("Ways", "a hard topic after noon"),
    "mixed_pairs": QT_TRANSLATE_NOOP("Ways", "no mixed pair of trainers"),
    "rooms": QT_TRANSLATE_NOOP("Ways", "one more room for a group"),
    "topic_spread": QT_TRANSLATE_NOOP("Ways", "a topic twice on a day"),
    "even_days": QT_TRANSLATE_NOOP("Ways", "a fuller day"),
}
NOTES = 2


@dataclass(frozen=True)
class Words:
    """What a card says: the change, the same with its key part bold (HTML), its cost, and whom it touches."""

    text: str
    rich: str
    cost: str
    touches: str


def way_words(task: Task, now: Timetable, lesson: str, way: Way, wishes: Wishes) -> Words:
    """Return a way in the language spoken; `now` is the timetable as it stands."""
    teller = _Teller(task, now, lesson, way)
    return Words(
        text=teller.change(str, str),
        rich=teller.change(lambda part: f"<b>{escape(part)}</b>", escape),
        cost=" · ".join([teller.number(), *teller.consequences(wishes)]),
        touches=teller.touched(),
    )


class _Teller:
    def __init__(self, task: Task, now: Timetable, lesson: str, way: Way) -> None:
        self.task, self.now, self.way = task, now, way
        self.names = names_in(task)
        self.lesson = task.problem.lesson[lesson]
        self.before = now.find(lesson)
        self.first, self.last = way.changes[0], way.changes[-1]

    def change(self, key: Callable[[str], str], plain: Callable[[str], str]) -> str:
        """Return what the way does, as a request; `key` marks what matters most, `plain` the rest."""
        if self.way.kind is WayKind.SWAP:
            return self.swap(key, plain)
        came, went = self.exchanged()
        text = translate("Ways", WAYS[self.way.kind])
        if self.way.kind is WayKind.OTHER_PEOPLE and not (came and set(went) == self.teachers()):
            return self.partly(came, went, key, plain)
        return text.format(
            when=key(self.when(self.first)),
            people=key(self.people(came)),
            room=key(self.names.get(self.first.room or "", "")),
            parts=key(formats.enumeration(self.part(place) for place in self.way.changes)),
        )

    def partly(
        self, came: tuple[str, ...], went: tuple[str, ...], key: Callable[[str], str], plain: Callable[[str], str]
    ) -> str:
        """Return that some of several people change."""
        if not came and not went:
            return key(translate("Ways", "With other interpreters"))
        text = translate("Ways", "{people} instead of {others}") if went else translate("Ways", "With {people}")
        if not came:
            text = translate("Ways", "Without {others}")
        return text.format(people=key(self.people(came)), others=plain(self.people(went)))

    def swap(self, key: Callable[[str], str], plain: Callable[[str], str]) -> str:
        """Return with which lesson it changes places, and where that goes if not simply to this one's place."""
        other, straight = self.now.find(self.last.lesson), self.before is not None
        straight = straight and self.before is not None and self.last.start == self.before.start
        text = translate("Ways", "Swap with {other} ({when})")
        if not straight:
            text = translate("Ways", "Take the time of {other} ({when}), which goes to {other_when}")
        return text.format(
            other=key(self.names[self.last.lesson]),
            when=plain(self.when(other or self.first)),
            other_when=plain(self.when(self.last)),
        )

    def number(self) -> str:
        """Return how many lessons change."""
        return translate("Ways", "%n change(s)", "", len(self.way.changes))

    def consequences(self, wishes: Wishes) -> Iterator[str]:
        """Yield what else changes, and which wishes are met less well; the better ones need no words."""
        came, went = self.exchanged()
        if self.way.kind is WayKind.PLACE:
            yield from filter(None, (self.names.get(self.first.room or ""), self.people(self.first.trainers)))
        elif self.way.kind is not WayKind.SPLIT:
            yield from self.room_and_people(came, went)
        if self.way.kind is not WayKind.SPLIT:
            yield from self.worse(wishes)
        yield from self.load(came)
        if not self.others():
            yield translate("Ways", "nobody else affected")

    def room_and_people(self, came: tuple[str, ...], went: tuple[str, ...]) -> Iterator[str]:
        """Yield a change of room or people that the request itself does not name."""
        before = self.before
        if self.way.kind is not WayKind.OTHER_ROOM and before and before.room != self.first.room:
            yield self.names.get(self.first.room or "", translate("Ways", "no room"))
        if self.way.kind is not WayKind.OTHER_PEOPLE and came:
            text = translate("Ways", "{people} instead of {others}") if went else translate("Ways", "With {people}")
            yield text.format(people=self.people(came), others=self.people(went))

    def worse(self, wishes: Wishes) -> Iterator[str]:
        """Yield the wishes that suffer most."""
        weights = wishes.weights()
        before, after = self.measured(self.now, wishes), self.measured(self.after(), wishes)
        loss = {goal: weights.get(goal, 0) * (after[goal] - before[goal]) for goal in WORSE}
        heaviest = sorted((goal for goal in loss if loss[goal] > 0), key=lambda goal: -loss[goal])
        for goal in heaviest[:NOTES]:
            yield translate("Ways", WORSE[goal])

    def measured(self, timetable: Timetable, wishes: Wishes) -> Mapping[str, int]:
        """Return the amount of every wish."""
        measures: Measures = measure(self.task.problem, timetable, wishes)
        return asdict(measures)

    def load(self, came: tuple[str, ...]) -> Iterator[str]:
        """Yield what a newcomer teaches in this course so far and then."""
        if len(came) != 1:
            return
        lesson = self.task.problem.lesson
        taught = trainer_minutes([(lesson[p.lesson], p) for p in self.now.placed]).get(came[0], 0)
        more = sum(lesson.get(c.lesson, self.lesson).minutes for c in self.way.changes if came[0] in c.trainers)
        less = sum(
            lesson[p.lesson].minutes
            for p in self.now.placed
            if came[0] in p.trainers and p.lesson in {c.lesson for c in self.way.changes}
        )
        text = translate("Ways", "trainer load {before} → {after}")
        yield text.format(before=formats.duration(taught), after=formats.duration(taught + more - less))

    def touched(self) -> str:
        """Return the names of the groups and people whose timetable changes."""
        return formats.enumeration(sorted(map(self.called, self.way.touches), key=formats.sort_key))

    def others(self) -> set[str]:
        """Return whom it touches besides the groups and trainers of the lesson itself."""
        return set(self.way.touches) - self.lesson.groups - self.teachers()

    def called(self, id_: str) -> str:
        """Return the name of a group or person."""
        if id_ in self.task.problem.group:
            return translate("Ways", "Group {name}").format(name=self.names[id_])
        return self.names.get(id_, "")

    def exchanged(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the trainers who come to the lesson and those who leave it."""
        new = {trainer for change in self.way.changes if self.ours(change) for trainer in change.trainers}
        old = self.teachers()
        return tuple(sorted(new - old)), tuple(sorted(old - new))

    def ours(self, change: Placed) -> bool:
        """Tell whether a change is one of the lesson, or of a part of it."""
        return change.lesson not in self.task.problem.lesson or change.lesson == self.lesson.id

    def teachers(self) -> set[str]:
        """Return who teaches it now."""
        return set(self.before.trainers) if self.before else set()

    def after(self) -> Timetable:
        """Return the timetable with the way taken."""
        gone = {change.lesson for change in self.way.changes}
        return Timetable.of([*(p for p in self.now.placed if p.lesson not in gone), *self.way.changes])

    def people(self, ids: tuple[str, ...]) -> str:
        """Return the names of people."""
        return formats.enumeration(sorted((self.names[id_] for id_ in ids), key=formats.sort_key))

    def part(self, place: Placed) -> str:
        """Return which group goes when."""
        group = self.called(place.lesson.partition("/")[2])
        return translate("Ways", "{group} on {when}").format(group=group, when=self.when(place))

    def when(self, place: Placed) -> str:
        """Return the day and the hours of a lesson."""
        day = self.task.first_day + timedelta(days=place.start // DAY_MINUTES)
        start = place.start % DAY_MINUTES
        minutes = self.task.problem.lesson.get(place.lesson, self.lesson).minutes
        hours = formats.clock_range(start, min(start + minutes, DAY_MINUTES))
        return f"{formats.short_weekday(day)} {hours}".replace(" ", formats.NO_BREAK)
