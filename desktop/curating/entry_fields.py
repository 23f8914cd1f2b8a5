"""The fields of the entry form: from an entry to widgets and back."""

from dataclasses import replace
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from nlp.category import Category
from nlp.slots import SLOTS
from phrasebank.entry import Entry, Status

_LINE_HEIGHT = 22
_NEW = Entry(id="", pattern="", replacements=(), category=Category.STIFF_PHRASE)


class EntryFields(QWidget):
    """Shows an entry so that it can be changed.

    Signals:
        edited: some field has changed.
    """

    edited = Signal()

    def __init__(self, entry: Entry | None, parent: QWidget | None = None) -> None:
        """Show an entry, or empty fields."""
        super().__init__(parent)
        self._entry = entry or _NEW
        self.pattern = QLineEdit(self._entry.pattern)
        self.replacements = _lines(3)
        self.category = _choice(Category, self._entry.category)
        self.safe = QCheckBox(self.tr("Pengganti pertama selalu benar, apa pun konteksnya"))
        self.why = _lines(2)
        self.source = QLineEdit(self._entry.source)
        self.bad, self.good, self.exceptions = _lines(3), _lines(3), _lines(2)
        self.status = _choice(Status, self._entry.status)
        self.reason = QLineEdit()
        self._deletion = self.tr("(hapus)")
        self._fill()
        self._lay_out()
        self._connect()

    def entry(self) -> Entry:
        """The entry as the fields say now."""
        return replace(
            self._entry,
            pattern=self.pattern.text().strip(),
            replacements=tuple("" if line == self._deletion else line for line in _read(self.replacements)),
            category=Category(self.category.currentData()),  # Qt hands on the bare str
            safe=self.safe.isChecked(),
            why=" ".join(self.why.toPlainText().split()),
            source=self.source.text().strip(),
            bad=_read(self.bad),
            good=_read(self.good),
            exceptions=_read(self.exceptions),
            status=Status(self.status.currentData()),
        )

    def _fill(self) -> None:
        entry = self._entry
        self.pattern.setToolTip("<br>".join(f"&lt;{slot.name}&gt; {escape(slot.about)}" for slot in SLOTS.values()))
        self.replacements.setPlainText("\n".join(line or self._deletion for line in entry.replacements))
        self.safe.setChecked(entry.safe)
        self.why.setPlainText(entry.why)
        for field, lines in ((self.bad, entry.bad), (self.good, entry.good), (self.exceptions, entry.exceptions)):
            field.setPlainText("\n".join(lines))

    def _lay_out(self) -> None:
        self.pattern.setPlaceholderText(self.tr("dalam rangka"))
        self.source.setPlaceholderText(self.tr("KBBI, EYD V, pedoman kantor …"))
        self.bad.setPlaceholderText(self.tr("[Dalam rangka => Untuk] menyambut HUT RI, warga bergotong royong."))
        self.good.setPlaceholderText(self.tr("Untuk menyambut HUT RI, warga bergotong royong."))
        self.exceptions.setPlaceholderText(self.tr("instansi/pihak _"))
        form = QFormLayout(self, verticalSpacing=6, horizontalSpacing=14)
        form.setContentsMargins(0, 0, 8, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field, hint in self._rows():
            name = QLabel(label)
            name.setBuddy(field)
            form.addRow(name, field)
            field.setAccessibleName(label.replace("&", ""))
            if hint:
                note = QLabel(hint, wordWrap=True, objectName="hint", textFormat=Qt.TextFormat.PlainText)
                form.addRow("", note)
                field.setAccessibleDescription(hint)

    def _rows(self) -> tuple[tuple[str, QWidget, str], ...]:
        """Label, field, hint."""
        return (
            (
                self.tr("&Frasa"),
                self.pattern,
                self.tr(
                    "Garis miring untuk pilihan kata, kurung untuk kata yang boleh tidak ada: hal (tersebut/ini). "
                    "~laksana: semua bentuk berimbuhan. Isian: {0}."
                ).format(" ".join(f"<{name}>" for name in SLOTS)),
            ),
            (
                self.tr("&Pengganti"),
                self.replacements,
                self.tr("Satu per baris, terbaik di atas. Tulis (hapus) bila frasanya cukup dibuang."),
            ),
            (self.tr("&Kategori"), self.category, ""),
            (self.tr("&Aman"), self.safe, ""),
            (self.tr("A&lasan"), self.why, ""),
            (self.tr("Su&mber"), self.source, ""),
            (
                self.tr("Contoh &salah"),
                self.bad,
                self.tr("Satu kalimat per baris, dengan kurung siku pada yang harus ditandai."),
            ),
            (self.tr("Contoh &benar"), self.good, self.tr("Kalimat yang tidak boleh ditandai.")),
            (self.tr("Kec&uali"), self.exceptions, self.tr("Konteks yang dibiarkan; _ menggantikan frasanya.")),
            (self.tr("S&tatus"), self.status, ""),
            (self.tr("&Catatan perubahan"), self.reason, ""),
        )

    def _connect(self) -> None:
        for line in (self.pattern, self.source):
            line.textChanged.connect(self.edited)
        for lines in (self.replacements, self.why, self.bad, self.good, self.exceptions):
            lines.textChanged.connect(self.edited)
        for box in (self.category, self.status):
            box.currentIndexChanged.connect(self.edited)
        self.safe.toggled.connect(self.edited)


def _lines(count: int) -> QPlainTextEdit:
    """A field for some lines; Tab goes on to the next field."""
    field = QPlainTextEdit(tabChangesFocus=True)
    field.setFixedHeight(count * _LINE_HEIGHT + 12)
    return field


def _read(field: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(stripped for line in field.toPlainText().splitlines() if (stripped := line.strip()))


def _choice(kinds: type[Category] | type[Status], chosen: Category | Status) -> QComboBox:
    box = QComboBox()
    for kind in kinds:
        box.addItem(kind.label, kind)
    box.setCurrentIndex(list(kinds).index(chosen))
    return box
