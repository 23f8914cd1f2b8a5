"""Slots of the pattern notation: places in a phrase that many words may fill, and the forms a replacement may use."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from nlp.lexicon import analyse
from nlp.nominalizations import look_up
from nlp.numerals import NUMERAL

_ONE_WORD = r"[^\W\d_]+(?:-[^\W\d_]+)*"
_MONTHS = "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember"
_DAYS = "senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad"
MARK = re.compile(r"<(?P<name>[a-z]+)(?P<number>\d?)(?P<count> \d+-\d+)?(?::(?P<form>[a-z]+))?>")


@dataclass(frozen=True, slots=True)
class Slot:
    """A kind of slot.

    Attributes:
        name: what stands between the angle brackets.
        about: Indonesian, for the help.
        shape: a regular expression over the folded text.
        fits: whether words of that shape really are of the kind; small letters.
        named: the words must begin with a capital in the text.
    """

    name: str
    about: str
    shape: str
    fits: Callable[[str], bool] = bool
    named: bool = False


def _is_action(word: str) -> bool:
    row = look_up(word)
    return row is not None and bool(row.active) and not row.lexical


# Verbs that take no prefix: diwajibkan hadir.
_BARE_VERBS = frozenset(
    "hadir datang ikut masuk pulang pergi tahu ingat lapor tinggal makan minum tidur mandi duduk tunduk patuh taat "
    "siap antre bayar izin pindah kembali mundur maju turun naik singgah mampir lulus daftar absen cuti libur".split()
)
# Words that have a verb's prefix and are none: dalam berbagai hal.
_NO_VERBS = frozenset(
    "berbagai berdua bersama berikut berupa melalui menurut mereka terakhir terbaik terbaru terbesar terdekat "
    "terdepan terhadap terkait terlalu terlebih ternyata tersebut tertentu tertinggi terutama".split()
)


def _is_verb(word: str) -> bool:
    if word in _NO_VERBS:
        return False
    inflected = any(a.prefix.startswith(("me", "di", "ber", "ter")) for a in analyse(word))
    return inflected or word in _BARE_VERBS


SLOTS: dict[str, Slot] = {
    slot.name: slot
    for slot in (
        Slot("aksi", "kata benda tindakan: peninjauan, sosialisasi", _ONE_WORD, _is_action),
        Slot("verba", "kata kerja berimbuhan: meninjau, digelar", _ONE_WORD, _is_verb),
        Slot("kata", "satu kata apa saja; <kata 1-3> satu sampai tiga kata", _ONE_WORD),
        Slot("nama", "satu sampai lima kata berhuruf kapital", rf"{_ONE_WORD}(?: {_ONE_WORD}){{0,4}}", named=True),
        Slot(
            "angka",
            "bilangan dengan angka atau huruf",
            rf"(?:\d[\d.,]*|{NUMERAL}(?: {NUMERAL})*)",
        ),
        Slot("hari", "nama hari", rf"(?:{_DAYS})"),
        Slot("bulan", "nama bulan", rf"(?:{_MONTHS})"),
        Slot(
            "tanggal",
            "tanggal: 17 Agustus 2026, 17/8/2026",
            rf"\d{{1,2}}(?: (?:{_MONTHS})(?: \d{{4}})?|[/-]\d{{1,2}}(?:[/-]\d{{2,4}})?)",
        ),
    )
}
FORMS: dict[str, Callable[[str], str]] = {
    "aktif": lambda noun: row.active if (row := look_up(noun)) else "",
    "pasif": lambda noun: row.passive if (row := look_up(noun)) else "",
    # the active verb where it takes an object: untuk memperbaiki jalan, but not untuk bertemu petani
    "berobjek": lambda noun: row.active if (row := look_up(noun)) and row.passive else "",
}


def shape_of(mark: re.Match[str]) -> str:
    """The regular expression of a slot as written, ``<kata 1-3>`` included."""
    shape = SLOTS[mark["name"]].shape
    if not mark["count"]:
        return shape
    least, most = map(int, mark["count"].split("-"))
    return rf"{shape}(?: {shape}){{{least - 1},{most - 1}}}?"


def fill(replacement: str, found: Mapping[str, str]) -> str | None:
    """A replacement with its slots filled; None where a form is asked for that the word does not have.

    Args:
        replacement: may hold ``<aksi>``, ``<aksi:aktif>``, ``<nama>`` …
        found: the words of each slot in the text's own letter case.
    """
    missing = False

    def put(mark: re.Match[str]) -> str:
        nonlocal missing
        words = found[mark["name"] + mark["number"]]
        if not mark["form"]:
            return words
        form = FORMS[mark["form"]](words.lower())
        missing = missing or not form
        return form

    filled = MARK.sub(put, replacement)
    return None if missing else filled
