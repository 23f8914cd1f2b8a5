"""The form: a mistake under its sign, what is looked for, a trial, the impact, and storing as rights allow."""

import pytest

from desktop.curating.entry_form import EntryForm
from desktop.curating.pattern_field import PatternField, caret_lines
from desktop.curating.saving import Way
from desktop.curating.signing import KeyDialog
from desktop.curating.work_thread import WorkThread
from desktop.drafts.approved import approved_texts
from desktop.drafts.draft import Draft
from desktop.drafts.draft import Status as DraftStatus
from desktop.drafts.store import DraftStore
from nlp.category import Category
from phrasebank.entry import Entry, Layer, Status
from phrasebank.packs import keys
from phrasebank.settings import OWN_APPROVAL
from phrasebank.store import Bank

PROPOSAL = Entry("", "pasir laut", ("pasir",), Category.REDUNDANCY, bad=("Ada [pasir laut => pasir].",))


@pytest.fixture
def open_form(path, qtbot):
    """Opens a form as somebody: ``open_form(entry, author="uji")``."""
    threads = []

    def opened(entry=None, *, author="uji"):
        threads.append(WorkThread(lambda: Bank.open(path, author=author)))
        form = EntryForm(entry, threads[-1], lambda: approved_texts(DraftStore()))
        qtbot.addWidget(form)
        form.show()
        qtbot.waitUntil(lambda: form._rights is not None, timeout=20_000)
        return form

    yield opened
    for thread in threads:
        thread.stop()


@pytest.fixture
def save(qtbot):
    """Presses a button and waits for the bank."""

    def press(form, way):
        form.save(way)
        qtbot.waitUntil(lambda: not form._saving, timeout=20_000)

    return press


def test_a_mistake_is_shown_under_its_sign_and_chosen(qtbot):
    field = PatternField("😀 hal (ini")
    qtbot.addWidget(field)
    assert "Kurung belum ditutup" in field._fault.text()
    field.line.setText("😀 dalam ) rangka")
    assert field._caret.text().splitlines() == ["😀 dalam ) rangka", "        ▲"]
    field.go_to_error()
    assert field.line.selectedText() == ")"
    field.line.setText("hal [ini/itu]")
    assert field._meaning.text() == "Yang dicari (2): hal ini · hal itu"
    assert field._fault.isHidden()


def test_a_long_pattern_is_cut_round_the_place():
    shown, caret = caret_lines("a" * 100 + ")" + "b" * 100, 100).splitlines()
    assert shown[len(caret) - 1] == ")"
    assert len(shown) < 90


def test_examples_go_into_the_fields(open_form):
    form = open_form()
    form._fields.pattern.line.setText("melakukan")
    form._help.picked.emit("pattern", "<aksi>")
    form._help.picked.emit("replacements", "<aksi:aktif>")
    entry = form._fields.entry()
    assert (entry.pattern, entry.replacements) == ("melakukan <aksi>", ("<aksi:aktif>",))


def test_a_trial_marks_what_is_found_and_the_impact_counts_approved_drafts(open_form, qtbot):
    DraftStore().copy(Draft("Giat donor darah ramai.", status=DraftStatus.APPROVED))
    DraftStore().copy(Draft("Giat lain masih draf."))
    form = open_form()
    form._fields.pattern.line.setText("giat")
    form._fields.replacements.setPlainText("kegiatan")
    form._trial._text.setPlainText("😀 Giat pagi.")
    qtbot.waitUntil(lambda: "Kegiatan" in form._trial._found.toPlainText(), timeout=20_000)
    assert form._trial._text.extraSelections()[0].cursor.selectedText() == "Giat"
    qtbot.waitUntil(lambda: "1 naskah kantor" in form._reach.message, timeout=20_000)
    assert "Giat → Kegiatan" in form._reach._places.toPlainText()


def test_clashes_and_missing_examples_are_told_while_one_types(open_form, qtbot):
    form = open_form()
    form._fields.pattern.line.setText("batu kali")
    form._fields.replacements.setPlainText("kerikil")
    qtbot.waitUntil(lambda: "contoh salah" in form._problems.text(), timeout=20_000)
    form._fields.bad.setPlainText("Ada [batu kali => kerikil].")
    qtbot.waitUntil(lambda: "sudah ada pada entri “batu-kali”" in form._problems.text(), timeout=20_000)
    assert form._problems.text().startswith("Sebelum disetujui")


