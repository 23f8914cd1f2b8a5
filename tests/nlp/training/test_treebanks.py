"""From CoNLL-U to the documents that the pipeline learns from."""

from random import Random

import pytest

from nlp.training import treebanks

CLITIC = """\
# text = Warga membacanya.
1\tWarga\twarga\tNOUN\tNN\tNumber=Sing\t2\tnsubj\t_\t_
2-3\tmembacanya\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
2\tmembaca\tbaca\tVERB\tVB\tVoice=Act\t0\troot\t_\t_
3\tnya\tnya\tPRON\tPRP\tNumber=Sing|Person=3\t2\tobj\t_\t_
4\t.\t.\tPUNCT\tZ\t_\t2\tpunct\t_\t_

"""


@pytest.fixture
def read(tmp_path):
    def read(text):
        file = tmp_path / "x.conllu"
        file.write_text(text, encoding="utf-8")
        return list(treebanks.read(file))

    return read


def test_a_clitic_stays_on_its_host_which_keeps_its_own_tag_lemma_and_voice(read):
    (doc,) = read(CLITIC)
    assert doc.text == "Warga membacanya. "
    assert [(t.text, t.pos_, t.lemma_, str(t.morph), t.head.i) for t in doc] == [
        ("Warga", "NOUN", "warga", "", 1),
        ("membacanya", "VERB", "baca", "Voice=Act", 1),
        (".", "PUNCT", ".", "", 1),
    ]


def test_sentences_are_grouped_in_order_and_none_is_lost(read):
    docs = list(treebanks.grouped(read(CLITIC * 10), Random(1)))
    assert sum(len(list(doc.sents)) for doc in docs) == 10
    assert max(len(list(doc.sents)) for doc in docs) > 1
