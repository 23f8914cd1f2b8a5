import codecs

import pytest

from desktop.documents.docx_writer import docx_bytes
from desktop.documents.problem import UnreadableError
from desktop.reading import MAX_BYTES, ReadText, decode, read_text


@pytest.mark.parametrize(
    ("data", "text", "encoding", "newline"),
    [
        (b"", "", "utf-8", "\n"),
        ("Café 🙏\r\nbaris\r\n".encode(), "Café 🙏\r\nbaris\r\n", "utf-8", "\r\n"),
        (b"a\nb\r\nc\n", "a\nb\r\nc\n", "utf-8", "\n"),
        (b"a\rb\r", "a\rb\r", "utf-8", "\r"),
        (codecs.BOM_UTF8 + "é".encode(), "é", "utf-8-sig", "\n"),
        ("é🙏\r\n".encode("utf-16"), "é🙏\r\n", "utf-16", "\r\n"),
        (codecs.BOM_UTF16_BE + "é🙏".encode("utf-16-be"), "é🙏", "utf-16", "\n"),
        ("“Café”".encode("cp1252"), "“Café”", "cp1252", "\n"),
        (b"a\x81b", "a\x81b", "latin-1", "\n"),
    ],
)
def test_bytes_become_text(data, text, encoding, newline):
    read = decode(data)
    assert (read.text, read.encoding, read.newline) == (text, encoding, newline)


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x00", b"\xff\xfea", b"\xff\xfe\x00\x00a\x00\x00\x00", codecs.BOM_UTF16_LE + b"\x00\xd8"],
    ids=["picture", "odd UTF-16", "UTF-32", "lone surrogate"],
)
def test_what_is_no_text_is_refused(data):
    with pytest.raises(UnreadableError, match="bukan berkas teks"):
        decode(data)


def test_what_is_too_large_is_refused(tmp_path):
    path = tmp_path / "besar.txt"
    path.write_bytes(b"a" * (MAX_BYTES + 1))
    with pytest.raises(UnreadableError, match="lebih dari 20 MB"):
        read_text(path)
    path.write_bytes(b"a" * MAX_BYTES)
    assert len(read_text(path).text) == MAX_BYTES


def test_what_is_not_there_or_a_folder_is_named(tmp_path):
    with pytest.raises(UnreadableError, match="tidak ditemukan"):
        read_text(tmp_path / "tidak-ada.txt")
    with pytest.raises(UnreadableError):
        read_text(tmp_path)
    with pytest.raises(UnreadableError):
        read_text(tmp_path / "a\0b")


def test_a_document_is_told_by_what_it_holds_not_by_its_name(tmp_path):
    path = tmp_path / "naskah.txt"
    path.write_bytes(docx_bytes("Wali Kota 🎉\n\n• taman"))
    assert read_text(path) == ReadText("Wali Kota 🎉\n\n• taman", "utf-8", "\n", kind=".docx")
    for data, message in [(b"", "kosong"), (b"Wali Kota", "bukan dokumen .docx")]:
        (tmp_path / "naskah.docx").write_bytes(data)
        with pytest.raises(UnreadableError, match=message):
            read_text(tmp_path / "naskah.docx")
