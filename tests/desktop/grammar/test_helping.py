"""A real LanguageTool helps: what it finds is shown beside Luwes's own findings, and nothing of it is in the way."""

import pytest

from desktop.languagetool.state import State, Status
from phrasebank.store import Bank

TEXT = "🎉 Sebanyak 99 % warga baca khabar.\n\nAda batu kali, kayu jati, dan pasir."
OWN = ["batu kali", "kayu jati"]
BOTH = ["Periksa %.", "khabar", "batu kali", "kayu jati"]


@pytest.fixture
def window(open_window, keeper, choose, label):
    window = open_window()
    choose(window, "languagetool")
    label(window, "siap")
    return window


def shown_findings(window):
    return window.page._marks.placed.findings


def test_its_findings_stand_beside_luwess_own_which_win(window, write):
    write(window, TEXT, found=BOTH)
    sign, word, phrase, _ = shown_findings(window)
    assert (sign.check, sign.category, sign.safe) == ("languagetool:WHITESPACE_PUNCTUATION", "punctuation", False)
    assert (word.check, word.suggestions, word.safe) == ("languagetool:ID_EJAAN", ("kabar",), False)
    assert phrase.check == "phrase"


def test_what_it_said_goes_with_the_words_it_said_it_of(window, write, qtbot, shown):
    write(window, TEXT, found=BOTH)
    window.page.editor.place_cursor(0)
    window.page.editor.insertPlainText("Hari ini ")
    qtbot.waitUntil(lambda: shown(window) == OWN, timeout=20_000)  # the answer of the instant tier
    qtbot.waitUntil(lambda: shown(window) == BOTH, timeout=20_000)


def test_only_changed_paragraphs_are_asked_about_again(window, write, stand_in, qtbot):
    write(window, TEXT, found=BOTH)
    window.page.editor.place_cursor(0)
    window.page.editor.insertPlainText("Lalu ")
    qtbot.waitUntil(lambda: len(stand_in.texts) == 3, timeout=20_000)
    assert [text[:5] for text in stand_in.texts] == ["🎉 Seb", "Ada b", "Lalu "]


def test_typing_never_waits_for_it(window, write, stand_in, qtbot, shown):
    stand_in.held.clear()
    window.page.editor.insertPlainText(TEXT)
    qtbot.waitUntil(lambda: bool(stand_in.texts), timeout=20_000)
    write(window, "Ada kayu jati.", found=["kayu jati"])
    stand_in.held.set()
    qtbot.waitUntil(lambda: "Ada kayu jati." in stand_in.texts, timeout=20_000)
    assert shown(window) == ["kayu jati"]


def test_switching_it_off_takes_its_findings_away_at_once(window, write, choose, qtbot, shown):
    write(window, TEXT, found=BOTH)
    choose(window, "off")
    qtbot.waitUntil(lambda: shown(window) == OWN, timeout=20_000)
    assert window.grammar.label.text() == "LanguageTool: mati"


@pytest.fixture
def own_bank(window, tmp_path, monkeypatch):
    """A bank that may be changed, in the place of the one that the window has read."""
    path = tmp_path / "bank.db"
    monkeypatch.setenv("LUWES_BANK", str(path))
    with Bank.open(path) as bank:
        yield bank


def test_a_word_said_to_be_right_is_right_at_once(window, write, own_bank, qtbot, shown):
    write(window, TEXT, found=BOTH)
    window.page._go_to(1)
    with qtbot.waitSignal(window._service.word_added, timeout=20_000):
        window.page.add_word()
    with qtbot.waitSignal(window.page.answered, timeout=20_000):
        window.page.ask()
    assert shown(window) == [BOTH[0], *OWN]
    assert [own.word for own in own_bank.dictionary.words()] == ["khabar"]


@pytest.mark.parametrize("reply", [b"", b"<html>", b'{"matches": [{"offset": "x"}]}', b'{"matches": 1}'])
def test_nonsense_or_an_end_in_the_middle_is_told_and_survived(window, write, stand_in, label, reply):
    stand_in.reply = reply
    write(window, TEXT, found=OWN)
    label(window, "gagal, diganti Luwes", message="LanguageTool tidak dapat dipakai.")
    stand_in.reply = None
    write(window, f"{TEXT} ", found=BOTH)  # asked again after the next pause
    label(window, "siap")


def test_a_process_that_was_killed_comes_back_without_a_word(window, write, keeper, stand_in, label):
    write(window, TEXT, found=BOTH)
    keeper.last.say(Status(State.WAITING, "prosesnya dihentikan dari luar"))
    label(window, "mulai…")
    assert "prosesnya dihentikan dari luar" in window.grammar.label.toolTip()
    keeper.last.say(Status(State.READY, url=stand_in.url))
    label(window, "siap")
    assert window.bar.message == ""


@pytest.fixture
def quick(monkeypatch):
    """Does not wait for the bank to come to rest."""
    monkeypatch.setattr("desktop.grammar.helper._QUIET_MS", 10)


def test_a_changed_bank_starts_it_anew(quick, window, keeper, own_bank, qtbot):
    own_bank.dictionary.add(["lundayeh"])
    window._service.reload()
    qtbot.waitUntil(lambda: keeper.last.starts == 2, timeout=20_000)
