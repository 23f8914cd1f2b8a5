"""How a text reads, in numbers."""

from hypothesis import given
from hypothesis import strategies as st

from nlp.document import parse
from nlp.readability import measure

TEXT = "Pelaksanaan vaksinasi dibuka Bupati. Warga datang.\n\nKantor dinas buka sampai sore, dan petugas siap membantu."


def test_what_is_counted():
    figures = measure(parse(TEXT))
    assert (figures.words, figures.sentences, figures.characters) == (15, 3, len(TEXT))
    assert figures.nominalizations == 2  # Pelaksanaan, vaksinasi; petugas and kantor are no actions
    assert figures.passives == 1  # dibuka, not dinas
    assert figures.long_words == 4  # Pelaksanaan, vaksinasi, petugas, membantu


def test_the_longest_sentence_is_found_in_the_whole_text():
    figures = measure(parse(TEXT))
    assert figures.longest == 9
    assert TEXT[figures.longest_at :].startswith("Kantor dinas")


def test_lix_is_words_a_sentence_plus_long_words_in_a_hundred():
    figures = measure(parse(TEXT))
    assert figures.lix == 15 / 3 + 100 * 4 / 15


def test_a_name_or_a_fixed_term_is_no_nominalization():
    assert measure(parse("Dinas Pendidikan membuka pendaftaran pendidikan anak.")).nominalizations <= 1


def test_an_empty_text_has_no_figures():
    figures = measure(parse(" \n\n "))
    assert (figures.words, figures.lix, figures.words_per_sentence, figures.per_100_words(0)) == (0, 0, 0, 0)


@given(st.lists(st.text(alphabet="abi .\n🙏", max_size=40), max_size=5))
def test_a_text_measures_what_its_paragraphs_measure(parts):
    whole = measure(parse("\n\n".join(parts)))
    single = [measure(parse(part)) for part in parts]
    assert whole.words == sum(figures.words for figures in single)
    assert whole.longest == max((figures.longest for figures in single), default=0)
