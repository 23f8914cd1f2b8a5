import importlib.util
from pathlib import Path

import pytest

from nlp.sentences import sentences, word_count


def _split(text):
    return [text[start:end] for start, end in sentences(text)]


# Own examples of the rules that real captions need; each part is a sentence.
EXAMPLES = [
    ("Camat Loa Kulu, Dra. Hj. Siti Maryam, M.M., hadir. ", "Warga menyambutnya."),
    ("Rapat dipimpin Ir. Bambang, S.T., M.T. ", "Peserta rapat 30 orang."),
    ("Bantuan Rp. 7,5 juta untuk Kab. Paser. ", "Bantuan cair bulan ini."),
    ("Jam layanan 08.00 s.d. 15.00 WITA. ", "Sabtu tutup."),
    ("Bawa KTP, KK, dll. ", "Berkas diserahkan di loket 2."),
    ("Kunjungan dr. A. Rahman, Sp.P. ke Puskesmas berlangsung sehari.",),
    ("Minum vitamin C. ", "Jangan lupa sarapan."),
    ("“Kami siap membantu. ", "Warga jangan cemas,” kata Lurah."),
    ("Kata Lurah, “Kami siap. Jangan cemas.” ", "Warga pun tenang."),
    ("Ayo ke posyandu! 👶🏻 ", "Gratis, ya."),
    ("Syarat:\n", "1. KTP asli\n", "2. Pas foto"),
    ("Baris ini terlalu panjang sehingga\ndipotong di tengah kalimat. ", "Lalu selesai."),
    ("Pasar murah dibuka.", "Harga beras turun."),
    ("Unduh di www.samarinda.go.id. ", "Gratis."),
    ("Luas lahan 2.500 m. ", "Lahan itu milik desa."),
]


@pytest.mark.parametrize("parts", EXAMPLES)
def test_borders(parts):
    assert _split("".join(parts)) == [part.strip() for part in parts]


def test_words_have_a_letter_or_a_digit():
    assert word_count("Rp7,5 juta – untuk 25 KK 🙏 #Kaltim !") == 6


def test_the_shared_samples():
    file = Path(__file__).parents[3] / "shared" / "eval" / "sentence_samples.py"
    if not file.exists():
        pytest.skip("the shared samples are not beside this checkout")
    spec = importlib.util.spec_from_file_location("sentence_samples", file)
    samples = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(samples)
    right = [_split(s.replace("¦", "")) == [part.strip() for part in s.split("¦")] for s in samples.S]
    assert len(right) == 42
    assert sum(right) >= 40
