from nlp.nonstandard import forms


def test_a_pair_with_a_star_brings_all_inflections():
    known = forms()
    assert known["himbau"] == "imbau"
    assert known["menghimbau"] == "mengimbau"
    assert known["dihimbau"] == "diimbau"
    assert known["himbauannya"] == "imbauannya"


def test_no_standard_form_is_itself_listed_as_wrong():
    known = forms()
    assert [right for right in known.values() if right in known] == []
