"""Pages painted into a tagged PDF: reading order, headings, table cells, bookmarks, language and title."""

from collections.abc import Iterator
from functools import cache

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFObject, PDFObjectReference, PDFPage, PDFString
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfgen.canvas import Canvas

from policeplanner.exports.pdf_paper import BoxMark, Element, Mark, Page, Paper, Piece, RuleMark, TextMark
from policeplanner.exports.pdf_text import load_fonts
from policeplanner.exports.report import shown


@cache
def _colour(code: str) -> str:
    """Return a colour such as #1f5a96 as the operands of PDF."""
    return " ".join(f"{int(code[start : start + 2], 16) / 255:.4g}" for start in (1, 3, 5))


class _StructureElement(PDFObject):  # type: ignore[misc]
    """One structure element, written only when every object has its number."""

    def __init__(self, element: Element, parent: PDFObjectReference, kids: list[PDFObjectReference | int]) -> None:
        self.element, self.parent, self.kids = element, parent, kids
        self.pages = [kid[0] for kid in element.kids if isinstance(kid, tuple)]

    def format(self, document: object) -> bytes:
        """Return the dictionary as bytes of PDF."""
        parts: list[bytes] = [
            b"<</Type/StructElem/S/" + self.element.tag.encode() + b"/P " + self.parent.format(document)
        ]
        if self.pages:
            parts.append(b"/Pg " + _page(self.pages[0]).format(document))
        if self.element.tag in {"TH", "TD"}:
            parts.append(b"/A" + self._cell())
        if self.element.alt:
            parts.append(b"/Alt " + PDFString(self.element.alt).format(document))
        kids = b" ".join(self._kid(kid, number, document) for kid, number in self._numbered())
        return b"".join([*parts, b"/K[", kids, b"]>>"])

    def _cell(self) -> bytes:
        scope = b"/Scope/Column" if self.element.tag == "TH" else b""
        across = b"/ColSpan %d" % self.element.columns if self.element.columns > 1 else b""
        return b"<</O/Table" + scope + across + b">>"

    def _numbered(self) -> Iterator[tuple["PDFObjectReference | int", int]]:
        places = zip(self.kids, self.element.kids, strict=True)
        return ((kid, place[0] if isinstance(place, tuple) else -1) for kid, place in places)

    def _kid(self, kid: "PDFObjectReference | int", page: int, document: object) -> bytes:
        if not isinstance(kid, int):
            return bytes(kid.format(document))
        if page == self.pages[0]:
            return b"%d" % kid
        return b"<</Type/MCR/Pg %b/MCID %d>>" % (_page(page).format(document), kid)


