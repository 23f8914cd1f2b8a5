"""Installs a pack: first whose it is and what it changes, then, once somebody agrees, the change."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from desktop.labels import shown
from desktop.publishing.bank_dialog import BankDialog, offer, path_row
from desktop.publishing.days import day
from desktop.publishing.difference_tree import DifferenceTree
from desktop.setting_list import PACK_SOURCE
from desktop.settings import Settings
from desktop.writing.counts import grouped
from phrasebank.packs.approvals import signers
from phrasebank.packs.card import groups
from phrasebank.packs.difference import Difference
from phrasebank.packs.pack import Pack
from phrasebank.packs.shelf import Shelf
from phrasebank.packs.source import get_pack
from phrasebank.store import Bank


class InstallDialog(BankDialog):
    """Asks for a file, a folder or an address."""

    def __init__(self, bank: Path, settings: Settings, parent: QWidget | None = None) -> None:
        """Install into the bank of this file."""
        super().__init__(bank, self.tr("Pasang paket"), parent)
        self._settings = settings
        self._pack: Pack | None = None
        self.source = QLineEdit(settings.get(PACK_SOURCE), clearButtonEnabled=True)
        self.source.setPlaceholderText(self.tr("Berkas .luwes, folder, atau https://…"))
        self._older = QCheckBox(self.tr("Boleh versi yang &lebih lama"))
        self._about = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._tree = DifferenceTree()
        self._look, self._install = QPushButton(self.tr("Periksa paket")), QPushButton(self.tr("Pasang"))
        self._lay_out()
        self.source.textChanged.connect(self._forget)
        self._older.toggled.connect(self._forget)
        self.source.returnPressed.connect(self.look)
        self._look.clicked.connect(self.look)
        self._install.clicked.connect(self.install)
        self._forget()
        self.resize(820, 560)

    def look(self) -> None:
        """Get the pack and show what it would change."""
        source, older = self.source.text().strip(), self._older.isChecked()
        if not source or self.busy:
            return

        def work(bank: Bank) -> tuple[Pack, Difference]:
            pack = get_pack(source)
            return pack, Shelf(bank).preview(pack, older=older)

        self._forget()
        self.run(work, self._show_pack)

    def install(self) -> None:
        """Install the pack that is shown."""
        if pack := self._pack:
            older = self._older.isChecked()
            self.run(lambda bank: Shelf(bank).install(pack, older=older), self._tell, changing=True)

    def show_state(self) -> None:
        """Installing needs a pack that has been looked at."""
        self._look.setEnabled(bool(self.source.text().strip()) and not self.busy)
        offer(self._install, possible=self._pack is not None and not self.busy)
        self.source.setDisabled(self.busy)

    def _forget(self) -> None:
        """What is shown is of another pack."""
        self._pack = None
        self._about.clear()
        self._tree.show_difference(None)
        self.show_state()

    def _show_pack(self, result: tuple[Pack, Difference]) -> None:
        self._pack, found = result
        manifest = self._pack.manifest
        words = self.tr("{0}, lapisan {1}, versi {2}, dibuat {3}. Tanda tangan benar, kunci {4} dipercaya.")
        card, made = manifest.card, day(manifest.made)
        layer, approved = shown(manifest.layer.value), self.tr("Disetujui {0}: {1} entri.")
        lines = [words.format(card.office, layer, manifest.version, made, groups(card.fingerprint))]
        lines += [approved.format(who, grouped(count)) for who, count in signers(self._pack.items).items()]
        self._about.setText("\n".join(lines))
        self._tree.show_difference(found)
        self._settings.set(PACK_SOURCE, self.source.text().strip())

    def _tell(self, _: Difference) -> None:
        self._pack = None
        self.say(self.tr("Terpasang. Kembali ke paket sebelumnya: menu Bank Frasa, Paket terpasang."))
        self.changed.emit()

    def _lay_out(self) -> None:
        row = path_row(
            self.source, self.tr("Sumber paket"),
            (self.tr("Berkas…"), self._pick_file), (self.tr("Folder…"), self._pick_folder),
        )  # fmt: skip
        self._about.setAccessibleName(self.tr("Keterangan paket"))
        self._body.addLayout(row)
        self._body.addWidget(self._older)
        self._body.addWidget(self._about)
        self._body.addWidget(self._tree, 1)
        self.finish(self._look, self._install)

    def _pick_file(self) -> str:
        kind = self.tr("Paket Luwes (*.luwes)")
        return QFileDialog.getOpenFileName(self, self.tr("Paket"), self.source.text(), kind)[0]

    def _pick_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("Folder paket"), self.source.text())
