"""The columns of a sheet: their headings, and how the fields of an entry become text and text becomes fields."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any, TypeVar

from nlp.category import Category
from phrasebank.entry import CATEGORIES, Entry, Layer, Status
from phrasebank.exchange.cells import DELETION, joined, parted, tidied

Value = str | bool | tuple[str, ...] | Category | Status | Layer
_Kind = TypeVar("_Kind", bound=StrEnum)
_YES = frozenset("ya y yes x v ✓ ✔ 1 true benar aman".split())
_NO = frozenset({"", *"tidak tdk no n 0 false salah -".split()})


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        field: of :class:`phrasebank.entry.Entry`.
        heading: what stands above it, in Indonesian.
        about: for the page of instructions.
        width: in letters.
        read: the value of a tidy text; None where an empty cell leaves the choice to us.
            ValueError says in Indonesian what is wrong with the text.
        write: the text of a value.
        names: other headings that mean it.
        choices: the texts that a list offers.
    """

    field: str
    heading: str
    about: str
    width: int
    read: Callable[[str], Value | None]
    write: Callable[[Any], str]
    names: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()

    def text(self, entry: Entry) -> str:
        """The tidy text of the entry's field."""
        return self.write(getattr(entry, self.field))

    def same(self, value: Value, entry: Entry) -> bool:
        """Whether a value that was read is the entry's, as far as a cell can hold it."""
        kept = getattr(entry, self.field)
        return bool(value == kept or value == self.read(self.write(kept)))


def _text(field: str, heading: str, width: int, about: str, *names: str) -> Column:
    return Column(field, heading, about, width, str, tidied, names)


def _list(field: str, heading: str, width: int, about: str, *names: str) -> Column:
    return Column(field, heading, about, width, parted, joined, names)


def _flag(field: str, heading: str, about: str, *names: str) -> Column:
    return Column(field, heading, about, 8, _yes, _yes_text, names, ("ya", "tidak"))


def _choice(texts: Mapping[_Kind, str], field: str, heading: str, about: str, *names: str) -> Column:
    offered = tuple(text for item, text in texts.items() if not isinstance(item, Category) or item in CATEGORIES)
    meant = {folded(text): item for item, text in texts.items()} | {folded(item.value): item for item in texts}

    def read(text: str) -> Any:  # noqa: ANN401  # one of a kind, or None
        if not text:
            return None
        if (item := meant.get(folded(text))) is None:
            raise ValueError(f"“{text}” tidak dikenal; pilih salah satu: {', '.join(offered)}.")
        return item

    return Column(field, heading, about, 18, read, texts.__getitem__, names, offered)


def _yes(text: str) -> bool:
    if (word := text.casefold()) in _YES:
        return True
    if word in _NO:
        return False
    raise ValueError(f"“{text}” tidak dikenal; tulis ya atau tidak.")


def _yes_text(value: bool) -> str:  # noqa: FBT001  # a cell's value
    return "ya" if value else "tidak"


def _replacements(text: str) -> tuple[str, ...]:
    return tuple("" if value.casefold() == DELETION else value for value in parted(text))


def _replacements_text(values: tuple[str, ...]) -> str:
    return joined(tuple(value or DELETION for value in values))


def folded(text: str) -> str:
    """A heading or a choice as people write it in many ways: in small letters, only letters and digits."""
    return "".join(filter(str.isalnum, text.casefold()))


_CATEGORIES = {item: item.label for item in Category}
_STATUSES = {item: item.label for item in Status}
_LAYERS = {item: item.value for item in Layer}

COLUMNS = (
    _text("id", "Id", 24, "Nama tetap entri. Biarkan seperti adanya; kosongkan untuk entri baru."),
    _text("pattern", "Frasa", 34, "Yang dicari dalam naskah. Cara menulisnya ada di bawah.", "pola", "frase"),
    Column(
        "replacements", "Pengganti", "Satu per baris dalam sel, terbaik di atas. (hapus) berarti frasanya dibuang.",
        34, _replacements, _replacements_text, ("padanan", "ganti", "kepanjangan"),
    ),
    _choice(_CATEGORIES, "category", "Kategori", "Jenis temuannya; pilih dari daftar."),
    _flag("safe", "Aman", "ya hanya bila pengganti pertama selalu benar, apa pun kalimatnya."),
    _choice(_STATUSES, "status", "Status", "Hanya yang Disetujui yang dipakai. Kosong pada entri baru: Diusulkan."),
    _text("why", "Alasan", 44, "Dibaca penulis di samping temuan.", "mengapa"),
    _text("source", "Sumber", 26, "Dari mana penilaian ini, misalnya KBBI atau pedoman kantor."),
    _list("bad", "Contoh salah", 52, "Satu kalimat per baris; kurung siku pada yang harus ditandai.", "buruk"),
    _list("good", "Contoh benar", 52, "Satu kalimat per baris; kalimat yang tidak boleh ditandai.", "baik"),
    _list("exceptions", "Kecuali", 26, "Konteks yang dibiarkan, satu per baris; _ menggantikan frasanya.", "except"),
    _list("channels", "Kanal", 16, "Kanal tempat entri berlaku, satu per baris; kosong berarti semua.", "saluran"),
    _choice(_LAYERS, "layer", "Lapisan", "Milik siapa entri ini. Kosong pada entri baru: instansi.", "lapis"),
    _flag("muted", "Dibisukan", "ya: selama disetujui, frasa dengan id ini tidak dicari.", "bisu"),
    _flag("locked", "Terkunci", "ya: lapisan di bawahnya tidak dapat menggantikan entri ini.", "kunci"),
)  # fmt: skip
BY_FIELD: Mapping[str, Column] = MappingProxyType({column.field: column for column in COLUMNS})
# Not fields that a row can change: what an entry was when the file was written, and what people like to see.
VERSION, AT, BY = "Versi", "Diubah pada", "Diubah oleh"
_TOLD = {folded(name): name for name in (VERSION, AT, BY)} | {"version": VERSION, "at": AT, "by": BY}
_FIELDS = {folded(name): column.field for column in COLUMNS for name in (column.heading, column.field, *column.names)}


def meant_by(heading: str) -> str:
    """The field that a heading means, ``VERSION``, ``AT`` or ``BY``; empty if it is unknown."""
    word = folded(heading)
    return _FIELDS.get(word) or _TOLD.get(word, "")


def content(entry: Entry) -> tuple[Value, ...]:
    """All of an entry but who changed it and when."""
    return tuple(getattr(entry, field) for field in BY_FIELD)
