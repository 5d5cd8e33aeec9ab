"""How cost, time and memory grow with 1, 2, 4 and 8 times a course, an academy's week and a mission's year.

python -m benchmarks.growth [seconds for each] prints the table and writes it with a picture to benchmarks/results.
"""

import json
import math
import resource
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import pairwise
from pathlib import Path

from reportlab.graphics import renderSVG
from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import HexColor

from benchmarks.academy import WEEK, academy
from benchmarks.courses import Size, course
from benchmarks.years import YearSize, mission_year
from policeplanner.scheduling.solve import Progress, Result, solve
from policeplanner.scheduling.year_job import YearProgress, YearResult
from policeplanner.scheduling.year_solve import plan_year

FACTORS = (1, 2, 4, 8)
SECONDS = 20.0
RESULTS = Path(__file__).parent / "results"
COLOURS = {"course": "#1f5fa8", "week": "#b3541e", "year": "#3c7d3c"}
PANEL, MARGIN, GAP = 170.0, 46.0, 70.0


@dataclass(frozen=True)
class Point:
    """One measurement; cost is that of one lesson or edition, memory in MiB, first: seconds until all are placed."""

    kind: str
    factor: int
    items: int
    placed: int
    first: float | None
    seconds: float
    cost: float
    bound: float | None
    memory: float


def one_course(factor: int, seconds: float) -> Point:
    """Measure a course so many times as long, with the same people and rooms."""
    problem = course(1, Size(days=10 * factor, sessions=56 * factor, plenaries=4))
    return scheduled(
        "course", factor, lambda told: solve(problem, seconds=seconds, progress=told), len(problem.lessons)
    )


def one_week(factor: int, seconds: float) -> Point:
    """Measure a week of five classes and of so many times as many, with trainers and rooms in proportion."""
    size = replace(WEEK, classes=5 * factor, rooms=7 * factor, trainers=15 * factor)
    problem = academy(1, size)
    return scheduled("week", factor, lambda told: solve(problem, seconds=seconds, progress=told), len(problem.lessons))


def one_year(factor: int, seconds: float) -> Point:
    """Measure a year of so many times 120 editions."""
    problem = mission_year(1, YearSize().times(factor))
    number = len(problem.activities)
    return scheduled("year", factor, lambda told: plan_year(problem, seconds=seconds, progress=told), number)


def scheduled(
    kind: str, factor: int, work: Callable[[Callable[[Progress | YearProgress], None]], Result | YearResult], items: int
) -> Point:
    """Return what one run told; the memory is the most that the program or its solver's process needed."""
    told: list[Progress | YearProgress] = []
    result = work(told.append)
    last = max(told, key=lambda p: (p.placed, -p.cost))
    first = next((p.seconds for p in told if p.placed == items), None)
    bound = (result.bound or None) if isinstance(result, Result) else None
    whose = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    memory = max(resource.getrusage(who).ru_maxrss for who in whose) / 1024
    least = None if bound is None else bound / items
    return Point(kind, factor, items, last.placed, first, result.seconds, result.cost / items, least, memory)


KINDS = {"course": one_course, "week": one_week, "year": one_year}


def apart(kind: str, factor: int, seconds: float) -> Point:
    """Measure in a process of its own, whose memory is its own."""
    command = [sys.executable, "-m", "benchmarks.growth", kind, str(factor), str(seconds)]
    return Point(**json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))


def row(point: Point) -> str:
    """Return a line of the table."""
    first = "–" if point.first is None else f"{point.first:.2f}"
    bound = "–" if point.bound is None else f"{point.bound:.0f}"
    return (
        f"| {point.kind} | {point.factor} × | {point.items} | {point.placed} | {first} | {point.seconds:.1f}"
        f" | {point.cost:.0f} | {bound} | {point.memory:.0f} |"
    )


HEAD = (
    "| what | size | lessons or editions | placed | all placed after s | ended after s | cost of one"
    " | proven bound of one | peak memory MiB |\n|---|---|---|---|---|---|---|---|---|"
)


def picture(points: Sequence[Point]) -> str:
    """Return the three curves of each measure as SVG."""
    measures: dict[str, Callable[[Point], float | None]] = {
        "Seconds until all are placed, where they were": lambda p: p.first,
        "Cost of one, smallest size = 1": lambda p: p.cost / max(1.0, first_of(points, p.kind).cost),
        "Peak memory in MiB": lambda p: p.memory,
    }
    drawing = Drawing(2 * MARGIN + len(measures) * (PANEL + GAP) - GAP, PANEL + 3 * MARGIN)
    drawing.add(Rect(0, 0, drawing.width, drawing.height, fillColor=HexColor("#ffffff"), strokeColor=None))
    for number, (title, value) in enumerate(measures.items()):
        panel(drawing, MARGIN + number * (PANEL + GAP), title, [(p, v) for p in points if (v := value(p)) is not None])
    for number, (kind, colour) in enumerate(COLOURS.items()):
        left = MARGIN + number * 90
        drawing.add(Line(left, 14, left + 20, 14, strokeColor=HexColor(colour), strokeWidth=2))
        drawing.add(String(left + 26, 10, kind, fontSize=10))
    return str(renderSVG.drawToString(drawing))


def first_of(points: Sequence[Point], kind: str) -> Point:
    """Return the smallest size of a kind."""
    return next(p for p in points if p.kind == kind)


def panel(drawing: Drawing, left: float, title: str, values: list[tuple[Point, float]]) -> None:
    """Draw one measure over the sizes, in equal steps from one size to twice that size."""
    bottom, top = MARGIN + 14, max(value for _, value in values) or 1.0
    drawing.add(String(left, bottom + PANEL + 16, title, fontSize=10))
    for part in (0.0, 0.5, 1.0):
        height = bottom + part * PANEL
        drawing.add(Line(left, height, left + PANEL, height, strokeColor=HexColor("#cccccc"), strokeWidth=0.5))
        drawing.add(String(left - 6, height - 3, f"{part * top:.3g}", fontSize=8, textAnchor="end"))
    step = PANEL / math.log2(FACTORS[-1])
    for factor in FACTORS:
        drawing.add(
            String(left + step * math.log2(factor), bottom - 14, f"{factor} ×", fontSize=8, textAnchor="middle")
        )
    for kind, colour in COLOURS.items():
        line = [(left + step * math.log2(p.factor), bottom + PANEL * v / top) for p, v in values if p.kind == kind]
        for begin, end in pairwise(line):
            drawing.add(Line(*begin, *end, strokeColor=HexColor(colour), strokeWidth=2))


def main() -> None:
    """Measure one size when asked by itself, else all, and write the table and the picture."""
    if sys.argv[1:2] and sys.argv[1] in KINDS:
        kind, factor, seconds = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
        print(json.dumps(asdict(KINDS[kind](factor, seconds))))
        return
    seconds = float(sys.argv[1]) if sys.argv[1:] else SECONDS
    print(HEAD)
    points = []
    for kind in KINDS:
        for factor in FACTORS:
            points.append(apart(kind, factor, seconds))
            print(row(points[-1]), flush=True)
    RESULTS.mkdir(exist_ok=True)
    lines = [
        f"Each with {seconds:g} s, seed 1; `python3 dev.py bench growth {seconds:g}`.",
        "",
        HEAD,
        *map(row, points),
    ]
    (RESULTS / "growth.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (RESULTS / "growth.svg").write_text(picture(points), encoding="utf-8")


if __name__ == "__main__":
    main()
