"""A post as readers will meet it, in a neutral style: the office, the photo, the text with its cut."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.channels.post_text import MORE, post_html
from desktop.labels import shown
from nlp.channel import Channel
from nlp.posting import shown_first

WIDTH = 340  # dots of the text and the photo; a phone has about as many
PHOTO_SIZE = QSize(WIDTH, WIDTH * 5 // 4)  # the tallest that platforms show
_DISC = 36


class PostCard(QFrame):
    """The card; it remembers whether the reader has asked for the rest.

    Signals:
        turned: the reader has asked for the rest, or wants it hidden again.
    """

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(parent, objectName="card")
        self.setAccessibleName(self.tr("Pratinjau kiriman"))
        self._expanded = False
        self._disc, self._name, self._place = QLabel(), QLabel(objectName="category"), QLabel(objectName="hint")
        self._photo, self._text = QLabel(alignment=Qt.AlignmentFlag.AlignCenter), QLabel(wordWrap=True)
        self._photo.setFixedWidth(WIDTH)
        self._photo.hide()
        for label in (self._name, self._place):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setFixedWidth(WIDTH)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._text.linkActivated.connect(self._turn)
        self._lay_out()

    def show_post(self, text: str, channel: Channel, office: str) -> None:
        """Show a text as the post of an office in a channel."""
        self._name.setText(office or self.tr("Nama kantor"))
        label = shown(channel.label)
        self._place.setText(self.tr("{0} · baru saja").format(label) if channel.post else label)
        self._disc.setPixmap(_disc(office, self.palette(), self.devicePixelRatio()))
        first = shown_first(text, channel.visible.value) if channel.visible else len(text)
        html = post_html(
            text,
            len(text) if self._expanded else first,
            colour=self.palette().color(QPalette.ColorRole.Link).name(),
            more=self.tr("selengkapnya"),
            less=self.tr("sembunyikan") if self._expanded and first < len(text) else "",
        )
        self._text.setText(html or self.tr("Belum ada naskah."))
        self._text.setMinimumHeight(0)  # else the height asked for next is at least that of the text before
        self._text.setFixedHeight(self._text.heightForWidth(WIDTH))  # layouts of layouts ask for too little
        self._order(photo_first=channel.photo_first)

    def show_photo(self, photo: QImage | None) -> None:
        """Show a photo that is small enough, or none."""
        self._photo.setVisible(photo is not None)
        self._photo.setPixmap(QPixmap() if photo is None else QPixmap.fromImage(photo))

    def fold(self) -> None:
        """Show the cut again."""
        self._expanded = False

    def _turn(self, link: str) -> None:
        self._expanded = link == MORE
        self.turned.emit()

    def _lay_out(self) -> None:
        names = QVBoxLayout(spacing=0)
        names.addWidget(self._name)
        names.addWidget(self._place)
        head = QHBoxLayout(spacing=10)
        head.addWidget(self._disc)
        head.addLayout(names, 1)
        self._body = QVBoxLayout(spacing=10)
        layout = QVBoxLayout(self, spacing=12)
        layout.setContentsMargins(14, 14, 14, 16)
        layout.addLayout(head)
        layout.addLayout(self._body)
        self._order(photo_first=False)

    def _order(self, *, photo_first: bool) -> None:
        for part in (self._photo, self._text) if photo_first else (self._text, self._photo):
            self._body.addWidget(part)  # one that is there already goes to the end


def _disc(office: str, palette: QPalette, ratio: float) -> QPixmap:
    """A disc with the first letters of the office's name, where platforms show a picture."""
    picture = QPixmap(QSize(_DISC, _DISC) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(QPalette.ColorRole.Mid))
    painter.drawEllipse(0, 0, _DISC, _DISC)
    painter.setPen(palette.color(QPalette.ColorRole.Text))
    initials = "".join(word[0] for word in office.split()[:2]).upper()
    painter.drawText(0, 0, _DISC, _DISC, Qt.AlignmentFlag.AlignCenter, initials)
    painter.end()
    return picture
