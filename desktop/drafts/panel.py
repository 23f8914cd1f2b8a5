"""The library at the left of the text: all drafts, to be found, opened and put in order."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.drafts.actions import DraftActions
from desktop.drafts.draft import Status
from desktop.drafts.filters import Filters
from desktop.drafts.library import Library
from desktop.drafts.list_model import DraftsModel
from desktop.drafts.list_painter import DraftPainter
from desktop.labels import shown
from desktop.named_keys import name_keys
from desktop.writing.counts import grouped


class LibraryPanel(QWidget):
    """Shows the library and hands on what the writer does with it.

    Signals:
        new_wanted: an empty draft.
        left: the writer wants to go back to the text.
        hidden: the writer wants the panel out of the way.
        undo_wanted: the last deletion was a mistake.
    """

    new_wanted = Signal()
    left = Signal()
    hidden = Signal()
    undo_wanted = Signal()

    def __init__(self, library: Library, actions: DraftActions, own: Callable[[], Path | None]) -> None:
        """Show a library; ``own`` tells which draft the window shows."""
        super().__init__()
        self._library, self._actions, self._own = library, actions, own
        self._shown: Path | None = None  # the draft that the window showed when the list was filled
        self._model = DraftsModel()
        self.filters = Filters()
        self.list = QListView(uniformItemSizes=True, verticalScrollMode=QListView.ScrollMode.ScrollPerPixel)
        self.list.setModel(self._model)
        self.list.setItemDelegate(DraftPainter(self.list))
        self.list.setAccessibleName(self.tr("Daftar naskah"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.count = QLabel(objectName="hint")
        self._lay_out()
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.clicked.connect(self._open_clicked)
        self.filters.changed.connect(self.fill)
        for part in (self.list, self.filters.words):
            part.installEventFilter(self)

    def fill(self) -> None:
        """Show what the library holds now, and stay at the same draft or row; go along when another draft is opened."""
        row, path, own = self.list.currentIndex().row(), self.current(), self._own()
        if own != self._shown:
            row, path, self._shown = -1, own, own
        self.filters.show_tags(self._library.index.tags())
        found = self._library.index.find(self.filters.wanted)
        self._model.show(found, own, self._library.index.held)
        place = self._model.row_of(path) if path else None
        if place is None:  # at the start, or when it has been deleted
            place = self._model.row_of(own) if row < 0 else min(row, len(found) - 1)
        if place is not None:
            self.list.setCurrentIndex(self._model.index(place))
        self._say(len(found))

    def current(self) -> Path | None:
        """The chosen draft."""
        summary = self._model.summary(self.list.currentIndex())
        return summary.path if summary else None

    def open(self) -> None:
        """Show the chosen draft in the window."""
        if path := self.current():
            self._actions.open(path)
            self.fill()
            self.left.emit()

    def _open_clicked(self) -> None:
        if not self.filters.wanted.bin:  # to look at what is in the bin must not take it out
            self.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that the list and the search line do not know."""
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return super().eventFilter(watched, event)
        keys = self._list_keys() if watched is self.list else self._search_keys()
        do = keys.get(QKeySequence(event.keyCombination()).toString()) if isinstance(event, QKeyEvent) else None
        if do and event.type() is QEvent.Type.KeyPress:
            do()
        elif do:
            event.accept()  # the menu has other plans with Ctrl+Z
        return do is not None

    def _list_keys(self) -> dict[str, Callable[[], object]]:
        current, actions = self.current(), self._actions
        keys: dict[str, Callable[[], object]] = {"Esc": self.left.emit, "Ctrl+Z": self.undo_wanted.emit}
        if current:
            keys |= {
                "Return": self.open,
                "Num+Enter": self.open,
                "F2": lambda: actions.rename(current),
                "Ctrl+T": lambda: actions.tag(current),
                "Ctrl+D": lambda: actions.duplicate(current),
                "Del": lambda: actions.delete(current),
            }
        return keys

    def _search_keys(self) -> dict[str, Callable[[], object]]:
        back = self.filters.words.clear if self.filters.words.text() else self.left.emit
        return {"Down": self._go_to_list, "Return": self._go_to_list, "Num+Enter": self._go_to_list, "Esc": back}

    def _go_to_list(self) -> None:
        if self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(max(0, self.list.currentIndex().row())))
            self.list.setFocus()

    def _show_menu(self, place: QPoint) -> None:
        if not (summary := self._model.summary(self.list.currentIndex())):
            return
        menu, actions, path = QMenu(self), self._actions, summary.path
        if self.filters.wanted.bin:
            menu.addAction(self.tr("&Pulihkan dan buka"), self.open)
            menu.addAction(self.tr("&Hapus selamanya…"), lambda: actions.delete(path))
        else:
            menu.addAction(self.tr("&Buka") + "\tEnter", self.open)
            menu.addAction(self.tr("Ganti &judul…") + "\tF2", lambda: actions.rename(path))
            menu.addAction(self.tr("&Tag…") + "\tCtrl+T", lambda: actions.tag(path))
            statuses = menu.addMenu(self.tr("&Status"))
            for status in Status:
                action = statuses.addAction(shown(status.label), lambda status=status: actions.set_status(status, path))
                action.setCheckable(True)
                action.setChecked(status is summary.status)
            menu.addAction(self.tr("&Gandakan") + "\tCtrl+D", lambda: actions.duplicate(path))
            menu.addAction(self.tr("&Hapus") + "\tDel", lambda: actions.delete(path))
        menu.exec(self.list.viewport().mapToGlobal(place))
        menu.deleteLater()

    def _say(self, found: int) -> None:
        if found:
            self.count.setText(self.tr("{0} naskah").format(grouped(found)))
        elif self.filters.wanted.bin:
            self.count.setText(self.tr("Tempat sampah kosong."))
        else:
            self.count.setText(self.tr("Tidak ada naskah yang cocok.") if self.filters.wanted.words else "")

    def _lay_out(self) -> None:
        title, new, hide = QLabel(self.tr("Naskah"), objectName="category"), QPushButton(self.tr("Baru")), QToolButton()
        name_keys(new, self.tr("Naskah baru"), "new")
        new.clicked.connect(self.new_wanted)
        hide.setText("«")
        hide.setAutoRaise(True)
        hide.setAccessibleName(self.tr("Sembunyikan pustaka naskah"))
        name_keys(hide, hide.accessibleName(), "library")
        hide.clicked.connect(self.hidden)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(new)
        head.addWidget(hide)
        layout = QVBoxLayout(self, spacing=8)
        layout.setContentsMargins(12, 12, 8, 12)
        layout.addLayout(head)
        layout.addWidget(self.filters)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.count)
