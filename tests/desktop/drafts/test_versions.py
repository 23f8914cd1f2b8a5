"""Versions: all of the last day, then one a day, then one a week; those with a reason for ever."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.drafts import versions as module
from desktop.drafts.thinning import superfluous
from desktop.drafts.versions import Versions

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC).astimezone()
times = st.lists(st.integers(0, 200 * 24 * 60), unique=True).map(
    lambda minutes: [NOW - timedelta(minutes=m) for m in minutes]
)


def test_what_stays_of_a_year_with_a_version_every_hour():
    every_hour = [NOW - timedelta(hours=hours) for hours in range(365 * 24)]
    kept = set(every_hour) - superfluous(every_hour, NOW)
    ages = sorted((NOW - time).days for time in kept)
    assert ages.count(0) == 24
    assert 31 <= len([age for age in ages if 1 <= age <= 31]) <= 33  # days that have only begun count too
    assert 47 <= len([age for age in ages if age > 31]) <= 49


@given(times)
def test_thinning_again_takes_nothing_and_every_week_keeps_one(found):
    kept = set(found) - superfluous(found, NOW)
    assert not superfluous(kept, NOW)
    assert {time.isocalendar()[:2] for time in kept} == {time.isocalendar()[:2] for time in found}


def test_the_same_text_is_kept_once_unless_the_writer_says_so(tmp_path):
    versions = Versions(tmp_path / "x.versi")
    assert not versions
    for text, note, lasting in (("", "kosong", True), ("a", "1", False), ("a", "2", False), ("a", "3", True)):
        versions.keep(text, note, lasting=lasting)
    assert [(text, note) for _, text, note in versions.all()] == [("a", "3"), ("a", "1")]


def test_lasting_versions_outlive_the_others(tmp_path, monkeypatch):
    versions = Versions(tmp_path / "x.versi")
    for hours in (2, 1, 0):
        monkeypatch.setattr(module, "now", lambda hours=hours: datetime(2026, 1, 1, 12 - hours, tzinfo=UTC))
        versions.keep(f"{hours}", "catatan", lasting=hours == 2)
    monkeypatch.setattr(module, "now", lambda: datetime(2026, 11, 1, tzinfo=UTC))
    versions.keep("kini", "x")
    assert [version.text for version in versions.all()] == ["kini", "0", "2"]


def test_a_damaged_version_is_put_aside_and_hides_no_other(tmp_path):
    versions = Versions(tmp_path / "x.versi")
    versions.keep("a", "1")
    (tmp_path / "x.versi" / "20990101T000000.000000Z.json").write_bytes(b"\x00")
    versions.keep("b", "2")
    assert [path.suffix for path in versions.put_aside_damaged()] == [".rusak"]
    assert [version.text for version in versions.all()] == ["b", "a"]
