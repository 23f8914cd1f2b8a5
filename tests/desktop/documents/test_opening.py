"""Every document gives its text, or a sentence that says why not."""

import pytest

from desktop.documents.opening import read_document
from desktop.documents.problem import UnreadableError

TEXT = """\
Wali Kota Resmikan Taman 🎉

Warga berkumpul di taman pada hari Minggu, kata siaran pers.

Biaya Rp\u00a05.000 per orang
anak-anak bebas biaya, permainan juga.

Yang dibawa:
• tumbler 👨‍👩‍👧
{0} bukan plastik
• topi

Susunan acara
1. Pembukaan
a) doa
b) lagu
2. Penutup

Jam\tAcara
07.00\tSenam bersama

Foto\tdi bawah  ini:

Salam “hangat” — humas."""
BOX = "\n\nKotak: hubungi 112."


@pytest.mark.parametrize(
    ("suffix", "text", "left_out"),
    [
        (".docx", TEXT.format("•") + BOX, "1 komentar, 1 gambar, 1 kepala atau kaki halaman"),
        (".odt", TEXT.format("•") + BOX, "1 komentar, 1 gambar, 1 kepala atau kaki halaman"),
        (".rtf", TEXT.format("–"), "1 komentar, 1 gambar, 1 kotak teks"),
    ],
)
def test_what_libreoffice_wrote_is_read(sample, suffix, text, left_out):
    read = read_document(sample(suffix))
    assert (read.kind, read.text) == (suffix, text)
    names = {"1 catatan kaki", "1 bagian yang ditandai terhapus", *left_out.split(", ")}
    assert set(read.left_out) == names


def test_a_plain_text_is_no_document():
    assert read_document(b"") is None
    assert read_document("Wali Kota 🎉".encode()) is None


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"PK\x03\x04\x00\x00", "rusak atau tidak lengkap"),
        (b"\xd0\xcf\x11\xe0 WordDocument", "simpan sebagai .docx"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "kata sandi"),
        (b"%PDF-1.7\n", "berkas PDF"),
        (b"{\\rtf1 \\u99999999999 ?}", "Dokumen .rtf ini rusak"),
    ],
)
def test_what_cannot_be_read_says_why(data, message):
    with pytest.raises(UnreadableError, match=message):
        read_document(data)


def test_damage_anywhere_in_the_package_is_told(sample, repacked):
    for suffix, name in [(".docx", "word/document.xml"), (".odt", "content.xml")]:
        whole = sample(suffix)
        for data in (
            whole[: len(whole) // 2],
            repacked(whole, name, lambda _: None),
            repacked(whole, name, lambda xml: xml[: len(xml) // 2]),
            repacked(whole, name, lambda xml: xml.replace(b"</", b"</x")),
        ):
            with pytest.raises(UnreadableError, match="rusak atau tidak lengkap"):
                read_document(data)


def test_a_package_that_unpacks_to_far_too_much_is_not_parsed(sample, repacked):
    for suffix, name in [(".docx", "word/document.xml"), (".odt", "content.xml")]:
        bomb = repacked(sample(suffix), name, lambda xml: xml + b" " * 30_000_000)
        with pytest.raises(UnreadableError, match="terlalu besar"):
            read_document(bomb)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_that_reach_for_other_files_are_refused(sample, repacked, tmp_path, encoding):
    (tmp_path / "rahasia").write_text("rahasia")
    declared = f'<!DOCTYPE x [<!ENTITY lain SYSTEM "{(tmp_path / "rahasia").as_uri()}">]>'.encode(encoding)
    for suffix, name in [(".docx", "word/document.xml"), (".odt", "content.xml")]:
        with pytest.raises(UnreadableError, match="tidak aman"):
            read_document(repacked(sample(suffix), name, lambda xml: declared + xml))


def test_locked_documents_and_other_kinds_are_named(sample, repacked):
    locked = repacked(sample(".odt"), "META-INF/manifest.xml", lambda xml: xml + b"<manifest:encryption-data/>")
    with pytest.raises(UnreadableError, match="kata sandi"):
        read_document(locked)
    types = "[Content_Types].xml"
    macros = repacked(sample(".docx"), types, lambda xml: xml.replace(b"document.main+xml", b"x-macroEnabled"))
    with pytest.raises(UnreadableError, match="Simpan dulu"):
        read_document(macros)
    with pytest.raises(UnreadableError, match="bukan dokumen teks"):
        read_document(repacked(sample(".docx"), types, lambda _: b"<Types/>"))
