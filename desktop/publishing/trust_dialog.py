"""Shows the fingerprint of an office's key, for somebody to compare it before the key is trusted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.labels import shown
from desktop.publishing.days import day
from phrasebank.packs.card import groups, spoken
from phrasebank.packs.keys import PublicKey

_WIDTH = 560


class TrustDialog(QDialog):
    """Can be accepted only after its box has been ticked."""

    def __init__(self, public: PublicKey, parent: QWidget | None = None) -> None:
        """Show a key."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Percayai kunci"))
        card = public.card
        office = self.tr("{0}, lapisan {1}, dibuat {2}").format(card.office, shown(card.layer.value), day(card.made))
        layout = QVBoxLayout(self, spacing=12)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addWidget(QLabel(office, wordWrap=True, textFormat=Qt.TextFormat.PlainText))
        for words in (groups(card.fingerprint), spoken(card.fingerprint).replace(" · ", "\n")):
            layout.addWidget(self._shown(words))
        if public.chain:
            old = groups(public.chain[-1].old.fingerprint)
            layout.addWidget(QLabel(self.tr("Kunci ini menggantikan {0} dan ditandatangani olehnya.").format(old)))
        about = self.tr(
            "Telepon kantor itu, atau temui, dan minta dibacakan sidiknya. Jangan mencocokkan dengan surel atau pesan "
            "yang datang bersama berkas ini: yang memalsukan kunci memalsukan keduanya."
        )
        layout.addWidget(QLabel(about, wordWrap=True, objectName="hint"))
        self.same = QCheckBox(self.tr("Sidiknya &sama persis"))
        layout.addWidget(self.same)
        self._trust = QPushButton(self.tr("Percayai"), enabled=False, autoDefault=False)
        cancel = QPushButton(self.tr("Batal"), autoDefault=False)
        self.same.toggled.connect(self._trust.setEnabled)
        self._trust.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._trust)
        layout.addLayout(buttons)
        self.resize(_WIDTH, layout.totalHeightForWidth(_WIDTH))

    def _shown(self, words: str) -> QLabel:
        label = QLabel(words, wordWrap=True, objectName="words")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAccessibleName(self.tr("Sidik kunci: {0}").format(words))
        return label
