"""News made to look like captions keeps what the pipeline is to learn."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc
from spacy.vocab import Vocab

from nlp.training.augment import as_caption


def _sentence():
    return Doc(
        Vocab(),
        words=["Jembatan", "itu", "dibangun", "oleh", "warga", "desa", "."],
        spaces=[True, True, True, True, True, False, False],
        pos=["NOUN", "DET", "VERB", "ADP", "NOUN", "NOUN", "PUNCT"],
        morphs=["", "", "Voice=Pass", "", "", "", ""],
        heads=[2, 0, 2, 4, 2, 4, 2],
        deps=["nsubj:pass", "det", "ROOT", "case", "obl", "nmod", "punct"],
    )


@given(st.integers())
def test_every_word_that_stays_keeps_its_tag_and_its_arc(seed):
    made = as_caption(_sentence(), Random(seed))
    before = {t.text.lower(): (t.pos_, str(t.morph), t.dep_, t.head.text.lower()) for t in _sentence()}
    words = [t for t in made if t.text.lower() in before]
    assert words
    for token in words:
        tag, voice, relation, head = before[token.text.lower()]
        assert (token.pos_, str(token.morph)) == (tag, voice)
        assert token.head.text.lower() == head or token.dep_ == "ROOT"
        assert token.dep_ in (relation, "ROOT")
    assert all(t.pos_ == "SYM" and t.dep_ == "punct" for t in made if t.text.lower() not in before)


def test_a_caption_may_begin_with_its_passive_verb():
    texts = {as_caption(_sentence(), Random(seed)).text for seed in range(60)}
    assert "Dibangun oleh warga desa." in texts
    assert "JEMBATAN ITU DIBANGUN OLEH WARGA DESA." in texts
    assert any(text.startswith("#") or text.endswith(("#", "@")) or "#" in text for text in texts)
