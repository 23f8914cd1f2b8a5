"""Drafts on the disk: what is written comes back, what is damaged is put aside, what others hold is left alone."""

import json
from datetime import timedelta

import pytest

from desktop.drafts.draft import Draft, Status, now, parse_tags
from desktop.drafts.store import DraftStore, HeldError
from desktop.writing.files import TextFile


@pytest.fixture
def damaged():
    return []


@pytest.fixture
def store(drafts, qapp, damaged):
    store = DraftStore(drafts)
    store.on_damaged = damaged.append
    return store


def test_all_of_a_draft_comes_back(store, tmp_path):
    draft = Draft(
        "x\ud800 “🙏”\nbaris",
        3,
        TextFile(tmp_path / "á.md", "utf-8-sig", "\r\n", (1, 2)),
        unsaved=True,
        ignored=frozenset({("phrase", "batu kali")}),
        title="Judul",
        tags=("a", "b"),
        status=Status.APPROVED,
        channel="instagram",
        deleted=None,
        open=True,
    )
    path = store.copy(draft)
    assert store.newest()[1] == draft
    assert store.tied_to(tmp_path / "á.md") == path
    assert "“🙏”" in path.read_text(encoding="utf-8")  # a person can read it


def test_drafts_of_the_first_luwes_are_read(store, drafts):
    drafts.mkdir()
    old = {"version": 1, "text": "lama", "position": 2, "unsaved": True, "ignored": [["phrase", "x"]], "file": None}
    (drafts / "17a-1.json").write_text(json.dumps(old))
    _, draft = store.newest()
    assert (draft.text, draft.position, draft.status, draft.tags) == ("lama", 2, Status.DRAFT, ())
    assert now() - draft.created < timedelta(minutes=1)


def test_a_damaged_draft_is_put_aside_and_told_and_the_next_one_is_restored(store, drafts, damaged):
    store.copy(Draft("lama"))
    store.copy(Draft("baru")).write_text("{rusak")
    assert store.newest()[1].text == "lama"
    assert [file.read_text() for file in drafts.glob("*.rusak")] == ["{rusak"]
    assert [error.aside.suffix for error in damaged] == [".rusak"]


def test_a_damaged_draft_with_versions_comes_back_as_its_newest_version(store, damaged):
    file = store.new()
    file.versions.keep("versi", "x")
    file.path.write_bytes(b"\x00" * 100)  # as after a power cut on some disks
    file.release()
    assert store.newest()[1].text == "versi"
    assert damaged[0].rescued


def test_a_draft_that_a_window_shows_is_not_changed_by_another(store):
    held = store.new()
    held.write(Draft("satu"))
    assert store.adopt(held.path) is None
    with pytest.raises(HeldError):
        store.change(held.path, title="lain")
    held.release()
    store.change(held.path, status=Status.PUBLISHED)
    assert [version.note for version in held.versions.all()] == ["Status: terbit"]


def test_the_bin_is_emptied_after_thirty_days_with_the_versions(store, drafts):
    for days in (29, 31):
        store.change(store.copy(Draft(str(days))), status=Status.CHECKED, deleted=now() - timedelta(days=days))
    assert [store.purge(path) for path in sorted(store.paths())] == [False, True]
    assert len(list(drafts.glob("*.versi"))) == 1


def test_tags_are_written_freely():
    assert parse_tags(" #Banjir,  hari  guru,banjir,, ") == ("banjir", "hari guru")
