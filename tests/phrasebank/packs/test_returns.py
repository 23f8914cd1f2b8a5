"""The way back: proposals and counts travel once, and nothing of a draft with them."""

import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phrasebank.entry import Layer, Status
from phrasebank.errors import OwnApprovalError
from phrasebank.kind import Kind
from phrasebank.packs.container import zipped
from phrasebank.packs.errors import DamagedError, PackError
from phrasebank.packs.inbox import collect
from phrasebank.packs.returns import most_proposed, return_from, to_send
from phrasebank.store import Bank
from phrasebank.usage import Counted, Usage, counted


@pytest.fixture
def writer(office: Bank, tmp_path: Path) -> Bank:
    """Budi, who has proposed one phrase and used the bank."""
    entry = replace(office.get("dalam-rangka"), id="", pattern="guna untuk", layer=Layer.PERSONAL)
    office.propose(replace(entry, replacements=("untuk",), bad=("[guna untuk => untuk] warga.",), good=()))
    usage = Usage()
    for kind in (Kind.ACCEPTED, Kind.IGNORED, Kind.IGNORED):
        usage.note("dalam-rangka", kind)
    usage.write(tmp_path / "instansi.db")
    return office


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "kotak-masuk"
    place.mkdir()
    return place


def drop(bank: Bank, folder: Path) -> Path:
    sent = to_send(bank)
    path = folder / sent.file_name
    path.write_bytes(sent.file())
    return path


def test_what_is_sent_comes_back_as_it_was(writer: Bank) -> None:
    sent = to_send(writer)
    assert return_from(sent.file()) == sent
    assert [(item.entry.pattern, item.entry.bad) for item in sent.proposals] == [("guna untuk", ("[guna untuk]",))]
    assert sorted(sent.counts.values()) == [1, 2]
    assert to_send(writer).id != sent.id


def test_a_proposal_waits_in_the_writers_name_and_can_be_approved(writer: Bank, province: Bank, folder: Path) -> None:
    drop(writer, folder)
    (received,) = collect(province, folder)
    (taken,) = received.proposals
    entry = province.get(taken.entry_id)
    assert (entry.status, entry.layer, entry.by) == (Status.PROPOSED, Layer.AGENCY, "Budi (usulan)")
    with pytest.raises(OwnApprovalError):  # who proposed it may not, though it came in a file
        Bank(province.db, province.path, "Budi").approve(entry.id)
    assert province.approve(entry.id).status is Status.APPROVED


def test_nothing_is_counted_or_proposed_twice(writer: Bank, province: Bank, folder: Path) -> None:
    path = drop(writer, folder)
    collect(province, folder)
    assert collect(province, folder) == []
    (again,) = collect(province, path)
    assert "sudah pernah" in again.problem
    drop(writer, folder)  # the same counts in another file
    (received,) = collect(province, folder)
    assert received.proposals[0].problem
    assert counted(province.db.conn) == [Counted("dalam-rangka", 1, 2, 0)]
    assert len(province.entries(status=Status.PROPOSED)) == 1
    assert most_proposed(province) == [("guna untuk", 1)]


def test_two_writers_are_added_up(writer: Bank, province: Bank, folder: Path, tmp_path: Path, seed: Path) -> None:
    with Bank.open(tmp_path / "lain.db", author="Cici", seed_folder=seed) as other:
        other.propose(replace(writer.entries(status=Status.PROPOSED)[0], id=""))
        for bank in (writer, other):
            drop(bank, folder)
    assert sum(bool(taken.problem) for one in collect(province, folder) for taken in one.proposals) == 1
    assert most_proposed(province) == [("guna untuk", 2)]


def test_a_file_that_is_still_being_copied_waits_until_it_is_complete(
    writer: Bank, province: Bank, folder: Path
) -> None:
    path = drop(writer, folder)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    (half,) = collect(province, folder)
    assert "Belum lengkap" in half.problem
    with pytest.raises(DamagedError):
        collect(province, path)
    path.write_bytes(whole)
    (received,) = collect(province, folder)
    assert received.proposals[0].entry_id


