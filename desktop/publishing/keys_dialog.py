"""The keys of offices: which ones this bank trusts, and what can be done with them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHeaderView, QLabel, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.dialogs import ask
from desktop.labels import shown
from desktop.publishing.bank_dialog import BankDialog
from desktop.publishing.new_key_dialog import NewKeyDialog
from desktop.publishing.trust_dialog import TrustDialog
from desktop.settings import Settings
from phrasebank.packs.card import groups, spoken
from phrasebank.packs.errors import PackError
from phrasebank.packs.keys import public_key_from
from phrasebank.packs.source import file_bytes
from phrasebank.packs.trust import KnownKey, Standing, Trust


class KeysDialog(BankDialog):
    """Shows the keys, with their fingerprints as people compare them."""

    def __init__(self, bank: Path, settings: Settings, parent: QWidget | None = None) -> None:
        """Show the keys of the bank of this file."""
        super().__init__(bank, self.tr("Kunci kantor"), parent)
        self._settings = settings
        self._keys: Sequence[KnownKey] = ()
        self.list = QTreeWidget(
            rootIsDecorated=False, alternatingRowColors=True, uniformRowHeights=True, allColumnsShowFocus=True
        )
        self.list.setAccessibleName(self.tr("Kunci yang dikenal"))
        self.list.setHeaderLabels([self.tr("Kantor"), self.tr("Lapisan"), self.tr("Keadaan"), self.tr("Sidik")])
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._spoken = QLabel(wordWrap=True, objectName="hint")
        self._spoken.setAccessibleName(self.tr("Sidik sebagai kata"))
        self._trust = QPushButton(self.tr("&Percayai kunci…"))
        self._revoke = QPushButton(self.tr("&Cabut"))
        self._create, self._rotate = QPushButton(self.tr("&Buat kunci…")), QPushButton(self.tr("&Ganti kunci…"))
        self._body.addWidget(self.list, 1)
        self._body.addWidget(self._spoken)
        self.finish(self._revoke, self._rotate, self._create, self._trust)
        self.list.currentItemChanged.connect(self.show_state)
        self._trust.clicked.connect(self.pick)
        self._revoke.clicked.connect(self.revoke)
        self._create.clicked.connect(lambda: self._make(NewKeyDialog(self._bank, self._settings, parent=self)))
        self._rotate.clicked.connect(self._pick_old)
        self.resize(800, 400)
        self.reload()

    def reload(self) -> None:
        """Read the keys again."""
        self.run(lambda bank: Trust(bank).keys(), self._show_keys)

    def pick(self) -> None:
        """Ask for another office's key file."""
        kind = self.tr("Kunci kantor (*.luweskey)")
        if name := QFileDialog.getOpenFileName(self, self.tr("Kunci kantor lain"), "", kind)[0]:
            self.trust(Path(name))

    def trust(self, path: Path) -> None:
        """Show the fingerprint of a key, and trust it once somebody says that it is the same."""
        try:
            public = public_key_from(file_bytes(path))
        except PackError as error:
            self.say(error.message)
            return
        dialog = TrustDialog(public, self)
        if dialog.exec():
            self.run(lambda bank: Trust(bank).add(public), lambda _: self.reload(), changing=True)
        dialog.deleteLater()

    def revoke(self) -> None:
        """Trust the current key no more, once somebody agrees."""
        if key := self._current():
            words = self.tr(
                "Cabut kunci {0}? Paketnya tidak dapat dipasang lagi, dan kunci ini tidak dapat dipulihkan."
            )
            question = words.format(key.card.office)
            if ask(self, self.windowTitle(), question, [self.tr("Cabut"), self.tr("Batal")]) == 0:
                fingerprint = key.card.fingerprint
                self.run(lambda bank: Trust(bank).revoke(fingerprint), lambda _: self.reload(), changing=True)

    def show_state(self) -> None:
        """Show the words of the current key; what is revoked stays so."""
        key = self._current()
        self._spoken.setText(self.tr("Dibaca: {0}").format(spoken(key.card.fingerprint)) if key else "")
        self._revoke.setEnabled(key is not None and key.standing is not Standing.REVOKED and not self.busy)
        for button in (self._trust, self._create, self._rotate):
            button.setDisabled(self.busy)

    def _pick_old(self) -> None:
        kind = self.tr("Kunci (*.pem)")
        if name := QFileDialog.getOpenFileName(self, self.tr("Kunci lama"), "", kind)[0]:
            self._make(NewKeyDialog(self._bank, self._settings, old=Path(name), parent=self))

    def _make(self, dialog: NewKeyDialog) -> None:
        dialog.exec()
        dialog.deleteLater()
        self.reload()

    def _current(self) -> KnownKey | None:
        row = self.list.indexOfTopLevelItem(self.list.currentItem()) if self.list.currentItem() else -1
        return self._keys[row] if row >= 0 else None

    def _show_keys(self, keys: Sequence[KnownKey]) -> None:
        self._keys = keys
        self.list.clear()
        for key in keys:
            card = key.card
            cells = [card.office, shown(card.layer.value), shown(key.standing.label), groups(card.fingerprint)]
            self.list.addTopLevelItem(QTreeWidgetItem(cells))
        if keys:
            self.list.setCurrentItem(self.list.topLevelItem(0))
        else:
            self.say(self.tr("Belum ada kunci. Minta berkas .luweskey dari kantor yang menerbitkan paket."))
