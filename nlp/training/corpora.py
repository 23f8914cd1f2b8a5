"""Turns the data into the files that spaCy trains on."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from nlp.training import tagged_text, treebanks

CSUI = "ud/CSUI/id_csui-ud-train.conllu"
GSD = "ud/GSD/id_gsd-ud-dev.conllu"
SILVER = "ud/GSD-train-upgraded-silver.conllu"
TAGGED = "nlp-id/dataset_postag.txt.gz"
LEMMAS = "nlp-id/lemma_dict.json.gz"
# Every twelfth gold sentence watches the training and is never learnt.
_WATCHING = 12
# How many times the gold sentences of each treebank are read with their trees, and with their tags alone: there are
# 4,477 silver sentences and 1,113 gold ones, and CSUI hangs some words on others than GSD does.
_GOLD = ((CSUI, 1, 2), (GSD, 4, 0))


@dataclass(frozen=True, slots=True)
class Corpora:
    """What was made.

    Attributes:
        trees, tagged, watching: files of documents.
        gold: the documents with gold lemmas.
        words: every word form of all of them.
    """

    trees: Path
    tagged: Path
    watching: Path
    gold: list[Doc]
    words: frozenset[str]


def prepare(data: Path, folder: Path, *, silver: bool = True) -> Corpora:
    """Write ``trees.spacy``, ``tagged.spacy`` and ``watching.spacy`` into ``folder``.

    The same data gives the same bytes. No test split is opened.

    Args:
        data: the folder with ``ud/`` and ``nlp-id/``.
        folder: where the files go; made if need be.
        silver: whether the machine-upgraded training part of GSD is used.

    Raises:
        OSError: a file of the data is missing, or the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    random = Random(0)  # noqa: S311  # not for secrets
    gold = {name: list(treebanks.read(data / name)) for name, _, _ in _GOLD}
    trees = list(treebanks.grouped(treebanks.read(data / SILVER), random)) if silver else []
    for name, whole, tags_only in _GOLD:
        learnt = [doc for at, doc in enumerate(gold[name]) if at % _WATCHING]
        for _ in range(whole):
            trees += treebanks.grouped(learnt, random)
        for _ in range(tags_only):
            trees += map(treebanks.without_tree, treebanks.grouped(learnt, random))
    tagged = list(tagged_text.read(data / TAGGED, Vocab()))
    return Corpora(
        trees=_write(trees, folder / "trees.spacy"),
        tagged=_write(tagged, folder / "tagged.spacy"),
        watching=_write([doc for bank in gold.values() for doc in bank[::_WATCHING]], folder / "watching.spacy"),
        gold=[doc for bank in gold.values() for doc in bank],
        words=frozenset(token.text for doc in (*trees, *tagged) for token in doc),
    )


def _write(docs: Iterable[Doc], path: Path) -> Path:
    DocBin(["ORTH", "SPACY", "POS", "MORPH", "HEAD", "DEP", "TAG"], docs=docs).to_disk(path)
    return path
