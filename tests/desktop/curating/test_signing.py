"""Approving in the table where the office wants a key."""

from desktop.curating.batch import Step
from desktop.curating.signing import KeyDialog
from nlp.category import Category
from phrasebank.entry import Entry, Layer, Status
from phrasebank.packs import keys
from phrasebank.packs.card import groups

SECRET = "lima burung terbang pagi"
SAND, IRON = (
    Entry("", pattern, (short,), Category.REDUNDANCY, bad=(f"Ada [{pattern} => {short}].",))
    for pattern, short in (("pasir laut", "pasir"), ("besi tua", "besi"))
)


def test_the_key_is_asked_for_once_and_signs(bank, view, qtbot, monkeypatch, tmp_path):
    bank.settings.set("kunci-persetujuan", "wajib")
    proposed = [bank.propose(SAND), bank.propose(IRON)]
    key, told = keys.create("Uji", Layer.AGENCY), []
    (tmp_path / "uji.pem").write_bytes(key.file(SECRET))

    def answer(dialog):
        dialog.file.setText(str(tmp_path / "uji.pem"))
        for secret in ("bukan sandi itu", SECRET):
            dialog.secret.setText(secret)
            dialog.open_key()
            qtbot.waitUntil(lambda: bool(dialog.key or dialog.message), timeout=20_000)
            told.append(dialog.message)

    monkeypatch.setattr(KeyDialog, "exec", answer)
    for entry in proposed:
        monkeypatch.setattr(view._table, "chosen", lambda entry=entry: [view._number(entry)])
        with qtbot.waitSignal(view._batches.done, timeout=20_000):
            view.step(Step.APPROVE)
    assert [bank.get(entry.id).status for entry in proposed] == [Status.APPROVED] * 2
    assert told == ["Sandi salah, atau berkas kunci rusak.", ""]
    signed = f"Ditandatangani kunci {groups(key.public.card.fingerprint)}."
    assert {bank.history(entry.id)[0].reason for entry in proposed} == {signed}


def test_without_a_key_nothing_happens(bank, view, qtbot, monkeypatch):
    bank.settings.set("kunci-persetujuan", "wajib")
    proposed = bank.propose(SAND)
    monkeypatch.setattr(view._table, "chosen", lambda: [view._number(proposed)])
    with qtbot.waitCallback(timeout=20_000) as closed:
        monkeypatch.setattr(KeyDialog, "exec", lambda _: closed())
        view.step(Step.APPROVE)
    assert not view._batches.busy
    assert bank.get(proposed.id) == proposed
