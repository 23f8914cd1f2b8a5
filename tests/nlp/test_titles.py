"""Offices and titled names, with names of our own."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.titles import is_titled, name_start, stretches


def found(text: str) -> list[str]:
    """The stretches, those that overlap made one."""
    spans: list[list[int]] = []
    for start, end in sorted(stretches(text)):
        if spans and start < spans[-1][1]:
            spans[-1][1] = max(end, spans[-1][1])
        else:
            spans.append([start, end])
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Plt. Kepala Dinas Kesehatan dr. Guna Wijaya, M.Kes., hadir.",
         ["Plt.", "Kepala Dinas Kesehatan dr. Guna Wijaya, M.Kes."]),
        ("Guna Wijaya, S.E., M.Si. dan H. Pihak Santoso hadir.", ["Guna Wijaya, S.E.", ", M.Si.", "H. Pihak Santoso"]),
        ("Ibu Guna Wijaya, SE menanam pohon.", ["Ibu Guna Wijaya, SE"]),
        ("Brigjen Pol. Guna bin Wijaya dan Letkol Inf Terkait tiba.",
         ["Brigjen Pol. Guna bin Wijaya", "Letkol Inf Terkait"]),
        ("Dr. (H.C.) Guna Wijaya, Ph.D. datang.", ["Dr. (H.C.) Guna Wijaya, Ph.D."]),
    ],
)  # fmt: skip
def test_offices_and_names_between_their_titles(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dibuka bupati kutai timur h. guna wijaya, s.e. di aula", ["bupati", "kutai timur h. guna wijaya, s.e."]),
        ("kepala seksi pelaksanaan kegiatan olahraga", ["kepala seksi pelaksanaan kegiatan"]),
        ("KEPALA SEKSI KEGIATAN OLAHRAGA MEMBUKA LOMBA", ["KEPALA SEKSI KEGIATAN OLAHRAGA"]),
        ("IBU GUNA WIJAYA, S.E. HADIR", ["IBU GUNA WIJAYA, S.E."]),
        ("LOMBA DIBUKA H. GUNA HIDAYATULLAH DI AULA", ["H. GUNA HIDAYATULLAH"]),
    ],
)
def test_without_the_help_of_the_letter_case_only_what_is_sure(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "a. rapat; h. kegiatan rapat",  # a list
        "Pada 1447 H. Warga merayakannya",  # a year
        "ibu hamil, guna pencegahan, se-kabupaten",
        "warga Samarinda, Bontang, dan Paser",
        "rapat ketua dprd",  # small letters are the slip here
        "Simak @bupati dan #camat",
    ],
)
def test_what_is_no_title(text):
    assert found(text) == []


def test_the_name_before_a_degree():
    text = "Hadir pula Drs. M. Guna Wijaya, M.Si."
    assert text[name_start(text, text.index(",")) :].startswith("Drs. M. Guna")


@settings(deadline=None)  # the first text loads the lists
@given(
    st.lists(
        st.sampled_from("Guna guna H. h. Bupati CAMAT , S.E. M.Si. dr. rapat Kepala Dinas \n İ 🙏🏻".split(" "))
    ).map(" ".join)
)
def test_stretches_lie_in_the_text(text):
    for start, end in stretches(text):
        assert 0 <= start <= end <= len(text)


@pytest.mark.parametrize(
    ("text", "titled"),
    [
        ("Tiba H. [Guna] Wijaya.", True),
        ("[Guna] Wijaya, S.E., tiba.", True),
        ("tiba camat h. [guna] wijaya", True),
        ("KEPALA SEKSI [KEGIATAN] OLAHRAGA TIBA", True),
        ("kepala seksi pelaksanaan [kegiatan] tiba", True),
        ("plt. kepala dinas tiba [guna] memeriksa", False),
        ("Bupati tiba [guna] memeriksa.", False),
        ("[Guna] memeriksa, bupati tiba.", False),
        ("Tiba H. Adi. [Guna] memeriksa banjir.", False),
    ],
)
def test_whether_a_word_belongs_to_a_title(text, titled):
    assert is_titled(text.replace("[", "").replace("]", ""), text.index("[")) is titled
