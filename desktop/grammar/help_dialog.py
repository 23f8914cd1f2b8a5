"""A page of help with its pictures, read in the window."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QPushButton, QTextBrowser, QVBoxLayout, QWidget

import resources

_MARKDOWN = QTextDocument.ResourceType.MarkdownResource
_MARGIN = 16


class HelpDialog(QDialog):
    """Shows one page of ``resources/help``."""

    def __init__(self, page: str, title: str, parent: QWidget | None = None) -> None:
        """Show a page.

        Args:
            page: its file name.
            title: of the window.
            parent: what it belongs to.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        text = QTextBrowser(openExternalLinks=False, openLinks=False)
        text.setSource(QUrl.fromLocalFile(str(resources.path("help", page))), _MARKDOWN)
        text.setAccessibleName(title)
        text.document().setDocumentMargin(_MARGIN)
        close = QPushButton(self.tr("Tutup"))
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self, spacing=10)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addWidget(text)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        self.resize(880, 680)
