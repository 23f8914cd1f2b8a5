from nlp.nonstandard import forms, written_out


def test_a_pair_with_a_star_brings_all_inflections():
    known = forms()
    assert known["himbau"] == "imbau"
    assert known["menghimbau"] == "mengimbau"
    assert known["dihimbau"] == "diimbau"
    assert known["himbauannya"] == "imbauannya"


def test_the_inflected_forms_are_those_of_the_list():
    """After a change of the list or the lexicon run resources/packaging/build_nonstandard.py."""
    assert forms() == written_out()


def test_no_standard_form_is_itself_listed_as_wrong():
    known = forms()
    assert [right for right in known.values() if right in known] == []
