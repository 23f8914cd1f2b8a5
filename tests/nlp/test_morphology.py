import pytest

from nlp.lexicon import Analysis, affixes, analyse, forms
from nlp.morphology import attach
from resources import lines


@pytest.mark.parametrize(
    ("root", "prefix", "suffix", "form"),
    [
        ("tinjau", "meN", "", "meninjau"),
        ("sosialisasi", "meN", "kan", "menyosialisasikan"),
        ("proses", "meN", "", "memproses"),
        ("pengaruh", "meN", "i", "memengaruhi"),
        ("verifikasi", "meN", "", "memverifikasi"),
        ("transfer", "meN", "", "mentransfer"),
        ("kritik", "meN", "", "mengkritik"),
        ("khusus", "meN", "kan", "mengkhususkan"),
        ("syarat", "meN", "kan", "mensyaratkan"),
        ("cek", "menge", "", "mengecek"),
        ("baru", "memper", "i", "memperbarui"),
        ("rasa", "ter", "", "terasa"),
        ("ramai", "be", "", "beramai"),
        ("umum", "peN", "an", "pengumuman"),
        ("tindak lanjut", "meN", "i", "menindaklanjuti"),
        ("tanggung jawab", "ber", "", "bertanggung jawab"),
        ("tanggung jawab", "memper", "kan", "mempertanggungjawabkan"),
        ("tulis-tulis", "meN", "", "menulis-nulis"),
        ("main-main", "ber", "", "bermain-main"),
    ],
)
def test_sound_changes(root, prefix, suffix, form):
    assert attach(root, prefix, suffix) == form


def test_every_form_of_the_lexicon_leads_back_to_its_root():
    every_root = {line.partition("/")[0] for name in ("roots.txt", "more_roots.txt") for line in lines("lexicon", name)}
    lost = [
        (root, affix)
        for root in every_root
        for affix in affixes(root)
        if Analysis(root, *affix) not in analyse(attach(root, *affix))
    ]
    assert len(every_root) > 30_000
    assert lost == []


@pytest.mark.parametrize(
    ("word", "analysis"),
    [
        ("kunjungannya", Analysis("kunjung", "", "an", "nya")),
        ("dilaksanakanlah", Analysis("laksana", "di", "kan", "", "lah")),
        ("anak-anaknya", Analysis("anak-anak", "", "", "nya")),
        ("menulis-nulis", Analysis("tulis-tulis", "meN")),
        ("pelaksanaan", Analysis("laksana", "peN", "an")),
    ],
)
def test_words_are_taken_apart(word, analysis):
    assert analysis in analyse(word)


def test_what_is_no_word_has_no_analysis():
    assert analyse("mensukseskan") == ()
    assert analyse("xyz") == ()


def test_a_root_in_all_its_forms():
    assert {"laksana", "melaksanakan", "dilaksanakan", "terlaksana", "pelaksanaan"} <= set(forms("laksana"))
