"""Any draft is found by what the writer remembers of it."""

from datetime import timedelta

import pytest

from desktop.drafts.draft import Draft, Status, now
from desktop.drafts.index import Index, Wanted
from desktop.drafts.store import DraftStore


@pytest.fixture
def store(drafts, qapp):
    return DraftStore(drafts)


@pytest.fixture
def index(store):
    def put(age, text, **fields):
        store.copy(Draft(text, changed=now() - timedelta(days=age), **fields))

    put(3, "Pasar murah\n\ndi enam kecamatan 🙏", tags=("ekonomi",), status=Status.PUBLISHED)
    put(2, "Banjir rob di Pasar Baru", tags=("bencana", "Ekonomi kreatif"))
    put(1, "isi", title="Hari Guru")
    put(0, "dibuang", deleted=now())
    index = Index(store)
    index.refresh()
    return index


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (Wanted(), ["Hari Guru", "Banjir rob di Pasar Baru", "Pasar murah"]),
        (Wanted("PASAR  camatan"), ["Pasar murah"]),
        (Wanted("ekonomi"), ["Banjir rob di Pasar Baru", "Pasar murah"]),
        (Wanted("guru isi"), ["Hari Guru"]),
        (Wanted("pasar", status=Status.PUBLISHED), ["Pasar murah"]),
        (Wanted(tag="bencana"), ["Banjir rob di Pasar Baru"]),
        (Wanted(bin=True), ["dibuang"]),
        (Wanted("tidak ada"), []),
    ],
)
def test_drafts_are_found(index, wanted, names):
    assert [summary.name for summary in index.find(wanted)] == names


def test_tags_are_those_of_drafts_outside_the_bin(index):
    assert index.tags() == ["bencana", "ekonomi", "Ekonomi kreatif"]


def test_only_what_has_changed_is_news(index, store):
    assert not index.refresh()
    held = store.new()
    held.write(Draft("baru"))
    assert index.refresh()
    assert index.held == {held.path}
    held.release()
    assert index.refresh()
    assert not index.held


def test_what_follows_the_name_is_the_opening(index):
    (summary,) = index.find(Wanted("camatan"))
    assert (summary.name, summary.opening) == ("Pasar murah", "di enam kecamatan 🙏")


def test_the_bin_is_emptied_of_what_is_old(index, store):
    store.copy(Draft("lama", deleted=now() - timedelta(days=31)))
    index.refresh()
    assert [summary.name for summary in index.find(Wanted(bin=True))] == ["dibuang"]
    assert len(store.paths()) == 4
