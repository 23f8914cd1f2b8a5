"""Sentences of Universal Dependencies as spaCy documents: one token a written word, as Luwes sees text."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random

from spacy.tokens import Doc
from spacy.training.converters import conllu_to_docs

# The features that the treebanks tag alike and that a check asks for.
_FEATURES = ("Voice", "Polarity")
# Sentences in one document, so that the parser learns where one ends.
_SENTENCES = (1, 1, 1, 2, 3)


def read(path: Path) -> Iterator[Doc]:
    """One document a sentence, its clitics (*buku-nya*) merged onto the word that carries them.

    The merged word has the tag and the lemma of its host: *bukunya* is a noun with the lemma *buku*.

    Raises:
        OSError: there is no such file.
        ValueError: a line does not have ten columns.
    """
    text = path.read_text(encoding="utf-8")
    for doc in conllu_to_docs(text, n_sents=1, merge_subtokens=True, no_print=True):
        yield _host_only(doc)


def _host_only(doc: Doc) -> Doc:
    """The document less the features we do not learn, the clitics' lemmas, and the treebank's own tags."""
    return Doc(
        doc.vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        pos=[token.pos_ for token in doc],
        morphs=[
            "|".join(f"{name}={value[0]}" for name in _FEATURES if (value := token.morph.get(name))) for token in doc
        ],
        lemmas=[token.lemma_.split(" ")[0] for token in doc],
        heads=[token.head.i for token in doc],
        deps=[token.dep_ for token in doc],
    )


def without_tree(doc: Doc) -> Doc:
    """The document with its tags and features only."""
    return Doc(
        doc.vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        pos=[token.pos_ for token in doc],
        morphs=[str(token.morph) for token in doc],
    )


def grouped(sentences: Iterable[Doc], random: Random) -> Iterator[Doc]:
    """The sentences in order, now one, now two or three to a document."""
    waiting: list[Doc] = []
    size = random.choice(_SENTENCES)
    for sentence in sentences:
        waiting.append(sentence)
        if len(waiting) == size:
            yield _joined(waiting)
            waiting, size = [], random.choice(_SENTENCES)
    if waiting:
        yield _joined(waiting)


def _joined(sentences: list[Doc]) -> Doc:
    joined = Doc.from_docs(sentences) if len(sentences) > 1 else sentences[0]
    assert joined is not None  # only an empty list gives None  # noqa: S101
    return joined
