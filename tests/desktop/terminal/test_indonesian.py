import argparse
import ast
import re
from pathlib import Path

import pytest

from desktop.terminal.indonesian import _SENTENCES

# Words of argparse and of careless authors; options such as --format and values such as text are names.
ENGLISH = re.compile(
    r"\b(usage|options?|arguments?|required|invalid|choice|choose|unrecognized|expected|ambiguous|error|show|this|help"
    r"|message|exit|default|positional|not|allowed|with|one|of|the|following|are|unknown|parser|could|match)\b(?!:)"
)
NAMES = re.compile(r"(?m)^ +usage\b|--?[\w-]+|\{[^}]*\}|'[^']*'|\b(?:salah satu dari|pilih:) [\w, -]+")

ACTIONS = ("list", "add", "edit", "retire", "restore", "history", "search")
COMMANDS = ["", "check", "bank", *(f"bank {action}" for action in ACTIONS)]
MISTAKES = {
    "check": "isian ini wajib ada: BERKAS",
    "check --format": "--format: perlu satu nilai",
    "check --format pdf a.txt": "--format: 'pdf' tidak dikenal",
    "check --baru a.txt": "tidak dikenal: --baru",
    "check --fix=ya a.txt": "tidak memerlukan nilai: 'ya'",
    "check --tulis a.txt": "--tulis perlu --fix",
    "check --fix --format json a.txt": "--fix menampilkan diff",
    "check --fix --input-format jsonl a.jsonl": "bukan --input-format jsonl",
    "check --fix --tulis -": "tidak dapat menyimpan masukan standar",
    "bank": "isian ini wajib ada: PERINTAH",
    "bank hapus": "'hapus' tidak dikenal",
    "bank add --aman --tidak-aman": "tidak dapat dipakai bersama",
    "bank add --pola x": "isian ini wajib ada: --kategori",
    "chek": "tidak ada berkas atau perintah bernama chek",
    "--baru": "tidak dikenal: --baru",
}


def english_in(text):
    return ENGLISH.findall(NAMES.sub("", text))


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_indonesian(run, command):
    done = run(*command.split(), "--help")
    assert done.code == 0
    assert "pemakaian: luwes" in done.out
    assert english_in(done.out) == []


@pytest.mark.parametrize(("words", "complaint"), MISTAKES.items())
def test_a_mistake_is_explained_in_indonesian(run, words, complaint):
    done = run(*words.split())
    assert done.code == 2
    assert complaint in done.err
    assert english_in(done.err) == []


# Sentences of argparse that only a mistake in our own code can bring about.
OURS = (
    "not defined", "conflicting", "cannot", "invalid argument for", "invalid option string", "dest=",
    "mutually exclusive", "with mode", "can't open", "is not callable", "invalid conflict", "deprecated",
    "version number", "%(heading)s:",
)  # fmt: skip


def test_every_sentence_that_this_python_can_say_is_translated():
    source = Path(argparse.__file__).read_text(encoding="utf-8")
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    said = {
        text.value
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id in ("_", "ngettext")
        for text in call.args
        if isinstance(text, ast.Constant) and isinstance(text.value, str)
    }
    assert "usage: " in said
    assert {text for text in said - set(_SENTENCES) if not any(part in text for part in OURS)} == set()
