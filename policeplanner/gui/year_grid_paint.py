"""How the calendar is painted: heads of months and days, shaded days, names, bars, ghosts and live words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from policeplanner import formats
from policeplanner.domain.vocabulary import Line as WorkLine
from policeplanner.gui.icons import paint_icon
from policeplanner.gui.theme import SMALL_PIXELS, colour, font
from policeplanner.gui.year_grid_lines import Ghost, Line, labels
from policeplanner.gui.year_grid_scale import Scale
from policeplanner.i18n import Language, language, translate
from policeplanner.services.year_calendar import Bar
from policeplanner.services.year_load import Rest, Shade
from policeplanner.services.year_moving import Landing, Standing

ROW = 28
BAR = 20
HEAD = 32
DAYS = 20
INDENT = 26
RADIUS = 4
WEEKS = 5  # pixels of a day from which on weeks are named
_LEAST = 5.0
_SIGN = 14
_TIP = 380
_MONTH = 100  # pixels of a month whose name is written out
_STRENGTH = {Rest.HOST: 46, Rest.MISSION: 46, Rest.ABROAD: 30, Rest.RAMADAN: 16, Rest.SUMMER: 26}
STANDINGS = {
    Standing.FREE: ("ph.check-circle", "fine"),
    Standing.WARNING: ("ph.warning", "warning"),
    Standing.CLOSED: ("ph.x-circle", "error"),
}


@dataclass(frozen=True)
class BarLook:
    """How a bar is shown beside its place: in conflict, in hand, with the keyboard on it, or faded behind a ghost."""

    wrong: bool = False
    focused: bool = False
    faded: bool = False


def shade_of(line: WorkLine | None) -> str:
    """Return the colour of a line of work."""
    return "muted" if line is None else str(line.name).lower()


def bar_area(scale: Scale, top: float, first: date, last: date) -> QRectF:
    """Return where the bar of a row lies; a short one keeps a few pixels."""
    left, right = scale.reach(first, last)
    return QRectF(left, top + (ROW - BAR) / 2, max(_LEAST, right - left), BAR)


def paint_head(painter: QPainter, scale: Scale, width: int, title: str) -> None:
    """Draw the names of months, those of days where there is room, and the title of the names below."""
    height = head_height(scale)
    painter.fillRect(QRect(0, 0, width, height), colour("surface"))
    painter.save()
    painter.setClipRect(QRectF(scale.left, 0, width - scale.left, height))
    for month, left, right in scale.months():
        if right < scale.left or left > width:
            continue
        painter.setPen(colour("muted"))
        painter.setFont(font(12))
        begin = max(left, scale.left)
        area = QRectF(begin + 6, 0, right - begin - 8, HEAD)
        name = _month_name(month, right - left, painter)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
    if scale.day_width >= WEEKS:
        _paint_days(painter, scale, width)
    painter.restore()
    painter.setFont(font(bold=True))
    painter.setPen(colour("text"))
    painter.drawText(QRectF(10, 0, scale.left - 12, HEAD), Qt.AlignmentFlag.AlignVCenter, title)
    painter.setPen(colour("line"))
    painter.drawLine(QPointF(0, height - 0.5), QPointF(width, height - 0.5))


def head_height(scale: Scale) -> int:
    """Return the height of the head: one line, two where single days or weeks are named."""
    return HEAD + (DAYS if scale.day_width >= WEEKS else 0)


def _month_name(month: int, room: float, painter: QPainter) -> str:
    words = _named(month, language(), short=room < _MONTH)
    return words if painter.fontMetrics().horizontalAdvance(words) + 6 <= room else words[:1]


@cache
def _named(month: int, spoken: Language, *, short: bool) -> str:
    whole = formats.month_name(month, spoken)
    return formats.day_and_month(date(2000, month, 2), spoken).replace("2", "").strip() if short else whole


def _paint_days(painter: QPainter, scale: Scale, width: int) -> None:
    painter.setFont(font(SMALL_PIXELS))
    day, last = scale.day_at(scale.left), scale.day_at(width)
    while day <= last:
        if scale.shows_days or day.weekday() == 0:
            painter.setPen(colour("muted"))
            letter = formats.weekday_name(day.weekday())[:1].upper()
            words = f"{letter} {day.day}" if scale.shows_days and scale.day_width > 24 else str(day.day)
            area = QRectF(scale.x(day), HEAD - 4, max(scale.day_width, 20), DAYS)
            side = Qt.AlignmentFlag.AlignCenter if scale.shows_days else Qt.AlignmentFlag.AlignLeft
            painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, words)
        day += timedelta(days=1)


def paint_ground(painter: QPainter, scale: Scale, area: QRectF, shades: Iterable[Shade]) -> None:
    """Shade weekends, holidays and quiet weeks, and draw the lines between months."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)  # whole pixels are painted ten times as fast
    painter.setClipRect(area)
    painter.fillRect(area.toRect(), colour("surface"))
    if scale.day_width >= WEEKS:
        _paint_weekends(painter, scale, area)
    for shade in shades:
        left, right = scale.reach(shade.first, shade.last)
        tint = QColor(colour("warning"))
        tint.setAlpha(_STRENGTH[shade.kind])
        if right >= area.left() and left <= area.right():
            painter.fillRect(_whole(left, max(3.0, right - left), area), tint)
    painter.setPen(colour("line"))
    for _month, left, _right in scale.months():
        if left >= area.left():
            painter.drawLine(round(left), round(area.top()), round(left), round(area.bottom()))
    painter.restore()


