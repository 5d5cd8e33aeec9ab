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


def full_instance_text(seed: int) -> str:
    """Return an instance that uses every room in every slot, made from a timetable and so possible."""
    draw = Random(seed)
    free = {(day, slot): ROOMS for day in range(DAYS) for slot in range(SLOTS)}
    courses: list[set[tuple[int, int]]] = []
    while any(free.values()):
        times = sorted((time for time in free if free[time]), key=lambda time: (-free[time], draw.random()))
        courses.append(set(times[: draw.randint(2, 5)]))
        free.update((time, free[time] - 1) for time in courses[-1])
    curricula: list[list[int]] = []
    for _ in range(len(courses) // 2):
        members: list[int] = []
        for number in draw.sample(range(len(courses)), len(courses)):
            if len(members) < 4 and not any(courses[number] & courses[member] for member in members):
                members.append(number)
        curricula.append(members)
    return "\n".join(
        [
            f"Name: full{seed}",
            f"Courses: {len(courses)}",
            f"Rooms: {ROOMS}",
            f"Days: {DAYS}",
            f"Periods_per_day: {SLOTS}",
            f"Curricula: {len(curricula)}",
            "Constraints: 0",
            "\nCOURSES:",
            *(f"c{i} t{i} {len(times)} {min(len(times), DAYS)} 20" for i, times in enumerate(courses)),
            "\nROOMS:",
            *(f"r{i} {20 * (i + 1)}" for i in range(ROOMS)),
            "\nCURRICULA:",
            *(f"q{i} {len(members)} {' '.join(f'c{m}' for m in members)}" for i, members in enumerate(curricula)),
            "\nUNAVAILABILITY_CONSTRAINTS:",
            "\nEND.\n",
        ]
    )
