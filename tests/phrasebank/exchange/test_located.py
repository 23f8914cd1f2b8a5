"""The sentences of the gate land at the cell they are about."""

from dataclasses import replace

import pytest

from nlp.category import Category
from phrasebank.entry import Entry, Layer, Status
from phrasebank.exchange.located import located

SOUND = Entry("", "pasir laut", ("pasir",), Category.SPELLING, bad=("Ada [pasir laut => pasir].",))


@pytest.mark.parametrize(
    ("change", "column"),
    [
        ({"pattern": "pasir (laut"}, "Frasa"),
        ({"pattern": "pasir " * 100}, "Frasa"),
        ({"pattern": "dalam rangka", "bad": ("[Dalam rangka] itu.",)}, "Frasa"),
        ({"id": "Pasir Laut"}, "Id"),
        ({"category": Category.LONG_SENTENCE}, "Kategori"),
        ({"replacements": ()}, "Pengganti"),
        ({"replacements": ("a", "a")}, "Pengganti"),
        ({"replacements": ("a  b",)}, "Pengganti"),
        ({"replacements": ("pasir laut itu",), "bad": ("Ada [pasir laut].",)}, "Pengganti"),
        ({"replacements": ("agar supaya",), "bad": ("Ada [pasir laut].",)}, "Pengganti"),
        ({"replacements": ("<aksi>",)}, "Pengganti"),
        ({"bad": ()}, "Contoh salah"),
        ({"bad": ("Ada pasir laut.",)}, "Contoh salah"),
        ({"bad": ("Ada [pasir].",)}, "Contoh salah"),
        ({"bad": ("Ada [pasir laut => debu].",)}, "Contoh salah"),
        ({"good": ("Ada pasir laut.",)}, "Contoh benar"),
        ({"exceptions": ("pasar",)}, "Kecuali"),
        ({"channels": ("kentongan",)}, "Kanal"),
        ({"id": "agar-supaya", "layer": Layer.AGENCY}, "Id"),
    ],
)
def test_every_kind_of_problem_names_its_column(change, column, bank):
    bank.apply([replace(bank.get("agar-supaya"), locked=True, status=Status.APPROVED)])
    entry = replace(SOUND, **change)
    assert {located(problem).column for problem in bank.problems(entry)} == {column}
