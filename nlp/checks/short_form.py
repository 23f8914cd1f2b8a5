"""Short forms that lack their full stops: dll, s/d, a.n."""

import re
from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.odd_signs import where_odd
from nlp.rule import Rule
from nlp.spotter import Spotter

_ID = "short-form"
_WHY = "Singkatan ini ditulis dengan titik: satu titik di akhir bila tiga huruf, titik pada setiap huruf bila dua."
_SOURCE = "EYD Edisi V, singkatan"
_RULE = Rule(_ID, Category.PUNCTUATION, _WHY, _SOURCE)
_RIGHT = {
    **{wrong: f"{wrong}." for wrong in ("dll", "dsb", "dst", "dkk")},
    **{".".join(short): f"{short}." for short in ("dll", "dsb", "dst", "dkk")},  # d.l.l
    **{f"{a}{joint}{b}": f"{a}.{b}." for a, b in ("sd", "an", "up", "da", "cq", "ub") for joint in "./"},
    "sd": "s.d.",
}
_SPOTTER = Spotter(_RIGHT)
_FORM = re.compile(
    rf"(?P<form>{'|'.join(sorted(map(re.escape, _RIGHT), key=len, reverse=True))})(?P<stop>\.?)(?![\w@./-])"
)
_BETWEEN = re.compile(r"(?<=\d )sd(?= (?:\d|selesai))")  # else it is a school


def _find(paragraph: Paragraph) -> Iterator[Finding]:
    text = paragraph.text
    for start in _SPOTTER.starts(paragraph):
        form = _FORM.match(text, start)
        if form is None or (form["form"] == "sd" and not _BETWEEN.match(text, start)):
            continue
        right, joined = _RIGHT[form["form"]], text[start - 1 : start] in (".", "/", "-")
        if form.group() != right and not (joined or paragraph.protection.is_untouchable(*form.span())):
            yield _RULE.finding(paragraph, *form.span(), "Tulis “{best}”, bukan “{text}”.", (right,))


CHECK = Check(
    id=_ID,
    title="Titik pada singkatan",
    about="Menandai singkatan seperti “dll”, “s/d”, dan “a.n” yang titiknya kurang.",
    source=_SOURCE,
    category=Category.PUNCTUATION,
    bad=(
        "Warga membawa beras, gula, [dll], lalu pulang.",
        "Loket buka pukul 08.00 [s/d] 12.00 atau 1 [sd] 3 Mei.",
        "Surat [a.n] Bupati, [u.p] Sekda.",
        "Hadir Budi [d.k.k.]",
    ),
    good=(
        "Warga membawa beras, gula, dll., lalu pulang. Hadir Budi dkk.",
        "Loket buka pukul 08.00 s.d. 12.00. Surat a.n. Bupati, u.p. Sekda.",
        "Berkas inti.dll di sd negeri 3 dan www.s.d",
    ),
    find=where_odd(_ID, _find),
)
