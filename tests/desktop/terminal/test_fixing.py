"""--fix shows; --tulis writes."""

import pytest

TEXT = "Café batu kali\r\nkayu jati jatti\r\n"
FIXED = "Café kerikil\r\nkayu jati jati\r\n"


@pytest.fixture
def file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "naskah.txt"
    path.write_bytes(TEXT.encode("utf-8"))
    return path


@pytest.fixture
def answer(monkeypatch):
    """Lets a person sit at the terminal and give this answer."""

    def give(reply):
        monkeypatch.setattr("desktop.terminal.fixing.is_terminal", lambda stream: True)
        monkeypatch.setattr("builtins.input", lambda prompt: reply)

    return give


def test_fix_shows_a_diff_of_what_is_safe_and_changes_nothing(check, file):
    done = check("naskah.txt", "--fix")
    assert done.code == 1
    assert done.out.splitlines() == [
        "--- naskah.txt",
        "+++ naskah.txt (perbaikan)",
        "@@ -1,3 +1,3 @@",
        "-Café batu kali",
        "-kayu jati jatti",
        "+Café kerikil",
        "+kayu jati jati",
        " ",
    ]
    assert "--tulis" in done.err
    assert file.read_bytes() == TEXT.encode()
    assert [path.name for path in file.parent.iterdir()] == ["naskah.txt"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_writing_keeps_the_encoding_the_line_ends_and_a_copy(check, file, encoding, end):
    before, after = TEXT.replace("\r\n", end).encode(encoding), FIXED.replace("\r\n", end).encode(encoding)
    file.write_bytes(before)
    file.chmod(0o640)
    done = check(file, "--fix", "--tulis", "--ya")
    assert (done.code, done.err) == (1, "")
    assert file.read_bytes() == after
    assert file.with_name("naskah.txt.bak").read_bytes() == before
    assert file.stat().st_mode & 0o777 == 0o640
    assert len(list(file.parent.iterdir())) == 2


def test_an_earlier_copy_is_kept(check, file):
    file.with_name("naskah.txt.bak").write_text("lama")
    check(file, "--fix", "--tulis", "--ya")
    assert file.with_name("naskah.txt.bak").read_text() == "lama"
    assert file.with_name("naskah.txt.bak2").read_bytes() == TEXT.encode()


@pytest.mark.parametrize(("reply", "written"), [("y", True), ("Ya", True), ("", False), ("T", False), ("tidak", False)])
def test_a_terminal_is_asked_first(check, file, answer, reply, written):
    answer(reply)
    assert check(file, "--fix", "--tulis").code == 1
    assert (file.read_bytes() == FIXED.encode()) is written


def test_without_a_terminal_nothing_is_written_unasked(check, file):
    done = check(file, "--fix", "--tulis")
    assert (done.code, done.out) == (2, "")
    assert "--ya" in done.err
    assert file.read_bytes() == TEXT.encode()


def test_stdin_gives_the_mended_text_byte_for_byte(check):
    assert check("-", "--fix", stdin=TEXT).out.encode() == FIXED.encode()
    assert check("-", "--fix", stdin="Air.").out == "Air."


def test_a_file_that_cannot_be_written_is_named_and_stays(check, file, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.fsync", refuse)
    done = check(file, "--fix", "--tulis", "--ya")
    assert done.code == 2
    assert done.err.startswith(f"luwes: {file}: ")
    assert "Permission" not in done.err
    assert file.read_bytes() == TEXT.encode()
    assert [path.name for path in file.parent.iterdir()] == ["naskah.txt"]


def test_a_file_that_changed_meanwhile_is_left_alone(check, file, answer, monkeypatch):
    answer("y")
    monkeypatch.setattr("builtins.input", lambda prompt: file.write_text("baru") and "y")
    done = check(file, "--fix", "--tulis")
    assert (done.code, file.read_text()) == (2, "baru")
    assert "berubah sejak dibaca" in done.err


def test_a_protected_file_is_not_replaced(check, file, monkeypatch):
    monkeypatch.setattr("os.access", lambda *_: False)
    done = check(file, "--fix", "--tulis", "--ya")
    assert (done.code, file.read_bytes()) == (2, TEXT.encode())
    assert done.err == f"luwes: {file}: berkas tidak dapat ditulis: tidak ada izin\n"


def test_a_sign_that_the_encoding_lacks_is_no_reason_to_lose_the_text(run, bank_with, file):
    bank = bank_with("batu kali", "kerikil →")
    file.write_bytes("Café batu kali".encode("cp1252"))
    done = run("check", file, "--fix", "--tulis", "--ya", "--bank", bank)
    assert (done.code, file.read_bytes()) == (2, "Café batu kali".encode("cp1252"))
    assert "“→”" in done.err
