"""What the pages of help promise is there, and what is there is described."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

import desktop
import resources
from desktop.help.pages import CHECKS, pages
from desktop.help.searching import search
from desktop.help.topics import TOPICS
from desktop.setting_list import ALL as SETTINGS
from nlp.channel import channels
from nlp.checks import ALL as CHECK_LIST
from nlp.slots import FORMS, SLOTS
from phrasebank.entry import Status
from phrasebank.exchange.columns import COLUMNS

_BOLD = re.compile(r"\*\*([^*]+)\*\*")
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)]*)\)")
_KEYS = re.compile(r"((Ctrl|Alt|Shift)\+)+\S+|F\d+|Enter|Esc|Ins|Del")
_OTHER_PROGRAMS = {"libreoffice", "http"}  # they name what stands in other programs
ALL_TEXT = "\n".join(page.text for page in pages().values())


@pytest.fixture(scope="module")
def written():
    """Every string in the sources of the window."""
    found = set()
    for source in Path(desktop.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return found


def bare(words):
    return words.replace("&", "").removesuffix("…").removesuffix(":")


@pytest.mark.parametrize("name", pages())
def test_links_lead_to_pages_pictures_or_actions(open_window, name):
    actions = {action.objectName() for action in open_window().findChildren(QAction)}
    for target in _LINK.findall(pages()[name].text):
        if target.startswith("luwes:"):
            assert target.removeprefix("luwes:") in actions, target
        elif not target.startswith("https://"):
            assert target.removesuffix(".md") in pages() or resources.path("help", target).is_file(), target


def test_commands_and_keys_are_those_of_the_menus(open_window):
    bar = open_window().menuBar()
    paths, keys = {}, set()
    for menu in bar.findChildren(QMenu):
        for action in menu.actions():
            paths[f"{bare(menu.title())} > {bare(action.text())}"] = action
            keys |= {shortcut.toString() for shortcut in action.shortcuts()}
    titles = {bare(action.text()) for action in bar.actions()}
    local = local_keys()
    for page in pages().values():
        for words in _BOLD.findall(page.text):
            if " > " in words and words.partition(" > ")[0] in titles:
                assert bare(words) in paths, f"{page.name}: {words}"
            elif _KEYS.fullmatch(words) and page.name not in _OTHER_PROGRAMS:
                assert QKeySequence(words).toString() in keys | local, f"{page.name}: {words}"


def local_keys():
    """Keys that only some widgets know: written in the sources as a string of their own."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in Path(desktop.__file__).parent.rglob("*.py"))
    found = {QKeySequence(keys).toString() for keys in re.findall(r'"([A-Za-z0-9+]+)"', text)}
    return (found | {"Alt+Left"}) - {""}  # Qt's own key for going back


@pytest.mark.parametrize("name", pages().keys() - _OTHER_PROGRAMS)
def test_names_in_bold_stand_in_the_window(name, written):
    known = {bare(words) for words in written} | {bare(setting.title) for setting in SETTINGS}
    known |= {check.title for check in CHECK_LIST} | {label for setting in SETTINGS for _, label in setting.choices}
    known |= {"Kekakuan", "Kalimat panjang"}  # with a number behind it, and a kind of finding
    for words in _BOLD.findall(pages()[name].text):
        if " > " not in words and not _KEYS.fullmatch(words) and not words.startswith("Ctrl+"):
            assert bare(words) in known, words


def test_everything_is_described():
    expected = [check.title for check in CHECK_LIST]
    expected += [channel.label for channel in channels().values()]
    expected += [setting.title for setting in SETTINGS if setting.title]
    expected += [status.label for status in Status]
    expected += [column.heading for column in COLUMNS]
    expected += [f"<{slot}>" for slot in SLOTS] + [f"<aksi:{form}>" for form in FORMS]
    assert not [words for words in expected if words not in ALL_TEXT]


def test_the_page_of_checks_shows_their_examples_as_they_are():
    text = pages()[CHECKS].text
    assert r"\[Aktifitas\] warga kembali normal\." in text
    assert "\\[\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}\\]" in text  # two blanks, for the eye


def test_every_page_has_a_title_and_no_line_of_it_is_lost():
    assert all(page.text.startswith("# ") for page in pages().values())
    listed = {path.stem for path in resources.path("help").glob("*.md")}
    assert listed | {CHECKS} == set(pages())


def test_topics_are_pages_and_classes_that_exist(written):
    defined = {
        node.name
        for source in Path(desktop.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    assert set(TOPICS) <= defined
    assert set(TOPICS.values()) <= set(pages())


def test_search_finds_all_words_and_puts_titles_first():
    found = search(pages().values(), "Kanal  batas")
    assert found[0][0].name == "kanal"
    assert all("batas" in page.text.casefold() for page, _ in found)
    assert [page.name for page, _ in search(pages().values(), "")] == list(pages())
    assert search(pages().values(), "takada") == []
