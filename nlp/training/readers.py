"""What the training reads, registered with spaCy: all treebanks, a share of the tagged text, some of it as captions."""

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training import Example

from nlp.training.augment import as_caption


@spacy.registry.readers("luwes.Mixture.v1")
def mixture(
    trees: Path, tagged: Path | None, share: float, captions: float, seed: int
) -> Callable[[Language], Iterator[Example]]:
    """A reader that gives another mixture at every pass.

    Args:
        trees: a ``.spacy`` file with tags and trees; all of it is read at each pass.
        tagged: a ``.spacy`` file with the second task's tags; None leaves the task out.
        share: how much of ``tagged`` is read at each pass, 0 to 1.
        captions: how many of all documents are changed into the look of a caption, 0 to 1.
        seed: the same seed gives the same documents in the same order.
    """
    random = Random(seed)  # noqa: S311  # not for secrets

    def read(nlp: Language) -> Iterator[Example]:
        docs = list(DocBin().from_disk(trees).get_docs(nlp.vocab))
        if tagged:
            docs += [doc for doc in DocBin().from_disk(tagged).get_docs(nlp.vocab) if random.random() < share]
        random.shuffle(docs)
        for doc in docs:
            yield _example(as_caption(doc, random) if random.random() < captions else doc)

    return read


def _example(doc: Doc) -> Example:
    return Example(Doc(doc.vocab, words=[t.text for t in doc], spaces=[bool(t.whitespace_) for t in doc]), doc)