def _page(index: int) -> PDFObjectReference:
    return PDFObjectReference(f"Page{index + 1}")


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A reportlab canvas that also writes the structure tree."""

    def __init__(self, path: str, paper: Paper, *, invariant: bool = False) -> None:
        """Take size, language and title from the paper; invariant leaves date and id out, for comparing bytes."""
        load_fonts()
        language = paper.report.languages[0]
        super().__init__(path, pagesize=paper.size, invariant=int(invariant), lang=_tag(language), pageCompression=1)
        self.setTitle(shown(paper.report.title, language))
        self.setAuthor(shown(paper.report.office, language))
        self.setSubject(shown(paper.report.context, language))
        self.setCreator("policeplanner")
        self.setViewerPreference("DisplayDocTitle", "true")
        self._content: list[list[Element]] = []
        self._paper = paper

    def paint(self) -> None:
        """Paint every page and save the file."""
        for index, page in enumerate(self._paper.pages):
            self._content.append([])
            self._bookmark(index, page)
            for piece in page.pieces:
                self._piece(index, piece)
            self._end_page(index)
        self._structure()
        self.save()

    def _bookmark(self, index: int, page: Page) -> None:
        for number, (title, level, y) in enumerate(page.bookmarks):
            key = f"p{index}b{number}"
            self.bookmarkPage(key, fit="XYZ", left=0, top=self._paper.size[1] - y)
            self.addOutlineEntry(title, key, level)

    def _piece(self, index: int, piece: Piece) -> None:
        if piece.element is None:
            self._code.append("/Artifact BMC")
        else:
            number = len(self._content[index])
            self._content[index].append(piece.element)
            piece.element.kids.append((index, number))
            self._code.append(f"/{piece.element.tag} <</MCID {number}>> BDC")
        self._marks(piece.marks)
        self._code.append("EMC")

    def _marks(self, marks: tuple[Mark, ...]) -> None:
        """Write the operators of PDF directly: a third of the time that the calls for each mark would take."""
        lines: list[TextMark] = []
        for mark in marks:
            if isinstance(mark, TextMark):
                lines.append(mark)
            else:
                self._code.append(self._box(mark) if isinstance(mark, BoxMark) else self._rule(mark))
        if lines:
            self._text(lines)

    def _text(self, lines: list[TextMark]) -> None:
        code, height = ["BT"], self._paper.size[1]
        before = ""
        for x, y, line in lines:
            code.append(f"1 0 0 1 {x:.2f} {height - y:.2f} Tm")
            for run in line:
                font = getFont(run.font)
                for subset, written in font.splitString(run.text, self._doc):
                    name = font.getSubsetInternalName(subset, self._doc)
                    look = f"{name} {run.style.size:.4g} Tf {_colour(run.style.colour)} rg"
                    if look != before:
                        code.append(look)
                        before = look
                    code.append(f"({self._escape(written)}) Tj")
        code.append("ET")
        self._code.append(" ".join(code))

    def _box(self, mark: BoxMark) -> str:
        (x, y), (width, height) = mark.corner, mark.size
        parts = [f"{_colour(mark.fill)} rg"] if mark.fill else []
        parts += [f"[] 0 d .5 w {_colour(mark.stroke)} RG"] if mark.stroke else []
        paint = {(True, True): "B", (True, False): "f", (False, True): "S", (False, False): "n"}
        shape = f"{x:.2f} {self._paper.size[1] - y - height:.2f} {width:.2f} {height:.2f} re"
        return " ".join([*parts, shape, paint[bool(mark.fill), bool(mark.stroke)]])

    def _rule(self, mark: RuleMark) -> str:
        height = self._paper.size[1]
        (x, y), (to_x, to_y) = mark.start, mark.end
        dash = " ".join(f"{length:.4g}" for length in mark.dash)
        look = f"[{dash}] 0 d {mark.thickness:.4g} w {_colour(mark.colour)} RG"
        return f"{look} {x:.2f} {height - y:.2f} m {to_x:.2f} {height - to_y:.2f} l S"

    def _end_page(self, index: int) -> None:
        """Show the page with its number in the structure tree; reportlab makes the page object itself."""
        add = self._doc.addPage

        def numbered(page: PDFPage) -> None:
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = index, "/S"
            add(page)

        self._doc.addPage = numbered
        try:
            self.showPage()
        finally:
            self._doc.addPage = add

    def _structure(self) -> None:
        root = PDFDictionary({"Type": "/StructTreeRoot"})
        reference = self._doc.Reference(root, "StructTreeRoot")
        made: dict[Element, PDFObjectReference] = {}
        root["K"] = PDFArray([self._element(self._paper.root, reference, made)])
        pages: list[object] = []
        for index, elements in enumerate(self._content):
            pages += [index, PDFArray([made[element] for element in elements])]
        root["ParentTree"] = PDFDictionary({"Nums": PDFArray(pages)})
        self._doc.Catalog.StructTreeRoot = reference
        self._doc.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _element(
        self, element: Element, parent: PDFObjectReference, made: dict[Element, PDFObjectReference]
    ) -> PDFObjectReference:
        kids: list[PDFObjectReference | int] = []
        structure = _StructureElement(element, parent, kids)
        made[element] = reference = self._doc.Reference(structure, f"Element{len(made)}")
        kids.extend(kid[1] if isinstance(kid, tuple) else self._element(kid, reference, made) for kid in element.kids)
        return reference


def _tag(language: str) -> str:
    return "fr-FR" if language == "fr" else "en-GB"
