"""Publishing, installing, going back, keys and the inbox, as a supervisor does it in the window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from desktop.publishing import keys_dialog, shelf_dialog
from desktop.publishing.inbox_dialog import InboxDialog
from desktop.publishing.install_dialog import InstallDialog
from desktop.publishing.keys_dialog import KeysDialog
from desktop.publishing.new_key_dialog import NewKeyDialog
from desktop.publishing.publish_dialog import PublishDialog
from desktop.publishing.shelf_dialog import ShelfDialog
from desktop.publishing.trust_dialog import TrustDialog
from desktop.setting_list import KEY_FILE, PACK_SOURCE
from phrasebank.entry import Layer, Status
from phrasebank.packs.card import groups, spoken
from phrasebank.packs.keys import public_key_from
from phrasebank.packs.shelf import Shelf
from phrasebank.packs.source import get_pack
from phrasebank.store import Bank

SECRET = "lima burung terbang pagi"


def cells(tree):
    """All rows of a tree with what is under them, each as the words of its columns."""
    tops = map(tree.topLevelItem, range(tree.topLevelItemCount()))
    items = [item for top in tops for item in (top, *map(top.child, range(top.childCount())))]
    return [[item.text(column) for column in range(item.columnCount())] for item in items]


def test_a_key_is_made_and_a_layer_published_with_it(province, settings, shown, tmp_path):
    dialog = NewKeyDialog(province, settings)
    for field, words in (
        (dialog.office, "Dinas X"), (dialog.file, str(tmp_path / "dinas")),
        (dialog.secret, SECRET), (dialog.again, SECRET + "!"),
    ):  # fmt: skip
        field.setText(words)
    dialog.layer.setCurrentText("Provinsi")
    shown(dialog, dialog.make)
    assert "tidak sama" in dialog.message
    dialog.again.setText(SECRET)
    shown(dialog, dialog.make)
    public = public_key_from((tmp_path / "dinas.luweskey").read_bytes())
    assert groups(public.card.fingerprint) in dialog.message
    assert (dialog.secret.text(), settings.get(KEY_FILE)) == ("", str(tmp_path / "dinas.pem"))

    publishing = PublishDialog(province, settings)
    publishing.folder.setText(str(tmp_path))
    publishing.secret.setText("bukan itu sandinya")
    shown(publishing, publishing.publish)
    assert "Sandi salah" in publishing.message
    publishing.secret.setText(SECRET)
    shown(publishing, publishing.publish)
    assert "Versi 1 dengan 1 entri" in publishing.message
    assert get_pack(str(tmp_path / "dinas-x-provinsi-1.luwes")).manifest.card == public.card


def test_a_pack_is_shown_first_and_installed_then(trusting, packs, settings, shown, qtbot):
    dialog = InstallDialog(trusting, settings)
    dialog.source.setText(str(packs))
    shown(dialog, dialog.look)
    assert "Dinas X, lapisan provinsi, versi 1" in dialog._about.text()
    assert cells(dialog._tree) == [["Ditambah: 1"], ["batu asah", "asahan", ""]]
    with qtbot.waitSignal(dialog.changed):
        qtbot.mouseClick(dialog._install, Qt.MouseButton.LeftButton)
    shown(dialog)
    assert "Terpasang" in dialog.message
    assert not dialog._install.isEnabled()
    assert settings.get(PACK_SOURCE) == str(packs)
    with Bank.open(trusting) as bank:
        assert bank.get("batu-asah").layer is Layer.PROVINCE


def test_a_pack_that_cannot_be_trusted_is_refused_with_the_reason(office, packs, settings, shown):
    dialog = InstallDialog(office, settings)
    dialog.source.setText(str(packs))
    shown(dialog, dialog.look)
    assert "belum Anda percayai" in dialog.message
    assert not dialog._install.isEnabled()


def test_a_layer_goes_back_to_an_earlier_pack(trusting, packs, shown, monkeypatch):
    with Bank.open(trusting) as bank:
        Shelf(bank).install(get_pack(str(packs)))
    dialog = shown(ShelfDialog(trusting))
    assert [row[:2] + row[6:] for row in cells(dialog.list)] == [
        ["provinsi", "versi 1", "ya"], ["provinsi", "isi sebelum paket", ""],
    ]  # fmt: skip
    assert not dialog._back.isEnabled()
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    monkeypatch.setattr(shelf_dialog, "ask", lambda *_: 0)
    shown(dialog, dialog.roll_back)
    assert [row[6] for row in cells(dialog.list)] == ["", "ya"]
    with Bank.open(trusting) as bank:
        assert bank.get("batu-asah").status is Status.DEPRECATED


def test_a_key_is_trusted_after_its_fingerprint_was_compared(office, key, settings, shown, monkeypatch):
    file = settings.path.with_name("dinas.luweskey")
    file.write_bytes(key.public.file())
    dialog = shown(KeysDialog(office, settings))
    assert "Belum ada kunci" in dialog.message
    monkeypatch.setattr(TrustDialog, "exec", lambda self: QDialog.DialogCode.Accepted)
    shown(dialog, lambda: dialog.trust(file))
    fingerprint = key.public.card.fingerprint
    assert cells(dialog.list) == [["Dinas X", "provinsi", "Dipercaya", groups(fingerprint)]]
    assert spoken(fingerprint) in dialog._spoken.text()
    monkeypatch.setattr(keys_dialog, "ask", lambda *_: 0)
    shown(dialog, dialog.revoke)
    assert cells(dialog.list)[0][2] == "Dicabut"
    assert not dialog._revoke.isEnabled()
    file.write_bytes(b"{}")
    dialog.trust(file)
    assert "bukan seperti buatan Luwes" in dialog.message


def test_nobody_trusts_without_saying_that_it_is_the_same(key, qtbot):
    dialog = TrustDialog(key.public)
    qtbot.addWidget(dialog)
    assert not dialog._trust.isEnabled()
    dialog.same.setChecked(True)
    assert dialog._trust.isEnabled()


@pytest.fixture
def inbox(tmp_path):
    folder = tmp_path / "kotak"
    folder.mkdir()
    return folder


def test_a_writer_sends_and_the_supervisor_takes_in(province, office, settings, inbox, shown):
    with Bank.open(office, author="Wati") as bank:
        bank.propose(replace(bank.get("batu-kali"), id="", pattern="besi tua", layer=Layer.PERSONAL, bad=()))
    writing = shown(InboxDialog(office, settings))
    writing.folder.setText(str(inbox))
    shown(writing, writing.send)
    assert "1 usulan dan 0 hitungan" in writing.message
    taking = shown(InboxDialog(province, settings))
    assert taking.folder.text() == str(inbox)
    shown(taking, taking.collect)
    assert cells(taking.received) == [["besi tua", "Wati (usulan)", "Menunggu persetujuan"]]
    assert cells(taking.wanted) == [["besi tua", "1"]]
    shown(taking, taking.collect)
    assert "Tidak ada berkas baru" in taking.message


def test_everything_without_words_has_a_name(office, settings, shown):
    from PySide6.QtWidgets import QComboBox, QLineEdit, QTreeWidget

    dialogs = [
        PublishDialog(office, settings), InstallDialog(office, settings), ShelfDialog(office),
        KeysDialog(office, settings), InboxDialog(office, settings),
    ]  # fmt: skip
    for dialog in map(shown, dialogs):
        for kind in (QLineEdit, QTreeWidget):
            assert all(widget.accessibleName() for widget in dialog.findChildren(kind)), type(dialog)
    new = shown(NewKeyDialog(office, settings))
    assert all(new.findChildren(QComboBox))
