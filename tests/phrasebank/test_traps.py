"""Traps of real text, with the shipped bank and all instant checks: where a naive list raises false alarms."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.category import Category
from nlp.check import Knowledge
from nlp.checker import Checker
from nlp.fixing import fixed
from nlp.phrase_matcher import PhraseMatcher
from phrasebank.examples import parse_example
from phrasebank.seed import seed_entries

STYLE = {Category.STIFF_PHRASE, Category.NOMINALIZATION, Category.REDUNDANCY, Category.STIFF_PASSIVE}


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(Knowledge(PhraseMatcher(entry.phrase() for entry in seed_entries())))


@pytest.fixture
def reported(checker: Checker):
    """What is reported in a text, of the given categories."""
    return lambda text, categories: [f.text for f in checker.check(text).findings if f.category in categories]


@pytest.mark.parametrize(
    "text",
    [
        # names of events and titles of rules
        "Ribuan warga menghadiri Jalan Sehat Dalam Rangka HUT Kabupaten di alun-alun.",
        "Aturan itu tertuang dalam Surat Edaran Nomor 7 Tahun 2025 tentang Hemat Air Dalam Rangka Kemarau.",
        "Desa mengirim dua peserta ke Lomba Teknologi Tepat Guna.",
        "Seminar bertema “Bersama guna Menjaga Sungai” diikuti 80 siswa.",
        # terkait as an attribute
        "Dinas dan instansi terkait sudah turun ke lokasi.",
        "Dua masalah itu saling terkait.",
        # langsung that means something
        "Pendaftaran dibuka langsung di loket atau lewat aplikasi.",
        "Laporan warga langsung ditanggapi petugas.",
        # kegiatan that points
        "Kegiatan ini diikuti 30 kader. Kegiatan tersebut gratis.",
        # no single verb says it
        "Aturan baru memberikan kepastian hukum bagi petani.",
        "Warga memberikan masukan dalam musyawarah.",
        "Masyarakat adat melaksanakan ritual tolak bala.",
        "Pemkab melaksanakan Rencana Aksi Daerah.",
        # ordinary words
        "Jembatan tersebut adalah jalan pintas dan merupakan milik desa.",
        "Berbagai pihak dan seluruh pihak ikut membantu.",
        # a passive with its subject
        "Masyarakat diharapkan tetap tenang.",
        "Rapat dilaksanakan di balai desa.",
        # a bracketed date
        "Upacara digelar Senin (9/5) di halaman kantor.",
        "Manfaat yang dimaksud antara lain udara bersih.",
    ],
)
def test_ordinary_indonesian_is_left_alone(reported, text: str) -> None:
    assert reported(text, STYLE) == []


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Rapat membahas laporan terkait sampah.", ["laporan terkait"]),
        ("Pameran dibuka langsung oleh Camat.", ["dibuka langsung oleh"]),
        ("Warga mengikuti kegiatan rapat RT.", ["kegiatan rapat"]),
        ("Sehubungan dengan hal tersebut, jalan ditutup.", ["Sehubungan dengan hal tersebut"]),
        ("Pihak kelurahan mendata warga.", ["Pihak kelurahan"]),
        ("Diharapkan warga hadir tepat waktu.", ["Diharapkan"]),
        ("Bantuan diterima 9 (sembilan) keluarga.", ["9 (sembilan)"]),
    ],
)
def test_their_stiff_twins_are_found(reported, text: str, phrases: list[str]) -> None:
    assert reported(text, STYLE) == phrases


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dilokasi banjir, dapur umum di buka kemarin.", ["Dilokasi", "di buka"]),
        ("Posko ada dilapangan desa, bukan di lapangan sekolah.", ["dilapangan"]),
        ("LAYANAN DIMASA LIBUR", ["DIMASA"]),
        ("Bupati mengimbau warga dan dinas dijadwalkan hadir.", []),
    ],
)
def test_di_and_ke(reported, text: str, words: list[str]) -> None:
    assert reported(text, {Category.SPELLING}) == words


@pytest.mark.parametrize(
    ("text", "abbreviations"),
    [
        ("Peserta Bimbingan Teknis (Bimtek) pulang. Bimtek usai.", []),
        ("SATPAS atau Satuan Penyelenggara Administrasi SIM tutup.", []),
        ("Program GESIT dan FERMIPANG berlanjut.", []),
        ("Kepala OPD hadir, OPD lain menyusul.", ["OPD"]),
    ],
)
def test_abbreviations(reported, text: str, abbreviations: list[str]) -> None:
    assert reported(text, {Category.ABBREVIATION}) == abbreviations


def test_degrees_and_amounts_end_no_sentence(reported) -> None:
    text = (
        "Camat M. Yusuf, S.Sos., M.Si., bersama Ka. Puskesmas dr. Hj. Ratna, M.Kes., menyerahkan Rp. 7,5 juta kepada "
        "panitia. Lomba di Prov. Kaltim itu diikuti 20 regu dari Kab. Paser, dan semuanya pulang membawa hadiah kecil."
    )
    assert reported(text, {Category.LONG_SENTENCE}) == []


def test_direct_speech_is_never_mended_by_itself(checker: Checker) -> None:
    text = "“Dalam rangka HUT, kami senantiasa siap guna membantu, seyogyanya begitu,” ujar Camat."
    assert reported_any(checker, text)
    assert fixed(checker, text) == text


def test_what_may_carry_meaning_is_only_suggested(checker: Checker) -> None:
    text = "Kepala Kantor secara langsung menghadiri rapat, stafnya lewat Zoom."  # in person
    assert reported_any(checker, text)
    assert fixed(checker, text) == text


def reported_any(checker: Checker, text: str) -> bool:
    return bool(checker.check(text).findings)


UNTOUCHED = (
    "#DalamRangkaHUT", "@senantiasa.id", "https://guna.go.id/agar-supaya?x=1", "humas@dikarenakan.go.id",
    "1.250.000,50", "0812-3456-7890", "🙏🏻", "Hj. Ratna Wulandari, S.Sos., M.Si.", "Lomba Kegiatan Rapat Akbar",
    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah", "program “Senantiasa Sehat Guna Bangsa”",
)  # fmt: skip
SAFE = tuple(parse_example(entry.bad[0]).sentence for entry in seed_entries() if entry.safe and entry.bad)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(st.sampled_from(SAFE), st.sampled_from(UNTOUCHED).map("Ia menyebut {} lagi.".format)), max_size=8
    )
)
def test_mending_all_leaves_names_tags_links_and_numbers_and_has_an_end(checker: Checker, pieces: list[str]) -> None:
    text = " ".join(pieces)
    mended = fixed(checker, text)
    assert [mended.count(kept) for kept in UNTOUCHED] == [text.count(kept) for kept in UNTOUCHED]
    assert fixed(checker, mended) == mended
