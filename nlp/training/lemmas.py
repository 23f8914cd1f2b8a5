"""The lemmas of the pipeline, for spaCy's rule lemmatizer: treebanks first, then the lexicon, then nlp-id's table."""

import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from spacy.lookups import Lookups
from spacy.tokens import Doc

from nlp.lexicon import analyse, forms, roots

_VERBAL = ("me", "di", "ber", "ter")
_INFLECTED = ("verb", "noun", "adj")
# What the treebanks tag as nothing else than themselves stays out of the tables.
_OTHERS = ("adv", "num", "sconj", "adp", "det", "pron", "aux")


def tables(treebanks: Iterable[Doc], words: Iterable[str], lemma_table: Path) -> Lookups:
    """The tables ``lemma_exc`` and ``lemma_rules``, by part of speech.

    A clitic falls (*bukunya* → *buku*) and so do affixes (*pertumbuhan* → *tumbuh*), as in both treebanks.

    Args:
        treebanks: documents with gold tags and lemmas; they win.
        words: words of ordinary text, so that the forms people use are there with their clitics.
        lemma_table: gzipped JSON, form to root.

    Raises:
        OSError: there is no such file.
    """
    known: dict[str, str] = json.loads(gzip.decompress(lemma_table.read_bytes()))
    exceptions: dict[str, dict[str, list[str]]] = {pos: {} for pos in (*_INFLECTED, *_OTHERS)}
    wanted = {word.lower() for word in words} | {form for root in roots() for form in forms(root)}
    for form in sorted(wanted):
        lemma = _lemma(form, known)
        if lemma and lemma != form:
            for pos in ("verb",) if form.startswith(_VERBAL) else ("noun", "adj"):
                exceptions[pos][form] = [lemma]
    for (form, pos), lemma in _gold(treebanks).items():
        if pos == "propn":  # a name is its own lemma
            continue
        if lemma != form:
            exceptions.setdefault(pos, {})[form] = [lemma]
        else:
            exceptions.get(pos, {}).pop(form, None)
    ending = {root: [root] for root in roots() if root.endswith("nya")}  # tanya, punya: no clitic
    for pos in _INFLECTED:
        exceptions[pos] = ending | exceptions[pos]
    found = Lookups()
    found.add_table("lemma_rules", {pos: [["nya", ""]] for pos in _INFLECTED})
    found.add_table("lemma_exc", {pos: table for pos, table in exceptions.items() if table})
    return found


def _lemma(form: str, known: dict[str, str]) -> str | None:
    """The root of a form: half of a doubled word, the lexicon's longest root, or the table's."""
    half, hyphen, second = form.partition("-")
    if hyphen and second.startswith(half):
        return _lemma(half, known) or half
    if found := analyse(form):
        return found[0].root
    return known.get(form) or known.get(form.removesuffix("nya"))


def _gold(treebanks: Iterable[Doc]) -> dict[tuple[str, str], str]:
    """The commonest lemma of every form and part of speech."""
    counted: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for doc in treebanks:
        for token in doc:
            counted[token.text.lower(), token.pos_.lower()][token.lemma_.lower()] += 1
    return {key: lemmas.most_common(1)[0][0] for key, lemmas in counted.items()}
