"""How good a pipeline is, on sentences it has never seen; gold tokens, one document a sentence."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc
from spacy.training import Example

from nlp.training import treebanks

GSD_TEST = "ud/GSD/id_gsd-ud-test.conllu"
CSUI_TEST = "ud/CSUI/id_csui-ud-test.conllu"


def figures(nlp: Language, docs: Iterable[Doc]) -> dict[str, float]:
    """Shares between 0 and 1.

    Returns:
        ``upos``; ``uas`` and ``las`` (full labels, punctuation left out, as spaCy scores);
        ``las_universal`` (labels without subtypes, as CoNLL 2018 scores); ``lemma_verb`` and ``lemma_noun``
        (letter case ignored).
    """
    examples = [Example(_bare(doc, nlp), doc) for doc in docs]
    for example, predicted in zip(examples, nlp.pipe([e.predicted for e in examples], batch_size=64), strict=True):
        example.predicted = predicted
    scores = Scorer().score_deps(examples, "dep", head_attr="head", ignore_labels=("p", "punct"), getter=_dep)
    universal = Scorer().score_deps(
        examples, "dep", head_attr="head", ignore_labels=("p", "punct"), getter=lambda t, _: _dep(t, "").split(":")[0]
    )
    pairs = [(p, g) for e in examples for p, g in zip(e.predicted, e.reference, strict=True)]
    return {
        "upos": _share(p.pos_ == g.pos_ for p, g in pairs),
        "uas": scores["dep_uas"],
        "las": scores["dep_las"],
        "las_universal": universal["dep_las"],
        "lemma_verb": _share(p.lemma_.lower() == g.lemma_.lower() for p, g in pairs if g.pos_ == "VERB"),
        "lemma_noun": _share(p.lemma_.lower() == g.lemma_.lower() for p, g in pairs if g.pos_ == "NOUN"),
    }


def _bare(doc: Doc, nlp: Language) -> Doc:
    return Doc(nlp.vocab, words=[t.text for t in doc], spaces=[bool(t.whitespace_) for t in doc])


def _dep(token: object, _: str) -> str:
    return str(getattr(token, "dep_", "")).lower()


def _share(right: Iterable[bool]) -> float:
    counted = list(right)
    return sum(counted) / len(counted) if counted else 0.0


def test_splits(data: Path) -> Mapping[str, list[Doc]]:
    """The test splits of both treebanks by name."""
    return {"GSD": list(treebanks.read(data / GSD_TEST)), "CSUI": list(treebanks.read(data / CSUI_TEST))}
