"""Backups, the doctor and what the office has settled."""

import pytest

from desktop.curating import backups_page
from desktop.curating.care_dialog import CareDialog
from desktop.curating.work_thread import WorkThread
from phrasebank.backups import back_up
from phrasebank.entry import Status
from phrasebank.store import Bank


@pytest.fixture
def dialog(bank, path, qtbot):
    back_up(bank.db.conn, path)
    thread = WorkThread(lambda: Bank.open(path, author="uji"))
    made = CareDialog(path, thread)
    qtbot.addWidget(made)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not made.backups.busy and made.doctor._job is None, timeout=60_000)
    thread.stop()


def test_a_backup_comes_back_after_a_question(dialog, bank, monkeypatch, qtbot):
    bank.retire("batu-kali")
    monkeypatch.setattr(backups_page, "ask", lambda *_: 0)
    dialog.backups._list.setCurrentItem(dialog.backups._list.topLevelItem(0))
    with qtbot.waitSignal(dialog.restored, timeout=20_000):
        dialog.backups.restore()
    assert bank.get("batu-kali").status is Status.APPROVED
    assert "Bank sudah dipulihkan" in dialog.backups.message


def test_the_doctor_says_what_it_found(dialog, bank, qtbot):
    bank.db.execute("UPDATE entries SET bad = '[\"Ada [pasir].\"]' WHERE id = 'batu-kali'")
    bank.db.conn.commit()
    dialog.doctor.look()
    qtbot.waitUntil(lambda: "tidak lagi terbukti" in dialog.doctor.message, timeout=60_000)
    assert "batu kali: Pada contoh" in dialog.doctor.message


def test_the_office_settles_who_approves(dialog, bank, qtbot):
    office = dialog.office
    qtbot.waitUntil(office._save.isEnabled, timeout=20_000)
    office._own.setChecked(True)
    office._key.setChecked(True)
    office._limit.setValue(2.5)
    office.save()
    qtbot.waitUntil(lambda: office.message == "Setelan disimpan.", timeout=20_000)
    settled = (bank.settings.own_approval, bank.settings.key_needed, bank.settings.impact_limit)
    assert settled == (True, True, 2.5)
