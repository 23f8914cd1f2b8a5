"""Makes a key for an office, or a new one in the place of an old one, with its sheet for the safe."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFileDialog, QFormLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop.labels import shown
from desktop.publishing.bank_dialog import BankDialog, add_path_row, offer, path_row
from desktop.publishing.saving import save_key
from desktop.setting_list import KEY_FILE, OFFICE
from desktop.settings import Settings
from phrasebank.entry import Layer
from phrasebank.packs import keys
from phrasebank.packs.card import PUBLISHED_LAYERS, groups
from phrasebank.packs.keys import SHORTEST_PASSPHRASE, SigningKey
from phrasebank.packs.source import file_bytes
from phrasebank.packs.trust import Trust
from phrasebank.store import Bank


class NewKeyDialog(BankDialog):
    """Asks for what a key needs; it stays open to tell where the files are."""

    def __init__(
        self, bank: Path, settings: Settings, *, old: Path | None = None, parent: QWidget | None = None
    ) -> None:
        """Make a key that the bank of this file trusts.

        Args:
            bank: the bank's file.
            settings: remember the key's place.
            old: the key that the new one takes the place of; None makes the first one.
            parent: the window in front of which it opens.
        """
        super().__init__(bank, self.tr("Ganti kunci") if old else self.tr("Buat kunci"), parent)
        self._settings, self._old, self._paper = settings, old, Path()
        self.office, self.layer = QLineEdit(settings.get(OFFICE)), QComboBox()
        for layer in reversed(PUBLISHED_LAYERS):
            self.layer.addItem(shown(layer.value.capitalize()), layer)
        self.file = QLineEdit()
        hidden = QLineEdit.EchoMode.Password
        self.old_secret, self.secret, self.again = (QLineEdit(echoMode=hidden) for _ in range(3))
        self._make, self._print = QPushButton(self.tr("Buat kunci")), QPushButton(self.tr("Buka lembar cadangan"))
        self._make.clicked.connect(self.make)
        self._print.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paper))))
        self._print.hide()
        self._lay_out()
        for field in (self.office, self.file, self.old_secret, self.secret, self.again):
            field.textChanged.connect(self.show_state)
        self.show_state()
        self.resize(600, self.sizeHint().height())

    def make(self) -> None:
        """Make the key and write its three files."""
        if self.secret.text() != self.again.text():
            self.say(self.tr("Kedua sandi tidak sama."))
            return
        office, layer = self.office.text(), Layer(self.layer.currentData())  # Qt hands on the bare str
        old, old_secret, secret = self._old, self.old_secret.text(), self.secret.text()
        path = Path(self.file.text())

        def work(bank: Bank) -> tuple[SigningKey, tuple[Path, Path, Path]]:
            key = keys.rotate(keys.opened(file_bytes(old), old_secret)) if old else keys.create(office, layer)
            files = save_key(path, key, secret, bank.author)
            Trust(bank).add(key.public)
            return key, files

        self.run(work, self._tell, changing=True)

    def show_state(self) -> None:
        """All fields are needed."""
        needed = (self.old_secret,) if self._old else (self.office,)
        filled = all(field.text().strip() for field in (*needed, self.file, self.secret, self.again))
        offer(self._make, possible=filled and not self.busy and self._print.isHidden())

    def _tell(self, result: tuple[SigningKey, tuple[Path, Path, Path]]) -> None:
        key, (locked, public, self._paper) = result
        for field in (self.old_secret, self.secret, self.again):
            field.clear()
        self._settings.set(KEY_FILE, str(locked))
        said = self.tr(
            "Kunci dibuat, sidik {0}.\nSimpan baik-baik: {1}\nBagikan kepada penulis: {2}\nCetak lalu kunci: {3}"
        )
        self._print.show()
        self.say(said.format(groups(key.public.card.fingerprint), locked, public, self._paper))

    def _lay_out(self) -> None:
        about = self.tr(
            "Siapa yang memegang berkas kunci dan sandinya dapat menerbitkan atas nama kantor. Sandi tidak dapat "
            "dipulihkan; pakai kalimat pendek, sedikitnya {0} tanda."
        )
        self._body.addWidget(QLabel(about.format(SHORTEST_PASSPHRASE), wordWrap=True, objectName="hint"))
        form = QFormLayout(horizontalSpacing=14, verticalSpacing=8)
        if self._old:
            form.addRow(self.tr("Kunci lama"), QLabel(self._old.name))
            form.addRow(self.tr("Sandi kunci &lama"), self.old_secret)
        else:
            form.addRow(self.tr("Nama &kantor"), self.office)
            form.addRow(self.tr("&Lapisan"), self.layer)
        row = path_row(self.file, self.tr("Berkas kunci baru"), (self.tr("Pilih tempat…"), self._pick))
        add_path_row(form, self.tr("Berkas kunci &baru"), row, self.file)
        form.addRow(self.tr("&Sandi baru"), self.secret)
        form.addRow(self.tr("Sandi baru, s&ekali lagi"), self.again)
        for field, name in (
            (self.office, self.tr("Nama kantor")), (self.layer, self.tr("Lapisan")),
            (self.old_secret, self.tr("Sandi kunci lama")), (self.secret, self.tr("Sandi baru")),
            (self.again, self.tr("Sandi baru, sekali lagi")),
        ):  # fmt: skip
            field.setAccessibleName(name)
        self._body.addLayout(form)
        self.finish(self._print, self._make)

    def _pick(self) -> str:
        kind = self.tr("Kunci (*.pem)")
        return QFileDialog.getSaveFileName(self, self.tr("Berkas kunci baru"), "kunci.pem", kind)[0]
