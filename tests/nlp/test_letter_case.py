import pytest

from nlp.letter_case import in_case_of


@pytest.mark.parametrize(
    ("original", "replacement", "result"),
    [
        ("dalam rangka", "untuk", "untuk"),
        ("Dalam rangka", "untuk", "Untuk"),
        ("DALAM RANGKA", "untuk", "UNTUK"),
        ("pada hari senin", "pada Senin", "pada Senin"),
        ("Kegiatan rapat koordinasi", "rapat koordinasi", "Rapat koordinasi"),
        ("Kegiatan Rapat Koordinasi", "rapat koordinasi", "Rapat Koordinasi"),
        ("kegiatan Rapat Koordinasi", "rapat koordinasi", "Rapat Koordinasi"),
        ("Pelepasan Siswa dan Guru", "siswa dan guru dilepas", "Siswa dan Guru Dilepas"),
        ("Barangsiapa yang", "siapa pun yang", "Siapa pun yang"),
        ("🙂", "untuk", "untuk"),
        ("Adapun", "", ""),
    ],
)
def test_the_replacement_keeps_the_case_of_the_original(original, replacement, result):
    assert in_case_of(original, replacement) == result
