"""Cut the published hours of a module into lessons of at most ninety minutes."""

LONGEST = 90
SHORTER = 60
STEP = 15
NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI")


def lesson_lengths(minutes: int) -> list[int]:
    """Return lengths of at most 90 minutes that add up to the minutes: 5 h gives 90, 90, 60, 60.

    Halves of hours give only 90s and 60s, the long ones first; other lengths are shared equally in steps of 15.
    """
    if minutes <= LONGEST:
        return [minutes]
    if minutes % (SHORTER // 2):
        return shares(minutes, -(-minutes // LONGEST))
    shorter = {0: 0, SHORTER // 2: 2, SHORTER: 1}[minutes % LONGEST]
    return [LONGEST] * ((minutes - shorter * SHORTER) // LONGEST) + [SHORTER] * shorter


def shares(minutes: int, parts: int) -> list[int]:
    """Share minutes among parts in steps of 15, the longer parts first; a remainder under 15 goes to the last."""
    steps, rest = divmod(minutes, STEP)
    lengths = [STEP * (steps // parts + (n < steps % parts)) for n in range(parts)]
    lengths[-1] += rest
    return lengths


def numbered(title: str, number: int, of: int) -> str:
    """Return the title with its roman number when there is more than one."""
    if of == 1:
        return title
    return f"{title} {NUMERALS[number - 1] if number <= len(NUMERALS) else number}"