def _whole(left: float, width: float, area: QRectF) -> QRect:
    return QRect(round(left), round(area.top()), max(1, round(width)), round(area.height()))


def _paint_weekends(painter: QPainter, scale: Scale, area: QRectF) -> None:
    day, last = scale.day_at(area.left()), scale.day_at(area.right())
    while day <= last:
        if day.weekday() >= 5:
            left = round(scale.x(day))
            painter.fillRect(_whole(left, round(scale.x(day) + scale.day_width) - left, area), colour("hatch"))
        day += timedelta(days=1)


def paint_name(painter: QPainter, line: Line, area: QRectF, *, focused: bool) -> None:
    """Draw the name of a line in the column on the left."""
    painter.fillRect(area.toRect(), colour("soft" if focused else "surface"))
    if line.row is None:
        _paint_fold(painter, area, folded=line.folded)
        words = translate("YearGrid", "%n activity(ies)", "", line.group.count)
        _paint_two(painter, area.adjusted(INDENT - 4, 0, -4, 0), (line.group.name, words), bold=True)
    else:
        _paint_two(painter, area.adjusted(INDENT, 0, -4, 0), (line.row.name, line.row.detail), bold=False)
    painter.setPen(colour("line"))
    painter.drawLine(QPointF(area.left(), area.bottom() - 0.5), QPointF(area.right(), area.bottom() - 0.5))


def _paint_fold(painter: QPainter, area: QRectF, *, folded: bool) -> None:
    middle = QPointF(area.left() + 13, area.center().y())
    down = [QPointF(-4, -2.5), QPointF(4, -2.5), QPointF(0, 3.5)]
    aside = [QPointF(-2.5, -4), QPointF(3.5, 0), QPointF(-2.5, 4)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("text"))
    painter.drawPolygon(QPolygonF([middle + point for point in (aside if folded else down)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_two(painter: QPainter, area: QRectF, words: tuple[str, str], *, bold: bool) -> None:
    name, detail = words
    metrics, small = QFontMetricsF(font(bold=bold)), QFontMetricsF(font(12))
    kept = small.horizontalAdvance(detail) + 8 if bold else 0.0
    cut = metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(40.0, area.width() - kept))
    painter.setFont(font(bold=bold))
    painter.setPen(colour("text"))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, cut)
    rest = area.adjusted(metrics.horizontalAdvance(cut) + 6, 0, 0, 0)
    if detail and rest.width() > 28:
        painter.setFont(font(12))
        painter.setPen(colour("muted"))
        painter.drawText(
            rest, Qt.AlignmentFlag.AlignVCenter, small.elidedText(detail, Qt.TextElideMode.ElideRight, rest.width())
        )


def paint_summary(painter: QPainter, scale: Scale, top: float, line: Line) -> None:
    """Draw the soft bar that sums a group up."""
    if not any(row.bars for row in line.group.rows):
        return
    left, right = scale.reach(*line.group.span)
    left, right = max(left, scale.x(scale.first)), min(right, scale.x(scale.first) + scale.count * scale.day_width)
    tint = QColor(colour(shade_of(line.group.line)))
    tint.setAlpha(44)
    path = QPainterPath()
    path.addRoundedRect(QRectF(left, top + (ROW - BAR) / 2, max(_LEAST, right - left), BAR), RADIUS, RADIUS)
    painter.fillPath(path, tint)


def paint_bar(painter: QPainter, area: QRectF, bar: Bar, look: BarLook, visible: float) -> None:
    """Draw a bar with the longest words that fit; `visible` is where what can be seen begins."""
    path = QPainterPath()
    path.addRoundedRect(area, RADIUS, RADIUS)
    tint = QColor(colour(shade_of(bar.entry.line)))
    if look.faded:
        tint.setAlpha(70)
    painter.fillPath(path, tint)
    if look.wrong:
        painter.setPen(QPen(colour("error"), 2))
        painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), RADIUS + 2, RADIUS + 2)
    if look.focused:
        painter.setPen(QPen(colour("text"), 2))
        painter.drawRoundedRect(area.adjusted(-3, -3, 3, 3), RADIUS + 3, RADIUS + 3)
    inner = area.adjusted(max(0.0, visible - area.left()) + 6, 0, -4, 0)
    _paint_label(painter, inner, labels(bar), faded=look.faded)
    if look.wrong:
        paint_icon(painter, QRect(round(area.right()) + 5, round(area.top()) + 3, _SIGN, _SIGN), "ph.warning-circle",
                   colour("error"))  # fmt: skip


