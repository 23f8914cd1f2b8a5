"""Punctuation in captions as they are: what is layout stays, and mending all has an end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp import checks
from nlp.category import Category, Severity
from nlp.check import Knowledge
from nlp.checker import Checker
from nlp.fixing import fixed
from nlp.phrase_matcher import PhraseMatcher

PUNCTUATION = [check for check in checks.ALL if check.category is Category.PUNCTUATION]


@pytest.fixture(scope="module")
def punctuation() -> Checker:
    return Checker(Knowledge(PhraseMatcher(())), PUNCTUATION)


@pytest.mark.parametrize(
    "text",
    [
        "📢 *GERAKAN TANAM POHON* 🌳🌳\n\n🗓 Hari/Tanggal : Senin, 2 Mei 2026\n⏰ Pukul : 08.00 WITA s.d. selesai",
        "📍Lokasi : Lapangan Desa Mekar (depan kantor camat)\n☎️ CP : 0812-3456-7890 (Rina) / 0541-123456",
        "Hari          : Senin\nTanggal       : 2 Mei\nTempat        : Aula",
        "(Tim Kominfo/2025)\n(ADV/Diskominfo)\n*/rd (Humas)",
        "~ salam sehat ~ | IG: @kominfo.mekar | FB: Kominfo Mekar | www.mekar.go.id",
        "Tiket Rp10.000,- per orang | Rp5.000,- /anak; skor 2-1 (1-0); set 21-15, 21-18",
        "1) KTP; 2) KK; 3) surat pengantar.\na. Foto 3x4 (2 lembar)\n- KTP asli/fotokopi\n– Surat (bila ada)",
        "Terima kasih :) ^_^ <3 :D ;) :-) (: Wow!!! Masa sih??? Hmm....... Lho, kok bisa?!",
        "“Kami siap”, ujarnya ... \"Ayo,\" kata Lurah. Jum'at, Al-Qur'an, Ma'ruf",
        "Nomor: 800/123-BKD/2025-2026/IV. NIP. 19800101 200501 1 001, Pasal 5 ayat (1) huruf a",
        "Ketua RT.05, RW.02, Kel.Mekar, Kec.Muara; No.HP 0812.3456.789; Gol.III/a; Tgl.2 Mei",
        "Total 1.234.567,89 jiwa; 12:30 WIB; rasio 1:2; QS. Al-Baqarah: 183; skala 1 : 50.000",
        "[FOTO] Suasana rapat. [Sumber: Humas]\n[ ] Setuju [x] Tidak ( ) Ragu",
        "Semangat 💪 , sehat selalu 🙏 !  #MekarMaju  #SalamSehat",
        "Buka ASP.NET, Node.js, laporan_akhir.final.pdf, atau berkas .docx di bit.ly/daftar,s.id/abc",
        "Kirim ke humas@mekar.go.id,kominfo@mekar.go.id atau @mekar,@kominfo",
        "H-7, COVID-19, KTP-el, ke-80, 80-an; golongan darah A,B,AB,O",
        "Hadir AKBP Adi Guna, S.I.K., M.H.; Letkol Inf Joko Pihak, S.Sos., M.Han.; dr. Rina, Sp.A(K), M.Kes.",
        "I.PENDAHULUAN\nA.Latar Belakang\n1.Umum",
        "Desa      Warga   Jiwa\nMekar     40      120\nMelati    20      60",
    ],
)
def test_captions_as_they_are_written(punctuation, text):
    assert [(f.check, f.text) for f in punctuation.check(text).findings] == []


def test_a_range_is_a_note_and_hides_no_wrong_hour(checker):
    clock, dash = checker.check("Loket buka jam 08.00-12.00 WITA.").findings
    assert (clock.text, dash.text, dash.suggestions, dash.safe) == ("jam 08.00", "-", ("–",), False)
    assert dash.severity is Severity.NOTE


def test_only_blanks_are_mended_by_themselves(punctuation):
    text = "Warga datang , membawa  beras,gula, dll.. Hadir Adi Guna, SE,MM dan ( tiga ) lurah."
    assert (
        fixed(punctuation, text) == "Warga datang, membawa beras, gula, dll.. Hadir Adi Guna, SE,MM dan (tiga) lurah."
    )


def test_speech_is_not_mended(punctuation):
    text = "“Kami siap , ayo,” kata Lurah."
    assert [f.safe for f in punctuation.check(text).findings] == [False]


PIECES = st.sampled_from(
    [*' ,.;:?!()-“”"\n', "  ", "   ", "kata", "Kata", "S.E.", "Adi Guna", "08.00", "dll", "🙏🏻", "1)", ":)", "#tagar"]
)


@settings(deadline=None)  # the first text loads the lists
@given(st.lists(PIECES, max_size=30).map("".join))
def test_mending_all_changes_blanks_only_and_has_an_end(punctuation, text):
    mended = fixed(punctuation, text)
    assert "".join(mended.split()) == "".join(text.split())
    assert fixed(punctuation, mended) == mended