def test_a_bank_with_nothing_to_say_sends_nothing(province: Bank) -> None:
    with pytest.raises(PackError, match="Belum ada"):
        to_send(province)


_DRAFT = st.text(st.characters(categories=["L", "N", "P", "Zs"]), min_size=12)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)
@given(draft=_DRAFT, kind=st.sampled_from(Kind))
def test_no_text_of_a_draft_can_get_in(writer: Bank, tmp_path: Path, draft: str, kind: Kind) -> None:
    usage = Usage()
    for text in (draft, draft[:60], "-".join(draft.split()), draft.lower()):
        usage.note(text, kind)
    usage.write(tmp_path / "instansi.db")
    sent = to_send(writer)
    assert {entry_id for _, entry_id, _ in sent.counts} == {"dalam-rangka"}
    assert [item.entry.pattern for item in sent.proposals] == ["guna untuk"]
    lines = unzipped(sent.file())
    assert {name: set(json.loads(line)) for name in ("usage.jsonl",) for line in lines[name].splitlines()} == {
        "usage.jsonl": {"month", "entry", "kind", "count"},
    }  # fmt: skip
    assert set(json.loads(lines["manifest.json"])) == {"form", "schema", "id", "source", "made"}


@pytest.mark.parametrize(
    ("pattern", "replacement", "sentence", "left"),
    [
        ("kopi tubruk", "kopi", "Kadis Rudi minum [kopi tubruk => kopi] di Tarakan.", ("[kopi tubruk]",)),
        ("memberi <kata> kepada", "memberi", "Rudi [memberi amplop kepada => memberi] Wati.", ()),
    ],
)
def test_the_sentence_of_a_proposals_example_stays_at_home(
    office: Bank, pattern: str, replacement: str, sentence: str, left: tuple[str, ...]
) -> None:
    entry = replace(office.get("dalam-rangka"), id="", pattern=pattern, replacements=(replacement,), why="Cukup.")
    good = ("Rudi pulang.",) if left else ()
    office.propose(replace(entry, bad=(sentence,), good=good))
    (item,) = to_send(office).proposals
    assert (item.entry.bad, item.entry.good) == (left, ())
    sent = b"".join(unzipped(to_send(office).file()).values())
    assert not any(word in sent for word in (b"Rudi", b"Tarakan", b"amplop", b"Wati", b"minum", b"pulang"))


def unzipped(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("usage.jsonl", b'"ignored"', b'"read"'),
        ("usage.jsonl", b'"dalam-rangka"', b'"Kepala dinas sakit"'),
        ("usage.jsonl", b'"count":1', b'"count":-1'),
        ("usage.jsonl", b'"month":"20', b'"month":"3'),
        ("proposals.jsonl", b'"safe":false', b'"safe":0'),
        ("manifest.json", b'"form":"luwes-return"', b'"form":"luwes-pack"'),
    ],
)
def test_a_file_of_another_shape_is_refused(writer: Bank, name: str, old: bytes, new: bytes) -> None:
    members = unzipped(to_send(writer).file())
    assert old in members[name]
    members[name] = members[name].replace(old, new)
    with pytest.raises(PackError):
        return_from(zipped(members))


def test_a_proposal_that_does_not_prove_is_told_and_hinders_no_other(
    writer: Bank, province: Bank, folder: Path
) -> None:
    good = to_send(writer)
    entry = replace(good.proposals[0].entry, id="x", bad=("[bukan itu].",))
    bad = replace(good.proposals[0], entry=entry)
    (folder / "a.luwesbalik").write_bytes(replace(good, proposals=(bad, *good.proposals)).file())
    (received,) = collect(province, folder)
    assert [bool(taken.problem) for taken in received.proposals] == [True, False]
