"""Tells which column a sentence of the bank's gate is about."""

import re

from phrasebank.exchange.columns import BY_FIELD
from phrasebank.exchange.record import Fault

# The first that fits; the sentences are those of phrasebank.proof, .examples, .circles and .writing.
_ABOUT = tuple(
    (re.compile(beginning), field)
    for beginning, field in (
        ("Pengecualian ", "exceptions"),
        ("Contoh benar ", "good"),
        ("Pada contoh |Padanan “.*” menjadi “|Tulis sedikitnya satu contoh|Beri tepat satu|Kurung siku", "bad"),
        ("Padanan |Kepanjangan |Tulis sedikitnya satu padanan|Ada padanan |Rapikan spasi|Bentuk <", "replacements"),
        ("Kategori ", "category"),
        ("Kanal ", "channels"),
        ("Id |Sudah ada entri |Entri .* dikunci", "id"),
        ("Pola|“.*” sudah ada pada entri", "pattern"),
    )
)
_POSITION = re.compile(r"\(tanda ke-(\d+)\)")


def located(problem: str) -> Fault:
    """The sentence with its column, and the place in the cell if it names one."""
    field = next((field for beginning, field in _ABOUT if beginning.match(problem)), "")
    position = _POSITION.search(problem)
    return Fault(BY_FIELD[field].heading if field else "", problem, int(position[1]) - 1 if position else None)
