"""The real files in resources/bank: each entry must hold by itself and beside the others."""

from collections import defaultdict

import pytest

from nlp.category import Category
from nlp.check import Knowledge
from nlp.checker import Checker
from nlp.checks import phrase
from nlp.phrase_matcher import PhraseMatcher
from phrasebank.entry import Entry
from phrasebank.examples import Example, parse_example
from phrasebank.proof import forms, problems
from phrasebank.seed import seed_entries


@pytest.fixture(scope="module")
def entries() -> tuple[Entry, ...]:
    return seed_entries()


def test_every_shipped_entry_is_proved_by_its_own_examples(entries: tuple[Entry, ...]) -> None:
    assert {entry.id: found for entry in entries if (found := problems(entry))} == {}


def test_no_shipped_phrase_is_hidden_by_another(entries: tuple[Entry, ...]) -> None:
    phrases = [entry for entry in entries if entry.category is not Category.ABBREVIATION]
    checker = Checker(Knowledge(PhraseMatcher(entry.phrase() for entry in phrases)), (phrase.CHECK,))

    def is_found(example: Example, entry: Entry) -> bool:
        found = {(f.start, f.end, f.entry) for f in checker.check(example.sentence).findings}
        return (example.start, example.end, entry.id) in found

    hidden = [text for entry in phrases for text in entry.bad if not is_found(parse_example(text), entry)]
    assert hidden == []


def test_no_two_shipped_entries_look_for_the_same(entries: tuple[Entry, ...]) -> None:
    owners = defaultdict(list)
    for entry in entries:
        for form in forms(entry):
            owners[form].append(entry.id)
    assert {form: ids for form, ids in owners.items() if len(ids) > 1} == {}
