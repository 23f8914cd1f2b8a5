"""The window of help: the pages at the left, above them the search, at the right the page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.help.page_view import PageView
from desktop.help.pages import pages
from desktop.help.searching import search

_NAME = Qt.ItemDataRole.UserRole
_Key = QKeySequence.StandardKey


def show_help(page: str, parent: QWidget) -> None:
    """Show a page in front of a window or dialog, in the help that is open there already if there is one."""
    found = parent.findChild(HelpDialog, options=Qt.FindChildOption.FindDirectChildrenOnly)
    (found or HelpDialog(parent)).show_page(page)


class HelpDialog(QDialog):
    """Stays open beside the window while one writes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the list; :meth:`show_page` fills the page."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Panduan Luwes"))
        self.search = QLineEdit(placeholderText=self.tr("Cari di panduan"), clearButtonEnabled=True)
        self.list, self.view = (
            QListWidget(wordWrap=True, horizontalScrollBarPolicy=Qt.ScrollBarPolicy.ScrollBarAlwaysOff),
            PageView(),
        )
        self.back, self.forward = QPushButton("←"), QPushButton("→")
        self._name_parts()
        self._lay_out()
        self._connect()
        self._filter("")
        self.resize(1080, 690)  # fits a screen of 768 with its bars

    def show_page(self, name: str) -> None:
        """Show a page and bring the window to the front."""
        self.search.clear()
        self.view.show_page(name)
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus()

    def _filter(self, words: str) -> None:
        """List the pages that hold the words, and show the first of them."""
        self.list.blockSignals(True)  # noqa: FBT003  # Qt's signature
        self.list.clear()
        for page, place in search(pages().values(), words):
            item = QListWidgetItem(f"{page.title}\n{place}" if place else page.title, self.list)
            item.setData(_NAME, page.name)
            item.setToolTip(place)
        self.list.blockSignals(False)  # noqa: FBT003
        if words.strip() and self.list.count():
            self.list.setCurrentRow(0)
        else:
            self._follow_page()
            self.view.setExtraSelections([])

    def _open(self, item: QListWidgetItem | None) -> None:
        if item:
            if item.data(_NAME) != self.view.page:
                self.view.show_page(item.data(_NAME))
            self.view.mark(self.search.text())

    def _act(self, name: str) -> None:
        """Do what an action of the window does, as its menu would."""
        window = self.parentWidget()
        while window.parentWidget():
            window = window.parentWidget()
        window.findChild(QAction, name).trigger()

    def _follow_page(self) -> None:
        """Show in the list which page is read."""
        self.list.blockSignals(True)  # noqa: FBT003  # Qt's signature
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME) == self.view.page:
                self.list.setCurrentRow(row)
        self.list.blockSignals(False)  # noqa: FBT003

    def _name_parts(self) -> None:
        self.search.setAccessibleName(self.tr("Cari di panduan"))
        self.list.setAccessibleName(self.tr("Halaman panduan"))
        self.view.setAccessibleName(self.tr("Isi halaman"))
        for button, words in ((self.back, self.tr("Mundur (Alt+←)")), (self.forward, self.tr("Maju (Alt+→)"))):
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setAutoDefault(False)  # Enter in the search must not press it
            button.setEnabled(False)

    def _lay_out(self) -> None:
        left, right, splitter = QWidget(), QWidget(), QSplitter(objectName="help-border", childrenCollapsible=False)
        beside, page = QVBoxLayout(left, spacing=8), QVBoxLayout(right, spacing=8)
        for layout in (beside, page):
            layout.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.search)
        beside.addWidget(self.list)
        page.addWidget(self.view)
        bottom, close = QHBoxLayout(spacing=8), QPushButton(self.tr("Tutup"), autoDefault=False)
        close.clicked.connect(self.close)
        bottom.addWidget(self.back)
        bottom.addWidget(self.forward)
        bottom.addStretch(1)
        bottom.addWidget(close)
        page.addLayout(bottom)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([250, 790])
        splitter.setHandleWidth(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addWidget(splitter)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.view.setFocus)
        self.list.currentItemChanged.connect(self._open)
        self.list.itemActivated.connect(self.view.setFocus)
        self.view.sourceChanged.connect(self._follow_page)
        self.view.action_wanted.connect(self._act)
        self.view.backwardAvailable.connect(self.back.setEnabled)
        self.view.forwardAvailable.connect(self.forward.setEnabled)
        for keys, button, do in (
            (_Key.Back, self.back, self.view.backward),
            (_Key.Forward, self.forward, self.view.forward),
        ):
            button.clicked.connect(do)
            QShortcut(keys, self, do)
        QShortcut(_Key.Find, self, self.search.setFocus)