def _paint_label(painter: QPainter, inner: QRectF, words: Sequence[str], *, faded: bool) -> None:
    if inner.width() < 12:
        return
    painter.setFont(font(SMALL_PIXELS))
    metrics = QFontMetricsF(painter.font())
    fitting = next((text for text in words if metrics.horizontalAdvance(text) <= inner.width()), "")
    if not fitting and inner.width() > 60:
        fitting = metrics.elidedText(words[-1], Qt.TextElideMode.ElideRight, inner.width())
    painter.setPen(colour("text" if faded else "on_primary"))
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, fitting)


def paint_ghost(painter: QPainter, area: QRectF, tone: str, before: QRectF | None) -> None:
    """Draw where an activity is to go: a dashed outline, and an arrow from where it is."""
    if before is not None:
        painter.setPen(QPen(colour(tone), 1, Qt.PenStyle.DashLine))
        forward = area.center().x() > before.center().x()
        begin, end = (before.right(), area.left()) if forward else (before.left(), area.right())
        painter.drawLine(QPointF(begin, before.center().y()), QPointF(end, area.center().y()))
    tint = QColor(colour(tone))
    tint.setAlpha(60)
    painter.setBrush(tint)
    painter.setPen(QPen(colour(tone), 2, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(area, RADIUS, RADIUS)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_landing(painter: QPainter, place: QPointF, landing: Landing, within: QRectF) -> None:
    """Draw the live words of where a bar would land, near a place and inside an area."""
    sign, tone = STANDINGS[landing.standing]
    shown = [formats.long_range(landing.first, landing.last), *_said(landing)]
    metrics = QFontMetricsF(font(12))
    line = metrics.lineSpacing() + 2
    width = min(_TIP, max(metrics.horizontalAdvance(text) for text in shown) + 22)
    box = QRectF(place.x(), place.y(), width + 20, line * len(shown) + 12)
    box.moveLeft(max(within.left() + 4, min(box.left(), within.right() - box.width() - 4)))
    if box.bottom() > within.bottom() - 4:
        box.moveBottom(place.y() - ROW - 6)
    painter.setBrush(colour("surface"))
    painter.setPen(QPen(colour(tone), 1))
    painter.drawRoundedRect(box, 6, 6)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for number, text in enumerate(shown):
        top = box.top() + 6 + number * line
        painter.setFont(font(12, bold=number == 0))
        painter.setPen(colour("text"))
        if number == 1:
            paint_icon(painter, QRect(round(box.left()) + 9, round(top) + 1, _SIGN, _SIGN), sign, colour(tone))
        room = QRectF(box.left() + (28 if number else 10), top, width - 10, line)
        cut = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)


def _said(landing: Landing) -> list[str]:
    if not landing.reasons:
        return [translate("YearMoves", "free")]
    more = len(landing.reasons) - 3
    rest = [translate("YearGrid", "… and %n more", "", more)] if more > 0 else []
    return [*landing.reasons[:3], *rest]


def tone_of(landing: Landing | None, ghost: Ghost | None = None) -> str:
    """Return the colour of a ghost."""
    if landing is not None:
        return STANDINGS[landing.standing][1]
    return "primary" if ghost is not None and ghost.chosen else "muted"


def shade_days(shade: Shade) -> str:
    """Return the days of a shade in little room."""
    return formats.short_range(shade.first, shade.last)
