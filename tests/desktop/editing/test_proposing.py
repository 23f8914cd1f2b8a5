"""A writer proposes a phrase; the office decides."""

import shutil

import pytest

from desktop.editing.propose_dialog import ProposeDialog
from desktop.editing.proposing import Proposal, entry_from, proposal_from
from nlp.category import Category
from phrasebank.entry import Status
from phrasebank.store import Bank

TEXT = "🙏 Pagi. Jelang malam itu, warga hadir. Pulang."


def test_a_phrase_comes_with_its_sentence():
    start = TEXT.index("Jelang")
    proposal = proposal_from(TEXT, start, start + len("Jelang malam "))
    assert proposal == Proposal("Jelang malam", "", "", " itu, warga hadir.")


def test_what_was_mended_by_hand_is_the_replacement():
    start = TEXT.index("Jelang malam")
    proposal = proposal_from(TEXT, start, start + 12, instead_of="Dalam rangka")
    assert (proposal.phrase, proposal.replacement) == ("Dalam rangka", "Jelang malam")
    assert proposal.sentence == "Dalam rangka itu, warga hadir."


def test_the_example_is_bracketed_and_keeps_its_capital():
    entry = entry_from("Jelang malam itu, [warga] hadir.", "Jelang malam", "untuk", "Panjang.", Category.REDUNDANCY)
    assert entry.bad == ("[Jelang malam => Untuk] itu, (warga) hadir.",)
    assert (entry.pattern, entry.replacements, entry.status) == ("jelang malam", ("untuk",), Status.PROPOSED)


@pytest.fixture
def bank(window, bank_path, tmp_path, monkeypatch):
    monkeypatch.setenv("LUWES_BANK", str(shutil.copy(bank_path, tmp_path / "bank.db")))
    with Bank.open() as bank:
        yield bank


def fill(why):
    def use(dialog):
        dialog.why.setText(why)
        dialog.send()
        return bool(dialog.stored)

    return use


def test_words_are_proposed_and_withdrawn(window, page, write, bank, monkeypatch):
    write(window, TEXT, found=[])
    start = TEXT.index("Jelang") + 1  # the emoji takes two units
    page.editor.select((start, start + 12))
    monkeypatch.setattr(ProposeDialog, "exec", fill("Terlalu panjang."))
    window.editing.propose()
    [entry] = [entry for entry in bank.entries() if entry.status is Status.PROPOSED]
    assert (entry.pattern, entry.why) == ("jelang malam", "Terlalu panjang.")
    assert "diusulkan" in window.bar.message
    window.bar.undo()
    assert bank.get(entry.id).status is Status.DEPRECATED


def test_a_finding_mended_by_hand_is_proposed_with_what_stands_there_now(window, page, qtbot, monkeypatch):
    seen = []
    monkeypatch.setattr("desktop.editing.propose_dialog.propose", lambda proposal, *_: seen.append(proposal))
    page.editor.select(page._marks.span(3))
    qtbot.keyClicks(page.editor, "jati tua")
    window.editing.propose()
    assert (seen[0].phrase, seen[0].replacement) == ("kayu jati", "jati tua")


def test_what_is_missing_is_said(qtbot):
    dialog = ProposeDialog(Proposal("guna"), lambda *_, **__: pytest.fail("stored"))
    qtbot.addWidget(dialog)
    dialog.send()
    assert "alasannya" in dialog._problems.text()