def test_one_proposes_and_another_approves(bank, open_form, save):
    form = open_form()
    fields = form._fields
    fields.pattern.line.setText("pasir laut")
    fields.replacements.setPlainText("pasir")
    fields.bad.setPlainText("Ada [pasir laut => pasir].")
    assert form._approve.isHidden()
    save(form, Way.PROPOSE)
    proposed = bank.get("pasir-laut")
    assert (proposed.status, proposed.by) == (Status.PROPOSED, "uji")
    assert open_form(proposed)._approve.isHidden()
    other = open_form(proposed, author="rekan")
    assert other._approve.isVisible()
    other._fields.why.setPlainText("Mubazir.")
    assert other._approve.isHidden()  # what one has just changed, somebody else looks at
    other._fields.why.setPlainText("")
    save(other, Way.APPROVE)
    assert bank.get("pasir-laut").status is Status.APPROVED


def test_what_was_rejected_can_be_proposed_again_knowingly(bank, open_form, save, qtbot):
    bank.propose(PROPOSAL)
    bank.reject("pasir-laut", "sudah baik")
    form = open_form()
    form._fields.pattern.line.setText("pasir laut")
    form._fields.replacements.setPlainText("pasir")
    save(form, Way.PROPOSE)
    qtbot.waitUntil(lambda: "sudah baik" in form._problems.text(), timeout=20_000)
    assert form._propose.text() == "Usulkan lagi"
    save(form, Way.PROPOSE)
    qtbot.waitUntil(lambda: form.stored is not None, timeout=20_000)


def test_one_who_may_approves_what_is_new_and_keeps_it_proposed_if_the_gate_asks_why(bank, open_form, save):
    bank.settings.set(OWN_APPROVAL.name, "ya")
    bank.settings.set("batas-dampak", "0")
    form = open_form()
    form._fields.pattern.line.setText("warga <kata>")
    form._fields.replacements.setPlainText("penduduk <kata>")
    form._fields.bad.setPlainText("Semua [warga lama => penduduk lama] hadir.")
    save(form, Way.APPROVE)
    assert form.stored.status is Status.PROPOSED
    assert "tulis alasan" in form._problems.text()
    form._fields.reason.setText("disepakati rapat")
    form.stored = None
    save(form, Way.APPROVE)
    assert bank.get(form.stored.id).status is Status.APPROVED


def test_an_own_layer_needs_nobody_else(open_form):
    form = open_form()
    form._fields.layer.setCurrentIndex(form._fields.layer.findData(Layer.PERSONAL))
    assert form._approve.isVisible()


def test_the_form_asks_for_the_key_that_the_office_wants(bank, open_form, monkeypatch, qtbot):
    bank.settings.set("kunci-persetujuan", "wajib")
    proposed, key = bank.propose(PROPOSAL), keys.create("Uji", Layer.AGENCY)
    form = open_form(proposed)
    monkeypatch.setattr(KeyDialog, "exec", lambda dialog: setattr(dialog, "key", key))
    form.save(Way.APPROVE)
    qtbot.waitUntil(lambda: form.stored is not None, timeout=20_000)
    assert bank.get(proposed.id).status is Status.APPROVED
    assert bank.history(proposed.id)[0].reason.startswith("Ditandatangani kunci")


def test_changing_what_is_in_force_says_that_it_will_wait_unless_it_is_signed(bank, open_form):
    form = open_form(bank.get("kayu-jati"))
    form._fields.why.setPlainText("Cukup satu kata.")
    assert (form._keep.text(), form._hint.text()) == ("Simpan", "")
    form._fields.replacements.setPlainText("papan jati")
    assert form._keep.text() == "Simpan sebagai usulan"
    assert "sampai itu ia berlaku seperti semula" in form._hint.text()
    assert form._approve.isHidden()
    bank.settings.set("setuju-sendiri", "ya")
    bank.settings.set("kunci-persetujuan", "wajib")
    signed = open_form(bank.get("kayu-jati"))
    assert signed._approve.isHidden()
    signed._fields.why.setPlainText("Cukup satu kata.")
    assert signed._approve.isVisible()
