"""The preview beside the text: the post, what of it readers see first, and what belongs to it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import (
    QDockWidget,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.channels.photo import PATTERNS, PhotoReader
from desktop.channels.post_card import PHOTO_SIZE, PostCard
from desktop.channels.seen import seen_first
from nlp.channel import Channel


class Preview(QDockWidget):
    """Shows what it is given; a photo may be chosen or dropped on it.

    Signals:
        shown: it can be seen from now on, so it needs the text.
        named: the name of the office was changed here.
        pictured: another photo was chosen here; empty: none.
    """

    shown = Signal()
    named = Signal(str)
    pictured = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty preview."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pratinjau kiriman"))
        self.setObjectName("preview")
        self.setAcceptDrops(True)
        self._post: tuple[str, Channel] | None = None
        self._path = ""
        self._reader = PhotoReader(self)
        self.card, self.about = PostCard(), QLabel(wordWrap=True)
        self.office = QLineEdit(maxLength=60)
        self._choose, self._remove = QPushButton(self.tr("Pilih f&oto…")), QPushButton(self.tr("&Hapus foto"))
        self._lay_out()
        self._connect()
        self.show_photo("")

    def show_post(self, text: str, channel: Channel) -> None:
        """Show a text as a post in a channel."""
        self._post = (text, channel)
        self._show()

    def show_office(self, name: str) -> None:
        """Show whose post it is."""
        if self.office.text() != name:
            self.office.setText(name)
        self._show()

    def show_photo(self, path: str) -> None:
        """Show the photo in a file; empty: none."""
        self._path = path
        self._remove.setEnabled(bool(path))
        self._tell(Path(path).name if path else self.tr("Belum ada foto. Pilih, atau seret berkas foto ke sini."))
        if path:
            self._reader.ask(Path(path), QSize(PHOTO_SIZE * self.devicePixelRatio()))
        else:
            self._reader.stop()
            self.card.show_photo(None)

    def fold(self) -> None:
        """Show the cut again, as for another draft."""
        self.card.fold()

    def stop(self) -> None:
        """Wait for the thread that reads photos."""
        self._reader.stop()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take photos only."""
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the photo."""
        if path := _dropped(event):
            event.acceptProposedAction()
            self.pictured.emit(path)

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show()

    def _show(self) -> None:
        if self._post:
            text, channel = self._post
            self.card.show_post(text, channel, self.office.text().strip())
            self.about.setText(seen := seen_first(text, channel))
            self.about.setVisible(bool(seen))

    def _lay_out(self) -> None:
        name = QLabel(self.tr("Na&ma kantor"))
        name.setBuddy(self.office)
        self._file = QLabel(objectName="hint", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        photo = QHBoxLayout(spacing=8)
        photo.addWidget(self._choose)
        photo.addWidget(self._remove)
        photo.addStretch(1)
        inside = QWidget()
        layout = QVBoxLayout(inside, spacing=10)
        layout.setContentsMargins(12, 12, 12, 12)
        for part in (self.card, self.about, name, self.office):
            layout.addWidget(part)
        layout.addLayout(photo)
        layout.addWidget(self._file)
        layout.addStretch(1)
        area = QScrollArea(widgetResizable=True, horizontalScrollBarPolicy=Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        area.setMinimumWidth(inside.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
        self.setWidget(area)

    def _connect(self) -> None:
        self._reader.read.connect(self._show_read)
        self._reader.failed.connect(self._tell_failed)
        self.card.turned.connect(self._show)
        self.office.editingFinished.connect(lambda: self.named.emit(self.office.text().strip()))
        self.office.textEdited.connect(self._show)
        self._choose.clicked.connect(self._ask_photo)
        self._remove.clicked.connect(lambda: self.pictured.emit(""))
        self.visibilityChanged.connect(lambda visible: self.shown.emit() if visible else None)

    def _show_read(self, photo: QImage) -> None:
        photo.setDevicePixelRatio(self.devicePixelRatio())
        self.card.show_photo(photo)

    def _tell_failed(self, sentence: str) -> None:
        self.card.show_photo(None)
        self._tell(sentence)

    def _tell(self, sentence: str) -> None:
        self._file.setText(sentence)

    def _ask_photo(self) -> None:
        folder = str(Path(self._path).parent) if self._path else str(Path.home())
        filters = self.tr("Foto ({0})").format(" ".join(PATTERNS))
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Pilih foto"), folder, filters)
        if name:
            self.pictured.emit(name)


def _dropped(event: QDropEvent) -> str:
    """The first photo among the files that are dragged; empty if there is none."""
    paths = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return next((str(path) for path in paths if f"*{path.suffix.lower()}" in PATTERNS), "")
