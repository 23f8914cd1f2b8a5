"""Zips that were not made by Luwes are turned away before anything is unpacked."""

import io
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phrasebank.packs.container import unzipped, zipped
from phrasebank.packs.errors import DamagedError

LIMITS = {"a.json": 1000, "b": 64}
MEMBERS = {"a.json": b"{}" * 100, "b": b"x" * 64}


def made(*members: tuple[str, bytes], **options: int) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", **options) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return target.getvalue()


def test_what_goes_in_comes_out_and_the_same_bytes_for_the_same_content() -> None:
    data = zipped(MEMBERS)
    assert unzipped(data, LIMITS) == MEMBERS
    assert zipped(MEMBERS) == data


BOMB = made(("a.json", b"0" * 900), ("b", b"0" * 10**7), compression=zipfile.ZIP_DEFLATED)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "bukan buatan Luwes"),
        (b"Ini surat.", "bukan buatan Luwes"),
        (zipped(MEMBERS)[:-30], "terpotong"),
        (zipped(MEMBERS) + b"x", "terpotong"),
        (made(("a.json", b"{}")), "asing, ganda, atau hilang"),
        (made(("a.json", b"{}"), ("b", b""), ("c", b"")), "asing, ganda, atau hilang"),
        (made(("a.json", b"{}"), ("../b", b"")), "asing, ganda, atau hilang"),
        (made(("a.json", b"{}"), ("b", b""), compression=zipfile.ZIP_LZMA), "tidak dipakai Luwes"),
        (made(("a.json", b"x" * 1001), ("b", b"")), "mengembang"),
        (BOMB, "mengembang"),
        (zipped({"a.json": b"0" * 999, "b": b""}).replace(b"\xe7\x03\x00\x00", b"\x01\x00\x00\x00"), "rusak"),
    ],
)
def test_what_is_not_ours_is_refused(data: bytes, told: str) -> None:
    with pytest.raises(DamagedError, match=told):
        unzipped(data, LIMITS)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_comes_twice_is_refused() -> None:
    with pytest.raises(DamagedError, match="ganda"):
        unzipped(made(("a.json", b"1"), ("a.json", b"2"), ("b", b"")), LIMITS)


def test_a_small_file_that_swells_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> bytes:
        raise AssertionError("unpacked")

    monkeypatch.setattr(zipfile.ZipFile, "read", never)
    with pytest.raises(DamagedError, match="mengembang"):
        unzipped(
            made(("a.json", b"0" * 10**6), ("b", b""), compression=zipfile.ZIP_DEFLATED), {"a.json": 2**20, "b": 9}
        )


@given(st.binary(max_size=300), st.sampled_from([lambda d: d, lambda d: b"PK\x03\x04" + d + b"PK\x05\x06" + bytes(18)]))
def test_any_bytes_are_read_or_refused(data: bytes, dress: Callable[[bytes], bytes]) -> None:
    with pytest.raises(DamagedError):
        unzipped(dress(data), LIMITS)
