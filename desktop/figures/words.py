"""What the numbers are called and what they mean, in words for the writer."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.numbers import decimal
from nlp.figures import Figures
from nlp.stiffness import Grade

translate = QCoreApplication.translate  # the name that lupdate looks for


class Row(NamedTuple):
    """One number.

    Attributes:
        name: what it is called.
        value: as it is written in the language of the windows.
        about: what it means and what to do with it.
    """

    name: str
    value: str
    about: str


def grade_word(grade: Grade) -> str:
    """What the index means: luwes, agak kaku, kaku."""
    words = {
        Grade.SUPPLE: translate("Figures", "luwes"),
        Grade.SOMEWHAT_STIFF: translate("Figures", "agak kaku"),
        Grade.STIFF: translate("Figures", "kaku"),
    }
    return words[grade]


def index_about() -> str:
    """What the index is."""
    return translate(
        "Figures",
        "Tiap frasa kaku, nominalisasi, dan pasif kaku bernilai 9 poin, kata mubazir 6, kalimat panjang 12, "
        "lalu dibagi per 100 kata. Berita biasa nilainya sekitar 9; di atas 36 naskah terasa kaku. "
        "Temuan yang Anda abaikan tidak dihitung.",
    )


def rows(figures: Figures, usual_lix: float | None = None) -> Iterator[Row]:
    """The numbers of a text.

    Args:
        figures: of the text.
        usual_lix: the mean of the writer's other drafts, if there are any.
    """
    yield Row(
        translate("Figures", "Kata per kalimat"),
        decimal(figures.words_per_sentence),
        translate("Figures", "Rata-rata. Kalimat 10 sampai 20 kata enak dibaca di ponsel."),
    )
    yield Row(
        translate("Figures", "Kalimat terpanjang"),
        translate("Figures", "{0} kata").format(figures.longest),
        translate("Figures", "Lebih dari 30 kata sebaiknya dipecah."),
    )
    yield Row(
        translate("Figures", "Nominalisasi per 100 kata"),
        decimal(figures.per_100_words(figures.nominalizations)),
        translate(
            "Figures",
            "Kata benda dari kata kerja, seperti “pelaksanaan”. Kata kerjanya biasanya lebih hidup. "
            "Nama dan istilah tetap, seperti “pendidikan”, tidak dihitung.",
        ),
    )
    yield Row(
        translate("Figures", "Pasif per 100 kata"),
        decimal(figures.per_100_words(figures.passives)),
        translate(
            "Figures",
            "Kata kerja berawalan di-. Pasif tidak salah, tetapi banyak pasif menyembunyikan siapa yang bertindak.",
        ),
    )
    yield Row(
        translate("Figures", "Kata panjang"),
        translate("Figures", "{0} dari 100").format(round(figures.per_100_words(figures.long_words))),
        translate("Figures", "Kata yang lebih dari enam huruf."),
    )
    yield Row(translate("Figures", "LIX"), _lix_value(figures.lix, usual_lix), _lix_about())


def _lix_value(lix: float, usual: float | None) -> str:
    if usual is None:
        return decimal(lix)
    if abs(lix - usual) < 2:
        return translate("Figures", "{0}, seperti biasanya").format(decimal(lix))
    words = (
        translate("Figures", "{0}, lebih berat dari biasanya ({1})")
        if lix > usual
        else translate("Figures", "{0}, lebih ringan dari biasanya ({1})")
    )
    return words.format(decimal(lix), decimal(usual))


def _lix_about() -> str:
    return translate(
        "Figures",
        "Kata per kalimat ditambah kata panjang per 100 kata. Untuk bahasa Indonesia belum ada patokan kelasnya, "
        "jadi bandingkan dengan naskah Anda sendiri.",
    )
