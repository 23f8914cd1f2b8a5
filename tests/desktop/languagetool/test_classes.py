from desktop.languagetool.classes import bank_words, write_classes
from phrasebank.entry import Layer
from phrasebank.store import Bank


def test_the_own_words_of_writer_and_office_are_ignored(tmp_path):
    path = tmp_path / "bank.db"
    with Bank.open(path) as bank:
        bank.dictionary.add(["lundayeh"])
        bank.dictionary.add(["GoPay"], layer=Layer.AGENCY)
    write_classes(tmp_path / "classes", "<rules/>", bank_words(path))
    (ignored,) = (tmp_path / "classes").rglob("ignore.txt")
    assert {"lundayeh", "GoPay", "dan"} <= set(ignored.read_text(encoding="utf-8").split())
