"""The card of one finding: what is the matter, why, says who, and what could stand there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.theme import Theme
from nlp.finding import Finding
from nlp.own_words import HONOURED_BY

_LONGEST = 70  # code points of a finding that the card repeats


class FindingCard(QFrame):
    """Shows one finding at a time, or a hint when none is chosen.

    Signals:
        wanted: a suggestion was clicked.
        known: the word found is right and shall be taken for right from now on.
        ignored: the finding is not to be shown again.
        shown: the contents are others, and so may be the height they need.
    """

    wanted = Signal(str)
    known = Signal()
    ignored = Signal()
    shown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(parent)
        self._theme = theme
        self._finding: Finding | None = None
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Temuan terpilih"))
        self._category, self._words, self._message = _label("category"), _label("words"), _label("message")
        self._why, self._source = _label("why"), _label("source")
        self._buttons = QVBoxLayout(spacing=6)
        self._know = QPushButton(self.tr("Tambah ke kamus"))
        self._know.setToolTip(self.tr("Jangan tandai kata ini lagi dalam naskah mana pun (Alt+K)"))
        self._know.clicked.connect(self.known)
        self._ignore = QPushButton(self.tr("Abaikan"))
        self._ignore.setToolTip(self.tr("Jangan tandai kata ini lagi dalam naskah ini (Alt+I)"))
        self._ignore.clicked.connect(self.ignored)
        layout = QVBoxLayout(self, spacing=8)
        layout.setContentsMargins(16, 14, 16, 14)
        for part in (self._category, self._words, self._message, self._why):
            layout.addWidget(part)
        layout.addLayout(self._buttons)
        layout.addWidget(self._know)
        layout.addWidget(self._ignore)
        layout.addWidget(self._source)
        layout.addStretch(1)
        self.show_finding(None)

    def show_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self.show_finding(self._finding)

    def show_finding(self, finding: Finding | None) -> None:
        """Show a finding, or the hint."""
        self._fill(finding)
        self.shown.emit()

    def _fill(self, finding: Finding | None) -> None:
        self._finding = finding
        for part in (self._category, self._words, self._source, self._ignore):
            part.setVisible(finding is not None)
        self._know.setVisible(finding is not None and finding.check in HONOURED_BY)
        self._clear_buttons()
        if finding is None:
            self._message.setText(self.tr("Pilih temuan di daftar, klik kata yang ditandai, atau tekan F8."))
            self._why.hide()
            return
        self._category.setText(finding.category.label)
        palette = self._category.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(finding.category))
        self._category.setPalette(palette)
        readable = any(map(str.isalnum, finding.text))  # a sign or a blank says nothing by itself
        self._words.setText(_shortened(finding.text) if readable else finding.category.label)
        self._message.setText(finding.message)
        self._why.setText(finding.why)
        self._why.setVisible(bool(finding.why))
        self._source.setText(self.tr("Sumber: {0}").format(finding.source))
        self._source.setVisible(bool(finding.source))
        for number, suggestion in enumerate(finding.suggestions):
            self._buttons.addWidget(self._button(suggestion, first=number == 0))

    def _button(self, suggestion: str, *, first: bool) -> QPushButton:
        label = self.tr("Satu spasi") if suggestion == " " else suggestion or self.tr("Hapus kata ini")
        button = QPushButton(label.replace("&", "&&"))
        button.setAccessibleName(self.tr("Ganti dengan {0}").format(suggestion) if suggestion else button.text())
        button.setProperty("first", first)
        if first:
            button.setToolTip(self.tr("Terapkan (Ctrl+Enter)"))
        button.clicked.connect(lambda: self.wanted.emit(suggestion))
        return button

    def _clear_buttons(self) -> None:
        while item := self._buttons.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()


class CardScroll(QScrollArea):
    """Lets a long card scroll. Qt would give wrapped labels the height they need when narrow."""

    def __init__(self, card: FindingCard, parent: QWidget | None = None) -> None:
        """Hold a card."""
        super().__init__(parent, widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(card)
        card.shown.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the panel's width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        card = self.widget()
        card.setMinimumHeight(card.layout().totalHeightForWidth(self.viewport().width()))


def _label(name: str) -> QLabel:
    """A label of wrapped plain text: findings come from the writer's text and may look like markup."""
    label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName=name)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else words[:_LONGEST].rstrip() + "…"
