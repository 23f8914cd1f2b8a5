"""Underlines lie under the right words, across lines too, and only changed lines are drawn anew."""

import pytest

from desktop.theme import Theme


@pytest.fixture
def window(open_window, write):
    window = open_window()
    write(window, "🙏🏻 Ada batu\nkali.\n\nLalu kayu jati.\n\nAkhir.", found=["batu kali", "kayu jati"])
    return window


def underlined(window):
    """The underlined words, line by line."""
    block, lines = window.page.editor.document().begin(), []
    while block.isValid():
        text = block.text().encode("utf-16-le")
        ranges = [(f.start, f.start + f.length) for f in block.layout().formats() if f.format.fontUnderline()]
        ranges = ranges or [
            (f.start, f.start + f.length) for f in block.layout().formats() if f.format.underlineStyle().value
        ]
        lines.append([text[2 * start : 2 * end].decode("utf-16-le") for start, end in ranges])
        block = block.next()
    return lines


def test_a_finding_over_a_line_end_is_drawn_in_both_lines(window, qtbot):
    qtbot.waitUntil(lambda: underlined(window) == [["batu"], ["kali"], [], ["kayu jati"], [], []])


def test_underlines_move_with_the_text_before_any_answer(window, qtbot):
    qtbot.waitUntil(lambda: underlined(window)[3] == ["kayu jati"])
    window.page.editor.change([((0, 0), "Pagi 🙏🏻! ")])
    assert underlined(window) == [["batu"], ["kali"], [], ["kayu jati"], [], []]


def test_only_changed_lines_are_drawn_anew(window, qtbot, monkeypatch):
    qtbot.waitUntil(lambda: underlined(window)[3] == ["kayu jati"])
    drawn = []
    underlines = window.page._underlines
    draw = underlines.rehighlightBlock
    monkeypatch.setattr(underlines, "rehighlightBlock", lambda block: (drawn.append(block.text()), draw(block)))
    window.page.editor.moveCursor(window.page.editor.textCursor().MoveOperation.End)
    with qtbot.waitSignal(window.page.answered):
        window.page.editor.insertPlainText(" Ada batu kali.")
    qtbot.waitUntil(lambda: underlined(window)[5] == ["batu kali"])
    assert drawn == ["Akhir. Ada batu kali."]


def test_undoing_many_changes_keeps_the_lines_under_all_words_in_between(window, qtbot):
    editor = window.page.editor
    qtbot.waitUntil(lambda: underlined(window)[3] == ["kayu jati"])
    end = editor.document().characterCount() - 1
    editor.change([((end - 1, end), " sudah."), ((5, 8), "Lihat")])
    kept = [["batu"], ["kali"], [], ["kayu jati"], [], []]
    assert underlined(window) == kept
    qtbot.waitSignal(window.page.answered).wait()
    editor.undo()
    assert underlined(window) == kept


def test_a_line_out_of_view_is_drawn_when_it_comes_into_view(open_window, write, qtbot):
    window = open_window()
    write(window, "Warga datang.\n\n" * 200 + "Ada batu kali.", found=["batu kali"])
    assert underlined(window)[-1] == []
    window.page.editor.verticalScrollBar().setValue(window.page.editor.verticalScrollBar().maximum())
    assert underlined(window)[-1] == ["batu kali"]


def test_other_colours_are_drawn_at_once(window, qtbot):
    qtbot.waitUntil(lambda: underlined(window)[3] == ["kayu jati"])
    before = colour(window)
    window.show_theme(Theme(dark=True))
    assert colour(window) != before


def colour(window):
    ranges = window.page.editor.document().findBlockByNumber(3).layout().formats()
    return ranges[0].format.underlineColor().name()
