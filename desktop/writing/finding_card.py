"""The card of one finding: what is the matter, why, says who, and what could stand there."""

from textwrap import fill

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.labels import shown
from desktop.named_keys import keys_of, name_keys
from desktop.theme import Theme
from desktop.writing.examples import Examples
from desktop.writing.ignoring import Scope
from nlp.finding import Finding
from nlp.own_words import HONOURED_BY

_LONGEST = 70  # code points of a finding that the card repeats
_LINE = 40  # code points of a button's line; with more, the card would not fit into its panel


class FindingCard(QFrame):
    """Shows one finding at a time, or a hint when none is chosen.

    Signals:
        wanted: a suggestion was clicked.
        known: the word found is right and shall be taken for right from now on.
        ignored: the finding is not to be shown again; the :class:`~desktop.writing.ignoring.Scope` says how far.
        proposed: the words shall be proposed to the phrase bank.
        shown: the contents are others, and so may be the height they need.
    """

    wanted = Signal(str)
    known = Signal()
    ignored = Signal(object)
    proposed = Signal()
    shown = Signal()

    def __init__(
        self, theme: Theme, examples: Examples, parent: QWidget | None = None, *, at_words: bool = False
    ) -> None:
        """Make an empty card.

        Args:
            theme: its colours.
            examples: where its examples come from.
            parent: what it lies in.
            at_words: it is shown beside the words, and need not repeat them.
        """
        super().__init__(parent)
        self._theme = theme
        self._examples = examples
        examples.came.connect(self._show_example)
        self._finding: Finding | None = None
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Temuan terpilih"))
        self._category, self._words, self._message = _label("category"), _label("words"), _label("message")
        self._why, self._example, self._source = _label("why"), _label("example"), _label("source")
        self._at_words = at_words
        self._buttons = QVBoxLayout(spacing=6)
        self._know = QPushButton(self.tr("Tambah ke kamus"))
        name_keys(self._know, self.tr("Jangan tandai kata ini lagi dalam naskah mana pun"), "add-word")
        self._know.clicked.connect(self.known)
        self._ignore = QPushButton(self.tr("Abaikan"))
        name_keys(self._ignore, self.tr("Jangan tandai di tempat ini lagi"), "ignore-here")
        self._ignore.clicked.connect(lambda: self.ignored.emit(Scope.HERE))
        self._more = QPushButton(self.tr("Lainnya"))
        self._more.setMenu(self._make_menu())
        layout = QVBoxLayout(self, spacing=5 if at_words else 8)
        margins = (12, 10, 12, 10) if at_words else (16, 14, 16, 14)
        layout.setContentsMargins(*margins)
        for part in (self._category, self._words, self._message, self._why, self._example):
            layout.addWidget(part)
        layout.addLayout(self._buttons)
        layout.addLayout(self._last_row())
        layout.addWidget(self._source)
        layout.addStretch(1)
        self._fill(None)

    def show_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._fill(self._finding)

    def show_finding(self, finding: Finding | None) -> None:
        """Show a finding, or the hint; one that is shown already keeps its buttons, and the keyboard in them."""
        if finding is None or finding != self._finding:  # the hint names keys, which may be others now
            self._fill(finding)
        self._show_example()

    def buttons(self) -> list[QPushButton]:
        """What can be pressed, from top to bottom."""
        suggestions = [self._buttons.itemAt(row).widget() for row in range(self._buttons.count())]
        others = [self._ignore, self._know, self._more]
        return suggestions + [button for button in others if not button.isHidden()]

    def _fill(self, finding: Finding | None) -> None:
        self._finding = finding
        for part in (self._category, self._words, self._source, self._ignore, self._more):
            part.setVisible(finding is not None)
        self._words.setVisible(finding is not None and not self._at_words)
        self._know.setVisible(finding is not None and finding.check in HONOURED_BY)
        self._clear_buttons()
        if finding is None:
            hint = self.tr("Pilih temuan di daftar, klik kata yang ditandai, atau pakai {0}.")
            self._message.setText(hint.format(keys_of(self, "next-finding")))
            self._why.hide()
            return
        self._category.setText(shown(finding.category.label))
        palette = self._category.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(finding.category))
        self._category.setPalette(palette)
        readable = any(map(str.isalnum, finding.text))  # a sign or a blank says nothing by itself
        self._words.setText(_shortened(finding.text) if readable else shown(finding.category.label))
        self._message.setText(finding.message)
        self._why.setText(finding.why)
        self._why.setVisible(bool(finding.why))
        self._source.setText(self.tr("Sumber: {0}").format(finding.source))
        self._source.setVisible(bool(finding.source))
        for number, suggestion in enumerate(finding.suggestions):
            self._buttons.addWidget(self._button(suggestion, first=number == 0))
        if finding.suggestions:
            name_keys(self._buttons.itemAt(0).widget(), self.tr("Terapkan"), "apply-first")

    def _button(self, suggestion: str, *, first: bool) -> QPushButton:
        label = fill(suggestion_label(suggestion), _LINE, break_on_hyphens=False)
        button = QPushButton(label.replace("&", "&&"))
        button.setAccessibleName(self.tr("Ganti dengan {0}").format(suggestion) if suggestion else button.text())
        button.setProperty("first", first)
        button.clicked.connect(lambda: self.wanted.emit(suggestion))
        return button

    def _show_example(self) -> None:
        """Show the example, which may come a moment later than the rest."""
        example = self._examples.of(self._finding) if self._finding else ""
        self._example.setText(self.tr("Contoh: {0}").format(example))
        self._example.setVisible(bool(example))
        self.layout().activate()  # else its height, asked for now, is without the row of buttons that were hidden
        self.shown.emit()

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        ignored = self.ignored.emit
        everywhere = menu.addAction("", lambda: ignored(Scope.DRAFT))
        name_keys(everywhere, self.tr("Abaikan kata ini di seluruh &naskah"), "ignore-in-draft")
        rule = menu.addAction("", lambda: ignored(Scope.RULE))
        name_keys(rule, self.tr("&Jangan periksa aturan ini lagi"), "ignore-rule")
        menu.addSeparator()
        name_keys(menu.addAction("", self.proposed.emit), self.tr("&Usulkan ke bank frasa…"), "propose")
        return menu

    def _last_row(self) -> QHBoxLayout:
        row = QHBoxLayout(spacing=6)
        for button in (self._ignore, self._know, self._more):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _clear_buttons(self) -> None:
        while item := self._buttons.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()


def suggestion_label(suggestion: str) -> str:
    """A suggestion in words; a blank and nothing at all cannot be seen."""
    blank = QCoreApplication.translate("FindingCard", "Satu spasi")
    return blank if suggestion == " " else suggestion or QCoreApplication.translate("FindingCard", "Hapus kata ini")


class CardScroll(QScrollArea):
    """Lets a long card scroll. Qt would give wrapped labels the height they need when narrow."""

    def __init__(self, card: FindingCard, parent: QWidget | None = None) -> None:
        """Hold a card."""
        super().__init__(parent, widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(card)
        self.setAccessibleName(card.accessibleName())
        card.shown.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the panel's width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        card = self.widget()
        # Never less than for the widest card so far, for the border must not jump from finding to finding.
        self.setMinimumWidth(max(self.minimumWidth(), card.minimumSizeHint().width()))
        card.setMinimumHeight(card.layout().totalHeightForWidth(self.viewport().width()))


def _label(name: str) -> QLabel:
    """A label of wrapped plain text: findings come from the writer's text and may look like markup."""
    label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName=name)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else words[:_LONGEST].rstrip() + "…"
