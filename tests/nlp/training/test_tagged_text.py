"""nlp-id's tagged news as documents."""

import gzip

from spacy.vocab import Vocab

from nlp.training import tagged_text


def test_clitics_join_their_word_and_every_sentence_comes_once(tmp_path):
    sentence = "Buku\tNN\nnya\tPR\n(\tSYM\ntebal\tJJ\n)\tSYM\n.\tSYM\n\n"
    file = tmp_path / "x.gz"
    file.write_bytes(gzip.compress((sentence * 2 + "Warga\tNN\nhadir\tvb\n").encode()))
    docs = list(tagged_text.read(file, Vocab()))
    assert [doc.text.strip() for doc in docs] == ["Bukunya (tebal).", "Warga hadir"]
    assert [token.tag_ for token in docs[0]] == ["NN", "SYM", "JJ", "SYM", "SYM"]
    assert [token.tag_ for token in docs[1]] == ["NN", "VB"]
