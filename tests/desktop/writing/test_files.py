"""Opening and saving lose nothing."""

import pytest

from desktop.writing.files import TextFile, open_file, save_file


@pytest.mark.parametrize("newline", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_what_was_read_is_saved_byte_for_byte(tmp_path, newline, mark):
    path = tmp_path / "naskah.txt"
    data = mark + "Café 🙏\nbaris\u00a0dua\n".encode().replace(b"\n", newline)
    path.write_bytes(data)
    path.chmod(0o640)
    text, file = open_file(path)
    assert text == "Café 🙏\nbaris\u00a0dua\n"
    save_file(text, file)
    assert path.read_bytes() == data
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_other_encodings_become_utf8(tmp_path):
    path = tmp_path / "lama.txt"
    path.write_bytes("“Café”\r\n".encode("cp1252"))
    text, file = open_file(path)
    assert save_file(text, file)[0].encoding == "utf-8"
    assert path.read_bytes() == "“Café”\r\n".encode()


def test_lone_surrogates_are_saved_as_question_marks(tmp_path):
    _, lost = save_file("a\ud800b\udfff🙏", TextFile(tmp_path / "a.txt"))
    assert lost == 2
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "a?b?🙏"


def test_a_change_by_somebody_else_is_noticed(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("satu")
    _, file = open_file(path)
    assert not file.changed_on_disk
    path.write_text("satu dua")
    assert file.changed_on_disk


def test_a_save_that_fails_leaves_the_file(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    path = tmp_path / "a.txt"
    path.write_text("lama")
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        save_file("baru", TextFile(path))
    assert path.read_text() == "lama"
    assert list(tmp_path.iterdir()) == [path]


def test_the_window_opens_saves_and_keeps_no_break_spaces(open_window, tmp_path):
    path = tmp_path / "naskah.md"
    path.write_bytes("Rp\u00a05.000\r\n🙏\r\n".encode())
    window = open_window(path)
    assert (window.page.editor.text(), window.windowTitle()) == ("Rp\u00a05.000\n🙏\n", "naskah.md[*] – Luwes")
    window.page.editor.insertPlainText("Harga ")
    assert window.isWindowModified()
    assert window.files.save()
    assert path.read_bytes() == "Harga Rp\u00a05.000\r\n🙏\r\n".encode()
    assert not window.session.unsaved


def test_a_file_that_cannot_be_read_is_named_and_the_text_stays(open_window, tmp_path):
    window = open_window()
    window.page.editor.insertPlainText("tetap")
    (tmp_path / "foto.txt").write_bytes(b"\x89PNG\x00")
    window.session.open(tmp_path / "foto.txt")
    assert (
        window.bar.message == "foto.txt: Berkas ini bukan berkas teks. Luwes membaca .docx, .odt, .rtf, .txt, dan .md."
    )
    assert window.page.editor.text() == "tetap"


@pytest.mark.parametrize(("answer", "written"), [(1, "milik saya"), (2, "milik orang")])
def test_a_file_changed_meanwhile_is_overwritten_only_when_told_so(open_window, tmp_path, monkeypatch, answer, written):
    path = tmp_path / "a.txt"
    path.write_text("lama")
    window = open_window(path)
    window.page.editor.selectAll()
    window.page.editor.insertPlainText("milik saya")
    path.write_text("milik orang")
    monkeypatch.setattr("desktop.drafts.file_actions.ask", lambda *_: answer)
    assert window.files.save() is (answer == 1)
    assert path.read_text() == written
