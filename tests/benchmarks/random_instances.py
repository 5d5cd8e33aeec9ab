"""Instances of curriculum-based timetabling drawn at random, in the form of their files."""

from random import Random

DAYS, SLOTS, ROOMS = 5, 5, 6


def instance_text(seed: int, courses: int) -> str:
    """Return an instance that leaves room enough: each curriculum has four of the courses, each teacher two."""
    draw = Random(seed)
    names = [f"c{i:03}" for i in range(courses)]
    lectures = {name: draw.randint(2, 4) for name in names}
    course_lines = [
        f"{name} t{i // 2:03} {lectures[name]} {draw.randint(1, lectures[name])} {draw.randint(10, 120)}"
        for i, name in enumerate(names)
    ]
    curricula = [f"q{i:03} 4 {' '.join(draw.sample(names, 4))}" for i in range(courses // 2)]
    closed = sorted({f"{draw.choice(names)} {draw.randrange(DAYS)} {draw.randrange(SLOTS)}" for _ in range(courses)})
    return "\n".join(
        [
            f"Name: random{seed}",
            f"Courses: {courses}",
            f"Rooms: {ROOMS}",
            f"Days: {DAYS}",
            f"Periods_per_day: {SLOTS}",
            f"Curricula: {len(curricula)}",
            f"Constraints: {len(closed)}",
            "\nCOURSES:",
            *course_lines,
            "\nROOMS:",
            *(f"r{i} {20 * (i + 1)}" for i in range(ROOMS)),
            "\nCURRICULA:",
            *curricula,
            "\nUNAVAILABILITY_CONSTRAINTS:",
            *closed,
            "\nEND.\n",
        ]
    )
