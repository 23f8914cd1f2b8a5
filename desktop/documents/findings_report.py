"""The printed report of the findings: what the draft is, how many there are, where they stand, what to do."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from desktop.labels import shown
from nlp.category import Category
from nlp.finding import Finding

_NO_BREAK = "\N{NO-BREAK SPACE}"
_LONGEST = 90  # code points of a finding that the table repeats
_MOST_SUGGESTIONS = 3
_WIDTHS = (7, 27, 38, 28)  # per cent
_GREY, _PALE, _LINE = QColor("#555555"), QColor("#ececec"), QColor("#9a9a9a")
_SIZE, _SMALL = 10.5, 9  # points


@dataclass(frozen=True, slots=True)
class FindingsReport:
    r"""What is printed.

    Attributes:
        title: of the draft.
        day: on which it was checked.
        text: with ``\n`` at its line ends.
        findings: in order of ``starts``.
        starts, ends: where each stands, in UTF-16 units of ``text``, end exclusive.
    """

    title: str
    day: date
    text: str
    findings: list[Finding]
    starts: list[int]
    ends: list[int]


def report_document(report: FindingsReport) -> QTextDocument:
    """The report as a document, black and grey on white."""
    document = QTextDocument()
    font = QFont(document.defaultFont())
    font.setPointSizeF(_SIZE)
    document.setDefaultFont(font)
    cursor = QTextCursor(document)
    _add_head(cursor, report)
    _add_heading(cursor, _tr("Naskah"))
    _add_text(cursor, report)
    if report.findings:
        _add_heading(cursor, _tr("Temuan"))
        _add_table(cursor, report.findings)
    return document


def _tr(words: str) -> str:
    return QCoreApplication.translate("FindingsReport", words)


def _add_head(cursor: QTextCursor, report: FindingsReport) -> None:
    """The title, the day, and how many findings there are of each category."""
    _add_line(cursor, _tr("Laporan temuan Luwes"), _letters(colour=_GREY))
    _add_line(cursor, report.title, _letters(size=17, bold=True))
    day = QLocale(QLocale.Language.Indonesian).toString(QDate(report.day), "d MMMM yyyy")
    _add_line(cursor, f"{day} · {_sum(report.findings)}", _letters(colour=_GREY))
    found = Counter(finding.category for finding in report.findings)
    counts = (
        f"{shown(category.label)} {number}".replace(" ", _NO_BREAK)
        for category in Category
        if (number := found[category])
    )
    _add_line(cursor, " · ".join(counts), _letters())


def _sum(findings: list[Finding]) -> str:
    if not findings:
        return _tr("Tidak ada temuan")
    return _tr("{0} temuan").format(len(findings))


def _add_text(cursor: QTextCursor, report: FindingsReport) -> None:
    """The draft with its findings underlined and numbered; long sentences lie on grey, others stand inside them."""
    explained = _tr("Angka dalam kurung siku merujuk ke tabel temuan. Kalimat panjang berlatar abu-abu.")
    if report.findings:
        _add_line(cursor, explained, _letters(size=_SMALL, colour=_GREY), below=6)
    _begin_block(cursor, above=0, below=0)
    first = cursor.position()
    cursor.insertText(report.text.rstrip(), _letters())
    marks = sorted(zip(report.starts, report.ends, report.findings, strict=True), key=lambda mark: mark[1] - mark[0])
    for start, end, finding in reversed(marks):  # the longest first, or its ground would hide the lines of others
        _mark(cursor, first + start, first + end, finding)
    numbered = sorted(enumerate(report.ends, 1), key=lambda mark: (mark[1], mark[0]), reverse=True)
    for number, end in numbered:  # from the end, so that positions stay
        cursor.setPosition(first + end)
        cursor.insertText(f"[{number}]", _number_letters())
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _mark(cursor: QTextCursor, start: int, end: int, finding: Finding) -> None:
    form = QTextCharFormat()
    if finding.category is Category.LONG_SENTENCE:
        form.setBackground(_PALE)
    else:
        form.setFontUnderline(True)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(form)


def _add_table(cursor: QTextCursor, findings: list[Finding]) -> None:
    """A row for each finding; the head is repeated on every page."""
    form = QTextTableFormat()
    form.setHeaderRowCount(1)
    form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, width) for width in _WIDTHS])
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setCellPadding(4)
    form.setCellSpacing(0)
    form.setBorderCollapse(True)
    form.setBorder(1)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(_LINE)
    table = cursor.insertTable(len(findings) + 1, len(_WIDTHS), form)
    for column, words in enumerate((_tr("No."), _tr("Kata"), _tr("Mengapa"), _tr("Usul"))):
        cell = table.cellAt(0, column)
        shade = QTextCharFormat(cell.format())
        shade.setBackground(_PALE)
        cell.setFormat(shade)
        cell.firstCursorPosition().insertText(words, _letters(size=_SMALL, bold=True))
    for row, finding in enumerate(findings, 1):
        words = table.cellAt(row, 1).firstCursorPosition()
        words.insertText(_short(finding.text), _letters(size=_SMALL, bold=True))
        words.insertBlock()
        words.insertText(shown(finding.category.label), _letters(size=_SMALL, colour=_GREY))
        for column, text in ((0, str(row)), (2, finding.why or finding.message), (3, _suggestions(finding))):
            table.cellAt(row, column).firstCursorPosition().insertText(text, _letters(size=_SMALL))
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _suggestions(finding: Finding) -> str:
    wanted = (suggestion or _tr("(hapus)") for suggestion in finding.suggestions[:_MOST_SUGGESTIONS])
    return "\n".join(wanted) or "–"


def _short(text: str) -> str:
    words = " ".join(text[: _LONGEST + 1].split())
    return words if len(words) <= _LONGEST else words[:_LONGEST].rstrip() + "…"


def _add_heading(cursor: QTextCursor, words: str) -> None:
    _begin_block(cursor, above=18, below=6)
    cursor.insertText(words, _letters(size=13, bold=True))


def _add_line(cursor: QTextCursor, words: str, letters: QTextCharFormat, *, below: int = 2) -> None:
    _begin_block(cursor, above=0, below=below)
    cursor.insertText(words, letters)


def _begin_block(cursor: QTextCursor, *, above: int, below: int) -> None:
    """Begin a paragraph; the first one of the document is there already."""
    form = QTextBlockFormat()
    form.setTopMargin(above)
    form.setBottomMargin(below)
    form.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if cursor.atStart():
        cursor.setBlockFormat(form)
    else:
        cursor.insertBlock(form)


def _letters(*, size: float = _SIZE, bold: bool = False, colour: QColor | None = None) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontPointSize(size)
    form.setForeground(colour or QColor("black"))
    if bold:
        form.setFontWeight(QFont.Weight.Bold)
    return form


def _number_letters() -> QTextCharFormat:
    form = _letters(bold=True)
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return form
