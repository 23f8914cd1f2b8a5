"""What writers have sent: taken in from a shared folder, with what the counts of all of them tell."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from desktop.publishing.bank_dialog import BankDialog, offer, path_row
from desktop.publishing.saving import save
from desktop.setting_list import INBOX_FOLDER
from desktop.settings import Settings
from desktop.writing.counts import grouped
from phrasebank.packs.inbox import Received, collect
from phrasebank.packs.returns import Return, most_proposed, to_send
from phrasebank.store import Bank
from phrasebank.usage import Counted, counted

_Report = tuple[Sequence[Counted], Sequence[tuple[str, int]]]
_MOST_SHOWN = 200


class InboxDialog(BankDialog):
    """Collects for the supervisor, and sends for the writer."""

    def __init__(self, bank: Path, settings: Settings, parent: QWidget | None = None) -> None:
        """Work with the bank of this file."""
        super().__init__(bank, self.tr("Kotak masuk usulan"), parent)
        self._settings = settings
        self.folder = QLineEdit(settings.get(INBOX_FOLDER))
        self.received = self._table(self.tr("Yang diterima"), self.tr("Usulan"), self.tr("Dari"), self.tr("Hasil"))
        self.counts = self._table(
            self.tr("Pemakaian"), self.tr("Entri"), self.tr("Diterapkan"), self.tr("Diabaikan"), self.tr("Diurungkan")
        )
        self.wanted = self._table(self.tr("Sering diusulkan"), self.tr("Frasa"), self.tr("Dari berapa komputer"))
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.tr("Isi kiriman"))
        self._send, self._collect = QPushButton(self.tr("Kirim usulan saya")), QPushButton(self.tr("Ambil"))
        self._send.clicked.connect(self.send)
        self._collect.clicked.connect(self.collect)
        self.folder.textChanged.connect(self.show_state)
        self._lay_out()
        self.resize(820, 520)
        self._read_counts()

    def collect(self) -> None:
        """Take in what lies in the folder and has not been taken in yet."""
        folder = self._remembered()
        self.run(lambda bank: collect(bank, folder), self._show_received, changing=True)

    def send(self) -> None:
        """Put this computer's proposals and counts into the folder."""
        folder = self._remembered()

        def work(bank: Bank) -> tuple[Return, Path]:
            sent = to_send(bank)
            return sent, save(folder / sent.file_name, sent.file())

        self.run(work, self._tell_sent, changing=True)

    def show_state(self) -> None:
        """Both need a folder."""
        possible = bool(self.folder.text().strip()) and not self.busy
        self._send.setEnabled(possible)
        offer(self._collect, possible=possible)

    def _remembered(self) -> Path:
        folder = self.folder.text().strip()
        self._settings.set(INBOX_FOLDER, folder)
        return Path(folder)

    def _read_counts(self) -> None:
        self.run(lambda bank: (counted(bank.db.conn), most_proposed(bank)), self._show_counts)

    def _show_counts(self, report: _Report) -> None:
        counts, wanted = report
        _fill(self.counts, [[one.entry_id, *map(grouped, (one.accepted, one.ignored, one.undone))] for one in counts])
        _fill(self.wanted, [[pattern, grouped(sources)] for pattern, sources in wanted])

    def _show_received(self, found: Sequence[Received]) -> None:
        rows = [[taken.pattern, taken.by, taken.problem or self.tr("Menunggu persetujuan")]
                for received in found for taken in received.proposals]  # fmt: skip
        _fill(self.received, rows + [[received.name, "", received.problem] for received in found if received.problem])
        self._tabs.setCurrentWidget(self.received)
        self._read_counts()
        files = [received for received in found if not received.problem]
        taken = sum(bool(one.entry_id) for received in files for one in received.proposals)
        said = self.tr("{0} berkas baru, {1} usulan menunggu persetujuan di bank frasa (status Diusulkan).")
        self.say(said.format(grouped(len(files)), grouped(taken)) if files else self.tr("Tidak ada berkas baru."))
        if files:
            self.changed.emit()

    def _tell_sent(self, result: tuple[Return, Path]) -> None:
        sent, path = result
        said = self.tr("{0} usulan dan {1} hitungan ditulis ke {2}. Naskah Anda tidak ikut.")
        self.say(said.format(grouped(len(sent.proposals)), grouped(len(sent.counts)), path.name))

    def _table(self, name: str, *columns: str) -> QTreeWidget:
        table = QTreeWidget(rootIsDecorated=False, alternatingRowColors=True, uniformRowHeights=True)
        table.setAccessibleName(name)
        table.setHeaderLabels(columns)
        table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _lay_out(self) -> None:
        about = self.tr(
            "Folder bersama tempat penulis menaruh usulannya. Yang dikirim hanya entri yang diusulkan dan berapa kali "
            "usul diterapkan, diabaikan, atau diurungkan; isi naskah tidak pernah ikut."
        )
        self._body.addWidget(QLabel(about, wordWrap=True, objectName="hint"))
        self._body.addLayout(path_row(
            self.folder, self.tr("Folder kotak masuk"), (self.tr("Pilih folder…"), self._pick)))  # fmt: skip
        for table in (self.received, self.counts, self.wanted):
            self._tabs.addTab(table, table.accessibleName())
        self._body.addWidget(self._tabs, 1)
        self.finish(self._send, self._collect)

    def _pick(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("Folder kotak masuk"), self.folder.text())


def _fill(table: QTreeWidget, rows: Sequence[Sequence[str]]) -> None:
    table.clear()
    table.addTopLevelItems([QTreeWidgetItem(list(row)) for row in rows[:_MOST_SHOWN]])
