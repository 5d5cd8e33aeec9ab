"""Workbooks saved without copies on the disk, and with the results of their formulas.

openpyxl writes each sheet to a temporary file first, where names would lie about; and it leaves formulas without
results, so that previews, e-mail and phones, which do not recalculate, would show empty totals.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

Results = Mapping[str, Decimal | float | int]

_FORMULA = re.compile(rb'(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*</f>)<v ?/?>(?:</v>)?')


def save_book(book: Workbook, path: Path, results: Mapping[str, Results]) -> None:
    """Save a workbook; results holds, by the name of the sheet and the cell (F9), what its formulas give."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        _Writer(book, archive, results).write_data()


class _Writer(ExcelWriter):  # type: ignore[misc]
    """Writes sheets by way of memory. Our sheets hold neither pictures nor charts, comments or links."""

    def __init__(self, book: Workbook, archive: ZipFile, results: Mapping[str, Results]) -> None:
        super().__init__(book, archive)
        self.results = results

    def write_worksheet(self, ws: Worksheet) -> None:
        """Write one sheet into the archive."""
        stream = BytesIO()
        WorksheetWriter(ws, stream).write()
        self._archive.writestr(ws.path[1:], _with_results(stream.getvalue(), self.results.get(ws.title, {})))
        self.manifest.append(ws)


def _with_results(sheet: bytes, results: Results) -> bytes:
    def filled(match: re.Match[bytes]) -> bytes:
        value = results.get(match[2].decode())
        return match[0] if value is None else match[1] + b"<v>" + format(value, "f").encode() + b"</v>"

    return _FORMULA.sub(filled, sheet)
