"""Publishes a layer as a signed pack."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFormLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop.publishing.bank_dialog import BankDialog, add_path_row, offer, path_row
from desktop.publishing.saving import save
from desktop.setting_list import KEY_FILE, PACK_FOLDER
from desktop.settings import Settings
from desktop.writing.counts import grouped
from phrasebank.packs.keys import opened
from phrasebank.packs.publish import file_name, publish
from phrasebank.packs.source import file_bytes, highest_version
from phrasebank.store import Bank


class PublishDialog(BankDialog):
    """Asks for the key, its passphrase and a folder.

    Signals:
        published: the path of the new pack.
    """

    published = Signal(object)

    def __init__(self, bank: Path, settings: Settings, parent: QWidget | None = None) -> None:
        """Publish from the bank of this file."""
        super().__init__(bank, self.tr("Terbitkan lapisan"), parent)
        self._settings = settings
        self.key = QLineEdit(settings.get(KEY_FILE))
        self.secret = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.folder = QLineEdit(settings.get(PACK_FOLDER))
        self._publish = QPushButton(self.tr("Terbitkan"))
        self._publish.clicked.connect(self.publish)
        self.secret.returnPressed.connect(self.publish)
        self._lay_out()
        for field in (self.key, self.secret, self.folder):
            field.textChanged.connect(self.show_state)
        self.show_state()
        self.resize(620, self.sizeHint().height())

    def publish(self) -> None:
        """Make the pack and write it into the folder."""
        if not self._publish.isEnabled():
            return
        key, secret, folder = Path(self.key.text()), self.secret.text(), Path(self.folder.text())
        self._settings.set(KEY_FILE, str(key))
        self._settings.set(PACK_FOLDER, str(folder))

        def work(bank: Bank) -> tuple[Path, int, int]:
            signing = opened(file_bytes(key), secret)
            pack = publish(bank, signing, beyond=highest_version(folder, signing.public.card))
            return save(folder / file_name(pack), pack.data), pack.manifest.version, len(pack.items)

        self.run(work, self._tell, changing=True)

    def show_state(self) -> None:
        """Publishing needs all three."""
        filled = all(field.text() for field in (self.key, self.secret, self.folder))
        offer(self._publish, possible=filled and not self.busy)

    def _tell(self, result: tuple[Path, int, int]) -> None:
        path, version, count = result
        self.secret.clear()
        said = self.tr("Versi {0} dengan {1} entri ditulis ke {2}. Bagikan berkas itu lewat folder, USB, atau web.")
        self.say(said.format(version, grouped(count), path))
        self.published.emit(path)

    def _lay_out(self) -> None:
        about = self.tr(
            "Entri yang disetujui dalam lapisan kunci itu menjadi satu berkas bertanda tangan. "
            "Penulis yang memercayai kunci kantor Anda dapat memasangnya."
        )
        self._body.addWidget(QLabel(about, wordWrap=True, objectName="hint"))
        form = QFormLayout(horizontalSpacing=14, verticalSpacing=8)
        key, folder = self.tr("Berkas kunci"), self.tr("Folder tujuan")
        row = path_row(self.key, key, (self.tr("Pilih kunci…"), self._pick_key))
        add_path_row(form, self.tr("&Kunci kantor"), row, self.key)
        form.addRow(self.tr("&Sandi"), self.secret)
        row = path_row(self.folder, folder, (self.tr("Pilih folder…"), self._pick_folder))
        add_path_row(form, self.tr("&Folder tujuan"), row, self.folder)
        self.secret.setAccessibleName(self.tr("Sandi kunci"))
        self._body.addLayout(form)
        self.finish(self._publish)

    def _pick_key(self) -> str:
        return QFileDialog.getOpenFileName(self, self.tr("Kunci kantor"), self.key.text(), self.tr("Kunci (*.pem)"))[0]

    def _pick_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("Folder tujuan"), self.folder.text())
