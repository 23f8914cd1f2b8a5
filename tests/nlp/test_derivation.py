import pytest

from nlp.derivation import derivation


@pytest.mark.parametrize(
    "word",
    "berisiko pascapandemi antardesa terdampak sekelurahan merevitalisasi memfiturkan pencalonan".split(),
)
def test_writers_put_affixes_on_any_word(word):
    assert derivation(word) >= 0


@pytest.mark.parametrize(
    "word", "mengunjung menampilan diharapan bantuankan bakterii mebuatnya kegitan qwertyan".split()
)
def test_slips_are_no_derivations(word):
    assert derivation(word) == -1


def test_a_commoner_base_makes_a_likelier_word():
    assert derivation("dilapangan") > derivation("dikolokium") >= -1
