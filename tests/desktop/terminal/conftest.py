import io
import sys
from types import SimpleNamespace

import pytest

from desktop.__main__ import main
from nlp.category import Category
from phrasebank.entry import Entry
from phrasebank.store import Bank


@pytest.fixture
def run(capsys, monkeypatch):
    """Runs Luwes in this process: ``run("check", "-", stdin="…")`` → code, out, err."""

    def run_main(*words, stdin=b""):
        data = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        try:
            code = main([str(word) for word in words])
        except SystemExit as leaving:
            code = leaving.code
        out, err = capsys.readouterr()
        return SimpleNamespace(code=code, out=out, err=err)

    return run_main


@pytest.fixture
def check(run, bank_path):
    """Runs ``luwes check`` with the bank of the tests."""
    return lambda *words, stdin=b"": run("check", *words, "--bank", bank_path, stdin=stdin)


@pytest.fixture
def bank_with(tmp_path_factory):
    """Makes a bank with one safe entry of its own."""

    def make(pattern, replacement):
        path = tmp_path_factory.mktemp("bank") / "bank.db"
        entry = Entry("", pattern, (replacement,), Category.STIFF_PHRASE, safe=True, bad=(f"Ada [{pattern}].",))
        with Bank.open(path, author="uji") as bank:
            bank.add(entry)
        return path

    return make
