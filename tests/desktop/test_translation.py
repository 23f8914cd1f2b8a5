"""The English of the windows is whole, and fits."""

import ast
import re
from importlib.util import module_from_spec, spec_from_file_location
from math import ceil
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QMessageBox

import desktop
import resources
from desktop import translation
from desktop.translation import Catalogue

_ENGLISH = resources.path("translations", "luwes_en.ts")
_ADVICE = "run `make translations`, then translate in resources/translations/luwes_en.ts"
# Where the words stand among the arguments of each function that lupdate looks for.
_FUNCTIONS = {"tr": 0, "_tr": 0, "translate": 1}


@pytest.fixture(scope="module")
def english():
    return translation.read(_ENGLISH)


@pytest.fixture(scope="module")
def gathering():
    """The module behind ``make translations``."""
    spec = spec_from_file_location("build_translations", resources.path("packaging", "build_translations.py"))
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def speak(qapp):
    """Shows the windows in a language: ``speak(translator)``."""
    installed = []

    def install(translator):
        qapp.installTranslator(translator)
        installed.append(translator)

    yield install
    for translator in installed:
        qapp.removeTranslator(translator)


def words_in_sources():
    """(words, comment) of every call, with the file."""
    for source in sorted(Path(desktop.__file__).parent.rglob("*.py")):
        if "terminal" not in source.parts:
            for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
                yield from ((words, source.name) for words in words_of(node))


def words_of(node):
    if not isinstance(node, ast.Call):
        return
    name = getattr(node.func, "attr", getattr(node.func, "id", ""))
    said = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
    at = _FUNCTIONS.get(name, len(said))
    if len(said) == len(node.args) > at:
        yield said[at], said[at + 1] if len(said) > at + 1 else ""


def test_all_words_of_the_sources_are_translated(english):
    missing = {f"{file}: {words}" for (words, comment), file in words_in_sources() if (words, comment) not in english}
    assert not missing, _ADVICE


def test_all_labels_of_the_data_are_translated(english, gathering):
    assert not [label for label in gathering.labels() if (label, "") not in english], _ADVICE


def test_nothing_else_is_kept(english, gathering):
    used = {key for key, _ in words_in_sources()} | {(label, "") for label in gathering.labels()}
    assert set(english) <= used, _ADVICE


@pytest.mark.parametrize("name", ["luwes_en.ts", "qt_id.ts"])
def test_places_for_words_and_letters_that_choose_are_kept(name):
    for (source, _), words in translation.read(resources.path("translations", name)).items():
        assert places(words) == places(source), source
        assert words.count("&") == source.count("&"), source


def places(words):
    return sorted(re.findall(r"{\d}|%\d", words))


def test_a_phrase_that_is_translated_once_is_translated_everywhere(gathering):
    known = "<source>Baru</source>\n        <translation>New</translation>"
    new = '<source>Baru</source>\n        <translation type="unfinished"></translation>'
    assert gathering.completed(f"{new}\n{known}\n{new}") == "\n".join([known] * 3)


def test_the_window_opens_in_english(open_window, speak, english):
    speak(Catalogue(_ENGLISH))
    window = open_window()
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles == ["&File", "&Draft", "&Edit", "&Check", "Channe&l", "Phrase &Bank", "&View", "&Help"]
    for menu in window.menuBar().findChildren(QMenu):
        assert all(action.text() in english.values() for action in menu.actions() if not action.isSeparator())


@pytest.mark.parametrize("language", ["id", "en"])
def test_no_two_entries_of_a_menu_are_chosen_by_the_same_letter(open_window, speak, language):
    if language == "en":
        speak(Catalogue(_ENGLISH))
    window = open_window()
    for menu in [window.menuBar(), *window.menuBar().findChildren(QMenu)]:
        letters = [QKeySequence.mnemonic(action.text()).toString() for action in menu.actions()]
        chosen = [letter for letter in letters if letter]
        assert len(chosen) == len(set(chosen)), [action.text() for action in menu.actions()]


@pytest.mark.parametrize("language", ["id", "en"])
def test_no_letter_beside_the_text_opens_a_menu_too(open_window, speak, language):
    if language == "en":
        speak(Catalogue(_ENGLISH))
    window = open_window()
    window.channels.toggle_preview()
    window.findChild(QAction, "replace").trigger()
    labels = [label for label in window.findChildren(QLabel) if label.buddy()]
    letters = [QKeySequence.mnemonic(one.text()).toString() for one in [*window.menuBar().actions(), *labels]]
    letters += [button.shortcut().toString() for button in window.findChildren(QAbstractButton)]
    chosen = [letter for letter in letters if letter]
    assert {"Alt+W", "Alt+M" if language == "id" else "Alt+Y"} <= set(chosen)
    assert sorted(chosen) == sorted(set(chosen))


def test_in_indonesian_the_buttons_of_qt_are_indonesian(qtbot, speak):
    speak(Catalogue(resources.path("translations", "qt_id.ts")))
    box = QMessageBox()
    qtbot.addWidget(box)
    assert box.addButton(QMessageBox.StandardButton.Cancel).text() == "Batal"


def test_a_comment_tells_two_meanings_apart_and_what_is_unknown_stays(speak):
    speak(Catalogue(_ENGLISH))
    assert QApplication.translate("anything", ".", "between thousands") == ","
    assert QObject().tr("Tidak ada di mana pun") == "Tidak ada di mana pun"


class Stretched(QTranslator):
    """A language in which every word is longer by 40 %."""

    def translate(self, context, source, comment=None, n=-1):
        return None if context in ("QShortcut", "numbers") else source + "m" * ceil(len(source) * 0.4)

    def isEmpty(self):  # noqa: N802  # Qt's name
        return False


@pytest.mark.parametrize("page", ["draft", "bank"])
def test_no_button_is_cut_off_in_a_language_of_longer_words(open_window, speak, write, qtbot, page):
    speak(Stretched())
    window = open_window()
    write(window, "Ada batu kali.", found=["batu kali"])
    window.page.go_to_next()
    if page == "bank":
        window.show_bank()
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: window.width() >= 1366)
    QApplication.processEvents()
    assert window.width() == 1366
    buttons = [button for button in window.findChildren(QAbstractButton) if button.isVisible()]
    assert not [button.text() for button in buttons if button.width() < button.sizeHint().width()]
