"""Prints a document into a PDF: A4, fonts embedded, a number on every page."""

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

_DPI = 300
_MARGIN = 20  # mm
_FOOT = 12  # mm at the bottom of each page for its number
_SMALL = 9  # points


def pdf_bytes(document: QTextDocument, title: str) -> bytes:
    """The document as a PDF; the document is laid out anew for it.

    Args:
        document: what is printed.
        title: for the PDF's properties.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(title)
    writer.setCreator("Luwes")
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )
    painter = QPainter(writer)
    _paint(document, painter, writer)
    painter.end()
    return buffer.data().data()


def _paint(document: QTextDocument, painter: QPainter, writer: QPdfWriter) -> None:
    whole = QSizeF(writer.width(), writer.height())
    body = QSizeF(whole.width(), whole.height() - _FOOT / 25.4 * _DPI)
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setPageSize(body)
    for page in range(document.pageCount()):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(0, -page * body.height())
        shown = QRectF(0, page * body.height(), body.width(), body.height())
        painter.setClipRect(shown)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = shown
        context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))  # whatever the theme of the window
        document.documentLayout().draw(painter, context)
        painter.restore()
        _number(painter, QRectF(0, 0, whole.width(), whole.height()), page + 1, document)


def _number(painter: QPainter, page: QRectF, number: int, document: QTextDocument) -> None:
    font = QFont(document.defaultFont())
    font.setPointSizeF(_SMALL)
    painter.setFont(font)
    painter.setPen(QColor("#555555"))
    words = QCoreApplication.translate("FindingsReport", "Halaman {0} dari {1}")
    painter.drawText(
        page, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, words.format(number, document.pageCount())
    )
