import itertools

from hypothesis import given
from hypothesis import strategies as st

from nlp.languagetool.token_products import fits, products, spelt


def told(product):
    """A product in short: ``dalam rangka|upaya``; a tilde glues."""
    return " ".join(("~" if choice.glued else "") + "|".join(sorted(choice.texts)) for choice in product)


def stood_for(product):
    """Every sequence of tokens a product stands for."""
    return set(itertools.product(*(choice.texts for choice in product)))


def test_forms_that_differ_in_one_place_become_one_sequence():
    forms = ["hal ini", "hal itu", "urusan ini", "urusan itu", "hal"]
    assert list(map(told, products(forms))) == ["hal|urusan ini|itu", "hal"]


def test_signs_are_tokens_of_their_own_and_hyphens_join():
    assert list(map(told, products(["oleh karena itu, rapat-rapat jum'at"]))) == [
        "oleh karena itu ~, rapat-rapat jum ~' ~at"
    ]


def test_words_are_recognised_in_any_letter_case_and_spelt_out_again():
    (product,) = products(["hal ini,", "hal itu,"])
    assert fits(product, "HAL ITU,")
    assert not fits(product, "hal itu ")
    assert spelt(product) == "hal ini,"


@given(st.lists(st.lists(st.sampled_from("abc,"), min_size=1, max_size=4).map(" ".join), max_size=12))
def test_products_stand_for_the_forms_and_nothing_else(forms):
    found = [stood_for(product) for product in products(forms)]
    assert set().union(*found) == {tuple(form.split()) for form in forms}
    assert sum(map(len, found)) == len(set(forms))
    assert products(reversed(forms)) == products(forms)
