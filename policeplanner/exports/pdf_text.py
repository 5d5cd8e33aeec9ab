"""Text measured and broken into lines: every glyph is checked, and taken from the first font that has it."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from policeplanner.paths import resource

INK, MUTED, BLUE = "#1d2430", "#667085", "#1f5a96"
UNKNOWN = "\ufffd"

_FALLBACKS = ("NotoSansArmenian", "NotoSansGeorgian", "NotoSansMath", "NotoSansSymbols2")
_REGULAR_ONLY = {"NotoSansMath", "NotoSansSymbols2"}


class Style(NamedTuple):
    """How a text looks: size in points, weight, slope and colour."""

    size: float = 8.0
    bold: bool = False
    italic: bool = False
    colour: str = INK


class Run(NamedTuple):
    """A piece of one line in one font, with its width in points."""

    font: str
    text: str
    style: Style
    width: float


Line = tuple[Run, ...]
Span = tuple[str, Style]


@cache
def load_fonts() -> None:
    """Register the fonts, and keep reportlab from opening pages with Helvetica, which is not embedded."""
    for path in sorted(resource("fonts").glob("NotoSans*.ttf")):
        pdfmetrics.registerFont(TTFont(path.stem, str(path)))
    rl_config.canvas_basefontname = "NotoSans-Regular"
    rl_config.useA85 = 0  # text encoding of streams: a quarter larger, for no reader of today


@cache
def _family(bold: bool, italic: bool) -> tuple[tuple[str, frozenset[int]], ...]:
    load_fonts()
    face = {(False, False): "Regular", (True, False): "Bold", (False, True): "Italic", (True, True): "BoldItalic"}
    names = [f"NotoSans-{face[bold, italic]}"]
    names += [f"{name}-{'Bold' if bold and name not in _REGULAR_ONLY else 'Regular'}" for name in _FALLBACKS]
    return tuple((name, frozenset(pdfmetrics.getFont(name).face.charToGlyph)) for name in names)


def clean(text: str) -> str:
    """Return a text as it can be printed: composed letters, no control characters, one kind of no-break space."""
    if text.isascii() and text.isprintable():
        return text
    text = unicodedata.normalize("NFC", text).replace("\u202f", "\u00a0").replace("\t", " ").replace("\r\n", "\n")
    return "".join(c for c in text if c == "\n" or unicodedata.category(c) not in {"Cc", "Cf", "Cs"})


@lru_cache(maxsize=65536)
def runs(text: str, style: Style) -> Line:
    """Return a text of one line as runs; a letter that no font has is shown as U+FFFD, never left out."""
    pieces: list[tuple[str, list[str]]] = []
    family = _family(style.bold, style.italic)
    for letter in text:
        name = next((name for name, known in family if ord(letter) in known), "")
        if not name:
            name, letter = family[0][0], UNKNOWN
        if pieces and pieces[-1][0] == name:
            pieces[-1][1].append(letter)
        else:
            pieces.append((name, [letter]))
    return tuple(
        Run(name, "".join(letters), style, pdfmetrics.stringWidth("".join(letters), name, style.size))
        for name, letters in pieces
    )


def width(line: Iterable[Run]) -> float:
    """Return the width of a line in points."""
    return sum(run.width for run in line)


def text_width(text: str, style: Style) -> float:
    """Return the width in points of the widest line of a text that is not wrapped."""
    return max(width(runs(line, style)) for line in clean(text).split("\n"))


def wrap(spans: Sequence[Span], room: float) -> list[Line]:
    """Break spans, set one after the other, into lines no wider than the room; a word wider than it is cut."""
    lines: list[Line] = []
    current: list[Run] = []
    used = 0.0
    for text, style in spans:
        for number, hard in enumerate(clean(text).split("\n")):
            if number:
                lines.append(_ended(tuple(current)))
                current, used = [], 0.0
            used = _fill(lines, current, used, (hard, style), room)
    lines.append(tuple(current))
    return [*(_trimmed(line) for line in lines[:-1]), _ended(_trimmed(lines[-1]))]


def _fill(lines: list[Line], current: list[Run], used: float, span: Span, room: float) -> float:
    """Add a span to the current line, moving full lines to `lines`; return the width then used."""
    text, style = span
    whole = runs(text, style)
    if used + width(whole) <= room:
        current.extend(whole)
        return used + width(whole)
    for word in _words(text):
        for piece in _cut(word, style, room):
            visible = width(runs(piece.rstrip(" "), style))
            if current and used + visible > room:
                lines.append(tuple(current))
                current.clear()
                used = 0.0
            if current or piece.strip(" "):
                line = runs(piece, style)
                current.extend(line)
                used += width(line)
    return used


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    """Split after spaces, and after a hyphen or slash between letters; figures and no-break spaces hold together."""
    words = re.findall(r"[^ ]+ *|^ +", text)
    return tuple(part for word in words for part in re.split(r"(?<=[^\W\d][\-/])(?=[^\W\d])", word))


def _cut(word: str, style: Style, room: float) -> list[str]:
    """Return the word, or its pieces where it is wider than a whole line; a piece has at least one letter."""
    pieces: list[str] = []
    while word and width(runs(word.rstrip(" "), style)) > room:
        count = _fitting(word, style, room)
        pieces.append(word[:count])
        word = word[count:]
    return [*pieces, word] if word else pieces


def _fitting(word: str, style: Style, room: float) -> int:
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        if width(runs(word[:middle], style)) <= room:
            low = middle
        else:
            high = middle - 1
    return low


def _trimmed(line: Line) -> Line:
    """Merge neighbouring runs of one look; spaces at the end become a single one that takes no width.

    It parts the words of two lines for who copies the text or listens to it.
    """
    merged: list[Run] = []
    for run in line:
        if merged and merged[-1].font == run.font and merged[-1].style == run.style:
            last = merged.pop()
            run = Run(run.font, last.text + run.text, run.style, last.width + run.width)
        merged.append(run)
    if merged and merged[-1].text.endswith(" "):
        last = merged.pop()
        kept = last.text.rstrip(" ")
        merged.append(Run(last.font, f"{kept} ", last.style, pdfmetrics.stringWidth(kept, last.font, last.style.size)))
    return tuple(merged)


def _ended(line: Line) -> Line:
    """Return the last line of a text with the space that parts it from the next text."""
    if not line or line[-1].text.endswith(" "):
        return line
    return (*line[:-1], line[-1]._replace(text=f"{line[-1].text} "))
