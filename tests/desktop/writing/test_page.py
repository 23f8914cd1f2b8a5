"""What the writer does with findings."""

from dataclasses import replace

import pytest

from desktop.writing.check_service import CheckService

EMOJI = "👨‍👩‍👧🙏🏻 "


@pytest.fixture
def page(open_window, write):
    window = open_window()
    write(
        window,
        f"{EMOJI}Ada batu kali dan batu kali.\nLalu batu\nkali, kayu jati.",
        found=["batu kali", "batu kali", "batu kali", "kayu jati"],
    )
    return window.page


def current(page):
    row = page.panel.list.row()
    return None if row is None else page._marks.placed.findings[row].text


def test_one_suggestion_is_one_undo_step_with_the_cursor_behind_it(page, qtbot):
    before = page.editor.text()
    page._go_to(3)
    page.apply("kayu")
    assert page.editor.text() == before.replace("kayu jati", "kayu")
    cursor = page.editor.textCursor()
    assert (cursor.hasSelection(), cursor.block().text()[: cursor.positionInBlock()]) == (False, "kali, kayu")
    page.editor.undo()
    assert page.editor.text() == before
    page.editor.redo()
    assert page.editor.text() == before.replace("kayu jati", "kayu")


def test_a_suggestion_is_not_applied_to_words_that_have_changed(page, qtbot):
    page._go_to(0)
    row = page.panel.list.row()
    page.editor.change([(page._marks.span(row), "batu kelikir")])
    page.panel.list.show_row(row)  # before the answer to the new text
    text = page.editor.text()
    with qtbot.waitSignal(page.said) as said:
        page.apply("kerikil")
    assert "diperiksa lagi" in said.args[0]
    assert page.editor.text() == text


def test_the_cursor_in_a_finding_shows_its_card_and_a_gone_finding_shows_none(page, qtbot):
    page.editor.place_cursor(page._marks.span(3)[0] + 2)
    qtbot.waitUntil(lambda: page.panel.card._finding is not None)
    assert current(page) == page.panel.card._finding.text == "kayu jati"
    page.apply_first()
    qtbot.waitUntil(lambda: page.panel.card._finding is None)
    assert current(page) is None


def test_a_card_with_a_long_suggestion_fits_into_its_panel(page, qtbot):
    page._go_to(3)
    words = "sistem pemerintahan berbasis elektronik Provinsi Kalimantan Timur (SPBE)"
    card = page.panel.card
    card.show_finding(replace(page.placed.findings[3], suggestions=(words,), check="unknown-word"))
    qtbot.waitUntil(lambda: card.minimumSizeHint().width() <= page.panel._scroll.viewport().width())
    assert card.buttons()[0].text().split() == words.split()


def test_marks_follow_the_text_until_the_answer_comes(page):
    spans = [page._marks.span(row) for row in range(4)]
    page.editor.change([((0, 0), "🙏 Pagi. ")])
    assert [page._marks.span(row) for row in range(4)] == [(start + 9, end + 9) for start, end in spans]


def test_late_answers_are_dropped(qtbot, bank_path, monkeypatch):
    monkeypatch.setenv("LUWES_BANK", str(bank_path))
    service, answers = CheckService(), []
    service.answered.connect(answers.append)
    with qtbot.waitSignal(service.loaded, timeout=20_000):
        service.start()
    for text in ("batu kali", "batu kali kayu jati", "kayu jati"):
        service.check(text, frozenset())
    qtbot.waitUntil(lambda: len(answers) > 0)
    service.stop()
    assert [[finding.text for finding in answer.placed.findings] for answer in answers] == [["kayu jati"]]


def test_what_the_deep_tier_found_stays_while_typing_elsewhere(open_window, write, qtbot, shown):
    window = open_window()
    write(window, "Warga menanam lengkukun.\n\nAda ", found=["lengkukun"])
    with qtbot.waitSignal(window.page.answered):
        window.page.editor.insertPlainText("batu kali.")
    assert shown(window) == ["lengkukun", "batu kali"]


def test_a_broken_deep_tier_is_told_and_the_rest_goes_on(open_window, write, qtbot, monkeypatch):
    def broken(word):
        raise OSError("rusak")

    monkeypatch.setattr("nlp.checks.unknown_word._is_reported", broken)
    window = open_window()
    write(window, "Sungai ada batu kali sekian.", found=["batu kali"])
    qtbot.waitUntil(lambda: "Pemeriksaan unknown-word gagal" in window._trouble.text())
    write(window, "Ada kayu jati.", found=["kayu jati"])
    assert "gagal" in window._trouble.text()


LONG = "\n\n".join(
    ["Ada batu kali.", *(f"Warga {n} datang ke balai desa pagi ini." for n in range(600)), "Ada kayu jati."]
)


def test_in_a_long_text_the_edited_paragraph_is_answered_before_the_whole(open_window, write, qtbot):
    window = open_window()
    write(window, LONG, found=["batu kali", "kayu jati"])
    page, whole = window.page, []
    page.answered.connect(whole.append)
    begin = LONG.index("Warga 300")
    page.editor.place_cursor(begin)
    qtbot.keyClicks(page.editor, "batu kali ")
    qtbot.waitUntil(lambda: [f.text for f in page.placed.findings] == ["batu kali", "batu kali", "kayu jati"])
    assert not whole
    assert page.editor.text()[page.placed.starts[1] : page.placed.ends[1]] == "batu kali"
    qtbot.waitUntil(lambda: bool(whole))
    assert whole[-1].placed.starts == page.placed.starts
