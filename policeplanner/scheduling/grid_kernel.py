"""The annealing kernel (kernel/grid.c, compiled to WebAssembly): one instance of it holds one grid and its state."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt

from wasmtime import Engine, Func, Instance, Memory, Module, Store

from policeplanner.paths import resource
from policeplanner.scheduling.grid_model import (
    DAYS,
    FAMILIES_EACH,
    LINES_EACH,
    NO_SLOT,
    ROOMS,
    SERIES,
    SLOTS,
    SLOTS_EACH,
    Grid,
)

PATTERNS = 1 << SLOTS_EACH


@dataclass(frozen=True, slots=True)
class State:
    """Slot and column of each lesson, in the order of the grid's kinds; wrongs (broken rules) and cost in its scale."""

    wrongs: int
    cost: int
    slots: tuple[int, ...]
    columns: tuple[int, ...]

    @property
    def rank(self) -> tuple[int, int]:
        """What makes one state better than another: the smaller."""
        return self.wrongs, self.cost


def load_kernel() -> tuple[Engine, Module]:
    """Return the compiled kernel, from which any number of instances can be made; takes about 0.1 s."""
    engine = Engine()
    return engine, Module.from_file(engine, str(resource("kernel", "grid.wasm")))


class Kernel:
    """One instance with a grid loaded. Nothing in it is shared, so that each thread may run its own."""

    def __init__(self, engine: Engine, module: Module, grid: Grid) -> None:
        self._store = Store(engine)
        self._exports = Instance(self._store, module, []).exports(self._store)
        memory = self._exports["memory"]
        assert isinstance(memory, Memory)
        self._memory = memory
        self.grid = grid
        self._lessons = [(i, task) for i, kind in enumerate(grid.kinds) for task in kind.lessons]
        self._load()

    def start(self, seed: int, begin: State | None = None) -> int:
        """Begin anew, from a state or from nothing; return how many lessons found no place; they stay out."""
        self._call("seed", seed)
        slots, columns = self._locked() if begin is None else (begin.slots, begin.columns)
        self._put("slot_of", slots)
        self._put("room_of", columns)
        return int(self._call("start"))

    def settle(self, steps: int, temperature: float) -> None:
        """Look for a state that breaks no rule, whatever it costs."""
        self._call("settle", steps, temperature)

    def run(self, steps: int, temperature: float, weight: float) -> None:
        """Anneal: a broken rule counts `weight`."""
        self._call("run", steps, temperature, weight)

    @property
    def usual_change(self) -> float:
        """The root of the mean square of the change of cost by a lesson's move to another slot, at least 1."""
        return max(1.0, sqrt(self._call("roughness", 20_000)))

    def tune(self, settings: Sequence[int]) -> None:
        """Set the shares of the kinds of moves, as explained in the kernel."""
        self._put("setting", settings)

    @property
    def best(self) -> State:
        """The best state so far."""
        wrongs, cost = self.best_rank
        return State(wrongs, cost, self._many("best_slot"), self._many("best_room"))

    @property
    def best_rank(self) -> tuple[int, int]:
        """Broken rules and cost of the best state so far."""
        return self._one("best_hard"), self._one("best_soft")

    def _call(self, name: str, *values: float) -> float:
        function = self._exports[name]
        assert isinstance(function, Func)
        result = function(self._store, *values)
        assert result is None or isinstance(result, int | float)
        return float(result or 0)

    def _address(self, name: str) -> int:
        place = self._exports[name]
        return int(place.value(self._store))  # type: ignore[union-attr]

    def _put(self, name: str, values: Iterable[int], *, code: str = "i", at: int = 0) -> None:
        numbers = array(code, values)
        self._memory.write(self._store, bytearray(numbers.tobytes()), self._address(name) + at * numbers.itemsize)

    def _one(self, name: str) -> int:
        return self._read(name, 1)[0]

    def _many(self, name: str) -> tuple[int, ...]:
        return self._read(name, len(self._lessons))

    def _read(self, name: str, count: int) -> tuple[int, ...]:
        address = self._address(name)
        numbers = array("i")
        numbers.frombytes(self._memory.read(self._store, address, address + count * numbers.itemsize))
        return tuple(numbers)

    def _locked(self) -> tuple[list[int], list[int]]:
        slots, columns = [], []
        spare = self.grid.columns - 1
        for _, task in self._lessons:
            lock = self.grid.problem.fixed.get(task.id)
            slots.append(NO_SLOT if lock is None else self.grid.start.index(lock.start))
            columns.append(spare if lock is None or lock.room is None else self.grid.room_ids.index(lock.room))
        return slots, columns

    def _load(self) -> None:
        grid = self.grid
        sizes = {
            "lessons": len(self._lessons),
            "series": len(grid.kinds),
            "rooms": grid.columns,
            "slots": len(grid.start),
            "lines": len(grid.tables),
            "days": grid.days,
            "slots_each": grid.slots_each,
            "day_families": len(grid.day_families),
            "room_families": len(grid.room_families),
        }
        for name, size in sizes.items():
            self._put(name, [size])
        self._put("series_of", (kind for kind, _ in self._lessons))
        self._put("fixed", (task.id in grid.problem.fixed for _, task in self._lessons), code="B")
        self._put("room_counts", (c < len(grid.room_ids) for c in range(grid.columns)), code="B")
        self._load_kinds()
        self._load_lines()
        for name, families, wanted in (
            ("day_weight", grid.day_families, "days_wanted"),
            ("room_weight", grid.room_families, ""),
        ):
            self._put(name, (family.weight for family in families))
            if wanted:
                self._put(wanted, (family.wanted for family in families))
        for slot, column in grid.taken:
            self._put("room_taken", [1], code="B", at=slot * ROOMS + column)

    def _load_kinds(self) -> None:
        grid = self.grid
        for i, costs in enumerate(grid.room_cost):
            self._put("usable", (slot in grid.usable[i] for slot in range(len(grid.start))), code="B", at=i * SLOTS)
            self._put("clash", (j in grid.clashes[i] for j in range(len(grid.kinds))), code="B", at=i * SERIES)
            self._put("slot_cost", grid.slot_cost[i], at=i * SLOTS)
            self._put("room_cost", (cost or 0 for cost in costs), at=i * ROOMS)
            self._put("room_wrong", (cost is None for cost in costs), code="B", at=i * ROOMS)
        for count, of, width, lists in (
            ("line_count", "line_of", LINES_EACH, grid.lines),
            ("day_family_count", "day_family_of", FAMILIES_EACH, grid.days_of),
            ("room_family_count", "room_family_of", FAMILIES_EACH, grid.rooms_of),
        ):
            self._put(count, map(len, lists))
            for i, numbers in enumerate(lists):
                self._put(of, numbers, at=i * width)

    def _load_lines(self) -> None:
        for i, tables in enumerate(self.grid.tables):
            self._put("table_of", tables, at=i * DAYS)
        self._put("fullest_cost", self.grid.fullest)
        for i, pattern in enumerate(self.grid.patterns):
            self._put("pattern_cost", pattern.cost, at=i * PATTERNS)
            self._put("pattern_wrong", pattern.wrong, code="B", at=i * PATTERNS)
