"""The folder of the class path in which LanguageTool finds the phrases, the dictionary and the words it must know."""

import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

import resources
from nlp.known_words import frequent, listed
from nlp.languagetool.rules import Grammar, grammar
from nlp.nonstandard import forms as nonstandard_forms
from phrasebank.entry import Entry
from phrasebank.store import Bank

_DICTIONARY = ("id_ID.aff", "id_ID.dic")


def bank_grammar(path: Path | None) -> Grammar:
    """The approved phrases of a bank as LanguageTool's rules, with the entries' own examples.

    Args:
        path: the bank's file, which must be there; the default bank if None.

    Raises:
        BankError: the bank cannot be read.
    """
    with Bank.open(path, create=path is None) as bank:
        return entries_grammar(bank.in_force())


def entries_grammar(entries: Sequence[Entry]) -> Grammar:
    """The entries as LanguageTool's rules."""
    return grammar([entry.phrase() for entry in entries], {entry.id: entry.bad for entry in entries})


def bank_words(path: Path | None) -> frozenset[str]:
    """The own words of a bank, the writer's and the office's; the arguments and errors of :func:`bank_grammar`."""
    with Bank.open(path, create=path is None) as bank:
        return frozenset(own.word for own in bank.dictionary.words())


def write_classes(folder: Path, rules: str, words: Iterable[str] = ()) -> None:
    """Fill a folder that is to stand on the class path before the module.

    Args:
        folder: it need not exist.
        rules: the text of grammar.xml.
        words: to be taken for right, besides those that Luwes knows.

    Raises:
        OSError: the folder cannot be written.
    """
    grammars = folder / "org" / "languagetool" / "rules" / "id"
    grammars.mkdir(parents=True)
    (grammars / "grammar.xml").write_text(rules, encoding="utf-8")
    spelling = folder / "org" / "languagetool" / "resource" / "id" / "hunspell"
    spelling.mkdir(parents=True)
    for name in _DICTIONARY:
        shutil.copyfile(resources.path("spelling", name), spelling / name)
    known = (frequent().keys() | listed()) - nonstandard_forms().keys()
    known |= frozenset(words)
    (spelling / "ignore.txt").write_text("\n".join(sorted(known)) + "\n", encoding="utf-8")
