"""The notation of patterns in examples that can be clicked into the form."""

from html import escape

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.labels import shown
from nlp.slots import FORMS, SLOTS


class NotationHelp(QTextBrowser):
    """All that a pattern, a replacement and an exception may hold.

    Signals:
        picked: a field, ``pattern``, ``replacements``, ``bad`` or ``exceptions``, and what is to be put in there.
    """

    picked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show it."""
        super().__init__(parent)
        self._examples: list[tuple[str, str]] = []
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Cara menulis pola"))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByKeyboard | self.textInteractionFlags())
        self.setHtml(self._page())
        self.anchorClicked.connect(self._pick)

    def _pick(self, url: QUrl) -> None:
        self.picked.emit(*self._examples[int(url.toString())])

    def _page(self) -> str:
        patterns = (
            ("dalam rangka", self.tr("kata-kata itu, huruf besar atau kecil")),
            ("hal tersebut/ini/itu", self.tr("salah satu kata, tanpa spasi di garis miring")),
            ("[dalam rangka/dalam upaya] ini", self.tr("salah satu kelompok kata")),
            ("sehubungan dengan (hal) ini", self.tr("bagian yang boleh tidak ada")),
            ("~laksana kegiatan", self.tr("semua bentuk berimbuhan: melaksanakan, pelaksanaan …")),
            (r"dan\/atau", self.tr("tanda biasa, bukan notasi")),
        )
        slots = tuple((f"<{slot.name}>", shown(slot.about)) for slot in SLOTS.values())
        forms = tuple((f"<aksi:{form}>", self._form(form)) for form in FORMS)
        return "".join((
            self._part(self.tr("Frasa"), "pattern", patterns),
            self._part(self.tr("Isian di dalam frasa"), "pattern", slots),
            self._part(self.tr("Pengganti"), "replacements", (
                (self.tr("(hapus)"), self.tr("frasanya dibuang")), *forms,
            )),
            self._part(self.tr("Contoh salah"), "bad", (
                (self.tr("[Dalam rangka => Untuk] menyambut tamu."), self.tr("yang ditandai, lalu hasilnya")),
            )),
            self._part(self.tr("Kecuali"), "exceptions", (
                ("instansi/pihak _", self.tr("diam bila didahului kata itu; _ adalah frasanya")),
            )),
        ))  # fmt: skip

    def _part(self, title: str, field: str, examples: tuple[tuple[str, str], ...]) -> str:
        rows = "".join(
            f"<tr><td style='padding: 1px 14px 4px 0'>{self._link(field, example)}</td><td>{escape(about)}</td></tr>"
            for example, about in examples
        )
        return f"<p style='margin: 6px 0 2px 0'><b>{title}</b></p><table>{rows}</table>"

    def _link(self, field: str, example: str) -> str:
        self._examples.append((field, example))
        return f"<a href='{len(self._examples) - 1}'>{escape(example)}</a>"

    def _form(self, form: str) -> str:
        about = {
            "aktif": self.tr("kata kerja aktif: peninjauan menjadi meninjau"),
            "pasif": self.tr("kata kerja pasif: ditinjau"),
            "berobjek": self.tr("aktif, hanya yang dapat diikuti objek"),
        }
        return about.get(form, form)
