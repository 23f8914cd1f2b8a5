"""A real LanguageTool and Luwes find the same phrases."""

import pytest

from nlp.check import Knowledge
from nlp.checker import Checker
from nlp.checks import phrase
from nlp.languagetool.client import LanguageToolClient
from nlp.phrase_matcher import PhraseMatcher
from phrasebank.examples import parse_example

_TOGETHER = 100  # sentences in one request


@pytest.fixture(scope="module")
def client(server):
    client = LanguageToolClient()
    client.connect(server.url)
    yield client
    client.close()


@pytest.fixture(scope="module")
def checker(shipped, rules):
    """Luwes with the phrases that LanguageTool knows too."""
    known = set(rules.entries)
    phrases = [entry.phrase() for entry in shipped if entry.id in known]
    return Checker(Knowledge(PhraseMatcher(phrases)), (phrase.CHECK,))


@pytest.fixture(scope="module")
def both(client, checker):
    """Finds the phrases of texts by both: for each text a pair of dicts from (start, end, entry) to suggestions."""

    def find(texts):
        for at in range(0, len(texts), _TOGETHER):
            together = texts[at : at + _TOGETHER]
            text = "\n\n".join(together)
            theirs = [found for found in client.check(text) if found.entry]
            ours = checker.check(text).findings
            start = 0
            for one in together:
                end = start + len(one)
                yield one, *({_key(f, start): f.suggestions for f in found if start <= f.start < end}
                             for found in (theirs, ours))  # fmt: skip
                start = end + 2

    return find


def _key(finding, start):
    return finding.start - start, finding.end - start, finding.entry


def _is_crowded(key, keys):
    """Whether another finding overlaps this one or stands directly beside it."""
    start, end, _ = key
    return any(other != key and other[0] <= end + 1 and start <= other[1] + 1 for other in keys)


@pytest.mark.parametrize("kind", ["bad", "good"])
def test_both_find_the_same_in_the_examples_of_all_entries(both, shipped, rules, kind):
    """They differ only where two phrases crowd each other; there LanguageTool reports one and Luwes may report both.

    LanguageTool's CleanOverlappingFilter drops a match whose suggestion repeats a word of its neighbour's, and of
    two that overlap and are equally long it keeps the second, Luwes the first.
    """
    known = set(rules.entries)
    entries = [entry for entry in shipped if entry.id in known]
    texts = (
        [parse_example(text).sentence for entry in entries for text in entry.bad]
        if kind == "bad"
        else [text for entry in entries for text in entry.good]
    )
    results = list(both(texts))
    different = [(text, theirs, ours) for text, theirs, ours in results if theirs.keys() != ours.keys()]
    for text, theirs, ours in different:
        keys = theirs.keys() | ours.keys()
        assert all(_is_crowded(key, keys) for key in theirs.keys() ^ ours.keys()), text
    assert len(different) <= 0.005 * len(results)


def test_suggestions_are_the_same_but_for_capitals(both, shipped):
    texts = [parse_example(text).sentence for entry in shipped if entry.bad for text in entry.bad[:1]]
    for text, theirs, ours in both(texts):
        for key in theirs.keys() & ours.keys():
            folded = tuple(suggestion.lower() for suggestion in ours[key])[:5]
            assert tuple(suggestion.lower() for suggestion in theirs[key]) == folded, text


@pytest.mark.parametrize(
    "text",
    [
        "Warga berkumpul dalam\nrangka menyambut HUT.",
        "🎉🎉Dalam rangka HUT, warga berkumpul.",
        "DALAM RANGKA HUT, WARGA BERKUMPUL.",
        "Rapat itu masih dalam rangka HUT.",
        "Ikuti #dalam-rangka dan @dikarenakan_id.",
        "Kantor tutup (dikarenakan banjir).",
        "Kantor tutup “dikarenakan banjir”.",
        "dikarenakan-dikarenakan",
    ],
)
def test_borders_of_words_are_the_same(both, text):
    ((_, theirs, ours),) = both([text])
    assert theirs.keys() == ours.keys()


def test_the_rest_speaks_indonesian(client):
    text = "Kami mengunakan tenda , yang yang besar (dan  kuat s.d. hari ini. #takdikenal Palaran datang.Sebanyak 3 %"
    found = client.check(text)
    assert [finding.text for finding in found] == [
        "mengunakan", " ,", "yang yang", "(", "  ", "Sebanyak", " %",
    ]  # fmt: skip
    assert [finding.suggestions[:1] for finding in found] == [
        ("menggunakan",), (",",), ("yang",), (), (" ",), (" Sebanyak",), ("%",),
    ]  # fmt: skip
    english = {"the", "space", "comma", "word", "possible", "symbol"}
    assert not english & {word for finding in found for word in finding.message.lower().split()}
