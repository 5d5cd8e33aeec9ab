"""Charts drawn as vectors, told apart by their fill as well as their colour, so that they survive a grey printer."""

from decimal import Decimal

from policeplanner import formats
from policeplanner.exports.pdf_flow import ensure, put_lines
from policeplanner.exports.pdf_paper import BoxMark, Mark, Paper, RuleMark, TextMark, aligned
from policeplanner.exports.pdf_text import BLUE, INK, MUTED, Style, runs, width, wrap
from policeplanner.exports.report import Figure, sides

_COLOURS = ("#1f5a96", "#c9d3df", "#6b4a9e", "#a7d3c0", "#b4690e")
_STROKES = ("#1f5a96", "#b4690e", "#6b4a9e", "#23785a", "#667085")
_DASHES: tuple[tuple[float, ...], ...] = ((), (4, 2), (1, 1.5), (6, 2, 1, 2), (8, 3))
_HEIGHT = 130.0
_SMALL = Style(7.0, colour=MUTED)
_TITLE = Style(9.5, bold=True, colour=BLUE)


def put_figure(paper: Paper, figure: Figure) -> None:
    """Draw a chart with its title, values and legend; listeners hear the title and every value."""
    ensure(paper, _HEIGHT + 60)
    titles = sides(figure.title, paper.report.languages)
    put_lines(paper, paper.root.add("H3"), [line for text in titles for line in wrap([(text, _TITLE)], paper.room)])
    element = paper.root.add("Figure", _spoken(paper, figure))
    base = paper.y + 12 + _HEIGHT
    marks: list[Mark] = [RuleMark((paper.left, base), (paper.right, base))]
    marks += _bars(paper, figure, base) if figure.shape == "bars" else _lines(paper, figure, base)
    marks += _labels(paper, figure, base)
    paper.y = base + 14
    marks += _legend(paper, figure)
    paper.put(element, *marks)
    paper.y += 18


def _spoken(paper: Paper, figure: Figure) -> str:
    language = paper.report.languages[0]
    said = [" / ".join(sides(figure.title, paper.report.languages))]
    for series in figure.series:
        for label, value in zip(figure.labels, series.values, strict=True):
            if value is not None:
                named = f"{sides(series.title, (language,))[0]}, {sides(label, (language,))[0]}"
                said.append(f"{named}: {formats.number(value, language=language)}")
    return "; ".join(said)


def _step(paper: Paper, figure: Figure) -> float:
    return paper.room / max(1, len(figure.labels))


def _scale(figure: Figure) -> float:
    """Return points for one unit of value."""
    values = [value for series in figure.series for value in series.values if value is not None]
    highest = max(values, default=Decimal(0))
    return _HEIGHT / float(highest) if highest > 0 else 0.0


def _bars(paper: Paper, figure: Figure, base: float) -> list[Mark]:
    marks: list[Mark] = []
    step, scale = _step(paper, figure), _scale(figure)
    bar = step * 0.7 / max(1, len(figure.series))
    for number, series in enumerate(figure.series):
        for place, value in enumerate(series.values):
            if value is None or value < 0:
                continue
            left, height = paper.left + place * step + step * 0.15 + number * bar, float(value) * scale
            marks.append(BoxMark((left, base - height), (bar, height), _COLOURS[number % 5], INK))
            marks.append(
                _above(formats.number(value, language=paper.report.languages[0]), left + bar / 2, base - height)
            )
    return marks


def _lines(paper: Paper, figure: Figure, base: float) -> list[Mark]:
    marks: list[Mark] = []
    step, scale = _step(paper, figure), _scale(figure)
    for number, series in enumerate(figure.series):
        before: tuple[float, float] | None = None
        for place, value in enumerate(series.values):
            if value is None:
                before = None
                continue
            here = paper.left + (place + 0.5) * step, base - float(value) * scale
            if before:
                marks.append(RuleMark(before, here, 1.6, _STROKES[number % 5], _DASHES[number % 5]))
            marks.append(BoxMark((here[0] - 2, here[1] - 2), (4, 4), _STROKES[number % 5]))
            marks.append(_above(formats.number(value, language=paper.report.languages[0]), *here))
            before = here
    return marks


def _above(text: str, centre: float, top: float) -> TextMark:
    line = runs(text, _SMALL)
    return TextMark(centre - width(line) / 2, top - 3.5, line)


def _labels(paper: Paper, figure: Figure, base: float) -> list[Mark]:
    step = _step(paper, figure)
    marks: list[Mark] = []
    for place, label in enumerate(figure.labels):
        line = wrap([(" / ".join(sides(label, paper.report.languages)), _SMALL)], step - 2)[0]
        marks.append(TextMark(paper.left + (place + 0.5) * step - width(line) / 2, base + 10, line))
    return marks


def _legend(paper: Paper, figure: Figure) -> list[Mark]:
    marks: list[Mark] = []
    x, y = paper.left + (6 if figure.shape == "lines" else 0), paper.y + 6
    for number, series in enumerate(figure.series):
        line = runs(" / ".join(sides(series.title, paper.report.languages)), _SMALL)
        if figure.shape == "bars":
            marks.append(BoxMark((x, y), (7, 7), _COLOURS[number % 5], INK))
        else:
            marks.append(RuleMark((x - 6, y + 4), (x + 8, y + 4), 1.6, _STROKES[number % 5], _DASHES[number % 5]))
        marks.append(TextMark(x + 11, y + 6.4, line))
        x += 11 + width(line) + 16
    unit = runs(" / ".join(sides(figure.unit, paper.report.languages)), _SMALL)
    return [*marks, TextMark(aligned(unit, paper.right), y + 6.4, unit)]
