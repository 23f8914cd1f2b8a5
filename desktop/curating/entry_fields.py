"""The fields of the entry form: from an entry to widgets and back."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from desktop.curating.channels_dialog import ChannelList
from desktop.curating.entry_words import deletion
from desktop.curating.pattern_field import PatternField
from desktop.labels import shown
from nlp.category import Category
from phrasebank.entry import Entry, Layer, Status

_LINE_HEIGHT = 22
_NEW = Entry(id="", pattern="", replacements=(), category=Category.STIFF_PHRASE, status=Status.DRAFT)
_NO_PHRASES = (Category.LONG_SENTENCE, Category.PLATFORM)


class EntryFields(QWidget):
    """Shows an entry so that it can be changed; its status is changed by the form's buttons.

    Signals:
        edited: some field has changed.
    """

    edited = Signal()

    def __init__(self, entry: Entry | None, parent: QWidget | None = None) -> None:
        """Show an entry, or empty fields."""
        super().__init__(parent)
        self._entry = entry or _NEW
        self.pattern = PatternField(self._entry.pattern)
        self.replacements = _lines(3)
        self.category = _choice([item for item in Category if item not in _NO_PHRASES], self._entry.category)
        self.safe = QCheckBox(self.tr("Pengganti pertama selalu benar, apa pun kalimatnya"))
        self.why = _lines(2)
        self.source = QLineEdit(self._entry.source)
        self.bad, self.good, self.exceptions = _lines(3), _lines(3), _lines(2)
        self.channels = ChannelList(self._entry.channels)
        self.layer = _choice(list(Layer), self._entry.layer)
        self.locked = QCheckBox(self.tr("Lapisan di bawahnya tidak dapat menggantikannya"))
        self.reason = QLineEdit()
        self._fill()
        self._lay_out()
        self._connect()

    def entry(self) -> Entry:
        """The entry as the fields say now."""
        return replace(
            self._entry,
            pattern=self.pattern.pattern(),
            replacements=tuple("" if line == deletion() else line for line in _read(self.replacements)),
            category=Category(self.category.currentData()),  # Qt hands on the bare str
            safe=self.safe.isChecked(),
            why=" ".join(self.why.toPlainText().split()),
            source=self.source.text().strip(),
            bad=_read(self.bad),
            good=_read(self.good),
            exceptions=_read(self.exceptions),
            channels=self.channels.chosen(),
            layer=Layer(self.layer.currentData()),
            locked=self.locked.isChecked(),
        )

    def hold(self, entry: Entry) -> None:
        """Be the form of this entry from now on, which the bank has just stored."""
        self._entry = entry
        self.layer.setEnabled(False)

    def put(self, field: str, example: str) -> None:
        """Set an example in: a pattern at the cursor, anything else as a line of its own."""
        if field == "pattern":
            self.pattern.put(example)
            return
        lines: QPlainTextEdit = getattr(self, field)
        if field == "replacements" and example != deletion():
            lines.insertPlainText(example)
        else:
            lines.appendPlainText(example)
        lines.setFocus()

    def _fill(self) -> None:
        entry = self._entry
        self.replacements.setPlainText("\n".join(line or deletion() for line in entry.replacements))
        self.safe.setChecked(entry.safe)
        self.locked.setChecked(entry.locked)
        self.why.setPlainText(entry.why)
        for field, lines in ((self.bad, entry.bad), (self.good, entry.good), (self.exceptions, entry.exceptions)):
            field.setPlainText("\n".join(lines))
        self.layer.setEnabled(not entry.id)  # an entry is known by its id and its layer
        self.channels.setFixedHeight(4 * _LINE_HEIGHT + 12)
        self.pattern.line.setPlaceholderText(self.tr("dalam rangka"))
        self.source.setPlaceholderText(self.tr("KBBI, EYD V, pedoman kantor …"))
        self.bad.setPlaceholderText(self.tr("[Dalam rangka => Untuk] menyambut HUT RI, warga bergotong royong."))
        self.good.setPlaceholderText(self.tr("Untuk menyambut HUT RI, warga bergotong royong."))
        self.exceptions.setPlaceholderText(self.tr("instansi/pihak _"))

    def _lay_out(self) -> None:
        form = QFormLayout(self, verticalSpacing=6, horizontalSpacing=14)
        form.setContentsMargins(0, 0, 8, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field, hint in self._rows():
            name = QLabel(label)
            name.setBuddy(field)
            form.addRow(name, field)
            named = field.line if isinstance(field, PatternField) else field
            named.setAccessibleName(label.replace("&", ""))
            if hint:
                note = QLabel(hint, wordWrap=True, objectName="hint", textFormat=Qt.TextFormat.PlainText)
                note.setAlignment(Qt.AlignmentFlag.AlignTop)  # it belongs to the field above
                form.addRow("", note)
                named.setAccessibleDescription(hint)

    def _rows(self) -> tuple[tuple[str, QWidget, str], ...]:
        """Label, field, hint."""
        return (
            (self.tr("&Frasa"), self.pattern, ""),
            (self.tr("&Pengganti"), self.replacements,
                self.tr("Satu per baris, terbaik di atas. Tulis (hapus) bila frasanya cukup dibuang.")),
            (self.tr("&Kategori"), self.category, ""),
            (self.tr("&Aman"), self.safe,
                self.tr("Yang aman diganti tanpa bertanya oleh “Luweskan semua”. Bila ragu, jangan dicentang.")),
            (self.tr("A&lasan"), self.why, self.tr("Dibaca penulis di samping temuan.")),
            (self.tr("Su&mber"), self.source, ""),
            (self.tr("Contoh &salah"), self.bad,
                self.tr("Satu kalimat per baris, dengan kurung siku pada yang harus ditandai.")),
            (self.tr("Contoh &benar"), self.good, self.tr("Kalimat yang tidak boleh ditandai.")),
            (self.tr("Kec&uali"), self.exceptions, self.tr("Konteks yang dibiarkan; _ menggantikan frasanya.")),
            (self.tr("Kana&l"), self.channels, self.tr("Tanpa centang: berlaku di semua kanal.")),
            (self.tr("Lap&isan"), self.layer,
                self.tr("Lapisan yang lebih bawah menggantikan entri ber-id sama di atasnya.")),
            (self.tr("Kunci", "lock an entry"), self.locked, ""),
            (self.tr("&Catatan"), self.reason, self.tr("Mengapa entri ini diubah; disimpan dalam riwayat.")),
        )  # fmt: skip

    def _connect(self) -> None:
        self.pattern.edited.connect(self.edited)
        self.source.textChanged.connect(self.edited)
        for lines in (self.replacements, self.why, self.bad, self.good, self.exceptions):
            lines.textChanged.connect(self.edited)
        for box in (self.category, self.layer):
            box.currentIndexChanged.connect(self.edited)
        for mark in (self.safe, self.locked):
            mark.toggled.connect(self.edited)
        self.channels.itemChanged.connect(lambda _: self.edited.emit())


def _lines(count: int) -> QPlainTextEdit:
    """A field for some lines; Tab goes on to the next field."""
    field = QPlainTextEdit(tabChangesFocus=True)
    field.setFixedHeight(count * _LINE_HEIGHT + 12)
    return field


def _read(field: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(stripped for line in field.toPlainText().splitlines() if (stripped := line.strip()))


def _choice(kinds: list[Category] | list[Layer], chosen: Category | Layer) -> QComboBox:
    box = QComboBox()
    for kind in kinds:
        box.addItem(shown(kind.value.capitalize() if isinstance(kind, Layer) else kind.label), kind)
    box.setCurrentIndex(kinds.index(chosen) if chosen in kinds else 0)
    return box
