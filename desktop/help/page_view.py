"""Shows one page of help at a time, with its pictures and links."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QFont,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

import resources
from desktop.help.pages import pages

_KIND = QTextDocument.ResourceType
_MARGIN = 16
_ABOVE_HEADING = 18  # pixels
_LINE_HEIGHT = 120  # percent
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
_ACTION = "luwes"  # the scheme of links that do something in the window


class PageView(QTextBrowser):
    """Remembers the pages that were read, to go back to them.

    Signals:
        action_wanted: the id of an action of the window that a link names.

    Attributes:
        page: the name of the page that is shown; empty at first.
    """

    action_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent, openLinks=False)
        self.setSearchPaths([str(resources.path("help"))])
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(self.follow)
        self.page = ""
        self.sourceChanged.connect(self._take)

    def show_page(self, name: str) -> None:
        """Show a page from its beginning."""
        self.setSource(QUrl(f"{name}.md"), _KIND.MarkdownResource)

    def follow(self, url: QUrl) -> None:
        """Go where a link leads: to a page, an action of the window, or into the web browser."""
        if url.scheme() == _ACTION:
            self.action_wanted.emit(url.path())
        elif url.scheme():
            QDesktopServices.openUrl(url)
        else:
            self.show_page(url.fileName().removesuffix(".md"))

    def loadResource(self, kind: int, name: QUrl) -> object:
        """The text of a page, or a picture."""
        if page := pages().get(name.fileName().removesuffix(".md")):
            return page.text
        return super().loadResource(kind, name)

    def mark(self, words: str) -> None:
        """Show where words stand, and the first of those places."""
        places = []
        for word in words.split():
            cursor = self.document().find(word)
            while not cursor.isNull():
                places.append(cursor)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections([self._marked(place) for place in places])
        if places:
            first = min(places, key=QTextCursor.position)
            first.clearSelection()
            self.setTextCursor(first)
            self.verticalScrollBar().setValue(
                self.verticalScrollBar().value() + self.cursorRect().top() - self.viewport().height() // 3
            )

    def _marked(self, place: QTextCursor) -> QTextEdit.ExtraSelection:
        marked, look = QTextEdit.ExtraSelection(), QTextCharFormat()
        look.setBackground(self.palette().color(QPalette.ColorRole.Highlight))
        look.setForeground(self.palette().color(QPalette.ColorRole.HighlightedText))
        look.setFontWeight(QFont.Weight.Bold)
        marked.cursor, marked.format = place, look
        return marked

    def _take(self, url: QUrl) -> None:
        self.page = url.fileName().removesuffix(".md")  # source() still names the page before
        self._dress()

    def _dress(self) -> None:
        """Give headings and tables air; Markdown knows nothing of looks."""
        block = self.document().begin()
        while block.isValid():
            cursor, form = QTextCursor(block), block.blockFormat()
            if form.headingLevel():
                form.setTopMargin(_ABOVE_HEADING if block.blockNumber() else 0)
            if _PICTURE not in block.text():  # its line is high enough
                form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.setBlockFormat(form)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                form = frame.format()
                form.setCellPadding(4)
                form.setBorder(1)
                form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                form.setBorderCollapse(True)
                form.setBorderBrush(self.palette().mid())
                frame.setFormat(form)
